"""Time cut into units, each with what happened in it: what the timeline is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from db.library import Event
from desktop.core.day_words import short_month
from desktop.core.event_dates import Unit, When, days, stretch
from desktop.core.language import tr

Dated = tuple[Event, When]

_FOLDED_FROM = {Unit.DECADE: 2, Unit.YEAR: 2, Unit.MONTH: 3}  # so many empty ones in a row


@dataclass(frozen=True, slots=True)
class Slot:
    """A unit of time from `first` to before `after` with what is placed in it.

    A unit that is divided is a slot without length for what is known no closer, then its parts.
    `folded` stands for several empty units.
    """

    unit: Unit
    first: int
    after: int
    inside: Sequence[Dated] = ()
    folded: bool = False

    @property
    def is_head(self) -> bool:
        return self.first == self.after

    @property
    def is_empty(self) -> bool:
        return not self.inside and not self.is_head

    @property
    def label(self) -> str:
        """As short as it stands at the axis."""
        here = date.fromordinal(self.first)
        return {
            Unit.DECADE: tr("{decade}s").format(decade=here.year // 10 * 10),
            Unit.YEAR: f"{here.year}",
            Unit.MONTH: short_month(here.month),
            Unit.DAY: f"{here.day}",
        }[self.unit]

    @property
    def name(self) -> str:
        """As it is written in a sentence."""
        if self.is_head:
            return tr("some time in {time}").format(time=self.label)
        if self.unit is Unit.DECADE:
            return tr("the {decade}").format(decade=self.label)
        return stretch(self.first, self.after - 1)


def slots(dated: Sequence[Dated], zoom: Unit) -> Iterator[Slot]:
    """The time from the first to the last of `dated`, which are in order, without a gap."""
    after = max(meant.last for _, meant in dated) + 1
    yield from _joined(_folded(_divided(dated, min(zoom, Unit.YEAR), zoom, dated[0][1].at, after)))


def _around(unit: Unit, day: int) -> tuple[int, int]:
    """The first and the last day of the unit that holds a day."""
    here = date.fromordinal(day)
    if unit is Unit.DAY:
        return day, day
    if unit is Unit.MONTH:
        return days(f"{here.year:04}-{here.month:02}")
    decade = here.year // 10 * 10
    first, last = (decade or 1, decade + 9) if unit is Unit.DECADE else (here.year, here.year)
    return days(f"{first:04}")[0], days(f"{last:04}")[1]


def _divided(
    dated: Sequence[Dated], unit: Unit, zoom: Unit, first: int, after: int
) -> Iterator[Slot]:
    """Every unit from `first` to before `after`, down to the zoom where there is more to tell."""
    while first < after:
        start, last = _around(unit, first)
        first = last + 1
        inside = [one for one in dated if start <= one[1].at <= last]
        closer = [one for one in inside if one[1].unit > unit]
        if unit >= zoom or not closer:
            yield Slot(unit, start, last + 1, inside)
        else:
            yield Slot(unit, start, start, [one for one in inside if one[1].unit <= unit])
            yield from _divided(closer, Unit(unit + 1), zoom, start, last + 1)


def _folded(slots: Iterable[Slot]) -> Iterator[Slot]:
    """The same, with long runs of empty units as one."""
    for (empty, unit), run in groupby(slots, lambda slot: (slot.is_empty, slot.unit)):
        alike = list(run)
        if empty and len(alike) >= _FOLDED_FROM.get(unit, 1):
            yield Slot(unit, alike[0].first, alike[-1].after, folded=True)
        else:
            yield from alike


def _joined(slots: Iterable[Slot]) -> Iterator[Slot]:
    """The same, with folded months and the folded years after them as one."""
    for is_break, run in groupby(slots, lambda slot: slot.folded and slot.unit is not Unit.DAY):
        if is_break:
            folds = list(run)
            yield replace(folds[0], after=folds[-1].after)
        else:
            yield from run
