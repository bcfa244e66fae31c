"""The items of a checklist for the command line: how each is named, told as data, and grouped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from db.checklists import OWN, Item, State
from db.errors import NotFound
from desktop.core.language import tr
from desktop.core.query import Field
from desktop.core.words import NONE_NAMES, NOT_IN_PLAN, STATE_NAMES, day

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_SHORT = len(OWN) + 8
_OWN_KIND, _LOST = "own", NOT_IN_PLAN.lower()


class Grouping(StrEnum):
    """What the items of a list can stand under."""

    PILLAR = "pillar"
    AGENCY = "agency"
    DUE = "due"
    WHO = "who"
    STATE = "state"


def short_key(key: str) -> str:
    """What an item is called on the command line: own ones by the beginning of their key."""
    return key[:_SHORT] if key.startswith(OWN) else key


def find_key(plan: Plan, items: Mapping[str, Item], given: str) -> str:
    """The key that `given` names: the id of a record, or the beginning of an own item's key, with
    or without what own keys begin with. Raises NotFound."""
    wanted = given.casefold()
    known, table = plan.ids.get(wanted, ("", ""))
    if table == "record":
        return known
    same = [key for key in items if key.casefold() == wanted]
    bare = wanted.removeprefix(OWN)
    begun = [key for key in items if key.startswith(OWN + bare)] if bare else []
    found = same or begun
    if len(found) == 1:
        return found[0]
    if found:
        several = ", ".join(found[:6])
        said = tr("{item} could be several items: {names}. Nothing was changed.")
        raise NotFound(said.format(item=repr(given), names=several))
    said = tr(
        "There is no item {item} in this checklist. Ids of records look like PRE-1, PA-DOJ-08 or "
        "COM-20; those of your own items are shown by: four-pillars checklist show"
    )
    raise NotFound(said.format(item=repr(given)))


def pillar(plan: Plan, item: Item) -> str:
    """The id of the pillar an item stands under, or nothing."""
    return plan.records[item.key].pillar if item.key in plan.records else item.pillar


def is_overdue(item: Item, today: str) -> bool:
    """Whether an item that is still open was due before the day `today`."""
    return bool(item.due) and item.is_open and item.due < today


def data(plan: Plan, item: Item, today: str) -> dict[str, Any]:
    """An item as JSON shows it."""
    record = plan.records.get(item.key)
    kind = _OWN_KIND if item.is_own else _LOST
    own = asdict(item)
    for inner in ("position", "wording", "binned", "number"):
        del own[inner]
    return own | {
        "short": short_key(item.key),
        "kind": str(record.kind) if record else kind,
        "title": record.title if record else item.title,
        "pillar": pillar(plan, item),
        "principle": (record.principle or "") if record else item.principle,
        "agency": (record.lead or "") if record else "",
        "overdue": is_overdue(item, today),
    }


def grouped(
    plan: Plan, items: Iterable[Item], by: Grouping, today: str
) -> list[tuple[str, list[Item]]]:
    """Items under headings, in their order; what has none of its kind comes last."""
    groups: dict[_Heading, list[Item]] = {}
    for item in items:
        groups.setdefault(_heading(plan, item, by, today), []).append(item)
    return [(heading[-1], groups[heading]) for heading in sorted(groups)]


_Heading = tuple[int, str, str]  # a rank, what sorts within it, the words
_LAST = 100


def _heading(plan: Plan, item: Item, by: Grouping, today: str) -> _Heading:
    match by:
        case Grouping.STATE:
            return list(State).index(item.state), "", STATE_NAMES[item.state]
        case Grouping.PILLAR:
            found = plan.pillars.get(pillar(plan, item))
            if found is None:
                return _LAST, "", NONE_NAMES[Field.PILLAR]
            return found.number, "", found.name
        case Grouping.AGENCY:
            record = plan.records.get(item.key)
            lead = plan.agencies[record.lead].name if record and record.lead else ""
            return _named(lead, NONE_NAMES[Field.AGENCY])
        case Grouping.WHO:
            return _named(item.who, NONE_NAMES[Field.WHO])
    if not item.due:
        return _LAST, "", NONE_NAMES[Field.DUE]
    if is_overdue(item, today):
        return 0, "", tr("Overdue")
    return 1, item.due, tr("Due {day}").format(day=day(item.due))


def _named(name: str, nothing: str) -> _Heading:
    return (0, name.casefold(), name) if name else (_LAST, "", nothing)
