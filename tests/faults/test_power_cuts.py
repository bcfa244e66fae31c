"""Power cuts: what was acknowledged was synced, and what was not is there wholly or not at all."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults import power
from tests.faults.disk import Disk
from tests.faults.recording import Acknowledged, Deed, Named, Sync, Write, can_trace, record
from tests.faults.stories import NAMES, saves

pytestmark = pytest.mark.skipif(not can_trace(), reason="nobody may trace a program here")


@pytest.mark.parametrize("name", NAMES)
def test_a_power_cut_loses_nothing_acknowledged(name: str, tmp_path: Path, faults: int) -> None:
    count = max(2, faults // 4)
    told = power.strike(count, 20211203, tmp_path, (name,))
    assert told.startswith(f"{count:,} power cuts in 1 recorded run")


def _recorded(tmp_path: Path) -> tuple[Disk, list[Deed]]:
    root = tmp_path / "root"
    root.mkdir()
    disk = Disk(root)
    told = record(
        root, tmp_path / "log", "tests.faults.recorded", "saves", f"{root}/data", "3", "9"
    )
    return disk, told


def test_what_was_recorded_is_all_that_was_done(tmp_path: Path) -> None:
    disk, deeds = _recorded(tmp_path)
    for deed in deeds:
        disk.take(deed)
    found = {path: data for path, data in disk.whole().items() if not path.endswith("-shm")}
    root = tmp_path / "root"
    there = {str(each.relative_to(root)): each for each in root.rglob("*") if each.is_file()}
    assert found == {path: each.read_bytes() for path, each in there.items()}
    assert disk.acknowledged == 9


def test_a_program_that_did_not_sync_would_be_found_out(tmp_path: Path) -> None:
    disk, deeds = _recorded(tmp_path)
    for deed in deeds:
        if not isinstance(deed, Sync):
            disk.take(deed)
    lost = 0
    for seed in range(8):
        (tmp_path / str(seed)).mkdir()
        disk.cut(random.Random(seed), tmp_path / str(seed))
        try:
            saves.judge(tmp_path / str(seed) / "data", 3, disk.acknowledged)
        except Exception:  # noqa: BLE001 - whatever it is, it was noticed
            lost += 1
    assert lost > 4


def test_a_name_is_there_once_its_folder_was_synced(tmp_path: Path) -> None:
    root, found = tmp_path / "root", tmp_path / "found"
    root.mkdir()
    disk = Disk(root)
    for deed in (Named(f"{root}/a"), Write(f"{root}/a", 0, b"text"), Sync(f"{root}/a")):
        disk.take(deed)
    cuts = {_found(disk, seed, found / str(seed)) for seed in range(20)}
    assert cuts == {"", "a=text"}
    disk.take(Sync(str(root)))
    disk.take(Named(f"{root}/b", was=f"{root}/a"))
    disk.take(Acknowledged())
    assert {_found(disk, seed, found / f"again {seed}") for seed in range(20)} == {
        "a=text",
        "b=text",
    }


def _found(disk: Disk, seed: int, target: Path) -> str:
    target.mkdir(parents=True)
    disk.cut(random.Random(seed), target)
    return " ".join(f"{path.name}={path.read_text()}" for path in sorted(target.iterdir()))
