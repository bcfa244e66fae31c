"""Backups are made and restored between writes: what stands is never a mixture of two."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path

import db
from db.backups import Why
from db.errors import StoreError
from db.workspace.store import Workspace
from tests.faults.stories import give_up, saves, tried

LONGEST = 10  # acknowledgements before a kill, at most
MOMENT = 1_000_000  # turns of a loop after them, at most

Step = tuple[str, int, str]  # what, which record or backup, and the text of a note
Standing = tuple[dict[str, str], tuple[dict[str, str], ...]]  # the notes, and those of the backups


def steps(seed: int, *, restores: bool = True) -> Iterator[Step]:
    """What a person does, the same for the same seed."""
    chance = random.Random(seed)
    made = 0
    while True:
        what = chance.choice(["note", "back up", "restore"])
        if what == "back up":
            made += 1
            yield what, 0, ""
        elif what == "restore" and made and restores:
            yield what, chance.randrange(made), ""
        else:
            yield "note", chance.randrange(20), f"{chance.random()} é " * chance.choice([1, 200])


def apply(standing: Standing, step: Step) -> Standing:
    """What stands after a step where `standing` stood."""
    notes, copies = standing
    what, number, text = step
    if what == "note":
        return notes | {f"COM-{number}": text}, copies
    if what == "restore":
        return copies[number], copies
    return notes, (*copies, notes)


def begin(folder: Path, seed: int) -> None:
    """There is a workspace with a list, of which there is no backup yet."""
    if folder.exists():
        shutil.rmtree(folder)
    with closing(db.open_workspace(folder)) as workspace:
        workspace.ensure_checklist()


def work(
    folder: Path,
    seed: int,
    acknowledge: Callable[[], object],
    refused: Callable[[StoreError], object] = give_up,
    *,
    restores: bool = True,
) -> None:
    """Go on for ever."""
    with closing(tried(partial(db.open_workspace, folder), refused)) as workspace:
        mine = workspace.ensure_checklist().id
        made: list[str] = []
        for step in steps(seed, restores=restores):
            tried(partial(_do, workspace, mine, step, made), refused)
            acknowledge()


def _do(workspace: Workspace, checklist: str, step: Step, made: list[str]) -> None:
    what, number, text = step
    if what == "note":
        workspace.set_note(checklist, f"COM-{number}", text)
    elif what == "restore":
        workspace.restore(made[number])
    else:
        made.append(workspace.back_up().name)


def judge(folder: Path, seed: int, count: int, *, restores: bool = True) -> None:
    standing: Standing = ({}, ())
    for step in islice(steps(seed, restores=restores), count):
        standing = apply(standing, step)
    after = apply(standing, next(islice(steps(seed, restores=restores), count, None)))
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        found = {key: note for key, (_, note) in saves.standing(workspace).items()}
        assert found in (standing[0], after[0]), f"seed {seed}: {count} were acknowledged"
        workspace.back_up()  # the next one is made, and what was left behind is gone
    copies = db.list_backups(folder)
    assert all(each.is_whole for each in copies), copies
    asked = [each for each in copies if each.why == Why.ASKED]
    assert len(asked) - 1 in (len(standing[1]), len(after[1])), (copies, len(standing[1]))
    left = {path.suffix for path in (folder / "backups").iterdir()}
    assert left == {".db"}, left
