"""What a search finds in checklists: those beside the open one, and in that what is no record.

Items are found by the words a person wrote in them and by conditions about items. Conditions about
the plan narrow these further, but find nothing alone: that would be every list's copy of the plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from db.checklists import OWN, Checklist, ItemField, Listed, State, wording_hash
from db.item_tests import CHECKLIST, KEY, Between, Every, Filled, Not, OneOf, Some, Test
from desktop.core import answers, due_days, finder, wording
from desktop.core.answers import NONE, Choice
from desktop.core.asked import LIMIT, Asked
from desktop.core.filters import FacetIndex, Filter
from desktop.core.free_values import alike, likened, meant
from desktop.core.listing import lists_called
from desktop.core.query import Field

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.finding import Names
    from db.workspace.store import Workspace

_OPEN = OneOf.of(ItemField.STATE, (State.TODO, State.DOING))
_HAS = {
    answers.NOTE: ItemField.NOTE,
    answers.DUE: ItemField.DUE,
    answers.WHO: ItemField.WHO,
    answers.TAGS: ItemField.TAGS,
    answers.STEPS: ItemField.STEPS,
    answers.LINKS: ItemField.LINKS,
}


@dataclass
class _Known:
    """What all lists hold, read when it is asked for and kept until something changes."""

    store: Workspace

    @cached_property
    def lists(self) -> tuple[Checklist, ...]:
        """By name."""
        return tuple(sorted(self.store.checklists(), key=lambda e: (likened(e.name), e.id)))

    @cached_property
    def names(self) -> Names:
        return self.store.names()

    @cached_property
    def people(self) -> dict[str, list[str]]:
        return alike(self.names.who)

    @cached_property
    def tagged(self) -> dict[str, list[str]]:
        """By tag, the tags of whole items (one a line) in which it stands."""
        found: dict[str, list[str]] = {}
        for text in self.names.tags:
            for tag in text.split("\n"):
                found.setdefault(tag, []).append(text)
        return found

    @cached_property
    def tags(self) -> dict[str, list[str]]:
        return alike(self.tagged)


class ListFinder:
    """Finds items over all lists; for one thread at a time."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._index = FacetIndex(plan)
        self._hashes = frozenset(wording_hash(wording.text_of(r)) for r in plan.records.values())
        self._known: _Known | None = None

    def forget(self) -> None:
        """Something may have changed: what stands in the lists is read anew."""
        self._known = None

    def find(self, store: Workspace, asked: Asked) -> tuple[Listed, ...]:
        """The items found, those of one list together, lists in the order of their names; one
        more than are shown, where there are more."""
        typed = finder.conditions(self._plan, asked.query)
        if not asked or typed.impossible:
            return ()
        if self._known is None:
            self._known = _Known(store)
        facets = [_by_facet(typed.filter), _by_facet(asked.chosen)]
        lists = _lists(self._known.lists, facets, asked)
        read = _Reader(self._plan, self._index, self._hashes, self._known, asked)
        tests = [test for chosen, excluded in facets for test in read.tests(chosen, excluded)]
        aside = range(0)
        if not _names_lists(facets):  # of the open list, the plan's records are there already
            elsewhere = Not(OneOf.of(CHECKLIST, (asked.open_list,)))
            tests.append(Some((elsewhere, read.stranger)) if asked.aside is None else elsewhere)
            aside = asked.aside or aside
        tests.append(OneOf.of(CHECKLIST, (each.id for each in lists)))
        words, unwanted = asked.query.words, asked.query.unwanted
        found = store.items_where(Every(tuple(tests)), LIMIT + 1, words, unwanted, aside)
        rank = {each.id: n for n, each in enumerate(lists)}
        return tuple(sorted(found, key=lambda each: rank[each.checklist]))


_Facets = tuple[dict[Field, list[str]], list[Choice]]


def _by_facet(wanted: Filter) -> _Facets:
    chosen: dict[Field, list[str]] = {}
    for field, value in sorted(wanted.chosen):
        chosen.setdefault(field, []).append(value)
    return chosen, sorted(wanted.excluded)


def _names_lists(facets: Iterable[_Facets]) -> bool:
    return any(Field.LIST in chosen for chosen, _ in facets)


def _lists(lists: tuple[Checklist, ...], facets: list[_Facets], asked: Asked) -> list[Checklist]:
    """The lists to look in: those in use, unless they are named."""
    found = list(lists)
    if not _names_lists(facets):
        found = [e for e in lists if e.id == asked.open_list or not (e.archived or e.closed)]
    for chosen, excluded in facets:
        if Field.LIST in chosen:
            named = {e.id for text in chosen[Field.LIST] for e in lists_called(lists, text)}
            found = [each for each in found if each.id in named]
        barred = {
            e.id for f, text in excluded if f is Field.LIST for e in lists_called(lists, text)
        }
        found = [each for each in found if each.id not in barred]
    return found


