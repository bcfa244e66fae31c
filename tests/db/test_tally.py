"""Lists counted by the file, held against counting them one by one."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.checklists import LATE, LATER, OWN, Edit, Item, ItemField, ListField, State, Tallied
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from tests import ngo

TODAY = date(2026, 11, 21)
SINCE, SOON = TODAY - timedelta(days=6), TODAY + timedelta(days=7)


def counted(store: Workspace, checklist_id: str = "") -> Counter[tuple[object, ...]]:
    """What the file says."""
    found = store.tally(SINCE.isoformat(), TODAY.isoformat(), SOON.isoformat(), checklist_id)
    assert len({group(each) for each in found}) == len(found), "a group is told twice"
    return Counter({group(each): each.count for each in found})


def group(each: Tallied) -> tuple[object, ...]:
    return (
        *(each.key, each.pillar, each.principle, each.who),
        *(each.state, each.done_on, each.due),
    )


def by_hand(store: Workspace, checklist_id: str = "") -> Counter[tuple[object, ...]]:
    """The same, item by item."""
    lists = [each for each in store.checklists() if not (each.archived or each.closed)]
    ids = [checklist_id] if checklist_id else [each.id for each in lists]
    items = (item for each in ids for item in store.items(each).values())
    return Counter(told(item) for item in items if item.state is not State.NA)


def told(item: Item) -> tuple[object, ...]:
    lately = item.state is State.DONE and str(SINCE) <= item.done_on <= str(TODAY)
    due = item.due if item.is_open else ""
    if due:
        due = LATE if due < str(TODAY) else LATER if due > str(SOON) else due
    return (
        *("" if item.is_own else item.key, item.pillar, item.principle, item.who),
        *(item.state, item.done_on if lately else "", due),
    )


def test_an_office_is_counted_as_by_hand(workspace: Workspace, plan: Plan) -> None:
    office = ngo.fill(workspace, plan, TODAY)
    every = counted(workspace)
    assert every == by_hand(workspace)
    assert sum(every.values()) > 100
    for checklist_id in vars(office).values():
        assert counted(workspace, checklist_id) == by_hand(workspace, checklist_id)


def test_nothing_is_counted_where_nothing_is(workspace: Workspace) -> None:
    assert counted(workspace) == Counter()
    made = workspace.add_checklist({ListField.NAME: "Empty"}, []).made
    assert counted(workspace, made) == Counter()
    assert counted(workspace, "no such list") == Counter()


def test_what_is_over_archived_or_in_the_bin_is_in_no_sum(workspace: Workspace) -> None:
    def make(name: str) -> str:
        return workspace.add_checklist({ListField.NAME: name}, [Edit("PRE-1", {})]).made

    kept, archived, over, binned = (make(name) for name in "abcd")
    workspace.edit_checklist(archived, {ListField.ARCHIVED: "2026-01-01"})
    workspace.start_again(over, {ListField.NAME: "c"}, [])
    workspace.remove_checklist(binned)
    assert sum(counted(workspace).values()) == 1
    assert sum(counted(workspace, archived).values()) == 1  # asked for by itself it is told
    assert sum(counted(workspace, over).values()) == 1
    workspace.remove_items(kept, ["PRE-1"])
    assert counted(workspace) == Counter()
    workspace.restore_items(kept, ["PRE-1"])
    workspace.set_state(kept, ["PRE-1"], State.NA)
    assert counted(workspace) == Counter()


@pytest.mark.parametrize(
    ("days", "due"),
    [(-1, LATE), (0, "2026-11-21"), (1, "2026-11-22"), (7, "2026-11-28"), (8, LATER)],
)
def test_due_days_are_told_apart_to_the_day(workspace: Workspace, days: int, due: str) -> None:
    day = (TODAY + timedelta(days=days)).isoformat()
    made = workspace.add_checklist(
        {ListField.NAME: "Due"}, [Edit("PRE-1", {ItemField.DUE: day})]
    ).made
    assert [key[-1] for key in counted(workspace, made)] == [due]
    workspace.set_state(made, ["PRE-1"], State.DONE)
    assert [key[-1] for key in counted(workspace, made)] == [""]


_days = st.sampled_from(["", *(str(TODAY + timedelta(days=n)) for n in (-9, -6, -1, 0, 1, 7, 8))])
_edits = st.lists(
    st.builds(
        lambda key, state, done, due, who: Edit(
            key,
            {
                ItemField.STATE: str(state),
                ItemField.DONE_ON: done,
                ItemField.DUE: due,
                ItemField.WHO: who,
                **({ItemField.PILLAR: "protection"} if key.startswith(OWN) else {}),
            },
        ),
        st.sampled_from(["PRE-1", "PRE-2", "GONE-1", "OWN-1", f"{OWN}1", f"{OWN}2"]),
        st.sampled_from(State),
        _days,
        _days,
        st.sampled_from(["", "Anna", "anna"]),
    ),
    max_size=8,
)


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.lists(_edits, max_size=3))
def test_any_lists_are_counted_as_by_hand(workspace: Workspace, lists: list[list[Edit]]) -> None:
    for each in workspace.checklists():
        workspace.remove_checklist(each.id)
    for number, edits in enumerate(lists):
        made = workspace.add_checklist({ListField.NAME: f"List {number}"}, edits).made
        assert counted(workspace, made) == by_hand(workspace, made)
    assert counted(workspace) == by_hand(workspace)
