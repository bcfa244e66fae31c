"""Commits are counted inside the file and beside it: what is lost is told, and nothing else is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.checklists import ListField, State
from db.errors import BadText, Cause, Known
from db.refusals import Lost
from db.workspace import ledger
from db.workspace.engine import FILE_NAME
from db.workspace.store import Workspace
from tests.upgrades.make import stored

WAL = FILE_NAME + "-wal"


def inside(workspace: Workspace) -> ledger.Count:
    with workspace._reading() as connection:
        return ledger.inside(connection)


def counted(workspace: Workspace) -> int:
    """The count, which is the same within the file and beside it."""
    here = inside(workspace)
    assert ledger.outside(workspace.path.parent) == here
    return here.commits


def note(folder: Path, *texts: str) -> None:
    with closing(db.open_workspace(folder)) as workspace:
        mine = workspace.ensure_checklist().id
        for text in texts:
            workspace.set_note(mine, "COM-1", text)


def told(folder: Path) -> Lost | None:
    """What a person hears who opens the folder."""
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        return workspace.lost()


def copied(folder: Path, to: Path) -> Path:
    shutil.copytree(folder, to)
    return to


# -- counting -----------------------------------------------------------------------------------


def test_every_write_is_counted_once_and_nothing_else_is(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    writes: list[Callable[[], object]] = [
        lambda: workspace.set_state(mine, ["COM-1"], State.DONE),
        lambda: workspace.set_note(mine, "COM-1", "a"),
        lambda: workspace.set_note(mine, "COM-1", "ab", going_on=True),
        lambda: workspace.edit_checklist(mine, {ListField.PURPOSE: "why"}),
        lambda: workspace.fill(mine, ["COM-2", "COM-3"]),
        lambda: workspace.move_items(mine, ["COM-2"], "COM-1"),
        lambda: workspace.remove_items(mine, ["COM-2"]),
        lambda: workspace.set_bookmark("timeline", "Timeline"),
        lambda: workspace.remove_bookmark("timeline"),
        workspace.undo,
        workspace.redo,
        lambda: workspace.forget_versions(mine, "COM-1"),
        lambda: workspace.purge("9"),
    ]
    before = counted(workspace)
    for number, write in enumerate(writes, 1):
        write()
        assert counted(workspace) == before + number
    reads: list[Callable[[], object]] = [
        workspace.checklists,
        lambda: workspace.items(mine),
        workspace.verify,
        workspace.lost,
        lambda: workspace.fill(mine, ["COM-3"]),
        lambda: workspace.set_state(mine, ["COM-1"], State.DONE),  # as it is already
        workspace.redo,  # there is nothing
    ]
    before = counted(workspace)
    for read in reads:
        read()
    assert counted(workspace) == before


def test_a_write_that_is_refused_is_not_counted(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist()
    before = counted(workspace)
    with pytest.raises(BadText):
        workspace.add_checklist({ListField.NAME: mine.name})
    assert counted(workspace) == before


def test_the_count_goes_on_from_start_to_start(data_dir: Path) -> None:
    note(data_dir, "a", "b")
    with closing(db.open_workspace(data_dir)) as workspace:
        before = counted(workspace)
    note(data_dir, "c")
    with closing(db.open_workspace(data_dir)) as workspace:
        assert counted(workspace) == before + 1


def test_two_programs_count_together(data_dir: Path) -> None:
    with (
        closing(db.open_workspace(data_dir)) as one,
        closing(db.open_workspace(data_dir)) as other,
    ):
        mine = one.ensure_checklist().id
        before = counted(one)
        for number in range(5):
            one.set_note(mine, "COM-1", f"one {number}")
            other.set_note(mine, "COM-2", f"other {number}")
        assert counted(one) == counted(other) == before + 10
    assert told(data_dir) is None


# -- what is told -------------------------------------------------------------------------------


def test_a_deleted_log_is_told_with_how_much_is_missing(data_dir: Path, tmp_path: Path) -> None:
    """As after a crash: the program did not get to take the log into the file."""
    note(data_dir, "kept")
    with closing(db.open_workspace(data_dir)) as workspace:
        before = counted(workspace)
        mine = workspace.ensure_checklist().id
        for text in ("lost", "lost as well", "the last"):
            workspace.set_note(mine, "COM-1", text)
        last = inside(workspace)
        crashed = copied(data_dir, tmp_path / "crashed")
    assert (crashed / WAL).stat().st_size > 0
    (crashed / WAL).unlink()
    with closing(db.open_workspace(crashed)) as workspace:
        lost = workspace.lost()
        assert lost is not None
        assert (lost.commits, lost.until, lost.another) == (3, last.at, False)
        assert lost.since <= lost.until
        assert workspace.items(mine)["COM-1"].note == "kept"
        assert counted(workspace) == before + 3
    # Not forgotten by opening again, or by writing; only when the person says so.
    note(crashed, "more")
    assert told(crashed) == lost
    with closing(db.open_workspace(crashed)) as workspace:
        workspace.understand_loss()
        assert workspace.lost() is None
    assert told(crashed) is None


def test_a_file_that_was_put_back_to_an_earlier_one_is_told(data_dir: Path, tmp_path: Path) -> None:
    note(data_dir, "a")
    earlier = copied(data_dir, tmp_path / "earlier")
    note(data_dir, "b", "c")
    shutil.copy(earlier / FILE_NAME, data_dir / FILE_NAME)
    lost = told(data_dir)
    assert lost is not None
    assert lost.commits == 2
    # It happens once more before anybody has looked: both are told.
    note(data_dir, "d")
    shutil.copy(earlier / FILE_NAME, data_dir / FILE_NAME)
    lost = told(data_dir)
    assert lost is not None
    assert lost.commits == 3
    note(data_dir, "e")
    again = copied(data_dir, tmp_path / "again")
    note(data_dir, "f")
    shutil.copy(again / FILE_NAME, data_dir / FILE_NAME)
    lost = told(data_dir)
    assert lost is not None
    assert lost.commits == 4


def test_another_workspace_in_its_place_is_told(data_dir: Path, tmp_path: Path) -> None:
    note(data_dir, "mine", "mine too")
    note(tmp_path / "theirs", "theirs", "theirs", "theirs", "theirs")
    shutil.copy(tmp_path / "theirs" / FILE_NAME, data_dir / FILE_NAME)
    lost = told(data_dir)
    assert lost is not None
    assert lost.another
    with closing(db.open_workspace(data_dir)) as workspace:
        workspace.understand_loss()
    note(data_dir, "from now on")
    assert told(data_dir) is None


def test_a_workspace_from_before_commits_were_counted_is_told_in_place_of_a_newer(
    data_dir: Path,
) -> None:
    note(data_dir, "mine")
    shutil.copy(stored(4), data_dir / FILE_NAME)
    lost = told(data_dir)
    assert lost is not None
    assert lost.another


def test_a_log_of_another_day_is_noticed(data_dir: Path, tmp_path: Path) -> None:
    note(data_dir, "a")
    with closing(db.open_workspace(data_dir)) as workspace:
        workspace.set_note(workspace.ensure_checklist().id, "COM-1", "b")
        shutil.copy(data_dir / WAL, tmp_path / WAL)
    note(data_dir, *"cdefgh")
    before = (data_dir / FILE_NAME).read_bytes()
    shutil.copy(tmp_path / WAL, data_dir / WAL)
    stale = (data_dir / WAL).read_bytes()
    with pytest.raises(Known) as caught:
        db.open_workspace(data_dir)
    assert caught.value.cause is Cause.DAMAGED
    assert (data_dir / FILE_NAME).read_bytes() == before
    assert (data_dir / WAL).read_bytes() == stale


# -- what is not --------------------------------------------------------------------------------


def test_a_new_or_upgraded_workspace_has_lost_nothing(data_dir: Path, tmp_path: Path) -> None:
    assert told(data_dir) is None
    for version in range(1, 6):
        folder = tmp_path / str(version)
        folder.mkdir()
        shutil.copy(stored(version), folder / FILE_NAME)
        assert told(folder) is None
        note(folder, "a")
        assert told(folder) is None


def test_a_copy_of_the_folder_or_the_file_alone_has_lost_nothing(
    data_dir: Path, tmp_path: Path
) -> None:
    note(data_dir, "a", "b")
    with closing(db.open_workspace(data_dir)):
        open_copy = copied(data_dir, tmp_path / "while it is open")
    closed_copy = copied(data_dir, tmp_path / "closed")
    (tmp_path / "alone").mkdir()
    shutil.copy(data_dir / FILE_NAME, tmp_path / "alone")
    for folder in (open_copy, closed_copy, tmp_path / "alone"):
        assert told(folder) is None
        note(folder, "c")
        assert told(folder) is None


@pytest.mark.parametrize(
    "left",
    [b"", b"words", b"\xff" * 90, b"\0" * 90, "a folder", "turned", "cut", "longer"],
)
def test_a_count_that_makes_no_sense_is_no_count(data_dir: Path, left: bytes | str) -> None:
    note(data_dir, "a", "b")
    path = data_dir / ledger.FILE_NAME
    whole = path.read_bytes()
    path.unlink()
    if left == "a folder":
        path.mkdir()
    elif left == "turned":
        path.write_bytes(whole.replace(b" 0000000", b" 9000000", 1))
    elif left == "cut":
        path.write_bytes(whole[:-1])
    elif left == "longer":
        path.write_bytes(whole + b"\n")
    else:
        assert isinstance(left, bytes)
        path.write_bytes(left)
    assert ledger.outside(data_dir) is None
    assert told(data_dir) is None
    note(data_dir, "c")  # nor is anything refused for it


def test_a_deleted_count_is_begun_again(data_dir: Path) -> None:
    note(data_dir, "a", "b")
    before = (data_dir / ledger.FILE_NAME).read_bytes()
    (data_dir / ledger.FILE_NAME).unlink()
    assert told(data_dir) is None
    assert (data_dir / ledger.FILE_NAME).read_bytes() == before


def test_a_count_that_a_crash_kept_behind_is_brought_up(data_dir: Path) -> None:
    note(data_dir, "a")
    behind = (data_dir / ledger.FILE_NAME).read_bytes()
    note(data_dir, "b", "c")
    level = (data_dir / ledger.FILE_NAME).read_bytes()
    (data_dir / ledger.FILE_NAME).write_bytes(behind)
    assert told(data_dir) is None
    assert (data_dir / ledger.FILE_NAME).read_bytes() == level


@pytest.mark.parametrize("before", [None, ledger.Count("f" * 32, 50, "2026-01-01T00:00:00+00:00")])
def test_what_takes_the_place_of_another_is_not_taken_for_a_loss(
    data_dir: Path, before: ledger.Count | None
) -> None:
    note(data_dir, "a", "b")
    if before is not None:
        ledger.write_outside(data_dir, before)
        with closing(db.open_workspace(data_dir)) as workspace:
            assert workspace.lost() is not None
            with workspace._writing() as work:
                ledger.follow(work.connection, before)
            assert workspace.lost() is None
            assert inside(workspace).workspace == before.workspace
            assert inside(workspace).commits > before.commits
    else:
        with closing(db.open_workspace(data_dir)) as workspace, workspace._writing() as work:
            here = ledger.inside(work.connection)
            assert ledger.follow(work.connection, None) == here
    assert told(data_dir) is None
