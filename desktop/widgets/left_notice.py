"""A message about text that has no place any more: it can be copied, or thrown away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.widgets.notice import Notice


class LeftNotice(Notice):
    """Dismissing it leaves the text for the next start."""

    thrownAway = Signal()

    def __init__(self, sentence: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(sentence, parent)
        self._text = text
        self.copy_button = QPushButton(self.tr("Copy the text"), self)
        self.copy_button.clicked.connect(self._copy)
        self.drop_button = QPushButton(self.tr("Throw it away"), self)
        self.drop_button.clicked.connect(self.thrownAway)
        self.drop_button.clicked.connect(self.hide)
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(2, self.copy_button)
            row.insertWidget(3, self.drop_button)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy_button.setText(self.tr("Copied"))
