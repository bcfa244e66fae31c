"""Checklists as PDF/UA, again and again: `python -m tests.bench.paper`.

The whole plan in two layouts, and a list of 1,000 items with a note each, as the window has it set:
in a process of its own, of which the memory counts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import db
from db.checklists import OWN, Item
from desktop.core import paths, report
from desktop.core.design import Design, Layout
from desktop.core.gathering import Entry, key_of
from desktop.printing import pdf
from desktop.printing.press import Press
from tests.bench.clock import largest_child, now, percentile, tell

ROUNDS = 7
MANY, DOZEN = 1000, 12
NOTE = "Called the shelter on Tuesday; they can take two families from the first of the month. " * 3


def seconds(
    plan: db.plan.catalogue.Plan,
    entries: Sequence[Entry],
    design: Design,
    title: str,
    render: Callable[[report.Report], pdf.Rendered] = pdf.render,
) -> float:
    """One document; each has a title of its own, so that none is simply remembered."""
    items = {key_of(each): Item(key_of(each), note=NOTE) for each in entries}
    began = now()
    made = report.build(plan, entries, items, design, title=title, scope="", printed="2024-01-01")
    assert render(made).data.startswith(b"%PDF")
    return now() - began


if __name__ == "__main__":
    opened = db.open_plan(paths.PLAN)
    marks: dict[str, float] = {}
    records = list(opened.records.values())
    for layout in (Layout.COMPACT, Layout.FULL):
        taken = [
            seconds(opened, records, Design(layout), f"Round {n}") * 1000 for n in range(ROUNDS + 1)
        ]
        marks[f"{layout} first"] = taken[0]
        marks[layout] = percentile(taken[1:], 50)
    own = [Item(f"{OWN}{n}", title=f"Ask about beds, no. {n}") for n in range(MANY - len(records))]
    many: list[Entry] = [*records, *own]
    noted, press = Design(notes=True), Press()
    press.warm()
    taken = [seconds(opened, many, noted, f"No. {n}", press.render) * 1000 for n in range(DOZEN)]
    press.close()
    marks |= {"many": percentile(taken[1:], 50), "memory": largest_child()}
    tell(marks)
    opened.close()
