"""A picture in a text: as wide as there is room, never larger than it was taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop import theme

TAKEN_AT = 2.0  # pixels of a picture for one of the screen it shows


class Picture(QLabel):
    """Shows a file. `shows` is what is on it, for those who do not see it; where the file is
    missing it stands there for everybody."""

    def __init__(self, file: Path, shows: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap(str(file))
        self._scaled = QPixmap()  # as it was painted last
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(self.tr("Picture: {}").format(shows))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if self._picture.isNull():
            self.setText(self.accessibleName())
            self.setWordWrap(True)
        else:
            self.setPixmap(self._picture)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._picture.isNull():
            return super().heightForWidth(width)
        return self._shown(width).height()

    def sizeHint(self) -> QSize:
        if self._picture.isNull():
            return super().sizeHint()
        return (self._picture.size().toSizeF() / TAKEN_AT).toSize()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            super().paintEvent(event)
            return
        room = QRectF(QPointF(0, 0), self._shown(self.width()).toSizeF())
        painter = QPainter(self)
        painter.drawPixmap(room, *self._sharp(room.size()))
        painter.setPen(QPen(QColor(theme.tokens().line), 1))
        painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _sharp(self, size: QSizeF) -> tuple[QPixmap, QRectF]:
        """The picture in pixels of this screen: a painter alone makes letters ragged."""
        wanted = (size * self.devicePixelRatio()).toSize()
        if self._scaled.size() != wanted:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self._picture.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth
            )
        return self._scaled, self._scaled.rect().toRectF()

    def _shown(self, width: int) -> QSize:
        """How large it is drawn in that width."""
        whole = (self._picture.size().toSizeF() / TAKEN_AT).toSize()
        if whole.width() <= width:
            return whole
        return QSize(width, max(1, round(whole.height() * width / whole.width())))
