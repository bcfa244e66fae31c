"""macOS does not start a program with the file that was double-clicked: it tells it, by an event.

The same event comes when the program runs already, so there it is no second start either.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Documents(QApplication):
    """Qt, which keeps what it is told to open till somebody takes it. Elsewhere than on macOS it
    would only be slower: every event of the program's own would come by here."""

    arrived = Signal()

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._files: list[str] = []

    def take(self) -> list[str]:
        """The files that came since the last time, in order, as paths from the root."""
        files, self._files = self._files, []
        return files

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if event.file():  # addresses of the web are none of ours
            self._files.append(event.file())
            self.arrived.emit()
        return True
