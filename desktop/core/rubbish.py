"""What lies in the bin: lists and items of the last thirty days, and how long each stays there.

Moments are UTC as the store writes them; `now` is always given.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from db.checklists import Checklist, Listed
from desktop.core.item_title import item_title
from desktop.core.language import tr, tr_n
from desktop.core.words import day

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace

KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Binned:
    """A list, or an item of a list (then with its `key`), and since when it is in the bin.

    `left` counts the days until it is thrown away. What was in a run that is over cannot go back
    into it: `fixed`.
    """

    checklist: str
    key: str
    title: str
    list_name: str
    at: str
    left: int
    fixed: bool = False

    @property
    def told(self) -> str:
        """`Item of Shelter partners · put here on November 12, 2026 · 21 days left`."""
        what = tr("Item of {list}").format(list=self.list_name) if self.key else tr("Checklist")
        left = tr_n("{n} days left", "{n} day left", self.left) if self.left else tr("goes today")
        return " · ".join((what, tr("put here on {day}").format(day=day(self.at)), left))


def since(now: datetime) -> str:
    """The moment before which nothing is left in the bin."""
    return (now - KEPT).isoformat(timespec="seconds")


def read(store: Workspace, plan: Plan, now: datetime) -> tuple[Binned, ...]:
    """What lies in the bin, the latest first."""
    return binned(plan, store.checklists(), store.bin(since(now)), now)


def binned(
    plan: Plan,
    lists: Iterable[Checklist],
    found: tuple[Iterable[Checklist], Iterable[Listed]],
    now: datetime,
) -> tuple[Binned, ...]:
    """What `Workspace.bin` found, the latest first; `lists` are those outside the bin."""
    by_id = {each.id: each for each in lists}
    thrown, items = found
    things = [
        Binned(each.id, "", each.name, each.name, each.binned, _left(each.binned, now))
        for each in thrown
    ]
    things += [
        Binned(
            each.checklist,
            each.item.key,
            item_title(plan, each.item),
            by_id[each.checklist].name,
            each.item.binned,
            _left(each.item.binned, now),
            fixed=bool(by_id[each.checklist].closed),
        )
        for each in items
        if each.checklist in by_id
    ]
    return tuple(sorted(things, key=lambda thing: thing.at, reverse=True))


def _left(at: str, now: datetime) -> int:
    """Days begun count: what was put there a moment ago has all of them."""
    return max(-((now - datetime.fromisoformat(at) - KEPT) // timedelta(days=1)), 0)
