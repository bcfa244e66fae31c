"""An upgrade happens wholly or not at all, and only when one is due."""

from __future__ import annotations

import shutil
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
from db.workspace import engine
from db.workspace.engine import FILE_NAME, verify
from db.workspace.keyed_file import KeyedFile
from db.workspace.migrations import REVISIONS, v2_bookmarks, v3_checklists
from db.workspace.schema import SCHEMA_VERSION
from tests.conftest import ROOT
from tests.strangers import lines_of, program
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

OPENS_WHEN_TOLD = """
import sys
from pathlib import Path
import db
import db.workspace.store
input()
store = db.open_workspace(Path(sys.argv[1]))
print(len(store.checklists()))
store.close()
"""


def test_there_is_a_revision_for_every_version_after_the_first() -> None:
    assert list(REVISIONS) == list(range(2, SCHEMA_VERSION + 1))
    assert [v2_bookmarks.revision, v3_checklists.revision] == ["2", "3"]


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

    def watched(file: KeyedFile) -> Any:
        connection = connect(file)
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
            verify(KeyedFile(copy, wait=0))
    assert at > 10  # begin, a table, its index, the version, commit
    assert seen == at - 1
    assert is_upgraded(folder)


def _raise(number: int, error: Exception) -> Callable[[], None]:
    revision = REVISIONS[number]

    def migration() -> None:
        revision()
        raise error

    return migration


@pytest.mark.parametrize("number", REVISIONS)
@pytest.mark.parametrize("error", [RuntimeError("a mistake"), sqlite.OperationalError("odd")])
def test_a_migration_that_raises_leaves_the_old_file_and_the_backup(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, number: int
) -> None:
    monkeypatch.setitem(REVISIONS, number, _raise(number, error))
    with pytest.raises((RuntimeError, Bug)):
        db.open_workspace(folder)
    assert is_as_before(folder)
    (copy,) = backups(folder)
    assert rows(copy) == rows(stored(OLD))
    for _ in range(3):
        with pytest.raises((RuntimeError, Bug)):
            db.open_workspace(folder)
    assert backups(folder) == [copy], "one that keeps failing does not fill the disk"
    monkeypatch.undo()
    assert is_upgraded(folder)
    assert backups(folder) == [copy]


def test_another_program_that_writes_meanwhile_is_waited_for_or_told(folder: Path) -> None:
    with closing(KeyedFile(folder / FILE_NAME, wait=0).connect("rw")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Known) as caught:
            engine.open_engines(KeyedFile(folder / FILE_NAME, wait=0))
        assert caught.value.cause is Cause.BUSY
        assert backups(folder) == []
    assert is_upgraded(folder)


def test_who_comes_second_finds_it_done(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program upgrades between our first look at the version and our turn to write."""
    look = engine.refuse_strangers

    def look_too_early(file: KeyedFile) -> None:
        look(file)
        monkeypatch.undo()
        db.open_workspace(folder).close()

    monkeypatch.setattr(engine, "refuse_strangers", look_too_early)
    assert is_upgraded(folder)
    assert len(backups(folder)) == 1


def test_programs_started_at_once_upgrade_once(folder: Path) -> None:
    running = [program(OPENS_WHEN_TOLD, str(folder)) for _ in range(4)]
    for each in running:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    assert [lines_of(each) for each in running] == [["2"]] * 4
    (copy,) = backups(folder)
    assert rows(copy) == rows(stored(OLD))
    assert is_upgraded(folder)


def test_a_newer_program_that_comes_between_is_left_its_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look_too_early(file: KeyedFile) -> None:
        with closing(file.connect("rw")) as newer:
            newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")

    monkeypatch.setattr(engine, "refuse_strangers", look_too_early)
    error = refusal(folder)
    assert isinstance(error, Known)
    assert error.cause is Cause.TOO_NEW
    assert version_of(folder / FILE_NAME) == SCHEMA_VERSION + 1
    assert backups(folder) == []


def test_a_newer_file_stays_as_it_is_to_the_byte(folder: Path) -> None:
    with closing(KeyedFile(folder / FILE_NAME, wait=0).connect("rw")) as newer:
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
from db.workspace.keyed_file import KeyedFile
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
