"""Kills (-9) at any moment of whatever a person does, alone and with two programs at once."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

from tests.faults.killing import Started, killed_at_work
from tests.faults.stories import NAMES, counted, story

FULL = 2000
TOGETHER = "two at once"


def strike(count: int, seed: int, folder: Path, only: tuple[str, ...] = (*NAMES, TOGETHER)) -> str:
    """Kill so often, each kind in turn. Returns what to tell."""
    chance = random.Random(seed)
    warm_up(folder, only)
    struck, kept = Counter[str](), 0
    for number in range(count):
        name, data = only[number % len(only)], folder / "data"
        kept += strike_once(name, chance, data)
        struck[name] += 1
        shutil.rmtree(data)
    kinds = ", ".join(f"{name} {struck[name]:,}" for name in only)
    return f"{count:,} kills ({kinds}): 0 of {kept:,} acknowledged writes lost, 0 damaged files"


def warm_up(folder: Path, names: tuple[str, ...]) -> None:
    """Do each once, so that a child has all modules from the start."""
    for name in names:
        if name != TOGETHER:
            beside, told = folder / f"warm-up-{name}", story(name)
            told.begin(beside, 1)
            with counted(1, lambda: None) as acknowledge:
                told.work(beside, 1, acknowledge)
            told.judge(beside, 1, 1)


def strike_once(name: str, chance: random.Random, data: Path) -> int:
    """One kill of a story that begins anew in `data`. Returns what was acknowledged before it."""
    seed = chance.randrange(1 << 20)
    if name == TOGETHER:
        return _two_at_once(seed, chance, data)
    told = story(name)
    told.begin(data, seed)
    after, moment = chance.randrange(told.LONGEST + 1), chance.randrange(told.MOMENT)
    count = killed_at_work(told.work, data, seed, after, moment)
    told.judge(data, seed, count)
    return count


def _two_at_once(seed: int, chance: random.Random, data: Path) -> int:
    """Each is to find all of its own, whatever the other was in the middle of."""
    from tests.faults.stories import shared

    first, other = (Started(shared.work, data, seed + half) for half in (0, 1))
    counts = [
        each.killed(chance.randrange(12), chance.randrange(100_000)) for each in (first, other)
    ]
    shared.judge(data, seed, counts)
    return sum(counts)
