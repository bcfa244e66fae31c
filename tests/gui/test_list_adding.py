"""Own items are typed or pasted into a line; records come from the plan. What is refused is not
lost."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from db.checklists import Deed
from desktop.widgets.add_line import AddLine
from tests.gui.list_desk import SHIFT, ListDesk


@pytest.fixture
def page(lists: ListDesk) -> ListDesk:
    lists.make("Shelter partners", "ab")
    return lists


def _line(page: ListDesk) -> AddLine:
    assert page.pane.add_line is not None
    return page.pane.add_line


def _go_to_line(page: ListDesk) -> AddLine:
    page.click(_line(page))
    assert page.focus is _line(page)
    return _line(page)


def _paste(page: ListDesk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.keys("Ctrl+V")
    page.settle()


def test_enter_adds_an_item_and_stays_for_the_next(page: ListDesk) -> None:
    line = _go_to_line(page)
    page.type("Call the shelter")
    page.keys("Return")
    page.settle()
    assert page.titles == ["a", "b", "Call the shelter"]
    assert page.current == "Call the shelter"
    assert page.focus is line
    assert line.text() == ""
    page.type("Book a room")
    page.keys("Enter")
    page.settle()
    assert [item.title for item in page.stored().values()] == page.titles
    assert page.titles[2:] == ["Call the shelter", "Book a room"]
    assert page.current == "Book a room"


def test_the_new_row_is_brought_into_sight(lists: ListDesk) -> None:
    lists.make("Long", (f"{n:02}" for n in range(40)))
    _go_to_line(lists)
    lists.type("new")
    lists.keys("Return")
    lists.settle()
    assert lists.row("new").geometry().bottom() <= lists.rows.viewport().height()


def test_nothing_but_blanks_adds_nothing(page: ListDesk) -> None:
    _go_to_line(page)
    page.keys("Return")
    page.type("   ")
    page.keys("Return")
    page.settle()
    assert page.order == "ab"


def test_several_pasted_lines_are_several_items_and_one_undo(page: ListDesk) -> None:
    _go_to_line(page)
    _paste(page, "- [ ] milk\r\n\r\n* bread\n\ttea\n")
    assert page.titles == ["a", "b", "milk", "bread", "tea"]
    assert page.current == "tea"
    assert page.board.undo_action is not None
    assert (page.board.undo_action.what, page.board.undo_action.items) == (Deed.ADD, 3)
    assert _line(page).text() == ""
    page.undo()
    assert page.order == "ab"


def test_one_pasted_line_waits_for_enter(page: ListDesk) -> None:
    line = _go_to_line(page)
    _paste(page, "one cell of a table\n")
    assert page.order == "ab"
    assert line.text() == "one cell of a table"
    page.keys("Return")
    page.settle()
    assert page.titles[-1] == "one cell of a table"


def test_lines_pasted_behind_typed_words_go_on_from_them(page: ListDesk) -> None:
    _go_to_line(page)
    page.type("Buy ")
    _paste(page, "milk\nbread")
    assert page.titles[2:] == ["Buy milk", "bread"]


def test_what_cannot_stand_in_a_title_is_left_out(page: ListDesk) -> None:
    _go_to_line(page)
    _paste(page, "safe\u202etxt.exe\nnul\0and\ttab")
    assert page.titles[2:] == ["safetxt.exe", "nul and tab"]
    assert page.failed == []


def test_a_title_that_is_too_long_is_refused_and_not_lost(page: ListDesk) -> None:
    line = _go_to_line(page)
    _paste(page, "x" * 1001)
    page.keys("Return")
    page.settle()
    assert page.order == "ab"
    assert "1,000 characters at most" in page.failed[0]
    assert line.text() == "x" * 1001


def test_several_titles_that_are_refused_come_back_together(page: ListDesk) -> None:
    line = _go_to_line(page)
    _paste(page, "fine\n" + "x" * 1001)
    assert page.order == "ab"
    assert line.text().splitlines() == ["fine", "x" * 1001]
    assert len(page.failed) == 1


def test_what_is_refused_stands_before_what_is_typed_meanwhile(page: ListDesk) -> None:
    line = _go_to_line(page)
    page.type("next")
    page.pane.put_back(("too long", "fine"))
    assert line.text() == "too long\nfine\nnext"
    line.setCursorPosition(len("too long"))
    page.keys(*["Backspace"] * 5)  # mended, and nothing is added before Enter
    page.settle()
    assert page.order == "ab"
    page.keys("Return")
    page.settle()
    assert page.titles[2:] == ["too", "fine", "next"]


def test_five_thousand_pasted_lines_are_added_at_once(page: ListDesk) -> None:
    _go_to_line(page)
    _paste(page, "\n".join(f"line {n}" for n in range(5000)))
    assert len(page.titles) == 5002
    assert page.titles[-1] == page.current == "line 4999"
    page.undo()
    assert page.order == "ab"


def test_up_and_escape_lead_back_to_the_list(page: ListDesk) -> None:
    page.click_row("b")
    for key in ("Up", "Esc"):
        _go_to_line(page)
        page.type("x")
        page.keys(key)
        assert page.focused_row() == "b"
        assert _line(page).text().startswith("x")  # still there


def test_the_button_of_the_head_leads_to_the_line(page: ListDesk) -> None:
    page.click(page.head.add)
    assert page.focus is _line(page)


def test_the_line_makes_way_for_the_bar_and_comes_back(page: ListDesk) -> None:
    page.click_row("a")
    page.click_row("b", SHIFT)
    assert not _line(page).isVisible()
    page.keys("Esc")
    assert _line(page).isVisible()


# -- an empty list --


def test_an_empty_list_says_what_to_do_and_does_it(lists: ListDesk) -> None:
    lists.make("New list")
    lists.pane.take_keyboard()
    own, plan = lists.pane.clear, lists.focus
    assert plan is own
    lists.keys("Space")
    assert lists.focus is _line(lists)
    lists.type("First")
    lists.keys("Return")
    lists.settle()
    assert lists.titles == ["First"]
    lists.undo()
    assert lists.titles == []
    button = next(b for b in _buttons(lists) if "plan" in b.text())
    lists.click(button)
    assert lists.asked == ["plan"]


def _buttons(page: ListDesk) -> list[QPushButton]:
    return [b for b in page.pane.findChildren(QPushButton) if b.isVisible()]


# -- records of the plan --


def test_records_chosen_in_the_plan_are_added_together(page: ListDesk) -> None:
    page.show_plan()
    page.rows.focus_current()
    page.keys("Home", "Shift+Down", "Shift+Down")
    records = page.rows.selection.keys
    assert page.bar.add_to.text() == "Add to “Shelter partners”"
    page.click(page.bar.add_to)
    page.settle()
    mine = page.board.checklist
    assert mine is not None
    assert set(records) <= set(page.stored())
    page.undo()
    assert not set(records) & set(page.stored())


def test_a_record_is_added_from_its_menu_and_no_second_time(page: ListDesk) -> None:
    page.show_plan()
    page.rows.focus_current()
    page.keys("Home", "Shift+F10")
    page.choose("Add to “Shelter partners”")
    first = page.pane.model.targets[0]
    assert list(page.stored()) == ["own-a", "own-b", first]
    undo = page.board.undo_action
    page.keys("Shift+F10")
    page.choose("Add to “Shelter partners”")
    assert list(page.stored()) == ["own-a", "own-b", first]
    assert page.board.undo_action == undo


def test_a_record_that_lies_in_the_bin_comes_back_with_its_note(page: ListDesk) -> None:
    page.pane.addToListRequested.emit(["PRE-1"])
    page.settle()
    page.set("PRE-1", note="mine")
    page.pane.removeRequested.emit(["PRE-1"])
    page.settle()
    assert "PRE-1" not in page.stored()
    page.pane.addToListRequested.emit(["PRE-1"])
    page.settle()
    assert page.stored()["PRE-1"].note == "mine"


def test_the_plan_offers_no_edits_and_delete_removes_nothing(page: ListDesk) -> None:
    page.show_plan()
    page.rows.focus_current()
    page.keys("Shift+Down")
    for tool in (page.bar.who, page.bar.due, page.bar.priority, page.bar.tag, page.bar.remove):
        assert not tool.isVisible()
    page.keys("Del")
    page.settle()
    assert list(page.stored()) == ["own-a", "own-b"]


def test_in_the_plan_there_is_no_line_and_a_key_for_it_says_why(page: ListDesk) -> None:
    page.show_plan()
    assert not _line(page).isVisible()
    page.pane.add_item()
    assert page.told == ["Open a list to add an item of your own."]
    assert QApplication.focusWidget() is not _line(page)
