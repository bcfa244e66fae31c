"""What is due: the open items of all lists in use under their days, and a gentle reminder of them.

Days are a person's own; `today` is always given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.checklists import Checklist, Item, Listed, State, Summary
from desktop.core.day_words import sentence
from desktop.core.item_title import item_title
from desktop.core.language import tr, tr_n
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.tally import in_use
from desktop.core.words import day, weekday
from desktop.core.work_pages import DUE, work_title

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace

AHEAD = timedelta(days=30)  # how far the page looks
_WEEK = 7  # days that have a heading each


@dataclass(frozen=True, slots=True)
class Errand:
    """An item that is due: in which list, how it is called, and in how many days (less than none:
    it is late)."""

    checklist: str
    list_name: str
    item: Item
    title: str
    days: int

    @property
    def id(self) -> tuple[str, str]:
        return self.checklist, self.item.key

    @property
    def late(self) -> str:
        """`3 days late`, empty for what is not."""
        if self.days >= 0:
            return ""
        return tr_n("{n} days late", "{n} day late", -self.days)


@dataclass(frozen=True, slots=True)
class Day:
    """Errands under a heading. `dated` says that each must tell its own day."""

    heading: str
    errands: tuple[Errand, ...]
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Reminder:
    """How many open items of all lists in use are late, and how many are due within a week."""

    overdue: int = 0
    soon: int = 0

    def __bool__(self) -> bool:
        return bool(self.overdue or self.soon)

    @property
    def sentence(self) -> str:
        """`3 items are overdue, 5 are due this week.`"""
        if self.overdue and self.soon:
            return tr("{overdue}, {soon}.").format(
                overdue=tr_n("{n} items are overdue", "{n} item is overdue", self.overdue),
                soon=tr_n(
                    "{n} are due in the next seven days",
                    "{n} is due in the next seven days",
                    self.soon,
                ),
            )
        if self.overdue:
            return tr_n("{n} items are overdue.", "{n} item is overdue.", self.overdue)
        if self.soon:
            return tr_n(
                "{n} items are due in the next seven days.",
                "{n} item is due in the next seven days.",
                self.soon,
            )
        return tr("Nothing is due this week.")


def reminder(lists: Iterable[Checklist], summaries: Mapping[str, Summary]) -> Reminder:
    """What there is to be reminded of."""
    told = [summaries[each.id] for each in in_use(lists) if each.id in summaries]
    return Reminder(sum(each.overdue for each in told), sum(each.soon for each in told))


def read(
    store: Workspace, plan: Plan, today: date, ticked: Iterable[tuple[str, str]] = ()
) -> tuple[Errand, ...]:
    """What is open and due as far as the page looks, and the items `ticked` (list and key) there
    a moment ago, the earliest first."""
    due = list(store.due((today + AHEAD).isoformat()))
    there = {(each.checklist, each.item.key) for each in due}
    for checklist_id, key in sorted(set(ticked) - there):
        item = store.items(checklist_id).get(key)
        if item is not None and item.due and item.state is State.DONE:
            due.append(Listed(checklist_id, item))
    found = errands(plan, in_use(store.checklists()), due, today)
    return tuple(
        sorted(found, key=lambda e: (e.item.due, e.list_name, e.item.position, e.item.key))
    )


def errands(
    plan: Plan, lists: Iterable[Checklist], due: Iterable[Listed], today: date
) -> tuple[Errand, ...]:
    """The items of `due` with what a person needs to know of each, in their order."""
    names = {each.id: each.name for each in lists}
    return tuple(
        Errand(
            each.checklist,
            names[each.checklist],
            each.item,
            item_title(plan, each.item),
            (date.fromisoformat(each.item.due) - today).days,
        )
        for each in due
        if each.checklist in names  # else it went into the bin a moment ago
    )


def agenda(found: Iterable[Errand], today: date) -> tuple[Day, ...]:
    """The errands under what is overdue, today, tomorrow, each day of a week, and later."""
    by_day: dict[int, list[Errand]] = {}
    for each in found:
        by_day.setdefault(min(max(each.days, -1), _WEEK), []).append(each)
    return tuple(
        Day(_heading(days, today), tuple(by_day[days]), dated=days in (-1, _WEEK))
        for days in sorted(by_day)
    )


def _heading(days: int, today: date) -> str:
    on = weekday(today + timedelta(days=days))
    match days:
        case -1:
            return tr("Overdue")
        case 0:
            return tr("Today, {day}").format(day=on)
        case 1:
            return tr("Tomorrow, {day}").format(day=on)
        case _:
            return tr("Later") if days == _WEEK else sentence(on)


def when(errand: Errand) -> str:
    """`due November 12, 2026, 9 days late`."""
    due = day(errand.item.due)
    if errand.days >= 0:
        return tr("due {day}").format(day=due)
    return tr_n("due {day}, {n} days late", "due {day}, {n} day late", -errand.days, day=due)


def outline(days: Iterable[Day], today: date) -> Outline:
    """What is due as a page to print."""
    return Outline(
        DUE,
        work_title(DUE),
        tr("What is open and due up to {day}, over all lists in use.").format(
            day=day((today + AHEAD).isoformat())
        ),
        tuple(Group(each.heading, tuple(_entries(each))) for each in days),
    )


def _entries(on: Day) -> Iterator[Entry]:
    for errand in on.errands:
        parts = (when(errand) if on.dated else "", errand.list_name, errand.item.who)
        yield Entry(
            errand.item.key if not errand.item.is_own else "",
            errand.title,
            " · ".join(filter(None, parts)),
        )
