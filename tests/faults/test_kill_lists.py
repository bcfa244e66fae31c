"""A kill while lists are made, imported or started again: each is whole or not there at all."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

import db
from db.checklists import ItemField, ItemState, ListField, ListState
from db.workspace.store import Workspace
from tests.faults.killing import killed_at_work
from tests.lists import setting

ITEMS = 40
MOST_WRITES = 12
Standing = dict[str, tuple[bool, dict[str, str]]]  # by name: whether it is over, notes by item
Write = tuple[str, int]


def writes(seed: int) -> Iterator[Write]:
    """What is done to lists, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - chance, no secret
    number = 0
    yield "make", number
    while True:
        number += 1
        yield chance.choice(["make", "import", "again", "remove", "undo"]), number


def notes(number: int) -> dict[str, str]:
    return {f"own-{at}": f"{number} {at} \u00e9" for at in range(ITEMS)}


def name_of(seed: int, number: int) -> str:
    return f"List {seed} {number}"


def copies(seed: int, number: int) -> list[ListState]:
    """Two lists from elsewhere, imported as one."""
    stamp = f"2026-11-20T10:00:00.000001Z~{number:08x}"
    items = {
        key: ItemState({ItemField.NOTE: note}, {ItemField.NOTE: stamp})
        for key, note in notes(number).items()
    }
    return [
        ListState(
            f"{seed:08x}{number:08x}{half}",
            False,
            "",
            "2026-11-20T09:00:00+00:00",
            {ListField.NAME: f"{name_of(seed, number)}{half}"},
            {ListField.NAME: stamp},
            {f"{number:08x}": stamp},
            items,
        )
        for half in "ab"
    ]


def do(workspace: Workspace, seed: int, write: Write) -> None:
    what, number = write
    edits = [setting(key, note=note) for key, note in notes(number).items()]
    named = {ListField.NAME: name_of(seed, number)}
    open_ones = [each for each in workspace.checklists() if not each.closed]
    if what == "undo":
        workspace.undo()
    elif what == "import":
        workspace.merge(copies(seed, number))
    elif what == "make" or not open_ones:
        workspace.add_checklist(named, edits)
    elif what == "again":
        workspace.start_again(open_ones[0].id, named, edits)
    else:
        workspace.remove_checklist(open_ones[0].id)


def standing(workspace: Workspace) -> Standing:
    return {
        each.name: (
            bool(each.closed),
            {item.key: item.note for item in workspace.items(each.id).values()},
        )
        for each in workspace.checklists()
    }


def work(folder: Path, seed: int, acknowledge: int) -> None:
    """Write for ever; one byte for each write that was acknowledged."""
    with closing(db.open_workspace(folder)) as workspace:
        for write in writes(seed):
            do(workspace, seed, write)
            os.write(acknowledge, b".")


def test_lists_are_made_imported_and_started_again_wholly_or_not_at_all(
    tmp_path: Path, faults: int
) -> None:
    chance = random.Random(20211203)  # noqa: S311 - chance, no secret
    for round_ in range(max(2, faults // 4)):
        folder = tmp_path / f"data-{round_}"
        count = killed_at_work(
            work, folder, round_, chance.randrange(MOST_WRITES), chance.randrange(300_000)
        )
        allowed = []
        with closing(db.open_workspace(tmp_path / f"again-{round_}")) as again:
            for write in islice(writes(round_), count):
                do(again, round_, write)
            allowed.append(standing(again))
            do(again, round_, next(islice(writes(round_), count, None)))
            allowed.append(standing(again))
        with closing(db.open_workspace(folder)) as workspace:
            workspace.verify()
            found = standing(workspace)
            assert found in allowed, f"round {round_}, {count} acknowledged"
            before = workspace.next_actions()
            if workspace.undo() is not None:
                workspace.redo()
            assert standing(workspace) == found
            assert workspace.next_actions() == before
            workspace.verify()
