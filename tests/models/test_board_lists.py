"""Several lists on one board: what is pressed counts for the list that was shown."""

from __future__ import annotations

from db.checklists import Edit, ItemField, ListField, State
from desktop.work.board import Board
from tests.models.conftest import Settle


def _add(board: Board, settle: Settle, name: str) -> str:
    made: list[str] = []
    edits = [Edit("COM-20", {ItemField.WHO: name})]
    board.do(
        lambda store, _: store.add_checklist({ListField.NAME: name}, edits),
        lambda changes: made.append(changes.made),
    )
    settle()
    return made[0]


def test_a_tick_made_while_another_list_opens_is_for_the_one_that_was_shown(
    board: Board, settle: Settle
) -> None:
    first, second = _add(board, settle, "First"), _add(board, settle, "Second")
    board.show_list(first)
    settle()
    board.show_list(second)
    board.set_state(["COM-20"], State.DONE)  # the window still shows the first
    settle()
    assert board.checklist is not None
    assert board.checklist.id == second
    assert board.items["COM-20"].state is State.TODO
    assert board.workspace is not None
    assert board.workspace.items(first)["COM-20"].state is State.DONE
    assert board.summaries[first].states[State.DONE] == 1
    assert board.summaries[second].states[State.DONE] == 0


def test_list_and_items_change_together(board: Board, settle: Settle) -> None:
    first, second = _add(board, settle, "First"), _add(board, settle, "Second")
    seen: list[tuple[str, str]] = []

    def look() -> None:
        assert board.checklist is not None
        seen.append((board.checklist.name, board.items["COM-20"].who))

    board.show_list(first)
    settle()
    board.reloaded.connect(look)
    board.show_list(second)
    look()
    settle()
    look()
    assert seen == [("First", "First"), ("Second", "Second"), ("Second", "Second")]


def test_what_is_asked_before_anything_is_open_is_for_the_first_list(
    board: Board, settle: Settle
) -> None:
    mine = board.checklist
    assert mine is not None
    board.checklist = None  # as at the start
    board.set_state(["COM-20"], State.DOING)
    settle()
    assert board.workspace is not None
    assert board.workspace.items(mine.id)["COM-20"].state is State.DOING