class _Reader:
    """Reads a filter as tests of items."""

    def __init__(
        self,
        plan: Plan,
        index: FacetIndex,
        hashes: frozenset[str],
        known: _Known,
        asked: Asked,
    ) -> None:
        self._plan, self._index, self._hashes = plan, index, hashes
        self._known, self._asked = known, asked
        self.stranger = Not(OneOf.of(KEY, plan.records))

    def tests(self, chosen: dict[Field, list[str]], excluded: list[Choice]) -> Iterator[Test]:
        """What an item must pass."""
        for field, values in chosen.items():
            if field is not Field.LIST:
                yield from _flat(_some([self._test(field, value) for value in values]))
        for field, value in excluded:
            if field is not Field.LIST:
                yield Not(self._test(field, value))

    def _test(self, field: Field, value: str) -> Test:
        if field is Field.STATE:
            return self._state(value)
        if field is Field.HAS:
            return self._has(value)
        if field is Field.IN:
            return OneOf.of(CHECKLIST, (self._asked.open_list,))
        if field in (Field.WHO, Field.DUE, Field.TAG, Field.PRIORITY):
            return self._said(field, value)
        records = self._index.ids(self._index.select(Filter(frozenset({(field, value)}))))
        return _some([OneOf.of(KEY, records), *self._strangers(field, value)])

    def _state(self, value: str) -> Test:
        if value == answers.OPEN:
            return _OPEN
        if value == answers.OVERDUE:
            return Every((self._due(value), _OPEN))
        return OneOf.of(ItemField.STATE, (value,))

    def _has(self, value: str) -> Test:
        if value in _HAS:
            return Filled(_HAS[value])
        outdated = self._known.names.wordings - self._hashes
        return Every((OneOf.of(ItemField.WORDING, outdated), Not(self.stranger)))

    def _said(self, field: Field, value: str) -> Test:
        column = {
            Field.WHO: ItemField.WHO,
            Field.DUE: ItemField.DUE,
            Field.TAG: ItemField.TAGS,
            Field.PRIORITY: ItemField.PRIORITY,
        }[field]
        if likened(value) == NONE:
            return Not(Filled(column))
        if field is Field.DUE:
            return self._due(value)
        if field is Field.PRIORITY:
            return OneOf.of(column, (value,))
        if field is Field.WHO:
            return OneOf.of(column, meant(self._known.people, value))
        return OneOf.of(column, self._tagged(value))

    def _due(self, value: str) -> Test:
        days = due_days.span(value, self._asked.today)
        return Between(ItemField.DUE, days.first, days.last) if days else Some(())

    def _tagged(self, value: str) -> Iterator[str]:
        """The tags of whole items among which one is meant."""
        for tag in meant(self._known.tags, value):
            yield from self._known.tagged[tag]

    def _strangers(self, field: Field, value: str) -> Iterator[Test]:
        """The same choice among items that are no records of the plan (see `answers`)."""
        plan = self._plan
        if field is Field.KIND and value == answers.OWN_KIND:
            yield Between(KEY, OWN, f"{OWN}~")
        elif field in answers.AGENCY_FIELDS and value == NONE:
            yield self.stranger
        elif field is Field.PRINCIPLE:
            given = OneOf.of(ItemField.PRINCIPLE, plan.records if value == NONE else (value,))
            yield Every((self.stranger, Not(given) if value == NONE else given))
        elif field is Field.PILLAR:
            known = OneOf.of(ItemField.PILLAR, plan.pillars)
            below = [r.id for r in plan.records.values() if value in (NONE, r.pillar)]
            by_principle = OneOf.of(ItemField.PRINCIPLE, below)
            if value == NONE:
                yield Every((self.stranger, Not(known), Not(by_principle)))
            else:
                named = OneOf.of(ItemField.PILLAR, (value,))
                other = Every((Not(known), by_principle))
                yield Every((self.stranger, Some((named, other))))


def _some(tests: list[Test]) -> Test:
    """One of them; values of one column together, so that an index can be gone by."""
    if len(tests) == 1:
        return tests[0]
    values = [each for each in tests if isinstance(each, OneOf)]
    if len(values) == len(tests) and len({each.column for each in values}) == 1:
        return OneOf(values[0].column, frozenset().union(*(each.values for each in values)))
    return Some(tuple(tests))


def _flat(test: Test) -> tuple[Test, ...]:
    return test.tests if isinstance(test, Every) else (test,)
