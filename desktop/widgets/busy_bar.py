"""A bar for work of which nobody knows how long it takes. It stands still: nothing here moves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop import theme

_HEIGHT = 2 * theme.STEP


class BusyBar(QProgressBar):
    """A real busy bar to a screen reader, told apart from a full one by its stripes.

    The style would let it run from side to side, whatever the system says of motion: Qt asks for
    that only from 6.12 on. What is done stands in words beside it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        whole = QPainterPath()
        whole.addRoundedRect(edge, _HEIGHT / 2, _HEIGHT / 2)
        painter.setPen(QColor(t.control))
        painter.setBrush(QColor(t.base))
        painter.drawPath(whole)
        painter.setClipPath(whole)
        painter.setPen(QPen(QColor(t.accent), theme.STEP, Qt.PenStyle.SolidLine))
        for x in range(-_HEIGHT, self.width() + _HEIGHT, 3 * theme.STEP):
            painter.drawLine(x, self.height(), x + _HEIGHT, 0)
        painter.end()
