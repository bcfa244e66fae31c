"""A day as people write it: `2026-12-01`, `12/1/2026`, `Dec 1`, `1 December 2026`, `tomorrow`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from desktop.core.words import MONTHS

_WORDS = {"today": 0, "tomorrow": 1, "yesterday": -1}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LEAST = 3  # letters of a month or weekday
_SHORT = 2  # digits of a year of this century
_CENTURY = 2000


def read(text: str, today: date, *, day_first: bool = False) -> date | None:
    """The day that `text` means, or None.

    A day without a year, and a weekday, is the next one from `today` on. `day_first` is how the
    place writes `1/12`. Words are English.
    """
    plain = " ".join(text.casefold().replace(",", " ").split())
    if plain in _WORDS:
        return _later(today, _WORDS[plain])
    if found := re.fullmatch(r"\+ ?([0-9]{1,4})", plain):  # in so many days
        return _later(today, int(found[1]))
    weekday = _begun(plain, _WEEKDAYS)
    if weekday is not None:
        return _later(today, (weekday - today.weekday()) % 7)
    if found := re.fullmatch(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})", plain):
        return _day(found[1], int(found[2]), found[3], today)
    if found := re.fullmatch(r"([0-9]{1,2})[/.]([0-9]{1,2})(?:[/.]([0-9]{2}|[0-9]{4}))?", plain):
        month, day = (found[2], found[1]) if day_first else (found[1], found[2])
        return _day(found[3], int(month), day, today)
    return _in_words(plain, today)


def _in_words(plain: str, today: date) -> date | None:
    """`dec 1 2026`, `1 december`, `1st of dec`."""
    names = tuple(month.casefold() for month in MONTHS)
    words = [re.sub(r"(?<=[0-9])(st|nd|rd|th)$", "", word) for word in plain.split()]
    words = [word.rstrip(".") for word in words if word not in ("the", "of")]
    months = [month for month in (_begun(word, names) for word in words) if month is not None]
    numbers = [word for word in words if re.fullmatch(r"[0-9]{1,2}|[0-9]{4}", word)]
    if len(months) != 1 or len(months) + len(numbers) != len(words):
        return None
    if len(numbers) not in (1, 2):
        return None
    return _day(numbers[1] if numbers[1:] else None, months[0] + 1, numbers[0], today)


def _begun(word: str, names: tuple[str, ...]) -> int | None:
    """Which of `names` a word begins, if it is long enough to tell."""
    if len(word) < _LEAST:
        return None
    return next((n for n, name in enumerate(names) if name.startswith(word)), None)


def _day(year: str | None, month: int, day: str, today: date) -> date | None:
    if year is not None:
        full = int(year) + (_CENTURY if len(year) == _SHORT else 0)
        return _real(full, month, int(day))
    this = _real(today.year, month, int(day))
    if this is not None and this >= today:
        return this
    return next(filter(None, (_real(today.year + n, month, int(day)) for n in range(1, 9))), None)


def _later(today: date, number: int) -> date | None:
    try:
        return today + timedelta(days=number)
    except OverflowError:
        return None


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
