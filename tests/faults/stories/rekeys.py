"""A password is set, changed and removed: all is under the one before or the one after."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache, partial
from itertools import islice
from pathlib import Path

import db
from db.errors import Cause, Known, StoreError
from db.workspace.keyed_file import Key
from db.workspace.store import Workspace
from tests.faults.stories import give_up, kept_till_the_end, saves, tried

LONGEST = 3  # acknowledgements before a kill, at most
MOMENT = 6_000_000  # turns of a loop after them, at most: a key takes its time

Step = tuple[str, str]  # what, and the note or the password


def steps(seed: int) -> Iterator[Step]:
    """What a person does, the same for the same seed."""
    chance = random.Random(seed)
    number, locked = 0, False
    while True:
        number += 1
        if chance.random() < 0.3:
            yield "note", f"note {number} " * chance.choice([1, 300])
        elif locked and chance.random() < 0.4:
            locked = False
            yield "remove", ""
        else:
            locked = True
            yield "set", f"correct horse {number}"


def begin(folder: Path, seed: int) -> None:
    """There is a workspace that was used, with two backups."""
    shutil.copytree(_used(), folder)


def work(
    folder: Path,
    seed: int,
    acknowledge: Callable[[], object],
    refused: Callable[[StoreError], object] = give_up,
) -> None:
    """Go on for ever."""
    with closing(tried(partial(db.open_workspace, folder), refused)) as workspace:
        mine = workspace.ensure_checklist().id
        for step in steps(seed):
            tried(partial(_do, workspace, mine, step), refused)
            acknowledge()


def _do(workspace: Workspace, checklist: str, step: Step) -> None:
    what, text = step
    if what == "note":
        workspace.set_note(checklist, "COM-1", text)
    elif what == "set":
        workspace.set_password(text)
    else:
        workspace.remove_password()


def judge(folder: Path, seed: int, count: int) -> None:
    begun = list(islice(steps(seed), count + 1))
    passwords = [*dict.fromkeys((_password(begun), _password(begun[:-1])))]
    for password in passwords:
        key = db.key_for(folder, password) if password else None
        try:
            workspace = db.open_workspace(folder, key)
        except Known as error:
            if error.cause is Cause.LOCKED:
                continue
            raise
        with closing(workspace):
            workspace.verify()
            assert workspace.has_password is bool(password)
            assert _note(workspace) in (_said(begun), _said(begun[:-1]))
            workspace.back_up()  # which sweeps what a backup left behind that was struck
            _are_under(folder, key)
        return
    raise AssertionError(f"seed {seed}: {count} were acknowledged, and no password opens it")


def _are_under(folder: Path, key: Key | None) -> None:
    copies = db.list_backups(folder, key)
    assert len(copies) > 2
    assert all(each.is_whole for each in copies), copies
    left = {path.suffix for path in (folder / "backups").iterdir()}
    assert left == {".db"}, left


def _password(begun: list[Step]) -> str:
    return next((text for what, text in reversed(begun) if what != "note"), "")


def _said(begun: list[Step]) -> str:
    return next((text for what, text in reversed(begun) if what == "note"), "first").strip()


def _note(workspace: Workspace) -> str:
    return saves.standing(workspace)["COM-1"][1].strip()


@cache
def _used() -> Path:
    folder = kept_till_the_end() / "data"
    with closing(db.open_workspace(folder)) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-1", "first")
        workspace.back_up()
        workspace.set_note(mine, "COM-2", "second")
        workspace.back_up()
    return folder
