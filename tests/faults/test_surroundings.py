"""Clocks that jump, folders behind links, sticks nobody may write to: nothing is lost by them."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest

import db
from db.checklists import ItemField
from db.errors import Cause, Known
from db.workspace import backups, history, ledger, stamps
from db.workspace.engine import FILE_NAME
from tests.faults.stories import saves
from tests.strangers import shared_folder


class Clock(datetime):
    """A clock that jumps years at a time, both ways."""

    chance = random.Random(20211203)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Clock:
        moment = datetime.now(UTC) + timedelta(days=cls.chance.randrange(-4000, 4000))
        return cls.fromtimestamp(moment.timestamp(), tz)


def test_a_clock_that_jumps_both_ways_takes_nothing_away(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (backups, history, ledger, stamps):
        monkeypatch.setattr(module, "datetime", Clock)
    given: list[str] = []
    for start in range(6):
        with closing(db.open_workspace(data_dir)) as workspace:
            mine = workspace.ensure_checklist().id
            for number in range(5):
                workspace.set_note(mine, "COM-1", f"{start} {number}")
                given.append(workspace.state(mine).items["COM-1"].stamps[ItemField.NOTE])
            workspace.undo()
            assert workspace.items(mine)["COM-1"].note == f"{start} 3"
            workspace.redo()
            workspace.back_up()
            workspace.back_up_daily(Clock.now(UTC))
            assert workspace.lost() is None
            workspace.verify()
    assert given == sorted(set(given))  # each is later than those before
    copies = db.list_backups(data_dir)
    assert copies
    assert all(each.is_whole for each in copies)
    with closing(db.open_workspace(data_dir)) as workspace:
        workspace.restore(copies[0].name)
        workspace.set_note(mine, "COM-1", "after all that")
        assert workspace.state(mine).items["COM-1"].stamps[ItemField.NOTE] > given[-1]
        workspace.verify()


def test_a_folder_behind_a_link_is_the_folder(tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "my notes \u00e9"
    link.symlink_to(tmp_path / "data", target_is_directory=True)
    (tmp_path / "data").mkdir()
    with (
        closing(db.open_workspace(link)) as one,
        closing(db.open_workspace(tmp_path / "data")) as other,
    ):
        mine = one.ensure_checklist().id
        one.set_note(mine, "COM-1", "by the link")
        other.set_note(mine, "COM-2", "by the folder")
        assert set(saves.standing(one)) == {"COM-1", "COM-2"} == set(saves.standing(other))
        made = one.back_up()
    assert [each.name for each in db.list_backups(tmp_path / "data")] == [made.name]
    link.unlink()
    link.symlink_to(tmp_path / "gone", target_is_directory=True)
    with pytest.raises(Known) as caught:
        db.open_workspace(link)
    assert caught.value.cause in (Cause.READ_ONLY, Cause.NO_FOLDER, Cause.MISSING)


@pytest.fixture
def stick() -> Iterator[Path]:
    """A disk of its own, where this user may have one."""
    if shutil.which("mount") is None:
        pytest.skip("there is no mount here")
    with shared_folder() as disk:
        mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("only root may mount a disk")
        try:
            yield disk
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)


def lock(stick: Path, how: str) -> None:
    """Turn the switch on the stick."""
    subprocess.run(["mount", "-o", f"remount,{how}", str(stick)], check=True)


@pytest.mark.parametrize("left", ["closed", "by a kill"])
def test_a_read_only_stick_is_told_and_left_as_it_is(stick: Path, left: str) -> None:
    data = stick / "Four Pillars data"
    saves.begin(data, 1 if left == "closed" else 2)
    before = {path.name: path.read_bytes() for path in data.iterdir() if path.is_file()}
    lock(stick, "ro")
    with pytest.raises(Known) as caught, closing(db.open_workspace(data)) as workspace:
        # With a log to read there is something to show, but nothing to write.
        workspace.set_note(workspace.ensure_checklist().id, "COM-1", "new")
    assert caught.value.cause is Cause.READ_ONLY
    assert str(data / FILE_NAME) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert {path.name: path.read_bytes() for path in data.iterdir() if path.is_file()} == before
    lock(stick, "rw")
    saves.judge(data, 1 if left == "closed" else 2, 0)


def test_a_stick_that_is_locked_meanwhile_keeps_what_it_has(stick: Path) -> None:
    data = stick / "data"
    with closing(db.open_workspace(data)) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-1", "kept")
    subprocess.run(["mount", "--bind", str(data), str(data)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(data)], check=True)
        with pytest.raises(Known) as caught:
            db.open_workspace(data)
        assert caught.value.cause is Cause.READ_ONLY
    finally:
        subprocess.run(["umount", str(data)], check=True)
    with closing(db.open_workspace(data)) as workspace:
        assert workspace.items(mine)["COM-1"].note == "kept"
