"""A list once more: what a copy and a new run keep, and what begins anew."""

from __future__ import annotations

import pytest

from db.checklists import (
    OWN,
    Checklist,
    Edit,
    Item,
    ItemField,
    ListField,
    Priority,
    State,
    SubStep,
)
from db.errors import BadText
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core import copies, drafts, opening, ticking, wording
from desktop.core.copies import Keep

MINE = f"{OWN}1"
BOTH = frozenset(Keep)
VALUES = {
    ItemField.TITLE: "Call the city",
    ItemField.PILLAR: "protection",
    ItemField.PRINCIPLE: "PRT-7",
    ItemField.WHO: "Maria",
    ItemField.DUE: "2026-12-01",
    ItemField.PRIORITY: "high",
    ItemField.TAGS: "a\nb",
    ItemField.STEPS: "x one\n- two",
    ItemField.LINKS: "https://example.org/a",
    ItemField.NOTE: "line\nline",
    ItemField.STATE: "done",
    ItemField.DONE_ON: "2026-11-30",
    ItemField.DONE_BY: "MR",
}


def made(workspace: Workspace, plan: Plan, *, whole: bool = False) -> Checklist:
    """A list with an own item, a ticked record and an untouched one, in an order of its own."""
    said = {
        ListField.NAME: "Shelter",
        ListField.PURPOSE: "weekly",
        ListField.OWNER: "Maria",
        ListField.PLACE: "Office",
        ListField.STARTS: "2026-01-01",
        ListField.ENDS: "2026-02-01",
    }
    ticked = ticking.edits(plan, {}, ["COM-20"], State.DONE, today="2026-11-30", initials="MR")
    edits = [*ticked, Edit(MINE, VALUES), Edit("PRE-1", {})]
    changes = workspace.add_checklist(said, edits, whole=whole)
    return workspace.checklist_named(changes.made)


def copy(
    workspace: Workspace, plan: Plan, keep: frozenset[Keep], source: Checklist
) -> tuple[Checklist, dict[str, Item]]:
    found = copies.read(workspace, plan, source)
    draft = copies.of_list(plan, source, found.items, keep, found.wordings)
    changes = workspace.add_checklist(draft.values, draft.edits, whole=draft.whole)
    new = workspace.checklist_named(changes.made)
    return new, opening.items_of(workspace, plan, new)


def again(workspace: Workspace, plan: Plan, old: Checklist, *keep: Keep) -> Checklist:
    items = opening.items_of(workspace, plan, old).values()
    draft = copies.start_again(plan, old, items, frozenset(keep))
    changes = workspace.start_again(old.id, draft.values, draft.edits)
    return workspace.checklist_named(changes.made)


def test_a_copy_is_what_is_to_be_done_without_what_was(plan: Plan, workspace: Workspace) -> None:
    new, items = copy(workspace, plan, frozenset(), made(workspace, plan))
    assert (new.name, new.purpose, new.owner, new.place) == (
        "Shelter (copy)",
        "weekly",
        "Maria",
        "Office",
    )
    assert (new.starts, new.ends, new.follows) == ("", "", "")
    first, own, last = items.values()
    assert (first.key, last.key) == ("COM-20", "PRE-1")
    assert first.wording == ""
    assert own.is_own
    assert own.key != MINE
    assert (own.title, own.pillar, own.principle) == ("Call the city", "protection", "PRT-7")
    assert (own.who, own.priority, own.tags) == ("Maria", Priority.HIGH, ("a", "b"))
    assert own.links == ("https://example.org/a",)
    assert own.steps == (SubStep("one"), SubStep("two"))
    assert {item.state for item in items.values()} == {State.TODO}
    assert (own.due, own.done_on, own.done_by, own.note) == ("", "", "", "")


def test_a_copy_can_keep_states_and_notes(plan: Plan, workspace: Workspace) -> None:
    source = made(workspace, plan)
    _, items = copy(workspace, plan, BOTH, source)
    before = workspace.items(source.id)
    first, own, last = items.values()
    assert (first.state, first.done_on, first.done_by) == (State.DONE, "2026-11-30", "MR")
    assert first.wording == before["COM-20"].wording
    assert workspace.wordings()[first.wording] == wording.text_of(plan.records["COM-20"])
    assert (own.due, own.note) == ("2026-12-01", "line\nline")
    assert own.steps == (SubStep("one", done=True), SubStep("two"))
    assert last.state is State.TODO


