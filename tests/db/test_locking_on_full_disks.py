"""A disk without room refuses the password, and the workspace and its backups stay as they are."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.errors import Cause, Known
from db.workspace.engine import FILE_NAME
from db.workspace.store import Workspace
from tests.db.locked import SECRET, WORD, files, note, opens_for_all, use
from tests.strangers import shared_folder

NEEDED = 1400  # KiB, more than all of it takes


@pytest.fixture
def disk() -> Iterator[Path]:
    """A small disk, where this user may have one."""
    if shutil.which("mount") is None:
        pytest.skip("there is no mount here")
    with shared_folder() as place:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={NEEDED}k", "tmpfs", str(place)]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("only root may mount a small disk")
        try:
            yield place
        finally:
            subprocess.run(["umount", "-l", str(place)], check=True)


def leave(disk: Path, room: int) -> Path:
    """Fill the disk but for `room` KiB."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        free = shutil.disk_usage(disk).free - room * 1024
        file.write(bytes(max(0, free)))
    return filler


def refusal(workspace: Workspace) -> Known | None:
    try:
        workspace.set_password(WORD)
    except Known as error:
        return error
    return None


@pytest.mark.parametrize("room", [0, 40, 120, 200, 280, 340, 400, 460, 520, 600])
def test_whatever_room_there_is_the_file_opens_and_is_whole(disk: Path, room: int) -> None:
    folder = disk / "data"
    with closing(db.open_workspace(folder)) as workspace:
        use(workspace)
        workspace.back_up()
        filler = leave(disk, room)
        told = refusal(workspace)
        locked = workspace.has_password
        assert locked == (told is None)
        if told is not None:
            assert told.cause is Cause.FULL
            assert "Nothing was changed" in str(told)
        assert note(workspace) == SECRET
        filler.unlink()
        workspace.verify()
    key = db.key_for(folder, WORD) if locked else None
    with closing(db.open_workspace(folder, key)) as workspace:
        assert note(workspace) == SECRET
        workspace.verify()
    assert all(opens_for_all(path) != locked for path in files(folder))
    assert locked == (room >= 600) or 0 < room < 600  # between them it may be either
    assert {each.suffix for each in (folder / "backups").iterdir()} == {".db"}
    assert (folder / FILE_NAME).exists()
