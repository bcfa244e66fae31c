"""An upgrade happens wholly or not at all, and never without a backup that was read through."""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.errors import Bug, Cause, Known, StoreError
from db.workspace import backup, engine, upgrade
from db.workspace.engine import FILE_NAME, keyed, verify
from db.workspace.migrations import REVISIONS, v2_bookmarks
from db.workspace.schema import APPLICATION_ID, SCHEMA_VERSION
from tests.conftest import ROOT
from tests.upgrades.make import everything, stored
from tests.upgrades.test_versions import written

OLD = 1


@pytest.fixture
def folder(data_dir: Path) -> Path:
    """A folder with a workspace of version 1."""
    data_dir.mkdir()
    shutil.copy(stored(OLD), data_dir / FILE_NAME)
    return data_dir


def version_of(path: Path) -> int:
    with closing(keyed(path, "ro", 0)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, and the schema."""
    with closing(keyed(path, "ro", 0)) as connection:
        schema = connection.execute("SELECT * FROM sqlite_schema ORDER BY name").fetchall()
        tables = [row[1] for row in schema if row[0] == "table"]
        found = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}  # noqa: S608 - the file's own names
    return found | {"sqlite_schema": schema}


def backups(folder: Path) -> list[Path]:
    return sorted((folder / backup.FOLDER).iterdir()) if (folder / backup.FOLDER).exists() else []


def is_as_before(folder: Path) -> bool:
    """Whether the workspace holds what version 1 wrote, and nothing else."""
    verify(folder / FILE_NAME, 0)
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


# -- the backup ---------------------------------------------------------------------------------


def test_there_is_a_revision_for_every_version_after_the_first() -> None:
    assert list(REVISIONS) == list(range(2, SCHEMA_VERSION + 1))
    assert v2_bookmarks.revision == "2"


def test_the_backup_is_the_workspace_as_it_was_and_opens_as_such(
    folder: Path, tmp_path: Path
) -> None:
    db.open_workspace(folder).close()
    (copy,) = backups(folder)
    assert copy.name.startswith(f"before-v{SCHEMA_VERSION}-2")
    assert copy.suffix == ".db"
    assert version_of(copy) == OLD
    assert rows(copy) == rows(stored(OLD))
    verify(copy, 0)
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
    with closing(keyed(folder / FILE_NAME, "rw", 0)) as other:  # keeps the log from being merged
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
    left, mine = folder / backup.FOLDER / "before-v2-x.part", folder / backup.FOLDER / "mine.db"
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
    def full(path: Path, part: Path, wait: float) -> None:
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
    with closing(keyed(part, "rw", 0)) as connection:
        connection.execute("PRAGMA user_version = 7")


@pytest.mark.parametrize("harm", [_cut, _empty, _turned, _of_another_version])
def test_a_backup_that_is_not_whole_stops_the_upgrade(
    folder: Path, monkeypatch: pytest.MonkeyPatch, harm: Callable[[Path], None]
) -> None:
    copy = backup._copy

    def badly(path: Path, part: Path, wait: float) -> None:
        copy(path, part, wait)
        harm(part)

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


# -- the upgrade --------------------------------------------------------------------------------


class _Stumbling:
    """Lets SQLite refuse the n-th thing that is asked of it, from BEGIN to COMMIT; counts them."""

    def __init__(self, at: int) -> None:
        self.at, self.seen = at, 0

    def __call__(self, *_: object) -> int:
        self.seen += 1
        return int(sqlite.SQLITE_DENY if self.seen == self.at else sqlite.SQLITE_OK)


def stumbling(folder: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> tuple[int, bool]:
    """Open with a failure at the n-th thing the upgrade's transaction does; whether it got by."""
    connect, steps = engine._connect, _Stumbling(at)

    def watched(path: Path, wait: float) -> Any:
        connection = connect(path, wait)
        connection.set_authorizer(steps)
        return connection

    with monkeypatch.context() as patched:
        patched.setattr(engine, "_connect", watched)
        try:
            db.open_workspace(folder).close()
        except StoreError:
            return steps.seen, False
    return steps.seen, True


def test_a_failure_at_any_step_of_the_upgrade_leaves_everything_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = 0
    while True:
        at += 1
        shutil.rmtree(folder)
        folder.mkdir()
        shutil.copy(stored(OLD), folder / FILE_NAME)
        seen, got_by = stumbling(folder, monkeypatch, at)
        if got_by:
            break
        assert is_as_before(folder)
        for copy in backups(folder):
            assert rows(copy) == rows(stored(OLD))
            verify(copy, 0)
    assert at > 10  # begin, a table, its index, the version, commit
    assert seen == at - 1
    assert is_upgraded(folder)


def _raise(error: Exception) -> Callable[[], None]:
    def migration() -> None:
        v2_bookmarks.upgrade()
        raise error

    return migration


@pytest.mark.parametrize("error", [RuntimeError("a mistake"), sqlite.OperationalError("odd")])
def test_a_migration_that_raises_leaves_the_old_file_and_the_backup(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setitem(REVISIONS, 2, _raise(error))
    with pytest.raises((RuntimeError, Bug)):
        db.open_workspace(folder)
    assert is_as_before(folder)
    (copy,) = backups(folder)
    assert rows(copy) == rows(stored(OLD))
    monkeypatch.undo()
    assert is_upgraded(folder)
    assert len(backups(folder)) == 2


def test_another_program_that_writes_meanwhile_is_waited_for_or_told(folder: Path) -> None:
    with closing(keyed(folder / FILE_NAME, "rw", 0)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Known) as caught:
            engine.open_engines(folder, wait=0)
        assert caught.value.cause is Cause.BUSY
        assert backups(folder) == []
    assert is_upgraded(folder)


def test_who_comes_second_finds_it_done(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program upgrades between our first look at the version and our turn to write."""
    look = engine._refuse_strangers

    def look_too_early(path: Path, wait: float) -> None:
        look(path, wait)
        monkeypatch.undo()
        db.open_workspace(folder).close()

    monkeypatch.setattr(engine, "_refuse_strangers", look_too_early)
    assert is_upgraded(folder)
    assert len(backups(folder)) == 1


def test_a_newer_program_that_comes_between_is_left_its_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look_too_early(path: Path, wait: float) -> None:
        with closing(keyed(path, "rw", wait)) as newer:
            newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")

    monkeypatch.setattr(engine, "_refuse_strangers", look_too_early)
    error = refusal(folder)
    assert isinstance(error, Known)
    assert error.cause is Cause.TOO_NEW
    assert version_of(folder / FILE_NAME) == SCHEMA_VERSION + 1
    assert backups(folder) == []


def test_a_newer_file_stays_as_it_is_to_the_byte(folder: Path) -> None:
    with closing(keyed(folder / FILE_NAME, "rw", 0)) as newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = (folder / FILE_NAME).read_bytes()
    error = refusal(folder)
    assert isinstance(error, Known)
    assert error.cause is Cause.TOO_NEW
    assert (folder / FILE_NAME).read_bytes() == before
    assert backups(folder) == []


# -- what it costs ------------------------------------------------------------------------------

OPENS = """
import sys
from pathlib import Path
import db
import db.workspace.store
db.open_workspace(Path(sys.argv[1])).close()
print("alembic" in sys.modules, "db.workspace.upgrade" in sys.modules)
"""


def opened_elsewhere(folder: Path) -> str:
    made = subprocess.run(
        [sys.executable, "-W", "error", "-c", OPENS, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert made.stderr == ""
    return made.stdout.strip()


def test_alembic_is_imported_when_an_upgrade_is_due_and_only_then(folder: Path) -> None:
    assert opened_elsewhere(folder) == "True True"
    assert opened_elsewhere(folder) == "False False"


def test_making_a_new_workspace_imports_no_alembic(data_dir: Path) -> None:
    assert opened_elsewhere(data_dir) == "False False"


def test_the_name_of_a_backup_says_when(folder: Path) -> None:
    first, second = (upgrade._backup_name(folder) for _ in range(2))
    assert first.parent == folder / backup.FOLDER
    assert first < second
