"""Backups of a workspace: when one is made, what each is said to hold, and what is left alone."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.backups import BackupState, Why
from db.errors import Cause, Known
from db.workspace import backup, backups, holdings, keeping
from db.workspace.engine import verify
from db.workspace.keyed_file import Key, KeyedFile
from db.workspace.schema import SCHEMA_VERSION
from db.workspace.store import Workspace
from tests.lists import new_list
from tests.upgrades.make import stored

ABROAD = timezone(timedelta(hours=9))
OTHER = Key("ab" * 32)


@pytest.fixture
def mine(workspace: Workspace) -> str:
    """A list with a note on an item."""
    made = workspace.ensure_checklist().id
    workspace.set_note(made, "COM-1", "Call Ms. Ortiz")
    return made


@pytest.fixture
def folder(workspace: Workspace) -> Path:
    return backups.folder_of(workspace.path)


def names(workspace: Workspace) -> list[str]:
    return [each.name for each in workspace.backups()]


def put(folder: Path, at: datetime, data: bytes, why: str = "daily") -> str:
    """A file that is called as a backup of that moment."""
    folder.mkdir(exist_ok=True)
    name = f"{why}-{at.astimezone(UTC):%Y%m%dT%H%M%S%fZ}.db"
    (folder / name).write_bytes(data)
    return name


def state_of(workspace: Workspace, name: str, key: Key | None = None) -> BackupState:
    found = db.list_backups(workspace.path.parent, key)
    return next(each for each in found if each.name == name).state


# -- making one --


@pytest.mark.usefixtures("mine")
def test_a_backup_tells_what_is_in_it(workspace: Workspace, folder: Path) -> None:
    before = datetime.now(UTC)
    new_list(workspace, "Shelter partners", "COM-2", "COM-3")
    gone = new_list(workspace, "Gone", "COM-4").id
    workspace.set_note(gone, "COM-4", "in the bin")
    workspace.remove_checklist(gone)
    made = workspace.back_up()
    assert (made.why, made.lists, made.items, made.notes) == (Why.ASKED, 2, 3, 1)
    assert made.state is BackupState.WHOLE
    assert made.is_whole
    assert before <= made.made_at <= datetime.now(UTC)
    assert made.last_change is not None
    assert before - timedelta(seconds=1) <= made.last_change <= made.made_at
    assert made.size == (folder / made.name).stat().st_size
    assert workspace.backups() == (made,) == db.list_backups(workspace.path.parent)
    verify(KeyedFile(folder / made.name))


@pytest.mark.usefixtures("mine")
def test_nobody_else_may_read_it(workspace: Workspace, folder: Path) -> None:
    before = os.umask(0)
    try:
        made = workspace.back_up()
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / made.name).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [path.name for path in folder.iterdir()] == [made.name]


def test_what_only_the_log_has_is_in_it(workspace: Workspace, mine: str, folder: Path) -> None:
    with closing(KeyedFile(workspace.path).connect("rw")) as other:
        other.execute("PRAGMA wal_autocheckpoint = 0")
        workspace.set_note(mine, "COM-1", "only in the log")
        made = workspace.back_up("unheard")
    assert made.why == "unheard"
    with closing(KeyedFile(folder / made.name).connect("ro")) as copy:
        assert copy.execute("SELECT note FROM item").fetchall() == [("only in the log",)]


@pytest.mark.usefixtures("mine")
def test_two_of_the_same_moment_have_two_names(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return datetime(2026, 11, 22, 12, tzinfo=tz)

    monkeypatch.setattr(backups, "datetime", Stopped)
    made = [workspace.back_up().name for _ in range(3)]
    assert len(set(made)) == 3


@pytest.mark.usefixtures("mine")
def test_old_ones_go_when_one_is_made_and_strange_files_stay(
    workspace: Workspace, folder: Path
) -> None:
    now = datetime.now(UTC)
    for day in range(40, 60):
        put(folder, now - timedelta(days=day), b"")
    strange = [
        "mine.db",
        "daily-2026.db",
        "daily-20269922T101010000000Z.db",
        "Daily-x.db",
        "a.part",
    ]
    for name in strange:
        (folder / name).write_text("mine")
    (folder / f"daily-{now:%Y%m%dT%H%M%S%fZ}.db").mkdir()
    made = workspace.back_up()
    assert names(workspace)[0] == made.name
    assert len(names(workspace)) < 12
    for name in strange:
        assert (folder / name).read_text() == "mine"
    assert backups.as_made("before-v0-20261122T101010000000Z.db") is None


@pytest.mark.usefixtures("mine")
def test_one_that_cannot_be_let_go_of_is_no_reason_to_refuse(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now(UTC)
    for day in range(400, 410):
        put(folder, now - timedelta(days=day), b"")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "open in another program")

    (folder / "asked-20261122T101010000000Z.part").write_text("left")
    copied = workspace.back_up()
    assert not (folder / "asked-20261122T101010000000Z.part").exists()
    (folder / "asked-20261122T101010000000Z.part").write_text("left")
    monkeypatch.setattr(backup, "make", lambda *_: None)
    monkeypatch.setattr(Path, "unlink", refuse)
    backups.add(workspace._file, Why.DAILY)
    monkeypatch.undo()
    assert copied.name in names(workspace)


# -- once a day --


def test_a_day_has_one_and_only_when_something_changed(workspace: Workspace, mine: str) -> None:
    now = datetime.now(ABROAD)
    first = workspace.back_up_daily(now)
    assert first is not None
    assert first.why == Why.DAILY
    workspace.set_note(mine, "COM-1", "changed")
    assert workspace.back_up_daily(now) is None, "never twice a day"
    tomorrow = workspace.back_up_daily(now + timedelta(days=1))
    assert tomorrow is not None
    assert workspace.back_up_daily(now + timedelta(days=2)) is None, "nothing has changed since"
    workspace.set_bookmark("COM-1", "a change of another kind")
    assert workspace.back_up_daily(now + timedelta(days=3)) is not None


def test_what_nobody_has_used_is_not_backed_up(workspace: Workspace) -> None:
    now = datetime.now(UTC)
    assert workspace.back_up_daily(now) is None
    workspace.ensure_checklist()
    assert workspace.back_up_daily(now) is None
    workspace.set_bookmark("COM-1", "a place")
    assert workspace.back_up_daily(now) is not None


@pytest.mark.parametrize("years", [-3, 3])
def test_a_clock_that_was_wrong_holds_up_nothing(
    workspace: Workspace, mine: str, folder: Path, years: int
) -> None:
    now = datetime.now(UTC)
    strange = put(folder, now + timedelta(days=365 * years), b"")
    made = workspace.back_up_daily(now)
    assert made is not None
    workspace.set_note(mine, "COM-1", "changed")
    assert workspace.back_up_daily(now) is None
    assert workspace.back_up_daily(now + timedelta(days=1)) is not None
    assert workspace.back_up_daily(now - timedelta(days=1)) is not None, "and back again"
    assert strange in names(workspace)


def test_only_dates_to_come_are_no_backup_of_today(
    workspace: Workspace, mine: str, folder: Path
) -> None:
    workspace.set_note(mine, "COM-1", "changed")
    put(folder, datetime.now(UTC) + timedelta(days=9), b"")
    assert workspace.back_up_daily(datetime.now(UTC)) is not None


@pytest.mark.usefixtures("mine")
def test_a_day_begins_where_the_person_is(workspace: Workspace, folder: Path) -> None:
    put(folder, datetime(2026, 11, 22, 16, tzinfo=UTC), b"")  # the 23rd, at 1 in the morning there
    assert workspace.back_up_daily(datetime(2026, 11, 23, 20, tzinfo=ABROAD)) is None
    assert workspace.back_up_daily(datetime(2026, 11, 23, 20, tzinfo=UTC)) is not None


@pytest.mark.parametrize("size", [0, 8192, -4096])
def test_one_that_was_damaged_since_counts_for_nothing(
    workspace: Workspace, mine: str, folder: Path, size: int
) -> None:
    made = workspace.back_up()
    assert mine
    data = (folder / made.name).read_bytes()
    (folder / made.name).write_bytes(bytes(size) if size > 0 else data[: size or 0])
    assert workspace.back_up_daily(datetime.now(UTC)) is not None


@pytest.mark.usefixtures("mine")
def test_of_two_programs_one_makes_it(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other is quicker between our first look and our turn."""
    look = keeping.is_due

    def look_too_early(file: KeyedFile, now: datetime) -> bool:
        monkeypatch.undo()
        assert look(file, now)
        with closing(db.open_workspace(workspace.path.parent)) as other:
            assert other.back_up_daily(now) is not None
        return True

    monkeypatch.setattr(keeping, "is_due", look_too_early)
    assert workspace.back_up_daily(datetime.now(UTC)) is None
    assert len(names(workspace)) == 1


