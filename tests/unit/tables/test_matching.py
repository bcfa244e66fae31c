"""Row by row: what a table would do to a list, and that the list then says so."""

from __future__ import annotations

from itertools import count

import pytest

from db.checklists import Deed, Item, ItemField, ListField, Priority, State, SubStep
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core import tables, wording
from desktop.core.tables.days import Order
from desktop.core.tables.mapping import Target, guess
from desktop.core.tables.matching import Fate, Report, rows_to_edits

KEY = "own-" + "0a" * 16
PRE1 = "Enhance education and outreach efforts, including for at-risk populations."


def report(
    plan: Plan, text: str, items: dict[str, Item] | None = None, order: Order = Order.ASK
) -> Report:
    table = tables.read_bytes(text.encode(), "list.csv")
    mapping = guess(table.headers).with_order(order)
    numbers = count(1)
    return rows_to_edits(plan, table, mapping, items, lambda: f"own-{next(numbers)}")


def fates(found: Report) -> list[Fate]:
    return [row.fate for row in found.rows]


def problem(plan: Plan, text: str, items: dict[str, Item] | None = None) -> str:
    """What is wrong with the only row."""
    (row,) = report(plan, text, items).rows
    assert row.fate is Fate.PROBLEM
    assert row.values == {}
    return " ".join(row.problems)


def test_a_row_without_an_id_is_a_new_item(plan: Plan) -> None:
    found = report(
        plan,
        "Task,Pillar,Status,Who,Due,Priority,Tags,Steps,Notes,Links,Done on,Initials\n"
        'Call,1,done,Ana,2026-12-01,high,"a,b",[x] dial,=cmd(),https://a.org,2026-11-30,AM\n',
    )
    (row,) = found.rows
    assert (row.where, row.fate, row.key, row.title) == (2, Fate.NEW, "own-1", "Call")
    assert row.values == {
        ItemField.TITLE: "Call",
        ItemField.PILLAR: "prevention",
        ItemField.STATE: "done",
        ItemField.WHO: "Ana",
        ItemField.DUE: "2026-12-01",
        ItemField.PRIORITY: "high",
        ItemField.TAGS: "a\nb",
        ItemField.STEPS: "x dial",
        ItemField.NOTE: "=cmd()",
        ItemField.LINKS: "https://a.org",
        ItemField.DONE_ON: "2026-11-30",
        ItemField.DONE_BY: "AM",
    }


def test_a_principle_brings_its_pillar(plan: Plan) -> None:
    (row,) = report(plan, "Task,Principle\nCall,pre-1\n").rows
    assert row.values[ItemField.PILLAR] == "prevention"
    said = problem(plan, "Task,Principle,Pillar\nCall,PRE-1,Protection\n")
    assert said == "Principle: PRE-1 belongs to Prevention, not to the pillar of this row."


@pytest.mark.parametrize("told", ["Id,Note\npre-1,n\n", f'Task,Note\n"{PRE1.upper()}",n\n'])
def test_a_record_of_the_plan_is_known_by_its_id_or_whole_title(plan: Plan, told: str) -> None:
    (row,) = report(plan, told).rows
    assert (row.fate, row.key, row.title) == (Fate.RECORD, "PRE-1", PRE1)
    assert row.values == {ItemField.NOTE: "n"}


def test_what_the_plan_says_of_a_record_is_not_changed(plan: Plan) -> None:
    (row,) = report(plan, "Id,Task,Pillar,Who\nPRE-1,Mine,Protection,Ana\n").rows
    assert row.values == {ItemField.WHO: "Ana"}


def test_a_state_set_for_a_record_is_held_against_its_text(plan: Plan) -> None:
    (row,) = report(plan, "Id,Status\nPRE-1,done\n").rows
    assert row.values[ItemField.WORDING] == wording.text_of(plan.records["PRE-1"])
    assert ItemField.WORDING not in report(plan, "Task,Status\nx,done\n").rows[0].values


def test_an_item_of_the_list_changes_where_the_row_says_something_else(plan: Plan) -> None:
    items = {
        "PRE-1": Item("PRE-1", State.DOING, who="Bo", note="keep me"),
        KEY: Item(KEY, title="Call", tags=("b", "A")),
        "GONE-1": Item("GONE-1", who="Cy"),
    }
    found = report(
        plan,
        f'Id,Task,Who,Notes,Tags\nPRE-1,,Ana,,\n{KEY},Call,,,"a,B"\nGONE-1,x,Cy,,\n{KEY[:-1]}b,N,,,\n',
        items,
    )
    assert fates(found) == [Fate.CHANGE, Fate.CHANGE, Fate.SAME, Fate.NEW]
    assert found.rows[0].values == {ItemField.WHO: "Ana"}, "an empty cell says nothing"
    assert found.rows[1].values == {ItemField.TAGS: "a\nB"}
    assert (found.rows[2].key, found.rows[2].title) == ("GONE-1", "x")
    assert [edit.key for edit in found.edits()] == ["PRE-1", KEY, f"{KEY[:-1]}b"]
    assert ItemField.BINNED not in found.edits()[0].values
    assert found.edits()[2].values[ItemField.BINNED] == "", "it comes out of the bin"


