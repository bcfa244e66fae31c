"""Where dated events stand on a broken time axis. Numbers only: time runs down, in pixels.

A unit of time (a year, a month, a day) is as tall as what happened in it needs, so busy stretches
have room; long empty ones are folded to a break that says what it stands for. At every zoom each
event belongs to exactly one mark: alone, or gathered with its neighbours.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from db.library import Event
from desktop.core.event_dates import Unit, When, ordered, stretch, when
from desktop.core.timeslots import Slot, slots
from desktop.core.words import count

_FEW = 2  # so many events of a unit still stand each for itself


@dataclass(frozen=True, slots=True)
class Mark:
    """One event, or several gathered, of which `name` says how many and of when."""

    events: tuple[Event, ...]
    name: str

    @property
    def key(self) -> str:
        return self.events[0].id


@dataclass(frozen=True, slots=True)
class Sizes:
    """Least heights: an empty unit, the line of a year that is divided, a break, an empty day;
    and the space `above` a divided year and at both ends."""

    empty: int
    head: int
    fold: int
    day: int
    above: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark from `top` to `bottom`."""

    mark: Mark
    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a unit of time."""

    top: int
    label: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Break:
    """A folded stretch without events; `label` says which."""

    top: int
    bottom: int
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """All the days of the events `ids`, in a lane where no other bar stands beside it."""

    top: int
    bottom: int
    lane: int
    ids: tuple[str, ...]
    span: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """The days from `first` to before `after` stand between `top` and `bottom`."""

    first: int
    after: int
    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Axis:
    """All that is to be drawn, from above, and the scale it is drawn to."""

    marks: tuple[Placed, ...] = ()
    ticks: tuple[Tick, ...] = ()
    breaks: tuple[Break, ...] = ()
    bars: tuple[Bar, ...] = ()
    height: int = 0
    scale: tuple[Segment, ...] = ()

    @property
    def lanes(self) -> int:
        return max((bar.lane + 1 for bar in self.bars), default=0)

    def index_of(self, event_id: str) -> int:
        """The number of the mark that holds an event, or -1."""
        marks = enumerate(self.marks)
        return next((n for n, p in marks if any(e.id == event_id for e in p.mark.events)), -1)

    def index_at(self, y: int) -> int:
        """The number of the first mark that ends below `y`, else of the last; -1 without any."""
        below = (n for n, placed in enumerate(self.marks) if placed.bottom > y)
        return next(below, len(self.marks) - 1)

    def y_of(self, day: int) -> int:
        """Where a day begins; what comes before or after all goes to the ends."""
        at = bisect_left(self.scale, day, key=lambda segment: segment.first)
        before = self.scale[at - 1] if at else None
        if before is not None and day < before.after:
            part = (day - before.first) / (before.after - before.first)
            return before.top + round(part * (before.bottom - before.top))
        if at < len(self.scale):
            return self.scale[at].top
        return before.bottom if before is not None else 0


def lay_out(
    events: Iterable[Event], zoom: Unit, height_of: Callable[[Mark], int], sizes: Sizes
) -> Axis:
    """The axis of `events` with units of `zoom`, where a mark needs the height `height_of`."""
    dated = [(event, when(event)) for event in ordered(events)]
    if not dated:
        return Axis()
    drawing = _Drawing(zoom, height_of, sizes)
    for slot in slots(dated, zoom):
        drawing.add(slot)
    return drawing.finished()


def opening(events: Iterable[Event], mark: Mark, zoom: Unit) -> Unit:
    """The zoom at which a group falls apart."""
    kept = list(events)
    for finer in (u for u in Unit if u > zoom):
        axis = lay_out(kept, finer, lambda _: 1, Sizes(1, 1, 1, 1, 1))
        if not any(placed.mark.events == mark.events for placed in axis.marks):
            return finer
    return zoom


def _gathered(slot: Slot, zoom: Unit) -> Iterator[Mark]:
    """The marks of a slot. What spans a longer time keeps its own once months are told apart."""
    alone = [event for event, meant in slot.inside if meant.span and zoom >= Unit.MONTH]
    rest = tuple(event for event, _ in slot.inside if event not in alone)
    if zoom is Unit.DAY or len(rest) <= _FEW:
        yield from (Mark((event,), "") for event, _ in slot.inside)
        return
    group = Mark(rest, f"{count(len(rest), 'event')}, {slot.name}")
    told = False
    for event, _ in slot.inside:
        if event in alone:
            yield Mark((event,), "")
        elif not told:
            told = True
            yield group


class _Drawing:
    """Puts slot below slot."""

    def __init__(self, zoom: Unit, height_of: Callable[[Mark], int], sizes: Sizes) -> None:
        self._zoom, self._height_of, self._sizes = zoom, height_of, sizes
        self._y = sizes.above
        self._marks: list[Placed] = []
        self._ticks: list[Tick] = []
        self._breaks: list[Break] = []
        self._scale: list[Segment] = []
        self._wide: dict[tuple[int, int], list[tuple[str, bool]]] = {}

    def add(self, slot: Slot) -> None:
        if slot.unit is Unit.YEAR and self._zoom > Unit.YEAR and self._scale and not slot.folded:
            self._y += self._sizes.above
        top = self._y
        if not slot.folded:
            self._fill(slot)
        elif slot.unit is Unit.DAY:
            self._y += (slot.after - slot.first) * self._sizes.day
        else:
            self._y += self._sizes.fold
            self._breaks.append(Break(top, self._y, stretch(slot.first, slot.after - 1)))
        self._scale.append(Segment(slot.first, slot.after, top, self._y))

    def finished(self) -> Axis:
        scale = tuple(self._scale)
        axis = Axis(
            tuple(self._marks),
            tuple(self._ticks),
            tuple(self._breaks),
            height=self._y + self._sizes.above,
            scale=scale,
        )
        return replace(axis, bars=tuple(self._bars(axis)))

    def _fill(self, slot: Slot) -> None:
        top = self._y
        self._ticks.append(Tick(top, slot.label, slot.unit))
        meant = {event.id: known for event, known in slot.inside}
        for mark in _gathered(slot, self._zoom):
            here, known = self._y, meant[mark.key]
            self._y += self._height_of(mark)
            self._marks.append(Placed(mark, here, self._y))
            if len(mark.events) == 1 and _is_wide(known, slot):
                self._wide.setdefault((known.first, known.last), []).append((mark.key, known.span))
        least = self._sizes.head if slot.is_head else self._sizes.empty
        self._y = max(self._y, top + least)

    def _bars(self, axis: Axis) -> Iterator[Bar]:
        """One bar for all that has the same days, in the first lane that is free."""
        drawn = []
        for (first, last), held in self._wide.items():
            top = axis.y_of(first)
            drawn.append((top, max(axis.y_of(last + 1), top + 1), held))
        ends: list[int] = []
        for top, bottom, held in sorted(drawn, key=lambda bar: (bar[0], -bar[1])):
            lane = next((n for n, end in enumerate(ends) if end <= top), len(ends))
            ends[lane:] = [bottom, *ends[lane + 1 :]]
            ids = tuple(event_id for event_id, _ in held)
            yield Bar(top, bottom, lane, ids, any(span for _, span in held))


def _is_wide(meant: When, slot: Slot) -> bool:
    """Whether an event takes more days than one, and not just some within its slot."""
    same = (meant.first, meant.last + 1) == (slot.first, slot.after)
    beyond = meant.first < slot.first or meant.last + 1 > slot.after
    return meant.first < meant.last and (same or beyond)
