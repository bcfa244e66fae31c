"""A checklist as a table that spreadsheets open by a double click, and that we read back."""

from __future__ import annotations

import csv
from collections.abc import Collection, Mapping
from io import StringIO
from typing import TYPE_CHECKING

from db.checklists import Item
from desktop.core.tables import guard
from desktop.core.tables.mapping import Target
from desktop.core.words import COLUMN_NAMES, PRIORITY_NAMES, STATE_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

COLUMNS = tuple(target for target in Target if target is not Target.NOTHING)


def write(
    plan: Plan, items: Mapping[str, Item], without: Collection[Target] = (), *, bom: bool = True
) -> bytes:
    """The items of a list, a row each: UTF-8, lines ended as Excel ends them.

    The columns of `without` are left out. What a spreadsheet would run as a formula is guarded.
    With `bom` it begins with the mark by which Excel knows UTF-8.
    """
    columns = [each for each in COLUMNS if each not in without]
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([COLUMN_NAMES[column] for column in columns])
    for item in items.values():
        cells = _cells(plan, item)
        writer.writerow([guard.put(cells[column]) for column in columns])
    return text.getvalue().encode("utf-8-sig" if bom else "utf-8")


def _cells(plan: Plan, item: Item) -> dict[Target, str]:
    record = plan.records.get(item.key)
    pillar = item.pillar if record is None else record.pillar
    return {
        Target.ID: item.key,
        Target.TITLE: item.title if record is None else record.title,
        Target.PILLAR: plan.pillars[pillar].name if pillar in plan.pillars else "",
        Target.PRINCIPLE: item.principle if record is None else record.principle or "",
        Target.STATE: STATE_NAMES[item.state],
        Target.WHO: item.who,
        Target.DUE: item.due,
        Target.PRIORITY: PRIORITY_NAMES[item.priority] if item.priority else "",
        Target.TAGS: _tags(item.tags),
        Target.STEPS: "\n".join(f"[{'x' if s.done else ' '}] {s.text}" for s in item.steps),
        Target.NOTE: item.note,
        Target.LINKS: "\n".join(item.links),
        Target.DONE_ON: item.done_on,
        Target.DONE_BY: item.done_by,
    }


def _tags(tags: tuple[str, ...]) -> str:
    """One a line; a single one that would be cut at its commas as two lines."""
    text = "\n".join(tags)
    return f"{text}\n" if len(tags) == 1 and ("," in text or ";" in text) else text
