"""Dates and counts as a person reads them, and a word for everything that has one."""

from __future__ import annotations

import pytest

from db.checklists import State
from db.plan.catalogue import Plan
from db.plan.tables import BY_NAME
from db.records import Kind
from desktop.core import words
from desktop.core.finder import hit_for, texts
from desktop.core.query import Field


@pytest.mark.parametrize(
    ("iso", "read"),
    [
        ("2021", "2021"),
        ("1930", "1930"),
        ("2021-12", "December 2021"),
        ("2022-01", "January 2022"),
        ("2022-01-25", "January 25, 2022"),
        ("2021-12-03", "December 3, 2021"),
        ("2024-02-29", "February 29, 2024"),
        ("2021-12-03T11:02-05:00", "December 3, 2021"),
        ("2021-12-03T11:02:00+00:00", "December 3, 2021"),
    ],
)
def test_dates_of_every_precision(iso: str, read: str) -> None:
    assert words.day(iso) == read


def test_every_month_has_its_name() -> None:
    names = (
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    )
    for number, name in enumerate(names, start=1):
        assert words.day(f"2022-{number:02}") == f"{name} 2022"


def test_every_date_in_the_plan_can_be_read(plan: Plan) -> None:
    dates = [record.date for record in plan.records.values()]
    dates += [record.until for record in plan.records.values()]
    dates += [record.status_as_of for record in plan.records.values()]
    dates += [event.date for event in plan.table("event")]
    dates += [source.date for source in plan.sources.values()]
    read = [words.day(date) for date in dates if date]
    assert len({len(date) for date in dates if date}) >= 3
    assert all(text[-4:].isdecimal() for text in read)


@pytest.mark.parametrize(
    ("arguments", "read"),
    [
        ((0, "note"), "0 notes"),
        ((1, "note"), "1 note"),
        ((2, "note"), "2 notes"),
        ((1234, "note"), "1,234 notes"),
        ((1, "entry", "entries"), "1 entry"),
        ((3, "entry", "entries"), "3 entries"),
    ],
)
def test_count(arguments: tuple[int, str], read: str) -> None:
    assert words.count(*arguments) == read


def test_there_is_a_word_for_everything(plan: Plan) -> None:
    assert set(words.KIND_NAMES) == set(Kind)
    assert set(words.STATE_NAMES) == set(State)
    assert set(words.FIELD_NAMES) == set(Field)
    records = plan.records.values()
    assert {r.status for r in records if r.status} <= set(words.STATUS_NAMES)
    assert {link.relation for link in plan.table("follow_through")} <= set(words.RELATION_NAMES)
    assert {r.pillar_basis for r in records} <= set(words.BASIS_NAMES)
    assert {r.attribution for r in records if r.attribution} <= set(words.ATTRIBUTION_NAMES)


def test_every_part_of_the_library_has_a_name_titles_and_texts(plan: Plan) -> None:
    assert set(words.LIBRARY_NAMES) <= set(BY_NAME)
    for kind in words.LIBRARY_NAMES:
        shown = [texts(plan, hit_for(kind, record)) for record in plan.table(kind)]
        assert shown
        assert all(title.strip() for title, _ in shown)


def test_the_hotline_is_as_the_government_prints_it() -> None:
    assert "1-888-373-7888" in words.HOTLINE
    assert "233733" in words.HOTLINE
