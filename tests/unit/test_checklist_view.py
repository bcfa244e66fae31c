"""A checklist in the middle pane: which items, in which groups, in which order."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import OWN, Checklist, Item, Listed, State
from db.plan.catalogue import Plan
from db.records import Kind
from desktop.core import matches, query
from desktop.core.arrangement import Arrangement, Grouping
from desktop.core.checklist_view import WHOLE, arranged
from desktop.core.filters import FacetIndex, Filter
from desktop.core.listing import Listing, is_heading, with_items
from desktop.core.matches import Found, Matches
from desktop.core.progress import Progress, progress
from desktop.core.query import Field
from desktop.core.trail import Place
from desktop.core.work_pages import checklist_page, item_target
from tests.numbers import flagged
from tests.unit.plain_filter import TODAY, Plain, every_choice, filters, some_items

MINE, OTHER = Checklist("mine", "Mine"), Checklist("other", "Other “one”")
OWN_KEY = f"{OWN}{1:032x}"
DONE = Filter(frozenset({(Field.STATE, "done")}))


def shown(
    plan: Plan,
    items: dict[str, Item],
    search: str = "",
    chosen: Filter | None = None,
    grouping: Grouping = Grouping.NONE,
    *,
    hide_done: bool = False,
    found: Matches | None = None,
    listed: tuple[Listed, ...] = (),
) -> Listing:
    index = FacetIndex(plan)
    index.set_items(items.values(), TODAY)
    place = Place(chosen or Filter(), search, page=checklist_page("mine"))
    arrangement = Arrangement(grouping, hide_done)
    lists = (MINE, OTHER)
    here = arranged(plan, index, place, arrangement, TODAY, found, lists=lists)
    return with_items(here, listed, lists)


def in_order(items: dict[str, Item]) -> list[str]:
    return [i.key for i in sorted(items.values(), key=lambda item: (item.position, item.key))]


def made(*items: Item) -> dict[str, Item]:
    return {item.key: item for item in items}


def groups(listing: Listing) -> dict[str, tuple[str, ...]]:
    return {group.name: group.ids for group in listing.groups}


def split(items: dict[str, Item], keys: set[str]) -> Matches:
    """These keys as a search finds them: by the plan's text or by what a person wrote."""
    written = {key for key in keys if key in items and len(key) % 2}
    numbers = {items[key].number for key in written}
    among = range(max(numbers, default=0) + 1)
    return Matches(Found(frozenset(keys - written), flagged(numbers, among)))


@given(st.data())
def test_any_list_shows_what_passes_in_its_order_whatever_it_is_grouped_by(
    plan: Plan, data: st.DataObject
) -> None:
    drawn = data.draw(some_items(plan))
    items = {key: replace(drawn[key], number=n) for n, key in enumerate(drawn, 1)}
    chosen = data.draw(filters(every_choice(plan)))
    grouping = data.draw(st.sampled_from(Grouping))
    hide_done = data.draw(st.booleans())
    found = data.draw(st.none() | st.sets(st.sampled_from([*items, "PRE-1", "OLD-9"])))
    shown_of = partial(shown, plan, items, "", chosen, grouping, hide_done=hide_done)
    listing = shown_of(found=None if found is None else split(items, found))
    plain = Plain(plan, items)
    passing = [
        key
        for key in in_order(items)
        if plain.passes(key, chosen) and (found is None or key in found)
    ]
    hides = hide_done and (Field.STATE, "done") not in chosen.chosen
    expected = [k for k in passing if not (hides and items[k].state is State.DONE)]
    assert sorted(listing.ids) == sorted(expected)
    assert listing.hidden == len(passing) - len(expected)
    assert listing.progress == progress(passing, items)
    assert [key for group in listing.groups for key in group.ids] == list(listing.ids)
    for group in listing.groups:
        assert group.ids
        assert list(group.ids) == [key for key in expected if key in group.ids]
        assert is_heading(group.target)
    if grouping is Grouping.NONE:
        assert [group.target for group in listing.groups] == ([WHOLE] if expected else [])


@given(st.data())
def test_the_target_of_a_group_narrows_to_just_that_group(plan: Plan, data: st.DataObject) -> None:
    items, grouping = data.draw(some_items(plan)), data.draw(st.sampled_from(Grouping))
    for group in shown(plan, items, grouping=grouping).groups:
        if set(group.name) <= {"\u0301", "Å"}:  # a name without a letter cannot be typed
            continue
        narrowed = shown(plan, items, group.target, grouping=grouping)
        assert narrowed.problems == ()
        assert narrowed.groups == (group,)


def test_pillars_stand_in_the_order_of_the_plan_and_what_has_none_comes_last(plan: Plan) -> None:
    principle = next(r for r in plan.records.values() if r.kind is Kind.PRINCIPLE)
    items = made(
        Item(OWN_KEY, title="Mine"),
        Item(f"{OWN}2", title="Under a principle", principle=principle.id, position="Z"),
        Item(f"{OWN}3", title="Under a pillar", pillar="partnerships", position="Y"),
        *(Item(key, position="V") for key in plan.records),
    )
    listing = shown(plan, items, grouping=Grouping.PILLAR)
    names = [pillar.name for pillar in plan.pillars.values()]
    assert [group.name for group in listing.groups] == [*names, "No pillar"]
    assert groups(listing)["No pillar"] == (OWN_KEY,)
    assert groups(listing)["Partnerships"][-1] == f"{OWN}3"
    assert f"{OWN}2" in groups(listing)[plan.pillars[principle.pillar].name]


