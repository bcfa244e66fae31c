"""What stands where a list would be when nothing is in it: why, and the way on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import theme

WayOn = tuple[str, Callable[[], object]]


class EmptyList(QWidget):
    """Two lines of text, and up to two buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.words, self.hint = QLabel(self), QLabel(self)
        self.buttons = (QPushButton(self), QPushButton(self))
        self._ways: Sequence[WayOn] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * theme.STEP, 0, 4 * theme.STEP, 0)
        column.setSpacing(2 * theme.STEP)
        column.addStretch(2)
        for label in (self.words, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        self.hint.setProperty("quiet", True)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, n=number: self._ways[n][1]())
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def say(self, words: str, hint: str, ways: Sequence[WayOn]) -> None:
        """Say why there is nothing, and offer the ways on."""
        self.words.setText(words)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._ways = tuple(ways)
        for button, way in zip(self.buttons, [*ways, ("", None), ("", None)], strict=False):
            button.setText(way[0])
            button.setVisible(bool(way[0]))
