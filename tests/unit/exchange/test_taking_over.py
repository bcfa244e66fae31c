"""Share files between real workspaces: previewed, taken over in one step, undone in one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import db
from db import BadText
from db.checklists import Edit, Item, ItemField, ListField, ListState
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core.exchange.importing import comparisons, take_over
from desktop.core.exchange.leaving import collect
from desktop.core.exchange.merge import chosen
from desktop.core.exchange.parts import Part
from desktop.core.exchange.preview import Preview, preview
from desktop.core.exchange.reading import read
from desktop.core.exchange.share import Share
from desktop.core.exchange.values import Change, Choice, Spot
from desktop.core.exchange.writing import as_bytes
from tests.unit.exchange.files import AT

NOTE, WHO = ItemField.NOTE, ItemField.WHO
Desk = Callable[[str], Workspace]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Workspaces of several people, by name."""
    opened: dict[str, Workspace] = {}

    def of(name: str) -> Workspace:
        if name not in opened:
            opened[name] = db.open_workspace(tmp_path / name)
        return opened[name]

    yield of
    for each in opened.values():
        each.close()


@pytest.fixture
def made(desk: Desk) -> str:
    """A list of Ada's that Ben has a copy of."""
    ada = desk("ada")
    edits = [
        Edit("COM-20", {NOTE: "Call Maria", ItemField.WORDING: "A title\nA summary"}),
        Edit("own-1", {ItemField.TITLE: "Visit", ItemField.TAGS: "housing"}),
    ]
    list_id = ada.add_checklist({ListField.NAME: "Shelter partners"}, edits).made
    hand(ada, desk("ben"), list_id)
    return list_id


def file_of(store: Workspace, *lists: str, without: tuple[Part, ...] = ()) -> Share:
    """What a file of these lists holds, once written and read."""
    return read(as_bytes(collect(store, lists, without, made_at=AT)))


def hand(giver: Workspace, taker: Workspace, *lists: str, without: tuple[Part, ...] = ()) -> None:
    take_over(taker, file_of(giver, *lists, without=without))


def told(plan: Plan, store: Workspace, share: Share) -> Preview:
    return preview(plan, share, comparisons(store, share), store.checklists())


def shown(store: Workspace, list_id: str) -> dict[str, dict[str, str]]:
    """What stands in a list, stamps aside."""
    state = store.state(list_id)
    return {key: dict(sorted(item.values.items())) for key, item in state.items.items()}


def note(store: Workspace, list_id: str) -> str:
    return store.items(list_id)["COM-20"].note


def test_a_list_comes_in_as_it_left(desk: Desk, made: str) -> None:
    ada, ben = desk("ada"), desk("ben")
    assert shown(ben, made) == shown(ada, made)
    assert [each.name for each in ben.checklists()] == ["Shelter partners"]
    assert ben.wordings() == ada.wordings()


def test_one_undo_takes_the_whole_import_back_and_redo_brings_it_again(
    desk: Desk, made: str
) -> None:
    ada, ben = desk("ada"), desk("ben")
    other = ada.add_checklist({ListField.NAME: "Another"}, [Edit("PRE-1", {NOTE: "x"})]).made
    ada.set_note(made, "COM-20", "Maria called")
    before = shown(ben, made)
    hand(ada, ben, made, other)
    after = shown(ben, made)
    ben.undo()
    assert [each.id for each in ben.checklists()] == [made]
    assert shown(ben, made) == before
    ben.redo()
    assert (shown(ben, made), note(ben, made)) == (after, "Maria called")
    assert shown(ben, other) == shown(ada, other)


def test_an_import_that_was_undone_can_be_done_again(desk: Desk, made: str) -> None:
    ada, ben = desk("ada"), desk("ben")
    ada.set_note(made, "COM-20", "Maria called")
    hand(ada, ben, made)
    ben.undo()
    hand(ada, ben, made)
    assert note(ben, made) == "Maria called"


def test_the_same_file_twice_changes_nothing_and_leaves_nothing_to_undo(
    desk: Desk, made: str
) -> None:
    ada, ben = desk("ada"), desk("ben")
    ben.set_note(made, "COM-20", "Ben's own")
    ada.set_note(made, "COM-20", "Ada's own")
    share = file_of(ada, made)
    take_over(ben, share)
    once = ben.state(made)
    last = ben.next_actions()
    changes = take_over(ben, share)
    assert ben.state(made) == once
    assert ben.next_actions() == last
    assert changes.lists == frozenset()


