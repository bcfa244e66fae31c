"""When an event was: the days it may have happened on, and how a person says so."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from db.library import Event
from desktop.core.day_words import hour, month_name
from desktop.core.language import tr
from desktop.core.words import EVENT_KIND_COUNTS, EVENT_KIND_NAMES, day, listed

# As the content calls them, in the languages it has.
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "fall": (9, 11), "autumn": (9, 11)}
_SEASONS |= {"primavera": (3, 5), "verano": (6, 8), "otoño": (9, 11)}


class Unit(IntEnum):
    """Units of time, the longest first."""

    DECADE = 0
    YEAR = 1
    MONTH = 2
    DAY = 3


@dataclass(frozen=True, slots=True)
class When:
    """The days (as `date.toordinal` counts) an event may have happened on, `last` included.

    `at` is the day it is placed by and `unit` how precisely that is known. A `span` goes on over
    its days, or is known as a part of a year.
    """

    first: int
    last: int
    at: int
    unit: Unit
    span: bool = False


def days(iso: str) -> tuple[int, int]:
    """The first and the last day that an ISO date of any precision means."""
    year, month, on = [*(int(part) for part in iso[:10].split("-")), 0, 0][:3]
    first = date(year, month or 1, on or 1)
    last = on or monthrange(year, month or 12)[1]
    return first.toordinal(), date(year, month or 12, last).toordinal()


def when(event: Event) -> When:
    """The interval of an event. Of a season and a week the ISO text says less than the label."""
    first, last = days(event.date)
    unit = (Unit.YEAR, Unit.MONTH, Unit.DAY)[event.date[:10].count("-")]
    at = first
    season = _season(event)
    if season:
        (first, _), (_, last) = (days(f"{event.date[:4]}-{month:02}") for month in season)
        return When(first, last, first, Unit.MONTH, span=True)
    if event.precision == "week":
        first -= date.fromordinal(first).isoweekday() % 7  # weeks begin on Sunday here
        last = first + 6
    if event.until is not None:
        last = max(last, days(event.until)[1])
    return When(first, last, at, unit, span=event.until is not None)


def ordered(events: Iterable[Event]) -> list[Event]:
    """Events as time goes; of those on one day the vaguer and the earlier hour first."""

    def key(event: Event) -> tuple[int, Unit, str]:
        meant = when(event)
        return meant.at, meant.unit, event.date

    return sorted(events, key=key)


def _season(event: Event) -> tuple[int, int] | None:
    """Its first and last month. Winter lies in two years: it stays as vague as its year."""
    words = (event.label or "").lower().split() if event.precision == "season" else []
    return next((_SEASONS[word] for word in words if word in _SEASONS), None)


# -- words ---------------------------------------------------------------------------------------


def date_words(event: Event) -> str:
    """`December 3, 2021, 9:00 a.m.`, or what the content says where that would claim too much."""
    if event.label:
        return event.label
    words = day(event.date)
    if event.until is not None:
        return tr("{first} to {last}").format(first=words, last=day(event.until))
    if len(event.date) <= 10:
        return words
    return tr("{day}, {time}").format(day=words, time=hour(event.date[11:16]))


def stretch(first: int, last: int) -> str:
    """Whole months or years from one day to another: `1931 to 1992`, `April to June 2020`."""
    a, b = date.fromordinal(first), date.fromordinal(last)
    if (a.month, b.month) == (1, 12):
        start, end = str(a.year), str(b.year)
    else:
        start, end = day(f"{a:%Y-%m}"), day(f"{b:%Y-%m}")
        if a.year == b.year and a.month != b.month:
            start = month_name(a.month)
    return end if start == end else tr("{first} to {last}").format(first=start, last=end)


def kinds_words(events: Iterable[Event]) -> str:
    """How many of each kind: `2 laws, 9 publications`; empty for events that are nothing else."""
    counts = Counter(event.kind for event in events)
    told = [kind for kind in EVENT_KIND_COUNTS if counts[kind]]
    if told == ["event"]:
        return ""
    return listed(EVENT_KIND_COUNTS[kind](counts[kind]) for kind in told)


def spoken(events: Sequence[Event], name: str, number: int, of: int) -> str:
    """What a screen reader says of one event, or of several gathered under `name`."""
    if len(events) == 1:
        (event,) = events
        on, told = date_words(event).rstrip("."), event.event.rstrip(".")
        place = tr("{number} of {all}").format(number=number, all=of)
        return f"{on}. {EVENT_KIND_NAMES[event.kind]}. {told}. {place}"
    place = tr("From {number} of {all}").format(number=number, all=of)
    return ". ".join(filter(None, (name, kinds_words(events), place)))
