"""A workspace of a size nobody has: `python -m tests.bench.large FOLDER [LISTS ITEMS [NAME]]`.

Makes 1,000 lists of 100 items unless told otherwise, each item with a note, half of them with
something else said of them, in one transaction and without steps to undo.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import db
from db.checklists import OWN, Edit, ItemField, ListField, Priority, State
from tests.bench.clock import tell

LISTS, ITEMS = 1000, 100
WORDS: tuple[str, ...] = ("shelter", "housing", "intake", "training", "survivor", "hotline")
WORDS += ("labor", "supply")
WORDS += ("chain", "partner", "agency", "trauma", "interpreter", "visa", "legal", "aid", "youth")
WORDS += ("school", "transport", "hotel", "airport", "nurse", "clinic", "court", "grant", "data")
TODAY = date(2026, 11, 22)


def make(
    folder: Path,
    lists: int = LISTS,
    items: int = ITEMS,
    keys: tuple[str, ...] = (),
    *,
    called: str = "List",
) -> str:
    """Fill the workspace in `folder`. Returns the id of the first list.

    The first items of each list are records of the plan, those of `keys`. All lists are `called`
    so, and have a number.
    """
    chance = random.Random(20211203)  # noqa: S311 - chance, no secret
    first = ""
    with closing(db.open_workspace(folder)) as workspace, workspace._writing() as work:
        for number in range(lists):
            name = {ListField.NAME: f"{called} {number:04d} {chance.choice(WORDS)}"}
            made = work.make_list(name, whole=False, follows="")
            work.set_items(made, _edits(chance, number, items, keys))
            first = first or made
    return first


def _edits(chance: random.Random, number: int, items: int, keys: tuple[str, ...]) -> Iterator[Edit]:
    for at in range(items):
        key = keys[at] if at < len(keys) else f"{OWN}{number:016x}{at:016x}"
        values = {ItemField.NOTE: _text(chance, 12), ItemField.STATE: chance.choice(list(State))}
        if not key.startswith(OWN):
            yield Edit(key, values)
            continue
        values[ItemField.TITLE] = f"{_text(chance, 5)} {number}-{at}"
        if at % 2:
            due = TODAY + timedelta(days=chance.randrange(-60, 300))
            values |= {
                ItemField.DUE: due.isoformat(),
                ItemField.WHO: chance.choice(["Ana Ortiz", "B. Reyes", "C. Nguyen"]),
                ItemField.PRIORITY: chance.choice(list(Priority)),
                ItemField.TAGS: chance.choice(WORDS),
                ItemField.STEPS: f"x {_text(chance, 3)}\n- {_text(chance, 3)}",
            }
        yield Edit(key, values)


def _text(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(WORDS, k=words))


if __name__ == "__main__":
    began = time.perf_counter()
    lists, items = [*map(int, sys.argv[2:4])] or [LISTS, ITEMS]
    make(Path(sys.argv[1]), lists, items, called="".join(sys.argv[4:]) or "List")
    tell({"seconds": time.perf_counter() - began})
