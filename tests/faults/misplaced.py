"""Files that are cut off, emptied, swapped, deleted or of another day: noticed, or whole."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from itertools import islice
from pathlib import Path

import db
from db.errors import Cause, Known
from db.workspace.engine import FILE_NAME
from db.workspace.ledger import FILE_NAME as COUNT
from tests.faults.stories import saves

FULL = 2000
LOG, INDEX = f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"
REFUSED = {Cause.DAMAGED, Cause.LOCKED, Cause.MISSING, Cause.FOREIGN}
Game = Callable[[random.Random, Path, Path], None]  # with the folder, and where others are kept


def cut(chance: random.Random, data: Path, kept: Path) -> None:
    _shorten(chance, data / FILE_NAME)


def cut_log(chance: random.Random, data: Path, kept: Path) -> None:
    _shorten(chance, data / LOG)


def empty(chance: random.Random, data: Path, kept: Path) -> None:
    (data / chance.choice([FILE_NAME, LOG, INDEX, COUNT])).write_bytes(b"")


def delete(chance: random.Random, data: Path, kept: Path) -> None:
    for name in chance.choice([[FILE_NAME], [LOG], [INDEX], [COUNT], [LOG, INDEX]]):
        (data / name).unlink(missing_ok=True)


def swap(chance: random.Random, data: Path, kept: Path) -> None:
    """The file alone is one of another day, or of another workspace."""
    shutil.copy(kept / chance.choice(["early", "other"]) / FILE_NAME, data)


def stale_log(chance: random.Random, data: Path, kept: Path) -> None:
    """The log, or the index of it, is one of another day, or of another workspace."""
    old = kept / chance.choice(["early", "other"])
    for name in chance.choice([[LOG], [INDEX], [LOG, INDEX]]):
        shutil.copy(old / name, data)


def change_names(chance: random.Random, data: Path, kept: Path) -> None:
    # Not the log and the count, which is there to tell of the log: who loses both has nothing.
    pairs = ((FILE_NAME, LOG), (FILE_NAME, COUNT), (FILE_NAME, INDEX), (LOG, INDEX))
    one, other = (data / name for name in chance.choice(pairs))
    aside = data / "aside"
    for source, target in ((one, aside), (other, one), (aside, other)):
        if source.exists():
            source.replace(target)


def overwrite(chance: random.Random, data: Path, kept: Path) -> None:
    """Something else stands under the name."""
    noise = chance.choice([b"Dear Ana,\n", b"SQLite format 3\0", chance.randbytes(9)])
    (data / chance.choice([FILE_NAME, LOG, INDEX])).write_bytes(noise * chance.choice([1, 2000]))


GAMES: tuple[Game, ...] = (
    *(cut, cut_log, empty, delete, swap, stale_log, change_names, overwrite),
)


def strike(count: int, seed: int, folder: Path) -> str:
    """Play so many games. Returns what to tell."""
    kept, chance = folder / "kept", random.Random(seed)
    whole = _make(kept)
    by = Counter[str]()
    for number in range(count):
        data = folder / "data"
        base, game = chance.choice(["late", "closed"]), GAMES[number % len(GAMES)]
        shutil.copytree(kept / base, data)
        game(chance, data, kept)
        what = noticed(data, whole)
        assert what, f"{game.__name__} of {base}, case {number}: not noticed, in {data}"
        by[what] += 1
        shutil.rmtree(data)
    told = ", ".join(f"{what} {times:,}" for what, times in sorted(by.items()))
    names = ", ".join(game.__name__.replace("_", " ") for game in GAMES)
    return f"{count:,} games ({names}): 0 unnoticed, 0 crashes ({told})"


def noticed(data: Path, whole: saves.Standing) -> str:
    """How it ended; empty when something is missing without a word."""
    try:
        with closing(db.open_workspace(data)) as workspace:
            if workspace.lost() is not None:
                return "told that commits are lost"
            workspace.verify()
            return "all is there" if saves.standing(workspace) == whole else ""
    except Known as error:
        return "refused" if error.cause in REFUSED else ""


def _make(kept: Path) -> saves.Standing:
    """A workspace at two moments with its log, and closed; and another one. What stands in it."""
    kept.mkdir()
    _use(kept / "another", kept / "other", range(5, 12))
    _use(kept / "used", kept / "early", range(10))
    _use(kept / "used", kept / "late", range(10, 25))
    shutil.copytree(kept / "used", kept / "closed")
    whole: saves.Standing = {}
    for write in islice(saves.writes(saves.BEFORE_SEED), 25):
        whole = saves.apply(whole, write)
    return whole


def _use(folder: Path, copy: Path, part: range) -> None:
    with closing(db.open_workspace(folder)) as workspace:
        mine = workspace.ensure_checklist().id
        for write in islice(saves.writes(saves.BEFORE_SEED), part.start, part.stop):
            if write is not None:
                saves.do(workspace, mine, write)
        shutil.copytree(folder, copy)  # as a kill would leave it


def _shorten(chance: random.Random, path: Path) -> None:
    if path.exists():
        size = path.stat().st_size
        by_page = 4096 * chance.randrange(size // 4096 + 1)
        with path.open("r+b") as file:
            file.truncate(chance.choice([0, by_page, chance.randrange(size + 1)]))
