"""Conditions about items: what they mean and what they are called."""

from __future__ import annotations

import pytest

from db.plan.catalogue import Plan
from desktop.core.filters import Filter
from desktop.core.finder import choice_name, choose, in_words, meanings, search
from desktop.core.query import Field, parse
from desktop.core.words import OWN_ITEM
from tests.unit.test_finder import Notes


@pytest.mark.parametrize("field", [Field.WHO, Field.TAG, Field.LIST])
def test_a_name_that_a_person_gave_stands_as_it_is_typed(plan: Plan, field: Field) -> None:
    assert choose(plan, field, "Zoë  Berg") == "Zoë  Berg"
    assert choice_name(plan, (field, "Zoë  Berg")) == "Zoë  Berg"


@pytest.mark.parametrize(
    ("choice", "called"),
    [
        ((Field.PILLAR, "none"), "No pillar"),
        ((Field.WHO, "NONE"), "Nobody"),
        ((Field.DUE, "<7d"), "Within 7 days or overdue"),
        ((Field.STATE, "overdue"), "Overdue"),
        ((Field.STATE, "doing"), "In progress"),
        ((Field.PRIORITY, "none"), "None"),
        ((Field.HAS, "change"), "Changed text"),
        ((Field.IN, "list"), "The open list"),
        ((Field.KIND, "own"), OWN_ITEM),
        ((Field.KIND, "commitment"), "Commitment"),
    ],
)
def test_what_is_asked_about_items_has_a_name(
    plan: Plan, choice: tuple[Field, str], called: str
) -> None:
    assert choice_name(plan, choice) == called


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("is:open", ["open"]),
        ('is:"in progress"', ["doing"]),
        ("priority:H", ["high"]),
        ("has:notes", ["note"]),
        ("has:changed", ["change"]),
        ("due:OVERDUE", ["overdue"]),
        ('due:"within a week"', ["week"]),
        ("due:>2026-12-01", [">2026-12-01"]),
        ("lead:none", ["none"]),
        ("who:Anna", ["Anna"]),
        ("in:list", ["list"]),
        ("due:soon", []),
    ],
)
def test_conditions_about_items_are_understood(plan: Plan, text: str, values: list[str]) -> None:
    (condition,) = parse(text).conditions
    assert meanings(plan, condition) == values


def test_a_note_on_a_record_of_another_edition_is_found(plan: Plan) -> None:
    found = search(plan, {}, Notes({"OLD-1": "zebra"}), parse("zebra"))
    assert [hit.id for hit in found.hits] == ["OLD-1"]


def test_a_filter_of_items_reads_as_a_line_on_paper(plan: Plan) -> None:
    chosen = Filter(
        frozenset({(Field.WHO, "Zoë"), (Field.DUE, "overdue")}), frozenset({(Field.TAG, "none")})
    )
    assert in_words(plan, chosen) == "Due: Overdue. Who: Zoë. Not tag: No tag."
