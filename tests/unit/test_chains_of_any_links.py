"""Chains of links nobody wrote: whatever is linked, a chain stays short, true and modest."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.library import FollowThrough
from db.plan.catalogue import Plan
from db.records import Citation
from desktop.core.chains import INFERRED, STATED, Chain, Grouping, Outcome, chain, clustered, tally
from desktop.core.library import outcomes

_START = "COM-01"
_MIDDLE = ["COM23-01", "COM23-02", "COM23-03"]
_END = ["COM24-01", "COM24-02", "COM24-03"]
_PASSAGES = ["u2023:28-36", "u2024:21-22", "u2024:270-271"]
_RANK = {outcome.value: rank for rank, outcome in enumerate(Outcome)}

relations = st.sampled_from(list(Outcome)[:5])
bases = st.sampled_from([STATED, INFERRED])


@st.composite
def links(draw: st.DrawFn) -> list[FollowThrough]:
    """Links that go forward, each pair of ends at most once, as the loader insists."""
    forward = [(_START, place) for place in (*_MIDDLE, *_END, *_PASSAGES)]
    forward += [(middle, end) for middle in _MIDDLE for end in (*_END, *_PASSAGES[1:])]
    made = []
    for number, (earlier, place) in enumerate(
        draw(st.lists(st.sampled_from(forward), unique=True, max_size=8))
    ):
        record, passage = (None, place) if ":" in place else (place, None)
        relation, basis = draw(relations), draw(bases)
        cited = (Citation("u2024", number + 1, number + 2),)
        reason = f"Reason {number}."
        made.append(
            FollowThrough(f"T-{number}", earlier, record, passage, relation, basis, reason, cited)
        )
    return made


def linked(plan: Plan, told: list[FollowThrough]) -> Plan:
    """The plan with these links instead of its own."""
    later: dict[str, tuple[FollowThrough, ...]] = {}
    for link in told:
        later[link.earlier] = (*later.get(link.earlier, ()), link)
    made = SimpleNamespace(
        **{name: getattr(plan, name) for name in ("records", "sources", "agencies", "pillars")},
        topics=plan.topics,
        later=later,
        silences={},
    )
    return cast(Plan, made)


def reached(told: list[FollowThrough]) -> list[FollowThrough]:
    """The links that lead on from the start, over one or two of them."""
    first = [link for link in told if link.earlier == _START]
    middles = {link.later for link in first}
    return first + [link for link in told if link.earlier in middles]


def of(plan: Plan, told: list[FollowThrough]) -> Chain:
    return chain(linked(plan, told), plan.records[_START])


anything = settings(
    max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@anything
@given(told=links())
def test_every_place_that_is_reached_is_shown_once_and_no_other(
    plan: Plan, told: list[FollowThrough]
) -> None:
    steps = of(plan, told).steps
    shown = [step.link for step in steps] + [link.id for step in steps for link in step.also]
    assert sorted(shown) == sorted(link.id for link in reached(told))
    places = [(step.opens, step.title) for step in steps]
    assert len(places) == len(set(places))
    assert [step.year for step in steps] == sorted(step.year for step in steps)


@anything
@given(told=links())
def test_no_outcome_says_more_than_the_strongest_link(
    plan: Plan, told: list[FollowThrough]
) -> None:
    found = of(plan, told)
    ranks = [_RANK[link.relation] for link in reached(told)]
    assert _RANK[found.outcome] >= min(ranks, default=_RANK["silent"])
    direct = [link.relation for link in told if link.earlier == _START]
    assert (found.outcome is Outcome.SILENT) == (not direct)
    assert found.basis in ((STATED, INFERRED) if direct else ("",))


@anything
@given(told=links())
def test_an_outcome_is_stated_only_if_a_stated_link_says_it(
    plan: Plan, told: list[FollowThrough]
) -> None:
    found = of(plan, told)
    saying = [link for link in reached(told) if link.relation == found.outcome]
    assert found.outcome is Outcome.SILENT or saying
    if found.basis == STATED:
        assert any(link.basis == STATED for link in saying)
    if saying and all(link.basis == STATED for link in reached(told)):
        assert found.basis == STATED


@anything
@given(told=links(), place=st.sampled_from(_END), basis=bases)
def test_a_word_that_it_is_done_always_decides(
    plan: Plan, told: list[FollowThrough], place: str, basis: str
) -> None:
    others = [link for link in told if (link.earlier, link.later) != (_START, place)]
    cited = (Citation("u2024", 1, 1),)
    done = FollowThrough("T-x", _START, place, None, "fulfilled", basis, "Done.", cited)
    found = of(plan, [*others, done])
    assert found.outcome is Outcome.FULFILLED
    assert found.basis == STATED or basis == INFERRED


@anything
@given(told=links())
def test_what_is_told_after_a_step_or_a_new_form_changes_nothing(
    plan: Plan, told: list[FollowThrough]
) -> None:
    apart = {
        link.later
        for link in told
        if link.earlier == _START and link.relation not in ("continued", "restated")
    }
    without = [link for link in told if link.earlier not in apart]
    one, other = of(plan, told), of(plan, without)
    assert (one.outcome, one.basis) == (other.outcome, other.basis)


@anything
@given(told=links())
def test_the_order_of_the_links_does_not_matter_for_the_outcome(
    plan: Plan, told: list[FollowThrough]
) -> None:
    one, other = of(plan, told), of(plan, told[::-1])
    assert (one.outcome, one.basis) == (other.outcome, other.basis)
    assert {step.opens for step in one.steps} == {step.opens for step in other.steps}


@anything
@given(told=links())
def test_whatever_is_linked_is_told_with_every_reason(
    plan: Plan, told: list[FollowThrough]
) -> None:
    found = of(plan, told)
    made = linked(plan, told)
    whole = outcomes.in_full(made, found)
    assert whole.count("[Task force fact sheet, February 2024, lines") == len(found.steps)
    assert all(step.reason in whole for step in found.steps)
    heard = outcomes.spoken(made, found)
    assert heard.endswith(f"Outcome: {outcomes.outcome_line(found).split(' (')[0].lower()}")
    assert heard.count(": ") == 2 * len(found.steps) + 1 + sum(
        step.title.count(": ") for step in found.steps
    ) + found.start.title.count(": ")


@anything
@given(told=links(), by=st.sampled_from(list(Grouping)))
def test_one_chain_makes_one_heading_and_counts_once(
    plan: Plan, told: list[FollowThrough], by: Grouping
) -> None:
    found = of(plan, told)
    groups = clustered(linked(plan, told), [found], by)
    assert [group.chains for group in groups] == [(found,)]
    counted = tally([found], 2022)
    assert counted.total == counted.counts[found.outcome] == 1
    assert counted.stated == (found.basis == STATED)


@pytest.mark.parametrize("years", [(), (2023,), (2024,), (2023, 2024)])
@anything
@given(told=links())
def test_silence_never_begins_before_the_last_word(
    plan: Plan, told: list[FollowThrough], years: tuple[int, ...]
) -> None:
    found = of(plan, told)
    first = found.silent_from(years)
    last = max((step.year for step in found.steps), default=2022)
    assert first is None or (first in years and first > last)
    assert first is not None or not any(year > last for year in years)