def test_another_program_that_writes_is_waited_for_or_told(data_dir: Path) -> None:
    with (
        closing(Workspace(data_dir, wait=0)) as workspace,
        closing(KeyedFile(workspace.path).connect("rw")) as other,
    ):
        workspace.set_bookmark("COM-1", "x")
        other.execute("BEGIN IMMEDIATE")
        makes: tuple[Callable[[], object], ...] = (
            workspace.back_up,
            lambda: workspace.back_up_daily(datetime.now(UTC)),
        )
        for make in makes:
            with pytest.raises(Known) as caught:
                make()
            assert caught.value.cause is Cause.BUSY
        other.execute("ROLLBACK")
        assert workspace.back_up_daily(datetime.now(UTC)) is not None


def test_the_driver_does_not_try_for_ever() -> None:
    backup.stop_when_busy(sqlite.SQLITE_OK, 1, 2)
    with pytest.raises(sqlite.OperationalError, match="database is locked"):
        backup.stop_when_busy(sqlite.SQLITE_BUSY, 1, 2)


def test_a_copy_that_cannot_do_without_a_log_is_told() -> None:
    with (
        closing(sqlite.connect(":memory:")) as copy,
        pytest.raises(sqlite.OperationalError, match="disk I/O error"),
    ):
        backup.leave_one_file(copy)


