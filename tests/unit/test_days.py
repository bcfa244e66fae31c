"""A day is read as people write it, and nothing else is taken for one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import days, words

TODAY = date(2026, 3, 4)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-12-01", "2026-12-01"),
        ("2026-2-3", "2026-02-03"),
        ("2026/12/01", "2026-12-01"),
        ("12/1/2026", "2026-12-01"),
        ("12/1/26", "2026-12-01"),
        ("12/1", "2026-12-01"),
        ("3/4", "2026-03-04"),
        ("3/3", "2027-03-03"),
        ("2/29", "2028-02-29"),
        ("Dec 1", "2026-12-01"),
        ("dec. 1, 2027", "2027-12-01"),
        ("December 1, 2026", "2026-12-01"),
        ("1 December 2026", "2026-12-01"),
        ("the 1st of December", "2026-12-01"),
        ("22nd sept 2026", "2026-09-22"),
        ("January 5", "2027-01-05"),
        ("today", "2026-03-04"),
        ("  Tomorrow ", "2026-03-05"),
        ("yesterday", "2026-03-03"),
        ("+7", "2026-03-11"),
        ("+ 30", "2026-04-03"),
        ("wednesday", "2026-03-04"),
        ("Fri", "2026-03-06"),
        ("tuesday", "2026-03-10"),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, iso: str) -> None:
    found = days.read(text, TODAY)
    assert found is not None
    assert found.isoformat() == iso


@pytest.mark.parametrize(
    "text",
    ["", " ", "soon", "13/1/2026", "2/30", "2026-13-01", "2026-02-30", "0/0", "1", "2026", "dec",
     "dec 32", "dec 1 2 3", "dec jan 1", "de 1", "fr", "+", "+99999", "1/2/3/4", "٣/٤",
     "0000-01-01", "dec 1 x", "1 1 dec 2026", "\u202e2026-12-01", "12-1"],
)  # fmt: skip
def test_what_is_no_day_is_none(text: str) -> None:
    assert days.read(text, TODAY) is None


def test_where_the_day_comes_first_it_is_read_so() -> None:
    assert days.read("1/12/2026", TODAY, day_first=True) == date(2026, 12, 1)
    assert days.read("31.12.", TODAY, day_first=True) is None
    assert days.read("31.12", TODAY, day_first=True) == date(2026, 12, 31)
    assert days.read("2026-12-01", TODAY, day_first=True) == date(2026, 12, 1)


@given(st.dates(date(1970, 1, 1), date(2200, 1, 1)), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_what_we_show_is_read_back(day: date, today: date) -> None:
    assert days.read(day.isoformat(), today) == day
    assert days.read(words.day(day.isoformat()), today) == day


@given(st.integers(1, 12), st.integers(1, 31), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_without_a_year_it_is_the_next_one(month: int, day: int, today: date) -> None:
    found = days.read(f"{month}/{day}", today)
    if found is not None:
        assert found >= today
        assert (found.month, found.day) == (month, day)
        assert found - today < timedelta(days=8 * 366 + 1)


@given(st.text(max_size=30))
def test_whatever_is_typed_does_no_harm(text: str) -> None:
    found = days.read(text, TODAY)
    assert found is None or isinstance(found, date)


def test_days_beyond_the_calendar_are_none() -> None:
    assert days.read("+9999", date(9999, 1, 1)) is None
    assert days.read("tomorrow", date.max) is None
    assert days.read("monday", date.max) is None
    assert days.read("1/1", date.max) is None
