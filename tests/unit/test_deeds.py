"""Undo says what it would take back."""

from __future__ import annotations

import pytest

from db.checklists import Action, Checklist, Deed, Item
from db.plan.catalogue import Plan
from desktop.core import deeds

LISTS = {"a": Checklist("a", "Shelter partners"), "b": Checklist("b", "x" * 80)}
ITEMS = {"own-1": Item("own-1", title="Call Anna"), "own-2": Item("own-2")}


def said(plan: Plan, what: Deed, key: str = "", items: int = 0, lists: int = 1) -> str:
    made = Action(what, "a", key, items or int(bool(key)), lists)
    return deeds.in_words(made, plan, LISTS, ITEMS)


@pytest.mark.parametrize("what", list(Deed))
def test_everything_that_can_be_done_has_words(plan: Plan, what: Deed) -> None:
    words = said(plan, what, "COM-20")
    assert words
    assert "{" not in words
    assert words[0].islower()


def test_an_item_is_named_by_its_title(plan: Plan) -> None:
    heading = plan.records["COM-17"].title
    assert said(plan, Deed.NOTE, "COM-17").startswith("note on “")
    assert heading[:20] in said(plan, Deed.NOTE, "COM-17")
    assert said(plan, Deed.REMOVE, "own-1") == "removing “Call Anna”"
    assert said(plan, Deed.REMOVE, "own-2") == "removing “Untitled item”"
    assert said(plan, Deed.EDIT, "own-elsewhere") == "change to an item"
    assert said(plan, Deed.STATE, "GONE-1") == "state of “GONE-1 (no longer in the plan)”"


def test_official_wording_is_quoted_once_and_cut_short(plan: Plan) -> None:
    long = next(r for r in plan.records.values() if r.quoted and len(r.title) > 70)
    words = said(plan, Deed.STATE, long.id)
    assert words.startswith("state of “")
    assert words.endswith("…”")
    assert words.count("“") == 1
    short = next(r for r in plan.records.values() if r.quoted and len(r.title) < 58)
    assert said(plan, Deed.STATE, short.id) == f"state of “{short.title}”"


def test_several_are_counted(plan: Plan) -> None:
    assert said(plan, Deed.STATE, "COM-20", 236) == "state of 236 items"
    assert said(plan, Deed.IMPORT, "COM-20", 9, 3) == "import of 3 checklists"


def test_a_list_is_named_or_told_to_be_one(plan: Plan) -> None:
    assert said(plan, Deed.IMPORT) == "import of “Shelter partners”"
    assert said(plan, Deed.NEW_LIST) == "making “Shelter partners”"
    binned = Action(Deed.REMOVE_LIST, "gone", "", 0, 1)
    assert deeds.in_words(binned, plan, LISTS, ITEMS) == "removing a checklist"
    long = Action(Deed.EDIT_LIST, "b", "", 0, 1)
    assert deeds.in_words(long, plan, LISTS, ITEMS) == f"change to “{'x' * 60}…”"
