"""Filters against a slow, obvious filter written from the records alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import OWN, Item, State
from db.plan.catalogue import Plan
from desktop.core.filters import AGENCY_FIELDS, NOTE, Choice, FacetIndex, Filter, ancestors
from desktop.core.free_values import MOST
from desktop.core.progress import Progress
from desktop.core.query import Field
from tests.unit.plain_filter import (
    DAYS,
    TODAY,
    TYPED,
    TYPED_DAYS,
    Plain,
    every_choice,
    filters,
    is_below,
    some_items,
)


class Choices(list[Choice]):
    """Every choice there is; named shortly, where a failing test tells what it was given."""

    def __repr__(self) -> str:
        return f"Choices({len(self)})"


@pytest.fixture(scope="module")
def choices(plan: Plan) -> Choices:
    return Choices(every_choice(plan))


@pytest.fixture(scope="module")
def index(plan: Plan) -> FacetIndex:
    return FacetIndex(plan)


def ordered(items: Mapping[str, Item]) -> list[str]:
    return [i.key for i in sorted(items.values(), key=lambda item: (item.position, item.key))]


@given(st.data())
def test_any_combination_equals_the_obvious_filter(
    plan: Plan, choices: Choices, index: FacetIndex, data: st.DataObject
) -> None:
    items, chosen = data.draw(some_items(plan)), data.draw(filters(choices))
    index.set_items(items.values(), TODAY)
    plain = Plain(plan, items)
    expected = [key for key in plan.records if plain.passes(key, chosen)]
    assert index.ids(index.select(chosen)) == expected
    mine = [key for key in ordered(items) if plain.passes(key, chosen)]
    assert list(index.ordered(index.select(chosen, index.members))) == mine
    some = data.draw(st.sets(st.sampled_from([*plan.records, *items, "OLD-2"])))
    within = index.select(chosen, index.mask(some))
    assert index.ids(within) == [key for key in expected if key in some]
    assert list(index.ordered(within)) == [key for key in mine if key in some]


@given(st.data())
def test_every_count_is_what_choosing_it_would_show(
    plan: Plan, choices: Choices, index: FacetIndex, data: st.DataObject
) -> None:
    items, chosen = data.draw(some_items(plan)), data.draw(filters(choices))
    index.set_items(items.values(), TODAY)
    plain, field = Plain(plan, items), data.draw(st.sampled_from(Field))
    in_list = data.draw(st.booleans())
    counted = index.counts(chosen, [field], index.members if in_list else None)
    assert set(counted) == {field}
    own = AGENCY_FIELDS if field in AGENCY_FIELDS else (field,)
    base = [
        key
        for key in (items if in_list else plan.records)
        if plain.passes(key, chosen.without(*own))
    ]
    if field in (Field.WHO, Field.TAG, Field.DUE):
        offered = list(counted[field])
    else:
        offered = [value for other, value in choices if other is field]
    for value in offered:
        shown = sum(plain.meets(key, (field, value)) for key in base)
        assert counted[field].get(value, 0) == shown, value


@given(st.data())
def test_following_changes_equals_taking_everything_anew(plan: Plan, data: st.DataObject) -> None:
    items = data.draw(some_items(plan))
    followed = FacetIndex(plan)
    followed.set_items(items.values(), TODAY)
    for today in data.draw(st.lists(st.sampled_from(["", *DAYS]), min_size=1, max_size=4)):
        some = data.draw(some_items(plan))
        binned = data.draw(st.frozensets(st.sampled_from([*some, "OLD-2"])))
        gone = data.draw(st.frozensets(st.sampled_from([*plan.records, *items, "OLD-2"])))
        changed = [replace(i, binned="2026" * (i.key in binned)) for i in some.values()]
        followed.update(changed, gone)
        items = {**items, **some}
        items = {key: i for key, i in items.items() if key not in gone and key not in binned}
        if today:
            followed.begin_day(today)
        fresh = FacetIndex(plan)
        fresh.set_items(items.values(), followed.today)
        assert told(followed) == told(fresh)


def told(index: FacetIndex) -> object:
    """All that an index tells, with bit sets as what they stand for."""
    everything = Filter()
    parts = {field: index.parts(field, VALUES[field], index.members) for field in VALUES}
    return (
        index.counts(everything, Field),
        index.counts(everything, Field, index.members),
        index.ordered(index.members),
        parts,
        [
            (index.ids(found), index.ordered(found))
            for choice in (*((Field.WHO, v) for v in TYPED), *((Field.DUE, v) for v in TYPED_DAYS))
            for found in [index.select(Filter(frozenset({choice})), index.all | index.members)]
        ],
        index.progress(index.members),
        {key: index.item(key) for key in index.ordered(index.members)},
    )


VALUES = {
    Field.STATE: lambda item: str(item.state),
    Field.WHO: lambda item: item.who,
    Field.DUE: lambda item: item.due,
}


def test_many_changes_at_once_are_followed_as_well(plan: Plan) -> None:
    made = [
        Item(f"{OWN}{n:032x}", list(State)[n % 4], who=f"P {n % 70}", position=f"{n:04}V")
        for n in range(300)
    ]
    followed, fresh = FacetIndex(plan), FacetIndex(plan)
    followed.set_items(made, TODAY)
    moved = [replace(i, state=State.DONE, position=i.position[::-1] + "V") for i in made[::2]]
    followed.update(moved, [i.key for i in made[1:200:2]])
    left = {i.key: i for i in made} | {i.key: i for i in moved}
    for item in made[1:200:2]:
        del left[item.key]
    fresh.set_items(left.values(), TODAY)
    assert told(followed) == told(fresh)
    assert list(followed.ordered(followed.members)) == ordered(left)


def test_the_same_day_again_changes_nothing(plan: Plan, index: FacetIndex) -> None:
    index.set_items([Item("PRE-1", due="2026-06-15")], TODAY)
    late = Filter(frozenset({(Field.STATE, "overdue")}))
    index.begin_day(TODAY)
    assert index.ids(index.select(late)) == []
    index.begin_day("2026-06-16")
    assert index.ids(index.select(late)) == ["PRE-1"]
    assert index.today == "2026-06-16"


def test_only_the_names_that_stand_most_often_are_counted_and_the_chosen(plan: Plan) -> None:
    index = FacetIndex(plan)
    many = [Item(f"{OWN}{n:032x}", who=f"Person {n // 3}") for n in range(3 * 60)]
    index.set_items([*many, Item("PRE-1", who="Rare")], TODAY)
    counted = index.counts(Filter(), [Field.WHO], index.members)[Field.WHO]
    assert len(counted) == MOST + 1
    assert "Rare" not in counted
    assert set(counted.values()) == {3, 0}
    chosen = Filter(frozenset({(Field.WHO, "rare")}))
    assert index.counts(chosen, [Field.WHO], index.members)[Field.WHO]["Rare"] == 1


def test_a_name_is_known_as_long_as_an_item_has_it(plan: Plan) -> None:
    index = FacetIndex(plan)
    index.set_items([Item("PRE-1", who="Zoë Berg", tags=("été",))], TODAY)
    assert index.is_called(Field.WHO, "berg")
    assert index.is_called(Field.WHO, "NONE")
    assert index.is_called(Field.TAG, "ETE")
    assert not index.is_called(Field.WHO, "oë")
    index.update([], ["PRE-1"])
    assert not index.is_called(Field.WHO, "berg")


def test_progress_leaves_out_what_is_not_in_the_list_and_what_does_not_apply(plan: Plan) -> None:
    index = FacetIndex(plan)
    states = (State.DONE, State.NA, State.DOING, State.TODO)
    records = list(plan.records)
    index.set_items([Item(key, state) for key, state in zip(records, states, strict=False)])
    assert index.progress(index.all) == Progress(1, 3)
    assert index.progress(index.mask(records[:1])) == Progress(1, 1)
    assert index.progress(index.mask(records[10:])) == Progress(0, 0)


def test_every_single_choice_shows_what_it_says(
    plan: Plan, choices: Choices, index: FacetIndex
) -> None:
    index.set_items(())
    shown = Counter[Field]()
    for choice in choices:
        found = index.ids(index.select(Filter(frozenset({choice}))))
        assert found == [r.id for r in plan.records.values() if Plain(plan, {}).meets(r.id, choice)]
        assert found == index.ids(index.select(Filter(frozenset({choice}))))
        shown[choice[0]] += bool(found)
    assert set(shown) == set(Field)
    of_items = (Field.HAS, Field.IN, Field.LIST)
    assert all(shown[field] for field in Field if field not in of_items)


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
