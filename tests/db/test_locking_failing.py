"""What goes wrong while a password is set leaves the old key or the new one, and everything."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.errors import Cause, Known
from db.workspace import rekeyed, vault
from db.workspace.engine import FILE_NAME, verify
from db.workspace.gate import Gate
from db.workspace.keyed_file import NO_PASSWORD, Key, KeyedFile
from tests.db.locked import (
    SECRET,
    WORD,
    files,
    make,
    note,
    opens_for_all,
    opens_in_a_shell,
    use,
)


def test_what_fails_after_the_step_does_not_undo_it(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(data_dir, "")
    real = vault._alone

    @contextmanager
    def then_fail(file: KeyedFile) -> Iterator[object]:
        with real(file) as connection:
            yield connection
        raise sqlite.OperationalError("disk I/O error")

    with closing(db.open_workspace(data_dir)) as workspace:
        monkeypatch.setattr(vault, "_alone", then_fail)
        workspace.set_password(WORD)
        assert workspace.has_password
        assert note(workspace) == SECRET
    assert all(opens_in_a_shell(path, WORD) for path in files(data_dir))


def test_a_step_that_fails_leaves_the_old_key(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(data_dir, "")

    def full(*_: object, **__: object) -> None:
        error = sqlite.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite.SQLITE_FULL
        raise error

    with closing(db.open_workspace(data_dir)) as workspace:
        monkeypatch.setattr(rekeyed, "prepare", full)
        with pytest.raises(Known) as refused:
            workspace.set_password(WORD)
        assert refused.value.cause is Cause.FULL
        assert not workspace.has_password
        assert note(workspace) == SECRET
    assert all(opens_for_all(path) for path in files(data_dir))
    assert not db.needs_password(data_dir)


def test_a_damaged_workspace_is_not_brought_under_a_password(data_dir: Path) -> None:
    make(data_dir, "")
    path = data_dir / FILE_NAME
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    with closing(db.open_workspace(data_dir)) as workspace:
        with pytest.raises(Known) as refused:
            workspace.set_password(WORD)
        assert refused.value.cause is Cause.DAMAGED
        assert not workspace.has_password
    assert opens_for_all(path)


def test_a_log_that_a_killed_program_left_is_taken_over(data_dir: Path) -> None:
    make(data_dir, "")
    path = data_dir / FILE_NAME
    salt = path.read_bytes()[:16].hex()
    new = Key("ab" * 32, salt)
    child = os.fork()
    if child == 0:
        with KeyedFile(path).connect("rw") as connection:  # the log stays, as nobody closes it
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute(f"PRAGMA rekey = \"x'{new.raw}'\"")
            os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert path.with_name(FILE_NAME + "-wal").stat().st_size > 0
    with pytest.raises(Known) as refused:
        db.open_workspace(data_dir)
    assert refused.value.cause is Cause.LOCKED
    with closing(db.open_workspace(data_dir, new)) as workspace:
        workspace.verify()
        assert note(workspace) == SECRET
    assert not KeyedFile(path, NO_PASSWORD).opens()
    verify(KeyedFile(path, new))


def test_a_log_that_cannot_be_taken_over_counts_as_it_is(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(db.open_workspace(data_dir)) as workspace:
        use(workspace)
        assert workspace.path.with_name(FILE_NAME + "-wal").stat().st_size > 0
        assert not vault._empty_log(KeyedFile(workspace.path, Key("ab" * 32)))
        assert vault._empty_log(KeyedFile(workspace.path))
        monkeypatch.setattr(vault, "_empty_log", lambda _: False)
        workspace.set_password(WORD)
        assert note(workspace) == SECRET
    assert opens_in_a_shell(data_dir / FILE_NAME, WORD)


class Refusing:
    """A connection on which taking over the log fails."""

    def __init__(self, code: int) -> None:
        self._code = code

    def execute(self, statement: str) -> None:
        if "checkpoint" in statement:
            error = sqlite.OperationalError("words of the driver")
            error.sqlite_errorcode = self._code
            raise error


@pytest.mark.parametrize(
    ("code", "told"),
    [(sqlite.SQLITE_LOCKED, "disk I/O error"), (sqlite.SQLITE_FULL, "words of the driver")],
)
def test_a_step_that_was_not_made_is_told_from_one_whose_log_stays(code: int, told: str) -> None:
    with pytest.raises(sqlite.OperationalError, match=told):
        vault._rekey(Refusing(code), Key("ab" * 32))


def test_the_same_password_again_changes_nothing_to_be_seen(data_dir: Path) -> None:
    make(data_dir)
    with closing(db.open_workspace(data_dir, db.key_for(data_dir, WORD))) as workspace:
        workspace.set_password(WORD)
        assert note(workspace) == SECRET
    assert all(opens_in_a_shell(path, WORD) for path in files(data_dir))


def test_a_key_that_does_not_fit_changes_nothing(data_dir: Path) -> None:
    make(data_dir)
    before = [path.read_bytes() for path in files(data_dir)]
    with pytest.raises(Known) as refused:
        vault.change(KeyedFile(data_dir / FILE_NAME, Key("ab" * 32)), NO_PASSWORD)
    assert refused.value.cause is Cause.DAMAGED
    assert [path.read_bytes() for path in files(data_dir)] == before


def test_who_is_inside_may_pass_again_while_somebody_waits_to_be_alone() -> None:
    gate, order = Gate(), []

    def be_alone() -> None:
        with gate.alone():
            order.append("alone")

    waiting = threading.Thread(target=be_alone)
    with gate.passing():
        waiting.start()
        while not gate._shut:
            pass
        with gate.passing():
            order.append("inside")
        order.append("still inside")
    waiting.join()
    with gate.passing():
        order.append("after")
    assert order == ["inside", "still inside", "alone", "after"]
