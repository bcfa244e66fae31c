"""Days as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.tables.days import NoDay, Order, TwoDays, read
from desktop.core.words import MONTHS


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-31",
        " 2026-12-31 ",
        "2026/12/31",
        "2026.12.31",
        "2026-12-31T10:00:00Z",
        "2026-12-31 14:30",
        "2026-12-31T23:59:59.999+01:00",
        "12/31/2026",
        "31/12/2026",
        "31.12.2026",
        "12-31-2026",
        "12/31/2026 2:30 p.m.",
        "December 31, 2026",
        "december 31 2026",
        "Dec. 31, 2026",
        "Dec 31st, 2026",
        "31 December 2026",
        "31-Dec-2026",
        "31. Dec. 2026",
        "Thursday, December 31, 2026",
        "Thu 31 Dec 2026",
    ],
)
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert read(text) == "2026-12-31"


@pytest.mark.parametrize("text", ["1 Sept 2026", "Sep 1, 2026", "2026-9-1", "1st September 2026"])
def test_one_figure_is_enough_and_september_has_three_names(text: str) -> None:
    assert read(text) == "2026-09-01"


@pytest.mark.parametrize("text", ["03/04/2026", "3-4-2026", "03.04.2026", "3/4/2026 10:00"])
def test_a_day_that_can_be_two_is_asked_about(text: str) -> None:
    with pytest.raises(TwoDays, match=r"can be March 4 or April 3\. Say whether"):
        read(text)
    assert read(text, Order.DAY_FIRST) == "2026-04-03"
    assert read(text, Order.MONTH_FIRST) == "2026-03-04"


def test_a_day_that_is_the_same_both_ways_is_not_asked_about() -> None:
    assert read("05/05/2026") == "2026-05-05"


@pytest.mark.parametrize("order", list(Order))
def test_a_day_that_can_only_be_one_is_that_one(order: Order) -> None:
    assert read("25/04/2026", order) == "2026-04-25"
    assert read("04/25/2026", order) == "2026-04-25"


@pytest.mark.parametrize(
    "text",
    ["31/02/2026", "2026-02-30", "31 June 2026", "Feb 29, 2026", "0000-01-01", "13/13/2026"],
)
def test_a_day_that_is_none_is_said_to_be_none(text: str) -> None:
    with pytest.raises(NoDay, match="There is no day"):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        *("soon", "12/31/26", "1 Dec 26", "46357", "20261231", "December 2026", "2026", "Q3"),
        *("2026-12/31", "1 Foo 2026", "Foo 1, 2026", "Decemb 1 2026", "2026-12-31 and later"),
        *("\u0662\u0660\u0662\u0666-\u0661\u0662-\u0663\u0661", "1/2/3/2026", "-", "x" * 5000),
    ],
)
def test_what_is_not_read_is_told_what_would_be(text: str) -> None:
    with pytest.raises(NoDay, match=r"is not read as a day\. Write it as 2026-12-01, Dec") as no:
        read(text)
    assert not isinstance(no.value, TwoDays)
    assert len(str(no.value)) < 200


@given(st.dates())
def test_every_day_comes_back_from_every_form(day: date) -> None:
    month = MONTHS[day.month - 1]
    iso = day.isoformat()
    assert read(iso) == iso
    assert read(f"{month} {day.day}, {day.year:04}") == iso
    assert read(f"{day.day} {month[:3]} {day.year:04}") == iso
    assert read(f"{day.day}/{day.month}/{day.year:04}", Order.DAY_FIRST) == iso
    assert read(f"{day.month}/{day.day}/{day.year:04}", Order.MONTH_FIRST) == iso


@given(st.text(max_size=30), st.sampled_from(Order))
def test_any_text_is_a_day_or_is_refused(text: str, order: Order) -> None:
    try:
        found = read(text, order)
    except NoDay:
        return
    assert date.fromisoformat(found).isoformat() == found


@pytest.mark.parametrize(
    "text",
    [
        "1 de diciembre de 2026",
        "martes, 1 de diciembre del 2026",
        "1 dic. 2026",
        "1º de Diciembre de 2026",
        "1er décembre 2026",
        "mardi 1 décembre 2026",
        "1 déc. 2026",
        "1 ديسمبر 2026",
    ],
)
def test_days_are_read_as_people_of_other_languages_write_them(text: str) -> None:
    assert read(text) == "2026-12-01"
