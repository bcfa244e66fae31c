"""What the list shows for a place: records of the plan, and what else was found, in groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records import Hit, Kind, Word
from desktop.core import finder, query
from desktop.core.filters import FacetIndex, Filter
from desktop.core.query import Field, Query
from desktop.core.trail import Place
from desktop.core.words import LIBRARY_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

NARROWS = "kind:"  # begins the target of a group: a condition of the search language


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one kind. `target` is the condition that narrows the search to it."""

    target: str
    name: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """`ids` are the records of the plan among `groups`; `counts` how many records each choice of
    each facet would leave; `problems` sentences about what was not understood."""

    groups: tuple[Group, ...]
    ids: tuple[str, ...]
    words: tuple[Word, ...]
    counts: Mapping[Field, Mapping[str, int]]
    problems: tuple[str, ...]
    hidden: int = 0

    @property
    def beside(self) -> int:
        """How many entries of the library were found."""
        return sum(len(group.ids) for group in self.groups) - len(self.ids)


def listing(plan: Plan, index: FacetIndex, place: Place, hits: Sequence[Hit] | None) -> Listing:
    """The list of `place`, given what the words of its search found (None: it has no words)."""
    parsed = query.parse(place.search)
    meant = finder.conditions(plan, parsed)
    within = 0 if meant.impossible else index.select(meant.filter)
    if hits is not None:
        within &= index.mask(hit.id for hit in hits)
    ids = index.ids(index.select(place.filter, within))
    groups = []
    rank = {hit.id: n for n, hit in enumerate(hits or ())}
    if hits is not None and parsed.words:
        ids.sort(key=rank.__getitem__)
    if ids:
        every = ",".join(Kind)
        groups.append(Group(f"{NARROWS}{every}", "Plan", tuple(ids)))
    if not meant.impossible:
        groups += _beside(_entries(plan, parsed, (meant.filter, place.filter), hits))
    groups.sort(key=lambda group: rank.get(group.ids[0], 0))  # stable: as found, best first
    return Listing(
        tuple(groups),
        tuple(ids),
        parsed.words,
        index.counts(place.filter, list(Field), within),
        meant.problems,
    )


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
