"""A thing in the bin: what it was, since when, how long it stays, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop import icons, theme
from desktop.core.rubbish import Binned
from desktop.widgets.section import paragraph

_ICON = 16
_COMFORT = 24  # letters that the words keep beside the button


class BinnedRow(QWidget):
    """Asks for one thing to be restored."""

    restoreRequested = Signal(object)  # Binned

    def __init__(self, thing: Binned, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thing = thing
        self.title = paragraph(thing.title, parent=self)
        told = thing.told
        if thing.fixed:
            told = self.tr("{}. Its run is over and can only be read.").format(told)
        self.told = paragraph(told, quiet=True, parent=self)
        self.restore = QPushButton(self.tr("Restore"), self)
        self.restore.setAccessibleName(self.tr("Restore {}").format(thing.title))
        self.restore.setAccessibleDescription(told)
        self.restore.setEnabled(not thing.fixed)
        self.restore.clicked.connect(lambda: self.restoreRequested.emit(self.thing))
        sign = QLabel(self)
        name = "file-text" if thing.key else "list-checks"
        icons.put(sign, name, "quiet", _ICON)
        sign.setContentsMargins(0, 3, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.told)
        told_by = QHBoxLayout()
        told_by.setSpacing(2 * theme.STEP)
        told_by.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        told_by.addLayout(words, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.STEP, 2 * theme.STEP, theme.STEP, 2 * theme.STEP)
        self._row.setSpacing(2 * theme.STEP)
        self._row.addLayout(told_by, 1)
        self._row.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button goes below the words where both have no room side by side."""
        super().resizeEvent(event)
        comfort = self.restore.sizeHint().width() + _COMFORT * self.fontMetrics().averageCharWidth()
        narrow = event.size().width() < comfort
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setPen(QColor(theme.tokens().line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
