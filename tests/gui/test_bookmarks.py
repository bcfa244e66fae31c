"""Bookmarks as the window knows them: told once when they change, and true to the file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

import db
from db.checklists import State
from db.errors import BadText, Cause, Known
from desktop.work.board import Board
from tests.gui.conftest import Start
from tests.gui.desk import Desk

ONE = ("COM-20", "Shelter beds")
TWO = ("glossary", "Glossary")


@pytest.fixture
def told(desk: Desk) -> list[list[str]]:
    """The targets of the bookmarks, each time that they are told to have changed."""
    heard: list[list[str]] = []
    desk.board.bookmarksChanged.connect(lambda: heard.append(targets(desk)))
    return heard


def targets(desk: Desk) -> list[str]:
    return [each.target for each in desk.board.bookmarks]


def in_file(desk: Desk) -> list[tuple[str, str]]:
    with closing(db.open_workspace(desk.folder)) as store:
        return [(each.target, each.title) for each in store.bookmarks()]


def test_there_is_none_in_an_empty_folder(desk: Desk) -> None:
    assert desk.board.bookmarks == ()


def test_what_is_set_and_removed_is_told_and_kept(desk: Desk, told: list[list[str]]) -> None:
    desk.board.set_bookmark(*ONE)
    desk.board.set_bookmark(*TWO)
    desk.settle()
    assert told == [["COM-20"], ["COM-20", "glossary"]]
    assert in_file(desk) == [ONE, TWO]
    assert desk.status.startswith("Saved")
    desk.board.remove_bookmark("COM-20")
    desk.settle()
    assert told[2:] == [["glossary"]]
    assert in_file(desk) == [TWO]


def test_what_changes_nothing_is_not_told(desk: Desk, told: list[list[str]]) -> None:
    desk.board.set_bookmark(*ONE)
    desk.board.set_bookmark("COM-20", "Another name")
    desk.board.remove_bookmark("COM-21")
    desk.click(desk.row(desk.listed[0]).box)
    desk.settle()
    assert told == [["COM-20"]]
    assert desk.board.bookmarks[0].title == ONE[1]


def test_they_are_there_at_the_next_start(start: Start) -> None:
    desk = start()
    desk.board.set_bookmark(*ONE)
    desk.settle()
    before = desk.board.bookmarks
    desk.leave()
    assert start().board.bookmarks == before


def test_what_another_program_sets_is_told(desk: Desk, told: list[list[str]]) -> None:
    with closing(db.open_workspace(desk.folder)) as other:
        other.set_bookmark(*TWO)
    desk.board.refresh()
    desk.settle()
    assert told == [["glossary"]]


def test_what_another_program_set_meanwhile_is_told_with_our_own(
    desk: Desk, told: list[list[str]]
) -> None:
    with closing(db.open_workspace(desk.folder)) as other:
        other.set_bookmark(*TWO)
    desk.board.set_bookmark(*ONE)
    desk.settle()
    assert told == [["glossary", "COM-20"]]


@pytest.mark.parametrize(
    ("ask", "sentence"),
    [
        (lambda board: board.set_bookmark("", "Name"), "cannot be empty"),
        (lambda board: board.set_bookmark("COM-1", "a\nb"), "cannot hold character 2"),
        (lambda board: board.set_bookmark("x" * 9999, "Name"), "at most"),
        (lambda board: board.remove_bookmark("\0"), "cannot hold character 1"),
    ],
)
def test_what_is_no_bookmark_is_a_sentence(
    desk: Desk, told: list[list[str]], ask: Callable[[Board], None], sentence: str
) -> None:
    ask(desk.board)
    desk.settle()
    assert sentence in desk.warning
    assert told == []


@pytest.mark.parametrize("error", [Known(Cause.FULL, "The disk is full."), BadText("No.")])
def test_a_refused_bookmark_changes_nothing(
    desk: Desk, told: list[list[str]], monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    desk.board.set_bookmark(*ONE)
    desk.settle()

    def refuse(*_: object) -> None:
        raise error

    assert desk.board.workspace is not None
    monkeypatch.setattr(desk.board.workspace, "remove_bookmark", refuse)
    desk.board.remove_bookmark("COM-20")
    desk.settle()
    assert desk.warning == str(error)
    assert targets(desk) == ["COM-20"]
    monkeypatch.undo()
    desk.board.remove_bookmark("COM-20")
    desk.settle()
    assert desk.warning == ""
    assert told == [["COM-20"], []]


def test_undo_is_for_ticks_and_notes(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click(desk.row(first).box)
    desk.settle()
    desk.board.set_bookmark(*ONE)
    desk.settle()
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, state=State.TODO)
    assert targets(desk) == ["COM-20"]


def test_a_bookmark_alone_offers_no_undo(desk: Desk) -> None:
    desk.board.set_bookmark(*ONE)
    assert not desk.bench.action("undo").isEnabled()
    desk.settle()
    assert not desk.bench.action("undo").isEnabled()


def _bookmarked(desk: Desk, *places: tuple[str, str]) -> None:
    for place in places:
        desk.board.set_bookmark(*place)
    desk.settle()
    desk.keys("Ctrl+B")
    desk.settle()


def test_arrows_walk_over_bookmarks_of_pages_and_lists_and_enter_goes_there(desk: Desk) -> None:
    _bookmarked(desk, ("COM-20", "x"), ("?agency:dhs", "DHS"), ("timeline", "Timeline"))
    page = desk.bench.stack.page
    assert page is not None
    page.take_keyboard()
    for _ in range(2):  # the newest is first
        assert desk.bench.place.page == "bookmarks"
        desk.keys("Down")
    assert desk.selected == desk.detail.target == "COM-20"
    desk.keys("Up", "Return")
    desk.settle()
    assert desk.bench.place.page == ""
    assert {("agency", "dhs")} == {(str(f), v) for f, v in desk.bench.place.filter.chosen}
    desk.keys("Ctrl+B")
    desk.settle()
    page.take_keyboard()
    desk.keys("Home", "Return")
    desk.settle()
    assert desk.bench.place.page == "timeline"


def test_what_is_gone_is_shown_by_its_name_and_can_only_be_forgotten(desk: Desk) -> None:
    _bookmarked(desk, ("OLD-7", "An action of another edition"))
    page = desk.bench.stack.page
    assert page is not None
    page.take_keyboard()
    desk.settle()
    assert desk.detail.target == "OLD-7"
    assert "An action of another edition" in desk.texts(desk.detail)
    names = [
        b.accessibleName() for b in desk.detail.tools.findChildren(QPushButton) if b.isVisible()
    ]
    assert names == ["Remove the bookmark", "Copy the address of this"]
    desk.keys("Ctrl+Shift+C")
    assert QApplication.activeModalWidget() is None
    desk.keys("Ctrl+D")
    desk.settle()
    assert desk.board.bookmarks == ()
