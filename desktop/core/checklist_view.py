"""A checklist as the middle pane shows it: its items in the order of the list, in groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from db.checklists import Checklist, Item, State
from desktop.core import answers, due_days, finder, query
from desktop.core.answers import NONE
from desktop.core.arrangement import Arrangement, Grouping
from desktop.core.choice_counts import ChoiceCounts
from desktop.core.filters import FacetIndex, Filter
from desktop.core.folding import fold
from desktop.core.free_values import likened
from desktop.core.language import Words, tr, tr_n
from desktop.core.listing import Group, Listing, condition, strangers
from desktop.core.matches import Matches
from desktop.core.query import Field
from desktop.core.trail import Place
from desktop.core.words import DUE_NAMES, NONE_NAMES, STATE_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


def arranged(
    plan: Plan,
    index: FacetIndex,
    place: Place,
    arrangement: Arrangement,
    today: str,
    found: Matches | None,
    *,
    lists: Sequence[Checklist] = (),
) -> Listing:
    """The open list at `place`, given what the words of its search found (None: it has no words).

    `today` is a person's own day; `lists` are those that can be asked for by name. What is done is
    shown all the same where it was asked for.
    """
    index.begin_day(today)
    parsed = query.parse(place.search)
    meant = finder.conditions(plan, parsed)
    within = 0 if meant.impossible else index.select(meant.filter, index.members)
    if found is not None:
        within &= found.mask(index)
    passing = index.select(place.filter, within)
    open_ones = within & ~index.select(_DONE, index.members)
    hides = arrangement.hide_done and not _asks_for_done(meant.filter | place.filter)
    shown = passing & open_ones if hides else passing
    groups = grouped(plan, index, shown, arrangement.grouping)

    def count_choices(field: Field) -> Mapping[str, int]:
        hidden = hides and field is not Field.STATE  # choosing what is done shows it
        return index.counts(place.filter, [field], open_ones if hidden else within)[field]

    return Listing(
        tuple(groups),
        groups[0].ids if len(groups) == 1 else tuple(chain(*(group.ids for group in groups))),
        parsed.words,
        ChoiceCounts(count_choices),
        (*meant.problems, *strangers(index, meant.filter, lists)),
        index.progress(passing),
        hidden=(passing & ~shown).bit_count(),
        all=tr_n("{n} items", "{n} item", index.members.bit_count()),
    )


def grouped(plan: Plan, index: FacetIndex, shown: int, grouping: Grouping) -> list[Group]:
    """The items of a bit set in groups, each in the order of the list; none is empty."""
    if grouping is Grouping.PILLAR:
        names = {pillar.id: pillar.name for pillar in plan.pillars.values()}
        parts = index.parts(Field.PILLAR, partial(answers.pillar, plan), shown)
        return _named(parts, names | {NONE: NONE_NAMES[Field.PILLAR]}, Field.PILLAR)
    if grouping is Grouping.AGENCY:
        names = {a.id: a.name for a in sorted(plan.agencies.values(), key=lambda a: fold(a.name))}
        parts = index.parts(Field.LEAD, _lead_in(plan), shown)
        return _named(parts, names | {NONE: NONE_NAMES[Field.LEAD]}, Field.LEAD)
    if grouping is Grouping.DUE:
        parts = index.parts(Field.DUE, _bucket_on(index.today), shown)
        return _named(parts, _DUE_NAMES, Field.DUE)
    if grouping is Grouping.STATE:
        return _named(
            index.parts(Field.STATE, attrgetter("state"), shown), STATE_NAMES, Field.STATE
        )
    if grouping is Grouping.WHO:
        return _by_person(index, index.parts(Field.WHO, _person(), shown))
    keys = index.ordered(shown)
    return [Group(WHOLE, tr("In this list"), keys)] if keys else []


WHOLE = condition(Field.IN, "list")  # the target of the one group of a list that has no others
_DONE = Filter(frozenset({(Field.STATE, State.DONE)}))
_DUE_NAMES = Words({bucket: DUE_NAMES.english[bucket] for bucket in due_days.BUCKETS})


def _asks_for_done(asked: Filter) -> bool:
    return State.DONE in asked.values(Field.STATE)


def _named(
    parts: Mapping[str, Sequence[str]], names: Mapping[str, str], field: Field
) -> list[Group]:
    """The groups in the order of `names`."""
    return [
        Group(condition(field, value), name, tuple(parts[value]))
        for value, name in names.items()
        if value in parts
    ]


def _lead_in(plan: Plan) -> Callable[[Item], str]:
    leads = {record.id: record.lead or NONE for record in plan.records.values()}
    return lambda item: leads.get(item.key, NONE)


def _bucket_on(today: str) -> Callable[[Item], str]:
    known: dict[str, str] = {}

    def bucket(item: Item) -> str:
        found = known.get(item.due)
        if found is None:
            found = known[item.due] = due_days.bucket(item.due, today)
        return found

    return bucket


def _person() -> Callable[[Item], str]:
    known: dict[str, str] = {}

    def person(item: Item) -> str:
        found = known.get(item.who)
        if found is None:
            found = known[item.who] = likened(item.who)
        return found

    return person


def _by_person(index: FacetIndex, parts: Mapping[str, Sequence[str]]) -> list[Group]:
    """People by name, as the first item of each spells it; last, what is nobody's."""
    groups = []
    for person in sorted(filter(None, parts)):
        name = index.item(parts[person][0]).who
        groups.append(Group(condition(Field.WHO, name), name, tuple(parts[person])))
    if nobody := parts.get(""):
        groups.append(Group(condition(Field.WHO, NONE), NONE_NAMES[Field.WHO], tuple(nobody)))
    return groups