def test_both_sides_end_with_the_same_list_whoever_goes_first(desk: Desk, made: str) -> None:
    ada, ben = desk("ada"), desk("ben")
    ada.edit(made, [Edit("COM-20", {NOTE: "Ada's own", WHO: "Ada"})])
    ben.edit(made, [Edit("COM-20", {NOTE: "Ben's own"}), Edit("own-2", {ItemField.TITLE: "New"})])
    ben.edit(made, [Edit("own-1", {ItemField.TAGS: "housing\nurgent"})])
    ada.edit(made, [Edit("own-1", {ItemField.TAGS: "shelter"})])
    for_ben, for_ada = file_of(ada, made), file_of(ben, made)
    take_over(ben, for_ben)
    take_over(ada, for_ada)
    assert shown(ada, made) == shown(ben, made)
    assert note(ada, made) == "Ada's own\n-----\nBen's own"
    assert ada.items(made)["own-1"].tags == ("housing", "shelter", "urgent")
    assert ada.items(made)["own-2"].title == "New"


def test_what_was_written_over_by_an_import_is_among_the_earlier_notes(
    desk: Desk, made: str
) -> None:
    ada, ben = desk("ada"), desk("ben")
    ada.set_note(made, "COM-20", "Maria called")
    hand(ada, ben, made)
    assert [each.text for each in ben.note_versions(made, "COM-20")] == ["Call Maria"]


def test_earlier_notes_come_along_unless_they_are_left_out(desk: Desk, made: str) -> None:
    ada = desk("ada")
    ada.set_note(made, "COM-20", "Maria called")
    hand(ada, desk("cem"), made)
    hand(ada, desk("dan"), made, without=(Part.HISTORY,))
    assert [each.text for each in desk("cem").note_versions(made, "COM-20")] == ["Call Maria"]
    assert desk("cem").every_note_version(made).keys() == {"COM-20"}
    assert desk("dan").every_note_version(made) == {}


def test_a_list_without_names_that_comes_back_changes_what_was_changed(
    desk: Desk, made: str, plan: Plan
) -> None:
    ada, cem = desk("ada"), desk("cem")
    ada.edit(made, [Edit("COM-20", {WHO: "Ada"})])
    hand(ada, cem, made, without=(Part.NAMES,))
    cem.set_note(made, "COM-20", "Written anew")
    share = file_of(cem, made)
    changes = {row.field: row.change for row in told(plan, ada, share).rows}
    assert changes == {"Note": Change.THERE, "Who": Change.HERE}
    take_over(ada, share)
    assert note(ada, made) == "Written anew"
    assert ada.items(made)["COM-20"].who == "Ada"


def test_an_item_removed_there_goes_to_the_bin_and_one_edited_here_stays(
    desk: Desk, made: str
) -> None:
    ada, ben = desk("ada"), desk("ben")
    ada.remove_items(made, ["COM-20", "own-1"])
    ben.set_note(made, "COM-20", "Still needed")
    for_ben, for_ada = file_of(ada, made), file_of(ben, made)
    take_over(ben, for_ben)
    take_over(ada, for_ada)
    assert list(ben.items(made)) == list(ada.items(made)) == ["COM-20"]
    assert note(ada, made) == note(ben, made) == "Still needed"


def test_a_removal_travels_without_a_word_of_what_was_removed(desk: Desk, made: str) -> None:
    ada, cem = desk("ada"), desk("cem")
    ada.remove_items(made, ["own-1"])
    hand(ada, cem, made)
    assert "own-1" not in cem.items(made)
    assert cem.state(made).items["own-1"].values[ItemField.TITLE] == ""


def test_a_list_in_my_bin_comes_out(desk: Desk, made: str, plan: Plan) -> None:
    ada, ben = desk("ada"), desk("ben")
    ben.remove_checklist(made)
    share = file_of(ada, made)
    [of_list] = told(plan, ben, share).lists
    assert of_list.remark == "This list is in your bin. Importing takes it out."
    take_over(ben, share)
    assert [each.id for each in ben.checklists()] == [made]
    ben.undo()
    assert ben.checklists() == ()


