"""What is said of an item in one line, and how steps and tags are written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Item, Priority, State, SubStep
from desktop.core.particulars import step_line, step_of, summary, with_tags

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("item", "line"),
    [
        (Item("K"), ""),
        (Item("K", who="Ann"), "Ann"),
        (Item("K", due="2026-11-22"), "due tomorrow"),
        (Item("K", due="2026-11-21"), "due today"),
        (Item("K", due="2026-11-26"), "due in 5 days"),
        (Item("K", due="2026-12-24"), "due December 24, 2026"),
        (Item("K", due="2026-11-20"), "overdue since November 20, 2026"),
        (Item("K", State.DONE, due="2026-11-20"), "due November 20, 2026"),
        (Item("K", State.NA, due="2026-11-22"), "due November 22, 2026"),
        (Item("K", priority=Priority.HIGH), "high priority"),
        (Item("K", steps=(SubStep("a", done=True), SubStep("b"))), "1 of 2 steps"),
        (Item("K", steps=(SubStep("a"),)), "0 of 1 step"),
        (Item("K", tags=("a", "b")), "a, b"),
        (Item("K", links=("x",)), "1 link"),
        (
            Item("K", State.DONE, done_on="2026-11-20", done_by="AB"),
            "ticked November 20, 2026 by AB",
        ),
        (Item("K", State.DONE, done_on="2026-11-20"), "ticked November 20, 2026"),
        (Item("K", State.DONE, done_by="AB"), "ticked AB"),
        (Item("K", State.TODO, done_on="2026-11-20"), ""),
        (Item("K", who="Ann", priority=Priority.LOW, tags=("x",)), "Ann · low priority · x"),
    ],
)
def test_an_item_is_told_in_one_line(item: Item, line: str) -> None:
    assert summary(item, TODAY) == line


@given(st.text(min_size=1), st.booleans())
def test_a_step_reads_as_it_was_written(text: str, done: bool) -> None:
    step = SubStep(text, done)
    assert step_of(step_line(step)) == step


def test_tags_come_between_commas_and_each_once() -> None:
    assert with_tags(["Housing"], "urgent, housing ,, Ann\nlast") == [
        *("Ann", "Housing", "last", "urgent"),
    ]
    assert with_tags([], " , ") == []
