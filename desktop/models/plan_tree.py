"""The tree on the left: the whole plan, its pillars, their principles, the records under each; then
the pages of the library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.records import Kind
from desktop.core import describe
from desktop.core.filters import Choice
from desktop.core.library.pages import PAGES
from desktop.core.progress import Progress, coverage, progress
from desktop.core.query import Field
from desktop.core.words import STATE_NAMES
from desktop.work.board import Board

Index = QModelIndex | QPersistentModelIndex

NODE_ROLE = Qt.ItemDataRole.UserRole  # a Node
PROGRESS_ROLE = Qt.ItemDataRole.UserRole + 1  # a Progress, for nodes that gather records
STATE_ROLE = Qt.ItemDataRole.UserRole + 2  # a State, for records

LIBRARY = "library"


@dataclass(eq=False)
class Node:
    """One row of the tree. `choice` is the filter it stands for, None for the whole plan or a
    record; `record` is set for a record alone; `coverage` tells how much of a pillar is named;
    `page` is a page of the library, `LIBRARY` for what gathers them."""

    name: str
    spoken: str
    choice: Choice | None = None
    record: str = ""
    coverage: str = ""
    page: str = ""
    parent: Node | None = None
    row: int = 0
    children: list[Node] = field(default_factory=list)
    plan_ids: list[str] = field(default_factory=list)

    def add(self, child: Node) -> Node:
        child.parent, child.row = self, len(self.children)
        self.children.append(child)
        return child

    def below(self) -> Iterator[Node]:
        """This node and everything under it."""
        yield self
        for child in self.children:
            yield from child.below()


class PlanTreeModel(QAbstractItemModel):
    """One column; the rows never change, only how far I am."""

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._root = _grow(board)
        self._by_choice = {node.choice: node for node in self._root.below() if node.choice}
        self._by_page = {node.page: node for node in self._root.below() if node.page}
        self._by_record = {node.record: node for node in self._root.below() if node.record}
        board.changed.connect(self._repaint)
        board.reloaded.connect(self._repaint_all)

    def index_of(self, choice: Choice | None) -> QModelIndex:
        """The row that stands for a filter choice (None: the whole plan)."""
        node = self._by_choice.get(choice) if choice else self._root.children[0]
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def index_of_page(self, page: str) -> QModelIndex:
        """The row of a page of the library."""
        node = self._by_page.get(page)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def node(self, index: Index) -> Node:
        """The node at an index; the root for an invalid one."""
        node = index.internalPointer() if index.isValid() else self._root
        assert isinstance(node, Node)  # noqa: S101 - tells the type checker what Qt cannot
        return node

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own signature
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, self.node(parent).children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008 - Qt overloads it
        above = self.node(index).parent if index.isValid() else None
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008 - Qt's own
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == NODE_ROLE:
            return node
        if role == PROGRESS_ROLE and not node.record and not node.page:
            return self.progress(node)
        if role == STATE_ROLE and node.record:
            return self._board.item(node.record).state
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(node)
        return None

    def progress(self, node: Node) -> Progress:
        return progress(node.plan_ids, self._board.items)

    def _spoken(self, node: Node) -> str:
        if node.page:
            return node.spoken
        if node.record:
            return f"{node.spoken}. {STATE_NAMES[self._board.item(node.record).state]}"
        done = self.progress(node)
        return f"{node.spoken}. {done.done} of {done.base} done"

    def _repaint(self, plan_ids: frozenset[str]) -> None:
        touched: dict[Node, None] = {}  # in order, and each once however much changed below it
        for plan_id in plan_ids:
            node = self._by_record.get(plan_id)
            while node is not None and node is not self._root:
                touched[node] = None
                node = node.parent
        for node in touched:
            at = self.createIndex(node.row, 0, node)
            self.dataChanged.emit(at, at)

    def _repaint_all(self) -> None:
        self._repaint(frozenset(self._by_record))


def _grow(board: Board) -> Node:
    """The whole tree. A record whose principle is open stands under its pillar at the end."""
    plan = board.plan
    root = Node("", "")
    whole = root.add(_covered(board, Node("Whole plan", ""), None))
    for pillar in plan.pillars.values():
        branch = whole.add(
            _covered(board, Node(pillar.name, "", (Field.PILLAR, pillar.id)), pillar.id)
        )
        records = [r for r in plan.records.values() if r.pillar == pillar.id]
        twigs: dict[str | None, Node] = {}
        for record in records:
            if record.kind is Kind.PRINCIPLE:
                name = describe.heading(record)
                twigs[record.id] = branch.add(
                    Node(name, f"Principle: {name}", (Field.PRINCIPLE, record.id))
                )
        for record in records:
            twig = twigs.get(record.principle)
            if twig is None:
                twig = twigs[None] = branch.add(
                    Node("No single principle", f"{pillar.name}: no single principle fits")
                )
            name = describe.heading(record)
            twig.add(Node(name, name, record=record.id, plan_ids=[record.id]))
    _gather(whole)
    library = root.add(Node("Library", "Library", page=LIBRARY))
    for page in PAGES.values():
        library.add(Node(page.title, f"{page.title}. {page.intro}", page=page.name))
    return root


def _gather(node: Node) -> list[str]:
    if not node.record:
        node.plan_ids = [plan_id for child in node.children for plan_id in _gather(child)]
    return node.plan_ids


def _covered(board: Board, node: Node, pillar: str | None) -> Node:
    """Two numbers, not a fraction: several named actions overlap."""
    named = coverage(board.plan, pillar)
    node.coverage = f"{named.named} named here, {named.official} in the plan"
    node.spoken = (
        f"{node.name}: {named.named} priority actions named in these sources; "
        f"the plan has {named.official}"
    )
    return node
