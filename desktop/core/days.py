"""Days as a person types them, and as they are read back: `fri`, `+2w`, `12/1/2026`, `1 dec`.

What the language spoken calls days, weeks and months is understood beside English, with or without
its accents.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from desktop.core.day_words import MONTHS, WEEKDAYS, day, weekday_name
from desktop.core.folding import fold
from desktop.core.language import Language, spoken, tr, tr_n, tr_noop

MONTH_FIRST, DAY_FIRST = "month first", "day first"  # how `12/1` is meant

_NEAR = {tr_noop("today"): 0, tr_noop("tomorrow"): 1, tr_noop("yesterday"): -1}
_LATER = re.compile(r"(?:([^\W\d]+)\s+|\+\s*)?(\d{1,4})\s*([^\W\d]+)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*\.?(?:\s*[./-]?\s*(\d{4}|\d{2}))?")


def parse(text: str, today: date, order: str = "") -> date | None:
    """The day that `text` means, or None. A day without its year is the next one there is, a
    weekday the next one after today; `order` is how figures alone are read, if not as the language
    spoken has them."""
    text = _bare(" ".join(text.split()))
    try:
        for read in (_named, _later, _dated(order or _usual_order())):
            found = read(text, today)
            if found is not None:
                return found
    except (ValueError, OverflowError):  # February 30, or beyond the calendar
        return None
    return None


def said(iso: str, today: date) -> str:
    """A day in full and how far away it is: `Tuesday, December 1, 2026 (in 10 days)`."""
    meant = date.fromisoformat(iso)
    return tr("{weekday}, {day} ({distance})").format(
        weekday=weekday_name(meant), day=day(iso), distance=distance(meant, today)
    )


def distance(meant: date, today: date) -> str:
    """`today`, `tomorrow`, `in 10 days`, `3 days ago`."""
    days = (meant - today).days
    for name, away in _NEAR.items():
        if days == away:
            return tr(name)
    if days > 0:
        return tr_n("in {n} days", "in {n} day", days)
    return tr_n("{n} days ago", "{n} day ago", -days)


def _usual_order() -> str:
    return MONTH_FIRST if spoken() is Language.ENGLISH else DAY_FIRST


# -- words of the language spoken and of English, folded ------------------------------------------


def _bare(text: str) -> str:
    """Folded, and without the marks above letters that a person may leave out."""
    return "".join(each for each in fold(text) if not unicodedata.combining(each))


def _both(english: str, spoken_words: str) -> list[str]:
    """All words of two rows of them, those of the language spoken first."""
    return [_bare(word) for row in (spoken_words, english) for word in row.split()]


def _names(english: Sequence[str]) -> Iterator[tuple[int, str]]:
    """What each of a row of names is called, by its place."""
    for called in ([tr(name) for name in english], english):
        for place, name in enumerate(called):
            yield place, _bare(name)


def _units() -> dict[str, str]:
    """`d`, `w`, `m` or `y` by every word for it."""
    here = (
        ("d", tr("d day days", "typed behind a number, apart by spaces")),
        ("w", tr("w week weeks", "typed behind a number, apart by spaces")),
        ("m", tr("m month months", "typed behind a number, apart by spaces")),
        ("y", tr("y year years", "typed behind a number, apart by spaces")),
    )
    english = (("d", "day days"), ("w", "week weeks"), ("m", "month months"), ("y", "year years"))
    found = {word: unit for unit, words in english for word in (unit, *words.split())}
    return found | {_bare(word): unit for unit, words in here for word in words.split()}


def _ordinals() -> str:
    """What may stand behind the number of a day, as an expression."""
    here = tr("st nd rd th", "typed behind the number of a day, apart by spaces")
    return "|".join(map(re.escape, _both("st nd rd th", here)))


def _links() -> str:
    """What may stand between a day, its month and its year, as an expression."""
    here = tr("of", "typed between a day and its month, apart by spaces")
    return "|".join(map(re.escape, _both("of", here)))


# -- reading --------------------------------------------------------------------------------------


def _named(text: str, today: date) -> date | None:
    for name, away in _NEAR.items():
        if text in (_bare(tr(name)), name):
            return today + timedelta(away)
    coming = _both("next", tr("next", "typed beside a weekday to come, apart by spaces"))
    text = " ".join(word for word in text.split(" ") if word not in coming)
    if text in _both("week", tr("week")):
        return today + timedelta(7)
    for number, name in _names(WEEKDAYS):
        if len(text) >= 2 and name.startswith(text.rstrip(".")):
            return today + timedelta((number - today.weekday() - 1) % 7 + 1)
    return None


def _later(text: str, today: date) -> date | None:
    found = _LATER.fullmatch(text)
    if not found or found[1] not in (None, *_both("in", tr("in", "typed before 3 days"))):
        return None
    number, unit = int(found[2]), _units().get(found[3])
    if unit is None:
        return None
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
        return _spelled(text, today)

    return read


def _spelled(text: str, today: date) -> date | None:
    """`dec 1`, `1st of December, 2026`."""
    nth, name = rf"(\d{{1,2}})(?:{_ordinals()})?", r"([^\W\d_]{3,})\.?"
    between, year = rf"\s+(?:(?:{_links()})\s+)?", r"(\d{4})"
    if found := re.fullmatch(rf"{name}\s+{nth}(?:,?\s+{year})?", text):
        return _in_year(found[3], _month(found[1]), int(found[2]), today)
    if found := re.fullmatch(rf"{nth}\.?{between}{name}(?:,?{between}{year})?", text):
        return _in_year(found[3], _month(found[2]), int(found[1]), today)
    return None


def _month(typed: str) -> int:
    """Its number; 0, which no day has, for what is no month."""
    return next((at + 1 for at, month in _names(MONTHS) if month.startswith(typed)), 0)


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
