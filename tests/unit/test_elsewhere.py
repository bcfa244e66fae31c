"""What a search finds in lists, against every item of every list asked one by one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import db
from db.checklists import OWN, Checklist, Edit, Item, ItemField, ListField, Priority, State
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core import query, wording
from desktop.core.asked import LIMIT, Asked, shown
from desktop.core.elsewhere import ListFinder
from desktop.core.filters import Choice, Filter
from desktop.core.listing import lists_called
from desktop.core.query import Field
from tests.unit.plain_filter import DAYS, PEOPLE, TAGS, TODAY, Plain, every_choice, filters

NAMES = ["Mine", "Shelter partners", "Old one", "Closed one", "shelter (2)"]
OF_ITEMS = {Field.STATE, Field.HAS, Field.WHO, Field.DUE, Field.PRIORITY, Field.TAG, Field.LIST}
NONE = Filter()


class Lists:
    """Some lists in a store: the first is open, one is archived, one closed, one in the bin."""

    def __init__(self, plan: Plan, store: Workspace) -> None:
        self.plan, self.store, self.finder = plan, store, ListFinder(plan)
        chance = random.Random(7)  # noqa: S311 - the same lists every time
        made = [store.add_checklist({ListField.NAME: n}, _edits(plan, chance)).made for n in NAMES]
        self.mine, _, archived, closed, binned = made
        store.edit_checklist(archived, {ListField.ARCHIVED: "2026-01-01T00:00:00Z"})
        store.edit_checklist(closed, {ListField.CLOSED: "2026-01-01T00:00:00Z"})
        store.remove_checklist(binned)
        self.lists = store.checklists()
        self.items = {each.id: store.items(each.id) for each in self.lists}
        among = [item for items in self.items.values() for item in items.values()]
        self._plain = {
            each.id: Plain(plan, self.items[each.id], among=among) for each in self.lists
        }

    def __repr__(self) -> str:
        return f"Lists({len(self.lists)})"

    def find(self, text: str = "", chosen: Filter = NONE) -> list[tuple[str, str]]:
        asked = Asked(query.parse(text), chosen, self.mine, TODAY)
        return [(e.checklist, e.item.key) for e in self.finder.find(self.store, asked)]

    def slowly(self, chosen: Filter) -> set[tuple[str, str]]:
        """The same, item by item."""
        if not any(field in OF_ITEMS for field, _ in chosen.chosen):
            return set()
        return {
            (each.id, key)
            for each in self.lists
            if self._looks_in(each, chosen)
            for key in self.items[each.id]
            if self._passes(each, key, chosen)
        }

    def _looks_in(self, checklist: Checklist, chosen: Filter) -> bool:
        if any(_is_called(checklist, v) for f, v in chosen.excluded if f is Field.LIST):
            return False
        if named := chosen.values(Field.LIST):
            return any(_is_called(checklist, value) for value in named)
        return not (checklist.archived or checklist.closed)

    def _passes(self, checklist: Checklist, key: str, chosen: Filter) -> bool:
        is_mine = checklist.id == self.mine
        if is_mine and not chosen.values(Field.LIST) and key in self.plan.records:
            return False
        if ("list" in chosen.values(Field.IN) or chosen.values(Field.IN)) and not is_mine:
            return False
        if (Field.IN, "list") in chosen.excluded and is_mine:
            return False
        rest = chosen.without(Field.LIST, Field.IN)
        return self._plain[checklist.id].passes(key, rest)


def _is_called(checklist: Checklist, value: str) -> bool:
    return value in ("all", checklist.id) or checklist.name.lower().startswith(value.lower())


def _edits(plan: Plan, chance: random.Random) -> list[Edit]:
    records = chance.sample(list(plan.records), 12)
    own = [f"{OWN}{chance.getrandbits(128):032x}" for _ in range(12)]
    return [Edit(key, _values(plan, key, chance)) for key in [*records, *own, "OLD-1"]]


def _values(plan: Plan, key: str, chance: random.Random) -> dict[ItemField, str]:
    people = [name for name in PEOPLE if name.strip("\u0301")]
    values = {
        ItemField.STATE: chance.choice([*State]),
        ItemField.WHO: chance.choice(["", *people]),
        ItemField.DUE: chance.choice(["", *DAYS]),
        ItemField.PRIORITY: chance.choice([*Priority]),
        ItemField.TAGS: "\n".join(chance.sample(TAGS, chance.randrange(3))),
        ItemField.STEPS: chance.choice(["", "- one"]),
        ItemField.LINKS: chance.choice(["", "https://a.b"]),
        ItemField.NOTE: chance.choice(["", "zebra crossing", "a zebra", "no animal"]),
    }
    if key.startswith(OWN):
        values[ItemField.TITLE] = "Mine"
        values[ItemField.PILLAR] = chance.choice([*plan.pillars, "", ""])
        values[ItemField.PRINCIPLE] = chance.choice([*list(plan.records)[:3], "", "GONE-1"])
    elif key in plan.records:
        text = wording.text_of(plan.records[key])
        values[ItemField.WORDING] = chance.choice(["", "something else", text])
    return values


@pytest.fixture(scope="module")
def lists(plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lists]:
    store = db.open_workspace(Path(tmp_path_factory.mktemp("lists")))
    yield Lists(plan, store)
    store.close()


class Choices(list[Choice]):
    """Every choice there is, named shortly."""

    def __repr__(self) -> str:
        return f"Choices({len(self)})"


@pytest.fixture(scope="module")
def choices(plan: Plan) -> Choices:
    of_lists = [(Field.LIST, value) for value in ("Mine", "all", "closed", "s")]
    return Choices(c for c in [*every_choice(plan), *of_lists] if c != (Field.LIST, "Mine"))


@given(st.data())
def test_any_filter_finds_the_items_that_pass_it_one_by_one(
    lists: Lists, choices: Choices, data: st.DataObject
) -> None:
    chosen = data.draw(filters(choices))
    found = lists.find(chosen=chosen)
    assert len(found) < LIMIT
    assert len(set(found)) == len(found)
    assert set(found) == lists.slowly(chosen)


def test_every_single_choice_finds_what_passes_it(lists: Lists, choices: Choices) -> None:
    for choice in choices:
        for open_ones in ((), ((Field.STATE, "open"), (Field.STATE, "done"))):
            chosen = Filter(frozenset({choice, *open_ones}))
            assert set(lists.find(chosen=chosen)) == lists.slowly(chosen), choice
            barred = Filter(frozenset(open_ones), frozenset({choice}))
            assert set(lists.find(chosen=barred)) == lists.slowly(barred), choice


def test_typed_and_chosen_must_both_hold(lists: Lists) -> None:
    done = Filter(frozenset({(Field.STATE, "done")}))
    both = lists.find("priority:high", done)
    assert both
    assert set(both) == set(lists.find("priority:high")) & set(lists.find("is:done"))


def test_the_items_of_a_list_stand_together_in_its_order_and_lists_by_name(lists: Lists) -> None:
    found = lists.find("list:all")
    ids = list(dict.fromkeys(checklist for checklist, _ in found))
    names = [next(each.name for each in lists.lists if each.id == i) for i in ids]
    assert names == ["Closed one", "Mine", "Old one", "Shelter partners"]
    assert found == [(i, key) for i in ids for key in lists.items[i]]


def test_words_find_what_a_person_wrote(lists: Lists) -> None:
    found = lists.find("zebra")
    assert found
    for checklist, key in found:
        assert "zebra" in lists.items[checklist][key].note
        assert checklist != lists.mine or key not in lists.plan.records
    fewer = set(lists.find("zebra -crossing"))
    assert {lists.items[checklist][key].note for checklist, key in fewer} == {"a zebra"}
    assert set(lists.find("zebra list:all")) > set(found)
    assert set(lists.find("zebra is:done")) <= set(lists.find("is:done"))


@pytest.mark.parametrize(
    "text", ["", "-zebra", "agency:dhs", "pillar:prevention", "-is:done", "in:list", "is:nothing"]
)
def test_what_asks_nothing_about_items_finds_nothing(lists: Lists, text: str) -> None:
    assert lists.find(text) == []


def test_what_changed_is_seen_once_it_is_told(workspace: Workspace, plan: Plan) -> None:
    finder = ListFinder(plan)
    asked = Asked(query.parse("who:anna"), NONE, "", TODAY)
    assert finder.find(workspace, asked) == ()
    made = workspace.add_checklist({ListField.NAME: "A"}, [Edit("PRE-1", {ItemField.WHO: "Anna"})])
    finder.forget()
    (found,) = finder.find(workspace, asked)
    assert (found.checklist, found.item.key) == (made.made, "PRE-1")
    assert replace(found.item, position="") == Item("PRE-1", who="Anna")


def test_no_more_than_so_many_are_found(workspace: Workspace, plan: Plan) -> None:
    edits = [Edit(f"{OWN}{n:032x}", {ItemField.WHO: "Anna"}) for n in range(LIMIT + 5)]
    workspace.add_checklist({ListField.NAME: "A"}, edits)
    asked = Asked(query.parse("who:anna"), NONE, "", TODAY)
    found = ListFinder(plan).find(workspace, asked)
    assert len(found) == LIMIT + 1
    first, more = shown(found)
    assert (list(first), len(more)) == (list(found[:LIMIT]), 1)
    assert shown(found[:LIMIT]) == (found[:LIMIT], ())


def test_the_list_on_its_page_is_left_aside_unless_lists_are_named(
    workspace: Workspace, plan: Plan
) -> None:
    keys = [f"{OWN}{n:032x}" for n in range(LIMIT + 5)]
    edits = [Edit(key, {ItemField.NOTE: "call Anna"}) for key in keys]
    here = workspace.add_checklist({ListField.NAME: "Here"}, edits).made
    there = workspace.add_checklist({ListField.NAME: "There"}, edits[:1]).made
    numbers = sorted(item.number for item in workspace.items(here).values())
    aside = range(numbers[0], numbers[-1] + 1)

    def found(text: str, aside: range | None) -> set[str]:
        asked = Asked(query.parse(text), NONE, here, TODAY, aside)
        return {each.checklist for each in ListFinder(plan).find(workspace, asked)}

    # However much the list itself holds of it, what is elsewhere is found.
    assert found("call", aside) == found("anna has:note", range(0)) == {there}
    assert found("call list:here", aside) == {here}
    assert here in found("call", None)


def test_lists_are_meant_by_name_by_its_beginning_or_by_id() -> None:
    lists = [Checklist("1", "Shelter"), Checklist("2", "shélter"), Checklist("3", "My shelter")]
    assert lists_called(lists, "SHELTER") == lists[:2]
    assert sorted(each.id for each in lists_called(lists, "she")) == ["1", "2", "3"]
    assert lists_called(lists, "3") == lists[2:]
    assert lists_called(lists, "All") == lists
    assert lists_called(lists, "helter") == []
