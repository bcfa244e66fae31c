"""Merging a share file of a long list: `python -m tests.bench.merge FOLDER`.

The file holds 10,000 items, of which every tenth has been changed elsewhere since; it is read,
compared and taken over.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import closing
from pathlib import Path

import db
from db.checklists import Edit, ItemField
from desktop.core.exchange import importing, leaving, reading, writing
from tests.bench import large
from tests.bench.clock import now, tell

ITEMS = 10_000
MADE = "2026-11-22T09:00:00+00:00"

if __name__ == "__main__":
    here, there = (Path(sys.argv[1]) / name for name in ("here", "there"))
    here.mkdir()
    mine = large.make(here, 1, ITEMS)
    shutil.copytree(here, there)
    file = Path(sys.argv[1]) / "share.fourpillars"
    with closing(db.open_workspace(there)) as store:
        some = [*store.items(mine)][::10]
        store.edit(mine, [Edit(key, {ItemField.WHO: "D. Park"}) for key in some])
        writing.save(leaving.collect(store, [mine], made_at=MADE), file)
    with closing(db.open_workspace(here)) as store:
        began = now()
        share = reading.load(file)
        read = now()
        changes = importing.take_over(store, share)
        merged = now()
        assert len(changes.items[mine]) == len(some)
    tell({"read": (read - began) * 1000, "merge": (merged - read) * 1000, "changed": len(some)})
