"""A page of the library as a tree to walk: headings, whole titles, a quiet line."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop import sides, theme
from desktop.core.library.outline import Entry
from desktop.widgets.text_lines import draw_lines, lines_needed

_TITLE_LINES = 40  # a title is never cut
_INDENT = 5 * theme.STEP
_ROLE = Qt.ItemDataRole.UserRole  # an Entry, None for a heading


class _RowPainter(QStyledItemDelegate):
    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        entry: Entry | None = index.data(_ROLE)
        line = QFontMetrics(option.font).lineSpacing()
        if entry is None:
            return QSize(120, line + 5 * theme.STEP)
        lines = lines_needed(entry.title, option.font, self._room(index), _TITLE_LINES)
        return QSize(120, (lines + bool(entry.line)) * line + 3 * theme.STEP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        t = theme.tokens()
        entry: Entry | None = index.data(_ROLE)
        whole = QRect(0, option.rect.top(), self._tree.viewport().width(), option.rect.height())
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(t.selected))
            edge = sides.seen(QRect(0, whole.top(), 3, whole.height()), whole)
            painter.fillRect(edge, QColor(t.accent))
        elif state & QStyle.StateFlag.State_MouseOver and entry:
            painter.fillRect(whole, QColor(t.sunken))
        if entry:
            self._draw_entry(painter, option, entry)
        else:
            self._draw_heading(painter, option, index.data())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRect(whole.adjusted(1, 1, -1, -1))
        painter.restore()

    @staticmethod
    def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, heading: str) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens().text))
        rect: QRect = option.rect.adjusted(theme.STEP, 3 * theme.STEP, -2 * theme.STEP, 0)
        draw_lines(painter, heading, sides.seen(rect, option.rect), 1)

    @staticmethod
    def _draw_entry(painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        t = theme.tokens()
        mark = QColor(t.mark)
        painter.setFont(option.font)
        painter.setPen(QColor(t.text))
        rect: QRect = option.rect.adjusted(theme.STEP, theme.STEP, -2 * theme.STEP, 0)
        rect = sides.seen(rect, option.rect)
        used = draw_lines(
            painter, entry.title, rect, _TITLE_LINES, marks=entry.title_marks, mark=mark
        )
        rect.setTop(rect.top() + used)
        painter.setPen(QColor(t.quiet))
        draw_lines(painter, entry.line, rect, 1, marks=entry.line_marks, mark=mark)

    def _room(self, index: QModelIndex | QPersistentModelIndex) -> int:
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return max(60, self._tree.viewport().width() - depth * _INDENT - 3 * theme.STEP)


class OutlineTree(QTreeView):
    """Asks for the target of the entry that becomes current; Enter takes one to its details.

    The model's user role is an Entry, or None for a heading.
    """

    targetRequested = Signal(str)
    readRequested = Signal(str)  # Enter or a double click: to be read, not only shown

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setModel(model)
        self.setItemDelegate(_RowPainter(self))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(_INDENT)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.tint(self, Highlight="selected")
        model.modelReset.connect(self._open_all)
        self.activated.connect(self._read)
        self.clicked.connect(self._ask)

    def mark(self, target: str) -> bool:
        """Make the entry of a target current, asking for nothing. False if it is not here."""
        self._kept = target
        at = self.index_of(target)
        selection = self.selectionModel()
        if at.isValid():
            selection.setCurrentIndex(at, selection.SelectionFlag.ClearAndSelect)
            self.scrollTo(at)
        else:
            selection.clearSelection()  # the keyboard stays where it was
        return at.isValid()

    @property
    def current(self) -> str:
        """The target of the current entry; empty for none or a heading."""
        return _target(self.currentIndex())

    def index_of(self, target: str) -> QModelIndex:
        """Where the entry of a target stands; invalid if it does not."""
        if not target:
            return QModelIndex()
        below = [self.model().index(row, 0) for row in range(self.model().rowCount())]
        while below:
            at = below.pop()
            if _target(at) == target:
                return at
            below += [self.model().index(row, 0, at) for row in range(self.model().rowCount(at))]
        return QModelIndex()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():  # walked with the keyboard; a click is told by its own signal
            self._ask_beside(current)

    def focus_current(self) -> None:
        """Give the keyboard to the current entry, or to the first, which is then asked for."""
        begin = not self.currentIndex().isValid() and self.model().rowCount()
        if begin:  # before it has the keyboard, or Qt would begin at the heading
            first = self.model().index(0, 0)
            below = self.model().index(0, 0, first)
            self.setCurrentIndex(first if _target(first) else below)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if begin:
            self._ask_beside(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()  # titles wrap otherwise now

    def _ask_beside(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Ask for what is shown beside this page: arrows alone do not lead away from it."""
        entry: Entry | None = index.data(_ROLE) if index.isValid() else None
        if entry and not entry.leads_away:
            self._ask(index)

    def _open_all(self) -> None:
        self.expandAll()
        self.mark(self._kept)

    def _ask(self, index: QModelIndex | QPersistentModelIndex) -> None:
        target = _target(index)
        if target and target != self._kept:  # a click comes to an entry first, and is told then
            self._kept = target
            self.targetRequested.emit(target)

    def _read(self, index: QModelIndex) -> None:
        target = _target(index)
        if target:
            self.readRequested.emit(target)
        else:
            self.setExpanded(index, not self.isExpanded(index))


def _target(index: QModelIndex | QPersistentModelIndex) -> str:
    entry: Entry | None = index.data(_ROLE) if index.isValid() else None
    return entry.target if entry else ""
