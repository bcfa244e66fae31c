"""Rows one below the other, hundreds if need be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class RowColumn(QWidget):
    """Puts rows in their places by itself: Qt's own layouts ask all of them again at the change of
    each, which takes seconds with five hundred."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """These are the rows from now on, each a child of this."""
        self._rows = list(rows)
        for row in self._rows:
            row.setVisible(True)
        self.arrange()

    def arrange(self) -> None:
        """Some row is of another height now."""
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(_height(row, width) for row in self._rows)

    def sizeHint(self) -> QSize:
        widest = max((row.sizeHint().width() for row in self._rows), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def minimumSizeHint(self) -> QSize:
        widest = max((row.minimumSizeHint().width() for row in self._rows), default=0)
        return QSize(widest, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.arrange()

    def _place(self) -> None:
        top = 0
        for row in self._rows:
            height = _height(row, self.width())
            row.setGeometry(0, top, self.width(), height)
            top += height


def _height(row: QWidget, width: int) -> int:
    return row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()
