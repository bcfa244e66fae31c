"""One thread that does one job after another and answers on the thread it was made on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

Result = TypeVar("Result")
Answer = Callable[[], None]


class Worker(QObject):
    """Jobs are done in the order they were submitted; `close` waits for the last one.

    A job's result goes to `done`, its exception to `failed`, both on the worker's own (UI) thread.
    """

    _answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[tuple[Callable[[], Answer]] | None] = SimpleQueue()
        self._answered.connect(_call)
        # A daemon: a program that ends without `close` has crashed, and must not linger unseen.
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(
        self,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Queue `job`."""

        def carry_out() -> Answer:
            try:
                result = job()
            except Exception as error:  # noqa: BLE001 - whatever it is, the caller must hear of it
                problem = error  # the name `error` ends with this block
                return lambda: failed(problem)
            return lambda: done(result)

        self._jobs.put((carry_out,))

    def finish(self) -> None:
        """Wait here until what is queued is done, and give the answers."""
        if self._thread.is_alive():
            done = threading.Event()
            self.submit(done.set, lambda _: None, lambda _: None)
            done.wait()
        self.give_answers()

    def close(self) -> None:
        """Finish what is queued, then end. Answers still arrive when the event loop runs."""
        self._jobs.put(None)
        self._thread.join()

    def give_answers(self) -> None:
        """Give the answers that there are, without any other event."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._answered.emit(job[0]())


def _call(answer: Any) -> None:
    answer()
