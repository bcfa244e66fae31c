"""Who, due, priority, when it was ticked: each by mouse and by keyboard, kept at once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from db.checklists import ItemField, Priority, State
from desktop.core import days, wording
from desktop.core.words import PRIORITY_NAMES
from desktop.widgets.day_field import CalendarPopup
from tests.gui.desk import LEFT, Desk
from tests.gui.panel import edit, item, open_item, write

TODAY = date.today()  # noqa: DTZ011 - the person's own day


@pytest.mark.parametrize("leave", ["Return", "Tab", "Shift+Tab"])
def test_a_name_is_kept_with_enter_and_on_leaving(desk: Desk, leave: str) -> None:
    form = open_item(desk)
    write(desk, form.who, "Ann Baker", leave)
    assert item(desk).who == "Ann Baker"
    assert form.who.text() == "Ann Baker"
    assert form.unkept() == {}


def test_a_name_is_kept_on_a_click_elsewhere(desk: Desk) -> None:
    form = open_item(desk)
    first, second = desk.listed[:2]
    write(desk, form.who, "Ann")
    desk.click_row(second)
    assert item(desk, first).who == "Ann"
    assert form.who.text() == ""
    desk.click_row(first)
    assert form.who.text() == "Ann"


def test_a_name_is_taken_away_by_emptying_its_line(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.who, "Ann", "Return")
    write(desk, form.who, "", "Tab")
    assert item(desk).who == ""


def test_gaps_around_a_name_are_not_kept(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.who, "  Ann ", "Return")
    assert item(desk).who == "Ann"
    assert form.who.text() == "Ann"
    write(desk, form.who, "Ann  ", "Return")  # which changes nothing in the store
    desk.settle()
    assert form.who.text() == "Ann"


def test_names_used_in_the_list_are_offered(desk: Desk) -> None:
    form = open_item(desk)
    second, third = desk.listed[1:3]
    write(desk, form.who, "Maria Ortiz", "Return")
    edit(desk, third, {ItemField.WHO: "Max"})
    desk.click_row(second)
    desk.click(form.who)
    desk.type("ma")
    popup = form.who.completer().popup()
    assert popup is not None
    desk.bot.waitUntil(popup.isVisible)
    rows = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert rows == ["Maria Ortiz", "Max"]
    desk.keys("Down", "Return", "Tab")
    assert item(desk, second).who == "Maria Ortiz"


def test_undo_takes_a_name_back_and_redo_brings_it(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.who, "Ann", "Return")
    write(desk, form.who, "Bea", "Return")
    desk.settle()
    assert form.who.hasFocus()
    desk.keys("Ctrl+Z")
    assert item(desk).who == "Ann"
    assert form.who.text() == "Ann"
    desk.keys("Ctrl+Z")
    assert item(desk).who == ""
    assert form.who.text() == ""
    desk.keys("Ctrl+Y")
    desk.settle()
    if form.who.text() != "Ann":  # as the system writes Redo
        desk.keys("Ctrl+Shift+Z")
    assert item(desk).who == "Ann"


def test_undo_within_a_line_goes_over_its_typing_first(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.who, "Ann", "Return")
    desk.settle()
    desk.type("x")
    desk.keys("Ctrl+Z")
    assert form.who.text() == "Ann"
    assert item(desk).who == "Ann"


def test_a_change_elsewhere_shows_at_once(desk: Desk) -> None:
    form = open_item(desk)
    edit(desk, desk.selected, {ItemField.WHO: "Ann", ItemField.DUE: "2026-12-01"})
    assert form.who.text() == "Ann"
    assert form.due.line.text() == "2026-12-01"


def test_a_change_elsewhere_does_not_take_what_is_being_typed(desk: Desk) -> None:
    form = open_item(desk)
    desk.click(form.who)
    desk.type("Be")
    edit(desk, desk.selected, {ItemField.WHO: "Ann"})
    assert form.who.text() == "Be"
    desk.type("a")
    desk.keys("Return")
    assert item(desk).who == "Bea"


# -- due -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "ahead"), [("tomorrow", 1), ("+7d", 7), ("today", 0), ("in 2 weeks", 14)]
)
def test_a_day_is_read_back_while_it_is_typed_and_kept_as_a_day(
    desk: Desk, typed: str, ahead: int
) -> None:
    form = open_item(desk)
    wanted = (TODAY + timedelta(ahead)).isoformat()
    desk.click(form.due.line)
    desk.type(typed)
    assert form.due.words.isVisible()
    assert form.due.words.text() == days.said(wanted, TODAY)
    assert form.due.line.accessibleDescription() == form.due.words.text()
    desk.keys("Return")
    assert item(desk).due == wanted
    assert form.due.line.text() == wanted


def test_a_day_typed_anew_in_other_words_reads_as_it_is_kept(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.due.line, "tomorrow", "Return")
    desk.settle()
    write(desk, form.due.line, "+1d", "Tab")
    desk.settle()
    assert form.due.line.text() == (TODAY + timedelta(1)).isoformat()


def test_half_a_day_is_no_day_yet(desk: Desk) -> None:
    form = open_item(desk)
    desk.click(form.due.line)
    desk.type("2026-1")
    assert form.due.words.text() == "No day yet"
    desk.keys("Ctrl+A", "Del")
    assert not form.due.words.isVisible()


def test_what_is_no_day_stays_typed_with_the_reason(desk: Desk) -> None:
    form = open_item(desk)
    first, second = desk.listed[:2]
    write(desk, form.due.line, "someday", "Tab")
    desk.settle()
    assert "is a day like 2026-12-01, not 'someday'" in form.problem(ItemField.DUE)
    assert form.due.line.text() == "someday"
    assert item(desk).due == ""
    desk.click_row(second)
    assert form.due.line.text() == ""
    assert form.problem(ItemField.DUE) == ""
    desk.click_row(first)
    assert form.due.line.text() == "someday"
    assert form.problem(ItemField.DUE)
    write(desk, form.due.line, "2026-12-01", "Return")
    assert item(desk).due == "2026-12-01"
    assert form.problem(ItemField.DUE) == ""
    assert form.unkept() == {}


def test_a_day_is_cleared_by_its_button(desk: Desk) -> None:
    form = open_item(desk)
    assert not form.due.clear_button.isVisible()
    write(desk, form.due.line, "2026-12-01", "Return")
    desk.settle()
    desk.click(form.due.clear_button)
    assert item(desk).due == ""
    assert form.due.line.hasFocus()


def _calendar() -> CalendarPopup:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopup)
    return popup


def _press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_a_day_is_picked_in_the_calendar_by_keyboard(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.due.line, "2026-12-01", "Return")
    desk.settle()
    desk.keys("Tab")
    assert form.due.pick.hasFocus()
    desk.keys("Space")
    popup = _calendar()
    assert popup.calendar.selectedDate().toString("yyyy-MM-dd") == "2026-12-01"
    _press(Qt.Key.Key_Right)
    _press(Qt.Key.Key_Return)
    assert item(desk).due == "2026-12-02"
    assert QApplication.activePopupWidget() is None
    assert form.due.line.hasFocus()


def test_a_day_is_picked_in_the_calendar_by_mouse(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.due.line, "2026-12-15", "Return")
    desk.settle()
    desk.click(form.due.pick)
    table = _calendar().calendar.findChild(QTableView)
    assert table is not None
    for row in range(1, 7):
        for column in range(7):
            at = table.model().index(row, column)
            if at.data() == 10:
                QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(at).center())
                assert item(desk).due == "2026-12-10"
                return
    pytest.fail("no 10th in the calendar")


def test_leaving_the_calendar_changes_nothing(desk: Desk) -> None:
    form = open_item(desk)
    desk.click(form.due.pick)
    assert _calendar().isVisible()
    _press(Qt.Key.Key_Escape)
    assert item(desk).due == ""
    assert QApplication.activePopupWidget() is None


def test_the_calendar_stays_on_the_screen(desk: Desk) -> None:
    form = open_item(desk)
    popup = CalendarPopup(form.due)
    popup.open_below(form.due.pick, TODAY)
    screen = form.due.screen().availableGeometry()
    assert screen.contains(QRect(popup.pos(), popup.size()))
    popup.close()


# -- priority ------------------------------------------------------------------------------------


def test_a_priority_is_chosen_by_keyboard_and_by_its_word(desk: Desk) -> None:
    form = open_item(desk)
    box = form.priority
    assert [box.itemText(at) for at in range(box.count())] == [PRIORITY_NAMES[p] for p in Priority]
    assert all(not box.itemIcon(at).isNull() for at in range(box.count()))
    box.setFocus()
    desk.keys("Down")
    assert item(desk).priority is Priority.HIGH
    assert box.currentText() == "High"
    desk.type("L")
    assert item(desk).priority is Priority.LOW
    desk.keys("Home")
    assert item(desk).priority is Priority.NONE


def test_turning_the_wheel_over_a_choice_changes_nothing(desk: Desk) -> None:
    form = open_item(desk)
    form.priority.setFocus()
    down, none = QPoint(0, -120), QPoint()
    centre = QPointF(form.priority.rect().center())
    event = QWheelEvent(
        centre,
        QPointF(form.priority.mapToGlobal(centre.toPoint())),
        none,
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(form.priority, event)
    assert not event.isAccepted()
    assert item(desk).priority is Priority.NONE


# -- ticked --------------------------------------------------------------------------------------


def test_when_and_by_whom_it_was_ticked_shows_once_it_is_and_can_be_corrected(desk: Desk) -> None:
    desk.board.initials = "AB"
    form = open_item(desk)
    assert not form.done_on.isVisible()
    assert not form.done_by.isVisible()
    desk.click_state(State.DONE)
    desk.settle()
    assert form.done_on.line.text() == TODAY.isoformat()
    assert form.done_by.text() == "AB"
    write(desk, form.done_on.line, "yesterday", "Return")
    write(desk, form.done_by, "CD", "Return")
    kept = item(desk)
    assert kept.done_on == (TODAY - timedelta(1)).isoformat()
    assert kept.done_by == "CD"
    desk.click_state(State.TODO)
    desk.settle()
    assert not form.done_on.isVisible()
    assert item(desk).done_on == ""


def test_a_tick_keeps_the_text_that_was_ticked(desk: Desk) -> None:
    open_item(desk)
    desk.click_state(State.DONE)
    desk.settle()
    store = desk.board.workspace
    assert store is not None
    text = wording.text_of(desk.plan.records[desk.selected])
    assert store.wordings()[item(desk).wording] == text
