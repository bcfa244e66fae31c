"""One thread that does one job after another and answers on the thread it was made on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import copy_context
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

Result = TypeVar("Result")


class Worker(QObject):
    """Jobs are done in the order they were submitted; `close` waits for the last one.

    A job's result goes to `done`, its exception to `failed`, both on the worker's own (UI) thread.
    """

    _answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[_Task | None] = SimpleQueue()
        self._answered.connect(_answer)
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
        self._jobs.put(_Task(job, done, failed))

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
        while (task := self._jobs.get()) is not None:
            task.run()
            self._answered.emit(task)


class _Task:
    """A job and those who want to hear of it.

    What they refer to may be a dialog that was closed meanwhile. Qt dies when a widget goes on
    another thread than its own, so the last reference to it must not be the worker's: `answer`
    lets go of all of them.
    """

    def __init__(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._held: tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]
        self._held = job, done, failed
        self._context = copy_context()  # it speaks the language of whoever asks
        self._result: Any = None
        self._problem: Exception | None = None

    def run(self) -> None:
        """Do the job, on the worker's thread."""
        try:
            self._result = self._context.run(self._held[0])
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller must hear of it
            self._problem = error

    def answer(self) -> None:
        """Say how it went, on the thread that wanted it, and forget who that was."""
        (_, done, failed), result, problem = self._held, self._result, self._problem
        self._held, self._result, self._problem = _NOTHING, None, None
        if problem is None:
            done(result)
        else:
            failed(problem)


def _nobody(*_: object) -> None: ...


_NOTHING = (_nobody, _nobody, _nobody)


def _answer(task: _Task) -> None:
    task.answer()
