"""From what a person typed to what is found: the plan, my notes and the conditions together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from db.checklists import Item, Priority
from db.errors import NotFound
from db.records import Hit, Word
from desktop.core import due_days
from desktop.core.answers import NONE, OWN_KIND
from desktop.core.describe import heading
from desktop.core.filters import AGENCY_FIELDS, NO_DAY, NOTE, Choice, FacetIndex, Filter
from desktop.core.folding import fold
from desktop.core.item_title import item_title
from desktop.core.language import Words, tr
from desktop.core.library import titles
from desktop.core.query import Condition, Field, Query
from desktop.core.words import (
    DUE_NAMES,
    FIELD_NAMES,
    HAS_NAMES,
    IN_NAMES,
    KIND_NAMES,
    LIBRARY_NAMES,
    NONE_NAMES,
    OWN_ITEM,
    PRIORITY_NAMES,
    STANDING_NAMES,
    STATE_NAMES,
    STATUS_NAMES,
    listed,
)

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_PRIORITIES = {str(p): PRIORITY_NAMES.english[p] for p in Priority if p}
_VALUE_NAMES: dict[Field, Words] = {
    Field.KIND: Words({**KIND_NAMES.english, **LIBRARY_NAMES.english, OWN_KIND: OWN_ITEM}),
    Field.STATUS: STATUS_NAMES,
}
_ABOUT_ITEMS: dict[Field, Words] = {
    Field.STATE: Words({**STATE_NAMES.english, **STANDING_NAMES.english}),
    Field.PRIORITY: Words({**_PRIORITIES, NONE: PRIORITY_NAMES.english[Priority.NONE]}),
    Field.HAS: HAS_NAMES,
    Field.IN: IN_NAMES,
    Field.DUE: DUE_NAMES,
}
_AS_TYPED = (Field.WHO, Field.TAG, Field.LIST)  # names that a person gave
_OTHERWISE = {(Field.HAS, NOTE): ("notes",), (Field.HAS, "change"): ("changed",)}

_FIRST = -10_000.0  # a rank before any of the index

FindNotes = Callable[[Iterable[Word]], list[Hit]]


class Conditions(NamedTuple):
    """A query's conditions as a filter; `problems` are sentences about values unknown here.

    With `impossible`, every value of some facet is unknown, so nothing can be found.
    """

    filter: Filter
    problems: tuple[str, ...]
    impossible: bool


class Found(NamedTuple):
    """The answer to a search: hits best first, and sentences about what was not understood."""

    hits: tuple[Hit, ...]
    problems: tuple[str, ...]


def search(
    plan: Plan,
    items: Mapping[str, Item],
    find_notes: FindNotes,
    query: Query,
    today: str = NO_DAY,
) -> Found:
    """Everything `query` finds in the plan, the library and my notes on their records; `today` is
    my own day. See `desktop.core.elsewhere` for the rest of what is in lists."""
    meant = conditions(plan, query)
    if not query or meant.impossible:
        return Found((), meant.problems)
    index = FacetIndex(plan)
    index.set_items(items.values(), today)
    passing = set(index.ids(index.select(meant.filter)))
    hits = find(plan, find_notes, query)
    if hits is None:
        hits = list(_everything(plan))
    beside = {hit.id for hit in in_library(plan, hits, meant.filter)}
    notes = {hit.id for hit in hits if hit.kind == NOTE}
    lost = notes - plan.records.keys()
    wanted = passing | beside | (set() if meant.filter else lost)
    return Found(tuple(hit for hit in hits if hit.id in wanted), meant.problems)


def in_library(plan: Plan, hits: Iterable[Hit] | None, wanted: Filter) -> list[Hit]:
    """The hits around the plan that meet the conditions, of which the library knows its kinds.

    Without hits (nothing was looked for by its words), all of the kinds that are asked for.
    """
    if any(field is not Field.KIND for field, _ in wanted.chosen | wanted.excluded):
        return []
    kinds = wanted.values(Field.KIND)
    if hits is None:
        wants = [kind for kind in LIBRARY_NAMES if kind in kinds]
        hits = (hit_for(kind, record) for kind in wants for record in plan.table(kind))
    return [
        hit
        for hit in hits
        if hit.kind in LIBRARY_NAMES
        and (not kinds or hit.kind in kinds)
        and (Field.KIND, hit.kind) not in wanted.excluded
    ]


def texts(plan: Plan, hit: Hit) -> tuple[str, str]:
    """The title of what was found and the text to take a snippet from."""
    if hit.id in plan.records:
        record = plan.records[hit.id]
        return heading(record), record.summary
    if hit.kind == NOTE:  # kept from another edition of the plan
        return item_title(plan, Item(hit.id)), ""
    record = next(r for r in plan.table(hit.kind) if r.id == hit.id)
    return titles.title(hit.kind, record), titles.text(hit.kind, record)


def hit_for(kind: str, record: Any) -> Hit:
    return Hit(record.id, kind, 0.0)


def in_words(plan: Plan, chosen: Filter) -> str:
    """A filter as a line on paper: `Agency: Homeland Security. Year: 2022. Not topic: Housing.`"""
    names: dict[str, list[str]] = {}
    for choice in sorted(chosen.chosen):
        names.setdefault(FIELD_NAMES[choice[0]], []).append(choice_name(plan, choice))
    for choice in sorted(chosen.excluded):
        label = tr("Not {field}").format(field=FIELD_NAMES[choice[0]].lower())
        names.setdefault(label, []).append(choice_name(plan, choice))
    return " ".join(
        tr("{label}: {values}.").format(label=label, values=listed(values))
        for label, values in names.items()
    )


def choice_name(plan: Plan, choice: Choice) -> str:
    """What a filter choice is called on a chip or on paper."""
    field, value = choice
    if value.lower() == NONE and field in NONE_NAMES:
        return NONE_NAMES[field]
    if field is Field.DUE:
        return due_days.name(value)
    if field in _AS_TYPED:
        return value
    if field in AGENCY_FIELDS:
        return plan.agencies[value].name if value in plan.agencies else value
    if field is Field.TOPIC:
        return plan.topics[value].label if value in plan.topics else value
    if field is Field.PILLAR:
        return plan.pillars[value].name if value in plan.pillars else value
    if field is Field.PRINCIPLE:
        return plan.records[value].title if value in plan.records else value
    names = _VALUE_NAMES.get(field) or _ABOUT_ITEMS.get(field)
    return names[value] if names and value in names else value.capitalize()


def find(plan: Plan, find_notes: FindNotes, query: Query) -> list[Hit] | None:
    """What holds the words of `query` in the plan, its library or my notes, best first.

    None where the query has no words, so everything stands. A record whose own text and whose
    note both match is listed once, as the better of the two. What has the one word as its id
    comes before all.
    """
    if not query.words and not query.unwanted:
        return None
    barred = _barred(plan, find_notes, query)
    if not query.words:
        return [hit for hit in _everything(plan) if hit.id not in barred]
    hits = sorted(plan.find(query.words) + find_notes(query.words), key=lambda hit: hit.rank)
    hits = [*_named(plan, query.words), *hits]
    if not hits:  # it may be the plan in another language that was meant
        hits = plan.find_elsewhere(query.words)
        barred |= {hit.id for word in query.unwanted for hit in plan.find_elsewhere([word])}
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
            problems.append(
                tr("{field}: nothing is called “{value}”.").format(
                    field=FIELD_NAMES[condition.field], value=condition.value
                )
            )
        target = excluded if condition.excluded else chosen
        target.update((condition.field, value) for value in values)
    wanted = {condition.field for condition in query.conditions if not condition.excluded}
    return Conditions(
        Filter(frozenset(chosen), frozenset(excluded)),
        tuple(problems),
        impossible=not wanted <= {field for field, _ in chosen},
    )


def _everything(plan: Plan) -> Iterator[Hit]:
    """The plan in its order, then its library."""
    for record in plan.records.values():
        yield hit_for(record.kind, record)
    for kind in LIBRARY_NAMES:
        for record in plan.table(kind):
            yield hit_for(kind, record)


def _named(plan: Plan, words: tuple[Word, ...]) -> list[Hit]:
    """What has the one word as its id: the index has none but those of the plan's records, or
    "com" and "ref" would find everything."""
    if len(words) != 1:
        return []
    known, kind = plan.ids.get(words[0].text.casefold(), ("", ""))
    return [Hit(known, kind, _FIRST)] if kind in LIBRARY_NAMES else []


def _barred(plan: Plan, find_notes: FindNotes, query: Query) -> set[str]:
    """The ids of what holds an unwanted word, in its text or in my note."""
    return {hit.id for word in query.unwanted for hit in (*plan.find([word]), *find_notes([word]))}


def meanings(plan: Plan, condition: Condition) -> list[str]:
    """The ids a condition's value stands for: what is called exactly that, else every one with a
    name in which a word begins like it."""
    if condition.field in _AS_TYPED:
        return [condition.value]
    wanted = fold(condition.value)
    if wanted == NONE and condition.field in NONE_NAMES:
        return [NONE]
    if condition.field is Field.DUE and due_days.is_known(wanted):
        return [wanted]
    names = dict(_vocabulary(plan, condition.field))
    exact = [value for value, called in names.items() if wanted in called]
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
    near = ", ".join(sorted(found)[:6]) or ", ".join(sorted(dict(_vocabulary(plan, field)))[:80])
    said = (
        tr("{field} {value} could be: {names}.")
        if found
        else tr("{field} {value} is not known; there are: {names}.")
    )
    raise NotFound(said.format(field=FIELD_NAMES[field], value=repr(text), names=near))


def _vocabulary(plan: Plan, field: Field) -> Iterable[tuple[str, list[str]]]:
    """Every value of a facet with all that it is called: id, acronym, label, names."""
    published = plan.english  # by its names as well, whatever language is shown
    called: tuple[str, ...]
    if field in AGENCY_FIELDS:
        for agency in plan.agencies.values():
            name = published.agencies[agency.id].name
            short = name.removeprefix("Department of ").removeprefix("the ")
            called = agency.id, agency.acronym or name, name, short, agency.name
            yield agency.id, [fold(each) for each in dict.fromkeys(called)]
    elif field is Field.TOPIC:
        for topic in plan.topics.values():
            called = topic.id, topic.label, published.topics[topic.id].label
            yield topic.id, [fold(each) for each in dict.fromkeys(called)]
    elif field is Field.PILLAR:
        for pillar in plan.pillars.values():
            names = pillar.name, published.pillars[pillar.id].name
            yield pillar.id, [pillar.id, *map(fold, dict.fromkeys(names)), str(pillar.number)]
    elif field in _ABOUT_ITEMS:
        for value, name in _ABOUT_ITEMS[field].items():
            english = _ABOUT_ITEMS[field].english[value]
            yield value, [value, fold(name), fold(english), *_OTHERWISE.get((field, value), ())]
    else:
        values = {
            Field.KIND: lambda record: str(record.kind),
            Field.YEAR: lambda record: str(record.year),
            Field.STATUS: lambda record: record.status,
            Field.PRINCIPLE: lambda record: record.principle,
        }[field]
        for value in dict.fromkeys(filter(None, map(values, plan.records.values()))):
            said = _VALUE_NAMES.get(field, {}).get(value, "")
            yield value, [fold(name) for name in (value, value.replace("_", " "), said) if name]
        if field is Field.KIND:
            for kind, name in LIBRARY_NAMES.items():
                yield kind, [kind, fold(name), fold(LIBRARY_NAMES.english[kind])]
            yield OWN_KIND, [OWN_KIND, fold(tr(OWN_ITEM)), fold(OWN_ITEM)]
