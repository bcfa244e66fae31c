"""Back and forward: every place again as it was left, with its scroll and the link in hand."""

from __future__ import annotations

import pytest

from desktop.core.library.pages import AGENCIES, BOOKMARKS, GLOSSARY, GRID, PAGES
from desktop.core.query import Field
from desktop.core.trail import Place
from desktop.widgets.text_link import TextLink
from tests.gui.desk import Desk
from tests.gui.library import (
    click_entry,
    has_keyboard,
    open_page,
    outline_page,
    rows,
    target,
)


def _back(desk: Desk) -> None:
    desk.keys("Alt+Left")
    desk.settle()


def _forward(desk: Desk) -> None:
    desk.keys("Alt+Right")
    desk.settle()


def _read_down(desk: Desk, notches: int = 3) -> int:
    """Turn the wheel over the details. Returns how far that went."""
    desk.wheel(desk.detail._area.viewport(), notches)
    assert desk.detail.scroll_position() > 0
    return desk.detail.scroll_position()


def test_pages_come_back_in_order_each_with_what_was_shown(desk: Desk) -> None:
    seen = [desk.bench.place]
    for name in PAGES:
        open_page(desk, name)
        seen.append(desk.bench.place)
    assert len(set(seen)) == len(PAGES) + 1
    for place in seen[-2::-1]:
        _back(desk)
        assert desk.bench.place == place
        shown = desk.bench.stack.page
        assert (shown.accessibleName() if shown else "") == (
            PAGES[place.page].title if place.page else ""
        )
    assert not desk.bench.action("back").isEnabled()
    for place in seen[1:]:
        _forward(desk)
        assert desk.bench.place == place
    assert not desk.bench.action("forward").isEnabled()


def test_a_page_and_its_details_come_back_scrolled_as_they_were(desk: Desk) -> None:
    tree = outline_page(desk, GLOSSARY).trees[0]
    desk.wheel(tree.viewport(), 12)
    at = next(at for at in rows(tree) if target(at) and tree.visualRect(at).top() > 30)
    click_entry(desk, tree, at)
    here, page_at = desk.bench.place, desk.page.scroll_position()
    assert page_at > 0
    open_page(desk, AGENCIES)
    dhs = outline_page(desk, AGENCIES).trees[0]
    click_entry(desk, dhs, dhs.index_of("dhs"))
    detail_at, agencies = _read_down(desk), desk.bench.place
    link = next(k for k in desk.links() if k.visibleRegion().boundingRect().height() > 10)
    link.setFocus()
    assert desk.detail.scroll_position() == detail_at
    desk.keys("Return")
    assert desk.detail.target != "dhs"
    assert desk.detail.scroll_position() == 0
    _back(desk)
    assert desk.bench.place == agencies
    desk.bot.waitUntil(lambda: desk.detail.scroll_position() == detail_at)
    while desk.bench.place != here:
        _back(desk)
    assert desk.page.scroll_position() == page_at
    assert desk.detail.target == target(at)


def test_the_list_comes_back_scrolled_as_it_was(desk: Desk) -> None:
    desk.wheel(desk.records.viewport(), 20)
    row = desk.records.visible_rows()[3].plan_id
    desk.click_row(row)
    place, at = desk.bench.place, desk.bench.list_pane.scroll_position()
    assert at > 0
    desk.choose(Field.YEAR, "2022")
    assert desk.bench.list_pane.scroll_position() != at
    _back(desk)
    assert desk.bench.place == place
    assert desk.bench.list_pane.scroll_position() == at
    assert desk.row(row).isVisible()


def test_the_link_that_was_followed_has_the_keyboard_again(desk: Desk) -> None:
    desk.search("COM-20")
    desk.click_row("COM-20")
    last = desk.links()[-3]
    left = last.target
    last.setFocus()
    at = desk.detail.scroll_position()
    desk.keys("Return")
    desk.settle()
    assert desk.bench.place.selected != "COM-20"
    _back(desk)
    assert desk.detail.target == "COM-20"
    assert isinstance(desk.focus, TextLink)
    assert desk.focus.target == left
    desk.bot.waitUntil(lambda: desk.detail.scroll_position() >= at)
    desk.keys("Tab", "Shift+Tab")
    assert isinstance(desk.focus, TextLink)
    assert desk.focus.target == left


