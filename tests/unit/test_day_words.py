"""Days, months and moments in the language that is spoken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from desktop.core import day_words
from desktop.core.day_words import brief_day, day, decimal, hour, moment_words, weekday
from desktop.core.language import Language
from tests.tongues import speaking

SPANISH = {
    "Monday": "lunes",
    "November": "noviembre",
    "Nov": "nov",
    "{month} {year}": "{month} de {year}",
    "{month} {day}": "{day} {month}",
    "{month} {day}, {year}": "{day} de {month} de {year}",
    "{weekday}, {month} {day}": "{weekday} {day} de {month}",
    "{time} a.m.": "{time} a. m.",
}


@pytest.fixture
def spanish() -> Iterator[None]:
    with speaking(Language.SPANISH, SPANISH):
        yield


def test_a_day_is_turned_round_where_a_language_does(spanish: None) -> None:
    assert day("2026-11-23") == "23 de noviembre de 2026"
    assert day("2026-11") == "noviembre de 2026"
    assert day("2026") == "2026"
    assert weekday(date(2026, 11, 23)) == "lunes 23 de noviembre"
    assert day_words.sentence(weekday(date(2026, 11, 23))) == "Lunes 23 de noviembre"


@pytest.mark.parametrize(
    ("iso", "beside", "english"),
    [
        ("2026-05-01", "", "May 1, 2026"),
        ("2026-12-01", "2026-01-01", "Dec 1"),
        ("2026-12-01", "2027-01-01", "Dec 1, 2026"),
        ("2026-12", "", "Dec 2026"),
        ("2026", "2026", "2026"),
    ],
)
def test_a_day_in_few_words(iso: str, beside: str, english: str) -> None:
    assert brief_day(iso, beside) == english


def test_a_day_in_few_words_of_another_language(spanish: None) -> None:
    assert brief_day("2026-11-23", "2026") == "23 nov"


def test_the_first_of_a_month_can_have_its_own_word() -> None:
    french = {"1": "1er", "January": "janvier", "{month} {day}, {year}": "{day} {month} {year}"}
    with speaking(Language.FRENCH, french):
        assert day("2022-01-01") == "1er janvier 2022"
        assert day("2022-01-11") == "11 janvier 2022"


def test_hours_are_counted_as_a_language_does(spanish: None) -> None:
    assert hour("09:05") == "9:05 a. m."
    with speaking(Language.ENGLISH, {}):
        assert [hour("00:30"), hour("12:00"), hour("13:05")] == [
            *("12:30 a.m.", "12:00 p.m.", "1:05 p.m.")
        ]
    with speaking(Language.FRENCH, {}):
        assert hour("13:05") == "13\u00a0h\u00a005"


def test_a_moment_is_a_day_and_a_time_of_this_computer() -> None:
    at = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
    local = at.astimezone()
    assert moment_words(at) == f"{day(local.date().isoformat())}, {local:%H:%M}"


def test_one_place_behind_the_point() -> None:
    assert [decimal(1.44), decimal(1234.5), decimal(0)] == ["1.4", "1,234.5", "0.0"]
    with speaking(Language.FRENCH, {}):
        assert decimal(1234.5) == "1\u202f234,5"
