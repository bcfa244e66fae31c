"""Days as a person types them, and as they are read back: `fri`, `+2w`, `12/1/2026`, `1 dec`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from desktop.core.words import MONTHS, WEEKDAYS, count, day

MONTH_FIRST, DAY_FIRST = "month first", "day first"  # how `12/1` is meant

_NAMED = {"today": 0, "tomorrow": 1, "yesterday": -1}
_LATER = re.compile(r"(?:in\s+|\+\s*)?(\d{1,4})\s*(d|w|m|y|days?|weeks?|months?|years?)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*\.?(?:\s*[./-]?\s*(\d{4}|\d{2}))?")
_WORDS = re.compile(r"([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?")
_DAY_WORD = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,})\.?(?:,?\s+(\d{4}))?")


def parse(text: str, today: date, order: str = MONTH_FIRST) -> date | None:
    """The day that `text` means, or None. A day without its year is the next one there is, a
    weekday the next one after today; `order` is how figures alone are read."""
    text = " ".join(text.casefold().split())
    try:
        for read in (_named, _later, _dated(order)):
            found = read(text, today)
            if found is not None:
                return found
    except (ValueError, OverflowError):  # February 30, or beyond the calendar
        return None
    return None


def said(iso: str, today: date) -> str:
    """A day in full and how far away it is: `Tuesday, December 1, 2026 (in 10 days)`."""
    meant = date.fromisoformat(iso)
    return f"{WEEKDAYS[meant.weekday()]}, {day(iso)} ({distance(meant, today)})"


def distance(meant: date, today: date) -> str:
    """`today`, `tomorrow`, `in 10 days`, `3 days ago`."""
    days = (meant - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in near:
        return near[days]
    return f"in {count(days, 'day')}" if days > 0 else f"{count(-days, 'day')} ago"


def _named(text: str, today: date) -> date | None:
    if text in _NAMED:
        return today + timedelta(_NAMED[text])
    text = text.removeprefix("next ")
    if text == "week":
        return today + timedelta(7)
    for number, name in enumerate(WEEKDAYS):
        if len(text) >= 2 and name.casefold().startswith(text.rstrip(".")):
            return today + timedelta((number - today.weekday() - 1) % 7 + 1)
    return None


def _later(text: str, today: date) -> date | None:
    found = _LATER.fullmatch(text)
    if not found:
        return None
    number, unit = int(found[1]), found[2][0]
    if unit in "dw":
        return today + timedelta(number * (7 if unit == "w" else 1))
    months = today.year * 12 + today.month - 1 + number * (12 if unit == "y" else 1)
    return _at_most(months // 12, months % 12 + 1, today.day)


def _at_most(year: int, month: int, wanted: int) -> date:
    """That day of a month, or its last: a month after January 31 is the end of February."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(wanted, (following - timedelta(1)).day))


def _dated(order: str) -> Callable[[str, date], date | None]:
    def read(text: str, today: date) -> date | None:
        if found := _ISO.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _FIGURES.fullmatch(text):
            first, second = int(found[1]), int(found[2])
            month, number = (first, second) if order == MONTH_FIRST else (second, first)
            return _in_year(found[3], month, number, today)
        if found := _WORDS.fullmatch(text):
            return _in_year(found[3], _month(found[1]), int(found[2]), today)
        if found := _DAY_WORD.fullmatch(text):
            return _in_year(found[3], _month(found[2]), int(found[1]), today)
        return None

    return read


def _month(name: str) -> int:
    """Its number; 0, which no day has, for what is no month."""
    named = (n for n, month in enumerate(MONTHS, 1) if month.casefold().startswith(name))
    return next(named, 0)


def _in_year(year: str | None, month: int, number: int, today: date) -> date:
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, number)
    for ahead in range(9):  # February 29 comes every four years, but for some turns of a century
        try:
            meant = date(today.year + ahead, month, number)
        except ValueError:
            continue
        if meant >= today:
            return meant
    raise ValueError("there is no such day")
