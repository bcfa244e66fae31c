"""Items of a list: how they are named, told as data, and grouped."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from db.checklists import OWN, Item, Priority, State, SubStep
from db.errors import NotFound
from db.plan.catalogue import Plan
from desktop.core import list_items
from desktop.core.item_title import item_title
from desktop.core.list_items import Grouping, find_key, grouped
from desktop.core.templates import shipped
from desktop.core.ways import Kind, agencies, topics, ways

TODAY = "2026-03-04"
ONE, TWO = f"{OWN}aaaa1111222233334444", f"{OWN}aaaa1111999933334444"
OTHER = f"{OWN}bbbb0000"
ITEMS = {key: Item(key, title=key) for key in (ONE, TWO, OTHER, "PRE-1", "OLD-1")}


def names(plan: Plan, by: Grouping, *items: Item) -> list[str]:
    return [
        f"{name}: {' '.join(i.key for i in group)}"
        for name, group in grouped(plan, items, by, TODAY)
    ]


# -- names --


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ("PRE-1", "PRE-1"),
        ("pre-1", "PRE-1"),
        ("com-20", "COM-20"),  # of the plan, in the list or not
        (OTHER, OTHER),
        ("own-bbbb", OTHER),
        ("BBBB0000", OTHER),
        ("OWN-b", OTHER),
        (ONE, ONE),
        ("aaaa11112", ONE),
        ("old-1", "OLD-1"),
    ],
)
def test_an_item_is_found_by_what_it_is_called(plan: Plan, given: str, key: str) -> None:
    assert find_key(plan, ITEMS, given) == key


@pytest.mark.parametrize("given", ["own-aaaa1111", "a", "own-aaaa"])
def test_a_beginning_of_several_is_none(plan: Plan, given: str) -> None:
    with pytest.raises(NotFound, match="could be several items"):
        find_key(plan, ITEMS, given)


@pytest.mark.parametrize("given", ["own-", "", "cccc", "COM-999", "dhs", "GLO-001", "old"])
def test_what_is_in_no_list_is_told(plan: Plan, given: str) -> None:
    with pytest.raises(NotFound, match="There is no item"):
        find_key(plan, ITEMS, given)


def test_a_short_key_names_its_item_again(plan: Plan) -> None:
    assert list_items.short_key("PRE-1") == "PRE-1"
    assert list_items.short_key(ONE) == "own-aaaa1111"
    assert find_key(plan, ITEMS, list_items.short_key(OTHER)) == OTHER


# -- data --


def test_a_record_is_told_with_what_the_plan_says_of_it(plan: Plan) -> None:
    data = list_items.data(plan, Item("COM-20", State.DONE, note="n"), TODAY)
    record = plan.records["COM-20"]
    assert data["kind"] == "commitment"
    assert data["title"] == record.title
    assert (data["pillar"], data["principle"], data["agency"]) == ("protection", "PRT-1", "state")
    assert (data["state"], data["note"], data["overdue"]) == ("done", "n", False)


def test_an_own_item_is_told_with_what_a_person_said(plan: Plan) -> None:
    item = Item(
        ONE, title="Call", pillar="protection", due="2026-03-03", priority=Priority.HIGH,
        tags=("a",), steps=(SubStep("x", done=True),), links=("l",), who="Maria",
    )  # fmt: skip
    data = json.loads(json.dumps(list_items.data(plan, item, TODAY)))
    assert (data["kind"], data["title"], data["short"]) == ("own", "Call", "own-aaaa1111")
    assert (data["agency"], data["principle"]) == ("", "")
    assert data["overdue"] is True
    assert data["steps"] == [{"text": "x", "done": True}]
    assert not {"position", "wording", "binned"} & set(data)


def test_what_the_plan_dropped_is_told_as_that(plan: Plan) -> None:
    item = Item("OLD-1")
    assert item_title(plan, item) == "OLD-1 (no longer in the plan)"
    assert item_title(plan, Item("PRE-1")).startswith("“Enhance education")
    assert item_title(plan, Item(ONE, title="Call")) == "Call"
    assert list_items.data(plan, item, TODAY)["kind"] == "no longer in the plan"


@pytest.mark.parametrize(
    ("due", "state", "late"),
    [
        ("", State.TODO, False),
        ("2026-03-03", State.TODO, True),
        ("2026-03-03", State.DOING, True),
        ("2026-03-04", State.TODO, False),
        ("2026-03-03", State.DONE, False),
        ("2026-03-03", State.NA, False),
    ],
)
def test_only_what_is_open_is_overdue(due: str, state: State, late: bool) -> None:
    assert list_items.is_overdue(Item("A", state, due=due), TODAY) is late


# -- groups --


def test_items_stand_under_their_pillars_in_their_order(plan: Plan) -> None:
    items = [
        Item(ONE),
        Item("COM-54"),
        Item(TWO, pillar="prevention"),
        Item("PRE-1"),
        Item("OLD-1"),
    ]
    assert names(plan, Grouping.PILLAR, *items) == [
        f"Prevention: {TWO} PRE-1",
        "Partnerships: COM-54",
        f"No pillar: {ONE} OLD-1",
    ]


def test_items_stand_under_their_lead(plan: Plan) -> None:
    assert names(
        plan, Grouping.AGENCY, Item(ONE), Item("COM-54"), Item("COM-20"), Item("PRE-1")
    ) == [
        "Department of State: COM-20",
        "Office of the U.S. Trade Representative: COM-54",
        f"No agency: {ONE} PRE-1",
    ]


def test_items_stand_under_who_does_them(plan: Plan) -> None:
    items = [Item("A"), Item("B", who="zoe"), Item("C", who="Maria"), Item("D", who="zoe")]
    assert names(plan, Grouping.WHO, *items) == ["Maria: C", "zoe: B D", "Nobody: A"]


def test_items_stand_under_when_they_are_due(plan: Plan) -> None:
    done = replace(Item("E", State.DONE), due="2026-02-01")
    items = [Item("A"), Item("B", due="2026-12-01"), Item("C", due="2026-01-01"), done,
             Item("D", due="2026-03-04"), Item("F", due="2025-01-01")]  # fmt: skip
    assert names(plan, Grouping.DUE, *items) == [
        "Overdue: C F",
        "Due February 1, 2026: E",
        "Due March 4, 2026: D",
        "Due December 1, 2026: B",
        "No day: A",
    ]


def test_items_stand_under_their_states(plan: Plan) -> None:
    items = [Item(str(state), state) for state in reversed(State)]
    assert names(plan, Grouping.STATE, *items) == [
        "To do: todo",
        "In progress: doing",
        "Done: done",
        "Not applicable: na",
    ]


@pytest.mark.parametrize("by", list(Grouping))
def test_nothing_gets_lost_in_groups(plan: Plan, by: Grouping) -> None:
    items = [Item(each) for each in plan.records]
    found = [item for _, group in grouped(plan, items, by, TODAY) for item in group]
    assert sorted(i.key for i in found) == sorted(plan.records)
    assert grouped(plan, [], by, TODAY) == []


# -- ways to begin --


def test_every_way_to_begin_is_offered_once_templates_last(plan: Plan) -> None:
    offered = ways(plan, 23, shipped())
    kinds = [way.kind for way in offered]
    templates = [way.template for way in offered if way.kind is Kind.TEMPLATE]
    assert kinds[:6] == [k for k in Kind if k is not Kind.TEMPLATE]
    assert templates == [each.id for each in shipped()]
    assert offered[0].name == "What is shown now (23)"
    assert all(way.about.endswith(".") for way in offered)


def test_where_nothing_is_shown_that_is_not_offered(plan: Plan) -> None:
    assert Kind.SHOWN not in {way.kind for way in ways(plan, 0, ())}
    assert Kind.EMPTY in {way.kind for way in ways(plan, 0, ())}
    assert ways(plan, 1, ())[0].about == "The 1 record that the list shows now."


def test_topics_and_agencies_are_those_with_records(plan: Plan) -> None:
    for parts in (topics(plan), agencies(plan)):
        assert [part.name.casefold() for part in parts] == sorted(p.name.casefold() for p in parts)
        assert all(part.records for part in parts)
    housing = next(part for part in topics(plan) if part.id == "housing")
    wanted = sum("housing" in record.topics for record in plan.records.values())
    assert housing.records == wanted
    assert housing.label == f"Housing and stability ({wanted})"
    assert len(agencies(plan)) < len(plan.agencies)
