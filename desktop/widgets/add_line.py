"""A line to type new items into: Enter adds one and stays, a pasted list adds them all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.core.own_titles import titles_of

_LONGEST = 5_000_000  # characters: a line would cut off a long list that is pasted


class AddLine(QLineEdit):
    """Emits the titles. What could not be kept can be put back."""

    addRequested = Signal(object)  # tuple[str, ...]
    leaveRequested = Signal()  # back to the list: Up or Escape

    def __init__(self, parts: QWidget) -> None:
        """`parts` is what it stands in, with room around it."""
        super().__init__(parts)
        self.parts = parts
        self._breaks = _breaks("")
        theme.dress(parts)
        row = QVBoxLayout(parts)
        row.setContentsMargins(3 * theme.STEP, 2 * theme.STEP, 3 * theme.STEP, 2 * theme.STEP)
        row.addWidget(self)
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(self.tr("Add an item…"))
        self.setAccessibleName(self.tr("Add an item of your own"))
        self.setToolTip(self.tr("Enter adds it. Paste several lines to add several."))
        self.textChanged.connect(self._take_lines)

    def put_back(self, titles: tuple[str, ...]) -> None:
        """Titles that were not kept stand here again, before what was typed meanwhile."""
        text = "\n".join(filter(None, (*titles, self.text())))
        self._breaks = _breaks(text)  # they are shown, not asked for again
        self.setText(text)

    def hand_in(self) -> None:
        """The line goes, and with it what nobody pressed Enter after: it is added as it is."""
        self._add(titles_of(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add(titles_of(self.text()))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Escape) and not event.modifiers():
            self.leaveRequested.emit()
        else:
            super().keyPressEvent(event)

    def _take_lines(self, text: str) -> None:
        """More lines than there were can only have been pasted or dropped here."""
        had, self._breaks = self._breaks, _breaks(text)
        if self._breaks > had:
            titles = titles_of(text)
            if len(titles) > 1:
                self._add(titles)
            else:
                self.setText(titles[0] if titles else "")

    def _add(self, titles: tuple[str, ...]) -> None:
        if titles:
            self.clear()
            self.addRequested.emit(titles)


def _breaks(text: str) -> int:
    return len(f"{text}.".splitlines())
