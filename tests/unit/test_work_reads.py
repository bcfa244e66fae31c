"""What the pages read of a store: whole answers, from real lists with a real past."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from db.checklists import Checklist, Deed, Edit, Item, ItemField, Listed, ListField, State
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core import agenda, query, rubbish, runs, tally, tally_text
from desktop.core.asked import Asked
from desktop.core.elsewhere import ListFinder
from desktop.core.runs import Move
from desktop.core.tally import PARTS, Bar, By
from desktop.core.trail import Place
from tests import ngo

TODAY = date(2026, 11, 21)


@pytest.fixture
def office(workspace: Workspace, plan: Plan) -> ngo.Office:
    return ngo.fill(workspace, plan, TODAY)


# -- progress --


@pytest.mark.parametrize("by", list(By))
def test_progress_over_all_lists_is_the_sum_of_each(
    workspace: Workspace, plan: Plan, office: ngo.Office, by: By
) -> None:
    every, bars = tally.read(workspace, plan, "", by, TODAY)
    in_use = tally.in_use(workspace.checklists())
    assert len(in_use) == 4
    each = [tally.read(workspace, plan, one.id, by, TODAY) for one in in_use]
    assert sum((counts for counts, _ in each), tally.Counts()) == every
    assert every.overdue
    assert every.soon
    assert every.lately
    assert bool(bars) == (by is not By.LIST)
    names = {bar.name.casefold() for _, some in each for bar in some}
    assert names == {bar.name.casefold() for bar in bars}


def test_progress_of_one_list_counts_only_its_items(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    counts, _ = tally.read(workspace, plan, office.shelter, By.PILLAR, TODAY)
    items = workspace.items(office.shelter).values()
    assert counts.done == sum(item.state is State.DONE for item in items)
    assert counts.base == sum(item.state is not State.NA for item in items)


def test_done_of_late_means_the_last_seven_days_with_today(
    workspace: Workspace, plan: Plan
) -> None:
    days = [(TODAY - timedelta(days=n)).isoformat() for n in range(-1, 9)]
    edits = [
        Edit(f"PRE-{n}", {ItemField.STATE: "done", ItemField.DONE_ON: day})
        for n, day in enumerate(days)
    ]
    made = workspace.add_checklist({ListField.NAME: "Done"}, edits).made
    counts, bars = tally.read(workspace, plan, made, By.WEEK, TODAY)
    assert counts.lately == 7
    assert [bar.name for bar in bars] == [
        "Done on Sunday, November 15",
        "Done on Monday, November 16",
        "Done on Tuesday, November 17",
        "Done on Wednesday, November 18",
        "Done on Thursday, November 19",
        "Done on Friday, November 20",
        "Done today",
    ]


def listed(workspace: Workspace, plan: Plan, place: Place) -> int:
    """How many items the search of all lists finds at a place."""
    asked = Asked(query.parse(place.search), place.filter, "no list is open", TODAY.isoformat())
    return len(ListFinder(plan).find(workspace, asked))


@pytest.mark.parametrize("by", [by for by in By if by is not By.LIST])
def test_every_number_lists_as_many_items_as_it_says(
    workspace: Workspace, plan: Plan, office: ngo.Office, by: By
) -> None:
    every, bars = tally.read(workspace, plan, "", by, TODAY)
    rows = [Bar("All of it", every, ""), *bars] if by is not By.WEEK else bars
    compared = 0
    for bar in rows:
        for part in PARTS:
            search = tally_text.search_for(bar, part)
            if search is not None:
                amount = getattr(bar.counts, part) if part else bar.counts.base
                found = listed(workspace, plan, tally_text.place(plan, search))
                assert found == amount, (bar.name, part, search)
                compared += 1
    assert compared > 3


# -- what is due --


def slowly(workspace: Workspace) -> set[tuple[str, str]]:
    """Everything open and due within thirty days, by looking at every item."""
    last = (TODAY + timedelta(days=30)).isoformat()
    return {
        (each.id, item.key)
        for each in tally.in_use(workspace.checklists())
        for item in workspace.items(each.id).values()
        if item.is_open and "" < item.due <= last
    }


def test_everything_due_is_found_and_stands_in_the_order_of_days(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    found = agenda.read(workspace, plan, TODAY)
    assert {each.id for each in found} == slowly(workspace)
    assert [each.item.due for each in found] == sorted(each.item.due for each in found)
    assert {each.list_name for each in found} > {"Shelter partners"}


def test_what_was_ticked_a_moment_ago_keeps_its_place(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    before = agenda.read(workspace, plan, TODAY)
    ticked = [before[2].id, before[0].id]
    for checklist, key in ticked:
        workspace.set_state(checklist, [key], State.DONE)
    after = agenda.read(workspace, plan, TODAY, ticked)
    assert [each.id for each in after] == [each.id for each in before]
    assert [n for n, each in enumerate(after) if each.item.state is State.DONE] == [0, 2]
    assert len(agenda.read(workspace, plan, TODAY)) == len(before) - 2


def test_what_was_ticked_and_then_undone_removed_or_put_off_is_as_it_is(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    first, second, third, fourth, *_ = agenda.read(workspace, plan, TODAY)
    ticked = [each.id for each in (first, second, third, fourth)]
    for each in (second, third, fourth):
        workspace.set_state(each.checklist, [each.item.key], State.DONE)
    workspace.remove_items(second.checklist, [second.item.key])
    workspace.edit(third.checklist, [Edit(third.item.key, {ItemField.DUE: ""})])
    workspace.set_state(fourth.checklist, [fourth.item.key], State.NA)
    found = [each.id for each in agenda.read(workspace, plan, TODAY, ticked)]
    assert found.count(first.id) == 1, "open again, it is not told twice"
    assert not {second.id, third.id, fourth.id} & set(found)


def test_a_ticked_item_goes_with_its_list(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    first = agenda.read(workspace, plan, TODAY)[0]
    workspace.set_state(first.checklist, [first.item.key], State.DONE)
    workspace.remove_checklist(first.checklist)
    found = agenda.read(workspace, plan, TODAY, [first.id])
    assert first.checklist not in {each.checklist for each in found}


# -- the bin --

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def ago(**time: float) -> str:
    return (NOW - timedelta(**time)).isoformat(timespec="seconds")


def test_the_bin_tells_what_each_thing_was_and_how_long_it_stays(plan: Plan) -> None:
    lists = (Checklist("a", "Shelter"), Checklist("b", "Last run", closed="2026-01-01"))
    thrown = (Checklist("c", "Old contacts", binned=ago(days=2)),)
    items = (
        Listed("a", Item("own-1", title="Call Elm Street", binned=ago(minutes=1))),
        Listed("b", Item("PRE-1", binned=ago(days=29, hours=23))),
        Listed("gone", Item("PRE-2", binned=ago(days=1))),
    )
    found = rubbish.binned(plan, lists, (thrown, items), NOW)
    assert [(each.title, each.left, each.fixed) for each in found] == [
        ("Call Elm Street", 30, False),
        ("Old contacts", 28, False),
        (f"“{plan.records['PRE-1'].title}”", 1, True),
    ]
    assert [each.told for each in found] == [
        "Item of Shelter · put here on November 21, 2026 · 30 days left",
        "Checklist · put here on November 19, 2026 · 28 days left",
        "Item of Last run · put here on October 22, 2026 · 1 day left",
    ]


def test_what_has_been_there_too_long_goes_today(plan: Plan) -> None:
    thrown = (Checklist("c", "Old", binned=ago(days=44)),)
    (thing,) = rubbish.binned(plan, (), (thrown, ()), NOW)
    assert thing.left == 0
    assert thing.told.endswith("goes today")


def test_the_bin_is_read_with_its_lists(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    now = datetime.now(UTC)
    assert rubbish.read(workspace, plan, now) == ()
    workspace.remove_checklist(office.council)
    key = next(iter(workspace.items(office.training)))
    workspace.remove_items(office.training, [key])
    found = {(each.checklist, each.key) for each in rubbish.read(workspace, plan, now)}
    assert found == {(office.council, ""), (office.training, key)}
    later = now + timedelta(days=31)
    assert rubbish.read(workspace, plan, later) == ()


# -- runs --


def test_a_run_is_read_beside_the_one_it_was_started_from(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    found = runs.read(workspace, plan, office.shelter)
    assert found.pair == (office.last_run, office.shelter)
    assert found == runs.read(workspace, plan, office.last_run)
    assert found.lines == runs.compare(
        plan, workspace.items(office.last_run), workspace.items(office.shelter)
    )
    moves = {move for line in found.lines for move in line.moves}
    assert moves >= {Move.DONE, Move.BACK, Move.NEW, Move.LEFT_OUT, Move.DUE, Move.NOTE}


def test_any_two_runs_of_the_chain_can_be_chosen_and_no_others(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    backwards = (office.shelter, office.last_run)
    assert runs.read(workspace, plan, office.shelter, backwards).pair == backwards
    alien = (office.council, office.shelter)
    found = runs.read(workspace, plan, office.shelter, alien)
    assert found.pair == (office.last_run, office.shelter)
    same = runs.read(workspace, plan, office.shelter, (office.shelter, office.shelter))
    assert runs.summary(same.lines) == "Nothing moved between these two runs."


def test_a_list_with_one_run_has_nothing_to_be_held_against(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    found = runs.read(workspace, plan, office.council)
    assert (found.pair, found.lines, len(found.chain)) == (None, (), 1)
    assert runs.read(workspace, plan, "no such list").chain == ()


def test_runs_of_one_name_are_told_apart_by_their_days(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    found = runs.read(workspace, plan, office.shelter)
    assert found.names[office.shelter].startswith("since ")
    assert " – " in found.names[office.last_run]
    assert found.run(office.shelter).name == "Shelter partners"
    other = replace(found, chain=(replace(found.chain[0], name="Winter"), found.chain[1]))
    assert other.names[office.last_run].startswith("Winter, ")


def test_ticking_moves_an_item_between_runs(
    workspace: Workspace, plan: Plan, office: ngo.Office
) -> None:
    before = runs.read(workspace, plan, office.shelter)
    line = next(
        each
        for each in before.lines
        if each.before and each.now and each.before.state is State.TODO and each.now.is_open
    )
    done = {ItemField.STATE: "done"}
    workspace.edit(office.shelter, [Edit(line.key, done)], Deed.STATE)
    after = runs.read(workspace, plan, office.shelter)
    (moved,) = (each for each in after.lines if each.key == line.key)
    assert Move.DONE in moved.moves
