"""Bookmarks: kept in order, once each, for the whole workspace, whatever is thrown at them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import db
from db.checklists import Action, Bookmark, Deed, State
from db.errors import BadText
from db.workspace import history
from db.workspace.bookmarks import TARGET_LIMIT, TITLE_LIMIT
from db.workspace.store import Workspace
from tests.lists import new_list

ONE = ("COM-20", "Shelter beds")
TWO = ("?agency:dhs year:2022", "Homeland Security in 2022")
THREE = ("glossary", "Glossary")


def kept(workspace: Workspace) -> list[tuple[str, str]]:
    return [(each.target, each.title) for each in workspace.bookmarks()]


@pytest.fixture
def other(workspace: Workspace, data_dir: Path) -> Iterator[Workspace]:
    """The same file, opened a second time."""
    with closing(Workspace(data_dir, wait=0)) as opened:
        yield opened


def test_a_new_workspace_has_none(workspace: Workspace) -> None:
    assert workspace.bookmarks() == ()


def test_they_stand_in_the_order_in_which_they_were_added(workspace: Workspace) -> None:
    for target, title in (TWO, ONE, THREE):
        workspace.set_bookmark(target, title)
    assert kept(workspace) == [TWO, ONE, THREE]
    workspace.remove_bookmark(TWO[0])
    workspace.set_bookmark(*TWO)
    assert kept(workspace) == [ONE, THREE, TWO]


def test_the_newest_that_is_removed_and_set_again_is_the_newest(workspace: Workspace) -> None:
    for target, title in (ONE, TWO):
        workspace.set_bookmark(target, title)
    workspace.remove_bookmark(TWO[0])
    workspace.set_bookmark(*THREE)
    workspace.set_bookmark(*TWO)
    assert kept(workspace) == [ONE, THREE, TWO]


def test_the_time_is_when_it_was_added(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "now", lambda: "2026-01-02T03:04:05+00:00")
    workspace.set_bookmark(*ONE)
    assert workspace.bookmarks() == (Bookmark(*ONE, "2026-01-02T03:04:05+00:00"),)


def test_a_write_tells_what_there_is_now(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    workspace.set_state(mine, ["COM-1", "COM-2"], State.DONE)
    workspace.undo()
    changes = workspace.set_bookmark(*ONE)
    assert changes.bookmarks == workspace.bookmarks()
    assert (changes.items, changes.gone, changes.checklists) == ({}, {}, None)
    assert (changes.undo, changes.redo) == workspace.next_actions()
    assert changes.redo == Action(Deed.STATE, mine, "COM-1", 2, 1)
    changes = workspace.remove_bookmark(ONE[0])
    assert changes.bookmarks == ()


def test_other_writes_say_nothing_of_bookmarks(workspace: Workspace) -> None:
    workspace.set_bookmark(*ONE)
    mine = workspace.ensure_checklist().id
    assert workspace.set_state(mine, ["COM-1"], State.DONE).bookmarks is None
    assert workspace.set_note(mine, "COM-1", "words").bookmarks is None
    undone = workspace.undo()
    assert undone is not None
    assert undone.bookmarks is None


def test_setting_one_that_exists_changes_nothing(workspace: Workspace, other: Workspace) -> None:
    workspace.set_bookmark(*ONE)
    workspace.set_bookmark(*TWO)
    before, version = workspace.bookmarks(), other.version()
    changes = workspace.set_bookmark(ONE[0], "Another name")
    assert changes.bookmarks == workspace.bookmarks() == before
    assert other.version() == version  # not even the file


def test_removing_one_that_is_not_there_changes_nothing(workspace: Workspace) -> None:
    workspace.set_bookmark(*ONE)
    changes = workspace.remove_bookmark("COM-2")
    assert changes.bookmarks == workspace.bookmarks()
    assert kept(workspace) == [ONE]


def test_they_belong_to_no_checklist(workspace: Workspace) -> None:
    workspace.set_bookmark(*ONE)  # before there is any
    new_list(workspace, "One")
    new_list(workspace, "Two")
    assert kept(workspace) == [ONE]


def test_undo_leaves_them_alone(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    workspace.set_state(mine, ["COM-1"], State.DONE)
    workspace.set_bookmark(*ONE)
    assert workspace.undo() is not None
    assert workspace.undo() is None
    assert kept(workspace) == [ONE]
    workspace.remove_bookmark(ONE[0])
    assert workspace.redo() is not None  # nor do they end what can be redone
    assert kept(workspace) == []


def test_they_outlive_the_program_and_others_see_them(
    workspace: Workspace, other: Workspace, data_dir: Path
) -> None:
    version = other.version()
    workspace.set_bookmark(*ONE)
    assert other.version() != version
    assert kept(other) == [ONE]
    other.set_bookmark(*TWO)
    assert kept(workspace) == [ONE, TWO]
    for each in (workspace, other):
        each.close()
    with closing(db.open_workspace(data_dir)) as again:
        assert kept(again) == [ONE, TWO]
        again.verify()


def test_targets_are_told_apart_exactly(workspace: Workspace) -> None:
    targets = ["com-20", "COM-20", "COM-20 ", "COM-2", "é", "e\u0301"]
    for target in targets:
        workspace.set_bookmark(target, "One of them")
    assert [each.target for each in workspace.bookmarks()] == targets
    workspace.remove_bookmark("COM-20")
    assert [each.target for each in workspace.bookmarks()] == [t for t in targets if t != "COM-20"]


@pytest.mark.parametrize("empty", ["", " ", "\t\n", "\u2003"])
def test_nothing_is_no_bookmark(workspace: Workspace, empty: str) -> None:
    with pytest.raises(BadText, match="The address of a bookmark cannot be empty"):
        workspace.set_bookmark(empty, "Name")
    with pytest.raises(BadText, match="The name of a bookmark cannot be empty"):
        workspace.set_bookmark("COM-1", empty)
    with pytest.raises(BadText):
        workspace.remove_bookmark(empty)
    assert workspace.bookmarks() == ()


def test_what_is_too_long_is_told_with_both_lengths(workspace: Workspace) -> None:
    workspace.set_bookmark("x" * TARGET_LIMIT, "y" * TITLE_LIMIT)
    with pytest.raises(BadText, match=r"2,000 characters at most; this one has 2,001\. Nothing"):
        workspace.set_bookmark("z" * (TARGET_LIMIT + 1), "y")
    with pytest.raises(BadText, match=r"1,000 characters at most; this one has 1,001\. Nothing"):
        workspace.set_bookmark("z", "y" * (TITLE_LIMIT + 1))
    assert len(workspace.bookmarks()) == 1


@pytest.mark.parametrize(
    "bad", ["\0", "\n", "\r", "\t", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\ud800"]
)
def test_what_no_line_can_hold_is_told_with_its_place(workspace: Workspace, bad: str) -> None:
    sentence = rf"cannot hold character 3 of this one \(U\+{ord(bad):04X}\)\. Nothing was changed"
    with pytest.raises(BadText, match="The address of a bookmark " + sentence):
        workspace.set_bookmark(f"ab{bad}c", "Name")
    with pytest.raises(BadText, match="The name of a bookmark " + sentence):
        workspace.set_bookmark("COM-1", f"ab{bad}c")
    with pytest.raises(BadText, match=sentence):
        workspace.remove_bookmark(f"ab{bad}c")
    assert workspace.bookmarks() == ()


def test_sql_and_markup_are_words_like_others(workspace: Workspace) -> None:
    nasty = "'; DROP TABLE bookmark; -- <b>%_\\"
    workspace.set_bookmark(nasty, nasty)
    workspace.remove_bookmark("%")
    assert kept(workspace) == [(nasty, nasty)]


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_kept_exactly_or_refused(
    tmp_path_factory: pytest.TempPathFactory, target: str, title: str
) -> None:
    with closing(db.open_workspace(tmp_path_factory.mktemp("any"))) as workspace:
        try:
            workspace.set_bookmark(target, title)
        except BadText as error:
            refused = str(error)
            assert workspace.bookmarks() == ()
        else:
            refused = ""
            assert kept(workspace) == [(target, title)]
    fine = all(text.strip() and text.isprintable() for text in (target, title))
    assert not (refused and fine)
