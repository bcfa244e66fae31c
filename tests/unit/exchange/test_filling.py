"""Forms filled in and brought back into real workspaces: once, twice, late, and undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import db
from db.checklists import OWN, Edit, Item, ItemField, ListField, State
from db.errors import NotFound
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core.exchange import filling, importing, sources
from desktop.core.exchange.error import ShareError
from desktop.core.exchange.filled import Filled, read_filled
from desktop.core.exchange.filling import NotHereError
from desktop.core.exchange.leaving import collect
from desktop.core.exchange.merge import chosen
from desktop.core.exchange.sources import FormSource, ShareSource
from desktop.core.exchange.values import Change, Choice, Choices
from desktop.core.exchange.writing import save
from tests import forms
from tests.forms import Mark, fill, printed

TODAY = "2026-11-23"
NOTE, STATE = ItemField.NOTE, ItemField.STATE
MINE = OWN + "0f" * 16


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    with_lists = db.open_workspace(tmp_path / "mine")
    yield with_lists
    with_lists.close()


@pytest.fixture
def shelter(store: Workspace) -> str:
    edits = [
        Edit("COM-20", {NOTE: "Call Maria\non Monday"}),
        Edit("PRE-1", {STATE: "done", ItemField.DONE_ON: "2026-11-01", ItemField.DONE_BY: "AB"}),
        Edit("COM-11", {STATE: "doing"}),
        Edit(MINE, {ItemField.TITLE: "Visit the shelter"}),
    ]
    return store.add_checklist({ListField.NAME: "Shelter partners"}, edits).made


def take(store: Workspace, form: Filled, choices: Choices | None = None) -> None:
    filling.take_over(store, form, choices, today=TODAY)


def item(store: Workspace, list_id: str, key: str) -> Item:
    return store.items(list_id)[key]


def told(store: Workspace, form: Filled) -> dict[str, tuple[Change, Choice]]:
    """What is shown of every value that differs, and what stands by default."""
    return {
        f"{each.spot.field}/{each.spot.key}": (each.change, each.default)
        for each in filling.comparison(store, form).every_difference
    }


@pytest.mark.parametrize("viewer", forms.VIEWERS)
def test_what_was_filled_in_comes_back(
    plan: Plan, store: Workspace, shelter: str, viewer: Mark
) -> None:
    values = {
        "state/COM-20": "Yes",
        "note/COM-20": "Call Maria\non Monday\nShe called",
        "state/PRE-1": "Off",
        f"note/{MINE}": "Émile, 日本, مرحبا",
    }
    form = read_filled(fill(printed(plan, store, shelter), values, viewer))
    assert (form.checklist, form.fields) == (shelter, 8)
    assert set(told(store, form).values()) == {(Change.THERE, Choice.THEIRS)}
    take(store, form)
    ticked = item(store, shelter, "COM-20")
    assert (ticked.state, ticked.done_on) == (State.DONE, TODAY)
    assert ticked.note == "Call Maria\non Monday\nShe called"
    opened = item(store, shelter, "PRE-1")
    assert (opened.state, opened.done_on, opened.done_by) == (State.TODO, "", "")
    assert item(store, shelter, MINE).note == "Émile, 日本, مرحبا"
    assert item(store, shelter, "COM-11").state is State.DOING  # its box was never touched


@pytest.mark.parametrize("viewer", forms.VIEWERS)
def test_a_form_that_nobody_touched_changes_nothing(
    plan: Plan, store: Workspace, shelter: str, viewer: Mark
) -> None:
    same = {"state/PRE-1": "Yes", "state/COM-11": "Off", "note/COM-20": "Call Maria\non Monday"}
    for data in (
        printed(plan, store, shelter),
        fill(printed(plan, store, shelter), same, viewer),
    ):
        form = read_filled(data)
        assert form.entered == ()
        before, last = store.state(shelter), store.next_actions()
        assert FormSource(form, TODAY).preview(plan, store).changes_nothing
        take(store, form)
        assert (store.state(shelter), store.next_actions()) == (before, last)


def test_one_undo_takes_it_back_and_then_it_can_be_done_again(
    plan: Plan, store: Workspace, shelter: str
) -> None:
    form = read_filled(fill(printed(plan, store, shelter), {"state/COM-20": "Yes"}))
    before = store.items(shelter)
    take(store, form)
    store.undo()
    assert store.items(shelter) == before
    take(store, form)
    assert item(store, shelter, "COM-20").state is State.DONE


def test_twice_changes_nothing_not_even_what_was_decided_since(
    plan: Plan, store: Workspace, shelter: str
) -> None:
    values = {"state/COM-20": "Yes", "note/COM-11": "Said yes"}
    form = read_filled(fill(printed(plan, store, shelter), values))
    take(store, form)
    once, last = store.state(shelter), store.next_actions()
    assert told(store, form) == {}
    take(store, form)
    assert (store.state(shelter), store.next_actions()) == (once, last)
    store.edit(shelter, [Edit("COM-20", {STATE: "todo"}), Edit("COM-11", {NOTE: ""})])
    assert set(told(store, form).values()) == {(Change.HERE, Choice.MINE)}
    take(store, form)
    assert item(store, shelter, "COM-20").state is State.TODO
    assert item(store, shelter, "COM-11").note == ""


def test_what_was_changed_here_meanwhile_is_shown_as_both(
    plan: Plan, store: Workspace, shelter: str
) -> None:
    data = printed(plan, store, shelter)
    store.edit(shelter, [Edit("COM-20", {NOTE: "Maria has left", STATE: "na"})])
    store.edit(shelter, [Edit("COM-11", {STATE: "done", ItemField.DONE_ON: "2026-11-02"})])
    values = {"note/COM-20": "Call Ben", "state/COM-20": "Yes", "state/COM-11": "Yes"}
    form = read_filled(fill(data, values))
    assert told(store, form) == {
        "note/COM-20": (Change.BOTH, Choice.BOTH),
        "state/COM-20": (Change.BOTH, Choice.MINE),
    }
    take(store, form)
    both = item(store, shelter, "COM-20")
    assert set(both.note.split("\n-----\n")) == {"Maria has left", "Call Ben"}
    assert (both.state, both.done_on) == (State.NA, "")
    assert item(store, shelter, "COM-11").done_on == "2026-11-02"


def test_a_value_that_went_away_and_came_back_here_counts_as_it_was_printed(
    plan: Plan, store: Workspace, shelter: str
) -> None:
    data = printed(plan, store, shelter)
    store.edit(shelter, [Edit("PRE-1", {NOTE: "Something else"})])
    store.edit(shelter, [Edit("COM-20", {NOTE: "Something"})])
    store.edit(shelter, [Edit("COM-20", {NOTE: "Call Maria\non Monday"})])
    form = read_filled(fill(data, {"note/COM-20": "Called", "note/PRE-1": "Mine"}))
    assert told(store, form)["note/COM-20"] == (Change.THERE, Choice.THEIRS)
    assert told(store, form)["note/PRE-1"] == (Change.BOTH, Choice.BOTH)


@pytest.mark.parametrize(
    ("choice", "state", "done_on"),
    [(Choice.MINE, State.NA, ""), (Choice.THEIRS, State.DONE, TODAY)],
)
def test_a_person_can_choose(
    plan: Plan, store: Workspace, shelter: str, choice: Choice, state: State, done_on: str
) -> None:
    data = printed(plan, store, shelter)
    store.edit(shelter, [Edit("COM-20", {STATE: "na"})])
    source = FormSource(read_filled(fill(data, {"state/COM-20": "Yes"})), TODAY)
    source.take_over(store, chosen(source.comparisons(store), choice))
    after = item(store, shelter, "COM-20")
    assert (after.state, after.done_on) == (state, done_on)


def test_two_people_fill_in_a_copy_each(plan: Plan, store: Workspace, shelter: str) -> None:
    data = printed(plan, store, shelter)
    for text in ("Ada was there", "Ben was there"):
        take(store, read_filled(fill(data, {"note/PRE-1": text, "state/COM-20": "Yes"})))
    said = item(store, shelter, "PRE-1").note
    assert set(said.split("\n-----\n")) == {"Ada was there", "Ben was there"}


def test_what_was_filled_in_goes_on_to_colleagues(
    plan: Plan, store: Workspace, shelter: str, tmp_path: Path
) -> None:
    at = "2026-11-22T09:00:00+00:00"
    ben = db.open_workspace(tmp_path / "ben")
    importing.take_over(ben, collect(store, [shelter], made_at=at))
    form = read_filled(fill(printed(plan, store, shelter), {"note/COM-20": "Called"}))
    take(store, form)
    importing.take_over(ben, collect(store, [shelter], made_at=at))
    assert item(ben, shelter, "COM-20").note == "Called"
    take(ben, form)
    assert item(ben, shelter, "COM-20").note == "Called"
    ben.close()


def test_an_item_that_was_removed_here_comes_back_with_what_was_said_of_it(
    plan: Plan, store: Workspace, shelter: str
) -> None:
    data = printed(plan, store, shelter)
    store.edit(shelter, [Edit("COM-20", {ItemField.BINNED: "2026-11-22T09:00:00+00:00"})])
    take(store, read_filled(fill(data, {"state/COM-20": "Yes"})))
    assert item(store, shelter, "COM-20").binned == ""


def test_a_form_of_a_list_that_is_gone_goes_into_the_one_that_is_chosen(
    plan: Plan, store: Workspace, shelter: str, tmp_path: Path
) -> None:
    values = {"state/COM-20": "Yes", "note/COM-20": "Said yes", f"state/{MINE}": "Yes"}
    form = read_filled(fill(printed(plan, store, shelter), values))
    other = db.open_workspace(tmp_path / "other")
    with pytest.raises(NotHereError, match=r"is not here\. Nothing was imported\. Choose"):
        FormSource(form, TODAY).preview(plan, other)
    with pytest.raises(NotHereError):
        filling.take_over(other, form, today=TODAY)
    into = other.add_checklist({ListField.NAME: "Mine"}, [Edit("PRE-1", {})]).made
    source = FormSource(form, TODAY, into)
    shown = source.preview(plan, other)
    assert shown.missing.startswith("1 of your own items in the form")
    assert {row.change for row in shown.rows} == {Change.NEW}
    source.take_over(other, {})
    assert set(other.items(into)) == {"PRE-1", "COM-20"}
    taken = item(other, into, "COM-20")
    assert (taken.state, taken.note, taken.done_on) == (State.DONE, "Said yes", TODAY)
    with pytest.raises(NotFound):
        other.state(shelter)
    other.close()


def test_the_ending_of_a_file_says_how_it_is_read(
    plan: Plan, store: Workspace, shelter: str, tmp_path: Path
) -> None:
    form, shared = tmp_path / "Form.PDF", tmp_path / "list.fourpillars"
    form.write_bytes(fill(printed(plan, store, shelter), {"state/COM-20": "Yes"}))
    save(collect(store, [shelter], made_at="2026-11-22T09:00:00+00:00"), shared)
    of_form, of_share = sources.load(form), sources.load(shared)
    assert isinstance(of_form, FormSource)
    assert not of_form.preview(plan, store).changes_nothing
    assert isinstance(of_share, ShareSource)
    assert of_share.preview(plan, store).changes_nothing
    assert of_share.take_over(store, {}).lists == frozenset()
    with pytest.raises(ShareError, match=r"could not be read: .*\. Nothing was imported\."):
        sources.load(tmp_path / "none.pdf")
