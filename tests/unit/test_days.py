"""Days as a person types them, and as they are read back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.days import DAY_FIRST, MONTH_FIRST, distance, parse, said
from desktop.core.language import Language
from desktop.core.words import WEEKDAYS
from tests.tongues import speaking

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2026-12-01", "2026-12-01"),
        ("2026-1-5", "2026-01-05"),
        ("2026/12/01", "2026-12-01"),
        ("2026.12.01", "2026-12-01"),
        ("today", "2026-11-21"),
        ("  Tomorrow ", "2026-11-22"),
        ("yesterday", "2026-11-20"),
        ("fri", "2026-11-27"),
        ("Fri.", "2026-11-27"),
        ("sa", "2026-11-28"),
        ("saturday", "2026-11-28"),
        ("next monday", "2026-11-23"),
        ("next week", "2026-11-28"),
        ("week", "2026-11-28"),
        ("+7d", "2026-11-28"),
        ("+ 2 weeks", "2026-12-05"),
        ("3w", "2026-12-12"),
        ("in 3 days", "2026-11-24"),
        ("+1m", "2026-12-21"),
        ("2 months", "2027-01-21"),
        ("+1y", "2027-11-21"),
        ("dec 1", "2026-12-01"),
        ("December 1st, 2027", "2027-12-01"),
        ("Dec. 3", "2026-12-03"),
        ("1 dec", "2026-12-01"),
        ("2nd of", None),
        ("1. December 2030", "2030-12-01"),
        ("nov 20", "2027-11-20"),
        ("nov 21", "2026-11-21"),
        ("feb 29", "2028-02-29"),
        ("1.12.", "2027-01-12"),
        ("12/1/26", "2026-12-01"),
        ("12-1-2026", "2026-12-01"),
        ("12/1 2026", "2026-12-01"),
    ],
)
def test_a_day_is_understood(text: str, wanted: str | None) -> None:
    found = parse(text, TODAY)
    assert (found.isoformat() if found else None) == wanted


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "soon", "s", "m", "d", "mayday", "13/45/2026", "feb 30", "2026-02-30"),
        *("0 jan", "99 dec", "xyz 3", "3 xyz", "+99999d", "+9999y", "12", "2026", "1/2/3/4"),
        *("0000-01-01", "february 30 2028", "next year", "-3d", "٣"),
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse(text, TODAY) is None


def test_a_day_beyond_the_calendar_is_none() -> None:
    assert parse("+9999d", date(9999, 12, 1)) is None
    assert parse("tomorrow", date.max) is None


@pytest.mark.parametrize(
    ("order", "wanted"), [(MONTH_FIRST, (2026, 12, 1)), (DAY_FIRST, (2026, 1, 12))]
)
def test_figures_alone_are_read_as_the_system_writes_them(
    order: str, wanted: tuple[int, int, int]
) -> None:
    assert parse("12/1/2026", TODAY, order) == date(*wanted)


def test_a_month_after_the_last_day_of_one_is_the_last_of_the_next() -> None:
    assert parse("+1m", date(2027, 1, 31)) == date(2027, 2, 28)
    assert parse("+1y", date(2028, 2, 29)) == date(2029, 2, 28)
    assert parse("+1m", date(2026, 12, 31)) == date(2027, 1, 31)


def test_a_weekday_is_always_one_of_the_seven_days_to_come() -> None:
    for ahead in range(7):
        today = TODAY + timedelta(ahead)
        for number, name in enumerate(WEEKDAYS):
            found = parse(name[:3], today)
            assert found is not None
            assert found.weekday() == number
            assert 1 <= (found - today).days <= 7


@given(st.dates(), st.dates())
def test_every_day_as_it_is_kept_is_understood(meant: date, today: date) -> None:
    assert parse(meant.isoformat(), today) == meant


@given(st.text(max_size=30), st.dates())
def test_nothing_typed_breaks_it(text: str, today: date) -> None:
    found = parse(text, today)
    assert found is None or isinstance(found, date)


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2026-11-21", "Saturday, November 21, 2026 (today)"),
        ("2026-11-22", "Sunday, November 22, 2026 (tomorrow)"),
        ("2026-11-20", "Friday, November 20, 2026 (yesterday)"),
        ("2026-12-01", "Tuesday, December 1, 2026 (in 10 days)"),
        ("2026-11-18", "Wednesday, November 18, 2026 (3 days ago)"),
        ("2030-11-21", "Thursday, November 21, 2030 (in 1,461 days)"),
    ],
)
def test_a_day_is_read_back_in_words(iso: str, words: str) -> None:
    assert said(iso, TODAY) == words


def test_far_and_near_are_told_by_days() -> None:
    assert distance(TODAY + timedelta(2), TODAY) == "in 2 days"
    assert distance(TODAY - timedelta(2), TODAY) == "2 days ago"


SPANISH = {
    "tomorrow": "mañana",
    "Wednesday": "miércoles",
    "Tuesday": "martes",
    "March": "marzo",
    "December": "diciembre",
    "week": "semana",
    "next": "próximo próxima el la",
    "in": "en",
    "of": "de del",
    "d day days": "d día días",
    "w week weeks": "s sem semana semanas",
    "m month months": "m mes meses",
    "y year years": "a año años",
    "st nd rd th": "º",
    "{weekday}, {day} ({distance})": "{weekday} {day} ({distance})",
    "in {n} days": "en {n} día|en {n} días",
}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("mañana", "2026-11-22"),
        ("MANANA", "2026-11-22"),
        ("tomorrow", "2026-11-22"),
        ("mié", "2026-11-25"),
        ("el miercoles", "2026-11-25"),
        ("martes próximo", "2026-11-24"),
        ("mar", "2026-11-24"),
        ("tue", "2026-11-24"),
        ("próxima semana", "2026-11-28"),
        ("en 2 semanas", "2026-12-05"),
        ("+2s", "2026-12-05"),
        ("+2w", "2026-12-05"),
        ("3 días", "2026-11-24"),
        ("2 meses", "2027-01-21"),
        ("1 año", "2027-11-21"),
        ("hace 3 días", None),
        ("3 lunas", None),
        ("1 de diciembre", "2026-12-01"),
        ("1º de diciembre de 2027", "2027-12-01"),
        ("dec 1", "2026-12-01"),
        ("1 mar", "2027-03-01"),
        ("1/12", "2026-12-01"),
        ("2026-12-01", "2026-12-01"),
    ],
)
def test_the_words_of_the_language_spoken_are_understood_too(text: str, wanted: str | None) -> None:
    with speaking(Language.SPANISH, SPANISH):
        found = parse(text, TODAY)
        assert (found.isoformat() if found else None) == wanted


def test_marks_above_letters_may_be_left_out() -> None:
    with speaking(Language.ARABIC, {"tomorrow": "غدًا", "d day days": "يوم أيام"}):
        assert parse("غدا", TODAY) == parse("غدًا", TODAY) == TODAY + timedelta(1)
        assert parse("٣ أيام", TODAY) == TODAY + timedelta(3)


def test_a_day_is_read_back_in_the_language_spoken() -> None:
    with speaking(Language.SPANISH, SPANISH):
        assert said("2026-11-25", TODAY).startswith("miércoles ")
        assert said("2026-11-25", TODAY).endswith("(en 4 días)")
        assert distance(date(2026, 11, 22), TODAY) == "mañana"


def test_figures_begin_with_the_month_where_english_is_spoken_only() -> None:
    assert parse("1/12", TODAY) == date(2027, 1, 12)
    with speaking(Language.FRENCH, {}):
        assert parse("1/12", TODAY) == date(2026, 12, 1)
        assert parse("1/12", TODAY, MONTH_FIRST) == date(2027, 1, 12)
