"""A person without a mouse: reaches everything, and never loses the keyboard."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from db.checklists import Item, State
from db.records import Kind
from desktop.actions import SPECS
from desktop.dialogs.print_designer import PrintDesigner
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.widgets.check_row import StateBox
from desktop.widgets.facet_button import FacetButton
from desktop.widgets.text_link import TextLink
from tests.gui.desk import Desk, while_dialog


def _focus(desk: Desk) -> QWidget:
    assert desk.focus is not None, "the keyboard fell out of the window"
    return desk.focus


def test_a_whole_story_without_a_mouse(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Find all Homeland Security commitments of 2022, tick three, write a note, print."""
    desk.keys("Ctrl+F", "Tab", "Space")
    desk.type("home")
    desk.keys("Tab", "Space", "Esc")
    desk.keys("Tab", "Tab", "Tab", "Space")  # Kind
    desk.keys("Down", "Down", "Space", "Esc")
    desk.keys("Tab", "Space", "Down", "Space", "Esc")  # Year
    chips = [chip.text() for chip in desk.bench.bar.chips()]
    assert chips == [
        "Agency: Department of Homeland Security  ✕",
        "Kind: Commitment  ✕",
        "Year: 2022  ✕",
    ]
    records = [desk.plan.records[i] for i in desk.listed]
    assert {(r.kind, r.year) for r in records} == {(Kind.COMMITMENT, 2022)}
    assert len(records) >= 3

    desk.keys("F6", "F6", "F6", "F6", "F6")  # from the bar around to the list again
    while not isinstance(_focus(desk), StateBox):
        desk.keys("F6")
    desk.keys("Home", "Space", "Down", "Space", "Down", "Space", "Return")
    assert desk.note.hasFocus()
    desk.type("All three done in March")
    for plan_id in desk.listed[:3]:
        desk.wait_stored(plan_id, state=State.DONE)
    desk.wait_stored(desk.listed[2], note="All three done in March")

    target = tmp_path / "handout.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def print_it(dialog: PrintDesigner) -> None:
        desk.keys("Alt+L", "Down", "Ctrl+S")
        desk.bot.waitUntil(lambda: dialog.message.text() == f"Saved {target}")
        desk.keys("Esc")

    with while_dialog(desk, PrintDesigner, print_it):
        desk.keys("Ctrl+P")
    with pikepdf.open(target) as pdf:
        assert len(pdf.pages) >= 1
    assert desk.note.hasFocus()


