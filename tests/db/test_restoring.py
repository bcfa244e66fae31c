"""A backup takes the place of what is here: in one step, seen by every program, and taken back."""

from __future__ import annotations

import json
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.backups import Backup, BackupState, ListDifference, Why
from db.checklists import ItemField, ListField, State
from db.errors import Cause, Known
from db.records import Word
from db.workspace import backup, backups, ledger, restoring, stamps
from db.workspace.keyed_file import Key, KeyedFile
from db.workspace.schema import SCHEMA_VERSION
from db.workspace.store import Workspace
from desktop.core.exchange import merge
from tests.lists import new_list, setting
from tests.upgrades.make import everything, stored, written


@pytest.fixture
def mine(workspace: Workspace) -> str:
    made = workspace.ensure_checklist().id
    workspace.set_note(made, "COM-1", "then")
    return made


@pytest.fixture
def then(workspace: Workspace, mine: str) -> Backup:
    """A backup, after which a lot was done."""
    made = workspace.back_up()
    workspace.set_note(mine, "COM-1", "now")
    workspace.set_state(mine, ["COM-2"], State.DONE)
    new_list(workspace, "Made since", "COM-3")
    workspace.set_bookmark("COM-16", "Shelter beds")
    return made


@pytest.fixture
def other(workspace: Workspace) -> Iterator[Workspace]:
    """The same workspace, open in another program."""
    with closing(db.open_workspace(workspace.path.parent)) as opened:
        yield opened


def folder_of(workspace: Workspace) -> Path:
    return backups.folder_of(workspace.path)


def notes(workspace: Workspace, checklist: str) -> dict[str, str]:
    return {key: each.note for key, each in workspace.items(checklist).items() if each.note}


def is_as_before(workspace: Workspace, before: object) -> bool:
    workspace.verify()
    return bool(everything(workspace) == before) and not list(folder_of(workspace).glob("*.part*"))


# -- what happens --


def test_everything_is_as_it_was_then_and_can_be_taken_back(
    workspace: Workspace, mine: str, then: Backup
) -> None:
    now = everything(workspace)
    done = workspace.restore(then.name)
    assert done.backup == then
    assert (done.before.why, done.before.lists, done.before.notes) == (Why.RESTORE, 2, 1)
    assert notes(workspace, mine) == {"COM-1": "then"}
    assert len(workspace.checklists()) == 1
    assert workspace.bookmarks() == ()
    assert workspace.find_notes(mine, [Word("then")])
    assert not workspace.find_notes(mine, [Word("now")])
    workspace.verify()
    workspace.undo()
    assert notes(workspace, mine) == {}, "the history is that of then as well"
    again = workspace.restore(done.before.name)
    assert again.backup == done.before
    assert everything(workspace) == now
    assert workspace.find_notes(mine, [Word("now")])
    workspace.verify()
    left = {path.name for path in folder_of(workspace).iterdir()}
    assert left == {then.name, done.before.name, again.before.name}


def test_another_program_sees_it_as_any_commit(
    workspace: Workspace, other: Workspace, mine: str, then: Backup
) -> None:
    here, there = workspace.version(), other.version()
    assert notes(other, mine) == {"COM-1": "now"}
    workspace.restore(then.name)
    assert workspace.version() != here
    assert other.version() != there
    assert notes(other, mine) == {"COM-1": "then"}
    assert other.find_notes(mine, [Word("then")])
    other.set_note(mine, "COM-5", "on top")
    assert notes(workspace, mine) == {"COM-1": "then", "COM-5": "on top"}
    for each in (workspace, other):
        each.verify()


def test_the_count_of_commits_goes_on(workspace: Workspace, then: Backup) -> None:
    before = ledger.outside(workspace.path.parent)
    assert before is not None
    workspace.restore(then.name)
    after = ledger.outside(workspace.path.parent)
    assert after is not None
    assert (after.workspace, after.commits) == (before.workspace, before.commits + 1)
    with workspace._reading() as connection:
        assert ledger.inside(connection) == after
        assert ledger.noted(connection) is None
    with closing(db.open_workspace(workspace.path.parent)) as again, again._reading() as connection:
        assert ledger.noted(connection) is None, "nothing is taken for lost"


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_backup_of_any_version_is_brought_to_the_present(
    workspace: Workspace, mine: str, version: int
) -> None:
    source = stored(version)
    before = source.read_bytes()
    assert mine
    done = workspace.restore(source)
    assert done.backup.name == source.name
    assert done.backup.made_at.tzinfo is not None
    assert json.loads(json.dumps(everything(workspace))) == written(version)
    assert source.read_bytes() == before
    workspace.verify()
    assert stat.S_IMODE(workspace.path.stat().st_mode) == 0o600