def test_a_name_that_is_in_use_gets_a_number(desk: Desk, made: str, plan: Plan) -> None:
    ada, cem = desk("ada"), desk("cem")
    cem.add_checklist({ListField.NAME: "shelter PARTNERS"})
    share = file_of(ada, made)
    assert "a number is put after it" in told(plan, cem, share).lists[0].remark
    take_over(cem, share)
    assert {each.name for each in cem.checklists()} == {"shelter PARTNERS", "Shelter partners (2)"}
    once = cem.state(made)
    take_over(cem, share)
    assert cem.state(made) == once


def test_a_run_that_is_over_is_told_of_and_brought_together(
    desk: Desk, made: str, plan: Plan
) -> None:
    ada, ben = desk("ada"), desk("ben")
    ada.start_again(made, {ListField.NAME: "Next"}, ())
    ben.set_note(made, "COM-20", "Late word")
    share = file_of(ben, made)
    assert "closed" in told(plan, ada, share).lists[0].remark
    take_over(ada, share)
    assert note(ada, made) == "Late word"
    assert next(each for each in ada.checklists() if each.id == made).closed


def test_an_item_that_this_plan_does_not_have_is_kept(desk: Desk, made: str, plan: Plan) -> None:
    ada, ben = desk("ada"), desk("ben")
    ada.edit(made, [Edit("COM-99", {NOTE: "From another edition"})])
    share = file_of(ada, made)
    rows = told(plan, ben, share).rows
    assert {row.item for row in rows} == {"COM-99 (no longer in the plan)"}
    take_over(ben, share)
    assert ben.items(made)["COM-99"].note == "From another edition"


# -- decisions --


@pytest.mark.parametrize(
    ("choice", "left"),
    [
        (Choice.MINE, "Ben's own"),
        (Choice.THEIRS, "Ada's own"),
        (Choice.BOTH, "Ada's own\n-----\nBen's own"),
    ],
)
def test_a_decision_stands_in_the_same_step_and_for_the_others_too(
    desk: Desk, made: str, choice: Choice, left: str
) -> None:
    ada, ben = desk("ada"), desk("ben")
    ada.set_note(made, "COM-20", "Ada's own")
    ben.set_note(made, "COM-20", "Ben's own")
    share = file_of(ada, made)
    take_over(ben, share, chosen(comparisons(ben, share), choice))
    assert note(ben, made) == left
    hand(ben, ada, made)
    assert note(ada, made) == left
    ben.undo()
    assert note(ben, made) == "Ben's own"


def test_mine_against_what_only_they_changed_wins_on_both_sides(desk: Desk, made: str) -> None:
    ada, ben = desk("ada"), desk("ben")
    ada.edit(made, [Edit("own-1", {ItemField.TITLE: "Call instead"})])
    share = file_of(ada, made)
    spot = Spot(made, "own-1", ItemField.TITLE)
    take_over(ben, share, {spot: Choice.MINE})
    assert ben.items(made)["own-1"].title == "Visit"
    hand(ben, ada, made)
    assert ada.items(made)["own-1"].title == "Visit"


def test_what_was_written_since_the_preview_is_not_lost(desk: Desk, made: str) -> None:
    ada, ben = desk("ada"), desk("ben")
    ada.set_note(made, "COM-20", "Ada's own")
    share = file_of(ada, made)
    comparisons(ben, share)
    ben.set_note(made, "COM-20", "Meanwhile")
    take_over(ben, share)
    assert note(ben, made) == "Ada's own\n-----\nMeanwhile"


# -- what a file can do at worst --


def test_nothing_of_a_share_comes_in_if_one_list_cannot(desk: Desk, made: str) -> None:
    ada, ben = desk("ada"), desk("ben")
    many = "\n".join(f"https://example.org/{number}" for number in range(300))
    other = "\n".join(f"https://example.com/{number}" for number in range(300))
    new = ada.add_checklist({ListField.NAME: "New"}).made
    ada.edit(made, [Edit("COM-20", {ItemField.LINKS: many})])
    ben.edit(made, [Edit("COM-20", {ItemField.LINKS: other})])
    before = shown(ben, made)
    with pytest.raises(BadText, match="500 of these at most"):
        hand(ada, ben, new, made)
    assert [each.id for each in ben.checklists()] == [made]
    assert shown(ben, made) == before


