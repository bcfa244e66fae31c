"""My checklists in the tree: they come, go and change their names while it is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from db.checklists import Edit, ItemField, ListField, State
from desktop.core.progress import Progress
from desktop.core.work_pages import BIN, DUE, PROGRESS, checklist_page
from desktop.models.plan_tree import EARLIER, NEW_LIST, NODE_ROLE, PROGRESS_ROLE, PlanTreeModel
from desktop.work.board import Board
from tests.models.conftest import Settle

THINGS = [NEW_LIST, DUE, PROGRESS, BIN]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(board: Board) -> PlanTreeModel:
    made = PlanTreeModel(board)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    made.tester = QAbstractItemModelTester(made, mode)  # type: ignore[attr-defined] # lives as long
    return made


def _rows(model: PlanTreeModel, parent: QModelIndex | None = None) -> list[QModelIndex]:
    at = model.index(1, 0) if parent is None else parent
    return [model.index(row, 0, at) for row in range(model.rowCount(at))]


def _pages(model: PlanTreeModel) -> list[str]:
    return [row.data(NODE_ROLE).page for row in _rows(model)]


def _add(board: Board, settle: Settle, name: str, edits: tuple[Edit, ...] = ()) -> str:
    made: list[str] = []
    board.do(
        lambda store, _: store.add_checklist({ListField.NAME: name}, edits),
        lambda changes: made.append(changes.made),
    )
    settle()
    return made[0]


def test_a_new_list_stands_behind_the_others_with_its_progress(
    board: Board, model: PlanTreeModel, settle: Settle
) -> None:
    assert board.checklist is not None
    first = checklist_page(board.checklist.id)
    assert _pages(model) == [first, *THINGS]
    edits = tuple(Edit(key, {ItemField.STATE: s}) for key, s in (("A", "done"), ("B", "todo")))
    page = checklist_page(_add(board, settle, "Shelter", edits))
    assert _pages(model) == [first, page, *THINGS]
    row = model.index_of_page(page)
    assert row.data() == "Shelter"
    assert row.data(PROGRESS_ROLE) == Progress(1, 2)
    assert row.data(SPOKEN) == "Checklist Shelter. 1 of 2 done"
    assert model.index_of_page(first).data(PROGRESS_ROLE) == Progress(0, 236)


def test_the_open_list_is_bold_and_another_takes_over(
    board: Board, model: PlanTreeModel, settle: Settle
) -> None:
    assert board.checklist is not None
    first, second = board.checklist.id, _add(board, settle, "Shelter")
    told: list[str] = []
    model.dataChanged.connect(lambda at, _: told.append(at.data()))

    def bold(checklist_id: str) -> bool:
        row = model.index_of_page(checklist_page(checklist_id))
        font = row.data(Qt.ItemDataRole.FontRole)
        return font is not None and bool(font.bold())

    assert (bold(first), bold(second)) == (True, False)
    board.show_list(second)
    settle()
    assert (bold(first), bold(second)) == (False, True)
    assert {"My checklist", "Shelter"} <= set(told)


def test_a_tick_repaints_the_row_of_its_list_alone(
    board: Board, model: PlanTreeModel, settle: Settle
) -> None:
    _add(board, settle, "Shelter")
    told: list[str] = []
    model.dataChanged.connect(lambda at, _: told.append(at.data(NODE_ROLE).spoken))
    board.set_state(["COM-20"], State.DONE)
    settle()
    assert [said for said in told if said.startswith("Checklist ")] == ["Checklist My checklist"]
    assert _rows(model)[0].data(PROGRESS_ROLE) == Progress(1, 236)


def test_names_come_and_go_with_undo_and_the_bin(
    board: Board, model: PlanTreeModel, settle: Settle
) -> None:
    made = _add(board, settle, "Shelter")
    board.do(lambda store, _: store.edit_checklist(made, {ListField.NAME: "Beds"}))
    settle()
    assert _rows(model)[1].data() == "Beds"
    board.do(lambda store, _: store.remove_checklist(made))
    settle()
    assert len(_pages(model)) == 1 + len(THINGS)
    board.undo()
    settle()
    assert _rows(model)[1].data() == "Beds"
    board.undo()
    settle()
    assert _rows(model)[1].data() == "Shelter"


def test_what_is_over_or_put_away_stands_apart(
    board: Board, model: PlanTreeModel, settle: Settle
) -> None:
    put_away, over = _add(board, settle, "Old"), _add(board, settle, "Weekly")
    board.do(lambda store, _: store.edit_checklist(put_away, {ListField.ARCHIVED: "2026-01-01"}))
    board.do(lambda store, _: store.start_again(over, {ListField.NAME: "Weekly"}, ()))
    settle()
    assert _pages(model)[2:] == [*THINGS, EARLIER]
    assert [row.data() for row in _rows(model)][1] == "Weekly"
    earlier = _rows(model, _rows(model)[-1])
    assert [row.data(NODE_ROLE).checklist for row in earlier] == [put_away, over]
    assert earlier[0].data() == "Old"
    assert earlier[1].data().startswith("Weekly, closed 20")


def test_removing_the_open_list_opens_another(
    board: Board, model: PlanTreeModel, settle: Settle
) -> None:
    assert board.checklist is not None
    first, second = board.checklist.id, _add(board, settle, "Shelter")
    board.show_list(second)
    board.do(lambda store, _: store.remove_checklist(second))
    settle()
    assert board.checklist.id == first
    assert board.checklist.name == "My checklist"
    assert _pages(model) == [checklist_page(first), *THINGS]


def test_what_is_overdue_is_heard(board: Board, model: PlanTreeModel, settle: Settle) -> None:
    edits = (Edit("A", {ItemField.DUE: "2020-01-01"}), Edit("B", {ItemField.STATE: "na"}))
    page = checklist_page(_add(board, settle, "Late", edits))
    assert model.index_of_page(page).data(SPOKEN) == "Checklist Late. 0 of 1 done. 1 overdue"
