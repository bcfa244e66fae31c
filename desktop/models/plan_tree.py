"""The tree on the left: the whole plan, its pillars, their principles, the records under each; my
checklists; then the pages of the library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from db.checklists import Checklist, Summary
from db.records import Kind
from desktop.core import describe
from desktop.core.filters import Choice
from desktop.core.language import figures, tr
from desktop.core.library.pages import PAGES
from desktop.core.progress import Progress, coverage, of_states, progress
from desktop.core.query import Field
from desktop.core.tips import plain_tip
from desktop.core.words import STATE_NAMES
from desktop.core.work_pages import BIN, DUE, PROGRESS, checklist_page, work_title
from desktop.models.tree import Index, Node, TreeModel
from desktop.work.board import Board

NODE_ROLE = Qt.ItemDataRole.UserRole  # a PlanNode
PROGRESS_ROLE = Qt.ItemDataRole.UserRole + 1  # a Progress, for nodes that gather records
STATE_ROLE = Qt.ItemDataRole.UserRole + 2  # a State, for records

LIBRARY = "library"
CHECKLISTS = "checklists"
EARLIER = "earlier"
NEW_LIST = "new"  # not a page, a thing to do

GATHER = (LIBRARY, CHECKLISTS, EARLIER)  # open and close, and are no page by themselves


@dataclass(eq=False)
class PlanNode(Node):
    """One row of the tree. `choice` is the filter it stands for, None for the whole plan or a
    record; `record` is set for a record alone; `coverage` tells how much of a pillar is named;
    `page` is a page of my work or of the library, or one of `GATHER` for what gathers them;
    `checklist` the id of the list that is that page."""

    name: str
    spoken: str
    choice: Choice | None = None
    record: str = ""
    coverage: str = ""
    page: str = ""
    checklist: str = ""
    plan_ids: list[str] = field(default_factory=list)


class PlanTreeModel(TreeModel[PlanNode]):
    """The rows of the plan and the library never change, only how far I am; my lists do."""

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(_grow(board), parent)
        self._board = board
        self._by_choice = {node.choice: node for node in self.below(self._root) if node.choice}
        self._mine = next(each for each in self._root.children if each.page == CHECKLISTS)
        self._by_page: dict[str, PlanNode] = {}
        self._shown: dict[str, Summary | Checklist | None] = {}
        self._lists: tuple[Checklist, ...] | None = None
        self._by_record = {node.record: node for node in self.below(self._root) if node.record}
        board.changed.connect(self._repaint)
        board.reloaded.connect(self._repaint_all)
        board.listsChanged.connect(self._follow_lists)
        self._follow_lists()

    def index_of(self, choice: Choice | None) -> QModelIndex:
        """The row that stands for a filter choice (None: the whole plan)."""
        node = self._by_choice.get(choice) if choice else self._root.children[0]
        return self.index_at(node)

    def index_of_page(self, page: str) -> QModelIndex:
        """The row of a page of the library or of my work."""
        node = self._by_page.get(page)
        return self.index_at(node)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == NODE_ROLE:
            return node
        if role == PROGRESS_ROLE and (node.checklist or not (node.record or node.page)):
            return self.progress(node)
        if role == Qt.ItemDataRole.FontRole and node.checklist and self._is_open(node):
            font = QFont()
            font.setBold(True)
            return font
        if role == STATE_ROLE and node.record:
            return self._board.item(node.record).state
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._spoken(node))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.told_place(node)
        return None

    def progress(self, node: PlanNode) -> Progress:
        """How far I am with a list, or with the records below a node."""
        if node.checklist:
            summary = self._board.summaries.get(node.checklist)
            return of_states(summary.states) if summary else Progress(0, 0)
        return progress(node.plan_ids, self._board.items)

    def _is_open(self, node: PlanNode) -> bool:
        return self._board.checklist is not None and self._board.checklist.id == node.checklist

    def _spoken(self, node: PlanNode) -> str:
        if node.checklist:
            return self._list_spoken(node)
        if node.page:
            return node.spoken
        if node.record:
            return f"{node.spoken}. {STATE_NAMES[self._board.item(node.record).state]}"
        done = self.progress(node)
        return f"{node.spoken}. {_done(done)}"

    def _list_spoken(self, node: PlanNode) -> str:
        done, summary = self.progress(node), self._board.summaries.get(node.checklist)
        parts = [node.spoken, _done(done)]
        if summary and summary.overdue:
            parts.append(tr("{} overdue").format(figures(summary.overdue)))
        return ". ".join(parts)

    def _follow_lists(self) -> None:
        """The rows are made anew where a list came, went or got another name."""
        if self._lists is not self._board.lists:
            self._lists = self._board.lists
            rows = _list_rows(self._lists)
            now = [_row_of(node) for row in rows for node in self.below(row)]
            if [_row_of(node) for node in self.below(self._mine)][1:] != now:
                self.replace_children(self._mine, rows)
                self._by_page = {node.page: node for node in self.below(self._root) if node.page}
        shown = {"": self._board.checklist, **self._board.summaries}
        for node in self.below(self._mine):
            opened_or_left = shown[""] != self._shown.get("")
            other = shown.get(node.checklist) != self._shown.get(node.checklist)
            if node.checklist and (other or opened_or_left):
                at = self.index_at(node)
                self.dataChanged.emit(at, at)
        self._shown = shown

    def _repaint(self, plan_ids: frozenset[str]) -> None:
        touched: dict[PlanNode, None] = {}  # in order, and each once however much changed below it
        for plan_id in plan_ids:
            node = self._by_record.get(plan_id)
            while node is not None and node is not self._root:
                touched[node] = None
                node = node.parent
        for node in touched:
            at = self.index_at(node)
            self.dataChanged.emit(at, at)

    def _repaint_all(self) -> None:
        self._repaint(frozenset(self._by_record))


def _grow(board: Board) -> PlanNode:
    """The whole tree. A record whose principle is open stands under its pillar at the end."""
    plan = board.plan
    root = PlanNode("", "")
    whole = root.add(_covered(board, PlanNode(tr("Whole plan"), ""), None))
    for pillar in plan.pillars.values():
        branch = whole.add(
            _covered(board, PlanNode(pillar.name, "", (Field.PILLAR, pillar.id)), pillar.id)
        )
        records = [r for r in plan.records.values() if r.pillar == pillar.id]
        twigs: dict[str | None, PlanNode] = {}
        for record in records:
            if record.kind is Kind.PRINCIPLE:
                name = describe.heading(record)
                twigs[record.id] = branch.add(
                    PlanNode(
                        name,
                        tr("Principle: {}").format(name),
                        (Field.PRINCIPLE, record.id),
                    )
                )
        for record in records:
            twig = twigs.get(record.principle)
            if twig is None:
                twig = twigs[None] = branch.add(
                    PlanNode(
                        tr("No single principle"),
                        tr("{}: no single principle fits").format(pillar.name),
                    )
                )
            name = describe.heading(record)
            twig.add(PlanNode(name, name, record=record.id, plan_ids=[record.id]))
    _gather(whole)
    root.add(PlanNode(tr("Checklists"), tr("My checklists"), page=CHECKLISTS))
    library = root.add(PlanNode(tr("Library"), tr("Library"), page=LIBRARY))
    for page in PAGES.values():
        library.add(PlanNode(page.title, f"{page.title}. {page.intro}", page=page.name))
    return root


def _list_rows(lists: Iterable[Checklist]) -> list[PlanNode]:
    """My lists in use, what can be done with them, and those that are over or put away."""
    used = [each for each in lists if not (each.closed or each.archived)]
    rows = [_list_row(each, each.name) for each in used]
    rows += [
        PlanNode(tr("New checklist…"), tr("New checklist"), page=NEW_LIST),
        PlanNode(
            work_title(DUE), tr("Due. What is overdue and due soon in all checklists"), page=DUE
        ),
        PlanNode(work_title(PROGRESS), tr("Progress of all checklists"), page=PROGRESS),
        PlanNode(work_title(BIN), tr("Bin. What was removed in the last 30 days"), page=BIN),
    ]
    over = [each for each in lists if each.closed or each.archived]
    if over:
        earlier = PlanNode(tr("Earlier"), tr("Earlier runs and archived checklists"), page=EARLIER)
        for each in over:
            earlier.add(_list_row(each, _over_since(each)))
        rows.append(earlier)
    return rows


def _over_since(each: Checklist) -> str:
    if not each.closed:
        return each.name
    return tr("{list}, closed {day}").format(list=each.name, day=each.closed[:10])


def _list_row(each: Checklist, name: str) -> PlanNode:
    page = checklist_page(each.id)
    return PlanNode(name, tr("Checklist {}").format(name), page=page, checklist=each.id)


def _done(made: Progress) -> str:
    return tr("{done} of {base} done").format(done=figures(made.done), base=figures(made.base))


def _row_of(node: PlanNode) -> tuple[str, str]:
    return node.page, node.name


def _gather(node: PlanNode) -> list[str]:
    if not node.record:
        node.plan_ids = [plan_id for child in node.children for plan_id in _gather(child)]
    return node.plan_ids


def _covered(board: Board, node: PlanNode, pillar: str | None) -> PlanNode:
    """Two numbers, not a fraction: several named actions overlap."""
    named = coverage(board.plan, pillar)
    node.coverage = tr("{named} named here, {official} in the plan").format(
        named=named.named, official=named.official
    )
    node.spoken = tr(
        "{name}: {named} priority actions named in these sources; the plan has {official}"
    ).format(name=node.name, named=named.named, official=named.official)
    return node
