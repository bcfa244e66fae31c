"""Days as people write them. What can be read in two ways is asked about, never guessed."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from desktop.core.folding import fold
from desktop.core.language import tr, tr_noop
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


FORMS = tr_noop("2026-12-01, December 1, 2026, 1 Dec 2026 or 12/31/2026")

_SPACE = r"(?:\s+|\s*[-,./]\s*)"
_CLOCK = r"(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?\s*(?:Z|[+-]\d{2}:?\d{2}|[ap]\.?m\.?)?)?"
_WEEKDAY = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado"
    r"|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\.?,?\s+",
    re.IGNORECASE,
)
_ISO = re.compile(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}}){_CLOCK}", re.ASCII | re.IGNORECASE)
_NUMBERS = re.compile(
    rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}){_CLOCK}", re.ASCII | re.IGNORECASE
)
_NAME = r"([^\W\d_]{3,10})\.?"
_OF = r"(?:del?\s+)?"  # 1 de diciembre de 2026
_DAY_MONTH = re.compile(
    rf"([0-9]{{1,2}})(?:st|nd|rd|th|er|º|°)?{_SPACE}{_OF}{_NAME}{_SPACE}{_OF}([0-9]{{4}})",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"{_NAME}{_SPACE}([0-9]{{1,2}})(?:st|nd|rd|th)?{_SPACE}([0-9]{{4}})", re.IGNORECASE
)
# What people call the months in the languages there are, and how they shorten them; folded.
_MONTHS = tuple(
    fold(names)
    for names in (
        "january jan enero ene janvier janv يناير",
        "february feb febrero février févr fevr fév fev فبراير",
        "march mar marzo mars مارس",
        "april apr abril abr avril avr أبريل إبريل",
        "may mayo mai مايو",
        "june jun junio juin يونيو",
        "july jul julio juillet juil يوليو",
        "august aug agosto ago août aout أغسطس",
        "september sep sept septiembre setiembre septembre سبتمبر",
        "october oct octubre octobre أكتوبر",
        "november nov noviembre novembre نوفمبر",
        "december dec diciembre dic décembre déc ديسمبر",
    )
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
            said = tr(
                "“{text}” can be {one} or {other}. Say whether the day or the month comes first."
            )
            raise TwoDays(
                said.format(text=text[:_SHOWN], one=_words(month_first), other=_words(day_first))
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
    name = fold(name)
    for number, names in enumerate(_MONTHS, start=1):
        if name in names.split():
            return str(number)
    raise _unread(text)


def _words(iso: str) -> str:
    moment = date.fromisoformat(iso)
    return tr("{month} {day}").format(month=tr(MONTHS[moment.month - 1]), day=moment.day)


def _unread(text: str) -> NoDay:
    said = tr("“{text}” is not read as a day. Write it as {forms}.")
    return NoDay(said.format(text=text[:_SHOWN], forms=tr(FORMS)))


def _no_such(text: str) -> NoDay:
    return NoDay(tr("There is no day “{text}”.").format(text=text[:_SHOWN]))