def test_tab_comes_by_everything_in_the_order_of_the_eye_and_around(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Down")
    desk.keys("Ctrl+F")
    seen: list[QWidget] = []
    for _ in range(80):
        seen.append(_focus(desk))
        desk.keys("Tab")
        if desk.bench.bar.search.hasFocus():
            break
    else:
        pytest.fail("Tab never came around")
    kinds = [type(widget).__name__ for widget in seen]
    assert kinds[0] == "SearchLine"
    assert kinds[1:7] == ["FacetButton"] * 6
    assert seen[7] is desk.bench.plan_pane.tree
    assert kinds.count("StateBox") == 1
    assert seen[8] is desk.row(desk.selected).box
    assert kinds[9:13] == ["IconButton"] * 4
    assert seen[13].accessibleName() == "Details"  # for its arrows: to read on
    links = desk.links()
    assert seen[14 : 14 + len(links)] == links
    assert seen[14 + len(links) :] == [
        desk.detail.mine.list_button,
        desk.detail.state.button(State.TODO),
        desk.detail.mine.details,
        desk.note,
        desk.bench.status.hotline,
    ]
    backwards = []
    for _ in seen:
        desk.keys("Shift+Tab")
        backwards.append(_focus(desk))
    assert backwards == seen[::-1]


def test_what_has_the_keyboard_is_in_sight(desk: Desk) -> None:
    """Links far down scroll into view when Tab comes by."""
    desk.search("COM23-18")
    desk.click_row("COM23-18")
    desk.program.window.resize(900, 600)
    desk.settle()
    desk.keys("Ctrl+F")
    seen = 0
    for _ in range(40):
        desk.keys("Tab")
        focus = _focus(desk)
        if focus is desk.note:
            break
        if isinstance(focus, TextLink):
            view = desk.detail._area.viewport()
            assert view.rect().contains(focus.mapTo(view, focus.rect().center()))
            seen += 1
    assert desk.note.hasFocus()
    assert seen > 5
    assert desk.detail._area.verticalScrollBar().value() > 0


def test_state_buttons_work_with_arrows_and_keys(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Down")
    first = desk.selected
    desk.detail.state.button(State.TODO).setFocus()
    desk.keys("Right")
    desk.settle()
    assert desk.detail.state.button(State.DOING).hasFocus()
    assert desk.state_shown() == [State.DOING]
    assert desk.stored(first).state is State.DOING
    for keys, state in (("Ctrl+4", State.NA), ("Ctrl+3", State.DONE), ("Ctrl+1", State.TODO)):
        desk.keys(keys)
        desk.settle()
        assert desk.state_shown() == [state]


def test_f6_goes_around_the_panes_and_back_to_the_first(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Down", "Ctrl+F")
    panes = [desk.bench.bar, desk.bench.plan_pane, desk.bench.list_pane, desk.detail]
    for n in range(9):
        assert panes[n % 4].isAncestorOf(_focus(desk)), n
        desk.keys("F6")


def test_shift_f6_goes_the_other_way(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Down", "Ctrl+F")
    panes = [desk.bench.bar, desk.bench.plan_pane, desk.bench.list_pane, desk.detail]
    for n in range(9):
        assert panes[-n % 4].isAncestorOf(_focus(desk)), n
        desk.keys("Shift+F6")


def test_f6_leads_out_of_the_empty_list_and_the_overview(desk: Desk) -> None:
    desk.search("zzzzz")
    assert desk.listed == []
    stops = set()
    for _ in range(8):
        desk.keys("F6")
        stops.add(_focus(desk))
        assert _focus(desk).isVisible()
    assert stops == {
        desk.bench.bar.search,
        desk.bench.plan_pane.tree,
        desk.bench.list_pane.clear,
        desk.links()[0],
    }


def test_the_note_keeps_the_keyboard_while_a_save_refills_the_list(desk: Desk) -> None:
    desk.search("has:note")
    desk.keys("Esc")
    desk.keys("Ctrl+F", "Down")
    first = desk.selected
    desk.search("-has:note")
    desk.keys("Ctrl+N")
    desk.type("a")
    desk.wait_stored(first, note="a")
    desk.settle()
    assert first not in desk.listed
    assert desk.note.hasFocus()
    desk.type("bc")
    desk.wait_stored(first, note="abc")
    assert desk.selected == first
    assert desk.note.toPlainText() == "abc"


def test_the_search_keeps_the_keyboard_while_answers_come(desk: Desk) -> None:
    desk.keys("Ctrl+F")
    for letter in "labor":
        desk.type(letter)
        desk.settle()
        assert desk.bench.bar.search.hasFocus()
    assert desk.bench.bar.search.text() == "labor"


def test_down_in_the_search_goes_to_the_list_and_f_back(desk: Desk) -> None:
    desk.search("labor")
    desk.keys("Return")
    heading, first, second, *_ = desk.records.visible_rows()
    assert heading.plan_id in desk.headings
    assert first.stop.hasFocus()
    desk.keys("Down")
    assert second.stop.hasFocus()
    desk.keys("Ctrl+F")
    assert desk.bench.bar.search.selectedText() == "labor"


def test_tab_leaves_the_note(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Down", "Ctrl+N")
    desk.type("x")
    desk.keys("Tab")
    assert not desk.note.hasFocus()
    assert desk.note.toPlainText() == "x"


def test_keys_for_a_record_do_nothing_while_none_is_chosen(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Ctrl+3", "Ctrl+N", "Ctrl+Shift+C", "Ctrl+Z")
    desk.settle()
    assert all(item == Item(key, position=item.position) for key, item in desk.board.items.items())
    assert len(desk.board.items) == 236
    assert desk.bench.bar.search.hasFocus()
    assert desk.status == "Choose a record first."


def test_every_action_has_a_name_a_menu_and_keys_of_its_own() -> None:
    keys = [spec.keys for spec in SPECS if spec.keys] + ["Ctrl+=", "Ctrl+Y"]
    assert len(set(keys)) == len(keys)
    for menu in {spec.menu for spec in SPECS}:
        letters = [
            spec.text[spec.text.index("&") + 1].lower() for spec in SPECS if spec.menu == menu
        ]
        assert len(set(letters)) == len(letters), menu


def test_no_dialog_is_left_behind(desk: Desk) -> None:
    for _ in range(2):
        with while_dialog(desk, ShortcutsDialog, lambda _: desk.keys("Esc")):
            desk.keys("Ctrl+/")
    assert QApplication.activeModalWidget() is None
    assert isinstance(desk.bench.bar.facets[0], FacetButton)
