"""The left pane: the plan as a tree with how far I am on every row, and my checklist below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QProgressBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from db.checklists import State
from desktop import icons, sides, theme
from desktop.core.filters import Choice
from desktop.core.progress import Progress, of_states
from desktop.models.plan_tree import (
    GATHER,
    NEW_LIST,
    NODE_ROLE,
    PROGRESS_ROLE,
    STATE_ROLE,
    PlanNode,
    PlanTreeModel,
)
from desktop.widgets.row_signs import STATE_ICONS
from desktop.widgets.text_lines import draw_lines, lines_needed
from desktop.widgets.viewport import give_viewport
from desktop.work.board import Board

_ICON = 14


class _RowPainter(QStyledItemDelegate):
    """Name and progress; below a pillar's name how much of it is named in the sources."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        node: PlanNode = index.data(NODE_ROLE)
        metrics = option.fontMetrics
        lines = 1 if node.record or node.page else 2
        if node.coverage:
            room = self._tree.viewport().width() - self._tree.indentation() * (
                2 + bool(node.choice)
            )
            lines = 1 + lines_needed(node.coverage, option.font, room, 2)
        return QSize(120, lines * metrics.lineSpacing() + 2 * theme.STEP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        t = theme.tokens()
        node: PlanNode = index.data(NODE_ROLE)
        tree, whole = self._tree, option.rect
        font = QFont(option.font)
        own: QFont | None = index.data(Qt.ItemDataRole.FontRole)
        font.setBold(own is not None and own.bold())
        painter.save()
        sides.free(painter)
        # Not asked of `option.state`: its class is one of QStyle's, all of which would be made for
        # the first row of the window.
        if tree.selectionModel().isSelected(index):
            painter.fillRect(whole, option.palette.highlight())
        elif self._is_pointed_at(whole):
            painter.fillRect(whole, option.palette.alternateBase())
        rect = whole.adjusted(theme.STEP, theme.STEP, -2 * theme.STEP, 0)
        painter.setFont(font)
        if node.record:
            used = self._draw_state(painter, rect, whole, index.data(STATE_ROLE))
            rect.setLeft(rect.left() + used)
        elif (done := index.data(PROGRESS_ROLE)) is not None:
            used = self._draw_progress(painter, sides.seen(rect, whole), done)
            rect.setRight(rect.right() - used)
        painter.setPen(QColor(t.text))
        font.setBold(bool(node.coverage) or node.page in GATHER or font.bold())
        painter.setFont(font)
        one_line = node.record or node.coverage or node.page
        place = sides.seen(rect, whole)
        rect.setTop(rect.top() + draw_lines(painter, node.name, place, 1 if one_line else 2))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(t.quiet))
        rect.setRight(whole.right() - 2 * theme.STEP)
        draw_lines(painter, node.coverage, sides.seen(rect, whole), 2)
        painter.restore()
        if tree.hasFocus() and index == tree.currentIndex():
            painter.save()
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRect(whole.adjusted(1, 1, -1, -1))
            painter.restore()

    def _is_pointed_at(self, rect: QRect) -> bool:
        ground = self._tree.viewport()
        return ground.underMouse() and rect.contains(ground.mapFromGlobal(QCursor.pos()))

    def _draw_state(self, painter: QPainter, rect: QRect, whole: QRect, state: State) -> int:
        t = theme.tokens()
        colour = {State.DONE: t.done, State.DOING: t.doing}.get(state, t.na)
        ratio = self._tree.devicePixelRatioF()
        height = painter.fontMetrics().lineSpacing()
        image = icons.pixmap(STATE_ICONS[state], colour, _ICON, ratio)
        place = QRect(rect.left(), rect.top() + (height - _ICON) // 2, _ICON, _ICON)
        painter.drawPixmap(sides.seen(place, whole).topLeft(), image)
        return _ICON + theme.STEP

    @staticmethod
    def _draw_progress(painter: QPainter, rect: QRect, done: Progress) -> int:
        t = theme.tokens()
        if not done.base:
            return 0  # nothing of the open list is here
        words = f"{done.done}/{done.base}"
        painter.setPen(QColor(t.done if done.base and done.done == done.base else t.quiet))
        painter.drawText(rect, sides.end() | Qt.AlignmentFlag.AlignTop, words)
        return painter.fontMetrics().horizontalAdvance(words) + 2 * theme.STEP


class _Tree(QTreeView):
    """Keeps its current row in sight when there is less room for it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        at = self.currentIndex()
        seen = QRect(QPoint(), event.oldSize()).intersects(self.visualRect(at))
        super().resizeEvent(event)
        if seen:
            self.scrollTo(at)


class PlanPane(QFrame):
    """Asks for a filter choice or a record; follows what the window shows."""

    help_page = "first-minute"

    choiceRequested = Signal(object)  # Choice, or None for the whole plan
    recordRequested = Signal(str)
    pageRequested = Signal(str)
    newListRequested = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._followed: tuple[str, list[Choice]] | None = None
        self.model = PlanTreeModel(board, self)
        self.tree = _Tree(self)
        give_viewport(self.tree)
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(_RowPainter(self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        theme.tint(self.tree, Base="window", Highlight="selected")
        self.tree.setUniformRowHeights(False)
        self.tree.setIndentation(4 * theme.STEP)
        self.tree.setMouseTracking(True)
        self.tree.setAccessibleName(self.tr("The plan and the library"))
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row in range(self.model.rowCount()):
            self.tree.expand(self.model.index(row, 0))
        self.tree.clicked.connect(self._ask)
        self.tree.activated.connect(self._ask)
        self._name = QLabel(self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setAlignment(sides.start())
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(self.tr("Progress of my checklist"))
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(sides.start())
        theme.quiet(self._words)
        self._words.setWordWrap(True)
        self._lay_out()
        board.listsChanged.connect(self._tell)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tree.scheduleDelayedItemsLayout()  # texts wrap otherwise now

    def follow(self, page: str, choices: frozenset[Choice]) -> None:
        """Mark the row that stands for the page, or for the filter if exactly one does.

        While they stay the tree is left where a person has gone in it.
        """
        places = [c for c in choices if c[0] in ("pillar", "principle")]
        if (page, places) == self._followed:
            return
        self._followed = page, places
        if page:
            places = []
            at = self.model.index_of_page(page)
        else:
            at = self.model.index_of(places[0] if len(places) == 1 else None)
        if len(places) <= 1 and at.isValid():
            self.tree.selectionModel().setCurrentIndex(
                at, self.tree.selectionModel().SelectionFlag.ClearAndSelect
            )
        else:
            self.tree.clearSelection()

    def _ask(self, index: QModelIndex) -> None:
        node: PlanNode = index.data(NODE_ROLE)
        if node.record:
            self.recordRequested.emit(node.record)
        elif node.page == NEW_LIST:
            self.newListRequested.emit()
        elif node.page and node.page not in GATHER:
            self.pageRequested.emit(node.page)
        elif node.choice is None and not node.coverage:  # gathers, but is nothing by itself
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        else:
            self.choiceRequested.emit(node.choice)

    def _tell(self) -> None:
        board = self._board
        mine = board.checklist
        summary = board.summaries.get(mine.id) if mine else None
        states = summary.states if summary else dict.fromkeys(State, 0)
        done = of_states(states)
        self._name.setText(mine.name if mine else "")
        self._bar.setRange(0, max(1, done.base))
        self._bar.setValue(done.done)
        words = self.tr("{done} of {base} done, {doing} in progress").format(
            done=done.done, base=done.base, doing=states[State.DOING]
        )
        if summary and summary.overdue:
            words = self.tr("{words}, {overdue} overdue").format(
                words=words, overdue=summary.overdue
            )
        self._words.setText(words if mine else "")

    def _lay_out(self) -> None:
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        mine = QVBoxLayout()
        mine.setContentsMargins(*[3 * theme.STEP] * 4)
        mine.setSpacing(theme.STEP)
        mine.addWidget(self._name)
        mine.addWidget(self._bar)
        mine.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.STEP, 0, 0)
        column.addWidget(self.tree, 1)
        column.addLayout(mine)
