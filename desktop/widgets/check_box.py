"""A check box whose outline can be seen: Fusion's own has less than 3:1 on its ground."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop import sides, theme

BOX = 16
_GAP = 2 * theme.STEP
_FADED = 0.5  # of what cannot be chosen now


class CheckBox(QCheckBox):
    """A real QCheckBox, drawn from the theme: mark and shape tell the state, not colour alone.

    `dim` draws its text quietly; it can be chosen all the same. `tail` stands at the right end
    and is never cut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dim = False
        self.tail = ""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        text = metrics.horizontalAdvance(self.text().replace("&&", "&") + self.tail) + 3 * _GAP
        return QSize(
            self._side() + 6 + (text if self.text() else 0),
            max(self._side() + 6, metrics.lineSpacing() + 6),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side() + 6, self.sizeHint().height())

    def _side(self) -> int:
        return theme.grown(BOX, self.fontMetrics())

    def hitButton(self, position: object) -> bool:  # noqa: ARG002 - the whole widget answers
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(_FADED)
        side = self._side()
        place = QRectF(3.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        box = sides.seen_exactly(place, QRectF(self.rect()))
        state = self.checkState()
        filled = state is not Qt.CheckState.Unchecked
        edge = QColor(t.accent if filled or self.underMouse() else t.control)
        draw_box(painter, box, state, edge)
        if self.text():
            painter.setPen(QColor(t.quiet if self.dim else t.text))
            left = side + 4 + _GAP
            room = QRect(left, 0, self.width() - left - 2 - theme.STEP, self.height())
            middle, whole = Qt.AlignmentFlag.AlignVCenter, self.rect()
            painter.drawText(sides.seen(room, whole), middle | sides.end(), self.tail)
            room.setRight(room.right() - self.fontMetrics().horizontalAdvance(self.tail) - _GAP)
            words = self.fontMetrics().elidedText(
                self.text().replace("&&", "&"), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(sides.seen(room, whole), middle | sides.start(), words)
        if self.hasFocus() and self.text():  # a bare box leaves the ring to its row
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


def draw_box(painter: QPainter, box: QRectF, state: Qt.CheckState, edge: QColor) -> None:
    """Draw a box with its mark; full where it has one."""
    t, unit = theme.tokens(), box.width() / (BOX - 1)
    painter.setPen(QPen(edge, 1.5))
    filled = state is not Qt.CheckState.Unchecked
    painter.setBrush(QColor(t.accent if filled else t.base))
    painter.drawRoundedRect(box, 3 * unit, 3 * unit)
    solid, round_end = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(QColor(t.on_accent), 2 * unit, solid, round_end))
    if state is Qt.CheckState.Checked:
        corners = ((3.5, 7.8), (6.6, 10.8), (11.8, 4.4))
        painter.drawPolyline([box.topLeft() + QPointF(x, y) * unit for x, y in corners])
    elif state is Qt.CheckState.PartiallyChecked:
        ends = (QPointF(3.5, 7.5), QPointF(11.5, 7.5))
        painter.drawLine(*(box.topLeft() + point * unit for point in ends))
