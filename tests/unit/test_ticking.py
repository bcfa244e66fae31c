"""What a tick says besides the state, and what comes along when a record enters a list."""

from __future__ import annotations

from db.checklists import OWN, Item, ItemField, State
from db.plan.catalogue import Plan
from desktop.core import wording
from desktop.core.ticking import edits, joining

F = ItemField
DAY = "2026-11-21"


def test_a_tick_says_the_day_the_initials_and_the_text(plan: Plan) -> None:
    item = Item("PRE-1")
    made = edits(plan, {"PRE-1": item}, ["PRE-1"], State.DONE, today=DAY, initials="AB")
    assert [edit.key for edit in made] == ["PRE-1"]
    assert made[0].values == {
        F.STATE: "done",
        F.DONE_ON: DAY,
        F.DONE_BY: "AB",
        F.WORDING: wording.text_of(plan.records["PRE-1"]),
    }


def test_taking_a_tick_back_takes_its_day_back(plan: Plan) -> None:
    item = Item("PRE-1", State.DONE, done_on=DAY, done_by="AB")
    made = edits(plan, {"PRE-1": item}, ["PRE-1"], State.DOING, today="2026-12-01")
    assert made[0].values[F.DONE_ON] == made[0].values[F.DONE_BY] == ""


def test_another_state_leaves_the_day_alone(plan: Plan) -> None:
    made = edits(plan, {"PRE-1": Item("PRE-1")}, ["PRE-1"], State.NA, today=DAY)
    assert F.DONE_ON not in made[0].values


def test_what_has_the_state_already_is_left_alone(plan: Plan) -> None:
    items = {"PRE-1": Item("PRE-1", State.DONE), f"{OWN}1": Item(f"{OWN}1")}
    made = edits(plan, items, ["PRE-1", f"{OWN}1", f"{OWN}1"], State.DONE, today=DAY)
    assert [edit.key for edit in made] == [f"{OWN}1"]
    assert F.WORDING not in made[0].values


def test_a_record_that_is_not_in_the_list_enters_it_from_the_bin_too(plan: Plan) -> None:
    made = edits(plan, {}, ["PRE-1"], State.DONE, today=DAY)
    assert made[0].values[F.BINNED] == ""
    inside = edits(plan, {"PRE-1": Item("PRE-1")}, ["PRE-1"], State.DONE, today=DAY)
    assert F.BINNED not in inside[0].values


def test_a_record_enters_with_its_text_anything_else_without(plan: Plan) -> None:
    text = wording.text_of(plan.records["PRE-1"])
    assert joining(plan, "PRE-1") == {F.BINNED: "", F.WORDING: text}
    assert joining(plan, f"{OWN}1") == {F.BINNED: ""}
