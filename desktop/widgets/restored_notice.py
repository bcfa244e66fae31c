"""Says that a backup was restored, and offers to take that back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.widgets.notice import Notice


class RestoredNotice(Notice):
    """Stays until it is dismissed or the restore is taken back: Undo does not know of it."""

    SIGN, COLOUR = "history", "accent"  # it went well

    takeBackRequested = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(sentence, parent)
        self.back_button = QPushButton(self.tr("Take the restore back"), self)
        self.back_button.setAccessibleName(self.tr("Take the restore back"))
        self.back_button.clicked.connect(self.takeBackRequested)
        row = self.layout()
        assert isinstance(row, QHBoxLayout)  # noqa: S101 - as Banner makes it
        row.insertWidget(row.count() - 1, self.back_button)
