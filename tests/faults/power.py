"""Power cuts: real runs are recorded, and ended at any moment without what was not yet synced."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from db.errors import StoreError
from tests.faults.disk import Disk
from tests.faults.recording import record
from tests.faults.stories import NAMES, story

FULL = 1000
LIMIT = 12  # things done in a run
CUTS = 50  # in a run, at most


def strike(count: int, seed: int, folder: Path, names: Sequence[str] = NAMES) -> str:
    """Cut so often, over these stories. Returns what to tell."""
    chance = random.Random(seed)
    done = runs = deeds = 0
    while done < count:
        for name in names:
            cuts = min(CUTS, -(-count // len(names)), count - done)
            if not cuts:
                break
            deeds += _run(name, chance, cuts, folder / f"{runs}-{name}")
            done, runs = done + cuts, runs + 1
    recorded = f"{runs} recorded run{'s' * (runs > 1)} of {deeds:,} writes, syncs and names"
    return (
        f"{done:,} power cuts in {recorded} ({', '.join(names)}): all whole, nothing acknowledged "
        "was lost"
    )


def _run(name: str, chance: random.Random, cuts: int, beside: Path) -> int:
    seed = chance.randrange(1 << 20)
    root, told = beside / "root", story(name)
    root.mkdir(parents=True)
    told.begin(root / "data", seed)
    disk = Disk(root)
    arguments = map(str, (name, root / "data", seed, LIMIT))
    deeds = record(root, beside / "log", "tests.faults.recorded", *arguments)
    moments = sorted(chance.choices(range(len(deeds) + 1), k=cuts))
    for number, deed in enumerate([*deeds, None]):
        for _ in range(moments.count(number)):
            found = beside / "found"
            shutil.rmtree(found, ignore_errors=True)
            found.mkdir()
            disk.cut(chance, found)
            try:
                told.judge(found / "data", seed, disk.acknowledged)
            except (AssertionError, StoreError, LookupError, OSError) as error:
                raise AssertionError(
                    f"{name}, seed {seed}, cut before {number}: {deed} in {beside}"
                ) from error
        if deed is not None:
            disk.take(deed)
    shutil.rmtree(beside)
    return len(deeds)
