"""A workspace of an older version is opened: it is the old one or the new one, never between."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import db
from db.errors import StoreError
from db.workspace import backup
from db.workspace.engine import FILE_NAME, verify
from db.workspace.keyed_file import KeyedFile
from db.workspace.schema import SCHEMA_VERSION
from tests.faults.stories import give_up, tried
from tests.upgrades.make import everything, stored, written
from tests.upgrades.standing import version_of

LONGEST = 0  # acknowledgements before a kill, at most
MOMENT = 3_000_000  # turns of a loop after them, at most


def old(seed: int) -> int:
    """The version that is there before."""
    return 1 + seed % (SCHEMA_VERSION - 1)


def begin(folder: Path, seed: int) -> None:
    folder.mkdir()
    shutil.copy(stored(old(seed)), folder / FILE_NAME)


def work(
    folder: Path,
    seed: int,
    acknowledge: Callable[[], object],
    refused: Callable[[StoreError], object] = give_up,
) -> None:
    """Open it, and close it."""
    with closing(tried(partial(db.open_workspace, folder), refused)):
        acknowledge()


def judge(folder: Path, seed: int, count: int) -> None:
    before = found(folder, old(seed))
    assert before == SCHEMA_VERSION or not count
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        assert json.loads(json.dumps(everything(workspace))) == written(old(seed))
    assert version_of(folder / FILE_NAME) == SCHEMA_VERSION
    assert list((folder / backup.FOLDER).glob("*.part")) == []


def found(folder: Path, was: int) -> int:
    """The version that stands in a folder; every backup is whole."""
    version = version_of(folder / FILE_NAME)
    copies = list((folder / backup.FOLDER).glob("*.db"))
    for copy in copies:
        assert version_of(copy) == was
        verify(KeyedFile(copy, wait=0))
    # Nothing was upgraded without one; who was struck before may have left one more.
    assert version == was or copies
    return version
