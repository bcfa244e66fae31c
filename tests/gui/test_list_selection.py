"""Several rows are chosen by mouse and by keyboard, as in any list, and what is done to one of
them is done to all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from db.checklists import State
from desktop.core.arrangement import Grouping
from desktop.core.filters import Filter
from desktop.core.query import Field
from desktop.core.trail import Place
from desktop.views import list_pane
from desktop.widgets.announcing import announce
from tests.gui.list_desk import CTRL, SHIFT, ListDesk


@pytest.fixture
def page(lists: ListDesk) -> ListDesk:
    lists.make("Shelter partners", "abcdefgh")
    lists.rows.focus_current()
    lists.keys("Home")
    return lists


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    heard: list[str] = []

    def heard_too(about: QWidget, text: str) -> None:
        heard.append(text)
        announce(about, text)

    monkeypatch.setattr(list_pane, "announce", heard_too)
    return heard


def _states(page: ListDesk, state: State) -> str:
    return "".join(key.removeprefix("own-") for key, i in page.stored().items() if i.state is state)


# -- by mouse --


def test_a_click_chooses_nothing_beside_the_current_row(page: ListDesk) -> None:
    page.click_row("c")
    assert (page.current, page.selected) == ("c", "")
    assert page.pane.bar is None


def test_ctrl_and_a_click_choose_one_more_beginning_with_where_one_was(page: ListDesk) -> None:
    page.click_row("b")
    page.click_row("d", CTRL)
    assert (page.current, page.selected) == ("d", "bd")
    page.click_row("f", CTRL)
    assert page.selected == "bdf"
    page.click_row("d", CTRL)
    assert (page.current, page.selected) == ("d", "bf")


def test_shift_and_a_click_choose_the_stretch_between(page: ListDesk) -> None:
    page.click_row("e")
    page.click_row("b", SHIFT)
    assert (page.current, page.selected) == ("b", "bcde")
    page.click_row("f", SHIFT)  # the stretch turns around where it began
    assert page.selected == "ef"


def test_ctrl_and_a_click_on_a_box_choose_and_tick_nothing(page: ListDesk) -> None:
    page.click_row("a")
    page.click(page.row("c").box, CTRL)
    page.click(page.row("e").box, SHIFT)
    page.settle()
    assert page.selected == "cde"
    assert _states(page, State.TODO) == "abcdefgh"


def test_a_click_on_one_of_several_chooses_it_alone(page: ListDesk) -> None:
    page.click_row("a")
    page.click_row("d", SHIFT)
    page.click_row("b")
    assert (page.current, page.selected) == ("b", "")
    assert not page.bar.isVisible()


def test_a_tick_on_one_of_several_ticks_all_and_is_one_undo(page: ListDesk) -> None:
    page.click_row("b")
    page.click_row("d", SHIFT)
    page.click(page.row("c").box)
    page.settle()
    assert _states(page, State.DONE) == "bcd"
    assert page.selected == "bcd"
    page.undo()
    assert _states(page, State.DONE) == ""
    assert page.selected == "bcd"


def test_a_tick_beside_the_chosen_ones_is_for_its_row_alone(page: ListDesk) -> None:
    page.click_row("b")
    page.click_row("d", SHIFT)
    page.click(page.row("f").box)
    page.settle()
    assert _states(page, State.DONE) == "f"
    assert page.selected == ""


# -- by keyboard --


def test_shift_and_arrows_choose_and_arrows_alone_let_go(page: ListDesk) -> None:
    page.keys("Down", "Shift+Down", "Shift+Down")
    assert (page.current, page.selected) == ("d", "bcd")
    assert page.focused_row() == "d"
    page.keys("Shift+Up", "Shift+Up", "Shift+Up")
    assert (page.current, page.selected) == ("a", "ab")
    page.keys("Down")
    assert (page.current, page.selected) == ("b", "")


def test_shift_with_home_and_end_choose_up_to_the_edge(page: ListDesk) -> None:
    page.keys("Down", "Down", "Shift+End")
    assert page.selected == "cdefgh"
    page.keys("Shift+Home")
    assert page.selected == "abc"


def test_ctrl_walks_without_choosing_and_ctrl_space_chooses(page: ListDesk) -> None:
    page.keys("Ctrl+Down", "Ctrl+Down", "Ctrl+Space")
    assert (page.current, page.selected) == ("c", "ac")
    page.keys("Ctrl+Down", "Ctrl+Down", "Ctrl+Space", "Ctrl+Up")
    assert (page.current, page.selected) == ("d", "ace")
    page.settle()
    assert _states(page, State.DONE) == ""


def test_space_ticks_all_that_are_chosen(page: ListDesk) -> None:
    page.keys("Down", "Shift+Down", "Shift+Down", "Space")
    page.settle()
    assert _states(page, State.DONE) == "bcd"
    page.keys("Space")
    page.settle()
    assert _states(page, State.DONE) == ""


def test_ctrl_a_chooses_all_and_escape_nothing(page: ListDesk) -> None:
    page.keys("Ctrl+A")
    assert page.selected == "abcdefgh"
    assert page.bar.number.text() == "8 selected"
    page.keys("Esc")
    assert page.selected == ""
    assert not page.bar.isVisible()
    assert page.focused_row() == "a"


# -- what a person hears and sees --


def test_how_many_are_chosen_is_said(page: ListDesk, said: list[str]) -> None:
    page.keys("Shift+Down", "Shift+Down", "Esc")
    assert said == ["2 selected", "3 selected", "None selected"]


def test_a_chosen_row_says_so_first_and_looks_different(page: ListDesk) -> None:
    before = page.row("b").grab().toImage()
    page.keys("Shift+Down", "Shift+Down")
    assert page.row("b").box.accessibleName().startswith("Selected: b. ")
    assert page.row("d").box.accessibleName().startswith("d. ")
    assert page.row("b").grab().toImage() != before
    current, other = page.row("c").grab().toImage(), page.row("b").grab().toImage()
    assert current.pixelColor(1, 20) != other.pixelColor(1, 20)  # the bar of the current one


def test_the_bar_leaves_the_current_row_in_sight(page: ListDesk) -> None:
    page.keys("End", "Shift+Up", "Shift+Down")
    row = page.row("h")
    assert row.geometry().bottom() <= page.rows.viewport().height()
    assert page.bar.isVisible()


# -- what is chosen lasts, and lasts no longer than its rows --


def test_what_is_chosen_survives_changes_of_others_and_repaints(page: ListDesk) -> None:
    page.keys("Shift+Down")
    page.set("b", note="hello", who="Maria")
    page.set("h", due="2026-12-01")
    page.pane.addRequested.emit(("i",))
    page.settle()
    assert page.order == "abcdefghi"
    assert page.selected == "ab"
    page.board.reloaded.emit()
    assert page.selected == "ab"


def test_what_leaves_the_list_is_chosen_no_more(page: ListDesk) -> None:
    page.keys("Shift+Down", "Shift+Down")
    page.remove("b")
    assert page.selected == "ac"
    assert page.bar.number.text() == "2 selected"
    page.undo()
    assert page.order == "abcdefgh"
    assert page.selected == "ac"


def test_a_filter_lets_go_of_what_it_hides(page: ListDesk) -> None:
    page.set("b", state="done")
    page.keys("Shift+Down", "Shift+Down")
    chosen = Filter(frozenset({(Field.STATE, "done")}))
    page.go(Place(chosen, page=page.place.page))
    assert (page.order, page.selected) == ("b", "b")


def test_another_list_begins_with_nothing_chosen(page: ListDesk) -> None:
    first = page.board.checklist
    assert first is not None
    page.keys("Ctrl+A")
    page.make("Another", "xy")
    assert page.selected == ""
    page.rows.focus_current()
    page.click_row("y", CTRL)
    page.open(first.id)
    assert page.selected == ""
    page.click_row("c", CTRL)
    assert page.selected == "c"


def test_headings_are_never_chosen(page: ListDesk) -> None:
    page.set("b", state="done")
    page.set("d", state="done")
    page.head.groupRequested.emit(Grouping.STATE)
    assert page.titles == ["[To do (6)]", *"acefgh", "[Done (2)]", *"bd"]
    page.rows.focus_current()
    page.keys("Ctrl+A")
    assert page.selected == "acefghbd"
    page.keys("Home", "Shift+Down", "Shift+Down")
    assert page.selected == "ac"
    page.click(page.rows.visible_rows()[0], CTRL)  # the heading
    assert page.selected == "ac"


def test_the_keyboard_comes_back_to_the_list_when_the_bar_goes(page: ListDesk) -> None:
    page.keys("Shift+Down")
    page.click(page.bar.clear)
    assert page.selected == ""
    assert page.focused_row() == "b"


def test_ten_thousand_rows_are_chosen_and_ticked_at_once(lists: ListDesk) -> None:
    lists.make("Long", (f"{n:05}" for n in range(10_000)))
    lists.rows.focus_current()
    lists.keys("Ctrl+A")
    assert lists.bar.number.text() == "10,000 selected"
    lists.keys("Ctrl+End", "Space")
    lists.settle()
    done = [i for i in lists.stored().values() if i.state is State.DONE]
    assert len(done) == 10_000
    assert lists.current == "09999"
    lists.undo()
    assert all(i.state is State.TODO for i in lists.board.items.values())


def test_a_row_can_only_be_ticked_by_its_own_space(page: ListDesk) -> None:
    page.elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)
    page.keys("Space", "Ctrl+A", "Del")
    page.settle()
    assert _states(page, State.TODO) == "abcdefgh"
    assert page.selected == ""
