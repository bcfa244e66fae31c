"""A grid of counts to walk with the arrow keys: each is a number, a tint and how far I am."""

from __future__ import annotations

import math

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop import sides, theme
from desktop.core.matrix import Cell, Row
from desktop.widgets.announcing import announce
from desktop.widgets.matrix_headers import (
    PAD,
    ColumnHeadings,
    Corner,
    Needs,
    RowHeadings,
    shares,
)
from desktop.widgets.typeahead import Typeahead

_DEEPEST = 0.3  # how much of the accent is in the tint of the highest count
_BAR = 3
_COMFORT = 15  # letters that a row heading keeps beside whole names of columns


class MatrixView(QTableView):
    """Shows a table whose user role is a `Cell`, in headers a `Row` or a `Column`.

    The first row and the last column gather the others and are set apart. A click, Enter or Space
    asks for what the cell stands for, a heading for its whole row or column.
    """

    filterRequested = Signal(object)  # Filter
    openRequested = Signal(str)  # agency id: Shift+Enter
    currentMoved = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = 0
        self._typed = Typeahead()
        self.progress_shown = True
        self.rows, self.columns = RowHeadings(self), ColumnHeadings(self)
        self._corner = Corner(self.tr("Agency"), self)
        self.setVerticalHeader(self.rows)
        self.setHorizontalHeader(self.columns)
        self.setModel(model)
        self.setItemDelegate(_CellPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._press)
        self.rows.sectionClicked.connect(
            lambda row: self._press(self.model().index(row, self.model().columnCount() - 1))
        )
        self.columns.sectionClicked.connect(
            lambda column: self._press(self.model().index(0, column))
        )
        model.modelReset.connect(self._fit)
        self._fit()

    def show_progress(self, shown: bool) -> None:
        """Lay my progress over the counts, or not."""
        self.progress_shown = shown
        self.viewport().update()

    def set_current(self, row: int, column: int) -> None:
        """Make a cell current; what lies outside is brought in."""
        row = min(max(row, 0), self.model().rowCount() - 1)
        column = min(max(column, 0), self.model().columnCount() - 1)
        self.setCurrentIndex(self.model().index(row, column))

    def agency(self, index: QModelIndex) -> str:
        """The agency whose row this is, empty for the whole plan."""
        role = Qt.ItemDataRole.UserRole
        row = self.model().headerData(index.row(), Qt.Orientation.Vertical, role)
        return row.agency if isinstance(row, Row) else ""

    def strength(self, index: QModelIndex | QPersistentModelIndex) -> float:
        """How deep the tint of a cell is; totals have none."""
        if index.row() == 0 or index.column() == self.model().columnCount() - 1 or not self._most:
            return 0.0
        # The root, as few cells are high and most are low.
        return _DEEPEST * math.sqrt(_cell(index).count / self._most)

    # -- events --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = Qt.Key(event.key()), self.currentIndex()
        if key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            super().keyPressEvent(event)
        elif not current.isValid():
            event.ignore()
        elif key != Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if agency := self.agency(current):
                self.openRequested.emit(agency)
        else:
            self._press(current)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the next row whose heading begins like them, in whichever column."""
        model, current = self.model(), self.currentIndex()
        to = self._typed.type(
            search,
            current.row(),
            model.rowCount(),
            lambda row: str(model.headerData(row, Qt.Orientation.Vertical)),
        )
        if to >= 0:
            self.setCurrentIndex(model.index(to, max(0, current.column())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.model():
            self._fit()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.rows.set_current(current.row())
        self.columns.set_current(current.column())
        self.viewport().update()
        self.currentMoved.emit()

    # -- inside --

    def _press(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        cell = _cell(index)
        if cell.count:
            self.filterRequested.emit(cell.filter)
        else:
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            announce(self, said)

    def _fit(self) -> None:
        """Share the width among the columns, and the rows in the height of the text."""
        model, metrics = self.model(), self.fontMetrics()
        rows, columns = model.rowCount(), model.columnCount()
        cells = [_cell(model.index(r, c)) for r in range(1, rows) for c in range(columns - 1)]
        self._most = max((cell.count for cell in cells), default=0)
        number = metrics.horizontalAdvance(str(model.index(0, columns - 1).data()))
        width = self.viewport().width() + self.rows.width()
        found = shares(
            width,
            columns,
            Needs(
                whole=max(self.columns.need(short=False), number) + PAD,
                short=max(self.columns.need(short=True), number) + PAD,
                least=self.rows.least(),
                comfort=_COMFORT * metrics.averageCharWidth() + 2 * PAD,
                full=self.rows.wanted(),
            ),
        )
        self.rows.take_width(found.heading)
        self.rows.setDefaultSectionSize(metrics.lineSpacing() + 3 * theme.STEP)
        self.columns.setDefaultSectionSize(found.column)
        self.columns.write(short=found.short)
        corner = QRect(0, 0, self.rows.width(), self.columns.height())
        self._corner.setGeometry(sides.seen(corner, self.rect()))
        self._corner.raise_()


class _CellPainter(QStyledItemDelegate):
    def __init__(self, view: MatrixView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        t = theme.tokens()
        view, cell, rect = self._view, _cell(index), QRect(option.rect)
        gathers = index.row() == 0 or index.column() == view.model().columnCount() - 1
        painter.save()
        sides.free(painter)
        ground = t.sunken if gathers else tint(t.base, t.accent, view.strength(index))
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = option.font
        font.setBold(gathers)
        painter.setFont(font)
        painter.setPen(QColor(t.text if cell.count else t.quiet))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if view.progress_shown and cell.count:
            _draw_bar(painter, rect, cell)
        _draw_ring(painter, rect, option, current=view.currentIndex() == index)
        painter.restore()


def tint(ground: str, colour: str, share: float) -> str:
    """`ground` with a share of `colour` in it."""
    one, other = QColor(ground), QColor(colour)
    mixed = (
        round(a + (b - a) * share)
        for a, b in (
            (one.red(), other.red()),
            (one.green(), other.green()),
            (one.blue(), other.blue()),
        )
    )
    return QColor(*mixed).name()


def _draw_bar(painter: QPainter, rect: QRect, cell: Cell) -> None:
    """How much of a cell is done, as a length; a cell without anything done has no bar."""
    t = theme.tokens()
    done, base = cell.progress.done, cell.progress.base
    if not done:
        return
    whole = rect.adjusted(PAD, rect.height() - 2 - _BAR, -PAD, -2)
    painter.fillRect(whole, QColor(t.line))
    part = QRect(whole.topLeft(), QSize(max(_BAR, whole.width() * done // base), whole.height()))
    painter.fillRect(sides.seen(part, whole), QColor(t.done))


def _draw_ring(
    painter: QPainter, rect: QRect, option: QStyleOptionViewItem, *, current: bool
) -> None:
    t = theme.tokens()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if current and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(t.accent), 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
    elif current or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(QColor(t.control))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _cell(index: QModelIndex | QPersistentModelIndex) -> Cell:
    cell = index.data(Qt.ItemDataRole.UserRole)
    assert isinstance(cell, Cell)  # noqa: S101 - tells the type checker what Qt cannot
    return cell
