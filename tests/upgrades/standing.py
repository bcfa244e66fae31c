"""What stands in a folder before and after an upgrade."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import db
from db.errors import StoreError
from db.workspace import backup
from db.workspace.engine import FILE_NAME, verify
from db.workspace.keyed_file import KeyedFile
from db.workspace.schema import APPLICATION_ID, SCHEMA_VERSION
from tests.upgrades.make import everything, stored, written

OLD = 1


def version_of(path: Path) -> int:
    with closing(KeyedFile(path, wait=0).connect("ro")) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, and the schema."""
    with closing(KeyedFile(path, wait=0).connect("ro")) as connection:
        schema = connection.execute("SELECT * FROM sqlite_schema ORDER BY name").fetchall()
        tables = [row[1] for row in schema if row[0] == "table"]
        found = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}  # noqa: S608 - the file's own names
    return found | {"sqlite_schema": schema}


def backups(folder: Path) -> list[Path]:
    return sorted((folder / backup.FOLDER).iterdir()) if (folder / backup.FOLDER).exists() else []


def is_as_before(folder: Path) -> bool:
    """Whether the workspace holds what version 1 wrote, and nothing else."""
    verify(KeyedFile(folder / FILE_NAME, wait=0))
    return version_of(folder / FILE_NAME) == OLD and rows(folder / FILE_NAME) == rows(stored(OLD))


def is_upgraded(folder: Path) -> bool:
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        whole = json.loads(json.dumps(everything(workspace))) == written(OLD)
    return whole and version_of(folder / FILE_NAME) == SCHEMA_VERSION


def refusal(folder: Path) -> StoreError:
    with pytest.raises(StoreError) as caught:
        db.open_workspace(folder)
    assert "\n" not in str(caught.value)
    return caught.value
