"""Which backups stay, for any set of moments and any time of day a clock may show."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from db.backups import Why
from db.workspace.thinning import LANDMARKS, LEAST, MOST, Made, kept

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
AT_MOST = 2 * (MOST + 15 + 13 + LEAST + len(LANDMARKS))  # those with dates to come by themselves

_minutes = st.one_of(
    st.integers(-4000, 4000),  # a day or two around
    st.integers(-200_000, 200_000),  # months
    st.integers(-3_000_000, 3_000_000),  # years
)
_moments = _minutes.map(lambda minutes: NOW + timedelta(minutes=minutes))
_made = st.builds(
    lambda at, why: Made(at, f"{why}-{at.isoformat()}", why),
    _moments,
    st.sampled_from([*Why, "unheard"]),
)
_sets = st.lists(_made, max_size=150, unique_by=lambda each: each.at)


def at(*ages: timedelta, why: str = Why.DAILY) -> list[Made]:
    return [Made(NOW - age, f"{why}-{age}", why) for age in ages]


def ages(made: Iterable[Made]) -> list[float]:
    """In days, the youngest first."""
    return sorted((NOW - each.at) / timedelta(days=1) for each in made)


@given(_sets, _moments)
def test_the_newest_is_never_let_go_of(made: list[Made], now: datetime) -> None:
    stay = kept(made, now)
    assert stay <= {*made}
    past = [each for each in made if each.at <= now]
    for some in (made, past):
        assert {*sorted(some)[-1:]} <= stay
    for why in LANDMARKS:
        assert {*sorted(each for each in past if each.why == why)[-1:]} <= stay


@given(_sets, _moments)
def test_what_was_thinned_is_not_thinned_again(made: list[Made], now: datetime) -> None:
    assert kept(kept(made, now), now) == kept(made, now)


@given(_sets, _moments)
def test_there_are_never_too_many(made: list[Made], now: datetime) -> None:
    assert len(kept(made, now)) <= AT_MOST


@given(_sets, _moments, _moments)
def test_it_does_not_matter_how_often_it_was_thinned_before(
    made: list[Made], one: datetime, other: datetime
) -> None:
    first, then = sorted((one, other))
    past = [each for each in made if each.at <= first]
    assert kept(kept(past, first), then) == kept(past, then)
    assert kept(past, then) <= kept(past, first), "what went does not come back"


@given(_sets, _sets, _moments)
def test_one_more_lets_go_of_none_of_another_time(
    made: list[Made], more: list[Made], now: datetime
) -> None:
    """Of those that a clock ahead of time has made, none pushes one of the past out."""
    past = [each for each in made if each.at <= now]
    ahead = [each for each in more if each.at > now]
    assert kept([*past, *ahead], now) == kept(past, now) | kept(ahead, now)


@given(_sets, _moments)
def test_of_every_day_of_two_weeks_and_week_of_three_months_one_is_left(
    made: list[Made], now: datetime
) -> None:
    past = [each for each in made if each.at <= now]
    left = {each.at.date() for each in kept(past, now)}
    weeks = {day.isocalendar()[:2] for day in left}
    for each in past:
        age = now.date() - each.at.date()
        if age <= timedelta(days=14):
            assert each.at.date() in left
        elif age <= timedelta(days=85):  # the first of its week is within three months as well
            assert each.at.date().isocalendar()[:2] in weeks


def test_all_of_two_days_stay_and_of_a_day_before_the_last_one() -> None:
    hours = [timedelta(hours=hour) for hour in range(0, 24 * 5, 4)]
    young = [age for age in ages(kept(at(*hours), NOW)) if age <= 2]
    assert len(young) == 13
    old = [age for age in ages(kept(at(*hours), NOW)) if age > 2.5]
    assert old == [2 + 16 / 24, 3 + 16 / 24, 4 + 16 / 24]


def test_a_script_that_imports_all_day_does_not_fill_the_disk() -> None:
    made = at(*(timedelta(seconds=second) for second in range(5000)), why=Why.MERGE)
    assert len(kept(made, NOW)) == MOST


def test_a_year_of_days_leaves_two_weeks_and_three_months() -> None:
    found = ages(kept(at(*(timedelta(days=day) for day in range(365))), NOW))
    assert found[:15] == list(range(15))
    assert 11 <= len(found[15:]) <= 13
    assert found[-1] <= 92
    assert {later - sooner for sooner, later in pairwise(found[16:])} == {7}


def test_a_clock_that_jumps_ahead_by_years_does_not_clear_the_folder() -> None:
    made = at(*(timedelta(days=day) for day in range(10)))
    stay = kept(made, NOW + timedelta(days=2000))
    assert ages(stay) == list(range(LEAST))


def test_the_last_one_before_an_upgrade_stays_for_good() -> None:
    old = at(timedelta(days=500), timedelta(days=600), why=Why.MIGRATION)
    daily = at(*(timedelta(days=day) for day in range(10)))
    assert 500 in ages(kept(old + daily, NOW))
    assert 600 not in ages(kept(old + daily, NOW))
