"""Days, months and moments as a person reads them, in the language that is spoken."""

from __future__ import annotations

from datetime import date, datetime

from desktop.core.language import Language, figures, spoken, tr, tr_noop

MONTHS = (
    *(tr_noop("January"), tr_noop("February"), tr_noop("March"), tr_noop("April")),
    *(tr_noop("May"), tr_noop("June"), tr_noop("July"), tr_noop("August")),
    *(tr_noop("September"), tr_noop("October"), tr_noop("November"), tr_noop("December")),
)
_SHORT_MONTHS = (
    *(tr_noop("Jan"), tr_noop("Feb"), tr_noop("Mar"), tr_noop("Apr")),
    *(tr_noop("May"), tr_noop("Jun"), tr_noop("Jul"), tr_noop("Aug")),
    *(tr_noop("Sep"), tr_noop("Oct"), tr_noop("Nov"), tr_noop("Dec")),
)
WEEKDAYS = (
    *(tr_noop("Monday"), tr_noop("Tuesday"), tr_noop("Wednesday"), tr_noop("Thursday")),
    *(tr_noop("Friday"), tr_noop("Saturday"), tr_noop("Sunday")),
)


def day(iso: str) -> str:
    """An ISO date of any precision as a person reads it: `2022-01-25` is `January 25, 2022`."""
    if len(iso) < 7:
        return iso
    month = tr(MONTHS[int(iso[5:7]) - 1])
    if len(iso) < 10:
        return tr("{month} {year}").format(month=month, year=iso[:4])
    return tr("{month} {day}, {year}").format(month=month, day=_number(iso), year=int(iso[:4]))


def brief_day(iso: str, beside: str = "") -> str:
    """The same in few words: `Jan 25, 2022`, and without the year where the ISO date `beside` is
    of the same."""
    if len(iso) < 7:
        return iso
    month = short_month(int(iso[5:7]))
    if len(iso) < 10:
        return tr("{month} {year}", "short").format(month=month, year=iso[:4])
    if iso[:4] == beside[:4]:
        return tr("{month} {day}", "short").format(month=month, day=_number(iso))
    return tr("{month} {day}, {year}", "short").format(
        month=month, day=_number(iso), year=int(iso[:4])
    )


def month_name(number: int) -> str:
    """`January` for 1."""
    return tr(MONTHS[number - 1])


def short_month(number: int) -> str:
    """`Jan` for 1."""
    return tr(_SHORT_MONTHS[number - 1])


def weekday(moment: date) -> str:
    """`Monday, November 23`."""
    return tr("{weekday}, {month} {day}").format(
        weekday=weekday_name(moment),
        month=month_name(moment.month),
        day=_number(moment.isoformat()),
    )


def weekday_name(moment: date) -> str:
    """`Monday`."""
    return tr(WEEKDAYS[moment.weekday()])


def moment_words(at: datetime) -> str:
    """`November 22, 2026, 14:03`, by the clock of this computer."""
    local = at.astimezone()
    return tr("{day}, {time}").format(day=day(local.isoformat()), time=f"{local:%H:%M}")


def hour(clock: str) -> str:
    """A time of day, `09:05`, as `9:05 a.m.`"""
    number, minute = int(clock[:2]), clock[3:5]
    if spoken() is Language.FRENCH:  # where the hours go on after noon
        return f"{number}\u00a0h\u00a0{minute}"
    said = tr("{time} a.m.") if number < 12 else tr("{time} p.m.")
    return said.format(time=f"{number % 12 or 12}:{minute}")


def sentence(text: str) -> str:
    """With a capital at its beginning, where a language writes days without one."""
    return text[:1].upper() + text[1:]


def decimal(number: float) -> str:
    """With one place behind the point: `1.4`."""
    whole, _, place = f"{number:.1f}".partition(".")
    return f"{figures(int(whole))}{',' if spoken() is Language.FRENCH else '.'}{place}"


def _number(iso: str) -> str:
    """The day of its month, as it is said: some languages name the first otherwise."""
    number = int(iso[8:10])
    return tr("1", "the first day of a month") if number == 1 else str(number)
