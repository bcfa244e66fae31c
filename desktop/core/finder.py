"""From what a person typed to what is found: the plan, my notes and the conditions together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.errors import NotFound
from db.records import Hit, State, Word
from desktop.core.filters import AGENCY_FIELDS, NOTE, Choice, Filter
from desktop.core.folding import fold
from desktop.core.query import Condition, Field, Query
from desktop.core.words import LIBRARY_NAMES, STATE_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

FindNotes = Callable[[Iterable[Word]], list[Hit]]


@dataclass(frozen=True, slots=True)
class Conditions:
    """A query's conditions as a filter; `problems` are sentences about values unknown here.

    With `impossible`, every value of some facet is unknown, so nothing can be found.
    """

    filter: Filter
    problems: tuple[str, ...]
    impossible: bool


def find(plan: Plan, find_notes: FindNotes, query: Query) -> list[Hit] | None:
    """What holds the words of `query` in the plan, its library or my notes, best first.

    None where the query has no words, so everything stands. A record whose own text and whose
    note both match is listed once, as the better of the two.
    """
    if not query.words and not query.unwanted:
        return None
    barred: set[str] = set()
    for word in query.unwanted:
        barred.update(hit.id for hit in plan.find([word]))
        barred.update(hit.id for hit in find_notes([word]))
    if not query.words:
        return [Hit(plan_id, "", 0.0) for plan_id in plan.records if plan_id not in barred]
    hits = sorted(plan.find(query.words) + find_notes(query.words), key=lambda hit: hit.rank)
    best: dict[str, Hit] = {}
    for hit in hits:
        if hit.id not in barred:
            best.setdefault(hit.id, hit)
    return list(best.values())


def conditions(plan: Plan, query: Query) -> Conditions:
    """What the conditions of `query` mean in this plan."""
    chosen: set[Choice] = set()
    excluded: set[Choice] = set()
    problems: list[str] = []
    for condition in query.conditions:
        values = meanings(plan, condition)
        if not values:
            problems.append(f"No {condition.field.value} is called “{condition.value}”.")
        target = excluded if condition.excluded else chosen
        target.update((condition.field, value) for value in values)
    wanted = {condition.field for condition in query.conditions if not condition.excluded}
    return Conditions(
        Filter(frozenset(chosen), frozenset(excluded)),
        tuple(problems),
        impossible=not wanted <= {field for field, _ in chosen},
    )


def meanings(plan: Plan, condition: Condition) -> list[str]:
    """The ids a condition's value stands for: exactly one if it is an id or acronym, else every
    one with a name in which a word begins like it."""
    wanted = fold(condition.value)
    names = dict(_vocabulary(plan, condition.field))
    exact = [value for value, called in names.items() if wanted in called[:2]]
    if exact:
        return exact
    return [
        value for value, called in names.items() if any(f" {wanted}" in f" {c}" for c in called)
    ]


def choose(plan: Plan, field: Field, text: str) -> str:
    """The one id that `text` names in a facet, for the command line. Raises NotFound."""
    found = meanings(plan, Condition(field, text))
    if len(found) == 1:
        return found[0]
    what = "an agency" if field in AGENCY_FIELDS else f"a {field.value}"
    near = ", ".join(sorted(found)[:6]) or ", ".join(sorted(dict(_vocabulary(plan, field)))[:80])
    problem = "could be" if found else "is not; there are"
    raise NotFound(f"{text!r} as {what} {problem}: {near}.")


def _vocabulary(plan: Plan, field: Field) -> Iterable[tuple[str, list[str]]]:
    """Every value of a facet with what it is called: its id, its acronym or label, then names."""
    if field in AGENCY_FIELDS:
        for agency in plan.agencies.values():
            yield agency.id, [fold(agency.id), fold(agency.acronym or agency.name), fold(agency.name)]
    elif field is Field.TOPIC:
        for topic in plan.topics.values():
            yield topic.id, [topic.id, fold(topic.label)]
    elif field is Field.PILLAR:
        for pillar in plan.pillars.values():
            yield pillar.id, [pillar.id, fold(pillar.name), str(pillar.number)]
    elif field is Field.STATE:
        for state in State:
            yield state, [state, fold(STATE_NAMES[state])]
    elif field is Field.HAS:
        yield NOTE, [NOTE, "notes"]
    else:
        values = {
            Field.KIND: lambda record: str(record.kind),
            Field.YEAR: lambda record: str(record.year),
            Field.STATUS: lambda record: record.status,
            Field.PRINCIPLE: lambda record: record.principle,
        }[field]
        for value in dict.fromkeys(filter(None, map(values, plan.records.values()))):
            yield value, [fold(value), fold(value.replace("_", " "))]
        if field is Field.KIND:
            for kind, name in LIBRARY_NAMES.items():
                yield kind, [kind, fold(name)]
