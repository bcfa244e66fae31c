"""Whatever becomes of the files, it is noticed and never a crash, and the ways out lead out."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import db
from db.errors import Known, StoreError
from db.workspace import aside, placing, recovery
from db.workspace.engine import FILE_NAME

WAL, SHM = f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"
NOTES = 40
BLOWS = 2  # for each fault: a way out takes longer than a kill


def notes(folder: Path) -> dict[str, str]:
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        return {
            item.key: item.note
            for each in workspace.checklists()
            for item in workspace.items(each.id).values()
            if item.note
        }


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A workspace at several moments of its life, as a crash would leave it: log and all."""
    home = tmp_path_factory.mktemp("stages")
    with closing(db.open_workspace(home / "data")) as workspace:
        mine = workspace.ensure_checklist().id
        for number in range(NOTES):
            workspace.set_note(mine, f"COM-{number}", f"stage 0, note {number} " * 30)
        workspace.back_up("asked")
    made = []
    for stage in range(3):
        with closing(db.open_workspace(home / "data")) as workspace:
            for number in range(0, NOTES, 7):
                workspace.set_note(mine, f"COM-{number}", f"stage {stage + 1}, note {number} " * 30)
            made.append(home / f"stage-{stage}")
            shutil.copytree(home / "data", made[-1])
    return made


def _flip(folder: Path, chance: random.Random) -> None:
    path = folder / chance.choice([FILE_NAME, FILE_NAME, WAL])
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 1, 1, 20])):
        at = chance.randrange(len(data) * 8)
        data[at // 8] ^= 1 << at % 8
    path.write_bytes(data)


def _cut(folder: Path, chance: random.Random) -> None:
    path = folder / chance.choice([FILE_NAME, WAL])
    path.write_bytes(path.read_bytes()[: chance.randrange(path.stat().st_size)])


def _empty(folder: Path, chance: random.Random) -> None:
    (folder / chance.choice([FILE_NAME, WAL, SHM])).write_bytes(b"")


def _delete(folder: Path, chance: random.Random) -> None:
    for name in chance.sample([FILE_NAME, WAL, SHM], chance.randint(1, 2)):
        (folder / name).unlink()


def _swap(folder: Path, chance: random.Random, stages: list[Path]) -> None:
    other = chance.choice(stages[:2])
    for name in chance.sample([FILE_NAME, WAL, SHM], chance.randint(1, 2)):
        shutil.copy(other / name, folder / name)


def struck(folder: Path, chance: random.Random, stages: list[Path]) -> None:
    """What is done to the files of the last stage."""
    name = chance.choice(["flip", "cut", "empty", "delete", "swap"])
    if name == "swap":
        _swap(folder, chance, stages)
    else:
        {"flip": _flip, "cut": _cut, "empty": _empty, "delete": _delete}[name](folder, chance)


def found_out(folder: Path, whole: dict[str, str]) -> str:
    """How it was noticed; `harmless` where everything is there all the same."""
    try:
        db.open_workspace(folder).close()
    except Known:
        return "refused"
    try:
        read = notes(folder)
        with closing(db.open_workspace(folder)) as workspace:
            if workspace.lost() is not None:
                return "told"
    except Known:
        return "read"
    assert read == whole, "unnoticed"
    return "harmless"


def test_whatever_becomes_of_the_files_is_noticed_and_the_ways_lead_out(
    stages: list[Path], tmp_path: Path, faults: int
) -> None:
    chance = random.Random(20211203)
    whole = notes(Path(shutil.copytree(stages[-1], tmp_path / "whole")))
    said = {f"stage {s}, note {n} " * 30 for s in range(4) for n in range(NOTES)}
    seen: list[str] = []
    for round_ in range(faults * BLOWS):
        folder = tmp_path / f"round-{round_}"
        shutil.copytree(stages[-1], folder)
        struck(folder, chance, stages)
        before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        seen.append(found_out(folder, whole))
        if seen[-1] == "refused":
            after = {name: (folder / name).read_bytes() for name in before if name != SHM}
            assert after == {name: data for name, data in before.items() if name != SHM}
        if seen[-1] in ("refused", "read"):
            _go(folder, chance, said)
        shutil.rmtree(folder)
    assert {"told", "refused", "read"} <= set(seen)


def _go(folder: Path, chance: random.Random, said: set[str]) -> None:
    """Take a way out: what is there then was written once, and what was there is kept."""
    (backup,) = [each.name for each in db.list_backups(folder) if each.is_whole]
    ways: list[Callable[[], Any]] = [
        lambda: db.salvage(folder),
        lambda: db.put_back(folder, backup),
        lambda: db.start_empty(folder),
    ]
    files = [folder / name for name in (FILE_NAME, WAL) if (folder / name).exists()]
    something = any(path.stat().st_size for path in files)
    at = chance.choice([0, 0, 1, 2])
    try:
        ways[at]()
    except Known:
        assert at == 0  # nothing could be read; a backup and an empty one are always there
        ways[1]()
    assert set(notes(folder).values()) <= said
    assert bool(aside.kept(folder)) is something


# -- killed on the way --------------------------------------------------------------------------

WATCHED = {aside.__file__, placing.__file__, recovery.__file__}


def _struck_at_line(number: int) -> None:
    """Kill this process before the n-th line of ours that it comes to."""
    seen = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal seen
        if frame.f_code.co_filename not in WATCHED:
            return None
        if event == "line":
            seen += 1
            if seen == number:
                os.kill(os.getpid(), 9)
        return trace

    sys.settrace(trace)


def _killed(work: Callable[[], object], number: int) -> bool:
    """Whether a process that does it was killed before the n-th line."""
    child = os.fork()
    if child == 0:
        try:
            _struck_at_line(number)
            work()
        except StoreError:
            os._exit(1)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


@pytest.mark.parametrize("way", ["salvage", "put back", "empty"])
def test_a_kill_on_the_way_out_leaves_the_old_or_the_new_one(
    stages: list[Path], tmp_path: Path, faults: int, way: str
) -> None:
    (backup,) = [each.name for each in db.list_backups(stages[-1])]
    work: dict[str, Callable[[Path], object]] = {
        "salvage": db.salvage,
        "put back": lambda folder: db.put_back(folder, backup),
        "empty": db.start_empty,
    }
    whole = notes(Path(shutil.copytree(stages[-1], tmp_path / "whole")))
    last = tmp_path / "new"
    shutil.copytree(stages[-1], last)
    work[way](last)
    new = notes(last)
    ends = []
    number = 0
    while True:
        number += max(1, 200 // max(faults, 1))
        folder = tmp_path / f"kill-{number}"
        shutil.copytree(stages[-1], folder)
        struck_down = _killed(lambda folder=folder: work[way](folder), number)  # type: ignore[misc] # mypy knows no default in a lambda
        with closing(db.open_workspace(folder)) as workspace:
            assert workspace.lost() is None
        found = notes(folder)
        assert found in (whole, new)
        assert not (folder / placing.FOLDER).exists()
        ends.append(found == new)
        shutil.rmtree(folder)
        if not struck_down:
            break
    if way != "salvage":  # there both are the same
        assert ends == sorted(ends)  # once decided, always decided
        assert ends[-1]
