"""A row of the list as values: what it shows and what it says to a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records import Item, PlanRecord, State
from desktop.core import describe
from desktop.core.words import KIND_NAMES, MONTHS, STATE_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


@dataclass(frozen=True, slots=True)
class RowView:
    """One record in the list."""

    plan_id: str
    title: str
    meta: str
    state: State
    has_note: bool
    spoken: str


def row_view(plan: Plan, record: PlanRecord, item: Item) -> RowView:
    """The row of `record` with what I made of it."""
    status = describe.status_line(record)
    kind = KIND_NAMES[record.kind] if status else f"{KIND_NAMES[record.kind]} {record.year}"
    parts = (describe.agencies_line(plan, record), kind, _short(status))
    meta = " · ".join(filter(None, parts))
    spoken = [describe.heading(record), meta, STATE_NAMES[item.state]]
    if item.note:
        spoken.append("has a note")
    return RowView(
        record.id, describe.heading(record), meta, item.state, bool(item.note), ". ".join(spoken)
    )


def _short(line: str) -> str:
    """A line with the names of months cut to three letters."""
    for month in MONTHS:
        line = line.replace(month, month[:3])
    return line
