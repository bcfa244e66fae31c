"""Taking lists over from elsewhere: decided within the transaction, and never with a stamp that
would sort before what it knew."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from db import BadText
from db.checklists import Edit, Incoming, ItemField, ListField, ListState, NoteVersion
from db.workspace.store import Workspace

NOTE = ItemField.NOTE


@pytest.fixture
def mine(workspace: Workspace) -> ListState:
    made = workspace.add_checklist({ListField.NAME: "Mine"}, [Edit("PRE-1", {NOTE: "x"})]).made
    return workspace.state(made)


def test_what_is_there_by_then_is_given_to_who_decides(
    workspace: Workspace, mine: ListState
) -> None:
    given: list[Mapping[str, ListState]] = []

    def decide(there: Mapping[str, ListState]) -> list[Incoming]:
        given.append(there)
        return []

    changes = workspace.take_over([mine.id, "gone"], decide)
    assert given == [{mine.id: mine}]
    assert changes.lists == frozenset()


def test_choices_and_earlier_notes_come_in_the_same_action(
    workspace: Workspace, mine: ListState
) -> None:
    earlier = NoteVersion(0, "2026-11-20T09:00:00+00:00", "Long ago")
    one = Incoming(
        mine,
        {ListField.PLACE: "Oslo"},
        (Edit("PRE-1", {NOTE: "y"}),),
        {"PRE-1": (earlier,)},
    )
    workspace.take_over([mine.id], lambda _: [one], ["A text\nof the plan"])
    assert workspace.checklists()[0].place == "Oslo"
    assert workspace.items(mine.id)["PRE-1"].note == "y"
    texts = [each.text for each in workspace.note_versions(mine.id, "PRE-1")]
    assert texts == ["x", "Long ago"]
    assert list(workspace.wordings().values()) == ["A text\nof the plan"]
    workspace.undo()
    assert workspace.state(mine.id).values == mine.values
    assert workspace.items(mine.id)["PRE-1"].note == "x"


def test_who_refuses_to_decide_changes_nothing(workspace: Workspace, mine: ListState) -> None:
    def decide(_: Mapping[str, ListState]) -> list[Incoming]:
        raise BadText("No. Nothing was changed.")

    with pytest.raises(BadText, match="No"):
        workspace.take_over([mine.id], decide, ["never kept"])
    assert workspace.wordings() == {}
    assert workspace.state(mine.id) == mine


def test_every_stamp_after_it_is_later_than_all_that_came_in(
    workspace: Workspace, mine: ListState
) -> None:
    ahead = datetime.now(UTC) + timedelta(hours=5)
    theirs = f"{ahead.strftime('%Y-%m-%dT%H:%M:%S.%fZ')}~0123abcd"
    workspace.merge([mine._replace(seen={**mine.seen, "0123abcd": theirs})])
    workspace.set_note(mine.id, "PRE-1", "later")
    assert workspace.state(mine.id).items["PRE-1"].stamps[NOTE] > theirs


def test_several_stamps_of_a_value_are_kept_as_they_are(
    workspace: Workspace, mine: ListState
) -> None:
    own = mine.items["PRE-1"].stamps[NOTE]
    several = f"{own}@0-1,2026-11-20T09:00:00.000000Z~0123abcd@0-0"
    item = mine.items["PRE-1"]._replace(stamps={**mine.items["PRE-1"].stamps, NOTE: several})
    state = mine._replace(items={"PRE-1": item})
    workspace.merge([state])
    assert workspace.state(mine.id).items == state.items
    assert workspace.items(mine.id)["PRE-1"].note_at == f"{own[:19]}+00:00"


@pytest.mark.parametrize("stamp", ["", "today", "2026-11-20T09:00:00.000000Z~0123abcd,", "x,y"])
def test_what_is_no_stamp_is_refused(workspace: Workspace, mine: ListState, stamp: str) -> None:
    item = mine.items["PRE-1"]._replace(stamps={NOTE: stamp})
    with pytest.raises(BadText, match="says nothing about when and where"):
        workspace.merge([mine._replace(items={"PRE-1": item})])
    assert workspace.state(mine.id) == mine


def test_the_versions_of_all_notes_are_read_at_once(workspace: Workspace, mine: ListState) -> None:
    for text in ("y", "z"):
        workspace.edit(mine.id, [Edit("PRE-1", {NOTE: text}), Edit("COM-20", {NOTE: text})])
    found = workspace.every_note_version(mine.id)
    assert found == {key: workspace.note_versions(mine.id, key) for key in ("PRE-1", "COM-20")}
    assert [each.text for each in found["PRE-1"]] == ["y", "x"]
