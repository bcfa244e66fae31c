"""When an event was, as days and in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.library import Event
from db.plan.catalogue import Plan
from desktop.core.event_dates import (
    Unit,
    date_words,
    days,
    kinds_words,
    ordered,
    spoken,
    stretch,
    when,
)
from desktop.core.words import EVENT_KIND_COUNTS, EVENT_KIND_NAMES


def event(
    iso: str,
    until: str | None = None,
    precision: str = "day",
    label: str | None = None,
    *,
    number: int = 1,
    kind: str = "event",
) -> Event:
    return Event(f"TL-{number:02}", iso, until, precision, label, "It happens.", "", kind, ())


def span(*isos: str) -> tuple[int, ...]:
    return tuple(date.fromisoformat(iso).toordinal() for iso in isos)


@pytest.mark.parametrize(
    ("iso", "first", "last"),
    [
        ("1930", "1930-01-01", "1930-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2021-12", "2021-12-01", "2021-12-31"),
        ("2021-12-03", "2021-12-03", "2021-12-03"),
        ("2021-12-03T16:38:15-05:00", "2021-12-03", "2021-12-03"),
        ("0001", "0001-01-01", "0001-12-31"),
        ("9999-12", "9999-12-01", "9999-12-31"),
    ],
)
def test_a_date_means_all_the_days_it_leaves_open(iso: str, first: str, last: str) -> None:
    assert days(iso) == span(first, last)


@given(st.dates())
def test_a_year_holds_its_months_and_a_month_its_days(moment: date) -> None:
    day, month, year = (days(moment.isoformat()[:length]) for length in (10, 7, 4))
    assert year[0] <= month[0] <= day[0] == day[1] <= month[1] <= year[1]
    for first, last in (month, year):
        before, after = date.fromordinal(first), date.fromordinal(last)
        assert before.day == 1
        assert after == date.max or (after + timedelta(1)).day == 1


@pytest.mark.parametrize(
    ("one", "first", "last", "unit", "goes_on"),
    [
        (event("2021", precision="year"), "2021-01-01", "2021-12-31", Unit.YEAR, False),
        (event("2021-04"), "2021-04-01", "2021-04-30", Unit.MONTH, False),
        (event("2021-12-02T17:05-05:00"), "2021-12-02", "2021-12-02", Unit.DAY, False),
        (event("2021-04", "2021-12"), "2021-04-01", "2021-12-31", Unit.MONTH, True),
        (event("2021", "2023-12-29"), "2021-01-01", "2023-12-29", Unit.YEAR, True),
        (event("2021", "2021-06"), "2021-01-01", "2021-12-31", Unit.YEAR, True),
        (
            event("2021", None, "season", "Summer 2021"),
            "2021-06-01",
            "2021-08-31",
            Unit.MONTH,
            True,
        ),
        (event("2024", None, "season", "Fall 2024"), "2024-09-01", "2024-11-30", Unit.MONTH, True),
        (
            event("2024", None, "season", "winter 2024"),
            "2024-01-01",
            "2024-12-31",
            Unit.YEAR,
            False,
        ),
        (event("2024", None, "season"), "2024-01-01", "2024-12-31", Unit.YEAR, False),
        (event("2024", None, "year", "Summer camp"), "2024-01-01", "2024-12-31", Unit.YEAR, False),
    ],
)
def test_an_event_has_an_interval(
    one: Event, first: str, last: str, unit: Unit, goes_on: bool
) -> None:
    known = when(one)
    assert (known.first, known.last) == span(first, last)
    assert (known.at, known.unit, known.span) == (known.first, unit, goes_on)


def test_a_week_begins_on_sunday_and_is_placed_by_the_day_it_is_called_after() -> None:
    known = when(event("2021-12-02", precision="week"))
    assert (known.first, known.last, known.at) == span("2021-11-28", "2021-12-04", "2021-12-02")
    sunday = when(event("2021-11-28", precision="week"))
    assert (sunday.first, sunday.at) == span("2021-11-28", "2021-11-28")


def test_the_vaguer_of_one_day_comes_first_then_the_earlier_hour() -> None:
    isos = ["2021-01-01T09:00", "2021-01-01", "2021-01-01T08:00", "2020-12-31", "2021-01", "2021"]
    events = [event(iso, number=n) for n, iso in enumerate(isos)]
    assert [one.date for one in ordered(events)] == [isos[n] for n in (3, 5, 4, 1, 2, 0)]


def test_events_that_cannot_be_told_apart_stay_as_they_are() -> None:
    events = [event("2021", number=n) for n in (3, 1, 2)]
    assert ordered(events) == events


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (event("1930"), "1930"),
        (event("2020-10"), "October 2020"),
        (event("2021-12-03"), "December 3, 2021"),
        (event("2021-12-03T09:00-05:00"), "December 3, 2021, 9:00 a.m."),
        (event("2021-12-03T16:38:15-05:00"), "December 3, 2021, 4:38 p.m."),
        (event("2021-12-03T00:05"), "December 3, 2021, 12:05 a.m."),
        (event("2021-12-03T12:00"), "December 3, 2021, 12:00 p.m."),
        (event("2021-04", "2021-12"), "April 2021 to December 2021"),
        (event("1993", label="About 1993"), "About 1993"),
    ],
)
def test_a_date_is_read_as_a_person_writes_it(one: Event, words: str) -> None:
    assert date_words(one) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("1931-01-01", "1992-12-31", "1931 to 1992"),
        ("2020-01-01", "2020-12-31", "2020"),
        ("2020-01-01", "2020-09-30", "January to September 2020"),
        ("2020-12-01", "2020-12-31", "December 2020"),
        ("2024-10-01", "2026-12-31", "October 2024 to December 2026"),
        ("2024-12-01", "2025-12-31", "December 2024 to December 2025"),
    ],
)
def test_a_stretch_of_time_is_told_in_whole_months_or_years(
    first: str, last: str, words: str
) -> None:
    assert stretch(*span(first, last)) == words


def test_kinds_are_counted_in_one_order_whatever_comes_first() -> None:
    kinds = ["planned", "event", "law", "event", "page furniture", "publication"]
    events = [event("2021", number=n, kind=kind) for n, kind in enumerate(kinds)]
    assert kinds_words(events) == "1 law, 1 publication, 2 events, 1 planned, 1 page date"
    assert kinds_words([]) == kinds_words(events[1:2]) == ""  # as its group says already


def test_a_screen_reader_hears_date_kind_text_and_which_of_how_many() -> None:
    one = event("2021-12-03", kind="publication")
    said = spoken((one,), "", 5, 78)
    assert said == "December 3, 2021. Publication. It happens. 5 of 78"
    group = spoken((one, one), "2 events, December 2021", 5, 78)
    assert group == "2 events, December 2021. 2 publications. From 5 of 78"
    plain = event("2021-12")
    assert spoken((plain, plain), "2 events, 2021", 5, 78) == "2 events, 2021. From 5 of 78"


def test_every_kind_of_the_content_has_a_name_and_a_count(plan: Plan) -> None:
    kinds = {one.kind for one in plan.table("event")}
    assert kinds == set(EVENT_KIND_NAMES) == set(EVENT_KIND_COUNTS)


def test_every_event_of_the_content_can_be_placed_and_said(plan: Plan) -> None:
    for one in plan.table("event"):
        known = when(one)
        assert known.first <= known.at <= known.last
        assert date_words(one)
