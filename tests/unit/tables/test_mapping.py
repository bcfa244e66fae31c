"""Which column tells what: guessed from headers, changed by hand."""

from __future__ import annotations

import pytest

from db import BadText
from desktop.core.tables.days import Order
from desktop.core.tables.mapping import Mapping, Target, guess, is_own_key, named
from desktop.core.words import COLUMN_NAMES

OWN_KEY = "own-" + "0a" * 16


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("Task", Target.TITLE),
        ("ACTION ITEM", Target.TITLE),
        (" To-do ", Target.TITLE),
        ("Plan ID", Target.ID),
        ("Pillar", Target.PILLAR),
        ("Guiding principle", Target.PRINCIPLE),
        ("Status", Target.STATE),
        ("Done?", Target.STATE),
        ("Assigned to", Target.WHO),
        ("Person responsible:", Target.WHO),
        ("Due date (YYYY-MM-DD)", Target.DUE),
        ("Deadline", Target.DUE),
        ("Date completed", Target.DONE_ON),
        ("done_on", Target.DONE_ON),
        ("Initials", Target.DONE_BY),
        ("Priority", Target.PRIORITY),
        ("Cat\u00e9gories", Target.TAGS),
        ("Categories", Target.TAGS),
        ("Sub-steps", Target.STEPS),
        ("Comments", Target.NOTE),
        ("URL", Target.LINKS),
        ("Budget", Target.NOTHING),
        ("", Target.NOTHING),
    ],
)
def test_a_header_is_understood_as_people_write_it(header: str, target: Target) -> None:
    assert guess([header]).targets == (target,)


def test_every_column_we_write_is_understood() -> None:
    written = [COLUMN_NAMES[target] for target in Target if target]
    assert guess(written).targets == tuple(target for target in Target if target)


def test_of_two_columns_alike_the_first_counts() -> None:
    assert guess(["Task", "Title", "Name"]).targets == (
        Target.TITLE,
        Target.NOTHING,
        Target.NOTHING,
    )


@pytest.mark.parametrize("value", ["PRE-1", "com23-02", " PA-DOJ-08 ", OWN_KEY])
def test_an_id_is_one_where_it_looks_like_ours(value: str) -> None:
    assert guess(["Id", "Task"], [("", "a"), (value, "b")]).column(Target.ID) == 0


def test_numbers_of_rows_are_no_ids() -> None:
    assert guess(["Id", "Ref", "Task"], [("1", "PRE-1", "a")]).targets == (
        Target.NOTHING,
        Target.ID,
        Target.TITLE,
    )


def test_a_meaning_moves_to_the_column_it_is_given_to() -> None:
    mapping = guess(["Task", "Subject line", "Who"])
    moved = mapping.with_target(1, Target.TITLE)
    assert moved.targets == (Target.NOTHING, Target.TITLE, Target.WHO)
    assert moved.with_target(2, Target.NOTHING).targets[2] is Target.NOTHING
    assert mapping.targets[0] is Target.TITLE, "the first one stays as it was"


def test_several_columns_can_tell_nothing() -> None:
    mapping = Mapping((Target.NOTHING, Target.TITLE, Target.NOTHING))
    assert mapping.with_target(1, Target.NOTHING).targets == (Target.NOTHING,) * 3


def test_the_order_of_days_is_part_of_it() -> None:
    assert guess(["Due"]).order is Order.ASK
    assert guess(["Due"]).with_order(Order.DAY_FIRST).order is Order.DAY_FIRST


@pytest.mark.parametrize(
    ("headers", "enough"), [(["Task"], True), (["Plan id"], True), (["Who", "Due"], False)]
)
def test_it_is_known_whether_rows_can_be_told_apart(headers: list[str], enough: bool) -> None:
    assert guess(headers).names_items is enough
    assert guess(headers).column(Target.NOTE) is None


@pytest.mark.parametrize(
    ("field", "target"),
    [("title", Target.TITLE), ("Due date", Target.DUE), ("ignore", Target.NOTHING),
     ("", Target.NOTHING), ("done_by", Target.DONE_BY)],
)  # fmt: skip
def test_a_column_can_be_named(field: str, target: Target) -> None:
    mapping = named(["Foo", "B\u00e4r"], guess(["Foo", "B\u00e4r"]), " bar ", field)
    assert mapping.targets == (Target.NOTHING, target)


def test_a_column_or_field_that_is_not_there_is_refused() -> None:
    with pytest.raises(BadText, match=r"no column 'x'; there is 'Foo'\. Nothing was imported"):
        named(["Foo"], guess(["Foo"]), "x", "title")
    with pytest.raises(BadText, match=r"can tell id, title, .*, done_by, ignore, not 'colour'"):
        named(["Foo"], guess(["Foo"]), "foo", "colour")


@pytest.mark.parametrize("text", ["own-", "own-a b", "PRE-1", OWN_KEY * 2, "own", ""])
def test_what_is_no_key_is_none(text: str) -> None:
    assert not is_own_key(text)
