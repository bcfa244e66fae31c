"""The entries of a paper in groups, and in their order within them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from db.checklists import Item, State
from db.records import PlanRecord
from desktop.core import answers, due_days, paper_words
from desktop.core.answers import NONE
from desktop.core.design import Gather, Order
from desktop.core.folding import fold
from desktop.core.free_values import likened
from desktop.core.item_title import item_title

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

Entry = PlanRecord | Item  # a record of the plan, or an item that the plan does not have


def key_of(entry: Entry) -> str:
    return entry.id if isinstance(entry, PlanRecord) else entry.key


def gathered(
    plan: Plan,
    entries: Iterable[Entry],
    items: Mapping[str, Item],
    gather: Gather,
    order: Order,
    today: str,
    words: Mapping[str, str] = paper_words.ENGLISH,
) -> Iterator[tuple[str, Sequence[Entry]]]:
    """Groups with their names, none of them empty; one without a name if nothing is gathered.

    `items` are what a person said of the entries, by key; `today` is an ISO day; `words` are those
    of `desktop.core.paper_words`.
    """
    ordered = (
        sorted(entries, key=_in_order(plan, items, order)) if order is not Order.LIST else entries
    )
    names, value = _GROUPS[gather](plan, items, today, words)
    groups: dict[str, list[Entry]] = {name: [] for name in names}
    for entry in ordered:
        groups.setdefault(value(entry), []).append(entry)
    spelled = sorted(set(groups) - set(names), key=lambda text: (not text, fold(text)))
    for each in (*names, *spelled):
        if groups[each]:
            yield names.get(each, each or words["nobody"]), groups[each]


Words = Mapping[str, str]
_Value = Callable[[Entry], str]
_Group = tuple[dict[str, str], _Value]  # the names of known values in order, and an entry's value


def _by_pillar(plan: Plan, items: Mapping[str, Item], today: str, words: Words) -> _Group:
    del items, today
    names = {pillar.id: pillar.name for pillar in plan.pillars.values()}

    def value(entry: Entry) -> str:
        return entry.pillar if isinstance(entry, PlanRecord) else answers.pillar(plan, entry)

    return names | {NONE: words["no_pillar"]}, value


def _by_agency(plan: Plan, items: Mapping[str, Item], today: str, words: Words) -> _Group:
    del items, today
    agencies = sorted(plan.agencies.values(), key=lambda agency: fold(agency.name))
    names = {agency.id: agency.name for agency in agencies}

    def value(entry: Entry) -> str:
        return (entry.lead if isinstance(entry, PlanRecord) else "") or NONE

    return names | {NONE: words["no_agency"]}, value


def _by_due(plan: Plan, items: Mapping[str, Item], today: str, words: Words) -> _Group:
    del plan
    names = {bucket: words[f"group_{bucket}"] for bucket in due_days.BUCKETS}
    return names, lambda entry: due_days.bucket(_said(items, entry).due, today)


def _by_person(plan: Plan, items: Mapping[str, Item], today: str, words: Words) -> _Group:
    del plan, today, words
    spelled: dict[str, str] = {}

    def value(entry: Entry) -> str:
        who = _said(items, entry).who
        return spelled.setdefault(likened(who), who) if who else ""

    return {}, value


def _by_state(plan: Plan, items: Mapping[str, Item], today: str, words: Words) -> _Group:
    del plan, today
    return {state: words[state] for state in State}, lambda entry: _said(items, entry).state


def _as_one(plan: Plan, items: Mapping[str, Item], today: str, words: Words) -> _Group:
    del plan, items, today, words
    return {"all": ""}, lambda _: "all"


_GROUPS: Mapping[Gather, Callable[[Plan, Mapping[str, Item], str, Words], _Group]] = {
    Gather.NONE: _as_one,
    Gather.PILLAR: _by_pillar,
    Gather.AGENCY: _by_agency,
    Gather.DUE: _by_due,
    Gather.WHO: _by_person,
    Gather.STATE: _by_state,
}


def _said(items: Mapping[str, Item], entry: Entry) -> Item:
    key = key_of(entry)
    return items.get(key) or Item(key)


def _in_order(
    plan: Plan, items: Mapping[str, Item], order: Order
) -> Callable[[Entry], tuple[str, str]]:
    def title(entry: Entry) -> str:
        text = entry.title if isinstance(entry, PlanRecord) else item_title(plan, entry)
        return fold(text)

    def due(entry: Entry) -> str:
        return _said(items, entry).due or "9999"  # what has no day stands last

    return (lambda e: (due(e), "")) if order is Order.DUE else (lambda e: (title(e), key_of(e)))