# -- what each holds --


@pytest.fixture
def whole(workspace: Workspace, mine: str) -> bytes:
    made = workspace.back_up()
    assert mine
    return (backups.folder_of(workspace.path) / made.name).read_bytes()


def turned(data: bytes, at: int) -> bytes:
    new = bytearray(data)
    new[at] ^= 1
    return bytes(new)


def test_each_is_told_as_what_it_is(workspace: Workspace, whole: bytes, folder: Path) -> None:
    now = datetime.now(UTC)
    expected = {
        put(folder, now - timedelta(hours=hour), data): state
        for hour, (data, state) in enumerate(
            [
                (whole, BackupState.WHOLE),
                (turned(whole, 50), BackupState.LOCKED),  # it cannot be told from another password
                (turned(whole, len(whole) - 50), BackupState.DAMAGED),
                (whole[:-4096], BackupState.DAMAGED),
                (whole[:-10], BackupState.DAMAGED),
                (b"", BackupState.DAMAGED),
                (b"words", BackupState.DAMAGED),
                (bytes(8192), BackupState.LOCKED),
            ],
            1,
        )
    }
    found = {each.name: each for each in workspace.backups()}
    assert {name: found[name].state for name in expected} == expected
    assert len(found) == len(expected) + 1
    for each in found.values():
        assert (each.lists, each.notes) == ((1, 1) if each.is_whole else (0, 0))
    assert [*found] == sorted(found, key=lambda name: found[name].made_at, reverse=True)


def test_a_newer_one_is_told(workspace: Workspace, whole: bytes, folder: Path) -> None:
    name = put(folder, datetime.now(UTC), whole)
    with closing(KeyedFile(folder / name).connect("rw")) as newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    assert state_of(workspace, name) is BackupState.NEWER


def test_one_under_another_password_is_locked_and_with_the_key_is_whole(
    workspace: Workspace, whole: bytes, folder: Path
) -> None:
    name = put(folder, datetime.now(UTC), whole)
    (folder / name).write_bytes(b"")
    with (
        closing(KeyedFile(workspace.path).connect("ro")) as one,
        closing(KeyedFile(folder / name, OTHER).connect("rw")) as other,
    ):
        one.backup(other)
    assert state_of(workspace, name) is BackupState.LOCKED
    assert state_of(workspace, name, OTHER) is BackupState.WHOLE
    others = [each for each in db.list_backups(workspace.path.parent, OTHER) if each.name != name]
    assert all(each.is_whole for each in others), "those of before the password are read as well"


def test_what_another_program_made_is_none(
    workspace: Workspace, whole: bytes, folder: Path
) -> None:
    name = put(folder, datetime.now(UTC), whole)
    with closing(KeyedFile(folder / name).connect("rw")) as other:
        other.execute("PRAGMA application_id = 7")
    assert state_of(workspace, name) is BackupState.DAMAGED


@pytest.mark.parametrize(("version", "lists", "items", "notes"), [(1, 2, 7, 4), (2, 2, 7, 4)])
def test_those_of_old_versions_are_read_as_they_are(
    workspace: Workspace, folder: Path, version: int, lists: int, items: int, notes: int
) -> None:
    name = put(folder, datetime.now(UTC), stored(version).read_bytes())
    (found,) = workspace.backups()
    assert (found.name, found.state) == (name, BackupState.WHOLE)
    assert (found.lists, found.items, found.notes) == (lists, items, notes)
    assert found.last_change is not None


