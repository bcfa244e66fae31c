"""The due days of a checklist for a calendar: an event of a whole day each.

Events rather than tasks, which Outlook and Google leave out. Whoever imports the file again gets
the events brought up to date instead of a second time: each keeps its name for good.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from icalendar import Calendar, Event

from db.checklists import Checklist, Item, Priority, State
from desktop.core.tables.mapping import Target
from desktop.core.words import COLUMN_NAMES, PRIORITY_NAMES, STATE_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_PRIORITIES = {Priority.HIGH: 1, Priority.MEDIUM: 5, Priority.LOW: 9}


def write(
    plan: Plan,
    checklist: Checklist,
    items: Mapping[str, Item],
    without: Collection[Target] = (Target.NOTE,),
    *,
    now: datetime | None = None,
) -> bytes:
    """The items that have a due day. Nothing is told of what is in `without`, which is the notes
    unless something else is said: calendars are shared."""
    entries = ((checklist, item) for item in items.values())
    return write_all(plan, checklist.name, entries, without, now=now)


def write_all(
    plan: Plan,
    name: str,
    entries: Iterable[tuple[Checklist, Item]],
    without: Collection[Target] = (Target.NOTE,),
    *,
    now: datetime | None = None,
) -> bytes:
    """The same of items of any lists, as a calendar called `name`."""
    moment = (now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    calendar = Calendar()
    calendar.add("prodid", "-//Four Pillars//Checklists//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _plain(name))
    for checklist, item in entries:
        if item.due:
            calendar.add_component(_event(plan, checklist, item, moment, without))
    return bytes(calendar.to_ical())


def _event(
    plan: Plan, checklist: Checklist, item: Item, moment: datetime, without: Collection[Target]
) -> Event:
    day = date.fromisoformat(item.due)
    event = Event()
    event.add("uid", f"{item.key}.{checklist.id}@four-pillars")
    event.add("dtstamp", moment)
    event.add("last-modified", moment)
    event.add("sequence", int(moment.timestamp() // 60))  # the later file is the one that holds
    event.add("dtstart", day)
    if day < date.max:
        event.add("dtend", day + timedelta(days=1))
    event.add("summary", _summary(plan, item))
    event.add("description", _plain("\n".join(_description(plan, checklist, item, without))))
    event.add("status", "CANCELLED" if item.state is State.NA else "CONFIRMED")
    event.add("transp", "TRANSPARENT")  # nobody is busy because something is due
    if item.tags:
        event.add("categories", [_plain(tag) for tag in item.tags])
    if item.priority in _PRIORITIES:
        event.add("priority", _PRIORITIES[item.priority])
    return event


def _summary(plan: Plan, item: Item) -> str:
    record = plan.records.get(item.key)
    title = _plain(item.title or item.key if record is None else record.title)
    return f"{STATE_NAMES[State.DONE]}: {title}" if item.state is State.DONE else title


def _description(
    plan: Plan, checklist: Checklist, item: Item, without: Collection[Target]
) -> Iterator[str]:
    record = plan.records.get(item.key)
    pillar = item.pillar if record is None else record.pillar
    yield checklist.name
    if record is not None:
        yield record.id
    if pillar in plan.pillars:
        yield f"{COLUMN_NAMES['pillar']}: {plan.pillars[pillar].name}"
    yield f"{COLUMN_NAMES['state']}: {STATE_NAMES[item.state]}"
    if item.who and Target.WHO not in without:
        yield f"{COLUMN_NAMES['who']}: {item.who}"
    if item.priority:
        yield f"{COLUMN_NAMES['priority']}: {PRIORITY_NAMES[item.priority]}"
    for step in item.steps:
        yield f"[{'x' if step.done else ' '}] {step.text}"
    if item.note and Target.NOTE not in without:
        yield f"\n{item.note}"


def _plain(text: str) -> str:
    """`text` without the control codes that a calendar file has no place for."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or unicodedata.category(c) != "Cc")
