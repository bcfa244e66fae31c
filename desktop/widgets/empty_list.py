"""What stands where a list would be when nothing is in it: why, and the way on."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import theme


class Why(StrEnum):
    """Why nothing is shown."""

    PLAN = "plan"  # no record of the plan passes
    FILTERED = "filtered"  # no item of the list passes
    DONE = "done"  # all that pass are done, and hidden
    CLOSED = "closed"  # the run had none
    NEW = "new"  # there are none yet


class EmptyList(QWidget):
    """Two lines of text, and up to two buttons."""

    allRequested = Signal()  # without a filter or search
    doneRequested = Signal()  # what is done
    addRequested = Signal()  # an item of one's own
    planRequested = Signal()  # to choose from

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._why = Why.PLAN
        self.words, self.hint = QLabel(self), QLabel(self)
        self.first, self.second = QPushButton(self), QPushButton(self)
        self.first.clicked.connect(self._go_on)
        self.second.clicked.connect(self.planRequested)
        self.hint.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * theme.STEP, 0, 4 * theme.STEP, 0)
        column.setSpacing(2 * theme.STEP)
        column.addStretch(2)
        for label in (self.words, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.centre(label)
            label.setWordWrap(True)
            column.addWidget(label)
        for button in (self.first, self.second):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
        self.say(Why.PLAN)

    def say(self, why: Why) -> None:
        """Say why there is nothing, and offer the way on."""
        self._why = why
        words, hint, way = self._texts(why)
        self.words.setText(words)
        self.setAccessibleName(words)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.first.setText(way)
        self.first.setVisible(bool(way))
        self.second.setText(self.tr("Choose from the plan"))
        self.second.setVisible(why is Why.NEW)

    def _texts(self, why: Why) -> tuple[str, str, str]:
        """What there is to say, a hint, and the way on."""
        fewer = self.tr("Remove a filter above, or look for fewer words.")
        return {
            Why.PLAN: (
                self.tr("Nothing matches all of this."),
                fewer,
                self.tr("Show the whole plan"),
            ),
            Why.FILTERED: (
                self.tr("Nothing in this list matches all of this."),
                fewer,
                self.tr("Show the whole list"),
            ),
            Why.DONE: (
                self.tr("Everything here is done."),
                self.tr("What is done is hidden."),
                self.tr("Show what is done"),
            ),
            Why.CLOSED: (self.tr("This run had no items."), "", ""),
            Why.NEW: (
                self.tr("Nothing in this list yet."),
                self.tr("Begin with what comes first."),
                self.tr("Add an item of your own"),
            ),
        }[why]

    def _go_on(self) -> None:
        ways = {Why.DONE: self.doneRequested, Why.NEW: self.addRequested}
        ways.get(self._why, self.allRequested).emit()
