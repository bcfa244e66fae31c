"""A password is set, changed and removed in one step, after a backup, and everything stays."""

from __future__ import annotations

import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

import db
from db.errors import Cause, Known
from db.workspace import rekeyed
from db.workspace.engine import FILE_NAME
from db.workspace.keyed_file import NO_PASSWORD, Key, KeyedFile
from db.workspace.marker import MARKER
from db.workspace.schema import SCHEMA_VERSION
from db.workspace.store import Workspace
from tests.db.locked import (
    SECRET,
    WORD,
    backups,
    files,
    make,
    note,
    opens_for_all,
    opens_in_a_shell,
    use,
)
from tests.upgrades.make import everything

OTHER = "another password"


def refusal(folder: Path, key: Key | None = None) -> Known:
    with pytest.raises(Known) as refused:
        db.open_workspace(folder, key)
    assert "\n" not in str(refused.value)
    return refused.value


def test_setting_changing_and_removing_leaves_everything_as_it_was(data_dir: Path) -> None:
    with closing(db.open_workspace(data_dir)) as workspace:
        use(workspace)
        workspace.set_note(workspace.ensure_checklist().id, "COM-1", "undone")
        workspace.undo()
        whole = everything(workspace)
        for step in (
            lambda: workspace.set_password(WORD),
            lambda: workspace.set_password(OTHER),
            lambda: workspace.remove_password(),
        ):
            before, count = workspace.version(), len(backups(data_dir))
            step()
            assert everything(workspace) == whole
            workspace.verify()
            assert workspace.version() != before
            assert len(backups(data_dir)) == count + 1
            assert all(opens_for_all(each) != workspace.has_password for each in files(data_dir))
    with closing(db.open_workspace(data_dir)) as workspace:
        assert everything(workspace) == whole
        assert not workspace.has_password


