"""Reports to print, as a person would ask for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from db.checklists import Item, Priority, State, SubStep
from db.plan.catalogue import Plan
from db.records import PlanRecord
from desktop.core.design import Boxes, Design, Layout, Paper
from desktop.core.report import Report, build

LISTS = [layout for layout in Layout if layout is not Layout.OVERVIEW]  # those with items


def handout(
    plan: Plan,
    records: Iterable[PlanRecord] | None = None,
    *,
    title: str = "Shelter partners",
    scope: str = "Pillar: Prevention.",
    layout: Layout = Layout.COMPACT,
    paper: Paper = Paper.LETTER,
    blank: bool = False,
    **design: Any,
) -> Report:
    """A report of `records` (all by default) in which every state occurs in turn. `design` are
    further choices by their names."""
    records = list(plan.records.values() if records is None else records)
    states = list(State)
    items = {
        record.id: Item(record.id, states[n % len(states)], None, "", None)
        for n, record in enumerate(records)
    }
    return build(
        plan,
        records,
        items,
        Design(layout=layout, paper=paper, boxes=Boxes.BLANK if blank else Boxes.TICKS, **design),
        title=title,
        scope=scope,
        printed="2026-01-02",
    )


def some(plan: Plan, number: int) -> list[PlanRecord]:
    """Records of two pillars, so that there is more than one section."""
    records = list(plan.records.values())
    return [*records[: number - number // 2], *records[100 : 100 + number // 2]]


def worked_on(plan: Plan, number: int, *more: Item, logo: bytes = b"", **design: Any) -> Report:
    """`number` records, all with a person, a day, a note and steps in turn, and items of a person's
    own, with their notes on paper unless `design` says otherwise."""
    records = some(plan, number)
    items = {record.id: _worked_on(record.id, n) for n, record in enumerate(records)}
    items |= {item.key: item for item in more}
    return build(
        plan,
        [*records, *more],
        items,
        Design(**{"notes": True, **design}),
        title="Shelter partners",
        scope="Pillar: Prevention.",
        printed="2026-01-02",
        logo=logo,
    )


def _worked_on(key: str, n: int) -> Item:
    return Item(
        key,
        list(State)[n % len(State)],
        note=f"Note {n}.\nAnd more of it." if n % 3 == 0 else "",
        who="Maria" if n % 2 else "",
        due="2026-02-01" if n % 2 else "",
        priority=Priority.HIGH if n % 4 == 1 else Priority.NONE,
        steps=(SubStep("ring", True), SubStep("write")) if n % 5 == 0 else (),
    )
