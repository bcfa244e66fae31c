"""`--screenshot`: the window as it always starts; once it is complete its picture is saved, and it
closes. For help pages, reports, and to see that a bundle works where nobody looks."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from db import BadText
from desktop.cli_output import REFUSED, refuse, save_file, tell

QUIET_MS = 200  # without paint or layout; the window settles in less
PATIENCE_MS = 60_000
_CHANGING = (
    QEvent.Type.Paint,
    QEvent.Type.LayoutRequest,
    QEvent.Type.Resize,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
)


class Sitter(Protocol):
    """Whose picture it is."""

    @property
    def window(self) -> QWidget: ...

    def is_complete(self) -> bool:
        """Whether the window shows all that it comes to show by itself."""

    def finish_work(self) -> None:
        """Wait until all that was asked of the workers is done, and hear the answers."""

    def end(self) -> None:
        """Close without a question."""


class Camera(QObject):
    """Takes one picture, and has the exit code of that."""

    def __init__(self, qt: QApplication, sitter: Sitter, to: str) -> None:
        super().__init__(qt)
        self._sitter, self._to = sitter, to
        self._is_sure = self._is_over = False
        self.code = REFUSED
        qt.setCursorFlashTime(0)  # a caret that comes and goes would be in every other picture
        qt.installEventFilter(self)
        self._quiet = _timer(self, QUIET_MS, self._look)
        self._patience = _timer(self, PATIENCE_MS, self._lose_patience)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGING and not self._is_over:
            self._is_sure = False
            self._quiet.start()
        return False

    def refuse(self, sentence: str) -> None:
        """There is nothing to take a picture of: say so, and close."""
        self._close(lambda: refuse(RuntimeError(f"{sentence} No picture was taken.")))

    def leave(self) -> int:
        """The window is gone. Returns the exit code."""
        if not self._is_over:
            self.refuse("The window was closed too early.")
        return self.code

    def _look(self) -> None:
        """It was quiet for a moment: ask the workers; quiet once more, it stays so."""
        if not self._sitter.is_complete():
            self._quiet.start()
        elif not self._is_sure:
            self._sitter.finish_work()
            self._is_sure = True
            self._quiet.start()
        else:
            self._close(self._take)

    def _take(self) -> int:
        picture, buffer = self._sitter.window.grab(), QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")
        try:
            size = f"{picture.width()} x {picture.height()} pixels"
            saved = save_file(bytes(buffer.data().data()), self._to, size)
        except BadText as error:
            return refuse(error)
        with suppress(OSError):  # nobody may listen
            return tell(saved)
        return 0

    def _lose_patience(self) -> None:
        self.refuse("The window was not complete within a minute.")

    def _close(self, end_with: Callable[[], int]) -> None:
        if not self._is_over:
            self._is_over = True
            self._quiet.stop()
            self._patience.stop()
            self.code = end_with()
            self._sitter.end()


def _timer(parent: QObject, interval: int, then: Callable[[], None]) -> QTimer:
    made = QTimer(parent, interval=interval, singleShot=True)
    made.timeout.connect(then)
    made.start()
    return made
