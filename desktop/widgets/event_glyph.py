"""The shape that tells a kind of event: a diamond, a page, a disc, a ring, a dash."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from desktop import theme

_ICON = 16
_LINE = 18  # the line spacing these shapes are drawn for


def draw_glyph(painter: QPainter, kind: str, centre: QPointF, colour: str, ground: str) -> None:
    """Draw the shape of `kind`, a little larger beside larger text.

    Lines within it are in the colour `ground`.
    """
    painter.save()
    _begin(painter, centre)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    if kind == "law":
        painter.drawPolygon(
            QPolygonF([QPointF(0, -6.5), QPointF(6.5, 0), QPointF(0, 6.5), QPointF(-6.5, 0)])
        )
    elif kind == "publication":
        painter.drawRoundedRect(QRectF(-4.5, -6, 9, 12), 1.5, 1.5)
        painter.setPen(QPen(QColor(ground), 1.2))
        for y in (-2.5, 0, 2.5):
            painter.drawLine(QPointF(-2.2, y), QPointF(2.2, y))
    elif kind == "planned":
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(colour), 1.8))
        painter.drawEllipse(QPointF(0, 0), 4.6, 4.6)
    elif kind == "event":
        painter.drawEllipse(QPointF(0, 0), 5.4, 5.4)
    else:
        painter.drawRoundedRect(QRectF(-4.5, -1.2, 9, 2.4), 1, 1)
    painter.restore()


def draw_group(painter: QPainter, centre: QPointF, colour: str, ground: str) -> None:
    """Draw the shape of several events gathered, which open: a plus in a box."""
    painter.save()
    _begin(painter, centre)
    painter.setPen(QPen(QColor(colour), 1.6))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(-6.5, -6.5, 13, 13), 3.5, 3.5)
    painter.drawLine(QPointF(-3, 0), QPointF(3, 0))
    painter.drawLine(QPointF(0, -3), QPointF(0, 3))
    painter.restore()


def _begin(painter: QPainter, centre: QPointF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    scale = min(max(painter.fontMetrics().lineSpacing() / _LINE, 0.8), 1.4)
    painter.scale(scale, scale)


def glyph_icon(kind: str, colour: str, ground: str) -> QIcon:
    """The shape of a kind for a button."""
    made = QIcon()
    for ratio in (1, 2, 3):
        image = QPixmap(_ICON * ratio, _ICON * ratio)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setFont(theme.font(100))
        draw_glyph(painter, kind, QPointF(_ICON / 2, _ICON / 2), colour, ground)
        painter.end()
        made.addPixmap(image)
    return made
