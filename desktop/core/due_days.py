"""Days as the search language knows them: what stands behind `due:`, seen from a given day.

    today  tomorrow  yesterday     that day
    overdue                        before today
    week                           after today, up to seven days ahead
    later                          more than seven days ahead
    none                           without a day
    7d  2w                         from today up to so many days or weeks ahead
    <7d  <2w                       the same with what is overdue: everything that presses by then
    >7d                            more than so many days ahead
    2026  2026-12  2026-12-01      in that year or month, on that day
    >2026-12  <today               after, before; >= and <= include it

A day is ISO text, as everywhere; "today" is always given, never read from a clock.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from desktop.core.language import Words, tr_n, tr_noop
from desktop.core.words import DUE_NAMES, day

NONE = "none"
BUCKETS = ("overdue", "today", "week", "later", NONE)  # every item is in exactly one
WEEK = 7

_FIRST, _LAST = "0001-01-01", "9999-12-31"
_COMPARED = re.compile(r"(<=|>=|=|<|>|)\s*(.+)", re.DOTALL)
_AHEAD = re.compile(r"([0-9]{1,4})([dw])")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_NEAR = {"today": 0, "tomorrow": 1, "yesterday": -1}


class Span(NamedTuple):
    """All days from `first` to `last`, both included; none where they are the wrong way round."""

    first: str
    last: str

    def __contains__(self, iso: object) -> bool:
        return isinstance(iso, str) and self.first <= iso <= self.last


def is_known(text: str) -> bool:
    """Whether `text` says something about a day."""
    return text.lower() == NONE or span(text, "2000-01-01") is not None


def span(text: str, today: str) -> Span | None:
    """The days that `text` stands for, seen from `today`; None for what is no day."""
    text = text.lower()
    if text in ("overdue", "week", "later"):
        return {
            "overdue": Span(_FIRST, _shifted(today, -1)),
            "week": Span(_shifted(today, 1), _shifted(today, WEEK)),
            "later": Span(_shifted(today, WEEK + 1), _LAST),
        }[text]
    compared = _COMPARED.fullmatch(text)
    if compared is None:
        return None
    sign, value = compared[1], compared[2]
    if ahead := _AHEAD.fullmatch(value):
        last = _shifted(today, int(ahead[1]) * (WEEK if ahead[2] == "w" else 1))
        return _ahead(sign, Span(today, last))
    named = _named(value, today)
    return named and _beside(sign, named)


def bucket(iso: str, today: str) -> str:
    """Which of `BUCKETS` a day is in; the empty text is no day."""
    if not iso:
        return NONE
    if iso < today:
        return "overdue"
    if iso == today:
        return "today"
    return "week" if iso <= _shifted(today, WEEK) else "later"


def name(text: str) -> str:
    """What a person reads for a value of `due:`."""
    text = text.lower()
    if text in DUE_NAMES:
        return DUE_NAMES[text]
    compared = _COMPARED.fullmatch(text)
    if compared is None:
        return text
    sign, value = compared[1], compared[2]
    if ahead := _AHEAD.fullmatch(value):
        number = int(ahead[1])
        far = tr_n("{n} days", "{n} day", number)
        if ahead[2] == "w":
            far = tr_n("{n} weeks", "{n} week", number)
        return _AHEAD_NAMES[sign].format(time=far)
    if value in _NEAR:
        said = DUE_NAMES[value].lower()
    elif _named(value, _FIRST) is None:
        return text
    else:
        said = day(value)
    return _NAMES[sign].format(day=said) if sign in _NAMES else said


_AHEAD_NAMES = Words(
    {
        "<": tr_noop("Within {time} or overdue"),
        "<=": tr_noop("Within {time} or overdue"),
        ">": tr_noop("More than {time} ahead"),
        ">=": tr_noop("{time} ahead or more"),
        "=": tr_noop("Within {time}"),
        "": tr_noop("Within {time}"),
    }
)
_NAMES = Words(
    {
        "<": tr_noop("Before {day}"),
        "<=": tr_noop("Up to {day}"),
        ">": tr_noop("After {day}"),
        ">=": tr_noop("From {day}"),
    }
)


def _ahead(sign: str, days: Span) -> Span:
    if sign in ("<", "<="):
        return Span(_FIRST, days.last)
    if sign == ">":
        return Span(_shifted(days.last, 1), _LAST)
    return Span(days.last, _LAST) if sign == ">=" else days


def _beside(sign: str, days: Span) -> Span:
    if sign == "<":
        return Span(_FIRST, _shifted(days.first, -1))
    if sign == "<=":
        return Span(_FIRST, days.last)
    if sign == ">":
        return Span(_shifted(days.last, 1), _LAST)
    return Span(days.first, _LAST) if sign == ">=" else days


def _named(value: str, today: str) -> Span | None:
    if value in _NEAR:
        that = _shifted(today, _NEAR[value])
        return Span(that, that)
    found = _DATE.fullmatch(value)
    if found is None:
        return None
    year, month, of_month = (int(part) if part else None for part in found.groups())
    first, last = (1, 12) if month is None else (month, month)
    if not year or not 1 <= first <= 12:
        return None
    import calendar  # seldom asked for, and the window would wait for it

    longest = calendar.monthrange(year, last)[1]
    if of_month is not None and not 1 <= of_month <= longest:
        return None
    return Span(
        f"{year:04}-{first:02}-{of_month or 1:02}", f"{year:04}-{last:02}-{of_month or longest:02}"
    )


def _shifted(iso: str, days: int) -> str:
    """A day so many days away. Beyond the calendar it is no day: before all, or after all."""
    try:
        return (date.fromisoformat(iso) + timedelta(days)).isoformat()
    except OverflowError:
        return "" if days < 0 else "~"
