"""Reports to print, as a person would ask for them."""

from __future__ import annotations

from collections.abc import Iterable

from db.checklists import Item, State
from db.plan.catalogue import Plan
from db.records import PlanRecord
from desktop.core.design import Boxes, Design, Layout, Paper
from desktop.core.report import Report, build


def handout(
    plan: Plan,
    records: Iterable[PlanRecord] | None = None,
    *,
    title: str = "Shelter partners",
    scope: str = "Pillar: Prevention.",
    layout: Layout = Layout.COMPACT,
    paper: Paper = Paper.LETTER,
    blank: bool = False,
) -> Report:
    """A report of `records` (all by default) in which every state occurs in turn."""
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
        Design(layout=layout, paper=paper, boxes=Boxes.BLANK if blank else Boxes.TICKS),
        title=title,
        scope=scope,
        printed="2026-01-02",
    )


def some(plan: Plan, number: int) -> list[PlanRecord]:
    """Records of two pillars, so that there is more than one section."""
    records = list(plan.records.values())
    return [*records[: number - number // 2], *records[100 : 100 + number // 2]]
