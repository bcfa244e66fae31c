"""What is shown of a record or an own item to a room: one at a time, large."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from db.checklists import Item, State
from db.records import PlanRecord
from desktop.core import days, describe
from desktop.core.item_title import item_title
from desktop.core.language import tr
from desktop.core.words import KIND_NAMES

if TYPE_CHECKING:
    from datetime import date

    from db.plan.catalogue import Plan


class Slide(NamedTuple):
    """`kicker` is the line above the title, `lines` stand below the text. `private` is for the one
    who presents: who does it, until when, steps and the note."""

    key: str
    kicker: str
    title: str
    text: str
    lines: tuple[str, ...]
    state: State
    private: tuple[str, ...]


def slide(plan: Plan, key: str, item: Item, today: date) -> Slide:
    """The record `key` of the plan, or the own `item`."""
    record = plan.records.get(key)
    return Slide(
        key=key,
        kicker=_kicker(plan, record, item),
        title=describe.heading(record) if record else item_title(plan, item),
        text=record.summary if record else "",
        lines=_lines(plan, record) if record else (),
        state=item.state,
        private=tuple(_private(item, today)),
    )


def _kicker(plan: Plan, record: PlanRecord | None, item: Item) -> str:
    pillar = record.pillar if record else item.pillar
    parts = [plan.pillars[pillar].name] if pillar in plan.pillars else []
    if record:
        parts += [KIND_NAMES[record.kind], str(record.year)]
    return " · ".join(parts)


def _lines(plan: Plan, record: PlanRecord) -> tuple[str, ...]:
    cited = "; ".join(describe.citation_line(plan, each) for each in record.sources)
    published = record.english
    official = describe.heading(published) if published.quoted != record.quoted else ""
    told = (official, describe.agencies_line(plan, record), describe.status_line(record), cited)
    return tuple(filter(None, told))


def _private(item: Item, today: date) -> list[str]:
    told = []
    if item.who:
        told.append(tr("Who: {name}").format(name=item.who))
    if item.due:
        told.append(tr("Due: {day}").format(day=days.said(item.due, today)))
    for step in item.steps:
        said = tr("Done: {step}") if step.done else tr("To do: {step}")
        told.append(said.format(step=step.text))
    if item.note.strip():
        told.append(item.note.strip())
    return told
