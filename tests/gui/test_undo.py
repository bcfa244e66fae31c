"""Undo and redo, from the keyboard, wherever the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt

from db.checklists import State
from tests.gui.conftest import Start
from tests.gui.desk import Desk


def test_undo_takes_a_tick_back_and_redo_brings_it_again(desk: Desk) -> None:
    first = desk.listed[0]
    undo, redo = desk.bench.action("undo"), desk.bench.action("redo")
    assert not undo.isEnabled()
    assert not redo.isEnabled()
    desk.click(desk.row(first).box)
    desk.settle()
    assert undo.isEnabled()
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, state=State.TODO)
    desk.settle()
    assert desk.box_of(first) is Qt.CheckState.Unchecked
    assert not undo.isEnabled()
    assert redo.isEnabled()
    desk.keys("Ctrl+Shift+Z")
    desk.wait_stored(first, state=State.DONE)
    desk.settle()
    assert desk.box_of(first) is Qt.CheckState.Checked
    assert not redo.isEnabled()


def test_undo_goes_back_through_states_one_by_one(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.keys("Ctrl+2", "Ctrl+4", "Ctrl+3")
    desk.settle()
    for state in (State.NA, State.DOING, State.TODO):
        desk.keys("Ctrl+Z")
        desk.wait_stored(first, state=state)
        desk.settle()
        assert desk.state_shown() == [state]
    for state in (State.DOING, State.NA, State.DONE):
        desk.keys("Ctrl+Y")
        desk.wait_stored(first, state=state)
        desk.settle()
        assert desk.state_shown() == [state]


def test_typing_is_one_step_and_the_editor_follows(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note("one ")
    desk.wait_stored(first, note="one ")
    desk.type("two")
    desk.wait_stored(first, note="one two")
    desk.click_row(first)  # the keyboard is in the list again
    desk.settle()
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, note="")
    desk.settle()
    assert desk.note.toPlainText() == ""
    desk.keys("Ctrl+Shift+Z")
    desk.wait_stored(first, note="one two")
    desk.settle()
    assert desk.note.toPlainText() == "one two"


def test_undo_while_the_keyboard_is_in_the_note_takes_typing_back(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note("typed")
    desk.wait_stored(first, note="typed")
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, note="")
    assert desk.note.toPlainText() == ""
    desk.keys("Ctrl+Shift+Z")
    desk.wait_stored(first, note="typed")
    assert desk.note.toPlainText() == "typed"


def test_undo_in_a_note_nobody_typed_into_takes_the_last_step_back(desk: Desk) -> None:
    first = desk.listed[0]
    desk.keys("Ctrl+F", "Down", "Space", "Return")
    assert desk.focus is desk.note
    desk.wait_stored(first, state=State.DONE)
    desk.settle()
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, state=State.TODO)


def test_typing_on_after_leaving_the_note_is_a_step_of_its_own(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note("before")
    desk.wait_stored(first, note="before")
    desk.click_row(first)
    desk.click(desk.note.viewport())
    desk.keys("Ctrl+End")
    desk.type(" and after")
    desk.wait_stored(first, note="before and after")
    desk.click_row(first)
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, note="before")


def test_undo_of_what_is_typed_but_not_yet_saved_loses_nothing(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note("not saved yet")
    desk.bench.action("undo").trigger()  # from the menu: greyed, as nothing is known to undo
    desk.settle()
    desk.wait_stored(first, note="not saved yet")
    assert desk.note.toPlainText() == "not saved yet"


def test_undo_reaches_another_record_than_the_one_shown(desk: Desk) -> None:
    first, second = desk.listed[:2]
    desk.click_row(first)
    desk.write_note("about the first")
    desk.click_row(second)
    desk.settle()
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, note="")
    desk.settle()
    assert desk.selected == second
    desk.click_row(first)
    assert desk.note.toPlainText() == ""


def test_undo_works_across_a_restart(start: Start) -> None:
    desk = start()
    first = desk.listed[0]
    desk.click(desk.row(first).box)
    desk.wait_stored(first, state=State.DONE)
    desk.leave()
    again = start()
    assert again.bench.action("undo").isEnabled()
    again.keys("Ctrl+Z")
    again.wait_stored(first, state=State.TODO)


def test_a_new_tick_forgets_what_could_be_redone(desk: Desk) -> None:
    first, second = desk.listed[:2]
    desk.click(desk.row(first).box)
    desk.settle()
    desk.keys("Ctrl+Z")
    desk.settle()
    desk.click(desk.row(second).box)
    desk.settle()
    assert not desk.bench.action("redo").isEnabled()
    desk.keys("Ctrl+Shift+Z")
    desk.settle()
    assert desk.stored(first).state is State.TODO
    assert desk.stored(second).state is State.DONE