@pytest.mark.parametrize("keep", [Keep.STATES, Keep.NOTES])
def test_each_is_kept_by_itself(plan: Plan, workspace: Workspace, keep: Keep) -> None:
    _, items = copy(workspace, plan, frozenset({keep}), made(workspace, plan))
    own = next(item for item in items.values() if item.is_own)
    assert bool(own.note) is (keep is Keep.NOTES)
    assert (own.state is State.DONE) is (keep is Keep.STATES)


def test_a_text_the_store_does_not_know_is_left_out(plan: Plan) -> None:
    item = Item("PRE-1", State.DONE, wording="0123")
    draft = copies.of_list(plan, Checklist("1", "A"), [item], BOTH)
    assert draft.edits[0].values == {ItemField.STATE: "done"}


def test_a_copy_of_a_whole_list_is_whole_but_for_what_was_taken_out(
    plan: Plan, workspace: Workspace
) -> None:
    source = made(workspace, plan, whole=True)
    opening.items_of(workspace, plan, source)
    workspace.remove_items(source.id, ["PRE-2"])
    new, items = copy(workspace, plan, frozenset(), source)
    assert new.whole
    assert "PRE-2" not in items
    assert len(items) == len(plan.records)  # one less, and one of my own
    order = [key for key in workspace.items(source.id) if key != MINE]
    assert [key for key in items if not items[key].is_own] == order


def test_a_preview_of_such_a_copy_leaves_it_out_too(plan: Plan) -> None:
    whole = Checklist("1", "A", whole=True)
    items = [Item(key) for key in plan.records if key != "PRE-2"]
    draft = copies.of_list(plan, whole, items)
    assert len(draft.edits) == len(plan.records)
    assert len(drafts.preview(plan, draft).titles) == len(items)


def test_starting_again_closes_the_run_and_keeps_it_as_it_is(
    plan: Plan, workspace: Workspace
) -> None:
    old = made(workspace, plan)
    before = workspace.items(old.id)
    new = again(workspace, plan, old)
    closed = next(each for each in workspace.checklists() if each.id == old.id)
    assert closed.closed
    assert workspace.items(old.id) == before
    with pytest.raises(BadText, match="can only be read"):
        workspace.set_state(old.id, ["PRE-1"], State.DONE)
    assert (new.name, new.purpose, new.follows) == ("Shelter", "weekly", old.id)
    assert (new.starts, new.ends) == ("", "")


@pytest.mark.parametrize("keep", [(), (Keep.NOTES,), tuple(Keep)])
def test_a_new_run_has_the_same_items_with_everything_to_do(
    plan: Plan, workspace: Workspace, keep: tuple[Keep, ...]
) -> None:
    old = made(workspace, plan)
    new = workspace.items(again(workspace, plan, old, *keep).id)
    assert list(new) == ["COM-20", MINE, "PRE-1"]
    assert {item.state for item in new.values()} == {State.TODO}
    mine = new[MINE]
    assert (mine.due, mine.done_on, mine.done_by) == ("", "", "")
    assert mine.steps == (SubStep("one"), SubStep("two"))
    assert (mine.who, mine.priority, mine.tags) == ("Maria", Priority.HIGH, ("a", "b"))
    assert mine.note == ("line\nline" if keep else "")


def test_undo_takes_the_new_run_away_and_opens_the_old_one(
    plan: Plan, workspace: Workspace
) -> None:
    old = made(workspace, plan)
    again(workspace, plan, old)
    workspace.undo()
    assert [each.closed for each in workspace.checklists()] == [""]
    workspace.set_state(old.id, ["PRE-1"], State.DONE)


def test_a_whole_list_run_three_times_stays_whole_without_what_was_taken_out(
    plan: Plan, workspace: Workspace
) -> None:
    run = made(workspace, plan, whole=True)
    opening.items_of(workspace, plan, run)
    workspace.remove_items(run.id, ["PRE-2"])
    for _ in range(3):
        run = again(workspace, plan, run)
        items = opening.items_of(workspace, plan, run)
        assert run.whole
        assert set(items) == {MINE, *plan.records} - {"PRE-2"}
    assert sum(bool(each.closed) for each in workspace.checklists()) == 3


def test_an_item_the_plan_no_longer_has_goes_along(plan: Plan) -> None:
    items = [Item("OLD-1", State.DONE, note="kept")]
    run = copies.start_again(plan, Checklist("1", "A"), items, frozenset({Keep.NOTES}))
    assert run.edits == (Edit("OLD-1", {ItemField.NOTE: "kept"}),)
    copied = copies.of_list(plan, Checklist("1", "A"), items)
    assert copied.edits == (Edit("OLD-1", {}),)
