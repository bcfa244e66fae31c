"""Lists are made, imported, started again and removed: each wholly, or not at all."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path

import db
from db.checklists import ItemField, ItemState, ListField, ListState
from db.errors import StoreError
from db.workspace.store import Workspace
from tests.faults.stories import give_up, tried
from tests.lists import setting

LONGEST = 12  # acknowledgements before a kill, at most
MOMENT = 300_000  # turns of a loop after them, at most

ITEMS = 40
Standing = dict[str, tuple[bool, dict[str, str]]]  # by name: whether it is over, notes by item
Write = tuple[str, int]


def writes(seed: int) -> Iterator[Write]:
    """What is done to lists, the same for the same seed."""
    chance = random.Random(seed)
    number = 0
    yield "make", number
    while True:
        number += 1
        yield chance.choice(["make", "import", "import", "again", "remove", "undo"]), number


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


def begin(folder: Path, seed: int) -> None:
    """There is nothing."""


def work(
    folder: Path,
    seed: int,
    acknowledge: Callable[[], object],
    refused: Callable[[StoreError], object] = give_up,
) -> None:
    """Write for ever."""
    with closing(tried(partial(db.open_workspace, folder), refused)) as workspace:
        for write in writes(seed):
            tried(partial(do, workspace, seed, write), refused)
            acknowledge()


def judge(folder: Path, seed: int, count: int) -> None:
    with tempfile.TemporaryDirectory() as beside:
        allowed = []
        with closing(db.open_workspace(Path(beside))) as again:
            for write in islice(writes(seed), count):
                do(again, seed, write)
            allowed.append(standing(again))
            do(again, seed, next(islice(writes(seed), count, None)))
            allowed.append(standing(again))
    with closing(db.open_workspace(folder)) as workspace:
        workspace.verify()
        found = standing(workspace)
        assert found in allowed, f"seed {seed}: {count} were acknowledged"
        before = workspace.next_actions()
        if workspace.undo() is not None:
            workspace.redo()
        assert standing(workspace) == found
        assert workspace.next_actions() == before
        workspace.verify()
