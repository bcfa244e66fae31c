"""A full disk is told in one sentence, loses nothing that was saved, and is got over."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

import db
from db.checklists import State
from db.errors import Cause, Known
from db.workspace.engine import FILE_NAME
from db.workspace.store import Workspace
from tests.strangers import shared_folder
from tests.upgrades.make import stored

NOTE = "A few words that take up room. " * 100


def write_until_refused(workspace: Workspace, checklist: str) -> tuple[dict[str, str], Known]:
    """The notes that were acknowledged, and the refusal of the one after them."""
    kept: dict[str, str] = {}
    for number in range(5000):
        try:
            workspace.set_note(checklist, f"COM-{number}", f"{number} {NOTE}")
        except Known as error:
            return kept, error
        kept[f"COM-{number}"] = f"{number} {NOTE}"
    raise AssertionError("the disk was never full")


def notes(workspace: Workspace, checklist: str) -> dict[str, str]:
    return {each.key: each.note for each in workspace.items(checklist).values()}


def is_told(error: Known, path: Path) -> bool:
    return (
        error.cause is Cause.FULL
        and "\n" not in str(error)
        and str(error).startswith(f"The disk that holds {path} is full")
        and "Nothing was changed" in str(error)
    )


def test_a_file_that_may_not_grow_keeps_what_it_has(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    workspace.set_note(mine, "PRE-1", "first")

    def most_pages(count: int) -> None:
        with closing(workspace._writer.raw_connection()) as raw:
            raw.cursor().execute(f"PRAGMA max_page_count = {count}")

    most_pages(60)
    kept, error = write_until_refused(workspace, mine)
    assert is_told(error, workspace.path)
    assert notes(workspace, mine) == kept | {"PRE-1": "first"}
    with pytest.raises(Known):
        workspace.set_note(mine, "COM-1", NOTE * 50)
    assert notes(workspace, mine) == kept | {"PRE-1": "first"}
    workspace.verify()

    most_pages(100_000)
    workspace.set_note(mine, "COM-1", NOTE * 50)
    assert notes(workspace, mine)["COM-1"] == NOTE * 50
    workspace.verify()


@contextmanager
def disk_of(kilobytes: int) -> Iterator[Path]:
    """A small disk, where this user may have one. Not where pytest cleans up after itself."""
    if shutil.which("mount") is None:
        pytest.skip("there is no mount here")
    with shared_folder() as disk:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(disk)]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("only root may mount a small disk")
        try:
            yield disk
        finally:  # lazily: a test that failed may have left a file open
            subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.fixture
def small_disk() -> Iterator[Path]:
    with disk_of(440) as disk:
        yield disk


def fill(disk: Path) -> Path:
    """A file that takes all the room there is."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while file.write(b"\0" * size):
                    pass
            except OSError:
                continue
    return filler


def test_nothing_acknowledged_is_lost_on_a_full_disk(small_disk: Path) -> None:
    with closing(db.open_workspace(small_disk / "data")) as workspace:
        mine = workspace.ensure_checklist().id
        kept, error = write_until_refused(workspace, mine)
        assert kept
        assert is_told(error, workspace.path)
        assert notes(workspace, mine) == kept
        workspace.verify()
    with closing(db.open_workspace(small_disk / "data")) as workspace:
        assert notes(workspace, mine) == kept
        workspace.verify()


def test_a_disk_that_fills_up_meanwhile_can_be_read_and_written_to_again(small_disk: Path) -> None:
    with closing(db.open_workspace(small_disk / "data")) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-1", "first")
        filler = fill(small_disk)
        with pytest.raises(Known) as caught:
            workspace.set_note(mine, "COM-1", NOTE * 4)
        assert is_told(caught.value, workspace.path)
        assert notes(workspace, mine) == {"COM-1": "first"}
        workspace.verify()
        filler.unlink()
        workspace.set_note(mine, "COM-1", NOTE * 4)
        workspace.set_state(mine, ["COM-1"], State.DONE)
    with closing(db.open_workspace(small_disk / "data")) as workspace:
        assert notes(workspace, mine) == {"COM-1": NOTE * 4}
        workspace.verify()


def test_a_workspace_on_a_full_disk_is_never_called_damaged(small_disk: Path) -> None:
    with closing(db.open_workspace(small_disk / "data")) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-1", "first")
    before = workspace.path.read_bytes()
    filler = fill(small_disk)
    for _ in range(2):
        with pytest.raises(Known) as caught:
            db.open_workspace(small_disk / "data")
        assert is_told(caught.value, workspace.path)
    assert workspace.path.read_bytes() == before
    filler.unlink()
    with closing(db.open_workspace(small_disk / "data")) as workspace:
        assert notes(workspace, mine) == {"COM-1": "first"}


@pytest.mark.parametrize("room", [0, 4096, 16_384, 40_000, 70_000])
def test_a_new_workspace_on_a_full_disk_is_made_when_there_is_room(
    small_disk: Path, room: int
) -> None:
    filler = fill(small_disk)
    with filler.open("r+b") as file:
        file.truncate(filler.stat().st_size - room)
    with pytest.raises(Known) as caught:
        db.open_workspace(small_disk / "data")
    assert caught.value.cause in (Cause.FULL, Cause.READ_ONLY)
    filler.unlink()
    with closing(db.open_workspace(small_disk / "data")) as workspace:
        workspace.ensure_checklist()
        workspace.verify()


@pytest.mark.parametrize("room", [0, 4096, 60_000, 100_000, 140_000])
def test_an_upgrade_on_a_full_disk_is_told_and_done_when_there_is_room(
    small_disk: Path, room: int
) -> None:
    old = stored(1).read_bytes()
    (small_disk / "data").mkdir()
    path = small_disk / "data" / FILE_NAME
    path.write_bytes(old)
    filler = fill(small_disk)
    with filler.open("r+b") as file:
        file.truncate(filler.stat().st_size - room)
    for _ in range(2):
        with pytest.raises(Known) as caught:
            db.open_workspace(small_disk / "data")
        assert caught.value.cause is Cause.FULL
        assert "Nothing was changed" in str(caught.value)
        assert path.read_bytes() == old
        assert list(path.parent.glob("backups/*.part")) == []
    filler.unlink()
    with closing(db.open_workspace(small_disk / "data")) as workspace:
        assert workspace.bookmarks() == ()
        assert len(workspace.items(workspace.ensure_checklist().id)) > 3
        workspace.verify()
