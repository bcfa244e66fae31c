"""The headings of the grid: agencies at the left, pillars or years above, and who gets how wide."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop import sides, theme
from desktop.core.matrix import Column, Row

PAD = 2 * theme.STEP
_INDENT = 3 * theme.STEP
_AROUND = 2 * PAD + theme.STEP  # letters are a little wider than their measure
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Shares:
    """How wide the headings of the rows and a column are, and whether columns go by short names."""

    heading: int
    column: int
    short: bool


@dataclass(frozen=True, slots=True)
class Needs:
    """How wide things want to be: a column with its whole and its short name, and a row heading
    at least, to be comfortable, and to stand in full."""

    whole: int
    short: int
    least: int
    comfort: int
    full: int


def shares(width: int, columns: int, needs: Needs) -> Shares:
    """Divide `width`. Whole names of columns are worth it while row headings are comfortable.

    Where nothing fits, the grid scrolls sideways.
    """
    short = width - columns * needs.whole < min(needs.comfort, needs.full)
    need = needs.short if short else needs.whole
    heading = max(needs.least, min(width - columns * need, needs.full))
    return Shares(heading, max(need, (width - heading) // columns), short)


class _Headings(QHeaderView):
    """Knows the current cell, whose headings stand out, and paints on our own ground."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.current = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def set_current(self, section: int) -> None:
        """Let the heading of the current cell stand out."""
        if section != self.current:
            self.current = section
            self.viewport().update()

    def ground(self, painter: QPainter, rect: QRect, section: int) -> None:
        t = theme.tokens()
        painter.fillRect(rect, QColor(t.selected if section == self.current else t.window))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class ColumnHeadings(_Headings):
    """Pillars or years, in the middle above their counts; short where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.short = False

    def write(self, *, short: bool) -> None:
        """Write the headings so, in the height of the text."""
        self.short = short
        self.setFixedHeight(QFontMetrics(_bold(self.font())).lineSpacing() + 2 * PAD)
        self.viewport().update()

    def need(self, *, short: bool) -> int:
        """How wide a column must be for its heading."""
        metrics = QFontMetrics(_bold(self.font()))
        names = (self._name(section, short=short) for section in range(self.count()))
        return max((metrics.horizontalAdvance(name) for name in names), default=0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        sides.free(painter)
        self.ground(painter, rect, section)
        painter.setFont(_bold(self.font()))
        painter.setPen(QColor(theme.tokens().text))
        name = self._name(section, short=self.short)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()

    def _name(self, section: int, *, short: bool) -> str:
        role = Qt.ItemDataRole
        if short:
            column: Column = self.model().headerData(section, self.orientation(), role.UserRole)
            return column.short
        return str(self.model().headerData(section, self.orientation(), role.DisplayRole))


class RowHeadings(_Headings):
    """Agencies: the acronym, and the name as far as there is room. One may be marked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._marked = ""
        self._brief = False

    def mark(self, agency: str) -> None:
        """Mark the agency that the details show; an unknown one marks nothing."""
        self._marked = agency
        self.viewport().update()

    def least(self) -> int:
        """The width that no acronym exceeds."""
        metrics = QFontMetrics(_bold(self.font()))
        shown = (row.short if row.agency else row.name for row in self._rows())
        return _AROUND + max((metrics.horizontalAdvance(text) for text in shown), default=0)

    def wanted(self) -> int:
        """The width that every heading needs to stand in full."""
        return max((self._full(row) for row in self._rows()), default=0)

    def take_width(self, width: int) -> None:
        """Be so wide. Where a department's name does not fit, all go by the rest of it."""
        self.setFixedWidth(width)
        self._brief = any(self._full(row) > width for row in self._rows() if row.brief != row.name)

    def _full(self, row: Row) -> int:
        bold, plain = QFontMetrics(_bold(self.font())), self.fontMetrics()
        if not row.agency:
            return _AROUND + bold.horizontalAdvance(row.name)
        short = bold.horizontalAdvance(row.short) + PAD if row.short else 0
        return _AROUND + row.depth * _INDENT + short + plain.horizontalAdvance(row.name)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        t = theme.tokens()
        row = self._row(section)
        painter.save()
        sides.free(painter)
        self.ground(painter, rect, section)
        if row.agency and row.agency == self._marked:
            edge = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(sides.seen(edge, rect), QColor(t.accent))
        # Few steps in where there is little room: the names matter more.
        indent = min(row.depth * _INDENT, max(0, rect.width() - self.least()))
        room = rect.adjusted(PAD + indent, 0, -PAD, 0)
        painter.setPen(QColor(t.text))
        if row.short or not row.agency:
            painter.setFont(_bold(self.font()))
            shown = row.short or row.name
            self._write(painter, sides.seen(room, rect), shown)
            used = painter.fontMetrics().horizontalAdvance(shown) + PAD
            room.setLeft(room.left() + used)
            painter.setFont(self.font())
            painter.setPen(QColor(t.quiet))
        if row.agency:
            name = row.brief if self._brief else row.name
            self._write(painter, sides.seen(room, rect), name)
        painter.restore()

    def _rows(self) -> list[Row]:
        return [self._row(section) for section in range(self.count())]

    def _row(self, section: int) -> Row:
        row = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.UserRole)
        assert isinstance(row, Row)  # noqa: S101 - tells the type checker what Qt cannot
        return row

    @staticmethod
    def _write(painter: QPainter, room: QRect, text: str) -> None:
        if room.width() < 2 * PAD:  # not even a letter and the dots
            return
        mode = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(text, mode, room.width())
        painter.drawText(room, _MIDDLE | sides.start(), shown)


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


class Corner(QWidget):
    """Where the headings meet: says what the rows are. Qt's own corner has no words."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(t.window))
        painter.setPen(QColor(t.line))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.setPen(QColor(t.quiet))
        painter.drawText(self.rect().adjusted(PAD, 0, -PAD, 0), _MIDDLE | sides.start(), self._text)
        painter.end()
