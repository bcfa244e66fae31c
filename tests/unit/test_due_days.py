"""Days as a person types them, against the calendar."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.due_days import BUCKETS, Span, bucket, is_known, name, span
from tests.unit.test_query import TEXTS

TODAY = date(2026, 6, 15)
DAYS = st.dates(date(1, 2, 1), date(9999, 11, 30))


def days(text: str, today: date = TODAY) -> Span:
    found = span(text, today.isoformat())
    assert found is not None
    return found


@given(TEXTS | st.text("<>=0123456789-dw ").map(lambda text: text[:12]), DAYS)
def test_any_text_is_a_span_of_days_or_none(text: str, today: date) -> None:
    found = span(text, today.isoformat())
    assert is_known(text) == (found is not None or text.lower() == "none")
    assert isinstance(name(text), str)
    if found is not None:
        assert name(text)


@given(DAYS, DAYS)
def test_a_day_is_in_exactly_the_bucket_that_it_is_put_in(due: date, today: date) -> None:
    put = bucket(due.isoformat(), today.isoformat())
    assert put in BUCKETS
    held = [each for each in BUCKETS[:-1] if due.isoformat() in days(each, today)]
    assert held == [put]
    assert bucket("", today.isoformat()) == "none"


@given(DAYS, DAYS, st.integers(0, 400), st.sampled_from("dw"))
def test_so_many_days_ahead(due: date, today: date, number: int, unit: str) -> None:
    far = timedelta(days=number * (7 if unit == "w" else 1))
    away, iso = due - today, due.isoformat()
    assert (iso in days(f"{number}{unit}", today)) == (timedelta() <= away <= far)
    assert (iso in days(f"<{number}{unit}", today)) == (away <= far)
    assert (iso in days(f"<={number}{unit}", today)) == (away <= far)
    assert (iso in days(f">{number}{unit}", today)) == (away > far)
    assert (iso in days(f">={number}{unit}", today)) == (away >= far)


@given(DAYS, DAYS)
def test_days_months_and_years_compare_as_the_calendar_does(due: date, other: date) -> None:
    iso = due.isoformat()
    for text, mine, its in (
        (other.isoformat(), due.timetuple()[:3], other.timetuple()[:3]),
        (other.isoformat()[:7], due.timetuple()[:2], other.timetuple()[:2]),
        (other.isoformat()[:4], due.timetuple()[:1], other.timetuple()[:1]),
    ):
        assert (iso in days(text)) == (iso in days(f"={text}")) == (mine == its)
        assert (iso in days(f"<{text}")) == (mine < its)
        assert (iso in days(f"<={text}")) == (mine <= its)
        assert (iso in days(f">{text}")) == (mine > its)
        assert (iso in days(f">= {text}")) == (mine >= its)


@given(DAYS)
def test_a_month_ends_with_its_last_day(day: date) -> None:
    last = calendar.monthrange(day.year, day.month)[1]
    assert days(day.isoformat()[:7]).last == day.replace(day=last).isoformat()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("today", "2026-06-15", "2026-06-15"),
        ("TODAY", "2026-06-15", "2026-06-15"),
        ("tomorrow", "2026-06-16", "2026-06-16"),
        ("yesterday", "2026-06-14", "2026-06-14"),
        ("week", "2026-06-16", "2026-06-22"),
        ("overdue", "0001-01-01", "2026-06-14"),
        ("later", "2026-06-23", "9999-12-31"),
        ("<=tomorrow", "0001-01-01", "2026-06-16"),
        (">today", "2026-06-16", "9999-12-31"),
        ("7d", "2026-06-15", "2026-06-22"),
        ("<0d", "0001-01-01", "2026-06-15"),
    ],
)
def test_words_for_days(text: str, first: str, last: str) -> None:
    assert days(text) == Span(first, last)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "<", ">=", "7", "7m", "d", "-7d", "99999d", "2026-13", "2026-00", "2026-02-30",
     "2026-06-00", "0000", "2026-6", "٢٠٢٦", "2026-06-15T10:00", "<<7d", "7d7d", "none "],
)  # fmt: skip
def test_what_is_no_day_is_none(text: str) -> None:
    assert span(text, "2026-06-15") is None
    assert not is_known(text)
    assert name(text) == text.lower()


def test_a_day_is_in_a_span_as_text_only() -> None:
    assert "2026-06-15" in days("today")
    assert TODAY not in days("today")
    assert "" not in days("overdue")


def test_the_ends_of_the_calendar_hold() -> None:
    assert "0001-01-01" not in days("overdue", date(1, 1, 1))
    assert "9999-12-31" not in days("week", date(9999, 12, 31))
    assert "9999-12-31" not in days("later", date(9999, 12, 31))
    assert "9999-12-31" in days("9999d", date(9999, 12, 31))
    assert "9999-12-31" not in days(">9999", date(2026, 1, 1))


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("overdue", "Overdue"),
        ("None", "No day"),
        ("week", "Within a week"),
        ("7d", "Within 7 days"),
        ("=1d", "Within 1 day"),
        ("<1w", "Within 1 week or overdue"),
        ("<=2w", "Within 2 weeks or overdue"),
        (">7d", "More than 7 days ahead"),
        (">=7d", "7 days ahead or more"),
        ("2026", "2026"),
        ("<2026-12", "Before December 2026"),
        (">2026-12-01", "After December 1, 2026"),
        (">=2026-12-01", "From December 1, 2026"),
        ("<=today", "Up to today"),
    ],
)
def test_a_value_is_called_in_plain_words(text: str, called: str) -> None:
    assert name(text) == called
