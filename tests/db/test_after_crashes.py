"""What a crash, a power cut or a failing disk leaves beside the workspace stops nobody."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.errors import Cause, Known
from db.workspace import backup, folders, vault
from db.workspace.driver_errors import guarded
from db.workspace.engine import FILE_NAME, verify
from db.workspace.keyed_file import AND_ITS_LOG, AS_IT_IS, KeyedFile
from db.workspace.store import Workspace

NOTE = "Ring the shelter. " * 100


def used(folder: Path) -> str:
    """A closed workspace with some notes; its list."""
    with closing(db.open_workspace(folder)) as workspace:
        mine = workspace.ensure_checklist().id
        for number in range(30):
            workspace.set_note(mine, f"COM-{number}", f"{number} {NOTE}")
    return mine


def test_a_journal_of_before_the_write_ahead_log_is_played_back(tmp_path: Path) -> None:
    mine = used(tmp_path / "used")
    left = tmp_path / "left"
    with closing(KeyedFile(tmp_path / "used" / FILE_NAME).connect("rw")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA cache_size = 5")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE item SET note = note || 'half'")  # more than is held in memory
        shutil.copytree(tmp_path / "used", left)
        connection.execute("ROLLBACK")
    with (
        closing(KeyedFile(left / FILE_NAME).connect("ro")) as connection,
        pytest.raises(sqlite.OperationalError, match="readonly"),
    ):
        connection.execute("PRAGMA user_version").fetchone()
    with closing(db.open_workspace(left)) as workspace:
        workspace.verify()
        assert workspace.items(mine)["COM-7"].note == f"7 {NOTE}"


def test_pages_that_stand_whole_in_the_log_are_no_damage(tmp_path: Path) -> None:
    left = tmp_path / "left"
    with closing(db.open_workspace(tmp_path / "used")) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-1", NOTE)
        shutil.copytree(tmp_path / "used", left)
    old = (left / FILE_NAME).read_bytes()
    new = (tmp_path / "used" / FILE_NAME).read_bytes()  # where the log was taken over
    torn = bytearray(old.ljust(len(new), b"\0"))
    for at in range(0, len(new), 4096):
        torn[at : at + 512] = new[at : at + 512]  # one sector of each page, then the power went
    assert bytes(torn) not in (old, new)
    (left / FILE_NAME).write_bytes(torn)
    with pytest.raises(Known) as caught:
        verify(KeyedFile(left / FILE_NAME))
    assert caught.value.cause is Cause.DAMAGED
    with closing(db.open_workspace(left)) as workspace:
        workspace.verify()
        assert workspace.items(mine)["COM-1"].note == NOTE


def test_every_new_folder_is_synced_into_the_one_above(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(folders, "sync", synced.append)
    folders.make(tmp_path / "a" / "b" / "c")
    assert synced == [tmp_path, tmp_path / "a", tmp_path / "a" / "b"]
    folders.make(tmp_path / "a" / "b")
    assert len(synced) == 3


def test_a_folder_that_cannot_be_synced_is_used_all_the_same(tmp_path: Path) -> None:
    folders.sync(tmp_path / "gone")
    folders.sync(tmp_path)


@pytest.mark.parametrize("cause", [Cause.FULL, Cause.DAMAGED])
def test_a_copy_that_a_disk_refuses_says_nothing_of_the_workspace(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, cause: Cause
) -> None:
    def refuse(file: KeyedFile) -> None:
        raise Known(cause, "The copy.")

    monkeypatch.setattr(backup, "verify", refuse)
    with pytest.raises(Known) as caught:
        workspace.back_up()
    assert caught.value.cause is cause
    assert ("The copy." in str(caught.value)) is (cause is Cause.FULL)


def test_a_copy_that_keeps_its_log_is_none(tmp_path: Path) -> None:
    used(tmp_path / "used")
    file = KeyedFile(tmp_path / "used" / FILE_NAME)
    part = KeyedFile(tmp_path / "part", wait=0)
    part.path.touch()
    with closing(part.connect("rw")) as other:  # who reads it keeps it from being one file
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN")
        other.execute("SELECT * FROM sqlite_schema").fetchall()
        with pytest.raises(sqlite.OperationalError):
            backup._copy(file, part)


@pytest.mark.parametrize("done", [True, False])
def test_a_failing_disk_makes_nobody_doubt_the_key(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, done: bool
) -> None:
    mine = workspace.ensure_checklist().id
    change = vault.change

    def refuse(*_: object) -> None:
        raise Known(Cause.FULL, "The disk is failing. Nothing was changed.")

    monkeypatch.setattr(vault, "standing", refuse)
    monkeypatch.setattr(vault, "settle", refuse)
    monkeypatch.setattr(vault, "change", change if done else refuse)
    attempt: Callable[[], object] = lambda: workspace.set_password("correct horse")  # noqa: E731 - tried below
    if done:
        attempt()
    else:
        with pytest.raises(Known, match="failing"):
            attempt()
    workspace.set_note(mine, "COM-1", "goes on")
    assert workspace.has_password is done


def test_a_new_data_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    db.open_workspace(tmp_path / "new" / "data").close()
    assert (tmp_path / "new" / "data").stat().st_mode & 0o777 == 0o700


def test_a_log_that_others_are_at_is_looked_at_like_they_do(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite gives up on an index that it may not touch and that changes all the while."""
    with closing(db.open_workspace(data_dir)) as workspace:
        workspace.ensure_checklist()
        connect = KeyedFile.connect
        ways: list[str] = []

        def contended(file: KeyedFile, mode: str) -> Any:
            ways.append(mode)
            if mode == AND_ITS_LOG:
                error = sqlite.OperationalError("locking protocol")
                error.sqlite_errorcode = sqlite.SQLITE_PROTOCOL
                raise error
            return connect(file, mode)

        monkeypatch.setattr(KeyedFile, "connect", contended)
        assert KeyedFile(workspace.path).opens()
        assert ways == [AND_ITS_LOG, "ro"]
        with pytest.raises(Known) as caught, guarded(workspace.path):
            KeyedFile(workspace.path).connect(AND_ITS_LOG)
        assert caught.value.cause is Cause.BUSY


def test_a_log_in_which_nothing_stands_yet_is_none(data_dir: Path) -> None:
    """A kill right after its first bytes were written: SQLite looks for more for ten seconds."""
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "PRE-1", "kept")
        log, index = (data_dir / f"{FILE_NAME}-{end}" for end in ("wal", "shm"))
        head, there = log.read_bytes()[:32], index.read_bytes()
    log.write_bytes(head)
    index.write_bytes(there)
    assert KeyedFile(data_dir / FILE_NAME).way_to_look() == AS_IT_IS
    with closing(db.open_workspace(data_dir)) as workspace:
        assert workspace.items(mine)["PRE-1"].note == "kept"
        workspace.verify()
