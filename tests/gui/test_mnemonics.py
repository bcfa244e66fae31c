"""Underlined letters: in one menu, dialog or window no two of them are the same."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QDialog,
    QMenu,
)

from db.checklists import ListField
from desktop.core.library.pages import PAGES
from desktop.core.palette import Entry, Palette, Sort, prepare
from desktop.core.work_pages import WORK_PAGES, checklist_page
from desktop.dialogs.command_palette import CommandPalette
from tests.gui.desk import Desk, while_dialog
from tests.gui.mnemonics import doubled, letters, menus, underlined

DIALOGS = (
    *("print", "new_list", "share", "export", "list_properties", "cite", "hotline", "shortcuts"),
    *("about", "erase", "password", "initials"),
)


def test_the_menus_and_all_that_is_in_them(desk: Desk) -> None:
    shown = menus(desk.program.window)
    assert len(shown) > 5
    titles = [menu.title() for menu in shown]
    assert not doubled(titles)
    assert len(letters(titles)) == len(titles)
    for menu in shown:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert not doubled(texts), menu.title()
        assert len(letters(texts)) == len(texts), menu.title()


def test_what_a_person_wrote_underlines_nothing(desk: Desk) -> None:
    """Undo names what it takes back: a title with & in it stays as it is."""
    desk.click_row(desk.listed[0])
    desk.board.do(
        lambda store, mine: store.edit_checklist(mine.id, {ListField.NAME: "R&D &U && more"})
    )
    desk.settle()
    undo = desk.bench.action("undo").text()
    assert "R&&D &&U" in undo
    assert list(letters([undo])) == ["Alt+U"]
    edit = next(menu for menu in menus(desk.program.window) if menu.title() == "&Edit")
    assert not doubled([action.text() for action in edit.actions()])


@pytest.mark.parametrize("place", ["", "labor", *PAGES, *WORK_PAGES, "the open checklist"])
def test_every_page_with_the_menus_above_it(desk: Desk, place: str) -> None:
    desk.keys("Ctrl+F", "Down")
    if place == "labor":
        desk.search(place)
    elif place:
        assert desk.board.checklist is not None
        mine = checklist_page(desk.board.checklist.id)
        desk.bench.navigator.follow(mine if place == "the open checklist" else place)
        desk.settle()
    desk.detail.mine.set_open(is_open=True)
    titles = [menu.title() for menu in menus(desk.program.window)]
    assert not doubled([*titles, *underlined(desk.program.window)])


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog(desk: Desk, name: str) -> None:
    desk.click_row(desk.listed[0])
    desk.settle()

    def look(dialog: QDialog) -> None:
        desk.settle()
        texts = list(underlined(dialog))
        assert any(texts)
        assert not doubled(texts)

    with while_dialog(desk, QDialog, look):
        desk.bench.action(name).trigger()


def test_the_menu_of_a_row(desk: Desk) -> None:
    assert desk.board.checklist is not None
    desk.bench.navigator.follow(checklist_page(desk.board.checklist.id))
    desk.settle()
    desk.bench.list_pane.take_keyboard()
    desk.keys("Shift+F10")
    popup = next(each for each in desk.program.window.findChildren(QMenu) if each.isVisible())
    below = [popup, *(each for each in popup.findChildren(QMenu) if each is not popup)]
    for menu in below:
        texts = [action.text() for action in menu.actions()]
        assert any(texts)
        assert not doubled(texts), menu.title()
    desk.keys("Esc")


def test_the_palette_underlines_nothing_of_what_it_lists(desk: Desk) -> None:
    entry = Entry(Sort.LIST, "checklist/1", "R&D", "Checklist")
    palette = CommandPalette(Palette(prepare([entry])), desk.program.window)
    palette.line.setText("r&d")
    assert palette.model.index(0).data() == "R&D"
    assert not letters(underlined(palette))
    palette.close()


def test_two_of_the_same_are_found() -> None:
    assert doubled(["&Print", "&Open", "O&pen", "R&&D", "none"]) == {"Alt+P": ["&Print", "O&pen"]}