def test_reading_writes_nothing_not_even_beside_a_file_with_a_log(
    workspace: Workspace, whole: bytes, folder: Path
) -> None:
    name = put(folder, datetime.now(UTC), whole)
    with closing(KeyedFile(folder / name).connect("rw")) as other:
        other.execute("PRAGMA journal_mode = WAL")
    folder.chmod(0o500)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    try:
        assert all(each.is_whole for each in workspace.backups())
    finally:
        folder.chmod(0o700)
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in folder.iterdir()} == before


def test_odd_moments_are_no_reason_to_fail(
    workspace: Workspace, whole: bytes, folder: Path
) -> None:
    name = put(folder, datetime.now(UTC), whole)
    with closing(KeyedFile(folder / name).connect("rw")) as other:
        other.execute("UPDATE action SET at = 'yesterday'")
    found = next(each for each in workspace.backups() if each.name == name)
    assert found.is_whole
    assert found.last_change is None


def test_one_that_goes_meanwhile_is_left_out(
    workspace: Workspace, whole: bytes, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert whole
    kept = workspace.back_up()
    put(folder, datetime.now(UTC) + timedelta(days=1), whole)
    look = holdings.look

    def lost(path: Path, key: Key | None) -> holdings.Found:
        found = look(path, key)
        if path.name.startswith("daily"):
            path.unlink()
        return found

    monkeypatch.setattr(holdings, "look", lost)
    assert kept.name in names(workspace)
    assert len(names(workspace)) == 2


def test_a_file_that_cannot_be_asked_about_holds_nothing(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / ("x" * 300), tmp_path / "none"):
        assert holdings.look(path, None).state is BackupState.DAMAGED


# -- a merge --


def test_before_a_merge_what_stood_there_is_copied(workspace: Workspace, mine: str) -> None:
    shared = workspace.state(mine)
    workspace.merge([shared])
    assert workspace.backups() == (), "nothing came of it"
    workspace.set_note(mine, "COM-1", "later")
    workspace.merge([shared])
    (made,) = workspace.backups()
    assert made.why == Why.MERGE
    assert workspace.items(mine)["COM-1"].note == "Call Ms. Ortiz"
    workspace.restore(made.name)
    assert workspace.items(mine)["COM-1"].note == "later"


def test_without_a_backup_nothing_is_brought_in(
    workspace: Workspace, mine: str, folder: Path
) -> None:
    shared = workspace.state(mine)
    workspace.set_note(mine, "COM-1", "later")
    folder.write_text("a file is in the way")
    with pytest.raises(Known) as caught:
        workspace.merge([shared])
    assert caught.value.cause is Cause.READ_ONLY
    assert "before anything is brought in" in str(caught.value)
    assert "Nothing was changed" in str(caught.value)
    assert workspace.items(mine)["COM-1"].note == "later"
    folder.unlink()
    workspace.merge([shared])
    assert workspace.items(mine)["COM-1"].note == "Call Ms. Ortiz"


# -- a copy elsewhere --


@pytest.mark.usefixtures("mine")
def test_a_copy_elsewhere_opens_as_a_workspace(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "copy of mine.db"
    target.parent.mkdir()
    target.write_text("an older one")
    made = workspace.back_up_to(target)
    assert (made.name, made.notes, made.state) == (target.name, 1, BackupState.WHOLE)
    assert list(target.parent.iterdir()) == [target]
    assert workspace.backups() == ()
    shutil.copy(target, tmp_path / "stick" / "workspace.db")
    with closing(db.open_workspace(target.parent)) as again:
        (found,) = again.checklists()
        assert again.items(found.id)["COM-1"].note == "Call Ms. Ortiz"


def refusal(workspace: Workspace, target: Path) -> Known:
    with pytest.raises(Known) as caught:
        workspace.back_up_to(target)
    assert "\n" not in str(caught.value)
    assert "Nothing was changed" in str(caught.value)
    return caught.value


def test_a_copy_is_not_put_where_it_would_do_harm(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "data-link").symlink_to(workspace.path.parent)
    before = workspace.path.read_bytes()
    for target in (
        workspace.path,
        tmp_path / "data-link" / "workspace.db",
        workspace.path.parent / "backups" / "copy.db",
        tmp_path,
    ):
        assert refusal(workspace, target).cause is Cause.NO_FOLDER
    assert refusal(workspace, tmp_path / "none" / "copy.db").cause is Cause.READ_ONLY
    assert workspace.path.read_bytes() == before
