"""The broken axis: whatever happened whenever, nothing is lost, hidden or drawn over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.library import Event
from db.plan.catalogue import Plan
from desktop.core.event_dates import Unit, days, ordered, when
from desktop.core.timescale import Axis, Bar, Mark, Sizes, lay_out, opening
from tests.unit.test_event_dates import event

SIZES = Sizes(empty=20, head=30, fold=36, day=1, above=8)
TALL = 50

_PRECISE = st.sampled_from([4, 7, 10])
_DATES = st.dates(date(1790, 1, 1), date(2110, 12, 31))


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """Events of any precision, often on the same days, some of them going on."""
    near = st.dates(date(2021, 11, 1), date(2022, 2, 28))
    isos = draw(st.lists(st.tuples(_DATES | near, _PRECISE, st.integers(0, 5)), max_size=25))
    made = []
    for number, (moment, length, form) in enumerate(isos):
        iso, until, precision, label = moment.isoformat()[:length], None, "day", None
        if form == 1:
            until = draw(st.dates(moment, date(2115, 1, 1))).isoformat()[: draw(_PRECISE)]
        elif form == 2:
            precision = "week"
        elif form == 3:
            iso, precision = iso[:4], "season"
            label = draw(st.sampled_from(["Summer", "Fall", "Winter"]))
        made.append(event(iso, until, precision, label, number=number))
    return made


def axis_of(events: Sequence[Event], zoom: Unit) -> Axis:
    return lay_out(events, zoom, lambda mark: TALL + 10 * len(mark.events), SIZES)


def at(*isos: str) -> list[Event]:
    return [event(iso, number=n) for n, iso in enumerate(isos)]


def names(axis: Axis) -> list[str]:
    """What the marks stand for: the id of an event, or the name of a group."""
    return [placed.mark.name or placed.mark.key for placed in axis.marks]


def breaks(axis: Axis) -> list[str]:
    return [gap.label for gap in axis.breaks]


def ticks(axis: Axis) -> list[str]:
    return [tick.label for tick in axis.ticks]


# -- for whatever history ------------------------------------------------------------------------


@given(histories(), st.sampled_from(Unit))
def test_every_event_is_in_exactly_one_mark(events: list[Event], zoom: Unit) -> None:
    axis = axis_of(events, zoom)
    shown = [one.id for placed in axis.marks for one in placed.mark.events]
    assert sorted(shown) == sorted(one.id for one in events)
    for number, placed in enumerate(axis.marks):
        assert all(axis.index_of(one.id) == number for one in placed.mark.events)


@given(histories(), st.sampled_from(Unit))
def test_order_is_kept(events: list[Event], zoom: Unit) -> None:
    place = {one.id: n for n, one in enumerate(ordered(events))}
    axis = axis_of(events, zoom)
    begins = [place[placed.mark.key] for placed in axis.marks]
    assert begins == sorted(begins)
    for placed in axis.marks:
        inside = [place[one.id] for one in placed.mark.events]
        assert inside == sorted(inside)


@given(histories())
def test_single_days_tell_every_event_apart(events: list[Event]) -> None:
    axis = axis_of(events, Unit.DAY)
    assert [placed.mark.events for placed in axis.marks] == [(one,) for one in ordered(events)]


@given(histories(), st.sampled_from(Unit))
def test_nothing_overlaps(events: list[Event], zoom: Unit) -> None:
    axis = axis_of(events, zoom)
    taken = [(placed.top, placed.bottom) for placed in axis.marks]
    taken += [(gap.top, gap.bottom) for gap in axis.breaks]
    for above, below in pairwise(sorted(taken)):
        assert above[1] <= below[0]
    assert all(0 <= top < bottom <= axis.height for top, bottom in taken)
    for one, other in pairwise(axis.ticks):
        assert other.top - one.top >= SIZES.empty
    for tick in axis.ticks:
        assert not any(gap.top < tick.top < gap.bottom for gap in axis.breaks)


@given(histories(), st.sampled_from(Unit))
def test_bars_of_a_lane_do_not_touch(events: list[Event], zoom: Unit) -> None:
    axis = axis_of(events, zoom)
    lanes: dict[int, list[Bar]] = {}
    for bar in axis.bars:
        assert 0 <= bar.top < bar.bottom <= axis.height
        lanes.setdefault(bar.lane, []).append(bar)
    assert sorted(lanes) == list(range(axis.lanes))
    for held in lanes.values():
        for above, below in pairwise(sorted(held, key=lambda bar: bar.top)):
            assert above.bottom <= below.top


@given(histories(), st.sampled_from(Unit), st.lists(_DATES, min_size=2, max_size=8))
def test_later_is_never_higher(events: list[Event], zoom: Unit, moments: list[date]) -> None:
    axis = axis_of(events, zoom)
    places = [axis.y_of(moment.toordinal()) for moment in sorted(moments)]
    assert places == sorted(places)
    for above, below in pairwise(axis.scale):
        assert above.after == below.first  # no day is left out, and none comes twice
        assert above.top <= above.bottom <= below.top


@given(histories(), st.sampled_from(Unit))
def test_a_mark_stands_in_the_time_it_is_of(events: list[Event], zoom: Unit) -> None:
    axis = axis_of(events, zoom)
    for placed in axis.marks:
        moment = when(placed.mark.events[0]).at
        holds = [s for s in axis.scale if s.top <= placed.top and placed.bottom <= s.bottom]
        assert any(s.first <= moment < max(s.after, s.first + 1) for s in holds)


@given(histories(), st.sampled_from(Unit))
def test_what_is_folded_is_empty_and_says_so(events: list[Event], zoom: Unit) -> None:
    axis = axis_of(events, zoom)
    known = [when(one) for one in events]
    vague = Unit.YEAR if zoom >= Unit.MONTH else None  # told before the months of the year
    starts = [one.at for one in known if one.unit is not vague]
    for gap in axis.breaks:
        (segment,) = [s for s in axis.scale if (s.top, s.bottom) == (gap.top, gap.bottom)]
        assert not any(segment.first <= start < segment.after for start in starts)
        assert str(date.fromordinal(segment.after - 1).year) in gap.label


@given(histories(), st.sampled_from(Unit))
def test_a_group_opens_at_the_zoom_it_says(events: list[Event], zoom: Unit) -> None:
    for placed in axis_of(events, zoom).marks:
        if len(placed.mark.events) > 1:
            finer = opening(events, placed.mark, zoom)
            assert finer > zoom
            opened = [p.mark.events for p in axis_of(events, finer).marks]
            assert placed.mark.events not in opened


# -- in particular -------------------------------------------------------------------------------


def test_no_events_make_no_axis() -> None:
    axis = axis_of([], Unit.MONTH)
    assert axis == Axis()
    assert (axis.lanes, axis.height) == (0, 0)
    assert (axis.index_of("TL-01"), axis.index_at(10), axis.y_of(1)) == (-1, -1, 0)


def test_a_long_gap_is_folded_and_named_and_a_single_year_is_not() -> None:
    axis = axis_of(at("1930", "1993", "1995", "1997"), Unit.MONTH)
    assert breaks(axis) == ["1931 to 1992"]
    assert ticks(axis) == ["1930", "1993", "1994", "1995", "1996", "1997"]


def test_months_and_years_without_events_fold_into_one_break() -> None:
    axis = axis_of(at("2024-03-11", "2027"), Unit.MONTH)
    assert breaks(axis) == ["April 2024 to December 2026"]
    assert ticks(axis) == ["2024", "Jan", "Feb", "Mar", "2027"]


def test_a_busy_month_is_gathered_and_a_quiet_one_is_not() -> None:
    axis = axis_of(at("2021-11-01", "2021-11-02", *["2021-12-03"] * 3), Unit.MONTH)
    assert names(axis) == ["TL-00", "TL-01", "3 events, December 2021"]


def test_what_is_known_by_its_year_stands_before_the_months() -> None:
    events = at("2021", "2021", "2021", "2021-01-20", "2021-01")
    assert names(axis_of(events, Unit.MONTH)) == ["3 events, some time in 2021", "TL-04", "TL-03"]
    assert names(axis_of(events, Unit.YEAR)) == ["5 events, 2021"]
    assert names(axis_of(events, Unit.DECADE)) == ["5 events, the 2020s"]


def test_decades_are_labelled_and_folded_as_decades() -> None:
    axis = axis_of(at("1795", "1930", "1931", "2101-05"), Unit.DECADE)
    assert ticks(axis) == ["1790s", "1930s", "2100s"]
    assert breaks(axis) == ["1800 to 1929", "1940 to 2099"]


def test_the_first_and_the_last_year_that_can_be_written_do_no_harm() -> None:
    for zoom in Unit:
        axis = axis_of(at("0001", "0003-01-01", "9999-12-31", "9999"), zoom)
        assert len(axis.marks) == 4
        assert axis.y_of(date.max.toordinal() + 1) == axis.marks[-1].bottom


def test_a_span_keeps_its_own_mark_among_months() -> None:
    events = [*at("2021-04", "2021-04", "2021-04"), event("2021-04", "2021-12", number=9)]
    assert names(axis_of(events, Unit.MONTH)) == ["3 events, April 2021", "TL-09"]
    assert names(axis_of(events[::-1], Unit.MONTH)) == ["TL-09", "3 events, April 2021"]
    assert names(axis_of(events, Unit.YEAR)) == ["4 events, 2021"]


def test_days_have_room_in_proportion_where_nothing_happens() -> None:
    axis = axis_of(at("2021-12-02", "2021-12-30"), Unit.DAY)
    assert ticks(axis) == ["2021", "Dec", "2", "30"]
    first, second = axis.marks
    assert second.top - first.bottom == 27 * SIZES.day
    assert breaks(axis) == ["January to November 2021"]


def test_a_span_is_a_bar_over_all_its_days() -> None:
    events = [*at("2021-03-05", "2021-07-01"), event("2021-03", "2021-06", number=9)]
    axis = axis_of(events, Unit.MONTH)
    (bar,) = axis.bars
    assert (bar.ids, bar.span, bar.lane) == (("TL-09",), True, 0)
    assert bar.top == axis.y_of(days("2021-03")[0])
    assert bar.bottom == axis.y_of(days("2021-07")[0])
    assert "Jul" in [tick.label for tick in axis.ticks if tick.top == bar.bottom]


def test_a_bar_ends_within_a_break_as_far_as_its_days_go() -> None:
    events = [event("2024-01", "2024-09", number=1), event("2027", number=2)]
    axis = axis_of(events, Unit.MONTH)
    (gap,) = axis.breaks
    assert gap.label == "February 2024 to December 2026"
    assert gap.top < axis.bars[0].bottom < gap.bottom


def test_events_of_the_same_vague_year_share_one_light_bar() -> None:
    axis = axis_of(at("2021", "2021", "2021-05"), Unit.MONTH)
    wide = next(bar for bar in axis.bars if len(bar.ids) == 2)
    assert wide.ids == ("TL-00", "TL-01")
    assert not wide.span
    month = next(bar for bar in axis.bars if bar.ids == ("TL-02",))
    assert wide.top < month.top < month.bottom < wide.bottom
    assert (wide.lane, month.lane) == (0, 1)


def test_what_takes_some_days_of_its_unit_has_no_bar() -> None:
    assert axis_of(at("2020-10"), Unit.YEAR).bars == ()
    assert axis_of(at("2020-10-05"), Unit.MONTH).bars == ()
    (bar,) = axis_of(at("2020"), Unit.YEAR).bars
    assert bar.ids == ("TL-00",)


def test_a_mark_is_found_by_where_it_stands() -> None:
    axis = axis_of(at("1930", "2000", "2010"), Unit.YEAR)
    assert [axis.index_at(placed.top) for placed in axis.marks] == [0, 1, 2]
    assert axis.index_at(axis.breaks[0].top) == 1  # the next one
    assert axis.index_at(axis.height + 100) == 2


def test_a_single_event_cannot_be_opened_further() -> None:
    (one,) = at("2021")
    assert opening([one], Mark((one,), ""), Unit.YEAR) is Unit.YEAR


@pytest.mark.parametrize(
    ("zoom", "marks", "groups"), [(0, 5, 1), (1, 10, 4), (2, 45, 8), (3, 78, 0)]
)
def test_the_timeline_of_the_plan_at_every_zoom(
    plan: Plan, zoom: int, marks: int, groups: int
) -> None:
    axis = axis_of(plan.table("event"), Unit(zoom))
    assert len(axis.marks) == marks
    assert sum(bool(placed.mark.name) for placed in axis.marks) == groups
    assert any("19" in label for label in breaks(axis))  # no smear from 1930 to 1993


def test_the_day_of_the_plan_is_one_group_in_its_month(plan: Plan) -> None:
    axis = axis_of(plan.table("event"), Unit.MONTH)
    held = axis.marks[axis.index_of("TL-31")].mark
    assert held.name == "11 events, December 2021"
    assert {"TL-29", "TL-30", "TL-31", "TL-32", "TL-33"} < {one.id for one in held.events}
