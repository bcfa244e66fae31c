"""Ctrl+K: whatever a person wants to do or see, by a few letters of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.actions import SPECS
from desktop.core.palette import Sort
from desktop.core.settings import FILE_NAME
from desktop.dialogs.command_palette import CommandPalette
from desktop.dialogs.print_designer import PrintDesigner
from desktop.views.help_window import HelpWindow
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog
from tests.gui.library import open_page


def _open(desk: Desk) -> CommandPalette:
    desk.keys("Ctrl+K")
    palette = QApplication.activeWindow()
    assert isinstance(palette, CommandPalette), palette
    assert palette.line.hasFocus()
    return palette


def _closed(desk: Desk) -> None:
    desk.enter()  # what a window manager does when a dialog goes
    desk.settle()
    desk.bot.waitUntil(lambda: not desk.program.window.findChildren(CommandPalette))


def _titles(palette: CommandPalette) -> list[str]:
    return [entry.title for entry in palette.model.entries]


def test_print_and_enter_and_the_print_designer_is_there(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Down")
    here = desk.focus

    def leave(designer: PrintDesigner) -> None:
        designer.activateWindow()  # what a window manager does
        desk.bot.waitUntil(designer.isActiveWindow)
        desk.keys("Esc")

    with while_dialog(desk, PrintDesigner, leave):
        palette = _open(desk)
        desk.type("print")
        assert palette.model.entries[0].name == "print"
        desk.keys("Return")
        _closed(desk)
    desk.enter()
    assert desk.focus is here


@pytest.mark.parametrize("place", ["search", "row", "note", "tree", "link"])
def test_esc_gives_the_keyboard_back_to_where_it_was(desk: Desk, place: str) -> None:
    desk.keys("Ctrl+F", "Down", "Ctrl+N")
    desk.type("half a wo")
    if place == "row":
        desk.keys("Ctrl+F", "Down")
    elif place == "link":
        desk.links()[1].setFocus()
    elif place != "note":
        desk.keys("Ctrl+F", *(["F6"] if place == "tree" else []))
    here = desk.focus
    selected, text = desk.selected, desk.note.toPlainText()
    _open(desk)
    desk.type("pri")
    desk.keys("Esc")
    _closed(desk)
    assert desk.focus is here
    assert (desk.selected, desk.note.toPlainText()) == (selected, text)


def test_every_action_of_the_menus_is_there_with_its_keys(desk: Desk) -> None:
    palette = _open(desk)
    shown = {entry.name: entry for entry in palette.model.entries}
    assert set(shown) == {spec.name for spec in SPECS} - {"palette"}
    assert shown["print"][2:-1] == ("Print or save as PDF", "File", "Ctrl+P", "")
    assert palette.hint.text().startswith(f"{len(shown)} found")
    desk.keys("Esc")


def test_what_cannot_be_done_now_says_why_and_does_nothing(desk: Desk) -> None:
    palette = _open(desk)
    assert palette.model.entries[-1].why
    desk.type("undo")
    assert _titles(palette)[:1] == ["Undo"]
    desk.keys("Return")
    assert palette.isVisible()
    assert palette.hint.text() == "There is nothing to undo."
    desk.keys("Esc")


def test_an_id_leads_to_its_record_and_a_page_to_itself(desk: Desk) -> None:
    _open(desk)
    desk.type("pa-doj-08")
    desk.keys("Return")
    _closed(desk)
    assert desk.selected == desk.detail.target == "PA-DOJ-08"
    assert desk.detail.isAncestorOf(desk.focus or QWidget())
    _open(desk)
    desk.type("glossary")
    desk.keys("Return")
    _closed(desk)
    assert desk.page.accessibleName() == "Glossary"
    assert desk.page.isAncestorOf(desk.focus or QWidget())


def test_a_page_of_the_help_is_opened_by_its_name(desk: Desk) -> None:
    palette = _open(desk)
    desk.type("working by keyb")
    assert palette.model.entries[0].beside == "Help"
    desk.keys("Return")
    _closed(desk)
    windows = QApplication.topLevelWidgets()
    shown = [each for each in windows if isinstance(each, HelpWindow) and each.isVisible()]
    assert len(shown) == 1
    shown[0].close()


def test_a_list_is_opened_by_its_name(desk: Desk) -> None:
    assert desk.board.checklist is not None
    _open(desk)
    desk.type(desk.board.checklist.name)
    desk.keys("Return")
    _closed(desk)
    assert desk.bench.place.page == f"checklist/{desk.board.checklist.id}"


def test_arrows_walk_the_list_while_the_line_keeps_the_keyboard(desk: Desk) -> None:
    palette = _open(desk)
    desk.keys("Down", "Down", "Up", "PgDown")
    assert palette.line.hasFocus()
    row = palette.list.currentIndex().row()
    assert row > 3
    desk.type("z")
    assert palette.list.currentIndex().row() == 0
    desk.keys("Backspace")
    desk.type("glossary")
    desk.keys("Tab", "Return")  # the list takes the keyboard as well
    _closed(desk)
    assert desk.page.accessibleName() == "Glossary"


def test_nothing_found_is_said_and_enter_does_nothing(desk: Desk) -> None:
    palette = _open(desk)
    desk.type("qqqq")
    assert _titles(palette) == []
    assert palette.hint.text().startswith("Nothing is called like that")
    desk.keys("Return")
    assert palette.isVisible()
    desk.keys("Esc")


def test_a_click_chooses_too_and_a_click_elsewhere_leaves(desk: Desk) -> None:
    palette = _open(desk)
    desk.type("about")
    rect = palette.list.visualRect(palette.model.index(0))
    desk.program.window.activateWindow()
    _closed(desk)
    palette = _open(desk)
    desk.type("bookmarks")
    desk.click(palette.list.viewport(), rect.center())
    _closed(desk)
    assert desk.page.accessibleName() == "Bookmarks"


def test_what_was_used_last_comes_first_also_after_a_new_start(start: Start) -> None:
    desk = start()
    for letters in ("progress", "bin"):
        _open(desk)
        desk.type(letters)
        desk.keys("Return")
        _closed(desk)
    palette = _open(desk)
    assert _titles(palette)[:2] == ["Bin", "Progress"]
    desk.keys("Esc")
    desk.leave()
    kept = json.loads(Path(desk.folder, FILE_NAME).read_text("utf-8"))
    assert kept["recent"][:2] == ["bin", "progress"]
    again = start(desk.folder)
    assert _titles(_open(again))[:2] == ["Bin", "Progress"]
    again.keys("Esc")


def test_a_list_of_that_name_that_has_gone_is_no_place_any_more(desk: Desk) -> None:
    palette = _open(desk)
    gone = palette.model.entries[0]._replace(sort=Sort.LIST, name="checklist/gone")
    palette.accept()
    palette.chosen.emit(gone)
    _closed(desk)
    assert desk.bench.place.page == ""


def test_the_lines_tell_a_screen_reader_which_of_how_many(desk: Desk) -> None:
    palette = _open(desk)
    said = palette.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Open a shared file, form or table. File. Ctrl+O. 1 of ")
    assert not palette.model.index(-1).data(Qt.ItemDataRole.AccessibleTextRole)
    desk.keys("Esc")


@pytest.mark.parametrize("keys", ["Ctrl+K", "Ctrl+D"])
@pytest.mark.parametrize("place", ["search", "note", "page"])
def test_keys_of_the_window_work_where_fields_have_the_same(
    desk: Desk, keys: str, place: str
) -> None:
    """Qt's fields know Ctrl+K and Ctrl+D from Emacs: they would cut the line, or a letter."""
    desk.keys("Ctrl+F", "Down", "Ctrl+N")
    desk.type("one two")
    desk.keys("Home")
    if place == "search":
        desk.keys("Ctrl+F")
        desk.type("labor")
        desk.keys("Home")
    elif place == "page":
        open_page(desk, "glossary")
        desk.page.findChildren(QLineEdit)[0].setFocus()
        desk.type("labor")
        desk.keys("Home")
    desk.settle()
    here = desk.focus
    assert here is not None
    desk.keys(keys)
    desk.settle()
    if keys == "Ctrl+K":
        assert isinstance(QApplication.activeWindow(), CommandPalette)
        desk.keys("Esc")
        _closed(desk)
    else:
        assert desk.board.bookmarks
    text = here.toPlainText() if here is desk.note else here.property("text")
    assert text in ("one two", "labor")
    assert desk.focus is here
