"""A slim bar: how much of a list is done. The words beside it say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop import sides, theme
from desktop.core.progress import Progress

_HEIGHT = 6


class ProgressStrip(QProgressBar):
    """A real progress bar to a screen reader, drawn from the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Progress"))

    def show_progress(self, shown: Progress) -> None:
        self.setRange(0, max(shown.base, 1))
        self.setValue(shown.done)
        self.setAccessibleDescription(self.tr("{} percent").format(shown.percent))

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        painter.setBrush(QColor(t.control))
        painter.drawRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
        painter.setBrush(QColor(t.line))
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 2, 2)
        if self.value() > 0:
            done = QRectF(whole)
            done.setWidth(max(whole.width() * self.value() / self.maximum(), _HEIGHT))
            painter.setBrush(QColor(t.done))
            painter.drawRoundedRect(sides.seen_exactly(done, whole), _HEIGHT / 2, _HEIGHT / 2)
        painter.end()
