"""What is thrown away for good is in no byte of the file, not in its free pages nor in its log."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import pytest

from db.checklists import ListField
from db.workspace import indexing
from db.workspace.keyed_file import KeyedFile
from db.workspace.store import Workspace
from tests.lists import new_list, setting
from tests.pages import decrypted, decrypted_log

SECRET = "quokkawombat"  # noqa: S105 - no password: a word that stands nowhere else
TRACE = b"okkawomba"  # an index may keep the beginning of a word apart from the rest
ALWAYS = "9999"
LONG = " ".join(f"{SECRET} {number}" for number in range(3000))  # runs over several pages
Erase = Callable[[Workspace, str], object]


def everything(workspace: Workspace) -> bytes:
    return decrypted(workspace.path) + decrypted_log(workspace.path)


def fill(workspace: Workspace, list_id: str) -> None:
    """Say it in every field, in versions of a note, and in steps that could be undone."""
    fields = ("title", "who", "done_by", "tags")
    values = {field: f"{SECRET} {field}" for field in fields} | {"steps": f"x {SECRET}"}
    link = f"https://example.org/{SECRET}"
    workspace.edit(list_id, [setting("own-1", note=LONG, links=link, **values)])
    for note in (f"{SECRET} was here", LONG, f"{SECRET} has left", "nothing"):
        workspace.set_note(list_id, "own-1", note)
    workspace.undo()
    workspace.undo()
    workspace.redo()


def item(workspace: Workspace, list_id: str) -> None:
    workspace.remove_items(list_id, ["own-1"])
    workspace.purge(ALWAYS)


def whole_list(workspace: Workspace, list_id: str) -> None:
    workspace.edit_checklist(list_id, {ListField.PURPOSE: LONG, ListField.NAME: SECRET})
    workspace.remove_checklist(list_id)
    workspace.purge(ALWAYS)


@pytest.mark.parametrize("erase", [item, whole_list])
@pytest.mark.parametrize("at_once", [1, 10_000], ids=["index anew", "index by trigger"])
def test_nothing_of_it_is_left_in_any_page(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, erase: Erase, at_once: int
) -> None:
    monkeypatch.setattr(indexing, "MANY", at_once)
    mine = new_list(workspace, "Mine", "COM-1").id
    new_list(workspace, "Kept", "COM-2")
    fill(workspace, mine)
    assert TRACE in everything(workspace)
    erase(workspace, mine)
    assert TRACE not in decrypted(workspace.path)
    assert TRACE not in decrypted_log(workspace.path)
    assert b"Kept" in everything(workspace)
    workspace.verify()


def test_nothing_of_earlier_versions_is_left_when_they_are_forgotten(workspace: Workspace) -> None:
    mine = new_list(workspace, "Mine", "COM-1").id
    for note in (LONG, f"{SECRET} was here", "nobody was here"):
        workspace.set_note(mine, "COM-1", note)
    assert TRACE in everything(workspace)
    workspace.forget_versions(mine, "COM-1")
    assert TRACE not in everything(workspace)
    assert b"nobody was here" in everything(workspace)
    workspace.verify()


def test_without_secure_delete_it_would_be_seen(workspace: Workspace) -> None:
    """The pages that are looked at are those on the disk, free ones too."""
    path = workspace.path
    workspace.close()
    with closing(KeyedFile(path).connect("rw")) as connection:
        for said in (
            "PRAGMA secure_delete = OFF",
            "CREATE TABLE aside(text)",
            f"INSERT INTO aside VALUES ('{LONG}')",  # noqa: S608 - our own words
            "DROP TABLE aside",
            "PRAGMA wal_checkpoint(TRUNCATE)",
        ):
            connection.execute(said).fetchall()
        schema = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'aside'")
        assert schema.fetchone() == (0,)
    assert TRACE in decrypted(path)
    assert decrypted_log(path) == b""
