"""Underlined letters: in one menu, dialog or window no two of them are the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QGroupBox,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)

from db.checklists import ListField
from desktop.core.library.pages import PAGES
from desktop.core.palette import Entry, Palette, Sort, prepare
from desktop.core.work_pages import WORK_PAGES, checklist_page
from desktop.dialogs.command_palette import CommandPalette
from tests.gui.desk import Desk, while_dialog

DIALOGS = (
    *("print", "new_list", "share", "export", "list_properties", "cite", "hotline", "shortcuts"),
    *("about", "erase", "password", "initials"),
)


def _letters(texts: Iterable[str]) -> dict[str, list[str]]:
    """Which texts have a letter, by it."""
    found: dict[str, list[str]] = {}
    for text in texts:
        if letter := QKeySequence.mnemonic(text).toString():
            found.setdefault(letter, []).append(text)
    return found


def _doubled(texts: Iterable[str]) -> dict[str, list[str]]:
    return {letter: texts for letter, texts in _letters(texts).items() if len(texts) > 1}


def _texts(window: QWidget) -> Iterator[str]:
    """Everything on the screen that may have an underlined letter."""
    for each in window.findChildren(QWidget):
        if not each.isVisibleTo(window) or each.window() is not window:
            continue
        if isinstance(each, QAbstractButton):
            yield each.text()
        elif isinstance(each, QGroupBox):
            yield each.title()
        elif isinstance(each, QLabel) and each.buddy() is not None:
            yield each.text()
        elif isinstance(each, QTabBar):
            yield from (each.tabText(n) for n in range(each.count()))


def _menus(desk: Desk) -> list[QMenu]:
    actions = desk.program.window.menuBar().actions()
    return [menu for action in actions if isinstance(menu := action.menu(), QMenu)]


def test_the_menus_and_all_that_is_in_them(desk: Desk) -> None:
    menus = _menus(desk)
    assert len(menus) > 5
    titles = [menu.title() for menu in menus]
    assert not _doubled(titles)
    assert len(_letters(titles)) == len(titles)
    for menu in menus:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert not _doubled(texts), menu.title()
        assert len(_letters(texts)) == len(texts), menu.title()


def test_what_a_person_wrote_underlines_nothing(desk: Desk) -> None:
    """Undo names what it takes back: a title with & in it stays as it is."""
    desk.click_row(desk.listed[0])
    desk.board.do(
        lambda store, mine: store.edit_checklist(mine.id, {ListField.NAME: "R&D &U && more"})
    )
    desk.settle()
    undo = desk.bench.action("undo").text()
    assert "R&&D &&U" in undo
    assert list(_letters([undo])) == ["Alt+U"]
    edit = next(menu for menu in _menus(desk) if menu.title() == "&Edit")
    assert not _doubled([action.text() for action in edit.actions()])


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
    titles = [menu.title() for menu in _menus(desk)]
    assert not _doubled([*titles, *_texts(desk.program.window)])


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog(desk: Desk, name: str) -> None:
    desk.click_row(desk.listed[0])
    desk.settle()

    def look(dialog: QDialog) -> None:
        desk.settle()
        texts = list(_texts(dialog))
        assert any(texts)
        assert not _doubled(texts)

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
        assert not _doubled(texts), menu.title()
    desk.keys("Esc")


def test_the_palette_underlines_nothing_of_what_it_lists(desk: Desk) -> None:
    entry = Entry(Sort.LIST, "checklist/1", "R&D", "Checklist")
    palette = CommandPalette(Palette(prepare([entry])), desk.program.window)
    palette.line.setText("r&d")
    assert palette.model.index(0).data() == "R&D"
    assert not _letters(_texts(palette))
    palette.close()


def test_two_of_the_same_are_found() -> None:
    assert _doubled(["&Print", "&Open", "O&pen", "R&&D", "none"]) == {"Alt+P": ["&Print", "O&pen"]}