def test_agencies_stand_by_name_and_own_items_under_none(plan: Plan) -> None:
    items = made(Item(OWN_KEY), *(Item(key) for key in plan.records))
    names = [group.name for group in shown(plan, items, grouping=Grouping.AGENCY).groups]
    assert names[-1] == "No agency"
    assert names[:-1] == sorted(names[:-1], key=str.casefold)
    leads = {plan.agencies[r.lead].name for r in plan.records.values() if r.lead}
    assert set(names[:-1]) == leads


def test_days_stand_from_overdue_to_none(plan: Plan) -> None:
    days = ["", "2026-07-01", "2026-06-22", "2026-06-16", TODAY, "2026-06-14", "2020-01-01"]
    items = made(*(Item(f"{OWN}{n}", due=day) for n, day in enumerate(days)))
    assert groups(shown(plan, items, grouping=Grouping.DUE)) == {
        "Overdue": (f"{OWN}5", f"{OWN}6"),
        "Today": (f"{OWN}4",),
        "Within a week": (f"{OWN}2", f"{OWN}3"),
        "Later": (f"{OWN}1",),
        "No day": (f"{OWN}0",),
    }


def test_people_stand_by_name_however_it_is_spelt(plan: Plan) -> None:
    people = ["zoe", "Anna", "", "ANNA", "Zoë"]
    items = made(*(Item(f"{OWN}{n}", who=who) for n, who in enumerate(people)))
    listing = shown(plan, items, grouping=Grouping.WHO)
    assert groups(listing) == {
        "Anna": (f"{OWN}1", f"{OWN}3"),
        "zoe": (f"{OWN}0", f"{OWN}4"),
        "Nobody": (f"{OWN}2",),
    }


def test_states_stand_in_their_order(plan: Plan) -> None:
    items = made(*(Item(f"{OWN}{state}", state) for state in reversed(State)))
    names = [group.name for group in shown(plan, items, grouping=Grouping.STATE).groups]
    assert names == ["To do", "In progress", "Done", "Not applicable"]


# -- what is done --


def test_what_is_done_can_be_hidden_and_is_shown_where_it_is_asked_for(plan: Plan) -> None:
    items = made(Item("PRE-1", State.DONE), Item("PRE-2"), Item(OWN_KEY, State.NA))
    listing = shown(plan, items, hide_done=True)
    assert (set(listing.ids), listing.hidden) == ({"PRE-2", OWN_KEY}, 1)
    assert listing.progress == Progress(1, 2)
    assert listing.counts[Field.STATE]["done"] == 1
    assert listing.counts[Field.KIND]["principle"] == 1
    for search, chosen in (("is:done", None), ("", DONE)):
        asked = shown(plan, items, search, chosen, hide_done=True)
        assert (asked.ids, asked.hidden) == (("PRE-1",), 0)


def test_an_empty_list_has_no_group(plan: Plan) -> None:
    for grouping in Grouping:
        assert shown(plan, {}, grouping=grouping).groups == ()


# -- searching in it --


def test_words_and_conditions_narrow_a_list(plan: Plan) -> None:
    items = made(Item("PRE-1", who="Anna"), Item(OWN_KEY, who="Ben", title="Call", number=7))
    found = matches.find(plan, lambda _: flagged([7, 8], range(10)), query.parse("call who:b"))
    listing = shown(plan, items, "call who:b", found=found)
    assert listing.ids == (OWN_KEY,)
    assert [word.text for word in listing.words] == ["call"]
    assert listing.problems == ()
    assert shown(plan, items, "who:ben", Filter(frozenset({(Field.WHO, "Anna")}))).ids == ()


def test_unwanted_words_leave_own_items_that_lack_them(plan: Plan) -> None:
    items = made(Item("PRE-1"), Item(OWN_KEY, number=7), Item(f"{OWN}2", number=9))
    found = matches.find(plan, lambda _: flagged([5, 7, 8], range(10)), query.parse("-zebra"))
    assert set(shown(plan, items, "-zebra", found=found).ids) == {"PRE-1", f"{OWN}2"}


@pytest.mark.parametrize(
    ("search", "sentence"),
    [
        ("who:zed", "Who: no item of the open list has “zed”."),
        ("-tag:zed", "Tag: no item of the open list has “zed”."),
        ("list:zed", "List: no list is called “zed”."),
        ("due:soon", "Due: nothing is called “soon”."),
        ("priority:zed", "Priority: nothing is called “zed”."),
        ("is:zed", "My state: nothing is called “zed”."),
        ("in:plan", "Within: nothing is called “plan”."),
        ("has:zed", "With: nothing is called “zed”."),
    ],
)
def test_a_wrong_value_is_a_sentence(plan: Plan, search: str, sentence: str) -> None:
    items = made(Item("PRE-1", who="Anna", tags=("a",)))
    listing = shown(plan, items, search)
    assert listing.problems == (sentence,)
    assert listing.ids == (("PRE-1",) if search.startswith("-") else ())


def test_what_stands_in_other_lists_follows_in_groups_of_its_own(plan: Plan) -> None:
    items = made(Item("PRE-1", who="Anna"))
    there = Listed("other", Item(OWN_KEY, who="Anna"))
    gone = Listed("gone", Item("PRE-1", who="Anna"))
    listing = shown(plan, items, "who:anna", listed=(there, gone))
    target = item_target("other", OWN_KEY)
    assert listing.ids == ("PRE-1",)
    assert listing.beside == 0
    assert listing.elsewhere == {target: there}
    assert groups(listing) == {"In this list": ("PRE-1",), "In Other “one”": (target,)}
    assert is_heading(listing.groups[1].target)


def test_a_list_that_is_named_shows_its_own_items_among_the_others(plan: Plan) -> None:
    items = made(Item("PRE-1"))
    here = Listed("mine", Item("PRE-1"))
    listing = shown(plan, items, "list:mine", listed=(here,))
    assert listing.ids == ()
    assert groups(listing) == {"In Mine": (item_target("mine", "PRE-1"),)}
