"""What a person does to several items at once: moves, tags, and titles typed or pasted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Edit, Item, ItemField
from desktop.core.bulk import names_used, tag_edits, tags_used
from desktop.core.ordering import Shift, before
from desktop.core.own_titles import titles_of


@pytest.mark.parametrize(
    ("keys", "shift", "target"),
    [
        ("c", Shift.UP, "b"),
        ("c", Shift.DOWN, "e"),
        ("c", Shift.TOP, "a"),
        ("c", Shift.BOTTOM, ""),
        ("d", Shift.DOWN, ""),
        ("a", Shift.UP, None),
        ("a", Shift.TOP, None),
        ("e", Shift.DOWN, None),
        ("ab", Shift.UP, None),
        ("de", Shift.BOTTOM, None),
        ("ac", Shift.UP, "b"),  # gathered where the first stands
        ("ce", Shift.DOWN, ""),
        ("bd", Shift.UP, "a"),
        ("bd", Shift.DOWN, ""),
        ("bc", Shift.DOWN, "e"),
        ("abcde", Shift.DOWN, None),
        ("", Shift.UP, None),
        ("x", Shift.TOP, None),
    ],
)
def test_a_step_leads_before_the_neighbour(keys: str, shift: Shift, target: str | None) -> None:
    assert before("abcde", keys, shift) == target


@given(st.sets(st.sampled_from("abcdefg"), min_size=1), st.sampled_from(Shift))
def test_steps_up_and_down_never_stop_before_the_end(keys: set[str], shift: Shift) -> None:
    """Held down, the keys bring everything chosen together to the end, and then rest."""
    order = list("abcdefg")
    for _ in range(20):
        target = before(order, keys, shift)
        if target is None:
            break
        moving = [key for key in order if key in keys]
        rest = [key for key in order if key not in keys]
        at = rest.index(target) if target else len(rest)
        was, order = order, rest[:at] + moving + rest[at:]
        assert order != was, "a step that changes nothing"
    moving = [key for key in order if key in keys]
    upwards = shift in (Shift.UP, Shift.TOP)
    assert order[: len(moving)] == moving if upwards else order[-len(moving) :] == moving


def test_every_line_is_a_title() -> None:
    assert titles_of("Call the shelter") == ("Call the shelter",)
    assert titles_of("one\r\n\n  two \n\tthree\tfour\u2028five") == (
        *("one", "two", "three four", "five"),
    )
    assert titles_of(" \n\t\n") == ()
    assert titles_of("") == ()


def test_marks_of_lists_copied_from_elsewhere_are_left_out() -> None:
    pasted = "- [ ] milk\n- [x] bread\n* tea\n• salt\n☐ oil\n- rice\n-5 degrees\n-"
    assert titles_of(pasted) == ("milk", "bread", "tea", "salt", "oil", "rice", "-5 degrees", "-")


def test_what_cannot_be_kept_does_not_reach_a_title() -> None:
    assert titles_of("a\u202eb\u2066c") == ("abc",)
    assert titles_of("a\0b\ud800c\x1b[0m") == ("a b c [0m",)


def _tagged(**tags: tuple[str, ...]) -> dict[str, Item]:
    return {key: Item(key, tags=each) for key, each in tags.items()}


def test_a_tag_is_added_to_those_that_lack_it() -> None:
    items = _tagged(a=(), b=("Housing",), c=("law",))
    assert tag_edits(items, "abc", ["housing"]) == [
        Edit("a", {ItemField.TAGS: "housing"}),
        Edit("c", {ItemField.TAGS: "housing\nlaw"}),
    ]


def test_a_tag_is_taken_from_those_that_have_it() -> None:
    items = _tagged(a=(), b=("Housing",), c=("law", "housing"))
    assert tag_edits(items, "abc", removed=["HOUSING"]) == [
        Edit("b", {ItemField.TAGS: ""}),
        Edit("c", {ItemField.TAGS: "law"}),
    ]
    assert tag_edits(items, ["a", "gone"], ["new"], ["new"]) == []
    assert tag_edits(items, ["gone"], ["new"]) == []


def test_names_and_tags_in_use_are_offered_once() -> None:
    items = [Item("a", who="Zoe", tags=("b", "A")), Item("b", who="adam"), Item("c", tags=("a",))]
    assert names_used(items) == ("adam", "Zoe")
    assert tags_used(items) == ("a", "b")
    assert names_used([]) == tags_used([]) == ()
