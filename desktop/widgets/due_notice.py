"""A gentle word on start: how much is overdue and due this week, once a day at most."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop import icons, theme
from desktop.core.agenda import Reminder

_ICON = 18


class DueNotice(QFrame):
    """Hidden until there is something to say; takes no keyboard away and covers nothing."""

    showRequested = Signal()
    dismissed = Signal()  # not today

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        theme.tint(self, Window="selected")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("What is due"))
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        sign = QLabel(self)
        icons.put(sign, "calendar-range", "accent", _ICON)
        self.show_button = QPushButton(self.tr("Show"), self)
        self.show_button.setAccessibleName(self.tr("Show what is due"))
        self.show_button.clicked.connect(self._show)
        self.later_button = QPushButton(self.tr("Not today"), self)
        self.later_button.setAccessibleName(self.tr("Do not remind me again today"))
        self.later_button.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * theme.STEP, 2 * theme.STEP, 3 * theme.STEP, 2 * theme.STEP)
        row.setSpacing(3 * theme.STEP)
        row.addWidget(sign)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.show_button)
        row.addWidget(self.later_button)
        self.hide()

    def show_reminder(self, reminder: Reminder) -> None:
        """Say this, or nothing where there is nothing to be reminded of."""
        self.sentence.setText(reminder.sentence)
        self.sentence.setAccessibleName(reminder.sentence)
        self.setVisible(bool(reminder))

    def _show(self) -> None:
        self.hide()
        self.showRequested.emit()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