@pytest.mark.parametrize("name", [AGENCIES, GLOSSARY])
def test_the_entry_that_was_read_has_the_keyboard_again(desk: Desk, name: str) -> None:
    tree = outline_page(desk, name).trees[0]
    desk.keys("F6", "Down", "Down")
    here = tree.currentIndex()
    place = desk.bench.place
    desk.keys("Down")
    assert desk.bench.place != place
    _back(desk)
    assert desk.bench.place == place
    assert tree.hasFocus()
    assert tree.currentIndex() == here
    desk.keys("Down")
    assert tree.currentIndex() == tree.indexBelow(here)


def test_going_back_to_where_nothing_was_chosen_chooses_nothing(desk: Desk) -> None:
    """Whatever has the keyboard there: the way forward stays open."""
    desk.keys("Ctrl+F", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
    first = desk.selected
    assert first == desk.listed[0]
    _back(desk)
    assert desk.bench.place == Place()
    _forward(desk)
    assert desk.selected == first
    open_page(desk, GLOSSARY)
    before = desk.bench.place
    desk.keys("F6")
    shown = desk.selected
    assert shown != first
    _back(desk)
    assert desk.bench.place == before
    assert desk.detail.target == first
    _forward(desk)
    assert desk.selected == desk.detail.target == shown


def test_searches_pages_and_links_come_back_one_by_one(desk: Desk) -> None:
    desk.search("labor")
    listed = list(desk.bench.list_pane.model.targets)
    entry = next(t for t in listed if t.startswith("GLO-"))
    desk.click_row(entry)
    searched = desk.bench.place
    open_page(desk, GLOSSARY)
    assert desk.bench.bar.search.text() == ""
    assert desk.detail.target == entry
    desk.keys("Ctrl+F")
    desk.type("visa")
    desk.settle()
    assert desk.records.isVisible()
    assert desk.bench.bar.search.hasFocus()
    _back(desk)
    assert desk.page.accessibleName() == "Glossary"
    assert desk.bench.bar.search.text() == ""
    _back(desk)
    assert desk.bench.place == searched
    assert desk.bench.bar.search.text() == "labor"
    assert list(desk.bench.list_pane.model.targets) == listed
    assert desk.row(entry).isVisible()
    _forward(desk)
    _forward(desk)
    assert desk.bench.bar.search.text() == "visa"


def test_a_number_of_the_grid_and_back(desk: Desk) -> None:
    open_page(desk, GRID)
    desk.keys("F6")
    place = desk.bench.place
    desk.keys("Return")
    desk.settle()
    assert desk.records.isVisible()
    narrowed = desk.bench.place
    assert narrowed.filter
    assert has_keyboard(desk, desk.bench.list_pane)
    assert desk.selected == desk.detail.target
    _back(desk)
    while desk.bench.place.page != GRID:
        _back(desk)
    assert desk.bench.place == place
    assert has_keyboard(desk, desk.page)


def test_leaving_a_page_with_the_keyboard_in_it_moves_nothing_else(desk: Desk) -> None:
    """Qt would pass the keyboard to the first row of the list, and that would be chosen."""
    tree = outline_page(desk, GLOSSARY).trees[0]
    click_entry(desk, tree, tree.index_of("GLO-018"))
    assert tree.hasFocus()
    desk.keys("Ctrl+B")
    desk.settle()
    assert desk.bench.place.page == BOOKMARKS
    assert desk.selected == desk.detail.target == "GLO-018"
    assert has_keyboard(desk, desk.page)
    _back(desk)
    assert desk.page.accessibleName() == "Glossary"
    assert tree.hasFocus()
    assert target(tree.currentIndex()) == "GLO-018"
    while desk.bench.action("back").isEnabled():
        _back(desk)
        if desk.bench.place.page == "":
            assert desk.selected == desk.detail.target == ""
    assert desk.records.isVisible()


def test_a_tick_on_the_way_is_not_undone_by_going_back(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    open_page(desk, AGENCIES)
    desk.keys("Ctrl+3")
    desk.settle()
    _back(desk)
    assert desk.box_of(first).name == "Checked"
    assert desk.bench.place.selected == first


def test_a_hundred_steps_there_and_back_end_where_they_began(desk: Desk) -> None:
    terms = [term.id for term in desk.plan.table("term")][:60]
    tree = outline_page(desk, GLOSSARY).trees[0]
    start = desk.bench.place
    for term in terms:
        desk.bench.navigator.follow(term)
    for term in terms[-2::-1]:
        _back(desk)
        assert desk.detail.target == term
        assert target(tree.currentIndex()) == term
    _back(desk)
    assert desk.bench.place == start
    for _ in range(100):
        desk.keys("Alt+Right", "Alt+Left", "Alt+Right")
    desk.settle()
    assert desk.detail.target == terms[-1]
