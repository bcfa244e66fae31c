"""One run beside another: what moved, told against looking at every field by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Checklist, Item, State
from db.plan.catalogue import Plan
from desktop.core import runs
from desktop.core.runs import Move

A, B = "PRE-1", "own-1"


def moves(plan: Plan, before: Item | None, now: Item | None) -> tuple[Move, ...]:
    (line,) = runs.compare(plan, {A: before} if before else {}, {A: now} if now else {})
    return line.moves


@pytest.mark.parametrize(
    ("before", "now", "move"),
    [
        ("todo", "done", "done"),
        ("doing", "done", "done"),
        ("na", "done", "done"),
        ("done", "todo", "back"),
        ("done", "doing", "back"),
        ("done", "na", "state"),
        ("todo", "doing", "state"),
        ("doing", "todo", "state"),
        ("na", "todo", "state"),
        ("todo", "na", "state"),
    ],
)
def test_a_change_of_state_is_told_as_what_it_means(
    plan: Plan, before: str, now: str, move: str
) -> None:
    assert moves(plan, Item(A, State(before)), Item(A, State(now))) == (Move(move),)


@pytest.mark.parametrize("state", list(State))
def test_what_stayed_has_not_moved(plan: Plan, state: State) -> None:
    item = Item(A, state, due="2026-11-21", note="Same", who="Anna")
    assert moves(plan, item, replace(item, who="Ben", done_on="2026-01-01")) == ()


def test_an_item_can_be_new_or_left_out(plan: Plan) -> None:
    assert moves(plan, None, Item(A, State.DONE, due="2026-11-21")) == (Move.NEW,)
    assert moves(plan, Item(A, note="Note"), None) == (Move.LEFT_OUT,)


def test_several_things_can_happen_to_one(plan: Plan) -> None:
    before = Item(A, State.TODO, due="2026-12-01", note="Old")
    (line,) = runs.compare(plan, {A: before}, {A: Item(A, State.DOING, due="2026-12-15")})
    assert line.moves == (Move.STATE, Move.DUE, Move.NOTE)
    assert line.states == ("To do", "In progress")
    assert line.moved == ("Begun · Due December 15, 2026, before December 1, 2026 · Note changed")


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (Item(A), Item(A, due="2026-12-15"), "Due December 15, 2026, before none"),
        (Item(A, due="2026-12-15"), Item(A), "No due day, before December 15, 2026"),
        (Item(A, State.DOING), Item(A), "To do again"),
        (Item(A), Item(A, State.NA), "No longer applicable"),
        (Item(A), Item(A, State.DONE), "Done now"),
        (Item(A, State.DONE), Item(A), "Slipped back"),
        (None, Item(A), "New"),
        (Item(A), None, "Left out"),
        (Item(A), Item(A), ""),
    ],
)
def test_what_moved_is_told_in_plain_words(
    plan: Plan, before: Item | None, now: Item | None, words: str
) -> None:
    (line,) = runs.compare(plan, {A: before} if before else {}, {A: now} if now else {})
    assert line.moved == words


def test_the_order_is_that_of_now_with_the_left_out_at_the_end(plan: Plan) -> None:
    keys = ("PRE-3", "PRE-1", "PRE-2")
    before = {key: Item(key) for key in (B, *keys)}
    now = {key: Item(key) for key in ("PRE-2", "PRE-1", "PRE-4")}
    assert [line.key for line in runs.compare(plan, before, now)] == [
        *("PRE-2", "PRE-1", "PRE-4"),
        *(B, "PRE-3"),
    ]


def test_the_summary_counts_every_kind_of_move(plan: Plan) -> None:
    before = {key: Item(key) for key in ("PRE-1", "PRE-2", "PRE-3", "PRE-4")}
    before["PRE-2"] = Item("PRE-2", State.DONE)
    now = {
        "PRE-1": Item("PRE-1", State.DONE, note="Yes"),
        "PRE-2": Item("PRE-2"),
        "PRE-3": Item("PRE-3", State.DOING),
        "PRE-5": Item("PRE-5"),
        B: Item(B),
    }
    assert runs.summary(runs.compare(plan, before, now)) == (
        "1 moved to done, 1 slipped back, 1 changed otherwise, 2 new, 1 left out, "
        "1 with another note."
    )
    assert runs.summary(runs.compare(plan, now, now)) == "Nothing moved between these two runs."


_items = st.dictionaries(
    st.sampled_from(["PRE-1", "PRE-2", "own-1", "GONE-1"]),
    st.builds(
        lambda state, due, note: Item("", state, due=due, note=note),
        st.sampled_from(State),
        st.sampled_from(["", "2026-11-21", "2026-12-01"]),
        st.sampled_from(["", "One"]),
    ),
)


@given(_items, _items)
def test_any_two_runs_are_told_completely(
    plan: Plan, before: dict[str, Item], now: dict[str, Item]
) -> None:
    before = {key: replace(item, key=key) for key, item in before.items()}
    now = {key: replace(item, key=key) for key, item in now.items()}
    lines = {line.key: line for line in runs.compare(plan, before, now)}
    assert set(lines) == set(before) | set(now)
    for key, line in lines.items():
        was, stands = before.get(key), now.get(key)
        assert (line.before, line.now) == (was, stands)
        assert (Move.NEW in line.moves) == (was is None)
        assert (Move.LEFT_OUT in line.moves) == (stands is None)
        if was and stands:
            assert bool(set(line.moves) & {Move.DONE, Move.BACK, Move.STATE}) == (
                was.state is not stands.state
            )
            assert (Move.DUE in line.moves) == (was.due != stands.due)
            assert (Move.NOTE in line.moves) == (was.note != stands.note)
        assert bool(line.moved) == bool(line.moves)


# -- which runs belong together --


def run(name: str, follows: str = "", made: int = 1, **more: str) -> Checklist:
    return Checklist(name, "Shelter", follows=follows, made_at=f"2026-01-{made:02}", **more)  # type: ignore[arg-type] # texts all


def test_a_chain_is_found_from_any_of_its_runs() -> None:
    first, second, third = run("1"), run("2", "1", 2), run("3", "2", 3)
    other = run("x", "gone")
    for each in "123":
        found = runs.chain((third, other, first, second), each)
        assert [r.id for r in found] == ["1", "2", "3"]
    assert runs.chain((other, first), "x") == (other,)
    assert runs.chain((first,), "gone") == ()


def test_runs_begun_within_a_second_stand_in_their_order() -> None:
    quick = (run("3", "1"), run("1", "2"), run("2"))
    assert [r.id for r in runs.chain(quick, "1")] == ["2", "1", "3"]


def test_a_chain_may_fork_or_turn_in_on_itself() -> None:
    fork = (run("1"), run("2", "1", 2), run("3", "1", 3))
    assert [r.id for r in runs.chain(fork, "2")] == ["1", "2", "3"]
    loop = (run("1", "2"), run("2", "1", 2))
    assert [r.id for r in runs.chain(loop, "1")] == ["1", "2"]
    assert runs.pair(loop, "1") == ("2", "1")
    alone = (run("1", "1"),)
    assert runs.pair(runs.chain(alone, "1"), "1") is None


def test_a_run_is_first_held_against_the_one_it_follows() -> None:
    chain = (run("1"), run("2", "1", 2), run("3", "2", 3))
    assert runs.pair(chain, "3") == ("2", "3")
    assert runs.pair(chain, "2") == ("1", "2")
    assert runs.pair(chain, "1") == ("1", "2"), "the first beside the one after it"
    assert runs.pair((run("1"),), "1") is None


def test_a_run_is_named_with_its_days() -> None:
    assert runs.run_name(run("1", made=3)) == "Shelter, since Jan 3, 2026"
    over = run("1", starts="2026-02-01", closed="2026-03-04T10:00:00+00:00")
    assert runs.run_name(over) == "Shelter, Feb 1 – Mar 4, 2026"
    long = run("1", starts="2025-12-30", closed="2026-03-04T10:00:00+00:00")
    assert runs.run_name(long) == "Shelter, Dec 30, 2025 – Mar 4, 2026"


def test_on_paper_both_states_stand_beside_each_other(plan: Plan) -> None:
    lines = runs.compare(
        plan, {A: Item(A)}, {A: Item(A, State.DONE), B: Item(B, title="Call Elm Street")}
    )
    page = runs.outline(run("1"), run("2", "1", 2), lines)
    assert page.page == "runs/2"
    assert page.title == "What moved: Shelter"
    assert page.intro.endswith("1 moved to done, 1 new.")
    one, other = page.entries()
    assert (one.target, one.meta, one.text) == (A, "To do, then Done", "Done now")
    assert (other.target, other.title) == ("", "Call Elm Street")
    assert other.meta == "none, then To do"
