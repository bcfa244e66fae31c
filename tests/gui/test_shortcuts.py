"""The sheet of shortcuts: all keys by topic, and other keys for those who want them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.actions import SPECS, plain
from desktop.core.settings import FILE_NAME
from desktop.dialogs.print_designer import PrintDesigner
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.models.shortcut_tree import NAME_ROLE
from tests.gui.conftest import Start
from tests.gui.desk import Desk, clipboard, while_dialog

Act = Callable[[ShortcutsDialog], object]


def _with_sheet(desk: Desk, act: Act) -> None:
    def look(sheet: ShortcutsDialog) -> None:
        sheet.activateWindow()  # what a window manager does
        desk.bot.waitUntil(sheet.tree.hasFocus)
        act(sheet)
        sheet.reject()

    with while_dialog(desk, ShortcutsDialog, look):
        desk.bench.action("shortcuts").trigger()


def _shown(sheet: ShortcutsDialog) -> dict[str, str]:
    """What every row says: what it does, and its keys."""
    return {at.data(): at.siblingAtColumn(1).data() for at in sheet._rows()}


def _go_to(desk: Desk, title: str) -> None:
    """As a person: typed in the list, which jumps there."""
    desk.type(title)


def test_the_sheet_names_every_action_of_every_menu_with_its_keys(desk: Desk) -> None:
    def read(sheet: ShortcutsDialog) -> None:
        shown = _shown(sheet)
        for spec in SPECS:
            assert shown[plain(spec.text)].startswith(spec.keys)
        assert shown["Redo"] == "Ctrl+Shift+Z  Ctrl+Y"
        headings = [sheet.model.index(n, 0).data() for n in range(sheet.model.rowCount())]
        assert headings[:3] == ["File", "Edit", "Record"]
        assert headings[-2:] == ["In lists", "Anywhere"]
        said = {at.data(Qt.ItemDataRole.AccessibleTextRole) for at in sheet._rows()}
        assert {"Find: Ctrl+F", "Erase everything: no keys"} <= said

    with while_dialog(desk, ShortcutsDialog, read):
        desk.keys("Ctrl+/")


def test_the_search_leaves_what_has_the_words_or_the_keys(desk: Desk) -> None:
    def look(sheet: ShortcutsDialog) -> None:
        sheet.search.setFocus()
        desk.type("print")
        assert "Print or save as PDF" in _shown(sheet)
        assert "Find" not in _shown(sheet)
        sheet.search.selectAll()
        desk.type("ctrl+shift+c")
        assert list(_shown(sheet)) == ["Cite"]
        desk.keys("Return")
        assert sheet.tree.hasFocus()
        assert sheet.tree.currentIndex().data() == "Cite"
        sheet.search.setFocus()
        desk.type("zzz")
        assert _shown(sheet) == {}
        assert not sheet.editor.field.isEnabled()

    _with_sheet(desk, look)


def test_other_keys_work_at_once_everywhere_and_after_a_new_start(start: Start) -> None:
    desk = start()

    def change(sheet: ShortcutsDialog) -> None:
        _go_to(desk, "Find")
        assert sheet.tree.currentIndex().data(NAME_ROLE) == "find"
        desk.keys("Return")
        assert sheet.editor.field.hasFocus()
        desk.keys("Ctrl+J")
        assert sheet.editor.message.text() == "“Find” is Ctrl+J now."
        assert _shown(sheet)["Find"] == "Ctrl+J  (changed)"
        assert sheet.tree.hasFocus()
        assert sheet.tree.currentIndex().data(NAME_ROLE) == "find"

    _with_sheet(desk, change)
    for again in range(2):
        bar = desk.bench.bar
        desk.bench.list_pane.take_keyboard()
        desk.keys("Ctrl+F")
        assert not bar.search.hasFocus()
        desk.keys("Ctrl+J")
        assert bar.search.hasFocus()
        assert "(Ctrl+J)" in bar.search.placeholderText()
        assert desk.bench.action("find").shortcut().toString() == "Ctrl+J"
        desk.leave()
        kept = json.loads(Path(desk.folder, FILE_NAME).read_text("utf-8"))
        assert kept["shortcuts"] == ["find=Ctrl+J"]
        if not again:
            desk = start(desk.folder)


def test_keys_that_are_taken_are_moved_only_when_asked(desk: Desk) -> None:
    def move(sheet: ShortcutsDialog) -> None:
        editor = sheet.editor
        _go_to(desk, "Print")
        desk.keys("Return", "Ctrl+F")
        assert editor.message.text() == (
            "Ctrl+F belongs to “Find”. Move it to “Print or save as PDF”?"
        )
        assert editor.move_button.hasFocus()
        desk.keys("Tab", "Space")  # leave there
        assert _shown(sheet)["Find"] == "Ctrl+F"
        assert sheet.tree.hasFocus()
        desk.keys("Return", "Ctrl+F", "Esc")
        assert sheet.isVisible()
        assert not editor.is_asking
        assert _shown(sheet)["Print or save as PDF"] == "Ctrl+P"
        desk.keys("Return", "Ctrl+F", "Return")
        assert editor.message.text() == (
            "“Print or save as PDF” is Ctrl+F now. “Find” has no keys now."
        )
        assert _shown(sheet)["Find"] == "no keys  (changed)"

    _with_sheet(desk, move)
    desk.bench.list_pane.take_keyboard()
    with while_dialog(desk, PrintDesigner, lambda _: None):
        desk.keys("Ctrl+F")
    assert desk.bench.bar.search.placeholderText().endswith("your notes")


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("A", "needed to type"),
        ("Ctrl+C", "edits text"),
        ("Ctrl+Left", "needed to move"),
        ("Alt+F", "may open a menu"),
        ("F10", "belongs to the system"),
        ("Media Play", "Not every keyboard"),
        ("Ctrl+P", "does this already"),
    ],
)
def test_keys_that_are_needed_elsewhere_are_refused_in_a_sentence(
    desk: Desk, keys: str, told: str
) -> None:
    def press(sheet: ShortcutsDialog) -> None:
        _go_to(desk, "Print")
        desk.keys("Return", keys)
        assert told in sheet.editor.message.text()
        assert sheet.editor.field.hasFocus()
        assert _shown(sheet)["Print or save as PDF"] == "Ctrl+P"

    _with_sheet(desk, press)
    assert desk.bench.settings.shortcuts == []


def test_nobody_is_caught_in_the_field(desk: Desk) -> None:
    def leave(sheet: ShortcutsDialog) -> None:
        field = sheet.editor.field
        for keys in ("Esc", "Return", "Tab", "Shift+Tab"):
            sheet.tree.setFocus()
            desk.keys("Return")
            assert field.hasFocus()
            desk.keys(keys)
            assert not field.hasFocus()
            assert sheet.isVisible()
        assert _shown(sheet)["Open a shared file, form or table"] == "Ctrl+O"

    _with_sheet(desk, leave)


def test_keys_are_taken_away_and_put_back_one_and_all(desk: Desk) -> None:
    def put(sheet: ShortcutsDialog) -> None:
        editor = sheet.editor
        assert not sheet.all_button.isEnabled()
        _go_to(desk, "Find")
        editor.none_button.setFocus()
        desk.keys("Return")
        assert editor.message.text() == "“Find” has no keys now."
        assert not editor.none_button.isEnabled()
        editor.usual_button.setFocus()
        desk.keys("Space")
        assert editor.message.text() == "Every action has its usual keys now."
        for title, keys in (("Find", "Ctrl+J"), ("Cite", "F7"), ("Bin", "Ctrl+F")):
            sheet.tree.setCurrentIndex(next(at for at in sheet._rows() if at.data() == title))
            desk.keys("Return", keys)
        assert len(desk.bench.settings.shortcuts) == 3
        sheet.all_button.setFocus()
        desk.keys("Space")
        assert desk.bench.settings.shortcuts == []
        assert not any("(changed)" in keys for keys in _shown(sheet).values())

    _with_sheet(desk, put)


def test_what_lists_and_fields_do_cannot_be_changed(desk: Desk) -> None:
    def look(sheet: ShortcutsDialog) -> None:
        _go_to(desk, "Tick")
        desk.keys("Return")
        assert sheet.tree.hasFocus()
        assert sheet.editor.label.text() == "These stay as they are"
        assert not sheet.editor.none_button.isEnabled()

    _with_sheet(desk, look)


def test_the_sheet_is_copied_as_text_and_printed(desk: Desk) -> None:
    def copy(sheet: ShortcutsDialog) -> None:
        sheet.copy_button.click()

    _with_sheet(desk, copy)
    lines = clipboard().splitlines()
    assert lines[0] == "File"
    assert "  Print or save as PDF: Ctrl+P" in lines
    assert "  Erase everything: -" in lines

    def read(designer: PrintDesigner) -> None:
        pages = designer.preview
        desk.bot.waitUntil(lambda: pages._pages.currentWidget() is pages.view, timeout=20_000)

    with (
        while_dialog(desk, PrintDesigner, read),
        while_dialog(desk, ShortcutsDialog, lambda sheet: sheet.print_button.click()),
    ):
        desk.keys("Ctrl+/")


@pytest.mark.parametrize(
    "garbage",
    [["find=Ctrl+C"], ["find"], ["fly=Ctrl+J"], ["find=;DROP"], ["print=Ctrl+J"] * 3 + ["="]],
)
def test_garbage_in_the_settings_is_left_out(
    start: Start, data_dir: Path, garbage: list[str]
) -> None:
    data_dir.mkdir(exist_ok=True)
    (data_dir / FILE_NAME).write_text(json.dumps({"shortcuts": garbage}))
    desk = start()
    desk.keys("Ctrl+F")
    assert desk.bench.bar.search.hasFocus()
    prints = desk.bench.action("print").shortcut().toString()
    assert prints == ("Ctrl+J" if "print=Ctrl+J" in garbage else "Ctrl+P")
    if prints == "Ctrl+J":
        return
    with while_dialog(desk, PrintDesigner, lambda _: None):
        desk.keys("Ctrl+P")


def test_tips_and_menus_tell_of_the_keys_there_are(desk: Desk) -> None:
    keymap = desk.bench.keymap.given("bookmark", "Ctrl+Alt+D").given("hotline", "")
    desk.bench.take_keymap(keymap.given("cite", "F8"))
    tips = {b.toolTip() for b in desk.detail.tools.findChildren(type(desk.detail._cite))}
    assert {"Bookmark this   (Ctrl+Alt+D)", "Cite this…   (F8)"} <= tips
    assert desk.bench.status.hotline.toolTip() == "Open the help line panel"
    desk.keys("Ctrl+F", "Down", "Ctrl+N")
    desk.keys("Ctrl+Alt+D")
    desk.settle()
    assert desk.board.bookmarks
