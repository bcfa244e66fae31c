"""Lists that go from one workspace to another and back: stamps, names, and undoing an import."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import db
from db.checklists import Action, Deed, ItemField, ItemState, ListField, ListState, State
from db.errors import BadText, NotFound
from db.workspace import stamps
from db.workspace.engine import FILE_NAME
from db.workspace.store import Workspace
from tests.lists import new_list, setting


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Workspace]:
    with closing(db.open_workspace(tmp_path / "theirs")) as opened:
        yield opened


@pytest.fixture
def shared(theirs: Workspace) -> ListState:
    """A list as a colleague shares it."""
    made = new_list(theirs, "Shelter", "COM-1").id
    theirs.edit(
        made, [setting("COM-1", state="done", wording="A text"), setting("own-1", title="x")]
    )
    theirs.remove_items(made, ["own-1"])
    return theirs.state(made)


def rows(workspace: Workspace) -> dict[str, list[Any]]:
    """All rows of lists and items, stamps and all."""
    with workspace._reading() as connection:
        return {
            table: sorted(
                tuple(row)
                for row in connection.exec_driver_sql(f"SELECT * FROM {table}")  # noqa: S608 - ours
            )
            for table in ("checklist", "item")
        }


def latest(workspace: Workspace) -> dict[str, str]:
    with workspace._reading() as connection:
        return stamps.own(connection)


# -- taking a list over -------------------------------------------------------------------------


def test_a_list_arrives_with_everything_it_had(workspace: Workspace, shared: ListState) -> None:
    changes = workspace.merge([shared], ["A text"])
    here = workspace.state(shared.id)
    assert here._replace(seen={}) == shared._replace(seen={})
    assert here.seen.items() >= shared.seen.items()
    assert changes.undo == Action(Deed.IMPORT, shared.id, "COM-1", items=2, lists=1)
    assert list(workspace.items(shared.id)) == ["COM-1"]
    assert [each.item.key for each in workspace.bin("")[1]] == ["own-1"]
    assert list(workspace.wordings().values()) == ["A text"]


def test_the_same_list_again_changes_nothing(workspace: Workspace, shared: ListState) -> None:
    workspace.merge([shared])
    before, undo = rows(workspace), workspace.next_actions()
    workspace.merge([shared, shared])
    assert (rows(workspace), workspace.next_actions()) == (before, undo)


def test_a_list_brought_back_to_what_it_is_changes_nothing_about_its_items(
    workspace: Workspace,
) -> None:
    mine = new_list(workspace, "Mine", "COM-2").id
    workspace.edit(mine, [setting("COM-1", state="done", note="words", due="2026-12-01")])
    workspace.merge([workspace.state(mine)])
    assert workspace.next_actions()[0] == Action(Deed.EDIT, mine, "COM-1", items=1, lists=1)


def test_what_nobody_touched_stays_untouched_on_its_way(
    workspace: Workspace, theirs: Workspace
) -> None:
    """It must not look newer than what someone says about it elsewhere."""
    whole = theirs.ensure_checklist().id
    theirs.fill(whole, ["COM-1", "COM-2"])
    workspace.merge([theirs.state(whole)])
    assert {tuple(each.stamps) for each in workspace.state(whole).items.values()} == {()}


def test_undoing_an_import_leaves_no_trace_and_it_can_be_done_again(
    workspace: Workspace, shared: ListState
) -> None:
    workspace.merge([shared])
    workspace.edit(shared.id, [setting("COM-1", state="na", who="Ana"), setting("COM-2")])
    before = rows(workspace)
    other = shared._replace(seen={}, values={**shared.values, ListField.PURPOSE: "Other"})
    workspace.merge([other])
    after = rows(workspace)
    assert after != before
    workspace.undo()
    assert rows(workspace) == before
    workspace.redo()
    assert rows(workspace) == after
    workspace.undo()
    workspace.merge([other])
    assert rows(workspace) == after


def test_one_list_twice_in_one_import_is_undone_and_redone_as_a_whole(
    workspace: Workspace, shared: ListState
) -> None:
    (key, item), *_ = shared.items.items()
    changed = item._replace(values={**item.values, ItemField.NOTE: "the second says more"})
    workspace.merge([shared, shared._replace(items={key: changed})])
    after = rows(workspace)
    assert workspace.items(shared.id)[key].note == "the second says more"
    workspace.undo()
    assert rows(workspace) == {"checklist": [], "item": []}
    workspace.redo()
    assert rows(workspace) == after


def test_items_that_are_not_mentioned_stay(workspace: Workspace, shared: ListState) -> None:
    workspace.merge([shared])
    workspace.edit(shared.id, [setting("COM-9", note="mine")])
    workspace.merge([shared._replace(items={})])
    assert workspace.items(shared.id)["COM-9"].note == "mine"


def test_a_note_that_is_replaced_by_an_import_is_kept(
    workspace: Workspace, shared: ListState
) -> None:
    workspace.merge([shared])
    workspace.set_note(shared.id, "COM-1", "mine")
    workspace.merge([shared])
    assert workspace.items(shared.id)["COM-1"].note == ""
    assert [each.text for each in workspace.note_versions(shared.id, "COM-1")] == ["mine"]


# -- names --------------------------------------------------------------------------------------


def test_a_list_whose_name_is_taken_gets_a_number(workspace: Workspace, shared: ListState) -> None:
    mine = new_list(workspace, "SHELTER")
    workspace.merge([shared])
    assert [each.name for each in workspace.checklists()] == [mine.name, "Shelter (2)"]
    workspace.merge([shared])
    assert [each.name for each in workspace.checklists()] == [mine.name, "Shelter (2)"]
    workspace.remove_checklist(mine.id)
    workspace.merge([shared])
    assert [each.name for each in workspace.checklists()] == ["Shelter"]


def test_a_run_that_is_over_keeps_its_name_beside_the_new_one(
    workspace: Workspace, theirs: Workspace
) -> None:
    first = new_list(theirs, "Weekly", "COM-1").id
    second = theirs.start_again(first, {ListField.NAME: "Weekly"}, []).made
    for order in ([first, second], [second, first]):
        workspace.merge([theirs.state(each) for each in order])
        assert {each.name for each in workspace.checklists()} == {"Weekly"}
        assert workspace.checklist_named("weekly").id == second
        workspace.undo()


def test_the_longest_name_finds_room_for_its_number(
    workspace: Workspace, shared: ListState
) -> None:
    name = "x" * 1000
    new_list(workspace, name)
    workspace.merge([shared._replace(values={**shared.values, ListField.NAME: name})])
    assert workspace.checklists()[1].name == "x" * 996 + " (2)"


@pytest.mark.parametrize("way", ["undo", "restore", "reopen"])
def test_a_list_that_comes_back_gets_a_number_if_its_name_was_given_away(
    workspace: Workspace, way: str
) -> None:
    mine = workspace.ensure_checklist()
    if way == "reopen":
        workspace.edit_checklist(mine.id, {ListField.CLOSED: "2026-01-01"})
    else:
        workspace.remove_checklist(mine.id)
    second = workspace.ensure_checklist()  # nobody's doing: there is nothing to undo
    assert (second.name, second.id == mine.id) == (mine.name, False)
    if way == "undo":
        workspace.undo()
    elif way == "restore":
        workspace.restore_checklist(mine.id)
    else:
        workspace.edit_checklist(mine.id, {ListField.CLOSED: ""})
    assert [each.name for each in workspace.checklists()] == [f"{mine.name} (2)", mine.name]


# -- what cannot be taken over ------------------------------------------------------------------


def wrong(shared: ListState) -> dict[str, ListState]:
    item = shared.items["COM-1"]
    stamped = item._replace(stamps={ItemField.STATE: "yesterday"})
    bad = item._replace(values={**item.values, ItemField.DUE: "soon"})
    return {
        "no name": shared._replace(values={}),
        "no id": shared._replace(id=""),
        "an id of two lines": shared._replace(id="a\nb"),
        "no moment": shared._replace(made_at="long ago"),
        "follows": shared._replace(follows="\0"),
        "an item without a key": shared._replace(items={"COM-9": item, "": item}),
        "a bad stamp": shared._replace(items={"COM-9": item, "COM-1": stamped}),
        "a bad value": shared._replace(items={"COM-9": item, "COM-1": bad}),
        "seen": shared._replace(seen={"1f0c2d3e": "9999-12-31T23:59:59.999999Z~1f0c2d3e"}),
        "a day that was not": shared._replace(seen={"a": "2026-02-30T23:59:59.999999Z~1f0c2d3e"}),
    }


@pytest.mark.parametrize(
    "what", wrong(ListState("", False, "", "", {}, {}, {}, {"COM-1": ItemState({}, {})}))
)
def test_what_makes_no_sense_is_refused_as_a_whole(
    workspace: Workspace, shared: ListState, what: str
) -> None:
    mine = new_list(workspace, "Mine", "COM-1").id
    before = rows(workspace), workspace.next_actions(), latest(workspace)
    with pytest.raises(BadText, match="Nothing was changed"):
        workspace.merge([shared._replace(id="f" * 32), wrong(shared)[what]], ["A text"])
    assert (rows(workspace), workspace.next_actions(), latest(workspace)) == before
    assert workspace.wordings() == {}
    workspace.set_state(mine, ["COM-1"], State.DONE)


def test_a_list_that_is_not_there_has_no_state(workspace: Workspace) -> None:
    with pytest.raises(NotFound, match="no longer there"):
        workspace.state("gone")


# -- stamps -------------------------------------------------------------------------------------


class _Clock(datetime):
    """A clock that goes backwards."""

    hour_now = 23

    @classmethod
    def now(cls, tz: Any = UTC) -> Any:
        cls.hour_now -= 1
        return datetime(2026, 11, 21, cls.hour_now, tzinfo=tz)


def test_stamps_grow_though_the_clock_goes_backwards(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, data_dir: Path
) -> None:
    monkeypatch.setattr(stamps, "datetime", _Clock)
    mine = new_list(workspace, "Mine", "COM-1").id
    given = [*latest(workspace).values()]
    with closing(Workspace(data_dir)) as other:  # the same file in the same place
        for each in (workspace, other, workspace):
            each.set_note(mine, "COM-1", f"{len(given)}")
            given += latest(workspace).values()
    assert len({stamp.partition("~")[2] for stamp in given}) == 1
    assert given == sorted(set(given))
    assert all(map(stamps.is_stamp, given))


def test_what_was_set_knowing_of_a_later_time_is_later_still(
    workspace: Workspace, shared: ListState
) -> None:
    ahead = "2099-01-01T00:00:00.000000Z~1f0c2d3e"
    item = ItemState({ItemField.STATE: "done"}, {ItemField.STATE: ahead})
    workspace.merge([shared._replace(items={"COM-1": item})])
    workspace.set_state(shared.id, ["COM-1"], State.TODO)
    assert workspace.state(shared.id).items["COM-1"].stamps[ItemField.STATE] > ahead


@pytest.mark.parametrize("way", ["elsewhere", "put back"])
def test_a_copy_of_the_file_goes_on_under_a_name_of_its_own(
    workspace: Workspace, data_dir: Path, tmp_path: Path, way: str
) -> None:
    """Also one that takes the place of the file: it lacks what was written since."""
    mine = new_list(workspace, "Mine", "COM-1").id
    workspace.close()
    copy = tmp_path / "copy" / FILE_NAME
    copy.parent.mkdir()
    shutil.copy(workspace.path, copy)
    with closing(db.open_workspace(data_dir)) as again:
        again.set_note(mine, "COM-1", "the first goes on")
        first = latest(again)
    if way == "put back":
        copy.replace(workspace.path)
    with closing(db.open_workspace(data_dir if way == "put back" else copy.parent)) as other:
        other.set_note(mine, "COM-1", "the copy goes on")
        seen = other.state(mine).seen
    assert len(first) == 1
    assert len(seen) == 2
    (name,) = first
    assert seen[name] < first[name]


def test_where_the_computer_has_no_network_its_name_will_do(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = set()
    for by_chance in (1 << 40 | 1, 1 << 40 | 2):
        monkeypatch.setattr(uuid, "getnode", lambda node=by_chance: node)
        places.add(stamps.place_of(workspace.path))
    assert len(places) == 1
