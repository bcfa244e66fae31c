"""Whatever an earlier version of the program wrote is there in this one."""

from __future__ import annotations

import json
import re
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

import db
from db.checklists import State
from db.records import Word
from db.workspace.engine import FILE_NAME
from db.workspace.keyed_file import KeyedFile
from db.workspace.schema import SCHEMA_VERSION
from db.workspace.store import Workspace
from tests.upgrades.make import HERE, everything, stored, written
from tests.upgrades.using import use

VERSIONS = range(1, SCHEMA_VERSION + 1)


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def folder(version: int, data_dir: Path) -> Path:
    """A folder with a workspace as that version left it."""
    data_dir.mkdir()
    shutil.copy(stored(version), data_dir / FILE_NAME)
    return data_dir


def schema(workspace: Workspace) -> list[tuple[str, ...]]:
    with workspace._reading() as connection:
        rows = connection.execute(
            text("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name")
        )
        return [tuple(row) for row in rows]


def test_every_version_has_a_stored_workspace() -> None:
    assert sorted(HERE.glob("*.db")) == [stored(each) for each in VERSIONS]


def test_everything_an_earlier_version_wrote_is_there(version: int, folder: Path) -> None:
    wanted = written(version)
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        assert json.loads(json.dumps(everything(workspace))) == wanted
        assert len(wanted["lists"]) >= 2
        assert sum(len(each["items"]) for each in wanted["lists"].values()) >= 7


def test_it_can_be_worked_with_as_a_new_one(folder: Path) -> None:
    with closing(db.open_workspace(folder)) as workspace:
        mine = workspace.ensure_checklist().id
        assert [hit.id for hit in workspace.find_notes(mine, [Word("ortiz")])] == ["COM-16"]
        workspace.redo()
        assert workspace.items(mine)["COM-1"].note == ""
        workspace.undo()
        assert workspace.items(mine)["COM-1"].note == "thrown away"
        workspace.set_note(mine, "COM-2", "new words")
        workspace.set_state(mine, ["GONE-1"], State.TODO)
        workspace.set_bookmark("timeline", "Timeline")
        assert workspace.bookmarks()[-1].target == "timeline"
        while workspace.undo() is not None:
            pass
        left = workspace.items(mine).values()
        assert {(item.state, item.note) for item in left} <= {(State.TODO, "")}
        assert workspace.find_notes(mine, [Word("ortiz")]) == []
        workspace.verify()


def test_an_upgraded_workspace_has_the_schema_of_a_new_one(folder: Path, tmp_path: Path) -> None:
    with (
        closing(db.open_workspace(folder)) as old,
        closing(db.open_workspace(tmp_path / "new")) as new,
    ):
        assert schema(old) == schema(new)


def test_the_current_version_is_stored_as_it_is_written_now(data_dir: Path, tmp_path: Path) -> None:
    """A schema that changed without a new version would not open what is out there."""
    shutil.copy(stored(SCHEMA_VERSION), tmp_path / FILE_NAME)
    with closing(db.open_workspace(data_dir)) as new, closing(db.open_workspace(tmp_path)) as old:
        use(new)
        plain = [_without_times(everything(each)) for each in (new, old)]
        assert plain[0] == plain[1]


def _without_times(made: Any) -> Any:
    """The same without the moments at which it was made."""
    if isinstance(made, dict):
        return {
            key: sorted(value) if key == "set_at" else _without_times(value)
            for key, value in made.items()
        }
    if isinstance(made, list):
        return [_without_times(each) for each in made]
    return re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)?", "then", str(made))


def test_an_untouched_workspace_of_version_2_is_taken_along(data_dir: Path) -> None:
    """One that was opened and closed: it has no item, no history, perhaps not even a list."""
    data_dir.mkdir()
    shutil.copy(stored(2), data_dir / FILE_NAME)
    with closing(KeyedFile(data_dir / FILE_NAME, wait=5.0).connect("rw")) as connection:
        for table in ("history", "item", "checklist"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 - of the names above
    with closing(db.open_workspace(data_dir)) as workspace:
        assert workspace.checklists() == ()
        assert workspace.undo() is None
        made = workspace.ensure_checklist()
        workspace.set_note(made.id, "COM-1", "begun")
        assert workspace.items(made.id)["COM-1"].note == "begun"
        workspace.verify()
