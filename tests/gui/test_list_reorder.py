"""A person puts a list into the order of their own: by drag, by keyboard, by menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.core.arrangement import Grouping
from desktop.core.trail import Place
from desktop.widgets.row_drag import DropLine
from tests.gui.list_desk import CTRL, SHIFT, ListDesk

_FULL = "Reorder in the full list: show it without groups, filters and search."


@pytest.fixture
def page(lists: ListDesk) -> ListDesk:
    lists.make("Shelter partners", "abcdef")
    lists.rows.focus_current()
    lists.keys("Home")
    return lists


def _stored(page: ListDesk) -> str:
    return "".join(item.title for item in page.stored().values())


def _line(page: ListDesk) -> DropLine | None:
    """The line that shows where the rows would go."""
    lines = page.rows.viewport().findChildren(DropLine)
    return next((line for line in lines if line.isVisible()), None)


def _top(page: ListDesk, title: str) -> int:
    return page.row(title).y()


# -- by drag --


@pytest.mark.parametrize(
    ("title", "before", "then"),
    [
        ("a", "d", "bcadef"),
        ("e", "b", "aebcdf"),
        ("c", "a", "cabdef"),
        ("b", "", "acdefb"),
        ("c", "c", "abcdef"),
        ("c", "d", "abcdef"),
    ],
)
def test_a_row_is_dropped_where_the_line_was(
    page: ListDesk, title: str, before: str, then: str
) -> None:
    page.drag(title, before)
    assert page.order == _stored(page) == then
    assert page.current == title


def test_a_drag_is_one_undo_and_one_that_changes_nothing_is_none(page: ListDesk) -> None:
    page.drag("c", "c")
    undo = page.board.undo_action
    page.drag("c", "a")
    assert page.board.undo_action != undo
    page.undo()
    assert page.order == "abcdef"
    assert page.board.undo_action == undo


def test_all_that_is_chosen_goes_along_in_its_order(page: ListDesk) -> None:
    page.click_row("b")
    page.click_row("e", CTRL)
    page.drag("e", "a")
    assert page.order == _stored(page) == "beacdf"
    assert page.selected == "be"


def test_a_row_beside_the_chosen_ones_goes_alone(page: ListDesk) -> None:
    page.click_row("b")
    page.click_row("c", SHIFT)
    page.drag("f", "a")
    assert page.order == "fabcde"
    assert page.selected == ""


def test_the_line_shows_where_it_would_go(page: ListDesk) -> None:
    page.press_row("a")
    assert _line(page) is None
    page.move_to(_top(page, "c") + 5)
    line = _line(page)
    assert line is not None
    assert line.geometry().center().y() == pytest.approx(_top(page, "c"), abs=1)
    page.move_to(_top(page, "e") - 5)
    assert line.geometry().center().y() == pytest.approx(_top(page, "e"), abs=1)
    page.let_go(_top(page, "e") - 5)
    page.settle()
    assert page.order == "bcdaef"
    assert _line(page) is None


def test_a_shaking_hand_drags_nothing(page: ListDesk) -> None:
    page.press_row("c")
    y = page.row("c").geometry().center().y()
    page.move_to(y + 3)
    assert _line(page) is None
    page.let_go(y + 3)
    page.settle()
    assert page.order == "abcdef"
    assert page.current == "c"


def test_escape_lets_go_of_a_drag(page: ListDesk) -> None:
    page.press_row("a")
    page.move_to(_top(page, "d"))
    assert _line(page) is not None
    page.keys("Esc")
    assert _line(page) is None
    page.move_to(_top(page, "e"))
    assert _line(page) is None
    page.let_go(_top(page, "e"))
    page.settle()
    assert page.order == "abcdef"


def test_the_edges_scroll_a_long_list_and_the_row_arrives(lists: ListDesk) -> None:
    lists.make("Long", (f"{n:03}" for n in range(60)))
    lists.rows.focus_current()
    lists.keys("Home")
    bar, height = lists.rows.verticalScrollBar(), lists.rows.viewport().height()
    lists.press_row("001")
    lists.move_to(height // 2)
    lists.move_to(height - 2)
    lists.bot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=20_000)
    lists.let_go(height - 2)
    lists.settle()
    assert lists.titles[-1] == "001"
    assert lists.current == "001"
    lists.rows.verticalScrollBar().setValue(bar.maximum())
    lists.press_row("059")
    lists.move_to(height // 2)
    lists.move_to(1)
    lists.bot.waitUntil(lambda: bar.value() == 0, timeout=20_000)
    lists.let_go(1)
    lists.settle()
    assert lists.titles[:3] == ["059", "000", "002"]


def test_another_list_under_the_mouse_ends_the_drag(page: ListDesk) -> None:
    """The rows change while one is held: it is dropped nowhere."""
    page.press_row("b")
    page.move_to(_top(page, "d"))
    page.remove("c")
    assert page.order == "abdef"
    assert _line(page) is None
    page.move_to(_top(page, "e"))
    page.let_go(_top(page, "e"))
    page.settle()
    assert page.order == _stored(page) == "abdef"


def test_a_tick_of_another_program_does_not_disturb_a_drag(page: ListDesk) -> None:
    page.press_row("b")
    page.move_to(_top(page, "d"))
    page.set("a", state="done")
    assert _line(page) is not None
    page.let_go(_top(page, "d"))
    page.settle()
    assert page.order == "acbdef"


def test_grouped_while_dragged_ends_the_drag(page: ListDesk) -> None:
    page.press_row("b")
    page.move_to(_top(page, "d"))
    page.head.groupRequested.emit(Grouping.STATE)
    page.let_go(_top(page, "d"))
    page.settle()
    assert _line(page) is None
    assert _stored(page) == "abcdef"


def test_the_right_button_drags_nothing(page: ListDesk) -> None:
    row = page.row("b")
    handle = page.window.windowHandle()
    assert handle is not None
    at = row.mapTo(page.window, row.rect().center())
    QTest.mousePress(handle, Qt.MouseButton.RightButton, pos=at)
    QTest.mouseMove(handle, at + QPoint(0, 150))
    assert _line(page) is None
    QTest.mouseRelease(handle, Qt.MouseButton.RightButton, pos=at + QPoint(0, 150))


# -- by keyboard --


@pytest.mark.parametrize(
    ("keys", "then"),
    [
        (("Alt+Shift+Down",), "bacdef"),
        (("Alt+Shift+Down", "Alt+Shift+Down"), "bcadef"),
        (("Alt+Shift+End",), "bcdefa"),
        (("Alt+Shift+Up",), "abcdef"),
        (("Down", "Down", "Alt+Shift+Up"), "acbdef"),
        (("End", "Alt+Shift+Home"), "fabcde"),
        (("Down", "Shift+Down", "Alt+Shift+Down"), "adbcef"),
    ],
)
def test_alt_shift_and_a_key_move_the_row(page: ListDesk, keys: tuple[str, ...], then: str) -> None:
    for key in keys:
        page.keys(key)
        page.settle()
    assert page.order == _stored(page) == then
    assert page.focused_row() == page.current


def test_where_a_row_went_is_told(page: ListDesk) -> None:
    page.keys("Alt+Shift+Down")
    page.settle()
    assert page.told == ["Moved to 2 of 6"]
    page.keys("Alt+Shift+End")
    page.settle()
    assert page.told[1:] == ["Moved to 6 of 6"]
    page.keys("Alt+Shift+Down")  # nowhere to go
    page.settle()
    assert len(page.told) == 2


def test_keys_pressed_faster_than_the_file_writes_lose_no_row(page: ListDesk) -> None:
    page.keys(*["Alt+Shift+Down"] * 4)
    page.settle()
    assert sorted(page.order) == list("abcdef")
    assert page.order == _stored(page)
    assert page.focused_row() == "a"


# -- by menu --


def test_the_menu_moves_as_the_keys_do(page: ListDesk) -> None:
    page.click_row("c")
    page.keys("Shift+F10")
    page.choose("Move > To the top")
    assert page.order == "cabdef"
    page.keys("Menu")
    page.choose("Move > Down")
    assert page.order == "acbdef"


# -- where it cannot be --


def test_a_grouped_list_says_where_to_reorder(page: ListDesk) -> None:
    page.head.groupRequested.emit(Grouping.STATE)
    page.rows.focus_current()
    page.keys("End", "Alt+Shift+Up")
    page.drag("c", "a")
    page.settle()
    assert page.told == [_FULL, _FULL]
    assert _stored(page) == "abcdef"


def test_a_filtered_list_says_where_to_reorder(page: ListDesk) -> None:
    page.go(Place(search="is:todo", page=page.place.page))
    page.rows.focus_current()
    page.keys("Alt+Shift+Down")
    assert page.told == [_FULL]
    page.go(Place(page=page.place.page))
    page.rows.focus_current()
    page.keys("Home", "Alt+Shift+Down")
    page.settle()
    assert page.order == "bacdef"


def test_what_is_done_may_be_hidden_while_the_rest_is_moved(page: ListDesk) -> None:
    page.set("b", state="done")
    page.head.hideDoneRequested.emit(True)
    assert page.order == "acdef"
    page.rows.focus_current()
    page.keys("Home", "Alt+Shift+Down")
    page.settle()
    assert page.order == "cadef"
    assert _stored(page) == "bcadef"


def test_the_plan_itself_is_in_no_order_of_mine(page: ListDesk) -> None:
    page.show_plan()
    before = page.titles
    page.rows.focus_current()
    page.keys("Alt+Shift+Down", "Alt+Shift+End")
    page.settle()
    assert page.titles == before
    assert page.told == []
    assert _stored(page) == "abcdef"


def test_rows_show_a_grip_only_where_they_can_be_moved(page: ListDesk) -> None:
    page.click_row("f")
    with_grip = page.row("a").grab().toImage()
    page.head.groupRequested.emit(Grouping.STATE)
    page.rows.focus_current()
    assert page.row("a").grab().toImage() != with_grip


def test_the_menu_says_which_keys_move(page: ListDesk) -> None:
    page.click_row("c")
    page.keys("Shift+F10")
    menu = page.popup()
    move = next(a.menu() for a in menu.actions() if a.text() == "&Move")
    assert isinstance(move, QMenu)
    keys = [action.text().partition("\t")[2] for action in move.actions()]
    assert keys == [f"Alt+Shift+{key}" for key in ("Up", "Down", "Home", "End")]
    page.keys("Esc")
