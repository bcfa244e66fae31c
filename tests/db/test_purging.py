"""What is thrown away for good is nowhere in the file, and what was not is all there."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from db.checklists import ItemField, ListField, State
from db.item_tests import Every
from db.records import Word
from db.workspace import indexing
from db.workspace.keyed_file import KeyedFile
from db.workspace.store import Workspace
from tests.lists import new_list, setting

SECRET = "quokkawombat"  # noqa: S105 - no password: a word that stands nowhere else
ALWAYS, NEVER = "9999", "2000"
EVERYWHERE = {
    "title": f"Call {SECRET}",
    "who": SECRET,
    "done_by": SECRET,
    "tags": SECRET,
    "steps": f"x {SECRET}",
    "links": f"https://example.org/{SECRET}",
    "note": f"{SECRET} was here",
}


def traces(workspace: Workspace) -> list[str]:
    """The tables in which the secret stands, those of the index too. What is free is zeros."""
    with workspace._writing() as work:
        assert work.connection.exec_driver_sql("PRAGMA secure_delete").scalar_one() == 1
    found = []
    with closing(KeyedFile(workspace.path, wait=1).connect("ro")) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        for (name,) in tables.fetchall():
            for row in connection.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 - the file's own
                parts = (each if isinstance(each, bytes) else str(each).encode() for each in row)
                if SECRET.encode() in b"\0".join(parts):
                    found.append(name)
    return found


def log_size(workspace: Workspace) -> int:
    """How much stands in the write-ahead log, where a deleted text lives on."""
    return workspace.path.with_name(workspace.path.name + "-wal").stat().st_size


@pytest.fixture(params=["one", "many"])
def mine(
    request: pytest.FixtureRequest, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> str:
    """A list with much said about an item, now in the bin; by the two ways the index is kept."""
    if request.param == "many":
        monkeypatch.setattr(indexing, "MANY", 1)
    made = new_list(workspace, "Mine", "COM-1", "COM-2").id
    workspace.edit(made, [setting("own-1", **EVERYWHERE)])
    workspace.set_note(made, "own-1", f"{SECRET} has left")
    workspace.set_note(made, "own-1", "")
    workspace.set_note(made, "COM-2", "something else")
    workspace.remove_items(made, ["own-1"])
    return made


def test_an_item_thrown_away_leaves_that_it_was_removed_and_nothing_else(
    workspace: Workspace, mine: str
) -> None:
    workspace.purge(NEVER)
    assert traces(workspace)
    assert workspace.bin(NEVER)[1][0].item.title == EVERYWHERE["title"]
    workspace.purge(ALWAYS)
    assert traces(workspace) == []
    assert log_size(workspace) == 0
    left = workspace.state(mine).items["own-1"]
    said = {field for field, value in left.values.items() if value}
    assert said == {ItemField.STATE, ItemField.POSITION, ItemField.BINNED}
    assert ItemField.BINNED in left.stamps
    assert workspace.items(mine)["COM-2"].note == "something else"
    assert workspace.items_where(Every(()), 10, [Word(SECRET)]) == []
    workspace.verify()


def test_what_was_done_to_others_can_still_be_undone(workspace: Workspace, mine: str) -> None:
    workspace.set_state(mine, ["own-1", "COM-1"], State.DONE)  # brings it back
    workspace.remove_items(mine, ["own-1"])
    workspace.purge(ALWAYS)
    undone = workspace.next_actions()[0]
    assert undone is not None
    assert (undone.key, undone.items) == ("COM-1", 1)
    workspace.undo()
    assert workspace.items(mine)["COM-1"].state is State.TODO
    while workspace.undo() is not None:
        pass
    assert traces(workspace) == []
    assert workspace.checklists() == ()
    while workspace.redo() is not None:
        pass
    assert list(workspace.items(mine)) == ["COM-1", "COM-2"]
    workspace.verify()


def test_a_list_thrown_away_leaves_nothing(workspace: Workspace, mine: str) -> None:
    workspace.edit_checklist(mine, {ListField.PURPOSE: SECRET, ListField.NAME: SECRET})
    kept = new_list(workspace, "Kept", "COM-1").id
    workspace.remove_checklist(mine)
    workspace.purge(ALWAYS)
    assert traces(workspace) == []
    assert log_size(workspace) == 0
    assert workspace.bin(NEVER) == ((), ())
    workspace.undo()
    assert workspace.checklists() == ()
    workspace.redo()
    assert [each.id for each in workspace.checklists()] == [kept]
    workspace.verify()


def test_what_a_note_said_can_be_forgotten(workspace: Workspace) -> None:
    mine = new_list(workspace, "Mine", "COM-1").id
    workspace.set_note(mine, "COM-1", f"{SECRET} was here")
    workspace.edit(mine, [setting("COM-1", note=f"{SECRET} still", due="2026-12-01")])
    workspace.set_note(mine, "COM-1", "nobody was here")
    assert len(workspace.note_versions(mine, "COM-1")) == 2
    workspace.forget_versions(mine, "COM-1")
    assert workspace.note_versions(mine, "COM-1") == ()
    assert traces(workspace) == []
    assert log_size(workspace) == 0
    workspace.undo()  # of the edit the due day is left
    item = workspace.items(mine)["COM-1"]
    assert (item.note, item.due) == ("nobody was here", "")


def test_purging_twice_writes_once(workspace: Workspace, mine: str, data_dir: Path) -> None:
    with closing(Workspace(data_dir)) as other:
        workspace.purge(ALWAYS)
        version = other.version()
        workspace.purge(ALWAYS)
        assert other.version() == version


def test_texts_of_the_plan_stay_as_long_as_something_speaks_of_them(workspace: Workspace) -> None:
    mine = new_list(workspace, "Mine", "COM-1", "COM-2").id
    workspace.edit(mine, [setting("COM-1", wording="first"), setting("COM-2", wording="third")])
    workspace.edit(mine, [setting("COM-1", wording="second")])
    workspace.remove_items(mine, ["COM-2"])
    workspace.purge(ALWAYS)
    assert sorted(workspace.wordings().values()) == ["first", "second"]
