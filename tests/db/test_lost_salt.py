"""A locked workspace whose first page is lost: its salt may be gone, the password is not."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

import db
from db import BadText, Cause, Known
from db.refusals import Way
from db.workspace.engine import FILE_NAME
from tests.db import locked
from tests.db.locked import SECRET, WORD


@pytest.fixture
def lost(data_dir: Path) -> Path:
    """The folder of one that has a backup."""
    locked.make(data_dir)
    with closing(db.open_workspace(data_dir, db.key_for(data_dir, WORD))) as workspace:
        workspace.back_up("asked")
    lose(data_dir / FILE_NAME)
    return data_dir


def lose(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\xa5" * 64)


def test_the_password_still_opens_the_backups(lost: Path) -> None:
    with pytest.raises(Known) as refused:
        db.open_workspace(lost, db.key_for(lost, WORD))
    assert refused.value.cause is Cause.LOCKED
    key = db.key_for_damaged(lost, WORD)
    told = db.refusal(lost, refused.value, key)
    assert Way.BACKUP in told.ways
    assert told.newest is not None
    db.put_back(lost, told.newest.name, key)
    with closing(db.open_workspace(lost, db.key_for(lost, WORD))) as workspace:
        assert locked.note(workspace) == SECRET


def test_the_rest_of_the_file_can_be_read_and_opens_with_the_password_again(lost: Path) -> None:
    result = db.salvage(lost, db.key_for_damaged(lost, WORD))
    assert (result.bad_pages, result.notes) == (1, 1)
    with closing(db.open_workspace(lost, db.key_for(lost, WORD))) as workspace:
        assert locked.note(workspace) == SECRET
        code = workspace.recovery_code()
    with closing(db.open_workspace(lost, db.key_from_code(code))) as workspace:
        assert locked.note(workspace) == SECRET


def test_the_newest_backup_that_it_opens_counts(lost: Path) -> None:
    """One that is damaged, one that is empty and one of another password are passed over."""
    whole = locked.backups(lost)[-1]
    folder = whole.parent
    for name, data in (
        ("asked-29990103T000000000000Z.db", b""),
        ("asked-29990102T000000000000Z.db", b"\xa5" * 64 + whole.read_bytes()[64:]),
    ):
        (folder / name).write_bytes(data)
    assert db.key_for_damaged(lost, WORD).salt == whole.read_bytes()[:16].hex()


def test_what_opens_nothing_is_the_key_to_the_file(data_dir: Path) -> None:
    locked.make(data_dir)
    for word in (WORD, "another"):
        for backup in locked.backups(data_dir):
            backup.unlink()
        assert db.key_for_damaged(data_dir, word) == db.key_for(data_dir, word)
    with pytest.raises(BadText):
        db.key_for_damaged(data_dir, " ")


def test_a_wrong_password_is_tried_once_for_a_salt(lost: Path) -> None:
    assert len(locked.backups(lost)) > 1
    key = db.key_for_damaged(lost, "another")
    assert not any(each.is_whole for each in db.list_backups(lost, key))