def test_unticking_takes_back_when_and_by_whom(plan: Plan) -> None:
    items = {KEY: Item(KEY, State.DONE, title="Call", done_on="2026-01-01", done_by="AM")}
    (row,) = report(plan, f"Id,Status\n{KEY},todo\n", items).rows
    assert row.values == {
        ItemField.STATE: "todo",
        ItemField.DONE_ON: "",
        ItemField.DONE_BY: "",
    }


def test_an_own_item_is_known_by_its_title_once(plan: Plan) -> None:
    items = {
        KEY: Item(KEY, title="Call"),
        "own-b": Item("own-b", title="Twice"),
        "own-c": Item("own-c", title="twice"),
    }
    found = report(plan, "Task,Who\ncall,Ana\nCALL,Bo\nTwice,Cy\n", items)
    assert [row.key for row in found.rows] == [KEY, "own-1", "own-2"]
    assert fates(found) == [Fate.CHANGE, Fate.NEW, Fate.NEW]
    assert found.rows[0].values == {ItemField.TITLE: "call", ItemField.WHO: "Ana"}


def test_a_row_about_nothing_is_a_problem(plan: Plan) -> None:
    assert problem(plan, "Task,Who\n,Ana\n") == "Title: an item needs one."
    assert problem(plan, f"Id,Task,Who\n{KEY},,Ana\n") == "Title: an item needs one."


def test_an_id_the_plan_does_not_have_is_a_problem(plan: Plan) -> None:
    said = problem(plan, "Id,Task\nPRE-99,x\n")
    assert said.startswith("Id: the plan has no record “PRE-99”. Leave the cell empty")


@pytest.mark.parametrize("again", ["PRE-1,", f',"{PRE1}"'])
def test_two_rows_about_one_record_are_a_problem(plan: Plan, again: str) -> None:
    found = report(plan, f"Id,Task\npre-1,\n{again}\n")
    assert fates(found) == [Fate.RECORD, Fate.PROBLEM]
    assert found.rows[1].problems == ("Line 2 is about the same item.",)


def test_a_row_with_a_problem_does_not_stand_in_the_way_of_the_next(plan: Plan) -> None:
    found = report(plan, "Id,Due\nPRE-1,soon\nPRE-1,2026-12-01\n")
    assert fates(found) == [Fate.PROBLEM, Fate.RECORD]


def test_every_problem_of_a_row_is_told(plan: Plan) -> None:
    said = problem(plan, "Task,Status,Due,Who\n,maybe,soon,Bob\u202e\n")
    for part in ("is no state", "is not read as a day", "Who: character 4", "an item needs one"):
        assert part in said


def test_a_day_that_can_be_two_asks_until_it_is_said(plan: Plan) -> None:
    text = "Task,Due\nA,03/04/2026\nB,soon\nC,2026-12-01\n"
    found = report(plan, text)
    assert found.asks_order
    assert [row.asks for row in found.rows] == [True, False, False]
    assert [row.where for row in found.bad] == [2, 3]
    told = report(plan, text, order=Order.MONTH_FIRST)
    assert not told.asks_order
    assert told.rows[0].values[ItemField.DUE] == "2026-03-04"
    assert told.counts == {Fate.NEW: 2, Fate.PROBLEM: 1}


def test_columns_that_are_not_imported_are_not_looked_at(plan: Plan) -> None:
    table = tables.read_bytes(b"Task,Due\nA,soon\n", "x.csv")
    mapping = guess(table.headers).with_target(1, Target.NOTHING)
    assert fates(rows_to_edits(plan, table, mapping)) == [Fate.NEW]


def test_new_items_have_keys_of_their_own(plan: Plan) -> None:
    table = tables.read_bytes(b"Task,Who\nA,x\nA,x\n", "x.csv")
    first, second = rows_to_edits(plan, table, guess(table.headers)).rows
    assert first.key != second.key
    assert len(first.key) == len(KEY)


def test_the_edits_make_the_list_in_one_step(plan: Plan, workspace: Workspace) -> None:
    found = report(
        plan,
        f"Id,Task,Status,Due,Priority,Steps,Notes\n{KEY},Call,done,2026-12-01,high,[x] a,=1\n"
        "PRE-1,,in progress,,,,<b>\nPRE-2,,,,,,\n,Bad,maybe,,,,\n",
    )
    made = workspace.add_checklist({ListField.NAME: "Imported"}, found.edits()).made
    items = workspace.items(made)
    assert set(items) == {KEY, "PRE-1", "PRE-2"}
    own = items[KEY]
    assert (own.title, own.state, own.due, own.priority) == (
        *("Call", State.DONE, "2026-12-01"),
        Priority.HIGH,
    )
    assert (own.steps, own.note) == ((SubStep("a", done=True),), "=1")
    assert items["PRE-1"].wording
    again = report(plan, f"Id,Task,Status\n{KEY},Call,done\nPRE-2,,todo\n", items)
    assert fates(again) == [Fate.SAME, Fate.SAME]
    assert again.edits() == []
    workspace.undo()
    assert workspace.checklists() == ()


def test_what_was_in_the_bin_comes_back(plan: Plan, workspace: Workspace) -> None:
    edits = report(plan, f"Id,Task\n{KEY},Call\nPRE-1,\n").edits()
    made = workspace.add_checklist({ListField.NAME: "A"}, edits).made
    workspace.remove_items(made, [KEY, "PRE-1"])
    assert workspace.items(made) == {}
    workspace.edit(made, edits, Deed.IMPORT)
    assert set(workspace.items(made)) == {KEY, "PRE-1"}
