"""A message across the window that stays until it was read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.banner import Banner


class Notice(Banner):
    """Says one thing and tells when it was dismissed."""

    dismissed = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.close_button.setText(self.tr("Dismiss"))
        self.close_button.setAccessibleName(self.tr("Dismiss this message"))
        self.close_button.clicked.connect(self.dismissed)
        self.show_sentence(sentence)
