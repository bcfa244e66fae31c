"""A table that folds: where there is little room its first column says all that the others do."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop import sides, theme
from desktop.widgets.announcing import announce
from desktop.widgets.typeahead import Typeahead

Index = QModelIndex | QPersistentModelIndex

PAD = 2 * theme.STEP
_COMFORT = 30  # letters that the first column keeps beside the others


class FoldingTable(QTableView):
    """As tall as its rows: what is around it scrolls. Arrows walk it, a click or Enter chooses.

    Its kind says how a cell is painted (`paint_cell`) and how tall the first one of a row is
    (`height_of`).
    """

    cellChosen = Signal(object, str)  # QModelIndex, which part of it: see `part_at`
    currentMoved = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folded = False
        self._fitted = -1
        self._typed = Typeahead()
        self._needs: list[int] = []
        self.setHorizontalHeader(_Headings(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setModel(model)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        # By pixel, as there is then nothing to scroll: by item the last row may count as hidden.
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(self._refit)

    # -- what a kind of table answers for itself --

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint what stands in a cell; its ground and the ring of the keyboard are drawn."""
        raise NotImplementedError

    def height_of(self, index: Index, width: int) -> int:
        """How tall the first cell of a row is at this width."""
        raise NotImplementedError

    def part_at(self, index: Index, point: QPoint) -> str:  # noqa: ARG002 - for its kinds
        """Which part of a cell lies at a point of the viewport."""
        return ""

    # -- showing --

    def fit(self) -> None:
        """Share the width, fold if need be, and be as tall as the rows."""
        model, width = self.model(), max(self.width(), 1)
        self._needs = needs = self._all_needs()
        comfort = _COMFORT * self.fontMetrics().averageCharWidth()
        self.folded = width - sum(needs) < comfort
        self.horizontalHeader().setVisible(not self.folded)
        for column, need in enumerate(needs, 1):
            self.setColumnHidden(column, self.folded)
            self.setColumnWidth(column, need)
        first = width if self.folded else width - sum(needs)
        self.setColumnWidth(0, first)
        self._fit_rows(0, model.rowCount() - 1)
        if self.folded and self.currentIndex().column() > 0:
            self.setCurrentIndex(model.index(self.currentIndex().row(), 0))

    def _refit(self, first: QModelIndex, last: QModelIndex) -> None:
        """Some rows say something else; the others keep their height if the columns do."""
        if self._all_needs() == self._needs:
            self._fit_rows(first.row(), last.row())
        else:
            self.fit()

    def _fit_rows(self, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self.setRowHeight(row, self.height_of(self.model().index(row, 0), self.columnWidth(0)))
        head = 0 if self.folded else self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(self.verticalHeader().length() + head)
        self.updateGeometries()  # nothing is left to scroll; Qt would find out later

    def go_to(self, row: int, column: int = 0) -> None:
        """Make a cell current; what lies outside is brought in."""
        last = self.model().rowCount() - 1
        if last >= 0:
            at = 0 if self.folded else column
            self.setCurrentIndex(self.model().index(min(max(row, 0), last), at))

    def announce(self, text: str) -> None:
        """Let a screen reader say it."""
        announce(self, text)

    def _all_needs(self) -> list[int]:
        return [self._need(column) for column in range(1, self.model().columnCount())]

    def _need(self, column: int) -> int:
        model, metrics = self.model(), self.fontMetrics()
        texts = [str(model.index(row, column).data() or "") for row in range(model.rowCount())]
        texts.append(str(model.headerData(column, Qt.Orientation.Horizontal)))
        return max(map(metrics.horizontalAdvance, texts)) + 2 * PAD + self.beside(column)

    def beside(self, column: int) -> int:  # noqa: ARG002 - for its kinds
        """Room that a column needs beside its words."""
        return 0

    # -- events --

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the next row that begins like them, in whichever column."""
        model, current = self.model(), self.currentIndex()
        to = self._typed.type(
            search, current.row(), model.rowCount(), lambda row: str(model.index(row, 0).data())
        )
        if to >= 0:
            self.setCurrentIndex(model.index(to, max(0, current.column())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._fitted:
            self._fitted = event.size().width()
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.model():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            super().keyPressEvent(event)
        elif self.currentIndex().isValid():
            self.cellChosen.emit(self.currentIndex(), "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        at = self.indexAt(point)
        # What was pressed is current; a press that was dragged elsewhere chooses nothing.
        pressed = at.isValid() and at == self.currentIndex()
        if pressed and event.button() == Qt.MouseButton.LeftButton:
            self.cellChosen.emit(at, self.part_at(at, point))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.currentMoved.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class _Headings(QHeaderView):
    """Quiet words above the columns."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing() + 2 * PAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        t = theme.tokens()
        painter.save()
        sides.free(painter)
        painter.fillRect(rect, QColor(t.base))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(t.quiet))
        where = sides.start() if not section else sides.end()
        if isinstance(table := self.parent(), FoldingTable) and table.beside(section):
            where = sides.start()
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        painter.drawText(
            rect.adjusted(PAD, 0, -PAD, 0), where | Qt.AlignmentFlag.AlignVCenter, text
        )
        painter.restore()


class _Painter(QStyledItemDelegate):
    def __init__(self, table: FoldingTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, rect = theme.tokens(), QRect(option.rect)
        painter.save()
        sides.free(painter)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(t.sunken))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._table.font())
        painter.setPen(QColor(t.text))
        self._table.paint_cell(painter, rect, index)
        if self._table.currentIndex() == index and self._table.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 4, 4)
        painter.restore()
