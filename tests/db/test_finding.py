"""Tests over all lists, against the same tests written in plain Python."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import db
from db.checklists import OWN, Edit, Item, ItemField, Listed, ListField, Priority, State
from db.item_tests import CHECKLIST, KEY, Between, Every, Filled, Not, OneOf, Some, Test
from db.records import Word
from db.workspace.store import Workspace
from tests.lists import new_list
from tests.numbers import plain

NOTHING = Every(())
MANY = 1000
NAMES = ["", "Anna", "anna", "Zoë Berg", "x'; DROP TABLE item; --", 'a "b"', "100%", "_", ":b1"]
DAYS = ["", "2026-01-05", "2026-06-15", "2026-12-31"]


def text_of(item: Item, column: str) -> str:
    """What stands in a column of an item."""
    if column == ItemField.TAGS:
        return "\n".join(item.tags)
    if column == ItemField.LINKS:
        return "\n".join(item.links)
    if column == ItemField.STEPS:
        return "\n".join(("x " if step.done else "- ") + step.text for step in item.steps)
    return str(getattr(item, column))


def passes(listed: Listed, test: Test) -> bool:
    if isinstance(test, Not):
        return not passes(listed, test.test)
    if isinstance(test, Every):
        return all(passes(listed, each) for each in test.tests)
    if isinstance(test, Some):
        return any(passes(listed, each) for each in test.tests)
    in_list = test.column == CHECKLIST
    text = listed.checklist if in_list else text_of(listed.item, test.column)
    if isinstance(test, OneOf):
        return text in test.values
    if isinstance(test, Between):
        return text > "" and test.first <= text <= test.last
    return text > ""


def values_of(number: int) -> dict[ItemField, str]:
    """The values of one of many items, no two fields changing together."""
    return {
        ItemField.STATE: list(State)[number % 4],
        ItemField.WHO: NAMES[number % len(NAMES)],
        ItemField.DUE: DAYS[number // 2 % 4],
        ItemField.PRIORITY: list(Priority)[number // 3 % 4],
        ItemField.TAGS: ["", "housing", "Housing\nvisa"][number // 5 % 3],
        ItemField.STEPS: ["", "- call\nx write"][number // 7 % 2],
        ItemField.LINKS: ["", "https://a.b/c"][number // 4 % 2],
        ItemField.NOTE: ["", "ask the shelter", "shelter called"][number % 3],
    }


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    opened = db.open_workspace(Path(tmp_path_factory.mktemp("finding")))
    for name in range(3):
        edits = [Edit(f"{OWN}{n:032x}", values_of(n + name)) for n in range(40)]
        edits += [Edit(f"PRE-{n}", values_of(n * 5 + name)) for n in range(20)]
        opened.add_checklist({ListField.NAME: f"List {name}"}, edits)
    yield opened
    opened.close()


class All(list[Listed]):
    """Every item there is; named shortly, where a failing test tells what it was given."""

    def __repr__(self) -> str:
        return f"All({len(self)})"


@pytest.fixture(scope="module")
def everything(store: Workspace) -> All:
    return All(
        Listed(each.id, item)
        for each in store.checklists()
        for item in store.items(each.id).values()
    )


def names_of(found: Iterable[Listed]) -> list[tuple[str, str]]:
    return [(each.checklist, each.item.key) for each in found]


COLUMNS = {
    ItemField.STATE: [*State],
    ItemField.WHO: NAMES,
    ItemField.DUE: DAYS,
    ItemField.PRIORITY: [*Priority],
    ItemField.TAGS: ["housing", "Housing\nvisa", "visa"],
    KEY: ["PRE-1", "PRE-2", f"{OWN}{1:032x}"],
    ItemField.NOTE: ["ask the shelter"],
    ItemField.WORDING: ["0123"],
}
ATOMS: st.SearchStrategy[Test] = st.one_of(
    st.sampled_from(sorted(COLUMNS)).flatmap(
        lambda column: st.frozensets(st.sampled_from(COLUMNS[column])).map(
            lambda values: OneOf(column, values)
        )
    ),
    st.builds(
        Between,
        st.sampled_from([ItemField.DUE, ItemField.WHO, KEY]),
        st.sampled_from([*DAYS, OWN]),
        st.sampled_from([*DAYS, f"{OWN}~"]),
    ),
    st.builds(Filled, st.sampled_from([*COLUMNS, ItemField.STEPS, ItemField.LINKS])).filter(
        lambda test: test.column != KEY
    ),
)
TESTS: st.SearchStrategy[Test] = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.lists(inner, max_size=3).map(lambda tests: Every(tuple(tests))),
        st.lists(inner, max_size=3).map(lambda tests: Some(tuple(tests))),
    ),
    max_leaves=6,
)


@given(TESTS)
def test_any_test_finds_what_passes_it(store: Workspace, everything: All, test: Test) -> None:
    found = store.items_where(test, MANY)
    assert sorted(names_of(found)) == sorted(
        names_of([each for each in everything if passes(each, test)])
    )


@given(st.lists(TESTS, min_size=1, max_size=4))
def test_several_tests_must_all_be_passed(
    store: Workspace, everything: All, tests: list[Test]
) -> None:
    found = store.items_where(Every(tuple(tests)), MANY)
    expected = [each for each in everything if all(passes(each, test) for test in tests)]
    assert sorted(names_of(found)) == sorted(names_of(expected))


def test_what_is_found_comes_whole_by_list_and_place(store: Workspace, everything: All) -> None:
    found = store.items_where(NOTHING, MANY)
    assert found == sorted(everything, key=lambda each: (each.checklist, each.item.position))


def test_no_more_are_found_than_asked_for(store: Workspace) -> None:
    assert len(store.items_where(NOTHING, 7)) == 7
    assert len(store.items_where(Filled(ItemField.WHO), 7)) == 7


@pytest.mark.parametrize("number", [1, 3, 30])
def test_lists_can_be_named_few_or_many(store: Workspace, everything: All, number: int) -> None:
    ids = [each.id for each in store.checklists()]
    named = OneOf.of(CHECKLIST, [*ids[:1], *(f"list {n}" for n in range(number))])
    found = store.items_where(Every((named, OneOf.of(ItemField.STATE, ["done"]))), MANY)
    assert names_of(found) == [
        (each.checklist, each.item.key)
        for each in everything
        if each.checklist == ids[0] and each.item.state is State.DONE
    ]


def test_words_are_looked_for_in_what_passes(store: Workspace, everything: All) -> None:
    done = OneOf.of(ItemField.STATE, ["done"])
    found = store.items_where(done, MANY, [Word("shelter")])
    assert found
    assert len(found) == sum(
        "shelter" in each.item.note and each.item.state is State.DONE for each in everything
    )
    fewer = store.items_where(done, MANY, [Word("shelter")], [Word("ask")])
    assert {each.item.note for each in fewer} == {"shelter called"}
    none = store.items_where(NOTHING, MANY, (), [Word("shelter"), Word("zoe")])
    assert {each.item.note for each in none} == {""}
    assert "Zoë Berg" not in {each.item.who for each in none}


def test_what_lies_in_the_bin_is_not_found(workspace: Workspace) -> None:
    first = workspace.add_checklist({ListField.NAME: "A"}, [Edit("PRE-1", {ItemField.WHO: "Jo"})])
    other = workspace.add_checklist({ListField.NAME: "B"}, [Edit("PRE-1", {ItemField.WHO: "Jo"})])
    jo = OneOf.of(ItemField.WHO, ["Jo"])
    assert len(workspace.items_where(jo, MANY)) == 2
    workspace.remove_items(first.made, ["PRE-1"])
    assert names_of(workspace.items_where(jo, MANY)) == [(other.made, "PRE-1")]
    workspace.remove_checklist(other.made)
    assert workspace.items_where(jo, MANY) == []
    assert workspace.items_where(jo, MANY, [Word("jo")]) == []


def test_the_names_are_all_that_stand_in_lists(store: Workspace, workspace: Workspace) -> None:
    names = store.names()
    assert names.who == {*NAMES} - {""}
    assert names.tags == {"housing", "Housing\nvisa"}
    assert names.wordings == frozenset()
    made = workspace.add_checklist({ListField.NAME: "A"}).made
    workspace.edit(made, [Edit("PRE-1", {ItemField.WORDING: "the text"})])
    assert workspace.names().wordings == {workspace.items(made)["PRE-1"].wording}


def test_what_stands_in_many_items_is_found_in_each_of_the_list_and_not_in_its_bin(
    workspace: Workspace,
) -> None:
    keys = [f"own-{number:04d}" for number in range(700)]
    mine, other = (new_list(workspace, name, *keys) for name in ("Mine", "Other"))
    for each in (mine, other):
        titles = [Edit(key, {ItemField.TITLE: "shelter beds"}) for key in keys]
        workspace.edit(each.id, titles)
    workspace.remove_items(mine.id, keys[:2])
    items = workspace.items(mine.id)
    numbers = [each.number for each in items.values()]
    found = workspace.find_numbers([Word("shelter")], range(min(numbers), max(numbers) + 1))
    assert plain(found) == sorted(numbers)
    assert list(items) == keys[2:]


def test_only_records_of_the_plan_are_found_as_notes(workspace: Workspace) -> None:
    mine = new_list(workspace, "Mine", "COM-1", "own-1", "zebra", "OMB-1").id
    for key in ("COM-1", "own-1", "zebra", "OMB-1"):
        workspace.edit(mine, [Edit(key, {ItemField.NOTE: "shelter"})])
    workspace.remove_items(mine, ["OMB-1"])
    hits = workspace.find_notes(mine, [Word("shelter")])
    assert [hit.id for hit in hits] == ["COM-1", "zebra"]
