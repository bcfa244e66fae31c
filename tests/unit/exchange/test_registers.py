"""Values that several people set at once: how they are shown, and found in it again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import ItemField, ListField
from db.workspace.fields import checked
from desktop.core.exchange import registers
from desktop.core.exchange.parts import Field
from tests.unit.exchange.making import ME, YOU, stamp

EARLY, LATE, LAST = stamp(1), stamp(2, YOU), stamp(3, "cccccccc")


def shown(field: Field, *values: str) -> str:
    """What stands where these were said apart, in this order."""
    text, given = registers.write(field, dict(zip((EARLY, LATE, LAST), values, strict=False)))
    assert registers.read(field, text, given).keys() == {EARLY, LATE, LAST} & set(
        registers.dots_of(given)
    )
    return text


def test_what_nobody_set_is_nothing() -> None:
    assert registers.read(ItemField.NOTE, "", "") == {}
    assert registers.write(ItemField.NOTE, {}) == ("", "")


def test_what_one_person_set_has_their_stamp() -> None:
    assert registers.read(ItemField.NOTE, "x", EARLY) == {EARLY: "x"}
    assert registers.write(ItemField.NOTE, {EARLY: "x"}) == ("x", EARLY)


def test_notes_stand_below_each_other_the_earlier_first() -> None:
    assert shown(ItemField.NOTE, "Call Maria", "Maria called") == "Call Maria\n-----\nMaria called"


@pytest.mark.parametrize(
    ("one", "other", "whole"),
    [
        ("Call Maria", "Call Maria on Monday", "Call Maria on Monday"),
        ("Call Maria on Monday", "Maria", "Call Maria on Monday"),
        ("the same", "the same", "the same"),
        ("", "kept", "kept"),
        ("", "", ""),
    ],
)
def test_a_note_within_another_is_not_repeated(one: str, other: str, whole: str) -> None:
    assert shown(ItemField.NOTE, one, other) == whole


def test_every_note_is_found_again_though_one_holds_the_line_between_them() -> None:
    said = {EARLY: "a\n-----\nb", LATE: "b\n-----\nc", LAST: "b"}
    assert registers.read(ItemField.NOTE, *registers.write(ItemField.NOTE, said)) == said


def test_tags_are_those_of_both_and_letter_case_makes_no_other_tag() -> None:
    assert shown(ItemField.TAGS, "a\nHousing", "b\nhousing") == "a\nb\nHousing"


def test_links_are_those_of_both_in_the_order_in_which_they_came() -> None:
    assert shown(ItemField.LINKS, "https://b\nhttps://a", "https://a\nhttps://C") == (
        "https://b\nhttps://a\nhttps://C"
    )


def test_a_step_is_done_if_anyone_did_it_and_twice_there_if_anyone_has_it_twice() -> None:
    assert shown(ItemField.STEPS, "- call\n- call\n- go", "- write\nx call") == (
        "x call\n- call\n- go\n- write"
    )
    assert shown(ItemField.STEPS, "x call", "- call") == "x call"


def test_an_item_is_kept_if_anyone_wants_it() -> None:
    assert shown(ItemField.BINNED, "2026-11-21", "") == ""
    assert shown(ItemField.BINNED, "2026-11-21", "2026-11-20") == "2026-11-21"


@pytest.mark.parametrize(
    "field", [ItemField.WHO, ItemField.STATE, ListField.NAME, ListField.BINNED]
)
def test_of_anything_else_the_latest_stands_and_the_others_are_remembered(field: Field) -> None:
    text, given = registers.write(field, {LATE: "late", EARLY: "early"})
    assert (text, given) == ("late", f"{LATE},{EARLY}")
    assert registers.read(field, text, given) == {LATE: "late", EARLY: ""}


def test_a_side_that_knows_of_a_value_has_overwritten_it() -> None:
    mine, theirs = {EARLY: "old"}, {LATE: "new"}
    left = registers.merged(ItemField.NOTE, mine, {}, theirs, {ME: EARLY})
    assert left == {LATE: "new"}


def test_of_a_value_both_have_the_longer_counts_whoever_made_it_up() -> None:
    for one, other in (("x", "xy"), ("xy", "x")):
        left = registers.merged(ItemField.NOTE, {EARLY: one}, {ME: EARLY}, {EARLY: other}, {})
        assert left == {EARLY: "xy"}


def test_two_sides_that_claim_to_know_better_than_each_other_get_the_later_value() -> None:
    seen = {ME: LAST, YOU: LAST}
    left = registers.merged(ItemField.NOTE, {EARLY: "a"}, seen, {LATE: "b"}, seen)
    assert left == {LATE: "b"}


_LINES = st.lists(st.sampled_from(["a", "b", "B", "c d"]), max_size=3).map("\n".join)
_STEPS = st.lists(st.sampled_from(["- a", "x a", "- b", "x b"]), max_size=4).map("\n".join)


@given(
    st.sampled_from([ItemField.NOTE, ItemField.STEPS, ItemField.LINKS, ItemField.BINNED]),
    st.data(),
)
def test_whatever_is_written_is_read_again(field: ItemField, data: st.DataObject) -> None:
    values = {ItemField.STEPS: _STEPS, ItemField.LINKS: _LINES}.get(
        field, st.text("ab-\n", max_size=6)
    )
    said = dict(zip((EARLY, LATE, LAST), data.draw(st.lists(values, max_size=3)), strict=False))
    if field is not ItemField.NOTE:
        said = {dot: checked(ItemField.LINKS, text) for dot, text in said.items()}
    text, given = registers.write(field, said)
    assert registers.read(field, text, given) == said
    assert registers.write(field, registers.read(field, text, given)) == (text, given)


@given(st.lists(_LINES.map(lambda text: checked(ItemField.TAGS, text)), min_size=2, max_size=3))
def test_tags_are_written_as_the_workspace_keeps_them(values: list[str]) -> None:
    text, given = registers.write(
        ItemField.TAGS, dict(zip((EARLY, LATE, LAST), values, strict=False))
    )
    assert checked(ItemField.TAGS, text) == text
    again = registers.read(ItemField.TAGS, text, given)
    assert [one.casefold() for one in again.values()] == [
        one.casefold() for one in reversed(values)
    ]
    assert registers.write(ItemField.TAGS, again) == (text, given)
