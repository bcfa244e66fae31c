"""The grid: every count is what its filter lists, every total counts a record once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import FrozenInstanceError, replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Item, State
from db.plan.catalogue import Plan
from db.records import PlanRecord
from desktop.core.filters import FacetIndex, Filter
from desktop.core.matrix import Axis, Cell, GridChoice, Matrix, Order, Row, matrix
from desktop.core.progress import Progress, progress
from desktop.core.query import Field

ROLES = (Field.AGENCY, Field.LEAD, Field.PARTNER)
CHOICES = [
    GridChoice(axis, role, order, components)
    for axis, role, order, components in product(Axis, ROLES, Order, (False, True))
]


@pytest.fixture(scope="module")
def index(plan: Plan) -> FacetIndex:
    return FacetIndex(plan)


def item(plan_id: str, state: State) -> Item:
    return Item(plan_id, state, None, "", None)


def cells(made: Matrix) -> Iterator[Cell]:
    for row in made.rows:
        yield from row.across()


def part_in(plan: Plan, record: PlanRecord, role: Field) -> set[str]:
    """The agencies in that role and everything they are part of, told the long way."""
    roles: dict[Field, list[str | None]] = {
        Field.LEAD: [record.lead],
        Field.PARTNER: [*record.partners],
        Field.AGENCY: [record.lead, *record.partners, *record.components],
    }
    found: set[str] = set()
    for agency in roles[role]:
        while agency is not None:
            found.add(agency)
            agency = plan.agencies[agency].parent
    return found


def work(data: st.DataObject, plan: Plan) -> dict[str, Item]:
    ids = st.sampled_from([*plan.records, "OLD-1"])
    states = data.draw(st.dictionaries(ids, st.sampled_from(State), max_size=80))
    return {plan_id: item(plan_id, state) for plan_id, state in states.items()}


DONE = {"PRE-1": item("PRE-1", State.DONE)}


@given(st.data())
def test_every_cell_counts_what_its_filter_lists(
    plan: Plan, index: FacetIndex, data: st.DataObject
) -> None:
    choice = data.draw(st.sampled_from(CHOICES))
    items = work(data, plan)
    made = matrix(plan, index, choice, items)
    for cell in cells(made):
        listed = index.ids(index.select(cell.filter))
        assert cell.count == len(listed)
        assert cell.progress == progress(listed, items)


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_every_count_is_what_a_person_would_count(
    plan: Plan, index: FacetIndex, choice: GridChoice
) -> None:
    made = matrix(plan, index, choice, {})
    records = list(plan.records.values())
    for row in made.rows:
        own = [r for r in records if not row.agency or row.agency in part_in(plan, r, choice.role)]
        assert row.total.count == len(own)
        for column, cell in zip(made.columns, row.cells, strict=True):
            ((_, value),) = column.choices
            here = [r for r in own if value in (r.pillar, str(r.year))]
            assert cell.count == len(here), (row.name, column.name)


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_rows_add_up_to_their_total_and_the_first_row_to_the_plan(
    plan: Plan, index: FacetIndex, choice: GridChoice
) -> None:
    made = matrix(plan, index, choice, {i: item(i, State.TODO) for i in plan.records} | DONE)
    for row in made.rows:
        assert sum(cell.count for cell in row.cells) == row.total.count
        assert sum(cell.progress.done for cell in row.cells) == row.total.progress.done
        assert sum(cell.progress.base for cell in row.cells) == row.total.progress.base
    assert made.rows[0].total == Cell(236, Progress(1, 236), Filter())
    assert made.rows[0].agency == made.rows[0].name == ""


def test_a_record_with_several_agencies_stands_in_several_rows(
    plan: Plan, index: FacetIndex
) -> None:
    made = matrix(plan, index, GridChoice(), {})
    below = sum(row.total.count for row in made.rows[1:])
    assert below > made.rows[0].total.count - made.unassigned
    several = [r for r in plan.records.values() if len(part_in(plan, r, Field.AGENCY)) > 1]
    assert several


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_who_and_what_stands_in_no_row_is_counted(
    plan: Plan, index: FacetIndex, choice: GridChoice
) -> None:
    made = matrix(plan, index, choice, {})
    named = [part_in(plan, record, choice.role) for record in plan.records.values()]
    assert made.unassigned == sum(not agencies for agencies in named)
    assert made.left_out == len(plan.agencies) - len(set().union(*named))
    if choice.components:
        assert made.left_out + len(made.rows) - 1 == len(plan.agencies)


def test_an_agency_without_a_record_has_no_row(plan: Plan, index: FacetIndex) -> None:
    made = matrix(plan, index, GridChoice(components=True), {})
    shown = {row.agency for row in made.rows}
    assert "dhs" in shown
    assert "dhs-cbp" not in shown
    assert "white-house" not in shown
    assert made.left_out == 15
    assert made.unassigned == 24


def test_without_components_only_the_top_stands_there(plan: Plan, index: FacetIndex) -> None:
    made = matrix(plan, index, GridChoice(), {})
    assert all(plan.agencies[row.agency].parent is None for row in made.rows[1:])
    assert {row.depth for row in made.rows} == {0}
    assert {row.above for row in made.rows} == {""}


@pytest.mark.parametrize("order", Order)
def test_a_component_follows_what_it_is_part_of(
    plan: Plan, index: FacetIndex, order: Order
) -> None:
    made = matrix(plan, index, GridChoice(components=True, order=order), {})
    path: list[str] = []
    for row in made.rows[1:]:
        del path[row.depth :]
        parent = plan.agencies[row.agency].parent
        assert parent == (path[-1] if path else None)
        assert row.above == (plan.agencies[parent].name if parent else "")
        path.append(row.agency)
    assert max(row.depth for row in made.rows) == 3  # Interior, BIA, its justice office, its unit


def siblings(plan: Plan, made: Matrix) -> list[list[Row]]:
    by_parent: dict[str | None, list[Row]] = {}
    for row in made.rows[1:]:
        by_parent.setdefault(plan.agencies[row.agency].parent, []).append(row)
    return list(by_parent.values())


@pytest.mark.parametrize("components", [False, True])
def test_rows_stand_in_the_order_that_is_asked_for(
    plan: Plan, index: FacetIndex, components: bool
) -> None:
    by_name = matrix(plan, index, GridChoice(order=Order.NAME, components=components), {})
    for group in siblings(plan, by_name):
        names = [row.name.casefold() for row in group]
        assert names == sorted(names)
    by_count = matrix(plan, index, GridChoice(order=Order.COUNT, components=components), {})
    for group in siblings(plan, by_count):
        ranks = [(-row.total.count, row.name.casefold()) for row in group]
        assert ranks == sorted(ranks)
    assert {row.agency for row in by_name.rows} == {row.agency for row in by_count.rows}
    assert [row.agency for row in by_name.rows] != [row.agency for row in by_count.rows]


def test_the_columns_are_pillars_in_order_or_years(plan: Plan, index: FacetIndex) -> None:
    pillars = matrix(plan, index, GridChoice(), {}).columns
    assert [column.name for column in pillars] == [p.name for p in plan.pillars.values()]
    assert [column.short for column in pillars] == ["Prev.", "Prot.", "Pros.", "Part."]
    assert [column.choices for column in pillars] == [
        {(Field.PILLAR, pillar)} for pillar in plan.pillars
    ]
    years = matrix(plan, index, GridChoice(axis=Axis.YEAR), {}).columns
    assert [column.name for column in years] == ["2021", "2022", "2023", "2024"]
    assert [column.short for column in years] == [column.name for column in years]


def test_a_cell_stands_for_agency_in_its_role_and_column(plan: Plan, index: FacetIndex) -> None:
    made = matrix(plan, index, GridChoice(axis=Axis.YEAR, role=Field.LEAD), {})
    row = next(row for row in made.rows if row.agency == "dhs")
    assert row.cells[1].filter == Filter(frozenset({(Field.LEAD, "dhs"), (Field.YEAR, "2022")}))
    assert row.total.filter == Filter(frozenset({(Field.LEAD, "dhs")}))
    assert made.rows[0].cells[1].filter == Filter(frozenset({(Field.YEAR, "2022")}))


def test_what_does_not_apply_leaves_the_base(plan: Plan, index: FacetIndex) -> None:
    before = matrix(plan, index, GridChoice(), {i: item(i, State.TODO) for i in plan.records})
    mine: Mapping[str, Item] = {
        plan_id: item(plan_id, State.NA if n % 2 else State.DONE)
        for n, plan_id in enumerate(plan.records)
    }
    after = matrix(plan, index, GridChoice(), mine)
    for was, now in zip(cells(before), cells(after), strict=True):
        assert was.count == was.progress.base == now.count
        assert was.progress.done == 0
        assert now.progress.done == now.progress.base <= now.count
    assert after.rows[0].total.progress == Progress(118, 118)


def test_doing_is_not_done(plan: Plan, index: FacetIndex) -> None:
    doing = {plan_id: item(plan_id, State.DOING) for plan_id in plan.records}
    todo = {plan_id: item(plan_id, State.TODO) for plan_id in plan.records}
    choice = GridChoice()
    assert matrix(plan, index, choice, doing) == matrix(plan, index, choice, todo)


def test_what_is_not_in_the_list_is_no_progress(plan: Plan, index: FacetIndex) -> None:
    own = Item("own-1", State.DONE)
    made = matrix(plan, index, GridChoice(), DONE | {"own-1": own})
    assert made.rows[0].total.progress == Progress(1, 1)
    assert made.rows[0].total.count == len(plan.records)


def test_the_highest_count_is_that_of_an_agency(plan: Plan, index: FacetIndex) -> None:
    made = matrix(plan, index, GridChoice(), {})
    assert made.most == 33  # Justice in Prosecution, not the 72 of the whole plan
    assert replace(made, rows=made.rows[:1]).most == 0


@pytest.mark.parametrize(
    ("short", "name", "brief"),
    [
        ("DOJ", "Department of Justice", "Justice"),
        ("DOI", "Department of the Interior", "Interior"),
        ("State", "Department of State", ""),
        ("Treasury", "Department of the Treasury", ""),
        ("FBI", "Federal Bureau of Investigation", "Federal Bureau of Investigation"),
        ("", "U.S. Advisory Council", "U.S. Advisory Council"),
    ],
)
def test_a_brief_name_says_what_the_acronym_does_not(
    plan: Plan, index: FacetIndex, short: str, name: str, brief: str
) -> None:
    row = matrix(plan, index, GridChoice(), {}).rows[1]
    assert replace(row, short=short, name=name).brief == brief


def test_a_choice_is_a_value() -> None:
    assert GridChoice() == GridChoice(Axis.PILLAR, Field.AGENCY, Order.COUNT, False, True)
    assert len(set(CHOICES)) == len(CHOICES) == 24
    with pytest.raises(FrozenInstanceError):
        GridChoice().axis = Axis.YEAR  # type: ignore[misc] # that is the point
