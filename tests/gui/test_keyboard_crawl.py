"""Every page and every dialog with the keyboard alone: all of it is reached, seen, and left."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from desktop.core.library.pages import PAGES
from desktop.core.work_pages import WORK_PAGES, checklist_page
from tests.gui import crawl
from tests.gui.desk import Desk, while_dialog

LIST = "the open checklist"
PLACES = ("", *PAGES, *WORK_PAGES, LIST)
DIALOGS = (
    *("print", "new_list", "share", "export", "list_properties", "cite", "hotline", "shortcuts"),
    *("about", "erase", "password", "initials"),
)


@pytest.fixture(autouse=True)
def still() -> Iterator[None]:
    """No cursor blinks while it is looked at."""
    was = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(was)


def _go(desk: Desk, place: str) -> QWidget:
    """Show a page with a record chosen, as far as it lists any; its part of the window."""
    desk.keys("Ctrl+F", "Down")
    if place == LIST:
        assert desk.board.checklist is not None
        place = checklist_page(desk.board.checklist.id)
    if place:
        desk.bench.navigator.follow(place)
    desk.settle()
    desk.bench.take_middle()  # what is first there is shown beside it
    desk.settle()
    return desk.bench.stack


@pytest.mark.parametrize("place", PLACES)
def test_every_control_of_every_page_is_reached_and_shows_that_it_was(
    desk: Desk, place: str
) -> None:
    window, middle = desk.program.window, _go(desk, place)
    desk.keys("Ctrl+F")
    stops = list(crawl.walk(window))
    assert not crawl.unreached(desk.bench, stops)
    assert [*crawl.walk(window, back=True)][1:] == stops[:0:-1]
    looked = [stop for stop in stops if not place or middle.isAncestorOf(stop)]
    assert looked
    assert not _unseen(window, looked)


def _unseen(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Which of these stops do not show that they have the keyboard."""
    walked = (stop for stop in crawl.walk(window) if stop in stops)
    return [crawl.called(stop) for stop in walked if not crawl.shows_focus(window, stop)]


@pytest.mark.parametrize("place", PLACES)
def test_f6_cycles_on_every_page_both_ways(desk: Desk, place: str) -> None:
    _go(desk, place)
    desk.keys("Ctrl+F")
    parts = [desk.bench.bar, desk.bench.plan_pane, desk.bench.stack, desk.detail]
    for keys, step in (("F6", 1), ("Shift+F6", -1)):
        for n in range(5):
            part = parts[n * step % 4]
            assert desk.focus is not None
            assert part.isAncestorOf(desk.focus), (keys, n)
            desk.keys(keys)
        desk.keys("Ctrl+F")


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_every_dialog_is_reached_and_esc_leaves_from_each(
    desk: Desk, name: str
) -> None:
    desk.click_row(desk.listed[0])
    desk.settle()
    here = desk.focus
    stops: list[QWidget] = []

    def look(dialog: QDialog) -> None:
        dialog.activateWindow()  # what a window manager does
        desk.bot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
        desk.settle()
        list(crawl.walk(dialog))  # what a dialog adds once it is in front has its place now
        stops[:] = crawl.walk(dialog)
        assert not crawl.unreached(dialog, stops)
        assert [*crawl.walk(dialog, back=True)][1:] == stops[:0:-1]
        assert not _unseen(dialog, stops)

    with while_dialog(desk, QDialog, look):
        desk.bench.action(name).trigger()
    assert desk.focus is here
    for number in range(len(stops)):
        with while_dialog(desk, QDialog, partial(_leave, desk, number)):
            desk.bench.action(name).trigger()
    assert desk.focus is here


def _leave(desk: Desk, number: int, dialog: QDialog) -> None:
    """Esc closes a dialog wherever the keyboard is in it; a search is emptied first."""
    dialog.activateWindow()
    desk.bot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
    desk.keys(*["Tab"] * number)
    at = dialog.focusWidget()
    desk.keys("Esc")
    if dialog.isVisible() and isinstance(at, QLineEdit):
        desk.keys("Esc")
    assert not dialog.isVisible(), crawl.called(at)
