"""A list page at any width, size of text and in the dark: nothing is cut off, all has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop import theme
from desktop.core.arrangement import Grouping
from tests.gui.list_desk import SHIFT, ListDesk
from tests.gui.looks import cut_off, nameless

LONG = "Print the hotline cards in Spanish, Vietnamese and Tagalog for the three county offices"


@pytest.fixture
def page(lists: ListDesk) -> ListDesk:
    """A list in which everything is said that can be said."""
    lists.make(
        "Shelter partners of the three counties, winter and spring",
        ["a", "b", LONG],
        purpose="What we agreed with the county for this quarter, in order of how much it presses.",
        owner="Maria Lopez",
        place="Main office",
        starts="2026-10-01",
        ends="2026-12-31",
    )
    lists.pane.addToListRequested.emit(["COM-20", "PRE-1", "PA-DOJ-08"])
    lists.settle()
    lists.set("a", due="2020-11-01", who="Maria", priority="high", steps="x a\n- b", note="see")
    lists.set(LONG, who="Omar", tags="print\nhousing\nspring", links="https://a.org")
    lists.set("b", state="na")
    lists.set("COM-20", state="done")
    lists.rows.focus_current()
    lists.keys("Home")
    return lists


def _resize(page: ListDesk, width: int, height: int, zoom: int = 100) -> None:
    theme.zoom(page.window, zoom)
    page.head.name.fit()
    page.window.resize(width, height)
    page.settle()


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("width", [380, 640, 1200])
def test_nothing_is_cut_off(page: ListDesk, width: int, zoom: int) -> None:
    _resize(page, width, 900, zoom)
    assert cut_off(page.pane) == []
    page.keys("Shift+Down")
    page.settle()
    assert page.bar.isVisible()
    assert cut_off(page.pane) == []
    assert page.rows.viewport().height() >= page.rows.visible_rows()[0].height()


@pytest.mark.parametrize("width", [380, 640])
@pytest.mark.parametrize("zoom", [100, 200])
def test_panels_and_empty_lists_are_whole(page: ListDesk, width: int, zoom: int) -> None:
    _resize(page, width, 900, zoom)
    page.click_row("a")
    page.keys("Shift+Down")
    for button in (page.bar.who, page.bar.due, page.bar.tag):
        page.click(button)
        panel = QApplication.activePopupWidget()
        assert panel is not None
        assert cut_off(panel) == []
        assert nameless(panel) == []
        page.keys("Esc")
    page.rows.focus_current()
    page.keys("Ctrl+A", "Del")
    page.settle()
    assert page.titles == []
    assert cut_off(page.pane) == []


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_list_with_a_very_long_name_can_be_added_to(lists: ListDesk, zoom: int) -> None:
    name = "Shelter partners of the three counties, " * 12
    lists.make(name, "a")
    lists.show_plan()
    lists.rows.focus_current()
    lists.keys("Shift+Down")
    _resize(lists, 380, 900, zoom)
    assert cut_off(lists.pane) == []
    assert lists.bar.add_to.accessibleName() == f"Add to “{name.strip()}”"


def test_everything_that_takes_the_keyboard_has_a_name(page: ListDesk) -> None:
    page.keys("Shift+Down")
    assert nameless(page.pane) == []


@pytest.mark.parametrize("grouping", Grouping)
def test_groups_are_drawn_at_a_narrow_width(page: ListDesk, grouping: Grouping) -> None:
    page.head.groupRequested.emit(grouping)
    _resize(page, 380, 700)
    assert cut_off(page.pane) == []


def test_the_spoken_text_says_everything_a_row_shows(page: ListDesk) -> None:
    said = page.row("a").box.accessibleName()
    for words in (
        *("a", "My own", "To do", "has a note", "overdue since November 1, 2020"),
        *("Maria", "high priority", "1 of 2 steps"),
    ):
        assert words in said, (words, said)
    said = page.row(LONG).box.accessibleName()
    for words in (LONG, "Omar", "housing, print, spring", "1 link"):
        assert words in said, (words, said)


def test_what_is_cut_is_in_the_tool_tip(page: ListDesk) -> None:
    _resize(page, 380, 900)
    row = page.row(LONG)
    text = row._text
    assert text.tip().startswith("<qt>Print the hotline")
    for words in ("Omar", "housing, print, spring", "1 link", "My own"):
        assert words in text.tip()
    at = text.rect().center()
    QApplication.sendEvent(text, QHelpEvent(QHelpEvent.Type.ToolTip, at, text.mapToGlobal(at)))
    assert QToolTip.text() == text.tip()
    QToolTip.hideText()
    assert page.row("b")._text.tip() == ""
    _resize(page, 1200, 900)
    assert row._text.tip() == ""


def test_a_tool_tip_is_no_markup_of_mine(lists: ListDesk) -> None:
    lists.make("List", ["<b>bold</b> " * 20])
    tip = next(iter(lists.rows.visible_rows()))._text.tip()
    assert tip.count("<b>") == 0
    assert "&lt;b&gt;bold" in tip


def test_the_word_of_a_state_makes_way_in_a_narrow_row(page: ListDesk) -> None:
    _resize(page, 640, 700)
    signs = page.row("b").signs
    assert signs.word == "Not applicable"
    assert not signs.tip_at(signs.width() - 4)
    _resize(page, 380, 700)
    assert not signs.word
    assert signs.tip_at(signs.width() - 4) == "Not applicable"
    assert "Not applicable" in page.row("b").box.accessibleName()


def test_the_page_is_drawn_in_the_dark(page: ListDesk, qapp: QApplication) -> None:
    light = page.window.grab().toImage()
    before = qapp.palette()
    try:
        qapp.setPalette(theme.palette(theme.DARK))
        theme.zoom(page.window, 100)  # dresses everything anew
        page.refresh()
        page.click_row("b", SHIFT)
        page.settle()
        dark = page.window.grab().toImage()
    finally:
        qapp.setPalette(before)
    assert dark.pixelColor(5, 5).lightness() < 60 < light.pixelColor(5, 5).lightness()
    row = page.rows.visible_rows()[3]
    at = row.mapTo(page.window, QPoint(row.width() - 80, 4))
    assert dark.pixelColor(at).lightness() < 80
