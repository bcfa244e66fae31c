"""The tree model: the whole plan once, in order, with progress that follows every tick."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

import db
from db.checklists import State
from db.records import Kind
from desktop.core.library.pages import PAGES
from desktop.core.progress import Progress
from desktop.core.query import Field
from desktop.core.words import STATE_NAMES
from desktop.core.work_pages import checklist_of
from desktop.models.plan_tree import (
    LIBRARY,
    NODE_ROLE,
    PROGRESS_ROLE,
    STATE_ROLE,
    PlanNode,
    PlanTreeModel,
)
from desktop.work.board import Board
from tests.models.conftest import Settle


@pytest.fixture
def model(board: Board) -> PlanTreeModel:
    made = PlanTreeModel(board)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    made.tester = QAbstractItemModelTester(made, mode)  # type: ignore[attr-defined] # lives as long
    return made


def _node(index: QModelIndex) -> PlanNode:
    node = index.data(NODE_ROLE)
    assert isinstance(node, PlanNode)
    return node


def _below(model: PlanTreeModel, index: QModelIndex) -> Iterator[QModelIndex]:
    """`index` and every row under it, from above."""
    yield index
    for row in range(model.rowCount(index)):
        yield from _below(model, model.index(row, 0, index))


def _all(model: PlanTreeModel) -> list[QModelIndex]:
    return list(_below(model, model.index(0, 0)))


def test_the_plan_my_checklists_and_the_library_stand_below_each_other(
    model: PlanTreeModel,
) -> None:
    assert model.rowCount() == 3
    assert model.columnCount() == 1
    names = [model.index(row, 0).data() for row in range(3)]
    assert names == ["Whole plan", "Checklists", "Library"]
    assert not model.index(3, 0).isValid()
    assert not model.index(0, 1).isValid()
    for row in range(3):
        assert not model.parent(model.index(row, 0)).isValid()


def test_every_page_of_the_library_stands_in_it_once_under_its_title(model: PlanTreeModel) -> None:
    library = model.index(2, 0)
    rows = [model.index(row, 0, library) for row in range(model.rowCount(library))]
    assert [_node(row).page for row in rows] == list(PAGES)
    assert [row.data() for row in rows] == [page.title for page in PAGES.values()]
    for row in rows:
        assert model.rowCount(row) == 0
        assert row.parent() == library
        assert model.index_of_page(_node(row).page) == row
    assert model.index_of_page(LIBRARY) == library
    assert not model.index_of_page("nowhere").isValid()


def test_a_page_has_no_progress_and_says_what_it_is_for(model: PlanTreeModel) -> None:
    for index in _below(model, model.index(2, 0)):
        page = PAGES.get(_node(index).page)
        assert index.data(PROGRESS_ROLE) is None
        assert index.data(STATE_ROLE) is None
        spoken = f"{page.title}. {page.intro}" if page else "Library"
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken
        assert "done" not in spoken


def test_a_tick_leaves_the_rows_of_the_library_alone(
    board: Board, model: PlanTreeModel, settle: Settle
) -> None:
    told: list[str] = []
    model.dataChanged.connect(lambda first, _: told.append(_node(first).page))
    board.set_state(list(board.plan.records), State.DONE)
    settle()
    assert told
    assert {page for page in told if not checklist_of(page)} == {""}


def test_pillars_stand_in_the_plans_order(board: Board, model: PlanTreeModel) -> None:
    whole = model.index(0, 0)
    names = [model.index(row, 0, whole).data() for row in range(model.rowCount(whole))]
    assert names == ["Prevention", "Protection", "Prosecution", "Partnerships"]
    assert names == [pillar.name for pillar in board.plan.pillars.values()]


def test_every_record_stands_in_it_exactly_once(board: Board, model: PlanTreeModel) -> None:
    records = [_node(index).record for index in _all(model)]
    shown = [record for record in records if record]
    assert len(shown) == 236
    assert sorted(shown) == sorted(board.plan.records)
    for index in _all(model):
        node = _node(index)
        if node.record:
            assert model.rowCount(index) == 0
            above = list(_above(index))
            record = board.plan.records[node.record]
            assert (Field.PILLAR, record.pillar) in above
            if record.principle:
                assert (Field.PRINCIPLE, record.principle) in above


def _above(index: QModelIndex) -> Iterator[object]:
    while index.isValid():
        yield _node(index).choice
        index = index.parent()


def test_principles_stand_under_their_pillar_with_official_wording_quoted(
    board: Board, model: PlanTreeModel
) -> None:
    principles = [r for r in board.plan.records.values() if r.kind is Kind.PRINCIPLE]
    assert len(principles) == 21
    for principle in principles:
        index = model.index_of((Field.PRINCIPLE, principle.id))
        assert index.data() == f"“{principle.title}”"
        assert _node(index.parent()).choice == (Field.PILLAR, principle.pillar)


def test_coverage_is_two_numbers_and_never_a_fraction(model: PlanTreeModel) -> None:
    told = {str(_node(i).name): _node(i).coverage for i in _all(model) if _node(i).coverage}
    assert told == {
        "Whole plan": "30 named here, 61 in the plan",
        "Prevention": "4 named here, 13 in the plan",
        "Protection": "9 named here, 17 in the plan",
        "Prosecution": "13 named here, 12 in the plan",
        "Partnerships": "4 named here, 19 in the plan",
    }
    for index in _all(model):
        for said in (_node(index).coverage, _node(index).spoken):
            assert not re.search(r"\d+\s*(/|of)\s*\d+", said), said
            assert "%" not in said


def test_progress_starts_at_nothing_and_counts_everything(model: PlanTreeModel) -> None:
    for index in _all(model):
        node = _node(index)
        if node.record:
            assert index.data(PROGRESS_ROLE) is None
            assert index.data(STATE_ROLE) == State.TODO
        else:
            below = [_node(i).record for i in _below(model, index) if _node(i).record]
            assert index.data(PROGRESS_ROLE) == Progress(0, len(below))
            assert index.data(STATE_ROLE) is None
    assert model.index(0, 0).data(PROGRESS_ROLE) == Progress(0, 236)


def test_progress_of_every_row_above_follows_a_tick(
    board: Board, model: PlanTreeModel, settle: Settle
) -> None:
    index = next(i for i in _all(model) if _node(i).record)
    told: list[tuple[str, ...]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.data(), last.data())))
    board.set_state([_node(index).record], State.DONE)
    settle()
    above, at = [], index
    while at.isValid():
        above.append(at)
        at = at.parent()
    told.remove(("My checklist", "My checklist"))  # its row in the tree
    assert told == [(i.data(), i.data()) for i in above]
    for row in above[1:]:
        assert row.data(PROGRESS_ROLE).done == 1
    assert index.data(STATE_ROLE) == State.DONE
    others = {_node(i).name for i in above}
    for row in _all(model):
        if _node(row).name not in others and not _node(row).record:
            assert row.data(PROGRESS_ROLE).done == 0
    board.set_state([_node(index).record], State.NA)
    settle()
    assert model.index(0, 0).data(PROGRESS_ROLE) == Progress(0, 235)
    board.undo()
    settle()
    assert model.index(0, 0).data(PROGRESS_ROLE) == Progress(1, 236)


def test_a_reload_repaints_every_row_once(
    board: Board, model: PlanTreeModel, settle: Settle
) -> None:
    assert board.workspace is not None
    other = db.open_workspace(board.workspace.path.parent)
    other.set_state(other.ensure_checklist().id, list(board.plan.records), State.DONE)
    other.close()
    told: list[str] = []
    model.dataChanged.connect(lambda first, _: told.append(first.data(NODE_ROLE).spoken))
    board.refresh()
    settle()
    assert sorted(name for name in told if "My checklist" not in name) == sorted(
        _node(index).spoken for index in _all(model)
    )
    assert model.index(0, 0).data(PROGRESS_ROLE) == Progress(236, 236)


def test_index_of_finds_what_stands_for_a_choice(board: Board, model: PlanTreeModel) -> None:
    assert model.index_of(None) == model.index(0, 0)
    for pillar in board.plan.pillars.values():
        assert model.index_of((Field.PILLAR, pillar.id)).data() == pillar.name
    assert not model.index_of((Field.YEAR, "2022")).isValid()
    assert not model.index_of((Field.PILLAR, "fifth")).isValid()


def test_what_a_screen_reader_hears_has_state_or_progress(
    board: Board, model: PlanTreeModel, settle: Settle
) -> None:
    index = next(i for i in _all(model) if _node(i).record)
    board.set_state([_node(index).record], State.DOING)
    settle()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(role).endswith(STATE_NAMES[State.DOING])
    assert model.index(0, 0).data(role).endswith("0 of 236 done")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == index.data(role)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
