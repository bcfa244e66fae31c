"""The journal of what is typed: beside the workspace, under its key, there only while needed."""

from __future__ import annotations

import os
import stat
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.errors import Cause, Known
from db.workspace import unsaved
from db.workspace.keyed_file import NO_PASSWORD, Key, KeyedFile
from db.workspace.store import Workspace
from db.workspace.unsaved import ASIDE, FILE_NAME, Journal, Unsaved

ROW = Unsaved("list", "PRE-1", "note", "Ring the shelter on Tuesday", "Ring")
OTHER = Unsaved("list", "PRE-1", "who", "Anna", "")
SECRET, ANOTHER = Key("ab" * 32), Key("cd" * 32)


@pytest.fixture
def file(tmp_path: Path) -> KeyedFile:
    return KeyedFile(tmp_path / FILE_NAME, SECRET, wait=0)


def test_what_is_written_is_read_and_replaces_what_was_there(workspace: Workspace) -> None:
    journal = db.journal_of(workspace)
    assert journal.read() == ()
    journal.write([ROW, OTHER])
    assert journal.read() == (ROW, OTHER)
    journal.write([OTHER])
    assert journal.read() == (OTHER,)
    assert db.unsaved(("list", "PRE-1", "who"), "Anna", "") == OTHER


def test_without_anything_to_hold_there_is_no_file(workspace: Workspace) -> None:
    journal = db.journal_of(workspace)
    path = workspace.path.with_name(FILE_NAME)
    journal.write([])
    assert not path.exists()
    journal.write([ROW])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    journal.write([])
    assert [each.name for each in path.parent.iterdir() if "unsaved" in each.name] == []


def test_it_takes_texts_while_another_program_keeps_the_workspace(workspace: Workspace) -> None:
    with closing(KeyedFile(workspace.path, wait=0).connect("rw")) as other:
        other.execute("BEGIN IMMEDIATE")
        db.journal_of(workspace).write([ROW])
    assert db.journal_of(workspace).read() == (ROW,)


def test_nothing_of_it_stands_in_the_clear(file: KeyedFile) -> None:
    Journal(file).write([ROW])
    data = file.path.read_bytes()
    assert b"shelter" not in data
    assert b"PRE-1" not in data
    assert Journal(file).is_private
    assert not Journal(KeyedFile(file.path, NO_PASSWORD)).is_private


def test_what_another_key_wrote_is_put_aside_and_told(file: KeyedFile) -> None:
    Journal(KeyedFile(file.path, ANOTHER)).write([ROW])
    data = file.path.read_bytes()
    with pytest.raises(Known) as met:
        Journal(file).read()
    assert met.value.cause in (Cause.DAMAGED, Cause.LOCKED)
    assert file.path.with_name(ASIDE).read_bytes() == data
    assert Journal(file).read() == ()


def test_what_another_key_wrote_does_not_stand_in_the_way(file: KeyedFile) -> None:
    Journal(KeyedFile(file.path, ANOTHER)).write([ROW])
    Journal(file).write([OTHER])
    assert Journal(file).read() == (OTHER,)
    assert file.path.with_name(ASIDE).exists()


def test_what_stood_there_before_the_password_is_read_and_then_under_it(file: KeyedFile) -> None:
    bare = Journal(KeyedFile(file.path))
    bare.write([ROW])
    assert Journal(file).read() == (ROW,)
    Journal(file).write([ROW, OTHER])
    assert Journal(file).read() == (ROW, OTHER)
    assert [path.name for path in file.path.parent.iterdir()] == [FILE_NAME]
    with pytest.raises(Known):
        bare.read()


def test_an_empty_file_of_a_killed_program_holds_nothing(file: KeyedFile) -> None:
    file.path.write_bytes(b"")
    assert Journal(file).read() == ()
    Journal(file).write([ROW])
    assert Journal(file).read() == (ROW,)


def test_one_that_is_in_use_is_told_and_stays(file: KeyedFile) -> None:
    Journal(file).write([ROW])
    with closing(file.connect("rw")) as other:
        other.execute("BEGIN EXCLUSIVE")
        for use in (Journal(file).read, lambda: Journal(file).write([OTHER])):
            with pytest.raises(Known) as met:
                use()
            assert met.value.cause is Cause.BUSY
    assert Journal(file).read() == (ROW,)


def test_a_folder_that_takes_no_file_is_told(
    file: KeyedFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(Known, match="Permission denied") as met:
        Journal(file).write([ROW])
    assert met.value.cause is Cause.READ_ONLY


def test_a_file_that_cannot_go_is_empty_at_least(
    file: KeyedFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    Journal(file).write([ROW])

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    Journal(file).write([])
    monkeypatch.undo()
    assert Journal(file).read() == ()


def test_one_that_cannot_be_put_aside_stays(
    file: KeyedFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.path.write_bytes(b"x" * 8192)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Known):
        Journal(file).read()
    assert file.path.read_bytes() == b"x" * 8192
    assert file.path.name == unsaved.FILE_NAME
