"""Before an upgrade the workspace is copied, and the copy read through; else nothing is changed."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.backups import Why
from db.errors import Cause, Known
from db.workspace import backup
from db.workspace.backups import as_made
from db.workspace.engine import FILE_NAME, verify
from db.workspace.keyed_file import KeyedFile
from db.workspace.schema import SCHEMA_VERSION
from tests.upgrades.make import stored
from tests.upgrades.standing import (
    OLD,
    backups,
    is_as_before,
    is_upgraded,
    refusal,
    rows,
    version_of,
)

_PART = "before-v2-20261122T101500000000Z.part"


def test_the_backup_is_the_workspace_as_it_was_and_opens_as_such(
    folder: Path, tmp_path: Path
) -> None:
    db.open_workspace(folder).close()
    (copy,) = backups(folder)
    assert copy.name.startswith(f"before-v{SCHEMA_VERSION}-2")
    assert copy.suffix == ".db"
    assert version_of(copy) == OLD
    assert rows(copy) == rows(stored(OLD))
    verify(KeyedFile(copy, wait=0))
    (tmp_path / "again").mkdir()
    shutil.copy(copy, tmp_path / "again" / FILE_NAME)
    assert is_upgraded(tmp_path / "again")


def test_nobody_else_may_read_the_backup(folder: Path) -> None:
    before = os.umask(0)
    try:
        db.open_workspace(folder).close()
    finally:
        os.umask(before)
    (copy,) = backups(folder)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_the_backup_holds_what_only_the_write_ahead_log_has(folder: Path) -> None:
    # A connection that stays keeps the log from being merged.
    with closing(KeyedFile(folder / FILE_NAME, wait=0).connect("rw")) as other:
        other.execute("PRAGMA wal_autocheckpoint = 0")
        other.execute("UPDATE item SET note = 'only in the log' WHERE plan_id = 'COM-17'")
        assert (folder / (FILE_NAME + "-wal")).stat().st_size > 0
        db.open_workspace(folder).close()
        (copy,) = backups(folder)
    assert [row[5] for row in rows(copy)["item"]].count("only in the log") == 1


def test_an_up_to_date_or_new_workspace_is_not_backed_up(folder: Path, tmp_path: Path) -> None:
    db.open_workspace(folder).close()
    db.open_workspace(folder).close()
    assert len(backups(folder)) == 1
    for _ in range(2):
        db.open_workspace(tmp_path / "new").close()
    assert backups(tmp_path / "new") == []


def test_what_a_killed_program_left_of_a_backup_is_swept_and_nothing_else(folder: Path) -> None:
    (folder / backup.FOLDER).mkdir()
    left, mine = folder / backup.FOLDER / _PART, folder / backup.FOLDER / "mine.db"
    for path in (left, mine):
        path.write_text("words")
    db.open_workspace(folder).close()
    assert not left.exists()
    assert mine.read_text() == "words"
    assert len(backups(folder)) == 2


def test_a_folder_for_backups_that_is_a_file_is_told(folder: Path) -> None:
    (folder / backup.FOLDER).write_text("mine")
    error = refusal(folder)
    assert isinstance(error, Known)
    assert error.cause is Cause.READ_ONLY
    assert str(error).startswith(f"Your work has to be copied to {folder / backup.FOLDER} before")
    assert is_as_before(folder)
    assert (folder / backup.FOLDER).read_text() == "mine"
    (folder / backup.FOLDER).unlink()
    assert is_upgraded(folder)


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.ENOSPC, Cause.FULL),
        (errno.EDQUOT, Cause.FULL),
        (errno.EACCES, Cause.READ_ONLY),
        (errno.EROFS, Cause.READ_ONLY),
    ],
)
def test_a_system_that_refuses_the_backup_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, cause: Cause
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refuse)
    error = refusal(folder)
    assert isinstance(error, Known)
    assert error.cause is cause
    assert os.strerror(number) in str(error)
    assert backups(folder) == []
    monkeypatch.undo()
    assert is_as_before(folder)
    assert is_upgraded(folder)


def test_a_full_disk_while_copying_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: KeyedFile, part: KeyedFile) -> None:
        error = sqlite.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite.SQLITE_FULL
        raise error

    monkeypatch.setattr(backup, "_copy", full)
    error = refusal(folder)
    assert isinstance(error, Known)
    assert error.cause is Cause.FULL
    assert backups(folder) == []
    assert is_as_before(folder)


def _cut(part: Path) -> None:
    part.write_bytes(part.read_bytes()[:-4096])


def _empty(part: Path) -> None:
    part.write_bytes(b"")


def _turned(part: Path) -> None:
    data = bytearray(part.read_bytes())
    data[len(data) // 2] ^= 1
    part.write_bytes(data)


def _of_another_version(part: Path) -> None:
    with closing(KeyedFile(part, wait=0).connect("rw")) as connection:
        connection.execute("PRAGMA user_version = 7")


@pytest.mark.parametrize("harm", [_cut, _empty, _turned, _of_another_version])
def test_a_backup_that_is_not_whole_stops_the_upgrade(
    folder: Path, monkeypatch: pytest.MonkeyPatch, harm: Callable[[Path], None]
) -> None:
    copy = backup._copy

    def badly(file: KeyedFile, part: KeyedFile) -> None:
        copy(file, part)
        harm(part.path)

    monkeypatch.setattr(backup, "_copy", badly)
    error = refusal(folder)
    assert isinstance(error, Known)
    assert error.cause is Cause.DAMAGED
    assert str(folder / FILE_NAME) in str(error)
    assert backups(folder) == []
    assert is_as_before(folder)
    monkeypatch.undo()
    assert is_upgraded(folder)


def test_a_damaged_workspace_is_not_upgraded(folder: Path) -> None:
    path = folder / FILE_NAME
    data = bytearray(path.read_bytes())
    data[-5000] ^= 1
    path.write_bytes(data)
    error = refusal(folder)
    assert isinstance(error, Known)
    assert error.cause is Cause.DAMAGED
    assert path.read_bytes() == data
    assert backups(folder) == []


def test_a_system_that_cannot_sync_a_folder_upgrades_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.EINVAL, "no such thing here")

    monkeypatch.setattr(os, "fsync", refuse)
    assert is_upgraded(folder)


def test_the_name_of_a_backup_says_when(folder: Path) -> None:
    before = datetime.now(UTC)
    db.open_workspace(folder).close()
    (copy,) = backups(folder)
    made = as_made(copy.name)
    assert made is not None
    assert made.why == Why.MIGRATION
    assert before <= made.at <= datetime.now(UTC)
