"""Every backup comes under the new key as well, or none does and the password is refused."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.errors import Cause, Known
from db.workspace import backup, folders, rekeyed
from db.workspace.engine import verify
from db.workspace.keyed_file import NO_PASSWORD, Key, KeyedFile
from tests.db.locked import SECRET, WORD, backups, files, make, note, opens_for_all

LATER, NEW = "2027-01-01", Key("ab" * 32, "cd" * 16)


@pytest.fixture
def folder(data_dir: Path) -> Path:
    """A workspace without a password, with three backups."""
    make(data_dir, "")
    with closing(db.open_workspace(data_dir)) as workspace:
        for number in range(3):
            workspace.set_note(workspace.ensure_checklist().id, "COM-1", f"note {number}")
            workspace.back_up()
    return data_dir


def lock(folder: Path) -> Key:
    with closing(db.open_workspace(folder)) as workspace:
        return workspace.set_password(WORD)


def left(folder: Path) -> list[str]:
    """What a step that was not finished leaves among the backups."""
    return [each.name for each in (folder / backup.FOLDER).iterdir() if each.suffix != ".db"]


def test_they_keep_their_names_their_times_and_what_they_hold(folder: Path) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in backups(folder)}
    listed = {each.name: each for each in db.list_backups(folder)}
    key = lock(folder)
    after = {path.name: path.stat().st_mtime_ns for path in backups(folder)}
    assert before.items() <= after.items()
    found = {each.name: each for each in db.list_backups(folder, key)}
    assert listed.items() <= found.items()
    assert left(folder) == []


def test_one_of_them_brings_back_what_it_holds(folder: Path) -> None:
    first = backups(folder)[0].name
    with closing(db.open_workspace(folder, lock(folder))) as workspace:
        workspace.restore(first)
        assert workspace.items(workspace.ensure_checklist().id)["COM-1"].note == "note 0"
        assert workspace.has_password
        workspace.remove_password()
        workspace.restore(first)
        assert note(workspace) == SECRET


def test_one_that_cannot_be_read_is_named_and_nothing_is_changed(folder: Path) -> None:
    middle = backups(folder)[1]
    data = bytearray(middle.read_bytes())
    data[-2000] ^= 1
    middle.write_bytes(data)
    with closing(db.open_workspace(folder)) as workspace:
        with pytest.raises(Known) as refused:
            workspace.set_password(WORD)
        assert refused.value.cause is Cause.DAMAGED
        assert str(middle) in str(refused.value)
        assert "Nothing was changed. Move it to another place or delete it" in str(refused.value)
        assert note(workspace) == SECRET
        assert left(folder) == []
        assert all(opens_for_all(path) for path in files(folder))
        middle.unlink()
        workspace.set_password(WORD)
    assert not any(opens_for_all(path) for path in files(folder))


def test_one_under_a_third_key_stays_as_it_is_when_the_password_goes(folder: Path) -> None:
    key = lock(folder)
    first = backups(folder)[0]
    theirs = os.urandom(len(first.read_bytes()))
    first.write_bytes(theirs)
    with closing(db.open_workspace(folder, key)) as workspace:
        workspace.remove_password()
    assert first.read_bytes() == theirs
    assert all(opens_for_all(path) for path in files(folder) if path != first)


def test_an_empty_file_and_files_of_other_names_are_no_backups(folder: Path) -> None:
    (folder / backup.FOLDER / "mine.txt").write_text("mine")
    (folder / backup.FOLDER / "empty.db").touch()
    lock(folder)
    assert (folder / backup.FOLDER / "mine.txt").read_text() == "mine"
    assert (folder / backup.FOLDER / "empty.db").read_bytes() == b""


def test_an_old_unprotected_copy_beside_locked_ones_is_locked_as_well(folder: Path) -> None:
    old = backups(folder)[0].read_bytes()
    key = lock(folder)
    added = folder / backup.FOLDER / "of-a-stick.db"
    added.write_bytes(old)
    assert opens_for_all(added)
    with closing(db.open_workspace(folder, key)) as workspace:
        workspace.set_password("another one")
        assert not any(opens_for_all(path) for path in files(folder))
        key = db.key_for(folder, "another one")
    verify(KeyedFile(added, key))


# -- what was begun --


def prepared(folder: Path, key: Key, *, strict: bool = True) -> list[Path]:
    rekeyed.prepare(folder / backup.FOLDER, NO_PASSWORD, key, strict=strict)
    return sorted((folder / backup.FOLDER).glob(f"*{rekeyed.COPY}"))


def test_copies_that_are_not_wanted_any_more_are_swept(folder: Path) -> None:
    before = [path.read_bytes() for path in backups(folder)]
    assert len(prepared(folder, NEW)) == 3
    db.open_workspace(folder).close()
    assert left(folder) == []
    assert [path.read_bytes() for path in backups(folder)] == before


def test_what_is_half_copied_takes_no_place(folder: Path) -> None:
    before = [path.read_bytes() for path in backups(folder)]
    first, second, third = (path.with_name(path.name + rekeyed.COPY) for path in backups(folder))
    first.touch()  # an empty file opens with any key
    second.write_bytes(before[1][:8192])
    third.write_bytes(bytes(8192))
    third.with_name(third.name + "-journal").write_bytes(b"half a journal")
    db.open_workspace(folder).close()
    assert left(folder) == []
    assert [path.read_bytes() for path in backups(folder)] == before


def test_copies_that_fit_are_put_in_their_places_at_the_next_start(folder: Path) -> None:
    prepared(folder, NEW)
    rekeyed.settle(folder / backup.FOLDER, NEW)
    assert left(folder) == []
    for path in backups(folder):
        verify(KeyedFile(path, NEW))
        assert path.read_bytes()[:16].hex() == NEW.salt
        assert not opens_for_all(path)


def test_what_was_replaced_is_written_over(folder: Path) -> None:
    prepared(folder, NEW)
    first = backups(folder)[0]
    with first.open("rb") as old:
        rekeyed.settle(folder / backup.FOLDER, NEW)
        assert set(old.read()) == {0}
        assert os.fstat(old.fileno()).st_nlink == 0


def test_what_is_replaced_is_gone_only_when_what_replaces_it_is_on_the_disk(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    for where, name in ((folders, "sync"), (rekeyed, "_write_over")):
        real = getattr(where, name)

        def noted(path: Path, name: str = name, real: Callable[[Path], None] = real) -> None:
            done.append(name)
            real(path)

        monkeypatch.setattr(where, name, noted)
    prepared(folder, NEW)
    done.clear()
    rekeyed.settle(folder / backup.FOLDER, NEW)
    assert done == ["sync", *["_write_over"] * 3, "sync"]


def test_a_second_name_that_was_left_is_taken_away_with_what_it_leads_to(folder: Path) -> None:
    one, other = backups(folder)[:2]
    same = one.with_name(one.name + rekeyed.OLD)
    os.link(one, same)  # killed before the copy took its place
    other.with_name(other.name + rekeyed.OLD).write_bytes(b"old" * 1000)  # or after
    whole = one.read_bytes()
    db.open_workspace(folder).close()
    assert left(folder) == []
    assert one.read_bytes() == whole


def test_a_disk_without_second_names_does_without(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    lock(folder)
    assert left(folder) == []
    assert not any(opens_for_all(path) for path in files(folder))


def test_a_backup_that_somebody_reads_is_replaced_at_the_next_start(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if path.name.endswith(rekeyed.COPY):
            raise PermissionError(errno.EACCES, "in use")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    key = lock(folder)
    assert any(opens_for_all(path) for path in backups(folder))
    monkeypatch.undo()
    db.open_workspace(folder, key).close()
    assert not any(opens_for_all(path) for path in files(folder))
    assert left(folder) == []


@pytest.mark.parametrize(
    ("number", "cause"), [(errno.ENOSPC, Cause.FULL), (errno.EACCES, Cause.READ_ONLY)]
)
def test_a_folder_that_refuses_copies_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, cause: Cause
) -> None:
    real: Callable[..., int] = os.open

    def refuse(path: str | Path, *more: int) -> int:
        if str(path).endswith(rekeyed.COPY):
            raise OSError(number, os.strerror(number))
        return real(path, *more)

    monkeypatch.setattr(os, "open", refuse)
    with closing(db.open_workspace(folder)) as workspace:
        with pytest.raises(Known) as refused:
            workspace.set_password(WORD)
        assert refused.value.cause is cause
        assert "Nothing was changed." in str(refused.value)
        assert not workspace.has_password
    assert left(folder) == []
    assert all(opens_for_all(path) for path in files(folder))


def failing(file: KeyedFile, mode: str = "ro") -> None:
    raise Known(Cause.FULL, f"The disk that holds {file.path} is full, failing or gone.")


def test_a_disk_that_fails_is_not_taken_for_a_damaged_backup(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(db.open_workspace(folder)) as workspace:
        with monkeypatch.context() as patched:
            patched.setattr(rekeyed, "verify", failing)
            with pytest.raises(Known) as caught:
                workspace.set_password(WORD)
        assert caught.value.cause is Cause.FULL
        assert not workspace.has_password
        assert left(folder) == []
        workspace.set_password(WORD)
    assert left(folder) == []


def test_what_a_failing_disk_kept_from_its_place_comes_there_before_the_next_change(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {path.name for path in backups(folder)}
    with closing(db.open_workspace(folder)) as workspace:
        with monkeypatch.context() as patched:
            patched.setattr("db.workspace.vault.settle", failing)
            workspace.set_password(WORD)
        assert any(name.endswith(rekeyed.COPY) for name in left(folder))
        key = workspace.set_password("another long one")
    assert left(folder) == []
    listed = {each.name for each in db.list_backups(folder, key) if each.is_whole}
    assert names <= listed


def test_a_workspace_opens_though_its_backups_cannot_be_looked_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = lock(folder)
    copy = backups(folder)[0]
    copy.rename(copy.with_name(copy.name + rekeyed.COPY))
    with monkeypatch.context() as patched:
        patched.setattr(rekeyed, "verify", failing)
        with closing(db.open_workspace(folder, key)) as workspace:
            assert workspace.checklists()
        assert left(folder) == [copy.name + rekeyed.COPY]
    db.open_workspace(folder, key).close()
    assert left(folder) == []
