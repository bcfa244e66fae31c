"""Lists and their items: made, filled, put in the bin, started again, and asked about together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.checklists import Action, Deed, Edit, Item, ItemField, ListField, Priority, State, SubStep
from db.errors import BadText, NotFound
from db.item_tests import Every
from db.records import Word
from db.workspace import indexing, versions
from db.workspace.store import Workspace
from tests.lists import new_list, setting
from tests.numbers import plain

KEYS = ("COM-1", "COM-2", "COM-3")


@pytest.fixture
def mine(workspace: Workspace) -> str:
    return new_list(workspace, "Mine", *KEYS).id


def keys(workspace: Workspace, checklist: str) -> list[str]:
    return list(workspace.items(checklist))


# -- lists --------------------------------------------------------------------------------------


def test_a_list_keeps_all_that_is_said_about_it(workspace: Workspace) -> None:
    said = {field: field.value for field in (ListField.NAME, ListField.OWNER, ListField.PLACE)}
    days = {ListField.STARTS: "2027-03-01", ListField.ENDS: "2027-05-31"}
    changes = workspace.add_checklist({**said, **days, ListField.PURPOSE: "two\nlines"})
    (made,) = workspace.checklists()
    assert changes.made == made.id
    assert changes.checklists == (made,)
    assert (made.name, made.owner, made.place, made.purpose) == (
        "name",
        "owner",
        "place",
        "two\nlines",
    )
    assert (made.starts, made.ends) == ("2027-03-01", "2027-05-31")
    changes = workspace.edit_checklist(made.id, {ListField.OWNER: ""})
    assert workspace.checklists()[0].owner == ""
    assert changes.undo == Action(Deed.EDIT_LIST, made.id, "", items=0, lists=1)
    assert workspace.edit_checklist(made.id, {ListField.OWNER: " "}).lists == frozenset()
    with pytest.raises(NotFound):
        workspace.edit_checklist("gone", {ListField.OWNER: "x"})


def test_an_item_keeps_all_that_is_said_about_it(workspace: Workspace, mine: str) -> None:
    edit = setting(
        "own-1", title="Rooms", pillar="prevention", principle="PRE-1", who="Ana", due="2027-01-02",
        priority="high", tags="a\nb", steps="x one\n- two", links="https://x.org", done_by="AO",
        done_on="2027-01-01", state="done", note="words", wording="A text",
    )  # fmt: skip
    workspace.edit(mine, [edit])
    item = workspace.items(mine)["own-1"]
    assert item.is_own
    assert not item.is_open
    assert (item.title, item.pillar, item.principle) == ("Rooms", "prevention", "PRE-1")
    assert (item.who, item.due, item.priority) == ("Ana", "2027-01-02", Priority.HIGH)
    assert (item.tags, item.links) == (("a", "b"), ("https://x.org",))
    assert item.steps == (SubStep("one", done=True), SubStep("two"))
    assert (item.done_on, item.done_by, item.note) == ("2027-01-01", "AO", "words")
    assert workspace.wordings() == {item.wording: "A text"}
    workspace.edit(mine, [Edit("own-1", {ItemField.WORDING: ""})])
    assert workspace.items(mine)["own-1"].wording == ""


def test_a_list_goes_into_the_bin_and_comes_back(workspace: Workspace, mine: str) -> None:
    changes = workspace.remove_checklist(mine)
    assert changes.checklists == ()
    (binned,), items = workspace.bin("2000")
    assert (binned.id, items) == (mine, ())
    assert workspace.bin("9999") == ((), ())
    new_list(workspace, "Mine")
    changes = workspace.restore_checklist(mine)
    assert [each.name for each in workspace.checklists()] == ["Mine (2)", "Mine"]
    assert changes.undo == Action(Deed.RESTORE_LIST, mine, "", items=0, lists=1)
    assert keys(workspace, mine) == [*KEYS]


def test_a_run_that_is_over_can_be_begun_again(workspace: Workspace, mine: str) -> None:
    workspace.start_again(mine, {ListField.NAME: "Mine"}, [])
    closed = workspace.checklists()[0].closed
    again = workspace.start_again(mine, {ListField.NAME: "Mine"}, [setting("COM-3")])
    lists = {each.id: each for each in workspace.checklists()}
    assert (lists[mine].closed, lists[again.made].follows) == (closed, mine)
    assert lists[again.made].name == "Mine (2)"
    workspace.undo()
    assert again.made not in {each.id for each in workspace.checklists()}
    assert workspace.checklists()[0].closed == closed


def test_a_run_that_is_over_can_only_be_read(workspace: Workspace, mine: str) -> None:
    carried = [setting("COM-2", note="carried over")]
    changes = workspace.start_again(mine, {ListField.NAME: "Mine"}, carried)
    first, second = workspace.checklists()
    assert (first.id, second.id) == (mine, changes.made)
    assert first.closed
    assert (second.follows, second.closed, second.whole) == (mine, "", False)
    writes: list[Callable[[], object]] = [
        lambda: workspace.set_state(mine, ["COM-1"], State.DONE),
        lambda: workspace.set_note(mine, "COM-1", "x"),
        lambda: workspace.remove_items(mine, ["COM-1"]),
        lambda: workspace.restore_items(mine, ["COM-1"]),
        lambda: workspace.move_items(mine, ["COM-1"], ""),
    ]
    for write in writes:
        with pytest.raises(BadText, match=r"'Mine' was closed on 20.* can only be read"):
            write()
    assert workspace.checklist_named("MINE") == second
    undone = workspace.undo()
    assert undone is not None
    assert undone.gone == {second.id: {"COM-2"}}
    assert [(each.id, each.closed) for each in workspace.checklists()] == [(mine, "")]
    workspace.redo()
    assert [each.id for each in workspace.checklists()] == [mine, second.id]
    assert workspace.items(second.id)["COM-2"].note == "carried over"


def test_the_list_in_use_is_found_before_those_put_aside(workspace: Workspace, mine: str) -> None:
    workspace.edit_checklist(mine, {ListField.ARCHIVED: "2026-11-22"})
    second = workspace.ensure_checklist("Another")
    assert second.name == "Another"
    assert workspace.ensure_checklist() == second


def test_a_first_list_finds_a_free_name(workspace: Workspace) -> None:
    put_aside = new_list(workspace, "My checklist").id
    workspace.edit_checklist(put_aside, {ListField.ARCHIVED: "2026-11-22"})
    assert workspace.ensure_checklist().name == "My checklist (2)"


# -- items --------------------------------------------------------------------------------------


def test_items_go_into_the_bin_and_come_back_to_their_place(
    workspace: Workspace, mine: str
) -> None:
    changes = workspace.remove_items(mine, ["COM-2", "nowhere"])
    assert changes.undo == Action(Deed.REMOVE, mine, "COM-2", items=1, lists=1)
    assert keys(workspace, mine) == ["COM-1", "COM-3"]
    assert [(each.checklist, each.item.key) for each in workspace.bin("")[1]] == [(mine, "COM-2")]
    workspace.restore_items(mine, ["COM-2", "nowhere"])
    assert keys(workspace, mine) == [*KEYS]
    assert workspace.bin("") == ((), ())


def test_what_is_added_again_comes_back_from_the_bin(workspace: Workspace, mine: str) -> None:
    workspace.set_note(mine, "COM-2", "words")
    workspace.remove_items(mine, ["COM-1", "COM-2"])
    workspace.edit(mine, [Edit("COM-2", {})], Deed.ADD)
    assert workspace.items(mine)["COM-2"].note == "words"
    workspace.set_state(mine, ["COM-1"], State.DONE)
    assert workspace.items(mine)["COM-1"].state is State.DONE
    workspace.undo()
    assert keys(workspace, mine) == ["COM-2", "COM-3"]


def test_a_note_that_was_on_its_way_brings_nothing_back(workspace: Workspace, mine: str) -> None:
    workspace.remove_items(mine, ["COM-1"])
    workspace.set_note(mine, "COM-1", "typed just before")
    assert keys(workspace, mine) == ["COM-2", "COM-3"]
    workspace.restore_items(mine, ["COM-1"])
    assert workspace.items(mine)["COM-1"].note == "typed just before"


def test_items_are_moved_and_it_is_undone(workspace: Workspace, mine: str) -> None:
    workspace.move_items(mine, ["COM-3", "nowhere"], "COM-1")
    assert keys(workspace, mine) == ["COM-3", "COM-1", "COM-2"]
    workspace.move_items(mine, ["COM-3"], "")
    assert keys(workspace, mine) == [*KEYS]
    assert workspace.move_items(mine, ["COM-3"], "nowhere").lists == frozenset()
    workspace.undo()
    assert keys(workspace, mine) == ["COM-3", "COM-1", "COM-2"]


def test_a_whole_list_takes_in_what_it_lacks_between_its_neighbours(workspace: Workspace) -> None:
    whole = workspace.ensure_checklist()
    assert workspace.fill(whole.id, ["A", "C", "E"])
    workspace.remove_items(whole.id, ["C"])
    assert workspace.fill(whole.id, ["A", "B", "C", "D", "E", "F"])
    assert keys(workspace, whole.id) == ["A", "B", "D", "E", "F"]
    assert not workspace.fill(whole.id, ["A", "B", "C", "D", "E", "F"])
    assert workspace.next_actions()[0] == Action(Deed.REMOVE, whole.id, "C", 1, 1)
    assert workspace.state(whole.id).items["B"].stamps == {}
    with pytest.raises(NotFound):
        workspace.fill("gone", ["A"])


# -- many at once -------------------------------------------------------------------------------


def test_more_items_than_a_statement_takes_are_written_undone_and_found(
    workspace: Workspace,
) -> None:
    many = [f"own-{number}" for number in range(3 * indexing.MANY)]
    mine = new_list(workspace, "Many", *many).id
    workspace.edit(mine, [setting(key, title="quokka") for key in many])
    assert len(workspace.items_where(Every(()), 9999, [Word("quokka")])) == len(many)
    assert len(workspace.items_at(mine, many)) == len(many)
    workspace.edit(mine, [setting(key, title="wombat") for key in many])
    assert workspace.items_where(Every(()), 9, [Word("quokka")]) == []
    with workspace._reading() as connection:
        blocks = connection.exec_driver_sql("SELECT block FROM item_index_data").scalars()
        assert b"quokka" not in b"".join(blocks)
    workspace.undo()
    assert len(workspace.items_where(Every(()), 10, [Word("quokka")])) == 10
    workspace.undo()
    workspace.undo()
    assert workspace.checklists() == ()
    assert workspace.items_where(Every(()), 10, [Word("quokka")]) == []
    workspace.verify()


# -- versions of notes --------------------------------------------------------------------------


def texts(workspace: Workspace, checklist: str) -> list[str]:
    return [each.text for each in workspace.note_versions(checklist, "COM-1")]


def test_a_note_that_is_written_over_is_kept_and_brought_back(
    workspace: Workspace, mine: str
) -> None:
    for text in ("first", "second", " \n", "third"):
        workspace.set_note(mine, "COM-1", text)
    assert sorted(texts(workspace, mine)) == ["first", "second"]
    workspace.set_note(mine, "COM-1", "first")  # brought back
    assert sorted(texts(workspace, mine)) == ["first", "second", "third"]
    assert workspace.items(mine)["COM-1"].note == "first"
    version = workspace.note_versions(mine, "COM-1")[0]
    assert version.at.endswith("+00:00")


def test_typing_keeps_what_stood_before_it_and_not_every_letter(
    workspace: Workspace, mine: str
) -> None:
    workspace.set_note(mine, "COM-1", "before")
    workspace.set_note(mine, "COM-1", "before a")
    for text in ("before an", "before and"):
        workspace.set_note(mine, "COM-1", text, going_on=True)
    assert texts(workspace, mine) == ["before"]
    workspace.set_state(mine, ["COM-1"], State.DONE)
    workspace.set_note(mine, "COM-1", "written over", going_on=True)  # another action by now
    assert sorted(texts(workspace, mine)) == ["before", "before and"]


def test_only_so_many_versions_are_kept(
    workspace: Workspace, mine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions, "LIMIT", 3)
    for number in range(6):
        workspace.set_note(mine, "COM-1", f"{number}")
        workspace.set_note(mine, "COM-2", "of another note")
    assert sorted(texts(workspace, mine)) == ["2", "3", "4"]


# -- all lists together -------------------------------------------------------------------------


@pytest.fixture
def busy(workspace: Workspace, mine: str) -> dict[str, str]:
    """Lists by name: two in use, one archived, one closed, one in the bin, each with work due."""
    due = ["2026-11-21", "2026-11-22", "2026-11-29", "2026-11-30", ""]
    edits = [setting(f"own-{n}", due=day, note=f"shelter {n}") for n, day in enumerate(due)]
    edits += [setting("own-9", due="2026-11-01", state="done", title="Shelter", note="old")]
    workspace.edit(mine, [*edits, setting("own-8", due="2026-11-01", note="shelter")])
    workspace.remove_items(mine, ["own-8"])
    made = {"Mine": mine}
    for name in ("Other", "Archived", "Closed", "Binned"):
        made[name] = new_list(workspace, name).id
        workspace.edit(
            made[name], [setting("COM-1", due="2026-11-20", state="doing", tags="shelter")]
        )
    workspace.edit_checklist(made["Archived"], {ListField.ARCHIVED: "2026-11-01"})
    workspace.edit_checklist(made["Closed"], {ListField.CLOSED: "2026-11-01"})
    workspace.remove_checklist(made["Binned"])
    return made


def test_how_far_every_list_is(workspace: Workspace, busy: dict[str, str]) -> None:
    told = {each.checklist: each for each in workspace.summaries("2026-11-22", "2026-11-29")}
    assert told.keys() == {busy[name] for name in ("Mine", "Other", "Archived", "Closed")}
    mine = told[busy["Mine"]]
    assert mine.states == {State.TODO: 8, State.DOING: 0, State.DONE: 1, State.NA: 0}
    assert (mine.overdue, mine.soon) == (1, 2)
    assert (told[busy["Other"]].overdue, told[busy["Other"]].soon) == (1, 0)
    only = workspace.summaries("2026-11-22", "2026-11-29", [busy["Mine"], busy["Binned"]])
    assert only == (mine,)
    empty = new_list(workspace, "Empty").id
    (one,) = workspace.summaries("2026-11-22", "2026-11-29", [empty])
    assert set(one.states.values()) == {0}


def test_what_is_due_by_a_day(workspace: Workspace, busy: dict[str, str]) -> None:
    listed = workspace.due("2026-11-29")
    assert [(each.checklist, each.item.key) for each in listed] == [
        (busy["Other"], "COM-1"),
        (busy["Mine"], "own-0"),
        (busy["Mine"], "own-1"),
        (busy["Mine"], "own-2"),
    ]
    assert workspace.due("2026-11-01") == ()


def test_words_are_found_in_all_lists_outside_the_bin(
    workspace: Workspace, busy: dict[str, str]
) -> None:
    found = workspace.items_where(Every(()), 100, [Word("shelt")])
    assert {(each.checklist, each.item.key) for each in found} == {
        *((busy["Mine"], f"own-{number}") for number in (0, 1, 2, 3, 4, 9)),
        *((busy[name], "COM-1") for name in ("Other", "Archived", "Closed")),
    }
    assert len(workspace.items_where(Every(()), 2, [Word("shelt")])) == 2
    items = workspace.items(busy["Mine"])
    numbers = workspace.find_numbers([Word("shelter"), Word("old")], among(items.values()))
    assert plain(numbers) == [items["own-9"].number]


def among(items: Iterable[Item]) -> range:
    numbers = [item.number for item in items]
    return range(min(numbers), max(numbers) + 1)


def test_numbers_are_found_between_two_others_whosever_they_are(
    workspace: Workspace, busy: dict[str, str]
) -> None:
    """Who asks knows which are of the list, and which of them rest in the bin."""
    every = sorted(each.number for name in busy for each in workspace.items(busy[name]).values())
    found = plain(workspace.find_numbers([Word("shelt")], range(every[0], every[-1] + 1)))
    inner = range(found[1], found[-1])
    assert plain(workspace.find_numbers([Word("shelt")], inner)) == found[1:-1]
    assert plain(workspace.find_numbers([Word("shelt")], range(0))) == []
    listed = workspace.items_where(Every(()), 100, [Word("shelt")])
    assert {each.item.number for each in listed} <= set(found)


def test_what_is_known_not_to_pass_is_passed_over(
    workspace: Workspace, busy: dict[str, str]
) -> None:
    found = workspace.items_where(Every(()), 100, [Word("shelt")])
    numbers = sorted(each.item.number for each in found)
    aside = range(numbers[1], numbers[-2])
    left = workspace.items_where(Every(()), 100, [Word("shelt")], aside=aside)
    assert sorted(each.item.number for each in left) == [numbers[0], *numbers[-2:]]
    assert len(workspace.items_where(Every(()), 2, [Word("shelt")], aside=aside)) == 2


def test_the_questions_about_all_lists_read_no_items(workspace: Workspace) -> None:
    """They would be slow at size: their answers stand in an index."""
    with workspace._reading() as connection:
        plan = "EXPLAIN QUERY PLAN SELECT checklist, state, due FROM item WHERE binned = ''"
        told = str(connection.exec_driver_sql(plan).all())
    assert "COVERING INDEX item_standing" in told


def test_everything_outlives_the_program(workspace: Workspace, busy: dict[str, str]) -> None:
    before = [workspace.state(each) for each in busy.values()], workspace.checklists()
    workspace.close()
    with closing(db.open_workspace(Path(workspace.path.parent))) as again:
        assert ([again.state(each) for each in busy.values()], again.checklists()) == before
        again.verify()
