"""Whatever people write and in whatever order they hear of each other: all end with the same."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from db.checklists import ItemField, ListField, ListState
from tests.unit.exchange.people import KEYS, Person, both

NAMES = "abc"
TEXTS = ("", "x", "y", "x y", "call Maria", "call Maria on Monday", "-----", "x\n-----\ny")
VALUES: dict[ItemField, tuple[str, ...]] = {
    ItemField.NOTE: TEXTS,
    ItemField.STATE: ("todo", "doing", "done", "na"),
    ItemField.WHO: ("", "Ada", "Ben"),
    ItemField.TAGS: ("", "a", "a\nb", "b\nc", "c"),
    ItemField.LINKS: ("", "https://a", "https://b\nhttps://a"),
    ItemField.STEPS: ("", "- call", "x call", "- call\n- call", "- write\nx call"),
    ItemField.BINNED: ("", "2026-11-21T09:00:00+00:00", "2026-11-22T09:00:00+00:00"),
}


@st.composite
def _edits(draw: st.DrawFn) -> tuple[str, str, ItemField, str, int]:
    name = draw(st.sampled_from(list(VALUES)))
    return (
        draw(st.sampled_from(NAMES)),
        draw(st.sampled_from(KEYS)),
        name,
        draw(st.sampled_from(VALUES[name])),
        draw(st.integers(0, 60)),
    )


_HEARING = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES))
_NAMING = st.tuples(st.sampled_from(NAMES), st.sampled_from(("A", "B", "C")), st.integers(0, 60))
SCRIPTS = st.lists(st.one_of(_edits(), _edits(), _HEARING, _NAMING), max_size=30)


def _played(script: list[tuple[object, ...]]) -> dict[str, Person]:
    people = {name: Person(name) for name in NAMES}
    for what in script:
        match what:
            case (str(who), str(key), ItemField() as name, str(value), int(skew)):
                people[who].edit(key, name, value, skew)
            case (str(who), str(whom)):
                people[who].hear(people[whom].state)
            case (str(who), str(name), int(skew)):
                people[who].edit_list(ListField.NAME, name, skew)
    return people


@settings(max_examples=150, deadline=None)
@given(SCRIPTS)
def test_two_copies_become_the_same_whoever_hears_of_whom(script: list[tuple[object, ...]]) -> None:
    one, other, _ = (person.state for person in _played(script).values())
    assert _plain(both(one, other)) == _plain(both(other, one))


@settings(max_examples=150, deadline=None)
@given(SCRIPTS)
def test_three_copies_become_the_same_in_any_order(script: list[tuple[object, ...]]) -> None:
    states = [person.state for person in _played(script).values()]
    ends = []
    for first, second, third in permutations(states):
        ends += [both(both(first, second), third), both(first, both(second, third))]
    assert all(_plain(end) == _plain(ends[0]) for end in ends)


@settings(max_examples=100, deadline=None)
@given(SCRIPTS)
def test_hearing_twice_of_the_same_changes_nothing(script: list[tuple[object, ...]]) -> None:
    one, other, _ = (person.state for person in _played(script).values())
    once = both(one, other)
    assert _plain(both(once, other)) == _plain(once)
    assert _plain(both(once, one)) == _plain(once)
    assert both(once, once) == once


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.text("xy \n-", max_size=8)), max_size=12))
def test_of_notes_written_apart_nothing_is_lost(script: list[tuple[str, str]]) -> None:
    people = {name: Person(name) for name in NAMES}
    for name, text in script:
        people[name].edit("PRE-1", ItemField.NOTE, text)
    one, other, third = (person.state for person in people.values())
    everybody = both(both(one, other), third)
    for state in (one, other, third):
        if state.items:
            told = state.items["PRE-1"].values[ItemField.NOTE]
            assert told in everybody.items["PRE-1"].values[ItemField.NOTE]


def _plain(state: ListState) -> object:
    """A state in which the order of mappings says nothing."""
    items = {
        key: (sorted((str(f), v) for f, v in one.values.items() if v), sorted(one.stamps.items()))
        for key, one in sorted(state.items.items())
    }
    return sorted(state.values.items()), sorted(state.stamps.items()), dict(state.seen), items
