"""A locked workspace opens with what a person typed: a password or a recovery code."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import db
from db import BadText, Cause, Known
from db.plan.catalogue import Plan
from desktop.core import in_the_open, unlocking, whole_file
from desktop.core.session import Session

WORD = "correct horse"


@pytest.fixture
def code(data_dir: Path) -> str:
    """The recovery code of a locked workspace."""
    with closing(db.open_workspace(data_dir)) as workspace:
        workspace.set_note(workspace.ensure_checklist().id, "COM-1", "mine")
        workspace.set_password(WORD)
        return workspace.recovery_code()


def refusal(folder: Path, secret: str) -> Exception:
    with pytest.raises((Known, BadText)) as refused:
        unlocking.open_with(folder, secret)
    return refused.value


def test_a_password_and_a_code_open_it(data_dir: Path, code: str) -> None:
    for secret in (WORD, code, code.lower().replace("-", " ")):
        with closing(unlocking.open_with(data_dir, secret)) as workspace:
            assert workspace.has_password


def test_what_is_wrong_is_told_as_what_it_looks_like(data_dir: Path, code: str) -> None:
    told = refusal(data_dir, "another word")
    assert isinstance(told, Known)
    assert told.cause is Cause.LOCKED
    wrong = ("7" if code[0] != "7" else "8") + code[1:]
    assert "not right in group 1" in str(refusal(data_dir, wrong))
    assert "69 were given" in str(refusal(data_dir, code[:-1]))
    assert "empty" in str(refusal(data_dir, ""))


def test_a_password_that_looks_like_a_code_with_a_slip_is_one(data_dir: Path, code: str) -> None:
    long = code[:-1]
    with closing(unlocking.open_with(data_dir, WORD)) as workspace:
        workspace.set_password(long)
    unlocking.open_with(data_dir, long).close()


def test_the_code_of_another_workspace_is_no_slip(
    data_dir: Path, tmp_path: Path, code: str
) -> None:
    with closing(db.open_workspace(tmp_path / "other")) as workspace:
        workspace.set_password(WORD)
        other = workspace.recovery_code()
    assert other != code
    told = refusal(data_dir, other)
    assert isinstance(told, Known)
    assert told.cause is Cause.LOCKED


def test_damage_is_told_whatever_was_typed(data_dir: Path, code: str) -> None:
    path = data_dir / "workspace.db"
    path.write_bytes(path.read_bytes()[:-100])
    with path.open("r+b") as file:
        file.write(os.urandom(100))
    for secret in (WORD, code, code[:-1]):
        told = refusal(data_dir, secret)
        assert isinstance(told, Known)
        assert told.cause is Cause.DAMAGED


def test_what_is_typed_opens_the_backups_of_a_file_that_nothing_opens(
    data_dir: Path, code: str
) -> None:
    with (data_dir / "workspace.db").open("r+b") as file:
        file.write(bytes(64))
    for secret in (WORD, code):
        assert isinstance(refusal(data_dir, secret), Known)
        key = unlocking.key_for_damaged(data_dir, secret)
        assert any(each.is_whole for each in db.list_backups(data_dir, key))


def test_a_slip_is_told_only_of_what_looks_like_a_code(code: str) -> None:
    assert unlocking.slip_in(code) is None
    assert unlocking.slip_in(WORD) is None
    assert "69 were given" in str(unlocking.slip_in(code[:-1]))


@pytest.fixture
def session(plan: Plan, data_dir: Path) -> Callable[[str | None], Session]:
    """Makes a session in which somebody answers with that, and says how often it was asked."""

    def make(secret: str | None) -> Session:
        asked: list[str] = []

        def answer() -> str | None:
            asked.append("once")
            assert len(asked) == 1
            return secret

        return Session(str(data_dir), plan=plan.path, secret=answer)

    return make


def test_a_session_asks_once(session: Callable[[str | None], Session], code: str) -> None:
    with session(WORD) as one:
        assert one.items()["COM-1"].note == "mine"
        assert one.workspace.recovery_code() == code
    with session("wrong") as one:
        for _ in range(3):
            with pytest.raises(Known) as refused:
                _ = one.workspace
            assert refused.value.cause is Cause.LOCKED


def test_where_nobody_answers_it_says_what_is_needed(
    session: Callable[[str | None], Session], data_dir: Path, code: str
) -> None:
    assert code
    for one in (session(None), Session(str(data_dir))):
        with one, pytest.raises(Known, match="needs a password"):
            _ = one.workspace


def test_a_session_asks_nothing_about_other_refusals(
    session: Callable[[str | None], Session], data_dir: Path
) -> None:
    data_dir.write_text("a file")
    with session(None) as one, pytest.raises(Known) as refused:
        _ = one.workspace
    assert refused.value.cause is Cause.NO_FOLDER


# -- what is outside of the password --


def test_what_stands_outside_is_found(data_dir: Path) -> None:
    assert in_the_open.left(data_dir) == []
    data_dir.mkdir()
    (data_dir / "workspace.db").touch()
    (data_dir / "set-aside").mkdir()
    (data_dir / "set-aside" / "notes.txt").touch()
    assert in_the_open.left(data_dir) == []
    rescued = data_dir / "rescued-note-COM-1-20261122T101500.txt"
    unsaved = data_dir / "unsaved-old.db"
    for path in (rescued, unsaved):
        path.touch()
    aside = data_dir / "set-aside" / "20261122T101500Z"
    aside.mkdir()
    assert in_the_open.left(data_dir) == [rescued, unsaved, aside]


def test_a_file_for_its_owner_is_so_from_the_first_byte(tmp_path: Path) -> None:
    path, before = tmp_path / "sheet.pdf", os.umask(0)
    try:
        path.write_bytes(b"older, for all")
        whole_file.write(path, b"mine", whole_file.OWNER)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        whole_file.write(tmp_path / "list.pdf", b"ours")
        assert stat.S_IMODE((tmp_path / "list.pdf").stat().st_mode) == 0o666
    finally:
        os.umask(before)
    assert path.read_bytes() == b"mine"