def test_a_clock_ahead_is_caught_up_with_so_that_a_later_word_is_later(
    desk: Desk, made: str
) -> None:
    ben = desk("ben")
    ahead = datetime.now(UTC) + timedelta(hours=20)
    theirs = f"{ahead.strftime('%Y-%m-%dT%H:%M:%S.%fZ')}~0123abcd"
    own = ben.state(made)
    seen = {**own.seen, "0123abcd": theirs}
    items = {"COM-20": own.items["COM-20"]}
    values, stamps = {**items["COM-20"].values, WHO: "Zoe"}, {WHO: theirs}
    items["COM-20"] = type(items["COM-20"])(values, {**items["COM-20"].stamps, **stamps})
    ben.merge([ListState(own.id, False, "", own.made_at, own.values, own.stamps, seen, items)])
    ben.edit(made, [Edit("COM-20", {WHO: "Ben"})])
    assert ben.state(made).items["COM-20"].stamps[WHO] > theirs


def test_a_file_that_claims_to_know_what_i_shall_write_does_not_silence_me(
    desk: Desk, made: str
) -> None:
    ada, ben = desk("ada"), desk("ben")
    state = ada.state(made)
    [mine] = [place for place in state.seen if place in state.stamps[ListField.NAME]]
    ahead = datetime.now(UTC) + timedelta(hours=20)
    claim = {**state.seen, mine: f"{ahead.strftime('%Y-%m-%dT%H:%M:%S.%fZ')}~{mine}"}
    for store in (ada, ben):
        own = store.state(made)
        store.merge([ListState(own.id, False, "", own.made_at, own.values, own.stamps, claim, {})])
    ada.set_note(made, "COM-20", "Heard all the same")
    hand(ada, ben, made)
    assert note(ben, made) == "Heard all the same"


# -- what the preview says --


def test_the_preview_of_a_new_list_shows_every_value(desk: Desk, made: str, plan: Plan) -> None:
    for place in ("Oslo", ""):
        desk("ada").edit_checklist(made, {ListField.PLACE: place})
    share = file_of(desk("ada"), made)
    shown_first = told(plan, desk("cem"), share)
    assert shown_first.counts == {Change.NEW: 2}
    assert not shown_first.changes_nothing
    [of_list] = shown_first.lists
    assert (of_list.name, of_list.change, of_list.remark) == ("Shelter partners", Change.NEW, "")
    rows = {(row.item, row.field): row for row in shown_first.rows}
    assert rows["", "Name"].theirs == "Shelter partners"
    assert ("", "Place") not in rows
    assert rows["Visit", "Tags"].theirs == "housing"
    assert rows["Visit", "Tags"].choices == (Choice.THEIRS,)
    assert shown_first.missing == ""


def test_the_preview_tells_what_differs_and_what_would_stand(
    desk: Desk, made: str, plan: Plan
) -> None:
    ada, ben = desk("ada"), desk("ben")
    ada.set_note(made, "COM-20", "Ada's own")
    ada.edit_checklist(made, {ListField.PLACE: "Oslo"})
    ben.set_note(made, "COM-20", "Ben's own")
    ben.edit(made, [Edit("own-1", {ItemField.STATE: "doing"})])
    shown_first = told(plan, ben, file_of(ada, made, without=(Part.LINKS, Part.NAMES)))
    assert shown_first.missing == "The file leaves out names and links; what is here of them stays."
    assert shown_first.counts == {Change.BOTH: 1, Change.HERE: 1}
    place, of_note, state = shown_first.rows
    assert (place.field, place.item, place.mine, place.theirs) == ("Place", "", "", "Oslo")
    assert (of_note.mine, of_note.theirs, of_note.default) == (
        "Ben's own",
        "Ada's own",
        Choice.BOTH,
    )
    assert of_note.both == "Ada's own\n-----\nBen's own"
    assert (state.mine, state.theirs, state.change) == ("In progress", "To do", Change.HERE)


def test_a_file_with_nothing_new_says_so(desk: Desk, made: str, plan: Plan) -> None:
    assert told(plan, desk("ben"), file_of(desk("ada"), made)).changes_nothing


def test_items_are_what_they_were(desk: Desk, made: str) -> None:
    item = desk("ben").items(made)["own-1"]
    assert item == Item(**{name: getattr(desk("ada").items(made)["own-1"], name) for name in NAMES})


NAMES = tuple(Item.__dataclass_fields__)
