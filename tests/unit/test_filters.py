"""Filters against a slow, obvious filter written from the records alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Item, State
from db.plan.catalogue import Plan
from db.records import PlanRecord
from desktop.core.filters import AGENCY_FIELDS, NOTE, Choice, FacetIndex, Filter, ancestors
from desktop.core.query import Field

Work = Mapping[str, Item]


def meets(plan: Plan, record: PlanRecord, work: Work, choice: Choice) -> bool:
    """Whether a record answers to one choice, read off its fields."""
    field, value = choice
    item = work.get(record.id)
    lead = [record.lead] if record.lead else []
    roles = {
        Field.LEAD: lead,
        Field.PARTNER: [*record.partners],
        Field.AGENCY: [*lead, *record.partners, *record.components],
    }
    if field in roles:
        return any(is_below(plan, agency, value) for agency in roles[field])
    if field is Field.STATE:
        return (item.state if item else State.TODO) == value
    if field is Field.HAS:
        return value == NOTE and bool(item and item.note)
    if field is Field.TOPIC:
        return value in record.topics
    names = {
        Field.PILLAR: record.pillar,
        Field.PRINCIPLE: record.principle,
        Field.KIND: record.kind.value,
        Field.YEAR: str(record.year),
        Field.STATUS: record.status,
    }
    return names[field] == value


def is_below(plan: Plan, agency: str, other: str) -> bool:
    parent = plan.agencies[agency].parent
    return agency == other or (parent is not None and is_below(plan, parent, other))


def passes(plan: Plan, record: PlanRecord, work: Work, chosen: Filter) -> bool:
    """Any choice of every facet that has one, and no excluded choice."""
    facets = {field for field, _ in chosen.chosen}
    return all(
        any(meets(plan, record, work, choice) for choice in chosen.chosen if choice[0] is facet)
        for facet in facets
    ) and not any(meets(plan, record, work, choice) for choice in chosen.excluded)


def every_choice(plan: Plan) -> list[Choice]:
    records = plan.records.values()
    values: dict[Field, Iterable[str]] = {
        Field.AGENCY: plan.agencies,
        Field.LEAD: plan.agencies,
        Field.PARTNER: plan.agencies,
        Field.PILLAR: plan.pillars,
        Field.PRINCIPLE: {r.principle for r in records if r.principle},
        Field.TOPIC: plan.topics,
        Field.KIND: {str(r.kind) for r in records},
        Field.YEAR: {str(r.year) for r in records},
        Field.STATUS: {r.status for r in records if r.status},
        Field.STATE: State,
        Field.HAS: [NOTE],
    }
    assert set(values) == set(Field)
    return [(field, value) for field in Field for value in sorted(values[field])]


@pytest.fixture(scope="module")
def choices(plan: Plan) -> list[Choice]:
    return every_choice(plan)


@st.composite
def situations(
    draw: st.DrawFn, plan: Plan, choices: list[Choice]
) -> tuple[Filter, dict[str, Item]]:
    """A filter over all facets alike, and work on many records, some long gone."""
    unknown = [(field, "nothing-of-the-kind") for field in Field]
    by_field = {f: [choice for choice in choices + unknown if choice[0] is f] for f in Field}
    choice = st.sampled_from(Field).flatmap(lambda f: st.sampled_from(by_field[f]))
    chosen = draw(st.frozensets(choice, max_size=6))
    excluded = draw(st.frozensets(choice, max_size=2))
    ids = st.sampled_from(["OLD-1", "OLD-2"]) | st.sampled_from(list(plan.records))
    some = st.tuples(st.sampled_from(State), st.sampled_from(["", "x"]))
    made = draw(st.dictionaries(ids, some, min_size=5))
    work = {i: Item(i, state, None, note, None) for i, (state, note) in made.items()}
    return Filter(chosen, excluded), work


@pytest.fixture(scope="module")
def index(plan: Plan) -> FacetIndex:
    return FacetIndex(plan)


@given(st.data())
def test_any_combination_equals_the_obvious_filter(
    plan: Plan, choices: list[Choice], index: FacetIndex, data: st.DataObject
) -> None:
    chosen, work = data.draw(situations(plan, choices))
    index.set_items(work.values())
    expected = [r.id for r in plan.records.values() if passes(plan, r, work, chosen)]
    assert index.ids(index.select(chosen)) == expected
    some = data.draw(st.sets(st.sampled_from([*plan.records, "OLD-1"])))
    within = index.mask(some)
    assert index.ids(index.select(chosen, within)) == [i for i in expected if i in some]


@given(st.data())
def test_every_count_is_what_choosing_it_would_show(
    plan: Plan, choices: list[Choice], index: FacetIndex, data: st.DataObject
) -> None:
    chosen, work = data.draw(situations(plan, choices))
    index.set_items(work.values())
    some = data.draw(st.none() | st.sets(st.sampled_from(list(plan.records))))
    field = data.draw(st.sampled_from(Field))
    counted = index.counts(chosen, [field], None if some is None else index.mask(some))
    assert set(counted) == {field}
    own = AGENCY_FIELDS if field in AGENCY_FIELDS else (field,)
    others = Filter(
        frozenset(choice for choice in chosen.chosen if choice[0] not in own),
        frozenset(choice for choice in chosen.excluded if choice[0] not in own),
    )
    base = [
        record
        for record in plan.records.values()
        if passes(plan, record, work, others) and (some is None or record.id in some)
    ]
    for other, value in choices:
        if other is field:
            shown = sum(meets(plan, record, work, (field, value)) for record in base)
            assert counted[field].get(value, 0) == shown


def test_every_single_choice_shows_what_it_says(
    plan: Plan, choices: list[Choice], index: FacetIndex
) -> None:
    index.set_items(())
    shown = Counter[Field]()
    for choice in choices:
        found = index.ids(index.select(Filter(frozenset({choice}))))
        assert found == [r.id for r in plan.records.values() if meets(plan, r, {}, choice)]
        assert found == index.ids(index.select(Filter(frozenset({choice}))))
        shown[choice[0]] += bool(found)
    assert set(shown) == set(Field)
    assert all(shown[field] for field in Field if field is not Field.HAS)


def test_an_agency_includes_whatever_is_below_it(plan: Plan, index: FacetIndex) -> None:
    only = index.ids(index.select(Filter(frozenset({(Field.AGENCY, "dhs")}))))
    assert any(
        "dhs" not in (plan.records[i].lead, *plan.records[i].partners, *plan.records[i].components)
        for i in only
    )
    for component in (a.id for a in plan.agencies.values() if is_below(plan, a.id, "dhs")):
        assert set(index.ids(index.select(Filter(frozenset({(Field.AGENCY, component)}))))) <= set(
            only
        )
    assert list(ancestors(plan, "dhs-ero")) == ["dhs-ero", "dhs-ice", "dhs"]
    assert list(ancestors(plan, None)) == []


def test_lead_and_partner_are_different_roles(plan: Plan, index: FacetIndex) -> None:
    leads = set(index.ids(index.select(Filter(frozenset({(Field.LEAD, "dol")})))))
    partners = set(index.ids(index.select(Filter(frozenset({(Field.PARTNER, "dol")})))))
    assert leads == {
        r.id for r in plan.records.values() if r.lead and is_below(plan, r.lead, "dol")
    }
    assert partners
    assert leads - partners
    assert partners - leads
    assert leads | partners <= set(
        index.ids(index.select(Filter(frozenset({(Field.AGENCY, "dol")}))))
    )


def test_taking_my_work_anew_forgets_the_old(plan: Plan, index: FacetIndex) -> None:
    done = Filter(frozenset({(Field.STATE, State.DONE)}))
    noted = Filter(frozenset({(Field.HAS, NOTE)}))
    index.set_items([Item("PRE-1", State.DONE, None, "x", None)])
    assert index.ids(index.select(done)) == index.ids(index.select(noted)) == ["PRE-1"]
    index.set_items([Item("PRE-2", State.DONE, None, "", None)])
    assert index.ids(index.select(done)) == ["PRE-2"]
    assert index.ids(index.select(noted)) == []
    index.set_items([])
    todo = Filter(frozenset({(Field.STATE, State.TODO)}))
    assert index.ids(index.select(todo)) == list(plan.records)


def test_ids_come_in_reading_order_and_strangers_are_left_out(
    plan: Plan, index: FacetIndex
) -> None:
    some = list(plan.records)[::7]
    assert index.ids(index.mask([*reversed(some), "OLD-1"])) == some
    assert index.ids(index.all) == list(plan.records)
    assert index.ids(0) == []


def a_filter() -> Iterator[Choice]:
    yield from [(Field.AGENCY, "dhs"), (Field.YEAR, "2022"), (Field.YEAR, "2023")]


def test_a_filter_is_a_value() -> None:
    chosen = Filter(frozenset(a_filter()), frozenset({(Field.YEAR, "2021"), (Field.TOPIC, "x")}))
    assert chosen == Filter(frozenset(a_filter()), chosen.excluded)
    assert hash(chosen) == hash(Filter(frozenset(a_filter()), chosen.excluded))
    assert bool(chosen)
    assert not Filter()
    assert bool(Filter(excluded=frozenset({(Field.YEAR, "2021")})))
    assert chosen.toggled((Field.YEAR, "2022")).values(Field.YEAR) == {"2023"}
    assert chosen.toggled((Field.YEAR, "2022")).toggled((Field.YEAR, "2022")) == chosen
    assert chosen.values(Field.PILLAR) == set()
    without = chosen.without(Field.YEAR)
    assert without == Filter(frozenset({(Field.AGENCY, "dhs")}), frozenset({(Field.TOPIC, "x")}))
    assert chosen.without(*Field) == Filter()
    assert without | chosen == chosen
