"""What is typed in a list that is no item view of Qt's: letters in quick succession are a word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from desktop.core import typeahead

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Typeahead:
    """Remembers the word as long as the system lets a person take for it."""

    def __init__(self) -> None:
        self._typed = ""
        self._since = QElapsedTimer()

    def press(
        self, event: QKeyEvent, at: int, rows: int, title: Callable[[int], str]
    ) -> int | None:
        """Which row a key leads to, -1 for none; None where the key is no letter of a word."""
        if event.modifiers() & _HELD or not event.text().isprintable() or not event.text().strip():
            return None
        return self.type(event.text(), at, rows, title)

    def type(self, text: str, at: int, rows: int, title: Callable[[int], str]) -> int:
        """Which row these letters lead to, -1 for none."""
        pause = QGuiApplication.styleHints().keyboardInputInterval()
        if self._since.isValid() and self._since.restart() <= pause:
            self._typed += text
        else:
            self._since.start()
            self._typed = text
        return typeahead.row_for(self._typed, at, rows, title)
