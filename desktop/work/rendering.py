"""Papers made off the UI thread: the latest request wins, and what is under way can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.core.design import PrintError
from desktop.core.language import retold
from desktop.work.worker import Worker


class Press(Protocol):
    """What makes the pages of a paper: `desktop.printing.press`, which stands above this floor."""

    def warm(self) -> None: ...

    def render(self, paper: Any) -> Any: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Made:
    """A paper (Printable) and its pages (Rendered). `number` is what `render` returned for it."""

    number: int
    paper: Any
    pages: Any


class Renderer(QObject):
    """Makes one paper at a time; of those asked for meanwhile only the newest is made next.

    Whoever has one must `close` it.
    """

    rendered = Signal(object)  # Made
    failed = Signal(str)  # a sentence for a person
    busyChanged = Signal(bool)

    def __init__(self, press: Press, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._press = press
        self._worker = Worker("rendering", self)
        self._newest = 0  # the number of the last request
        self._waiting: Callable[[], Any] | None = None
        self._at_work = False  # whether the worker makes something, wanted or not
        self._busy = False
        self._closed = False
        self._worker.submit(press.warm, lambda _: None, self._fail)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._busy

    def render(self, make: Callable[[], Any]) -> int:
        """Ask for the paper that `make` gives; it is called on another thread and must not touch
        the window. `rendered` or `failed` follows, unless something else is asked for first."""
        if self._closed:
            return self._newest
        self._newest += 1
        self._waiting = make
        self._say_busy(True)
        if not self._at_work:
            self._begin()
        return self._newest

    def cancel(self) -> None:
        """Drop what is asked for and stop what is under way; no answer follows."""
        self._newest += 1
        self._waiting = None
        if self._at_work:
            self._press.stop()
        self._say_busy(False)

    def close(self) -> None:
        """Cancel, and end thread and process. Nothing is made or told after that."""
        if self._closed:
            return
        self.cancel()
        self._closed = True
        self._press.close()
        self._worker.close()

    def _begin(self) -> None:
        make, self._waiting = self._waiting, None
        if make is None:
            return
        number, press = self._newest, self._press
        self._at_work = True

        def job() -> Made | None:
            if number != self._newest:  # overtaken before it began
                return None
            paper = make()
            return Made(number, paper, press.render(paper))

        def failed(error: Exception) -> None:
            self._answer(number, lambda: self._fail(error))

        def done(made: Made | None) -> None:
            self._answer(number, lambda: self.rendered.emit(made))

        self._worker.submit(job, done, failed)

    def _answer(self, number: int, tell: Callable[[], None]) -> None:
        """Tell the answer to request `number` if that is the newest, else go on with the newest."""
        self._at_work = False
        if self._closed:
            return
        if self._waiting is not None:
            self._begin()
        elif number == self._newest:
            self._say_busy(False)
            tell()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, PrintError):
            self.failed.emit(retold(error))
        else:
            self.failed.emit(
                self.tr(
                    "The pages could not be made: {}. All you have is safe. Please report this."
                ).format(error)
            )

    def _say_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit(busy)
