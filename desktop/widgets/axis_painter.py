"""Draws what stands behind the marks of the time axis: its line, ticks, breaks and bars."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from desktop import sides, theme
from desktop.core.event_dates import Unit
from desktop.core.language import tr
from desktop.core.timescale import Axis, Bar, Break, Tick
from desktop.widgets.mark_button import NODE

LANE = 7  # pixels from bar to bar
_BAR = 4
_ZIGZAG = 5


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand across: labels end at `labels`, the line runs at `axis`."""

    labels: int
    axis: int
    width: int

    @property
    def text(self) -> int:
        """Where texts begin."""
        return self.axis + NODE // 2 + 2 * theme.STEP


class AxisPainter:
    """Paints the part of an axis that is in view, in the coordinates of the whole."""

    def __init__(self, painter: QPainter, axis: Axis, columns: Columns, zoom: Unit) -> None:
        self._painter, self._axis, self._columns, self._zoom = painter, axis, columns, zoom

    def paint(self, top: int, height: int, shown: str) -> None:
        """Paint `height` pixels from `top` on; the bar of the event `shown` stands out."""
        t, bottom = theme.tokens(), top + height
        self._painter.fillRect(0, top, self._columns.width, height, QColor(t.base))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._axis.marks:
            return
        slack = 3 * self._painter.fontMetrics().lineSpacing()
        for tick in self._axis.ticks:
            if top - slack < tick.top < bottom:
                self._paint_tick(tick)
        for bar in self._axis.bars:
            if bar.top < bottom and bar.bottom > top:
                self._paint_bar(bar, shown in bar.ids)
        self._paint_line(top, bottom)

    def _paint_line(self, top: int, bottom: int) -> None:
        """The axis, broken where time is folded."""
        x, y = self._columns.axis, 0
        for gap in self._axis.breaks:
            self._stroke(x, y, gap.top)
            if gap.top < bottom and gap.bottom > top:
                self._paint_break(gap)
            y = gap.bottom
        self._stroke(x, y, self._axis.height)

    def _stroke(self, x: int, top: int, bottom: int) -> None:
        self._painter.setPen(QPen(QColor(theme.tokens().control), 1.4))
        seen = self._seen(x)
        self._painter.drawLine(QPointF(seen, top), QPointF(seen, bottom))

    def _paint_break(self, gap: Break) -> None:
        t, x = theme.tokens(), self._seen(self._columns.axis)
        middle = (gap.top + gap.bottom) / 2
        turns = [(0, gap.top), (0, middle - 9), (-_ZIGZAG, middle - 5), (_ZIGZAG, middle + 1)]
        turns += [(-_ZIGZAG, middle + 5), (0, middle + 9), (0, gap.bottom)]
        self._painter.setPen(QPen(QColor(t.control), 1.4))
        self._painter.drawPolyline(QPolygonF([QPointF(x + dx, y) for dx, y in turns]))
        self._painter.setPen(QColor(t.quiet))
        left = self._columns.text
        room = QRect(left, gap.top, self._columns.width - left, gap.bottom - gap.top)
        flags = int(Qt.AlignmentFlag.AlignVCenter | sides.start()) | Qt.TextFlag.TextWordWrap
        self._painter.drawText(self._place(room), flags, break_words(gap.label))

    def _paint_tick(self, tick: Tick) -> None:
        t, painter = theme.tokens(), self._painter
        kept = painter.font()
        strong = tick.unit <= Unit.YEAR
        painter.setFont(bold(kept) if strong else kept)
        painter.setPen(QColor(t.text if strong else t.quiet))
        room = QRect(0, tick.top + theme.STEP, self._columns.labels - theme.STEP, 100)
        painter.drawText(self._place(room), sides.end() | Qt.AlignmentFlag.AlignTop, tick.label)
        painter.setFont(kept)
        divided = strong and self._zoom > Unit.YEAR and tick.top > theme.STEP * 2
        painter.setPen(QPen(QColor(t.line if divided else t.control), 1))
        if divided:
            y = tick.top - theme.STEP + 0.5
            begin, end = self._seen(2 * theme.STEP), self._seen(self._columns.width)
            painter.drawLine(QPointF(begin, y), QPointF(end, y))

    def _paint_bar(self, bar: Bar, chosen: bool) -> None:
        t = theme.tokens()
        left = self._columns.axis - NODE // 2 - (bar.lane + 1) * LANE + 1
        seen = self._seen(left + _BAR) if sides.turned() else left
        self._painter.setPen(Qt.PenStyle.NoPen)
        colour = t.accent if chosen else t.control if bar.span else t.line
        self._painter.setBrush(QColor(colour))
        shape = QRectF(seen, bar.top + 2, _BAR, max(4, bar.bottom - bar.top - 4))
        self._painter.drawRoundedRect(shape, _BAR / 2, _BAR / 2)

    def _seen(self, x: float) -> float:
        return self._columns.width - x if sides.turned() else x

    def _place(self, room: QRect) -> QRect:
        return sides.seen(room, QRect(0, room.top(), self._columns.width, room.height()))


def break_words(label: str) -> str:
    """What a break says of the time it stands for."""
    return tr("{}: nothing listed").format(label)


def bold(font: QFont) -> QFont:
    """The same font, bold."""
    made = QFont(font)
    made.setBold(True)
    return made
