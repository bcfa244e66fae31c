"""What is done to several items from the bar and from the menu: each one Undo, nothing else
touched."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from db.checklists import Item, Priority, State
from desktop.widgets.item_actions import ItemActions
from desktop.widgets.value_panel import DayPanel, TextPanel
from tests.gui.list_desk import SHIFT, ListDesk


@pytest.fixture
def page(lists: ListDesk) -> ListDesk:
    """A list of six with the second to the fourth selected."""
    lists.make("Shelter partners", "abcdef")
    lists.click_row("b")
    lists.click_row("d", SHIFT)
    return lists


def _actions(page: ListDesk) -> ItemActions:
    found = page.pane.findChild(ItemActions)
    assert found is not None
    return found


def _text_panel(page: ListDesk, name: str) -> TextPanel:
    panel = _actions(page).panel(name)
    assert isinstance(panel, TextPanel)
    assert panel.isVisible()
    return panel


def _offered(panel: TextPanel) -> list[str]:
    return [button.text() for button in panel.offered if button.isVisible()]


def _day_panel(page: ListDesk) -> DayPanel:
    panel = _actions(page).panel("day")
    assert isinstance(panel, DayPanel)
    assert panel.isVisible()
    return panel


def _of(page: ListDesk, field: str) -> dict[str, object]:
    """The values of a field by title, those that say something."""
    items = {item.title: getattr(item, field) for item in page.stored().values()}
    empty = getattr(Item(""), field)
    return {title: value for title, value in items.items() if value != empty}


def test_the_bar_says_how_many_and_offers_everything(page: ListDesk) -> None:
    assert page.bar.number.text() == "3 selected"
    bar = page.bar
    for tool in (bar.state, bar.who, bar.due, bar.priority, bar.tag, bar.remove, bar.clear):
        assert tool.isVisible()
    assert not bar.add_to.isVisible()


def test_a_state_is_set_for_all_and_is_one_undo(page: ListDesk) -> None:
    page.click(page.bar.state)
    page.choose("In progress")
    assert _of(page, "state") == dict.fromkeys("bcd", State.DOING)
    assert page.selected == "bcd"
    page.undo()
    assert _of(page, "state") == {}


def test_done_says_when_as_a_tick_does(page: ListDesk) -> None:
    page.click(page.bar.state)
    page.choose("Done")
    today = date.today().isoformat()  # noqa: DTZ011 - the person's own day
    assert _of(page, "done_on") == dict.fromkeys("bcd", today)


def test_all_are_given_to_a_person_that_was_named_before(page: ListDesk) -> None:
    page.set("a", who="Maria Lopez")
    page.set("f", who="Omar")
    page.click(page.bar.who)
    panel = _text_panel(page, "who")
    assert page.focus is panel.edit
    assert _offered(panel) == ["Maria Lopez", "Omar"]
    page.type("LOP")
    assert _offered(panel) == ["Maria Lopez"]
    page.keys("Tab", "Space")
    assert page.focus is panel.edit
    page.keys("Return")
    page.settle()
    assert _of(page, "who") == {"f": "Omar"} | dict.fromkeys("abcd", "Maria Lopez")
    page.undo()
    assert _of(page, "who") == {"a": "Maria Lopez", "f": "Omar"}


def test_all_are_taken_from_whoever_had_them(page: ListDesk) -> None:
    page.set("b", who="Ann")
    page.set("e", who="Bob")
    page.click(page.bar.who)
    page.click(_text_panel(page, "who").take_button)
    page.settle()
    assert _of(page, "who") == {"e": "Bob"}


def test_an_empty_name_means_nothing_by_enter(page: ListDesk) -> None:
    page.set("b", who="Ann")
    page.click(page.bar.who)
    page.keys("Space", "Return")
    page.settle()
    assert _text_panel(page, "who").isVisible()
    page.keys("Esc")
    assert _of(page, "who") == {"b": "Ann"}


@pytest.mark.parametrize(("button", "ahead"), [(0, 0), (1, 1), (2, 7), (3, 14), (4, 30)])
def test_a_day_that_is_often_meant_is_one_click(page: ListDesk, button: int, ahead: int) -> None:
    page.click(page.bar.due)
    page.click(_day_panel(page).near[button])
    page.settle()
    due = date.today() + timedelta(ahead)  # noqa: DTZ011 - the person's own day
    assert _of(page, "due") == dict.fromkeys("bcd", due.isoformat())
    page.undo()
    assert _of(page, "due") == {}


def test_a_day_is_typed(page: ListDesk) -> None:
    page.click(page.bar.due)
    panel = _day_panel(page)
    page.click(panel.day)
    page.type("2027-02-28")
    assert panel.calendar.selectedDate().toString("yyyy-MM-dd") == "2027-02-28"
    page.keys("Return")
    page.settle()
    assert _of(page, "due") == dict.fromkeys("bcd", "2027-02-28")
    page.click(page.bar.due)
    assert panel.day.text() == "2027-02-28"  # all of them have it
    page.click(panel.none_button)
    page.settle()
    assert _of(page, "due") == {}


@pytest.mark.parametrize("typed", ["soon", "2027-02-30", "2027", "<7d", ""])
def test_what_is_no_day_is_said_and_sets_nothing(page: ListDesk, typed: str) -> None:
    page.click(page.bar.due)
    panel = _day_panel(page)
    page.click(panel.day)
    if typed:
        page.type(typed)
    page.click(panel.give_button)
    page.settle()
    assert panel.problem.isVisible()
    assert page.focus is panel.day
    assert _of(page, "due") == {}
    page.keys("Ctrl+A")
    page.type("tomorrow")
    assert not panel.problem.isVisible()
    page.keys("Return")
    page.settle()
    assert len(_of(page, "due")) == 3


def test_a_day_is_typed_as_a_person_writes_it(page: ListDesk) -> None:
    page.click(page.bar.due)
    page.click(_day_panel(page).day)
    page.type("feb 3, 2028")
    page.keys("Return")
    page.settle()
    assert _of(page, "due") == dict.fromkeys("bcd", "2028-02-03")


def test_a_day_of_the_calendar_is_taken_once(page: ListDesk) -> None:
    before = page.board.undo_action
    page.click(page.bar.due)
    panel = _day_panel(page)
    panel.calendar.setFocus()
    page.keys("Right", "Return")
    page.settle()
    due = date.today() + timedelta(1)  # noqa: DTZ011 - the person's own day
    assert _of(page, "due") == dict.fromkeys("bcd", due.isoformat())
    page.undo()
    assert page.board.undo_action == before


def test_a_priority_is_set_for_all_and_taken_away(page: ListDesk) -> None:
    page.click(page.bar.priority)
    page.choose("High")
    assert _of(page, "priority") == dict.fromkeys("bcd", Priority.HIGH)
    page.click(page.bar.priority)
    page.choose("None")
    assert _of(page, "priority") == {}


def test_a_tag_is_added_to_what_each_has(page: ListDesk) -> None:
    page.set("b", tags="law")
    page.set("c", tags="Housing")
    page.click(page.bar.tag)
    page.type("housing")
    page.click(_text_panel(page, "tag").give_button)
    page.settle()
    assert _of(page, "tags") == {"b": ("housing", "law"), "c": ("Housing",), "d": ("housing",)}
    page.undo()
    assert _of(page, "tags") == {"b": ("law",), "c": ("Housing",)}


def test_a_tag_is_taken_away_from_all(page: ListDesk) -> None:
    page.set("b", tags="law\nhousing")
    page.set("e", tags="law")
    page.click(page.bar.tag)
    page.type("LAW")
    page.click(_text_panel(page, "tag").take_button)
    page.settle()
    assert _of(page, "tags") == {"b": ("housing",), "e": ("law",)}


def test_many_tags_are_narrowed_by_typing(page: ListDesk) -> None:
    page.set("e", tags="\n".join(f"tag {n:02}" for n in range(30)) + "\nR&D")
    page.click(page.bar.tag)
    panel = _text_panel(page, "tag")
    assert len(_offered(panel)) == 8
    page.type("r&d")
    assert _offered(panel) == ["R&&D"]  # one of the two is the mark of a mnemonic
    page.click(panel.offered[0])
    page.click(panel.give_button)
    page.settle()
    assert _of(page, "tags")["b"] == ("R&D",)


def test_removed_items_rest_in_the_bin_and_the_keyboard_moves_on(page: ListDesk) -> None:
    page.click(page.bar.remove)
    page.settle()
    assert page.order == "aef"
    assert page.focused_row() == page.current == "e"
    assert not page.bar.isVisible()
    assert page.told[-1] == "3 items in the bin. Undo brings back."
    page.undo()
    assert page.order == "abcdef"
    assert sorted(page.stored()) == [f"own-{title}" for title in "abcdef"]


def test_delete_removes_the_current_item_and_goes_on_with_the_next(page: ListDesk) -> None:
    page.keys("Esc")
    for left in ("abcef", "abcf", "abc", "ab", "a", ""):
        page.keys("Del")
        page.settle()
        assert page.order == left
        assert page.focused_row() == page.current
    assert page.focus is page.pane.clear  # the way on
    for _ in range(6):
        page.undo()
    assert page.order == "abcdef"


def test_the_last_row_of_all_hands_the_keyboard_upwards(page: ListDesk) -> None:
    page.click_row("f")
    page.keys("Del")
    page.settle()
    assert page.focused_row() == "e"


# -- by menu --


def test_the_menu_acts_on_all_selected(page: ListDesk) -> None:
    page.keys("Shift+F10")
    assert [a.text().replace("&", "") for a in page.popup().actions() if a.text()] == [
        *("State", "Who…", "Due…", "Priority", "Tag…", "Move", "Copy", "Remove from the list"),
    ]
    page.choose("State > Done")
    assert _of(page, "state") == dict.fromkeys("bcd", State.DONE)


def test_the_menu_of_another_row_is_about_that_row(page: ListDesk) -> None:
    page.right_click_row("f")
    assert page.selected == ""
    assert page.current == "f"
    page.choose("Priority > Low")
    assert _of(page, "priority") == {"f": Priority.LOW}


def test_the_right_button_on_one_of_several_keeps_them(page: ListDesk) -> None:
    page.right_click_row("c")
    assert page.selected == "bcd"
    page.choose("Who…")
    page.type("Omar")
    page.keys("Return")
    page.settle()
    assert _of(page, "who") == dict.fromkeys("bcd", "Omar")


def test_a_single_row_is_opened_from_its_menu(page: ListDesk) -> None:
    page.right_click_row("e")
    page.choose("Open")
    assert page.asked == ["open own-e"]


def test_what_is_selected_is_copied_as_lines(page: ListDesk) -> None:
    page.keys("Menu")
    page.choose("Copy")
    assert QGuiApplication.clipboard().text() == "b\nc\nd"


def test_escape_closes_the_menu_and_keeps_the_selection(page: ListDesk) -> None:
    page.keys("Shift+F10", "Esc")
    assert QApplication.activePopupWidget() is None
    assert page.selected == "bcd"
    assert page.focused_row() == "d"


def test_menus_do_not_pile_up(page: ListDesk) -> None:
    for _ in range(5):
        page.keys("Shift+F10", "Esc")
        page.settle()
    assert len(_actions(page).menus()) == 0


# -- a closed run --


@pytest.fixture
def closed(page: ListDesk) -> ListDesk:
    mine = page.board.checklist
    assert mine is not None
    page.close_run()
    page.open(mine.id)
    page.rows.focus_current()
    page.keys("Home", "Shift+Down")
    return page


_CLOSED = "This run is closed: start it again to go on."


def test_a_closed_run_refuses_every_change_and_says_why(closed: ListDesk) -> None:
    before = closed.stored()
    closed.keys("Space")
    closed.click(closed.row("e").box)
    closed.keys("Del", "Alt+Shift+Down")
    closed.drag("c", "a")
    closed.settle()
    assert closed.stored() == before
    assert closed.told == [_CLOSED] * 5
    assert all(not row.box.isChecked() for row in closed.rows.visible_rows())
    assert closed.failed == []


def test_a_closed_run_offers_no_change(closed: ListDesk) -> None:
    assert not closed.bar.state.isVisible()
    assert not closed.bar.who.isVisible()
    assert not closed.bar.remove.isVisible()
    assert closed.bar.clear.isVisible()
    closed.keys("Shift+F10")
    assert [a.text() for a in closed.popup().actions() if a.text()] == ["&Copy"]
    closed.keys("Esc")
    assert closed.pane.add_line is not None
    assert not closed.pane.add_line.isVisible()
