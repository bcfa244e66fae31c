"""How far I am and how much the sources name: two things, never one fraction."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Item, State
from db.plan.catalogue import Plan
from db.records import Kind
from desktop.core.progress import Coverage, coverage, coverage_sentence, progress


def item(plan_id: str, state: State) -> Item:
    return Item(plan_id, state, None, "", None)


@given(st.lists(st.sampled_from([*State, None])))
def test_what_does_not_apply_or_is_not_in_the_list_leaves_the_base(
    states: list[State | None],
) -> None:
    ids = [f"X-{n}" for n in range(len(states))]
    items = {i: item(i, state) for i, state in zip(ids, states, strict=True) if state}
    made = progress(ids, items)
    assert made.done == states.count(State.DONE)
    assert made.base == len(states) - states.count(State.NA) - states.count(None)
    assert 0 <= made.percent <= 100
    assert (made.percent == 100) == (0 < made.base == made.done)
    assert made.percent <= 100 * made.done / (made.base or 1)


def test_work_on_other_records_does_not_count() -> None:
    made = progress(["A"], {"A": item("A", State.DONE), "B": item("B", State.DONE)})
    assert (made.done, made.base, made.percent) == (1, 1, 100)


def test_nothing_to_do_is_no_progress() -> None:
    assert progress([], {}).percent == 0
    assert progress(["A"], {"A": item("A", State.NA)}).percent == 0


def test_coverage_sets_the_named_beside_the_official_number(plan: Plan) -> None:
    assert coverage(plan) == Coverage(named=30, official=61)
    assert coverage_sentence(plan) == (
        "30 of the plan's 61 priority actions are named in these sources."
    )
    by_pillar = {pillar.id: coverage(plan, pillar.id) for pillar in plan.pillars.values()}
    assert [c.official for c in by_pillar.values()] == [13, 17, 12, 19]
    assert sum(c.named for c in by_pillar.values()) == 30
    for pillar, covered in by_pillar.items():
        named = [
            r
            for r in plan.records.values()
            if r.kind is Kind.PRIORITY_ACTION and r.pillar == pillar
        ]
        assert covered.named == len(named)


def test_coverage_cannot_be_taken_for_a_fraction(plan: Plan) -> None:
    whole = coverage(plan)
    assert not hasattr(whole, "percent")
    assert not hasattr(whole, "base")
    assert "%" not in coverage_sentence(plan)
