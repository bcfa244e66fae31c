"""What stands in a row where a record has its box: an icon, and a button to the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop import icons, theme
from desktop.core.rows import RowKind

_ICONS = {RowKind.ENTRY: "book-open", RowKind.HEADING: "layers"}
_SIZE = 16


class RowOpener(QAbstractButton):
    """Opens what the row shows. The row draws the ring of the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = RowKind.ENTRY
        self.hide()

    def show_kind(self, kind: RowKind) -> None:
        self._kind = kind

    def sizeHint(self) -> QSize:
        return QSize(_SIZE + 6, _SIZE + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only Space is the button's: arrows and Enter belong to the list."""
        if event.text() == " ":
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        name = _ICONS.get(self._kind)
        if name is None:
            return
        image = icons.pixmap(name, theme.tokens().quiet, _SIZE, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(3, (self.height() - _SIZE) // 2, image)
        painter.end()
