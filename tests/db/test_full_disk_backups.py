"""On a full disk a backup or a restore is told in one sentence and leaves everything as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.backups import Why
from db.errors import Cause, Known
from db.workspace.store import Workspace
from tests.db.test_full_disk import disk_of, fill
from tests.strangers import shared_folder, unprivileged

NOTE = "A few words that take up room. " * 40


@pytest.fixture
def disk() -> Iterator[Path]:
    """With room for a workspace, its log and some backups."""
    with disk_of(1500) as made:
        yield made


def notes(workspace: Workspace) -> dict[str, str]:
    mine = workspace.ensure_checklist().id
    return {each.key: each.note for each in workspace.items(mine).values()}


def fill_up(workspace: Workspace) -> str:
    mine = workspace.ensure_checklist().id
    workspace.set_note(mine, "COM-1", "then")
    name = workspace.back_up().name
    workspace.set_note(mine, "COM-1", "now")
    return name


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir())


@pytest.mark.parametrize("room", [0, 4096, 60_000, 120_000])
def test_a_backup_that_has_no_room_is_told(disk: Path, room: int) -> None:
    folder = disk / "data"
    with closing(db.open_workspace(folder)) as workspace:
        name = fill_up(workspace)
        filler = fill(disk)
        with filler.open("r+b") as file:
            file.truncate(filler.stat().st_size - min(room, filler.stat().st_size))
        before = notes(workspace)
        for ask in (workspace.back_up, lambda: workspace.restore(name)):
            with pytest.raises(Known) as caught:
                ask()
            assert caught.value.cause is Cause.FULL
            assert "\n" not in str(caught.value)
            assert "Nothing was changed" in str(caught.value)
            assert left(folder) == [name], "nothing half done takes up room"
            assert notes(workspace) == before
            workspace.verify()
        filler.unlink()
        assert workspace.back_up().is_whole


def test_a_restore_goes_through_or_not_at_all_whatever_room_there_is(
    disk: Path,
) -> None:
    folder, met = disk / "data", set()
    with closing(db.open_workspace(folder)) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-1", "then")
    filler = fill(disk)
    total = filler.stat().st_size
    for room in range(0, total, 24_576):
        filler = fill(disk)
        with filler.open("r+b") as file:
            file.truncate(max(filler.stat().st_size - room, 0))
        try:
            with closing(db.open_workspace(folder)) as workspace:
                name = workspace.back_up().name
                workspace.set_note(mine, "COM-1", "now")
                workspace.restore(name)
            met.add("restored")
        except Known as error:
            met.add(str(error.cause))
        filler.unlink()
        with closing(db.open_workspace(folder)) as workspace:
            workspace.verify()
            assert notes(workspace)["COM-1"] in ("then", "now")
            assert all(each.is_whole for each in workspace.backups())
            workspace.set_note(mine, "COM-1", "then")
        for path in folder.glob("backups/*"):
            path.unlink()
    assert met == {"restored", "full"}


def test_a_merge_that_has_no_room_for_its_backup_changes_nothing(
    disk: Path,
) -> None:
    with closing(db.open_workspace(disk / "data")) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-1", "theirs")
        shared = workspace.state(mine)
        workspace.set_note(mine, "COM-1", "mine")
        filler = fill(disk)
        with filler.open("r+b") as file:
            file.truncate(filler.stat().st_size - 40_000)
        with pytest.raises(Known) as caught:
            workspace.merge([shared])
        assert caught.value.cause is Cause.FULL
        assert notes(workspace) == {"COM-1": "mine"}
        filler.unlink()
        workspace.merge([shared])
        assert notes(workspace) == {"COM-1": "theirs"}
        assert [each.why for each in workspace.backups()] == [Why.MERGE]


def test_a_folder_for_backups_that_is_only_read_is_told() -> None:
    with shared_folder() as folder:
        folder.chmod(0o777)

        def job() -> str:
            with closing(db.open_workspace(folder / "data")) as workspace:
                name = fill_up(workspace)
                (folder / "data" / "backups").chmod(0o500)
                told = []
                for ask in (workspace.back_up, lambda: workspace.restore(name)):
                    try:
                        ask()
                    except Known as error:
                        told.append(str(error.cause))
                told += [each.state for each in workspace.backups()]
                told.append(notes(workspace)["COM-1"])
                (folder / "data" / "backups").chmod(0o700)
                workspace.restore(name)
                return " ".join([*told, notes(workspace)["COM-1"]])

        assert unprivileged(job) == "read-only read-only whole now then"
