"""A program killed at any moment loses nothing it had acknowledged and leaves nothing half done."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

import db
from db.checklists import State
from db.workspace.store import Workspace
from tests.faults.killing import killed_at_work

Standing = dict[str, tuple[State, str]]
Write = tuple[list[str], State | None, str]  # records, their new state, or else their new note

RECORDS = [f"COM-{number}" for number in range(30)]
NEW_FOLDER_EVERY = 4  # so that the making of a workspace is struck as well
MOST_WRITES = 25


def writes(seed: int) -> Iterator[Write | None]:
    """What a person does all day, the same for the same seed. None is a new start."""
    chance = random.Random(seed)  # noqa: S311 - chance, no secret
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
    after = dict(standing)
    if write is not None:
        ids, state, note = write
        for each in ids:
            was_state, was_note = after.get(each, (State.TODO, ""))
            after[each] = (was_state, note) if state is None else (state, was_note)
    return {each: what for each, what in after.items() if what != (State.TODO, "")}


def standing(workspace: Workspace) -> Standing:
    mine = workspace.ensure_checklist().id
    return {
        each.key: (each.state, each.note)
        for each in workspace.items(mine).values()
        if (each.state, each.note) != (State.TODO, "")
    }


def work(folder: Path, seed: int, acknowledge: int) -> None:
    """Write for ever; one byte for each write that was acknowledged."""
    workspace = db.open_workspace(folder)
    mine = workspace.ensure_checklist().id
    for write in writes(seed):
        if write is None:
            workspace.close()
            workspace = db.open_workspace(folder)
        else:
            ids, state, note = write
            if state is None:
                workspace.set_note(mine, ids[0], note)
            else:
                workspace.set_state(mine, ids, state)
        os.write(acknowledge, b".")


def test_no_acknowledged_write_is_lost_to_a_kill(tmp_path: Path, faults: int) -> None:
    chance = random.Random(20211203)  # noqa: S311 - chance, no secret
    db.open_workspace(tmp_path / "warm-up").close()  # so that a child has all modules at once
    before: Standing = {}
    acknowledged = 0
    for round_ in range(faults):
        folder = tmp_path / f"data-{round_ // NEW_FOLDER_EVERY}"
        if round_ % NEW_FOLDER_EVERY == 0:
            before = {}
        count = killed_at_work(
            work, folder, round_, chance.randrange(MOST_WRITES), chance.randrange(300_000)
        )
        acknowledged += count
        for write in islice(writes(round_), count):
            before = apply(before, write)
        on_its_way = apply(before, next(islice(writes(round_), count, None)))
        with closing(db.open_workspace(folder)) as workspace:
            workspace.verify()
            found = standing(workspace)
        assert found in (before, on_its_way), f"round {round_}, {count} acknowledged"
        before = found
    assert acknowledged > faults


def test_undo_goes_on_where_a_kill_left_off(data_dir: Path, faults: int) -> None:
    chance = random.Random(20240214)  # noqa: S311 - chance, no secret
    for round_ in range(max(1, faults // 5)):
        killed_at_work(
            work, data_dir, round_, chance.randrange(1, MOST_WRITES), chance.randrange(9999)
        )
        with closing(db.open_workspace(data_dir)) as workspace:
            now = standing(workspace)
            undo, _ = workspace.next_actions()
            changes = workspace.undo()
            assert changes is not None
            assert changes.redo == undo
            assert standing(workspace) != now
            workspace.redo()
            assert standing(workspace) == now
            workspace.verify()
