"""Undo goes back through everything a person did, and Redo forth, however often reopened."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

import db
from db.checklists import Action, Deed, State
from db.workspace import history
from db.workspace.store import Workspace
from tests.lists import new_list

KEYS = ("COM-1", "COM-2", "COM-3")


def notes(workspace: Workspace, checklist: str) -> dict[str, str]:
    return {each.key: each.note for each in workspace.items(checklist).values()}


def states(workspace: Workspace, checklist: str) -> dict[str, State]:
    return {each.key: each.state for each in workspace.items(checklist).values()}


@pytest.fixture
def mine(workspace: Workspace) -> str:
    """The id of a list with three items."""
    made = new_list(workspace, "Mine", *KEYS).id
    forget(workspace)
    return made


def forget(workspace: Workspace) -> None:
    """Nothing was done so far, as Undo knows."""
    with workspace._writing() as work:
        work.connection.exec_driver_sql("DELETE FROM action")


def all_undone(workspace: Workspace) -> list[Action]:
    """Undo everything: what was undone, the latest first."""
    undone = []
    while (changes := workspace.undo()) is not None:
        assert changes.redo is not None
        undone.append(changes.redo)
    return undone


def test_several_records_ticked_at_once_are_undone_at_once(workspace: Workspace, mine: str) -> None:
    workspace.set_state(mine, ["COM-1"], State.DOING)
    workspace.set_state(mine, KEYS, State.DONE)
    changes = workspace.undo()
    assert changes is not None
    assert {item.key: item.state for item in changes.items[mine]} == {
        "COM-1": State.DOING,
        "COM-2": State.TODO,
        "COM-3": State.TODO,
    }
    assert changes.keys(mine) == set(KEYS)
    assert changes.undo == Action(Deed.STATE, mine, "COM-1", items=1, lists=1)
    assert changes.redo == Action(Deed.STATE, mine, "COM-1", items=3, lists=1)
    redone = workspace.redo()
    assert redone is not None
    assert set(states(workspace, mine).values()) == {State.DONE}
    assert redone.redo is None


def test_undo_and_redo_end_somewhere(workspace: Workspace, mine: str) -> None:
    workspace.set_note(mine, "COM-1", "one")
    assert workspace.redo() is None
    assert workspace.undo() is not None
    assert workspace.undo() is None
    assert notes(workspace, mine) == dict.fromkeys(KEYS, "")
    assert workspace.redo() is not None
    assert workspace.redo() is None
    assert notes(workspace, mine)["COM-1"] == "one"


def test_an_item_that_a_write_added_goes_when_it_is_undone(workspace: Workspace, mine: str) -> None:
    workspace.set_state(mine, ["COM-1", "COM-9"], State.DONE)
    changes = workspace.undo()
    assert changes is not None
    assert changes.gone == {mine: {"COM-9"}}
    assert [item.key for item in changes.items[mine]] == ["COM-1"]
    assert states(workspace, mine) == dict.fromkeys(KEYS, State.TODO)
    changes = workspace.redo()
    assert changes is not None
    assert changes.gone == {}
    assert list(workspace.items(mine)) == [*KEYS, "COM-9"]


def test_what_was_undone_cannot_be_redone_after_something_new(
    workspace: Workspace, mine: str
) -> None:
    workspace.set_state(mine, ["COM-1"], State.DONE)
    workspace.undo()
    workspace.set_state(mine, ["COM-1"], State.TODO)  # it is to do already: nothing new
    assert workspace.next_actions()[1] is not None
    workspace.set_state(mine, ["COM-2"], State.NA)
    assert workspace.next_actions() == (Action(Deed.STATE, mine, "COM-2", 1, 1), None)
    assert workspace.redo() is None


def test_undo_and_redo_are_writes_of_their_own_with_their_own_time(
    workspace: Workspace, mine: str
) -> None:
    """A copy that had the tick must hear that it was taken back."""
    workspace.set_state(mine, ["COM-1"], State.DONE)
    first = workspace.state(mine).items["COM-1"].stamps
    workspace.undo()
    second = workspace.state(mine).items["COM-1"].stamps
    workspace.redo()
    third = workspace.state(mine).items["COM-1"].stamps
    moments = [max(each.values()) for each in (first, second, third)]
    assert moments == sorted(set(moments))


# -- typing -------------------------------------------------------------------------------------


def test_typing_is_one_step(workspace: Workspace, mine: str) -> None:
    for text in ("h", "he", "hel", "hell", "hello"):
        workspace.set_note(mine, "COM-1", text, going_on=True)
    workspace.undo()
    assert notes(workspace, mine)["COM-1"] == ""
    assert workspace.undo() is None
    workspace.redo()
    assert notes(workspace, mine)["COM-1"] == "hello"


def test_typing_into_what_is_not_in_the_list_is_one_step_too(
    workspace: Workspace, mine: str
) -> None:
    for text in ("h", "he", "", "hell", "hello"):
        workspace.set_note(mine, "COM-9", text, going_on=True)
    assert workspace.next_actions() == (Action(Deed.NOTE, mine, "COM-9", 1, 1), None)
    workspace.undo()
    assert list(workspace.items(mine)) == list(KEYS)
    assert workspace.undo() is None
    workspace.redo()
    assert notes(workspace, mine)["COM-9"] == "hello"


def test_typing_and_taking_it_back_leaves_nothing_to_undo(workspace: Workspace, mine: str) -> None:
    workspace.set_note(mine, "COM-1", "h")
    workspace.set_note(mine, "COM-1", "", going_on=True)
    assert workspace.next_actions() == (None, None)


def test_typing_goes_on_only_in_the_same_note_of_the_same_checklist(
    workspace: Workspace, mine: str
) -> None:
    other = new_list(workspace, "Other", *KEYS).id
    forget(workspace)
    workspace.set_note(mine, "COM-1", "a")
    workspace.set_note(mine, "COM-2", "b", going_on=True)
    workspace.set_note(other, "COM-2", "c", going_on=True)
    workspace.set_state(other, ["COM-2"], State.DONE)
    workspace.set_note(other, "COM-2", "cc", going_on=True)
    assert all_undone(workspace) == [
        Action(Deed.NOTE, other, "COM-2", 1, 1),
        Action(Deed.STATE, other, "COM-2", 1, 1),
        Action(Deed.NOTE, other, "COM-2", 1, 1),
        Action(Deed.NOTE, mine, "COM-2", 1, 1),
        Action(Deed.NOTE, mine, "COM-1", 1, 1),
    ]


def test_typing_does_not_go_on_after_undo(workspace: Workspace, mine: str) -> None:
    workspace.set_note(mine, "COM-1", "a")
    workspace.set_note(mine, "COM-1", "ab")
    workspace.undo()
    workspace.set_note(mine, "COM-1", "ax", going_on=True)
    assert workspace.next_actions() == (Action(Deed.NOTE, mine, "COM-1", 1, 1), None)
    workspace.undo()
    assert notes(workspace, mine)["COM-1"] == "a"


# -- how far --------------------------------------------------------------------------------------


def test_the_thousand_last_steps_can_be_undone(
    workspace: Workspace, mine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert history.HISTORY_LIMIT == 1000
    monkeypatch.setattr(history, "HISTORY_LIMIT", 3)
    for number in range(5):
        workspace.set_state(mine, [f"COM-{number}", f"PRE-{number}"], State.DONE)
    assert [action.key for action in all_undone(workspace)] == ["COM-4", "COM-3", "COM-2"]
    assert states(workspace, mine)["COM-1"] is State.DONE


def test_the_history_outlives_the_program(data_dir: Path) -> None:
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = new_list(workspace, "Mine", *KEYS).id
        workspace.set_note(mine, "COM-1", "one")
        workspace.set_note(mine, "COM-1", "two")
        workspace.undo()
        before = workspace.next_actions()
    with closing(db.open_workspace(data_dir)) as workspace:
        assert workspace.next_actions() == before == (Action(Deed.NOTE, mine, "COM-1", 1, 1),) * 2
        workspace.redo()
        workspace.set_note(mine, "COM-1", "two and more", going_on=True)
        workspace.undo()
        assert notes(workspace, mine)["COM-1"] == "one"