def test_all_that_stands_there_opens_with_the_password_alone(data_dir: Path) -> None:
    with closing(db.open_workspace(data_dir)) as workspace:
        use(workspace)
        for _ in range(2):
            workspace.back_up()
        key = workspace.set_password(WORD)
        assert workspace.has_password
        assert key == db.key_for(data_dir, WORD)
        workspace.back_up()
    assert len(files(data_dir)) == 5
    for path in files(data_dir):
        assert opens_in_a_shell(path, WORD)
        assert not opens_for_all(path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with closing(db.open_workspace(data_dir, key)) as workspace:
        workspace.set_password(OTHER)
    for path in files(data_dir):
        assert opens_in_a_shell(path, OTHER)
        assert not opens_in_a_shell(path, WORD)


def test_no_page_of_before_is_left_in_the_file(data_dir: Path) -> None:
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = use(workspace)
        workspace.set_note(mine, "COM-1", "long " * 9000)
        workspace.set_note(mine, "COM-1", "")  # pages that are free now
        workspace.forget_versions(mine, "COM-1")
        before = (data_dir / FILE_NAME).read_bytes()
        workspace.set_password(WORD)
        after = (data_dir / FILE_NAME).read_bytes()
    assert len(after) >= len(before)
    pages = [at for at in range(0, len(before), 4096) if before[at : at + 4096] in after]
    assert pages == []


def test_a_locked_workspace_is_refused_without_the_key_and_left_as_it_is(data_dir: Path) -> None:
    make(data_dir)
    before = [path.read_bytes() for path in files(data_dir)]
    told = refusal(data_dir)
    assert told.cause is Cause.LOCKED
    assert "needs a password, or is damaged" in str(told)
    told = refusal(data_dir, db.key_for(data_dir, OTHER))
    assert told.cause is Cause.LOCKED
    assert "This is not the password of" in str(told)
    assert "or the file is damaged" in str(told)
    assert "recovery code" in str(told)
    assert "backup" in str(told)
    assert [path.read_bytes() for path in files(data_dir)] == before


def test_a_newer_workspace_is_told_as_such_to_who_has_the_password(data_dir: Path) -> None:
    make(data_dir)
    key = db.key_for(data_dir, WORD)
    with closing(KeyedFile(data_dir / FILE_NAME, key).connect("rw")) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = (data_dir / FILE_NAME).read_bytes()
    assert refusal(data_dir, key).cause is Cause.TOO_NEW
    assert refusal(data_dir).cause is Cause.LOCKED
    assert (data_dir / FILE_NAME).read_bytes() == before


def test_it_is_told_whether_a_key_is_the_one(data_dir: Path) -> None:
    with closing(db.open_workspace(data_dir)) as workspace:
        use(workspace)
        key = workspace.set_password(WORD)
        assert workspace.opens_with(key)
        assert workspace.opens_with(db.key_from_code(workspace.recovery_code()))
        assert not workspace.opens_with(db.key_for(data_dir, OTHER))
        assert not workspace.opens_with(NO_PASSWORD)


# -- the mark that a password is needed --


def test_the_mark_tells_what_to_ask(data_dir: Path) -> None:
    assert not db.needs_password(data_dir)
    make(data_dir)
    assert db.needs_password(data_dir)
    assert (data_dir / MARKER).read_bytes() == b""
    assert stat.S_IMODE((data_dir / MARKER).stat().st_mode) == 0o600
    with closing(db.open_workspace(data_dir, db.key_for(data_dir, WORD))) as workspace:
        assert db.needs_password(data_dir)
        workspace.remove_password()
        assert not db.needs_password(data_dir)
    assert not (data_dir / MARKER).exists()


def test_a_mark_that_is_lost_or_wrong_locks_nobody_out(data_dir: Path) -> None:
    make(data_dir)
    (data_dir / MARKER).unlink()
    assert not db.needs_password(data_dir)
    assert refusal(data_dir).cause is Cause.LOCKED
    with closing(db.open_workspace(data_dir, db.key_for(data_dir, WORD))) as workspace:
        assert db.needs_password(data_dir)  # set right
        workspace.remove_password()
    (data_dir / MARKER).touch()
    assert not db.needs_password(data_dir)
    db.open_workspace(data_dir).close()
    assert not (data_dir / MARKER).exists()


def test_a_mark_beside_nothing_is_none(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / MARKER).touch()
    assert not db.needs_password(data_dir)
    (data_dir / FILE_NAME).touch()
    assert not db.needs_password(data_dir)


def test_while_the_file_is_being_locked_the_mark_counts(data_dir: Path) -> None:
    make(data_dir)
    key = db.key_for(data_dir, WORD)
    with closing(KeyedFile(data_dir / FILE_NAME, key).connect("rw")) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert db.needs_password(data_dir)


def test_a_mark_that_cannot_be_written_is_done_without(data_dir: Path) -> None:
    make(data_dir, "")
    (data_dir / MARKER).mkdir()
    with closing(db.open_workspace(data_dir)) as workspace:
        workspace.set_password(WORD)
        workspace.remove_password()
        assert note(workspace) == SECRET


# -- others at the same file --


OPEN_AND_WAIT = """
import sys
from pathlib import Path
import db
workspace = db.open_workspace(Path(sys.argv[1]))
workspace.checklists()
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(folder: Path) -> Iterator[None]:
    """One that has the workspace open and does nothing."""
    with subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_WAIT, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        yield
        other.communicate()


def test_another_program_that_has_it_open_is_told_and_nothing_is_changed(data_dir: Path) -> None:
    make(data_dir, "")
    with closing(Workspace(data_dir, wait=0.1)) as workspace:
        with another_program(data_dir):
            with pytest.raises(Known) as refused:
                workspace.set_password(WORD)
            assert refused.value.cause is Cause.BUSY
            assert "open. Nothing was changed. Close it there" in str(refused.value)
            assert not workspace.has_password
            assert note(workspace) == SECRET
            workspace.set_note(workspace.ensure_checklist().id, "COM-1", "goes on")
        assert all(opens_for_all(path) for path in files(data_dir))
        assert [path for path in data_dir.rglob("*") if path.name.endswith(rekeyed.COPY)] == []
        workspace.set_password(WORD)
    assert opens_in_a_shell(data_dir / FILE_NAME, WORD)


def test_who_reads_meanwhile_waits_and_reads_on(data_dir: Path) -> None:
    stop = threading.Event()
    found: list[str] = []
    failed: list[Exception] = []
    with closing(db.open_workspace(data_dir)) as workspace:
        use(workspace)

        def read() -> None:
            try:
                while not stop.is_set():
                    found.append(note(workspace))
            except db.StoreError as error:
                failed.append(error)

        readers = [threading.Thread(target=read) for _ in range(3)]
        for each in readers:
            each.start()
        for word in (WORD, OTHER):
            workspace.set_password(word)
        workspace.remove_password()
        stop.set()
        for each in readers:
            each.join()
    assert failed == []
    assert set(found) == {SECRET}
