"""Ticks and notes by mouse and keyboard, and that they are there again."""

from __future__ import annotations

import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest

from db.checklists import State
from desktop.widgets import note_edit
from desktop.widgets.row_signs import NOTE
from desktop.widgets.row_text import RowText
from tests.gui.conftest import Start
from tests.gui.desk import Desk


def test_a_tick_by_mouse_is_there_after_a_restart(start: Start) -> None:
    desk = start()
    first, second = desk.listed[:2]
    desk.click(desk.row(first).box)
    desk.wait_stored(first, state=State.DONE)
    assert desk.selected == first
    desk.leave()
    again = start()
    assert again.box_of(first) is Qt.CheckState.Checked
    assert again.box_of(second) is Qt.CheckState.Unchecked
    again.click(again.row(first).box)
    again.wait_stored(first, state=State.TODO)
    again.leave()
    assert start().box_of(first) is Qt.CheckState.Unchecked


def test_a_tick_by_space_is_there_after_a_restart(start: Start) -> None:
    desk = start()
    third = desk.listed[2]
    desk.keys("Ctrl+F", "Down", "Down", "Down", "Space")
    desk.wait_stored(third, state=State.DONE)
    assert desk.box_of(third) is Qt.CheckState.Checked
    desk.leave()
    again = start()
    assert again.selected == third
    assert again.box_of(third) is Qt.CheckState.Checked
    assert again.state_shown() == [State.DONE]


def test_clicking_the_words_of_a_row_selects_and_does_not_tick(desk: Desk) -> None:
    second = desk.listed[1]
    desk.click_row(second)
    desk.settle()
    assert desk.selected == second
    assert desk.stored(second).state is State.TODO
    assert desk.box_of(second) is Qt.CheckState.Unchecked


def test_ticking_twice_at_once_ends_where_it_began(desk: Desk) -> None:
    first = desk.listed[0]
    box = desk.row(first).box
    desk.click(box)
    desk.click(box)  # before the first answer
    desk.settle()
    assert desk.stored(first).state is State.TODO
    assert desk.box_of(first) is Qt.CheckState.Unchecked
    assert not desk.records.visible_rows()[0].box.isTristate()


@pytest.mark.parametrize("state", [State.DOING, State.DONE, State.NA])
def test_a_state_button_sets_the_state_everywhere(start: Start, state: State) -> None:
    desk = start()
    second = desk.listed[1]
    desk.click_row(second)
    desk.click_state(state)
    desk.wait_stored(second, state=state)
    desk.settle()
    assert desk.state_shown() == [state]
    boxes = {State.DOING: Qt.CheckState.PartiallyChecked, State.DONE: Qt.CheckState.Checked}
    assert desk.box_of(second) is boxes.get(state, Qt.CheckState.Unchecked)
    desk.leave()
    assert start().state_shown() == [state]


def test_a_click_on_the_box_of_something_in_progress_means_done(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.keys("Ctrl+2")
    desk.wait_stored(first, state=State.DOING)
    desk.settle()
    desk.click(desk.row(first).box)
    desk.wait_stored(first, state=State.DONE)


def test_a_note_is_in_the_file_a_moment_after_typing(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note("Asked Kim on Monday")
    desk.wait_stored(first, note="Asked Kim on Monday")
    desk.settle()
    assert desk.status.startswith("Saved ")


def test_typing_without_a_pause_is_kept_as_well(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash takes no more than the last moments, however long a person goes on."""
    monkeypatch.setattr(note_edit, "_LATEST_MS", 50)
    first = desk.listed[0]
    desk.click_row(first)
    desk.note.setFocus()

    def is_kept_while_typing() -> bool:
        QTest.keyClicks(desk.note, "x")
        return bool(desk.stored(first).note)

    desk.bot.waitUntil(is_kept_while_typing)
    assert set(desk.stored(first).note) == {"x"}


def test_a_note_is_there_after_a_restart_and_marked_in_its_row(start: Start) -> None:
    desk = start()
    first, second = desk.listed[:2]
    desk.click_row(first)
    assert NOTE not in desk.row(first).signs.names
    desk.write_note("Two lines")
    desk.keys("Return")
    desk.type("of it")
    desk.wait_stored(first, note="Two lines\nof it")
    desk.leave()
    again = start()
    assert again.selected == first
    assert again.note.toPlainText() == "Two lines\nof it"
    assert NOTE in again.row(first).signs.names
    assert NOTE not in again.row(second).signs.names
    assert "has a note" in again.row(first).box.accessibleName()


def test_closing_keeps_what_was_typed_in_the_last_moment(start: Start) -> None:
    desk = start()
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note("typed and closed at once")
    desk.leave()
    assert desk.stored(first).note == "typed and closed at once"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_in_the_middle_of_painting_closes_afterwards(
    start: Start, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    paint = RowText.paintEvent
    armed: list[Desk] = []
    visible: list[bool] = []

    def interrupted(row: RowText, event: QPaintEvent) -> None:
        if armed:
            desk = armed.pop()
            signal.raise_signal(number)
            visible.append(desk.program.window.isVisible())
        paint(row, event)

    monkeypatch.setattr(RowText, "paintEvent", interrupted)
    desk = start()
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note("typed before logging out")
    armed.append(desk)
    desk.records.visible_rows()[0]._text.update()
    desk.bot.waitUntil(lambda: not desk.program.window.isVisible())
    assert visible == [True]
    desk.leave()
    assert desk.stored(first).note == "typed before logging out"


def test_going_to_another_record_keeps_what_was_typed_for_the_first(desk: Desk) -> None:
    first, second = desk.listed[:2]
    desk.click_row(first)
    desk.write_note("for the first")
    desk.click_row(second)
    assert desk.note.toPlainText() == ""
    desk.write_note("for the second")
    desk.click_row(first)
    assert desk.note.toPlainText() == "for the first"
    desk.settle()
    assert desk.stored(first).note == "for the first"
    assert desk.stored(second).note == "for the second"


def test_emptying_a_note_takes_its_mark_away(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note("soon gone")
    desk.wait_stored(first, note="soon gone")
    desk.settle()
    assert NOTE in desk.row(first).signs.names
    desk.keys("Ctrl+A", "Del")
    desk.wait_stored(first, note="")
    desk.settle()
    assert NOTE not in desk.row(first).signs.names


def test_progress_is_told_where_a_person_looks(desk: Desk) -> None:
    first, second, third = desk.listed[:3]
    desk.click(desk.row(first).box)
    desk.click_row(second)
    desk.click_state(State.NA)
    desk.click_row(third)
    desk.click_state(State.DOING)
    desk.settle()
    words = desk.texts(desk.bench.plan_pane)
    assert "1 of 235 done, 1 in progress" in words
    assert desk.bench.status.progress.text() == "1 of 235 shown are done"
