"""A chain as a small thread: years side by side where there is room, else one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import sides, theme
from desktop.core import describe
from desktop.core.chains import STATED, Chain, Outcome, Step
from desktop.core.library import outcomes
from desktop.core.words import BASIS_SHORT, OUTCOME_NAMES
from desktop.widgets.chain_link import PAD, ChainLink, Run
from desktop.widgets.chain_notes import QuietNote, SilenceNote, tip
from desktop.widgets.outcome_mark import draw_mark, draw_start, mark_size

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_COLUMN = 11.6  # lines of text wide a column is at least, else the years stand below each other
_GAP = 2 * theme.STEP  # between columns
_BELOW = 2 * theme.STEP  # between places of one column
_EMPTY = 3 * theme.STEP  # for a year that says nothing, between two that do


class ChainRow(QWidget):
    """The start and every later place as buttons, the thread between them drawn.

    The start speaks for the whole chain; each place speaks for itself.
    """

    targetRequested = Signal(str)
    readRequested = Signal(str)

    def __init__(
        self, plan: Plan, chain: Chain, years: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chain = chain
        self._years = (chain.start.year, *years)
        self._heights: dict[int, int] = {}
        self._reasons: dict[QWidget, QuietNote] = {}  # below their places, once they are asked for
        self._reasoned = False
        self.start = self._make_start(plan)
        self.steps = [self._make_step(step) for step in chain.steps]
        self._silent_from = chain.silent_from(years)
        self.note: SilenceNote | None = None
        if self._silent_from is not None:
            self.note = SilenceNote(chain, self)
        for link in self.links:
            link.clicked.connect(lambda _=False, to=link.target: self.targetRequested.emit(to))
            link.readRequested.connect(self.readRequested)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def links(self) -> list[ChainLink]:
        """The places from the start on."""
        return [self.start, *self.steps]

    def mark(self, target: str) -> None:
        """Mark the places that the details show."""
        for link in self.links:
            link.marked = link.target == target

    def show_reasons(self, *, shown: bool) -> None:
        """Say below each place why it belongs to the chain."""
        if shown == self._reasoned:
            return
        self._reasoned = shown
        for step, link in zip(self.chain.steps, self.steps, strict=True):
            if link not in self._reasons:
                self._reasons[link] = QuietNote(step.reason, self)
            self._reasons[link].setVisible(shown)
        if self.note is not None:
            self.note.show_reason(shown=shown)
        self._heights.clear()
        self._arrange()

    # -- where everything stands --

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            lowest = max(rect.bottom() + 1 for _, rect in self._places(width))
            self._heights[width] = lowest + (3 if self._is_wide(width) else 5) * theme.STEP
        return self._heights[width]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:  # its links have been told before
            self._heights.clear()
            self._arrange()

    def _arrange(self) -> None:
        for widget, rect in self._places(self.width()):
            widget.setGeometry(sides.seen(rect, self.rect()))
        self.update()

    def _columns(self) -> list[tuple[int, list[QWidget]]]:
        """What stands in each year, the silence in the first year it covers."""
        columns: list[tuple[int, list[QWidget]]] = []
        for year in self._years:
            held: list[QWidget] = [self.start] if year == self.chain.start.year else []
            pairs = zip(self.chain.steps, self.steps, strict=True)
            held += [link for step, link in pairs if step.year == year]
            if self.note is not None and year == self._silent_from:
                held.append(self.note)
            columns.append((year, held))
        return columns

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        return self._beside(width) if self._is_wide(width) else self._below(width)

    def _is_wide(self, width: int) -> bool:
        """Whether the years stand side by side."""
        return width >= _COLUMN * self.fontMetrics().lineSpacing() * len(self._years)

    def _indent(self) -> int:
        """Of a text from the left edge of its mark."""
        return mark_size(self.fontMetrics()) + theme.STEP

    def _beside(self, width: int) -> list[tuple[QWidget, QRect]]:
        placed: list[tuple[QWidget, QRect]] = []
        count = len(self._years)
        column = (width - (count - 1) * _GAP) // count
        indent = self._indent()
        for number, (_, held) in enumerate(self._columns()):
            left = number * (column + _GAP)
            y = 0
            for widget in held:
                room = (width - left if widget is self.note else column) - indent
                y = self._put(placed, widget, QRect(left + indent, y, room, 0))
        return placed

    def _below(self, width: int) -> list[tuple[QWidget, QRect]]:
        placed: list[tuple[QWidget, QRect]] = []
        y, indent = 0, self._indent()
        for _, held in self._columns():
            y += 0 if held else _EMPTY
            for widget in held:
                y = self._put(placed, widget, QRect(indent, y, width - indent, 0))
        return placed

    def _put(self, placed: list[tuple[QWidget, QRect]], widget: QWidget, room: QRect) -> int:
        """Place a widget with its reason at the top of `room`; where the next one begins."""
        y = room.top()
        reason = self._reasons.get(widget) if self._reasoned else None
        for each in (widget, reason) if reason else (widget,):
            tall = each.heightForWidth(room.width())
            placed.append((each, QRect(room.left(), y, room.width(), tall)))
            y += tall
        return y + _BELOW

    # -- drawing --

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_wide(self.width()):
            self._draw_beside(painter)
        else:
            self._draw_below(painter)
        size = mark_size(self.fontMetrics())
        draw_start(painter, self._sign(self.start), size)
        for step, link in zip(self.chain.steps, self.steps, strict=True):
            draw_mark(painter, self._sign(link), size, step.relation, stated=step.basis == STATED)
        if self.note is not None:
            draw_mark(painter, self._sign(self.note), size, Outcome.SILENT, stated=False)
        painter.end()

    def _sign(self, widget: QWidget) -> QPointF:
        return sides.seen_point(self._centre(widget), self.width())

    def _centre(self, widget: QWidget) -> QPointF:
        """Where the mark of a place stands: before the first line of its text."""
        line = widget.fontMetrics().lineSpacing() * 0.9
        middle = mark_size(self.fontMetrics()) / 2
        aside = self._before(widget) - self._indent() + middle
        return QPointF(aside, widget.y() + PAD + line / 2)

    def _before(self, widget: QWidget) -> int:
        """How far a place is from the side that lines begin at."""
        return sides.seen(widget.geometry(), self.rect()).left()

    def _draw_beside(self, painter: QPainter) -> None:
        before: QWidget | None = None
        skipped = False
        for _, held in self._columns():
            if not held:
                skipped = True
                continue
            if before is not None:
                loose = skipped or held[0] is self.note
                reach = before.width_above(before.width()) if isinstance(before, ChainLink) else 0
                begin = QPointF(self._before(before) + PAD + reach + 8, self._centre(before).y())
                end = self._centre(held[0]) - QPointF(mark_size(self.fontMetrics()) / 2 + 4, 0)
                self._draw_line(painter, begin, end, loose=loose)
            for above, below in pairwise(held):
                self._draw_between(painter, above, below, loose=False)
            before, skipped = held[0], False

    def _draw_below(self, painter: QPainter) -> None:
        before: QWidget | None = None
        skipped = False
        for _, held in self._columns():
            for widget in held:
                if before is not None:
                    loose = skipped or widget is self.note
                    self._draw_between(painter, before, widget, loose=loose)
                before, skipped = widget, False
            skipped = skipped or not held

    def _draw_between(
        self, painter: QPainter, above: QWidget, below: QWidget, *, loose: bool
    ) -> None:
        away = QPointF(0, mark_size(self.fontMetrics()) / 2 + 3)
        self._draw_line(
            painter, self._centre(above) + away, self._centre(below) - away, loose=loose
        )

    def _draw_line(self, painter: QPainter, begin: QPointF, end: QPointF, *, loose: bool) -> None:
        """A firm line from one word to the next; a dotted one where a year says nothing."""
        pen = QPen(QColor(theme.tokens().control), 1.5)
        if loose:
            pen.setWidthF(1.6)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.1, 3.4])
        if end.x() > begin.x() or end.y() > begin.y():
            painter.setPen(pen)
            width = self.width()
            painter.drawLine(sides.seen_point(begin, width), sides.seen_point(end, width))

    # -- making --

    def _make_start(self, plan: Plan) -> ChainLink:
        start = self.chain.start
        about = " · ".join(filter(None, (str(start.year), outcomes.agency_line(plan, self.chain))))
        link = ChainLink(start.id, [Run(about)], describe.heading(start), self, strong=True)
        link.setAccessibleName(outcomes.spoken(plan, self.chain))
        if self.chain.silence is not None:
            link.setAccessibleDescription(outcomes.looked_for(self.chain))
        return link

    def _make_step(self, step: Step) -> ChainLink:
        above = [
            Run(f"{step.year} · "),
            Run(OUTCOME_NAMES[step.relation], step.relation),
            Run(f", {BASIS_SHORT[step.basis]}"),
        ]
        link = ChainLink(step.opens, above, step.title, self)
        link.setAccessibleName(outcomes.spoken_step(step))
        link.setAccessibleDescription(step.reason)
        link.setToolTip(tip(step.reason))
        return link
