"""Which backups stay: all of two days, one a day of two weeks, one a week of three months.

Days and weeks are those of the calendar in UTC, so that which one stands for a day does not hang
on when it is asked. Of a clock that was wrong there may be backups with dates to come: they are
thinned among themselves, as on the day of the last of them, and neither push out the others nor go
for them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from db.backups import Why

ALL_FOR = timedelta(days=2)
DAILY_FOR = timedelta(days=14)
WEEKLY_FOR = timedelta(days=92)
MOST = 30  # of the days of which all stay: a script may import hundreds of times a day
LEAST = 5  # the newest stay however old: a clock that jumps ahead must not clear the folder

# The newest of each of these stays however old: it is the way back from something big.
LANDMARKS = (Why.MIGRATION, Why.RESTORE, Why.PASSWORD)


@dataclass(frozen=True, slots=True, order=True)
class Made:
    """When a backup was made (aware), its name, and what for. They sort by when."""

    at: datetime
    name: str
    why: str


def kept(made: Iterable[Made], now: datetime) -> frozenset[Made]:
    """Those that stay on the day of `now`. The newest of all is always among them."""
    newest_first = sorted(made, reverse=True)
    past = [each for each in newest_first if each.at <= now]
    to_come = [each for each in newest_first if each.at > now]
    stay = _kept(past, _day(now))
    if to_come:
        stay |= _kept(to_come, _day(to_come[0].at))
    return frozenset(stay)


def _kept(newest_first: Sequence[Made], today: date) -> set[Made]:
    days = {each: today - _day(each.at) for each in newest_first}
    fresh = [each for each, age in days.items() if age <= ALL_FOR]
    aged = [each for each, age in days.items() if age <= DAILY_FOR]
    old = [each for each, age in days.items() if DAILY_FOR < age <= WEEKLY_FOR]
    return {
        *newest_first[:LEAST],
        *fresh[:MOST],
        *_first_of_each(aged, lambda each: _day(each.at)),
        *_first_of_each(old, lambda each: _day(each.at).isocalendar()[:2]),
        *_first_of_each((e for e in newest_first if e.why in LANDMARKS), lambda each: each.why),
    }


def _first_of_each(
    newest_first: Iterable[Made], alike: Callable[[Made], Hashable]
) -> Iterable[Made]:
    first: dict[Hashable, Made] = {}
    for each in newest_first:
        first.setdefault(alike(each), each)
    return first.values()


def _day(moment: datetime) -> date:
    return moment.astimezone(UTC).date()
