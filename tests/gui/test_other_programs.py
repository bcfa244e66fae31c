"""Another program writes to the same workspace while the window is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt

import db
from db.checklists import Checklist, State
from db.workspace.store import Workspace
from desktop.core.query import Field
from desktop.widgets.row_signs import NOTE
from tests.gui.conftest import Start
from tests.gui.desk import Desk

Write = Callable[[Workspace, Checklist], object]


@contextmanager
def _other(desk: Desk) -> Iterator[tuple[Workspace, Checklist]]:
    store = db.open_workspace(desk.folder)
    try:
        yield store, store.ensure_checklist()
    finally:
        store.close()


def _come_back(desk: Desk) -> None:
    """A person was in another window and comes back."""
    desk.program.window.left.emit()
    desk.program.window.entered.emit()
    desk.settle()


def test_a_tick_and_a_note_made_elsewhere_show_when_the_window_is_entered(desk: Desk) -> None:
    first, second = desk.listed[:2]
    desk.click_row(second)
    with _other(desk) as (store, mine):
        store.set_state(mine.id, [first], State.DONE)
        store.set_note(mine.id, second, "from elsewhere")
    _come_back(desk)
    assert desk.box_of(first) is Qt.CheckState.Checked
    assert desk.note.toPlainText() == "from elsewhere"
    assert NOTE in desk.row(second).signs.names
    assert "1 of 236 done, 0 in progress" in desk.texts(desk.bench.plan_pane)
    with _other(desk) as (store, mine):
        store.set_note(mine.id, second, "")
    _come_back(desk)
    assert desk.note.toPlainText() == ""


def test_coming_back_to_an_unchanged_file_disturbs_nothing(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click(desk.row(first).box)
    desk.settle()
    said = desk.status
    reloads: list[int] = []
    desk.board.reloaded.connect(lambda: reloads.append(1))
    _come_back(desk)
    assert reloads == []
    assert desk.status == said


def test_a_filter_on_my_work_follows_what_others_did(desk: Desk) -> None:
    first = desk.listed[0]
    desk.choose(Field.STATE, State.TODO)
    with _other(desk) as (store, mine):
        store.set_state(mine.id, [first], State.DONE)
    _come_back(desk)
    assert first not in desk.listed


def test_ones_own_write_also_brings_what_others_wrote(desk: Desk) -> None:
    first, second, third = desk.listed[:3]
    with _other(desk) as (store, mine):
        store.set_state(mine.id, [second], State.DOING)
    desk.click(desk.row(third).box)
    desk.settle()
    assert desk.stored(third).state is State.DONE
    assert desk.box_of(second) is Qt.CheckState.PartiallyChecked
    assert desk.box_of(first) is Qt.CheckState.Unchecked


def test_typing_wins_over_a_note_written_elsewhere_meanwhile(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note("mine")
    with _other(desk) as (store, mine):
        store.set_note(mine.id, first, "theirs")
    _come_back(desk)
    desk.wait_stored(first, note="mine")
    desk.settle()
    assert desk.note.toPlainText() == "mine"
    desk.click_row(first)
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, note="theirs")  # and theirs is one step away


def test_undo_takes_back_what_another_program_did_last(desk: Desk) -> None:
    first, second = desk.listed[:2]
    desk.click(desk.row(first).box)
    desk.settle()
    with _other(desk) as (store, mine):
        store.set_state(mine.id, [second], State.NA)
    _come_back(desk)
    desk.keys("Ctrl+Z")
    desk.wait_stored(second, state=State.TODO)
    assert desk.stored(first).state is State.DONE


def test_a_record_this_plan_does_not_have_harms_nothing(desk: Desk) -> None:
    with _other(desk) as (store, mine):
        store.set_state(mine.id, ["OLD-99"], State.DONE)
        store.set_note(mine.id, "OLD-99", "zebulon")
    _come_back(desk)
    assert len(desk.listed) == 236
    desk.search("is:done")
    assert desk.listed == []
    desk.search("zebulon")
    assert desk.listed == []
    desk.keys("Esc")
    desk.settle()
    desk.keys("Down", "Ctrl+Z")
    desk.settle()
    desk.keys("Ctrl+Z")
    desk.settle()
    assert desk.stored("OLD-99").state is State.TODO
    assert desk.stored("OLD-99").note == ""
    assert len(desk.listed) == 236


def test_two_windows_on_one_folder_keep_both_sides(start: Start) -> None:
    one, two = start(), start()
    first, second = one.listed[:2]
    one.program.window.activateWindow()
    one.bot.waitUntil(one.program.window.isActiveWindow)
    one.click(one.row(first).box)
    one.settle()
    two.program.window.activateWindow()
    two.bot.waitUntil(two.program.window.isActiveWindow)
    two.settle()
    assert two.box_of(first) is Qt.CheckState.Checked
    two.click(two.row(second).box)
    two.settle()
    one.program.window.activateWindow()
    one.bot.waitUntil(one.program.window.isActiveWindow)
    one.settle()
    assert one.box_of(second) is Qt.CheckState.Checked


def test_a_lock_held_for_a_moment_is_waited_for(desk: Desk) -> None:
    first = desk.listed[0]
    with _other(desk) as (store, _), store._writing():
        desk.click(desk.row(first).box)
        desk.bot.waitUntil(lambda: desk.box_of(first) is Qt.CheckState.Checked)
        assert desk.board.item(first).state is State.TODO
    desk.settle()
    assert desk.stored(first).state is State.DONE
    assert desk.warning == ""
