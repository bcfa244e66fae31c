"""Days as people write them. What can be read in two ways is asked about, never guessed."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from desktop.core.words import MONTHS


class Order(StrEnum):
    """How a day like 03/04/2026 is meant."""

    ASK = ""
    DAY_FIRST = "day"
    MONTH_FIRST = "month"


class NoDay(ValueError):  # noqa: N818 - named for what a person meets
    """A text that is not read as a day; it says why."""


class TwoDays(NoDay):
    """A text that can be read as two days."""


FORMS = "2026-12-01, December 1, 2026, 1 Dec 2026 or 12/31/2026"

_SPACE = r"(?:\s+|\s*[-,./]\s*)"
_CLOCK = r"(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?\s*(?:Z|[+-]\d{2}:?\d{2}|[ap]\.?m\.?)?)?"
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)
_ISO = re.compile(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}}){_CLOCK}", re.ASCII | re.IGNORECASE)
_NUMBERS = re.compile(
    rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}){_CLOCK}", re.ASCII | re.IGNORECASE
)
_DAY_MONTH = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?{_SPACE}([a-z]{{3,9}})\.?{_SPACE}(\d{{4}})",
    re.ASCII | re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"([a-z]{{3,9}})\.?{_SPACE}(\d{{1,2}})(?:st|nd|rd|th)?{_SPACE}(\d{{4}})",
    re.ASCII | re.IGNORECASE,
)
_SHOWN = 40  # characters of what a person wrote


def read(text: str, order: Order = Order.ASK) -> str:
    """The day in `text`, ISO 8601. Raises NoDay, and TwoDays where `order` has to say."""
    text = text.strip()
    plain = _WEEKDAY.sub("", text, count=1)
    if found := _ISO.fullmatch(plain):
        return _day(text, found[1], found[3], found[4])
    if found := _NUMBERS.fullmatch(plain):
        return _of_numbers(text, found[1], found[3], found[4], order)
    if found := _DAY_MONTH.fullmatch(plain):
        return _day(text, found[3], _month(text, found[2]), found[1])
    if found := _MONTH_DAY.fullmatch(plain):
        return _day(text, found[3], _month(text, found[1]), found[2])
    raise _unread(text)


def _of_numbers(text: str, first: str, second: str, year: str, order: Order) -> str:
    day_first, month_first = (_valid(year, second, first), _valid(year, first, second))
    if day_first and month_first and day_first != month_first:
        if order is Order.ASK:
            raise TwoDays(
                f"“{text[:_SHOWN]}” can be {_words(month_first)} or {_words(day_first)}. "
                "Say whether the day or the month comes first."
            )
        return day_first if order is Order.DAY_FIRST else month_first
    if not (day_first or month_first):
        raise _no_such(text)
    return day_first or month_first


def _valid(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


def _day(text: str, year: str, month: str, day: str) -> str:
    found = _valid(year, month, day)
    if not found:
        raise _no_such(text)
    return found


def _month(text: str, name: str) -> str:
    name = "sep" if name.lower() == "sept" else name.lower()
    for number, month in enumerate(MONTHS, start=1):
        if month.lower() == name or month.lower()[:3] == name:
            return str(number)
    raise _unread(text)


def _words(iso: str) -> str:
    moment = date.fromisoformat(iso)
    return f"{MONTHS[moment.month - 1]} {moment.day}"


def _unread(text: str) -> NoDay:
    return NoDay(f"“{text[:_SHOWN]}” is not read as a day. Write it as {FORMS}.")


def _no_such(text: str) -> NoDay:
    return NoDay(f"There is no day “{text[:_SHOWN]}”.")
