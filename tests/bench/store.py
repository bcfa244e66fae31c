"""How quick the store is at size: `python -m tests.bench.store`."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import db
from db.checklists import Edit, ItemField, State
from db.item_tests import Every
from db.records import Word
from db.workspace.store import Workspace
from tests.bench import large

Job = Callable[[], object]


def main() -> None:
    for lists, items in ((large.LISTS, large.ITEMS), (1, 100_000)):
        print(f"\n{lists:,} lists of {items:,} items")
        with tempfile.TemporaryDirectory() as folder:
            first = large.make(Path(folder), lists, items)
            _measure(Path(folder), first)


def _measure(folder: Path, first: str) -> None:
    _say("open and close", lambda: db.open_workspace(folder).close(), 3)
    with closing(db.open_workspace(folder)) as store:
        keys = list(store.items(first))
        _say("checklists()", store.checklists, 5)
        _say("items() of one list", lambda: store.items(first), 5)
        _say("summaries()", lambda: store.summaries("2026-11-22", "2026-11-29"), 5)
        _say("summaries() of one", lambda: store.summaries("2026-11-22", "2026-11-29", [first]), 5)
        _say("due()", lambda: store.due("2026-11-29"), 3)
        _say("find in one list", lambda: store.find_notes(first, [Word("shelter")]), 3)
        _say("find numbers", lambda: store.find_numbers([Word("s")], range(10**6)), 3)
        anything, rare = Every(()), [Word("7-77", prefix=False)]
        _say("find everywhere", lambda: store.items_where(anything, 200, [Word("she")]), 3)
        _say("find everywhere, seldom", lambda: store.items_where(anything, 200, rare), 3)
        _ticks(store, first, keys, "tick")
        some = keys[:10_000]
        edits = [Edit(key, {ItemField.WHO: "D. Park"}) for key in some]
        _say(f"edit {len(some):,} items", lambda: store.edit(first, edits), 1)
        _say("undo that", store.undo, 1)
        _say("redo that", store.redo, 1)
        _ticks(store, first, keys, "tick after that")
        state = store.state(first)
        _say("state()", lambda: store.state(first), 1)
        _say("merge it into itself", lambda: store.merge([state]), 1)


def _ticks(store: Workspace, first: str, keys: list[str], name: str) -> None:
    taken = []
    for number, key in enumerate(keys[50:100] * 4):
        start = time.perf_counter()
        store.set_state(first, [key], list(State)[number // 50 % 4])
        taken.append(time.perf_counter() - start)
    taken.sort()
    p95 = taken[int(len(taken) * 0.95)]
    print(f"{name:28} {taken[len(taken) // 2] * 1000:9.1f} ms median {p95 * 1000:9.1f} ms p95")


def _say(name: str, job: Job, times: int) -> None:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        job()
        taken.append(time.perf_counter() - start)
    print(f"{name:28} {min(taken) * 1000:9.1f} ms")


if __name__ == "__main__":
    main()
