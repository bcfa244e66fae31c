"""How far the work is, drawn: a bar to a row, in parts that differ by pattern as well as colour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop import sides, theme
from desktop.core.language import figures
from desktop.core.tally import PARTS, Bar, Counts
from desktop.core.tally_text import amounts
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.folding_table import PAD, FoldingTable, Index
from desktop.widgets.text_lines import draw_lines, lines_needed

BAR_ROLE = Qt.ItemDataRole.UserRole  # of the model: a Bar

_BAR = 14
_LATE = 3  # height of the line below the open part
_LEAST = 3  # width of a part, however few it stands for
_INDENT = 5 * theme.STEP
_LINES = 12  # a name or its numbers are never cut
_BETWEEN = "\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}"
_STATES = ("done", "doing", "todo")


def parts_of(counts: Counts, length: int, room: QRectF) -> dict[str, QRectF]:
    """Where each state stands in a bar, and the line of what is overdue below it."""
    found: dict[str, QRectF] = {}
    unit = room.width() / max(length, 1)
    left = room.left()
    for state in _STATES:
        number = getattr(counts, state)
        if number:
            wide = min(max(number * unit, _LEAST), room.right() - left)
            found[state] = QRectF(left, room.top(), wide, _BAR)
            left += wide
    if counts.overdue:
        start = room.left() + counts.done * unit
        wide = max(counts.overdue * unit, _LEAST)
        start = min(start, room.right() - wide)
        found["overdue"] = QRectF(start, room.top() + _BAR + 2, wide, _LATE)
    return found


def draw_part(painter: QPainter, rect: QRectF, part: str) -> None:
    """Done is full, in progress is hatched, to do is empty, overdue is a line."""
    t = theme.tokens()
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    if part == "overdue":
        painter.fillRect(rect, QColor(t.warning))
    elif part == "done":
        painter.setPen(QPen(QColor(t.done), 1))
        painter.setBrush(QColor(t.done))
        painter.drawRect(inner)
    elif part == "doing":
        painter.fillRect(inner, QColor(t.base))
        painter.setPen(QPen(QColor(t.doing), 1))
        painter.setBrush(QBrush(QColor(t.doing), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(inner)
    else:
        painter.setPen(QPen(QColor(t.control), 1))
        painter.setBrush(QColor(t.base))
        painter.drawRect(inner)


class TallyChart(FoldingTable):
    """Shows a table whose user role is a `Bar`. A part of a bar asks for just that, and so does
    its number."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        bar: Bar = index.data(BAR_ROLE)
        t = theme.tokens()
        if index.column():
            number = getattr(bar.counts, PARTS[index.column()])
            late = PARTS[index.column()] == "overdue" and number
            painter.setPen(QColor(t.warning if late else t.text if number else t.quiet))
            where = sides.end() | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect.adjusted(PAD, 0, -PAD, 0), where, str(index.data()))
            return
        room = self._room(rect, bar)
        share = self._share(bar)
        font = self._name_font(index)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        aside = metrics.horizontalAdvance(share)
        beside = QRect(room.right() - aside, room.top(), aside + 1, metrics.height())
        painter.drawText(sides.seen(beside, rect), sides.end() | Qt.AlignmentFlag.AlignTop, share)
        name = room.adjusted(0, 0, -aside - PAD, 0)
        used = draw_lines(painter, bar.name, sides.seen(name, rect), _LINES)
        for part, place in self._parts(bar, rect, used).items():
            draw_part(painter, place, part)
        if self.folded:
            painter.setFont(self.font())
            painter.setPen(QColor(t.quiet))
            room.setTop(room.top() + used + _BAR + _LATE + 2 * theme.STEP)
            draw_lines(painter, _numbers(bar), sides.seen(room, rect), _LINES)

    def height_of(self, index: Index, width: int) -> int:
        bar: Bar = index.data(BAR_ROLE)
        room = self._room(QRect(0, 0, width, 0), bar)
        tall = self._name_height(index, room.width()) + _BAR + _LATE + 4 * theme.STEP
        if self.folded:
            lines = lines_needed(_numbers(bar), self.font(), room.width(), _LINES)
            tall += lines * self.fontMetrics().lineSpacing() + theme.STEP
        return tall

    def part_at(self, index: Index, point: QPoint) -> str:
        if index.column():
            return PARTS[index.column()]
        bar: Bar = index.data(BAR_ROLE)
        parts = self._parts(bar, self.visualRect(index), self._used(index))
        hit = (part for part in reversed(parts) if parts[part].contains(QPointF(point)))
        return next(hit, "")

    def place_of(self, index: Index, part: str) -> QPoint:
        """The middle of a part of a bar, in the viewport."""
        bar: Bar = index.data(BAR_ROLE)
        parts = self._parts(bar, self.visualRect(index), self._used(index))
        return parts[part].center().toPoint()

    # -- where things stand in the first cell --

    @staticmethod
    def _room(rect: QRect, bar: Bar) -> QRect:
        return rect.adjusted(PAD + bar.depth * _INDENT, PAD, -PAD, -theme.STEP)

    def _parts(self, bar: Bar, rect: QRect, used: int) -> dict[str, QRectF]:
        """Where the parts of a bar are seen in its cell, below a name `used` pixels high."""
        found = parts_of(bar.counts, bar.length, self._bar(self._room(rect, bar), used))
        return {part: sides.seen_exactly(place, QRectF(rect)) for part, place in found.items()}

    def _used(self, index: Index) -> int:
        room = self._room(self.visualRect(index), index.data(BAR_ROLE))
        return self._name_height(index, room.width())

    @staticmethod
    def _bar(room: QRect, used: int) -> QRectF:
        return QRectF(room.left(), room.top() + used + theme.STEP, room.width(), _BAR)

    @staticmethod
    def _share(bar: Bar) -> str:
        return figures(bar.counts.base) if bar.whole else f"{bar.counts.percent}%"

    def _name_font(self, index: Index) -> QFont:
        font = QFont(self.font())
        bar: Bar = index.data(BAR_ROLE)
        font.setBold(not bar.depth and bar.strong)
        return font

    def _name_height(self, index: Index, width: int) -> int:
        bar: Bar = index.data(BAR_ROLE)
        font = self._name_font(index)
        metrics = QFontMetrics(font)
        room = width - metrics.horizontalAdvance(self._share(bar)) - PAD
        return lines_needed(bar.name, font, room, _LINES) * metrics.lineSpacing()


def _numbers(bar: Bar) -> str:
    """What is written below a bar; a number is never parted from what it counts."""
    return amounts(bar.counts).replace(" ", "\N{NO-BREAK SPACE}").replace(_BETWEEN, " · ")


class _Swatch(QWidget):
    def __init__(self, part: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self.setFixedSize(QSize(24, _BAR))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._part == "overdue":
            rect = QRectF(0, (_BAR - _LATE) / 2, rect.width(), _LATE)
        draw_part(painter, rect, self._part)
        painter.end()


class TallyLegend(QWidget):
    """What the patterns mean, each with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=3 * theme.STEP)
        words = (self.tr("Done"), self.tr("In progress"), self.tr("To do"), self.tr("Overdue"))
        for part, word in zip(PARTS[1:], words, strict=True):
            one = QWidget(self)
            row = QHBoxLayout(one)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.STEP + 2)
            label = QLabel(one)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(word)
            label.setProperty("quiet", True)
            row.addWidget(_Swatch(part, one))
            row.addWidget(label)
            flow.addWidget(one)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
