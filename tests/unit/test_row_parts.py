"""The small parts of a row: what I made of an item, most pressing first."""

from __future__ import annotations

import pytest

from db.checklists import Item, Priority, State, SubStep
from desktop.core.row_parts import PartKind, RowPart, parts_of, spoken

TODAY = "2026-11-21"


def _only(item: Item) -> RowPart:
    (part,) = parts_of(item, TODAY)
    return part


def test_an_item_nothing_is_said_about_has_no_parts() -> None:
    assert parts_of(Item("PRE-1"), TODAY) == ()
    assert spoken(()) == ""


@pytest.mark.parametrize(
    ("due", "text", "said", "urgent"),
    [
        ("2026-11-20", "Overdue: Nov 20", "overdue since November 20, 2026", True),
        ("2025-12-31", "Overdue: Dec 31, 2025", "overdue since December 31, 2025", True),
        ("2026-11-21", "Due today", "due today", True),
        ("2026-11-22", "Due Nov 22", "due November 22, 2026", False),
        ("2027-01-02", "Due Jan 2, 2027", "due January 2, 2027", False),
    ],
)
def test_the_due_day_is_told_in_words(due: str, text: str, said: str, urgent: bool) -> None:
    assert _only(Item("PRE-1", due=due)) == RowPart(PartKind.DUE, text, said, urgent)
    assert _only(Item("PRE-1", State.DOING, due=due)).urgent is urgent


@pytest.mark.parametrize("state", [State.DONE, State.NA])
def test_nothing_is_overdue_once_there_is_nothing_left_to_do(state: State) -> None:
    part = _only(Item("PRE-1", state, due="2026-11-01"))
    assert (part.text, part.urgent) == ("Due Nov 1", False)
    assert not _only(Item("PRE-1", state, priority=Priority.HIGH)).urgent


def test_high_priority_stands_out_and_the_others_do_not() -> None:
    urgent = {p: _only(Item("PRE-1", priority=p)).urgent for p in Priority if p}
    assert urgent == {Priority.HIGH: True, Priority.MEDIUM: False, Priority.LOW: False}


def test_everything_stands_in_the_order_of_how_pressing_it_is_and_is_said_in_full() -> None:
    item = Item(
        "own-1",
        who="Maria",
        due="2026-12-01",
        priority=Priority.LOW,
        tags=("housing", "shelter"),
        steps=(SubStep("a", True), SubStep("b")),
        links=("https://a.org",),
    )
    parts = parts_of(item, TODAY, changed=True)
    assert [part.kind for part in parts] == list(PartKind)
    assert [part.text for part in parts] == [
        *("Text changed", "Due Dec 1", "Maria", "Low", "housing, shelter", "1/2", "1"),
    ]
    assert spoken(parts) == (
        "text changed: look again. due December 1, 2026. who: Maria. low priority. "
        "tags: housing, shelter. 1 of 2 steps done. 1 link"
    )


def test_a_single_step_is_counted_as_one() -> None:
    assert _only(Item("own-1", steps=(SubStep("a"),))).spoken == "0 of 1 step done"
    assert _only(Item("own-1", links=("a", "b"))).spoken == "2 links"
