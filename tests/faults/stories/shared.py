"""Two programs write into one list, each about records of its own."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path

import db
from tests.faults.stories.saves import Standing, Write, apply, do, standing

_RECORDS = 10


def writes(seed: int) -> Iterator[Write]:
    """What one of them writes; an even seed is the one's, an odd one the other's."""
    chance = random.Random(seed)
    mine = [f"COM-{number}" for number in range(seed % 2, 2 * _RECORDS, 2)]
    while True:
        text = f"{chance.random()} é " * chance.choice([1, 100])
        yield [chance.choice(mine)], None, text


def work(folder: Path, seed: int, acknowledge: Callable[[], object]) -> None:
    """Write for ever, and let the other have its turn."""
    chance = random.Random(seed)
    with closing(db.open_workspace(folder)) as workspace:
        mine = workspace.ensure_checklist().id
        for write in writes(seed):
            do(workspace, mine, write)
            acknowledge()
            for _ in range(chance.randrange(1, 5)):  # SQLite lets nobody in at a busy door
                standing(workspace)


def judge(folder: Path, seed: int, counts: Sequence[int]) -> None:
    """`counts` of what was acknowledged, of the one with this seed and the one with the next."""
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        found = standing(workspace)
    for half, count in enumerate(counts):
        about = {key for write in islice(writes(seed + half), count + 1) for key in write[0]}
        before: Standing = {}
        for write in islice(writes(seed + half), count):
            before = apply(before, write)
        after = apply(before, next(islice(writes(seed + half), count, None)))
        own = {key: found[key] for key in about & found.keys()}
        assert own in (before, after), f"seed {seed}, {half}: {count} were acknowledged"
