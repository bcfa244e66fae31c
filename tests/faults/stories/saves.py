"""Ticks and notes, all day, with new starts between; the file is new, was closed, or was not."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache, partial
from itertools import islice
from pathlib import Path

import db
from db.checklists import State
from db.errors import StoreError
from db.workspace.store import Workspace
from tests.faults.stories import give_up, kept_till_the_end, tried

LONGEST = 25  # acknowledgements before a kill, at most
MOMENT = 300_000  # turns of a loop after them, at most

Standing = dict[str, tuple[State, str]]
Write = tuple[list[str], State | None, str]  # records, their new state, or else their new note

RECORDS = [f"COM-{number}" for number in range(30)]
BEFORE, BEFORE_SEED = 20, 20211203  # what was written by then


def writes(seed: int) -> Iterator[Write | None]:
    """What a person does all day, the same for the same seed. None is a new start."""
    chance = random.Random(seed)
    while True:
        what = chance.random()
        if what < 0.1:
            yield None
        elif what < 0.5:
            yield chance.sample(RECORDS, chance.randint(1, 12)), chance.choice(list(State)), ""
        else:
            text = f"{chance.random()} é \U0001f469 " * chance.choice([1, 10, 300])
            yield [chance.choice(RECORDS)], None, text


def apply(standing: Standing, write: Write | None) -> Standing:
    """What stands after a write where `standing` stood."""
    after = dict(standing)
    if write is not None:
        ids, state, note = write
        for each in ids:
            was_state, was_note = after.get(each, (State.TODO, ""))
            after[each] = (was_state, note) if state is None else (state, was_note)
    return {each: what for each, what in after.items() if what != (State.TODO, "")}


def standing(workspace: Workspace) -> Standing:
    """What stands in the first list."""
    mine = workspace.ensure_checklist().id
    return {
        each.key: (each.state, each.note)
        for each in workspace.items(mine).values()
        if (each.state, each.note) != (State.TODO, "")
    }


def do(workspace: Workspace, checklist: str, write: Write) -> None:
    """One tick or note."""
    ids, state, note = write
    if state is None:
        workspace.set_note(checklist, ids[0], note)
    else:
        workspace.set_state(checklist, ids, state)


def begin(folder: Path, seed: int) -> None:
    """One time of three there is nothing, or what was closed, or what a kill left behind."""
    if seed % 3:
        shutil.copytree(_left_behind(closed=seed % 3 == 1), folder)


def work(
    folder: Path,
    seed: int,
    acknowledge: Callable[[], object],
    refused: Callable[[StoreError], object] = give_up,
) -> None:
    """Write for ever."""
    workspace = tried(partial(db.open_workspace, folder), refused)
    try:
        mine = tried(workspace.ensure_checklist, refused).id
        for write in writes(seed):
            if write is None:
                workspace.close()
                workspace = tried(partial(db.open_workspace, folder), refused)
            else:
                tried(partial(do, workspace, mine, write), refused)
            acknowledge()
    finally:
        workspace.close()


def allowed(seed: int, count: int) -> list[Standing]:
    """What may stand once so many writes were acknowledged."""
    before: Standing = {}
    if seed % 3:
        for write in islice(writes(BEFORE_SEED), BEFORE):
            before = apply(before, write)
    for write in islice(writes(seed), count):
        before = apply(before, write)
    return [before, apply(before, next(islice(writes(seed), count, None)))]


def judge(folder: Path, seed: int, count: int) -> None:
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        found = standing(workspace)
    assert found in allowed(seed, count), f"seed {seed}: {count} were acknowledged"


@cache
def _left_behind(*, closed: bool) -> Path:
    folder = kept_till_the_end()
    workspace = db.open_workspace(folder / "open")
    mine = workspace.ensure_checklist().id
    for write in islice(writes(BEFORE_SEED), BEFORE):
        if write is not None:
            do(workspace, mine, write)
    if closed:
        workspace.close()
    shutil.copytree(folder / "open", folder / "copy")  # from now on nobody has that one open
    workspace.close()
    return folder / "copy"