def test_what_was_copied_to_a_stick_comes_back_on_another_computer(
    workspace: Workspace, mine: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy of mine.db"
    workspace.back_up_to(copy)
    with closing(db.open_workspace(tmp_path / "elsewhere")) as there:
        there.restore(copy)
        assert notes(there, mine) == {"COM-1": "then"}
        there.set_note(mine, "COM-1", "there")
        stamp = there.state(mine).items["COM-1"].stamps[ItemField.NOTE]
        assert not any(stamp.endswith(each) for each in workspace.state(mine).seen)


def test_the_log_of_a_workspace_that_was_not_closed_is_read_as_well(
    workspace: Workspace, tmp_path: Path
) -> None:
    with closing(db.open_workspace(tmp_path / "elsewhere")) as there:
        made = there.ensure_checklist().id
        with closing(KeyedFile(there.path).connect("rw")) as raw:
            raw.execute("PRAGMA wal_autocheckpoint = 0")
            there.set_note(made, "COM-1", "only in the log")
            workspace.restore(there.path)
    assert notes(workspace, made) == {"COM-1": "only in the log"}


def test_of_a_restore_the_oldest_backup_is_not_let_go(workspace: Workspace, then: Backup) -> None:
    folder = folder_of(workspace)
    long_ago = datetime.now(UTC) - timedelta(days=400)
    old = (folder / then.name).rename(folder / f"daily-{long_ago:%Y%m%dT%H%M%S%fZ}.db")
    for _ in range(6):
        workspace.back_up()
        shutil.copy(folder / workspace.backups()[0].name, old)
    workspace.restore(old.name)
    assert old.exists()


# -- stamps, and colleagues --


def test_what_was_done_since_and_reached_others_comes_in_again(
    workspace: Workspace, mine: str, then: Backup
) -> None:
    shared = workspace.state(mine)  # as a colleague has it
    workspace.restore(then.name)
    found = merge.compare(workspace.state(mine), shared)
    workspace.merge([found.merged])
    assert notes(workspace, mine) == {"COM-1": "now"}
    assert workspace.items(mine)["COM-2"].state is State.DONE


def test_what_is_set_after_a_restore_is_newer_than_what_others_have(
    workspace: Workspace, mine: str, then: Backup
) -> None:
    shared = workspace.state(mine)
    workspace.restore(then.name)
    workspace.merge([merge.compare(workspace.state(mine), shared).merged])
    workspace.set_note(mine, "COM-1", "after all")
    found = merge.compare(shared, workspace.state(mine)).merged
    assert found.items["COM-1"].values[ItemField.NOTE] == "after all"


@pytest.mark.parametrize("hours", [-5, 5])
def test_stamps_never_repeat_though_the_clock_jumps(
    workspace: Workspace, mine: str, monkeypatch: pytest.MonkeyPatch, hours: int
) -> None:
    jump = timedelta(0)

    class Wrong(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return datetime.now(tz) + jump

    monkeypatch.setattr(stamps, "datetime", Wrong)
    given = []

    def write(text: str) -> None:
        workspace.set_note(mine, "COM-1", text)
        given.append(workspace.state(mine).items["COM-1"].stamps[ItemField.NOTE])

    kept = workspace.back_up()
    for number in range(4):
        write(f"before {number}")
        jump += timedelta(hours=hours)
    workspace.restore(kept.name)
    for number in range(4):
        write(f"after {number}")
        jump -= timedelta(hours=hours)
    assert len(set(given)) == len(given)
    assert given == sorted(given), "what was set knowing of a value sorts after it"


# -- the preview --


def test_a_preview_tells_what_would_be_different(
    workspace: Workspace, mine: str, then: Backup
) -> None:
    before = everything(workspace)
    found = workspace.preview(then.name)
    assert found.backup == then
    assert (found.coming, found.going, found.bookmarks) == ((), ("Made since",), 1)
    assert found.different == (ListDifference("My checklist", removed=1, changed=1, notes=1),)
    assert not found.is_same
    assert is_as_before(workspace, before)
    workspace.edit_checklist(mine, {ListField.NAME: "Renamed"})
    assert workspace.preview(then.name).different[0].renamed == "Renamed"
    workspace.restore(then.name)
    assert workspace.preview(then.name).is_same


def test_lists_that_only_the_backup_has_are_named(workspace: Workspace, mine: str) -> None:
    gone = new_list(workspace, "Gone since", "COM-3").id
    workspace.edit(mine, [setting("COM-9", note="a note", who="Ana")])
    kept = workspace.back_up()
    workspace.remove_checklist(gone)
    workspace.remove_items(mine, ["COM-9"])
    found = workspace.preview(kept.name)
    assert found.coming == ("Gone since",)
    assert found.different == (ListDifference("My checklist", added=1, notes=1),)


def test_a_preview_of_an_old_version_is_of_what_it_becomes(workspace: Workspace) -> None:
    found = workspace.preview(stored(1))
    assert found.backup.lists == 2
    assert len(found.coming) == 2
    assert list(folder_of(workspace).iterdir()) == []


# -- what is refused --


def refusal(workspace: Workspace, source: str | Path) -> Known:
    """Why neither a preview nor a restore can be; nothing is different for it."""
    before = everything(workspace)
    names = sorted(path.name for path in folder_of(workspace).glob("*"))
    told = []
    for ask in (workspace.preview, workspace.restore):
        with pytest.raises(Known) as caught:
            ask(source)
        told.append(caught.value)
    assert str(told[0]) == str(told[1])
    assert "\n" not in str(told[0])
    assert is_as_before(workspace, before)
    assert sorted(path.name for path in folder_of(workspace).glob("*")) == names
    return told[0]


def _turned(data: bytes) -> bytes:
    new = bytearray(data)
    new[-50] ^= 1
    return bytes(new)


@pytest.mark.parametrize(
    ("harm", "cause", "said"),
    [
        (lambda _: b"", Cause.FOREIGN, "is not a backup of a Four Pillars workspace"),
        (lambda _: b"words", Cause.FOREIGN, "is not a backup of a Four Pillars workspace"),
        (lambda _: bytes(8192), Cause.LOCKED, "is locked with another password, damaged, or"),
        (_turned, Cause.DAMAGED, "is damaged. Nothing was changed. Choose another backup."),
        (lambda data: data[:-4096], Cause.DAMAGED, "is damaged"),
    ],
)
def test_what_is_no_whole_backup_is_refused(
    workspace: Workspace, then: Backup, harm: Callable[[bytes], bytes], cause: Cause, said: str
) -> None:
    path = folder_of(workspace) / then.name
    data = harm(path.read_bytes())
    path.write_bytes(data)
    error = refusal(workspace, then.name)
    assert error.cause is cause
    assert f"{path} {said}" in str(error)
    assert "Nothing was changed" in str(error)
    assert path.read_bytes() == data


def test_a_newer_one_is_refused(workspace: Workspace, then: Backup) -> None:
    path = folder_of(workspace) / then.name
    with closing(KeyedFile(path).connect("rw")) as newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    error = refusal(workspace, path)
    assert error.cause is Cause.TOO_NEW
    assert "Install the newer Four Pillars" in str(error)


@pytest.mark.usefixtures("mine")
def test_what_is_not_there_a_folder_or_the_workspace_itself_is_refused(
    workspace: Workspace, tmp_path: Path
) -> None:
    assert refusal(workspace, "daily-20260101T000000000000Z.db").cause is Cause.MISSING
    assert refusal(workspace, tmp_path / "none.db").cause is Cause.MISSING
    assert refusal(workspace, tmp_path).cause is Cause.FOREIGN
    (tmp_path / "link.db").symlink_to(workspace.path)
    error = refusal(workspace, tmp_path / "link.db")
    assert error.cause is Cause.FOREIGN
    assert "your workspace as it is now" in str(error)


@pytest.mark.usefixtures("mine")
def test_one_that_reads_well_but_breaks_its_own_rules_is_refused(
    workspace: Workspace, then: Backup
) -> None:
    path = folder_of(workspace) / then.name
    with closing(KeyedFile(path).connect("rw")) as raw:
        raw.execute("UPDATE item SET checklist = 'nowhere'")
    assert refusal(workspace, then.name).cause is Cause.DAMAGED


def test_a_locked_one_opens_with_the_key_of_the_workspace(
    workspace: Workspace, mine: str, then: Backup
) -> None:
    path = folder_of(workspace) / then.name
    plain = path.read_bytes()
    workspace.set_password("a long password")
    assert {each.state for each in workspace.backups()} == {BackupState.WHOLE}
    workspace.restore(then.name)
    assert notes(workspace, mine) == {"COM-1": "then"}
    assert workspace.has_password
    other = path.with_name("plain.db")
    other.write_bytes(plain)
    workspace.set_note(mine, "COM-1", "again")
    workspace.restore(other)  # of before the password
    assert notes(workspace, mine) == {"COM-1": "then"}
    other.write_bytes(b"")
    with (
        closing(KeyedFile(workspace.path, workspace._file.key).connect("ro")) as one,
        closing(KeyedFile(other, Key("ab" * 32)).connect("rw")) as third,
    ):
        one.backup(third)
    assert refusal(workspace, other).cause is Cause.LOCKED


# -- when it goes wrong --


def test_another_program_that_writes_meanwhile_loses_nothing(
    workspace: Workspace,
    other: Workspace,
    mine: str,
    then: Backup,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It writes between the backup of what is here and the restore: that is begun again."""
    put, seen = restoring.put, list[object]()

    def too_late(*given: Any) -> None:
        if not seen:
            seen.append(other.set_note(mine, "COM-7", "just now"))
        put(*given)

    monkeypatch.setattr(restoring, "put", too_late)
    done = workspace.restore(then.name)
    assert notes(workspace, mine) == {"COM-1": "then"}
    workspace.restore(done.before.name)
    assert notes(workspace, mine) == {"COM-1": "now", "COM-7": "just now"}


def test_another_program_that_never_stops_is_told(
    workspace: Workspace,
    other: Workspace,
    mine: str,
    then: Backup,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put, numbers = restoring.put, count()

    def too_late(*given: Any) -> None:
        other.set_note(mine, "COM-7", f"once more: {next(numbers)}")
        put(*given)

    monkeypatch.setattr(restoring, "put", too_late)
    with pytest.raises(Known) as caught:
        workspace.restore(then.name)
    assert caught.value.cause is Cause.BUSY
    assert notes(workspace, mine)["COM-1"] == "now"
    assert [each.name for each in workspace.backups()] == [then.name]


def test_a_writer_that_holds_the_file_is_told(data_dir: Path) -> None:
    with closing(Workspace(data_dir, wait=0)) as workspace:
        mine = workspace.ensure_checklist().id
        then = workspace.back_up()
        workspace.set_note(mine, "COM-1", "now")

        def hold(*given: Any) -> None:
            with closing(KeyedFile(workspace.path).connect("rw")) as raw:
                raw.execute("BEGIN IMMEDIATE")
                put(*given)

        put = restoring.put
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(restoring, "put", hold)
            with pytest.raises(Known) as caught:
                workspace.restore(then.name)
        assert caught.value.cause is Cause.BUSY
        assert notes(workspace, mine) == {"COM-1": "now"}
        assert [each.name for each in workspace.backups()] == [then.name]


def test_a_failure_while_it_is_prepared_changes_nothing(
    workspace: Workspace, then: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite.OperationalError("database or disk is full")

    monkeypatch.setattr(restoring, "_copy", full)
    before = everything(workspace)
    with pytest.raises(Known) as caught:
        workspace.restore(then.name)
    assert caught.value.cause is Cause.FULL
    assert is_as_before(workspace, before)


def test_without_a_backup_of_what_is_here_nothing_is_restored(
    workspace: Workspace, then: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = everything(workspace)
    monkeypatch.setattr(backup, "_copy", refuse)
    with pytest.raises(Known) as caught:
        workspace.restore(then.name)
    assert caught.value.cause is Cause.FULL
    assert "before another state is restored" in str(caught.value)
    monkeypatch.undo()
    assert is_as_before(workspace, before)
    assert [each.name for each in workspace.backups()] == [then.name]
