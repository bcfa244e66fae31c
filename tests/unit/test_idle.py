"""When nobody is there: counted by two clocks, of which one stands still and one may be set."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.idle import WARNING, Idle, Moment

BEGIN = Moment(1000.0, 1_800_000_000.0)


def _after(running: float, wall: float | None = None) -> Moment:
    return Moment(BEGIN.running + running, BEGIN.wall + (running if wall is None else wall))


@pytest.mark.parametrize(
    ("seconds", "near", "over"),
    [
        (0, False, False),
        (239, False, False),
        (240, True, False),
        (299, True, False),
        (300, True, True),
    ],
)
def test_five_minutes_warn_in_the_fourth_and_end_in_the_fifth(
    seconds: int, near: bool, over: bool
) -> None:
    idle = Idle(BEGIN, 5)
    assert (idle.is_near(_after(seconds)), idle.is_over(_after(seconds))) == (near, over)


def test_a_computer_that_slept_is_locked_when_it_wakes() -> None:
    assert Idle(BEGIN, 5).is_over(_after(1, wall=3600))


def test_a_clock_that_is_set_back_puts_nothing_off() -> None:
    assert Idle(BEGIN, 5).is_over(_after(300, wall=-86_400))


@given(st.floats(0, 1e12), st.floats(-1e12, 1e12))
def test_never_is_never(running: float, wall: float) -> None:
    now, idle = Moment(running, wall), Idle(BEGIN, 0)
    assert idle.left(now) == math.inf
    assert not idle.is_near(now)
    assert not idle.is_over(now)


@given(st.floats(0, 1e6), st.integers(2, 60))
def test_whoever_is_warned_has_a_minute(running: float, minutes: int) -> None:
    idle, now = Idle(BEGIN, minutes), _after(running)
    assert idle.is_near(now) == (idle.left(now) <= WARNING)
    assert idle.is_near(now) or not idle.is_over(now)
