"""What the list shows for a place: records of the plan, and what else was found, in groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from db.checklists import Checklist, Listed
from db.records import Hit, Kind, Word
from desktop.core import asked, finder, query
from desktop.core.choice_counts import ChoiceCounts
from desktop.core.filters import FacetIndex, Filter
from desktop.core.free_values import alike, likened, meant
from desktop.core.language import tr, tr_n
from desktop.core.progress import Progress
from desktop.core.query import Field, Query
from desktop.core.trail import Place
from desktop.core.words import FIELD_NAMES, LIBRARY_NAMES
from desktop.core.work_pages import item_target

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

NARROWS = "kind:"  # begins the target of a group of a kind
ALL_LISTS = "all"  # list:all
_NOTHING = Progress(0, 0)


class Group(NamedTuple):
    """What was found of one kind. `target` is the condition of the search language that narrows
    the search to it (see `is_heading`)."""

    target: str
    name: str
    ids: tuple[str, ...]


def is_heading(target: str) -> bool:
    """Whether a target is the condition of a group, not something to open."""
    name, colon, _ = target.partition(":")
    return bool(colon) and name in list(Field)


class Listing(NamedTuple):
    """`ids` are the records of the plan (or the items of the list that is shown) among `groups`;
    `counts` how many of them each choice of each facet would leave; `problems` sentences about
    what was not understood. `progress` is over those of `ids` that stand in the open list.

    `elsewhere` are the items of other lists among `groups`, by their target. `hidden` is how many
    more there would be if what is done were shown. `all` says what it was chosen from.
    """

    groups: tuple[Group, ...]
    ids: tuple[str, ...]
    words: tuple[Word, ...]
    counts: Mapping[Field, Mapping[str, int]]
    problems: tuple[str, ...]
    progress: Progress = _NOTHING
    elsewhere: Mapping[str, Listed] = MappingProxyType({})
    hidden: int = 0
    all: str = ""

    @property
    def beside(self) -> int:
        """How many entries of the library were found."""
        found = sum(len(group.ids) for group in self.groups)
        return found - len(self.ids) - len(self.elsewhere)


def listing(
    plan: Plan,
    index: FacetIndex,
    place: Place,
    hits: Sequence[Hit] | None,
    *,
    today: str = "",
    lists: Sequence[Checklist] = (),
) -> Listing:
    """The list of `place`, given what the words of its search found (None: it has no words).

    `today` is a person's own day, if it may be another one than the index knows; `lists` are those
    that can be asked for by name.
    """
    index.begin_day(today or index.today)
    parsed = query.parse(place.search)
    typed = finder.conditions(plan, parsed)
    within = 0 if typed.impossible else index.select(typed.filter)
    if hits is not None:
        within &= index.mask(hit.id for hit in hits)
    passing = index.select(place.filter, within)
    ids = index.ids(passing)
    groups = []
    rank = {hit.id: n for n, hit in enumerate(hits or ())}
    if hits is not None and parsed.words:
        ids.sort(key=rank.__getitem__)
    if ids:
        every = ",".join(Kind)
        groups.append(Group(f"{NARROWS}{every}", tr("Plan"), tuple(ids)))
    if not typed.impossible:
        groups += _beside(_entries(plan, parsed, (typed.filter, place.filter), hits))
    groups.sort(key=lambda group: rank.get(group.ids[0], 0))  # stable: as found, best first
    return Listing(
        tuple(groups),
        tuple(ids),
        parsed.words,
        ChoiceCounts(lambda field: index.counts(place.filter, [field], within)[field]),
        (*typed.problems, *strangers(index, typed.filter, lists)),
        index.progress(passing),
        all=tr_n("{n} records", "{n} record", len(plan.records)),
    )


def with_items(found: Listing, listed: Sequence[Listed], lists: Iterable[Checklist]) -> Listing:
    """The same, and behind it the items found in `lists` (see `desktop.core.elsewhere`), a group
    for each list."""
    names = {each.id: each.name for each in lists}
    elsewhere: dict[str, Listed] = {}
    by_list: dict[str, list[str]] = {}
    first, more = asked.shown(listed)
    for each in first:
        if each.checklist in names:
            target = item_target(each.checklist, each.item.key)
            elsewhere[target] = each
            by_list.setdefault(each.checklist, []).append(target)
    groups = (
        Group(
            condition(Field.LIST, checklist),
            tr("In {list}").format(list=names[checklist]),
            tuple(targets),
        )
        for checklist, targets in by_list.items()
    )
    return found._replace(
        groups=(*found.groups, *groups), elsewhere=elsewhere, problems=(*found.problems, *more)
    )


def condition(field: Field, value: str) -> str:
    """A condition as a person types it."""
    bare = "".join(c for c in value if c not in query.QUOTES)
    return f"{field}:{bare}" if bare.isalnum() else f'{field}:"{bare}"'


def strangers(index: FacetIndex, asked: Filter, lists: Sequence[Checklist]) -> list[str]:
    """Sentences about names that were asked for and that nothing has."""
    return [
        tr("{field}: no item of the open list has “{value}”.").format(
            field=FIELD_NAMES[kind], value=value
        )
        for kind, value in sorted(asked.chosen | asked.excluded)
        if kind in (Field.WHO, Field.TAG) and not index.is_called(kind, value)
    ] + unknown_lists(asked, lists)


def unknown_lists(asked: Filter, lists: Sequence[Checklist]) -> list[str]:
    """Sentences about lists that are not among `lists`, if those are known."""
    return [
        tr("{field}: no list is called “{value}”.").format(field=FIELD_NAMES[kind], value=value)
        for kind, value in sorted(asked.chosen | asked.excluded)
        if kind is Field.LIST and lists and not lists_called(lists, value)
    ]


def lists_called(lists: Iterable[Checklist], text: str) -> list[Checklist]:
    """The lists that a value of `list:` stands for: by id or name, as names are meant."""
    if likened(text) == ALL_LISTS:
        return list(lists)
    by_name: dict[str, list[Checklist]] = {}
    for each in lists:
        if each.id == text:
            return [each]
        by_name.setdefault(each.name, []).append(each)
    return [each for name in meant(alike(by_name), text) for each in by_name[name]]


def _entries(
    plan: Plan, asked: Query, filters: tuple[Filter, Filter], hits: Sequence[Hit] | None
) -> list[Hit]:
    """What was found around the plan and meets both filters: the one typed and the one chosen.

    Where no word was looked for there is only what was asked for by its kind.
    """
    typed, chosen = filters
    found = hits
    if not asked.words:
        found = finder.in_library(plan, None, typed | chosen)
        left = {hit.id for hit in (found if hits is None else hits)}  # without unwanted words
        found = [hit for hit in found if hit.id in left]
    return finder.in_library(plan, finder.in_library(plan, found, typed), chosen)


def _beside(hits: Sequence[Hit]) -> list[Group]:
    by_kind: dict[str, list[str]] = {}
    for hit in hits:
        by_kind.setdefault(hit.kind, []).append(hit.id)
    return [
        Group(f"{NARROWS}{kind}", LIBRARY_NAMES[kind], tuple(ids)) for kind, ids in by_kind.items()
    ]
