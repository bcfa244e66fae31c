"""Whether a log holds a commit: what we say is what SQLite finds in it."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.workspace.engine import FILE_NAME
from db.workspace.keyed_file import AND_ITS_LOG, AS_IT_IS, KeyedFile
from db.workspace.log import holds_a_commit


@pytest.fixture
def folder(data_dir: Path, tmp_path: Path) -> Path:
    """A workspace as a kill left it, its log full; each case has a copy of its own."""
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = workspace.ensure_checklist().id
        for number in range(3):
            workspace.set_note(mine, f"COM-{number}", "what was written last " * 200)
        shutil.copytree(data_dir, tmp_path / "struck")
    return tmp_path / "struck"


def found(folder: Path) -> int:
    """How many frames of its log SQLite goes by."""
    with closing(KeyedFile(folder / FILE_NAME, wait=0).connect("rw")) as connection:
        _, frames, _ = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return int(frames)


def agree(folder: Path, data: bytes, copy: Path) -> bool:
    """Whether a log of these bytes holds a commit, on which both agree."""
    shutil.copytree(folder, copy)
    log = copy / f"{FILE_NAME}-wal"
    log.write_bytes(data)
    (copy / f"{FILE_NAME}-shm").unlink()
    said = holds_a_commit(log)
    assert said == (found(copy) > 0)
    shutil.rmtree(copy)
    return said


def test_of_a_log_that_was_cut(folder: Path, tmp_path: Path) -> None:
    whole = (folder / f"{FILE_NAME}-wal").read_bytes()
    frame = 24 + 4096
    ends = [0, 1, 31, 32, 33, 55, 56, 32 + frame - 1]
    ends += [32 + frame * number + more for number in (1, 2, 3, 9) for more in (-1, 0, 5)]
    said = {agree(folder, whole[:end], tmp_path / "copy") for end in (*ends, len(whole))}
    assert said == {True, False}


def test_of_a_log_with_a_bit_turned(folder: Path, tmp_path: Path) -> None:
    whole = (folder / f"{FILE_NAME}-wal").read_bytes()
    chance = random.Random(20211203)  # noqa: S311 - chance, no secret
    places = [*range(0, 64, 3), *(chance.randrange(len(whole)) for _ in range(20))]
    said = set()
    for place in places:
        turned = bytearray(whole)
        turned[place] ^= 1 << chance.randrange(8)
        said.add(agree(folder, bytes(turned), tmp_path / "copy"))
    assert said == {True, False}


def test_of_something_else_under_its_name(folder: Path, tmp_path: Path) -> None:
    index = (folder / f"{FILE_NAME}-shm").read_bytes()
    for data in (index, b"Dear Ana,\n" * 900, bytes(9000)):
        assert not agree(folder, data, tmp_path / "copy")
    assert not holds_a_commit(tmp_path / "nowhere")
    assert not holds_a_commit(tmp_path)


def test_a_log_without_a_commit_is_not_looked_at(folder: Path) -> None:
    file = KeyedFile(folder / FILE_NAME, wait=0)
    assert file.way_to_look() == AND_ITS_LOG
    (folder / f"{FILE_NAME}-shm").unlink()
    assert file.way_to_look() == "ro"
    log = folder / f"{FILE_NAME}-wal"
    log.write_bytes(log.read_bytes()[: 32 + 4120 // 2])
    assert file.way_to_look() == AS_IT_IS
    assert file.opens()
