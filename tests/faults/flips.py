"""Single bits of a closed workspace that a disk has turned."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import db
from db.checklists import State
from db.errors import Cause, Known
from db.records import Word
from db.workspace.engine import FILE_NAME
from db.workspace.ledger import FILE_NAME as COUNT

FULL = 10_000
NOTICED = {"opening", "reading", "finding", "verifying"}


class Used(NamedTuple):
    """A closed workspace: its folder, its checklist, and what is in it."""

    folder: Path
    checklist: str
    whole: Any


def used(folder: Path) -> Used:
    """A workspace that was used for a while, and that has pages nobody uses any more."""
    with closing(db.open_workspace(folder)) as workspace:
        mine = workspace.ensure_checklist().id
        for number in range(40):
            workspace.set_note(mine, f"COM-{number}", f"Note {number}: é \U0001f469\n" * 12)
        workspace.set_note(mine, "PRE-1", "a long note " * 2000)
        workspace.set_state(mine, [f"COM-{number}" for number in range(0, 40, 3)], State.DONE)
        workspace.set_note(mine, "PRE-1", "a longer note " * 3000)
        workspace.undo()
        workspace.set_state(mine, ["PRE-1"], State.DONE)  # forgets that note: pages become free
        with workspace._reading() as connection:
            assert connection.exec_driver_sql("PRAGMA freelist_count").scalar_one() > 5
        whole = workspace.items(mine), workspace.next_actions(), workspace.checklists()
        return Used(folder, mine, whole)


def noticed(made: Used) -> str:
    """What noticed the damage; what was read before that is as it was written."""
    done = "opening"
    try:
        with closing(db.open_workspace(made.folder)) as workspace:
            done = "reading"
            mine = made.checklist
            read = workspace.items(mine), workspace.next_actions(), workspace.checklists()
            assert read == made.whole
            done = "finding"
            assert len(workspace.find_notes(mine, [Word("note")])) == 41
            done = "verifying"
            workspace.verify()
    except Known as error:
        first_page = done == "opening" and error.cause is Cause.LOCKED  # as if under another key
        return done if first_page or error.cause is Cause.DAMAGED else f"nothing but {error.cause}"
    return "nothing"


def strike(count: int, seed: int, folder: Path) -> str:
    """Turn so many bits, one at a time. Returns what to tell."""
    made = used(folder / "data")
    path = made.folder / FILE_NAME
    data, counted = path.read_bytes(), (made.folder / COUNT).read_bytes()
    assert noticed(made) == "nothing"
    chance = random.Random(seed)
    by: list[str] = []
    for _ in range(count):
        at = chance.randrange(len(data) * 8)
        flipped = bytearray(data)
        flipped[at // 8] ^= 1 << at % 8
        shutil.rmtree(made.folder)
        made.folder.mkdir()
        path.write_bytes(flipped)
        (made.folder / COUNT).write_bytes(counted)
        by.append(noticed(made))
        assert by[-1] in NOTICED, f"bit {at}: {by[-1]} noticed it"
        if by[-1] == "opening":  # refused before anything was written
            assert path.read_bytes() == flipped
    told = ", ".join(f"{what} {by.count(what):,}" for what in sorted(set(by)))
    return f"{count:,} bits turned: 0 unnoticed, 0 crashes, no note misread (noticed by {told})"
