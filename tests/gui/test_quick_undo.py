"""Ctrl+Z a moment after a tick means that tick, although the store has not answered yet."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt

from db.checklists import State
from db.errors import Cause, Known
from tests.gui.desk import Desk


@contextmanager
def slow(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, method: str, error: Exception | None = None
) -> Iterator[None]:
    """The store takes its time over one kind of write, as long as this lasts; then it may refuse
    the first."""
    store = desk.board.workspace
    assert store is not None
    go_on = threading.Event()
    write: Callable[..., Any] = getattr(store, method)
    refusals = [error] if error is not None else []

    def slowly(*args: Any, **options: Any) -> Any:
        assert go_on.wait(20)
        if refusals:
            raise refusals.pop()
        return write(*args, **options)

    monkeypatch.setattr(store, method, slowly)
    try:
        yield
    finally:
        go_on.set()
        desk.settle()
        monkeypatch.undo()


def test_undo_before_the_answer_takes_the_tick_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = desk.listed[0]
    undo, redo = desk.bench.action("undo"), desk.bench.action("redo")
    assert not undo.isEnabled()
    with slow(desk, monkeypatch, "edit"):
        desk.click(desk.row(first).box)
        assert undo.isEnabled()
        desk.keys("Ctrl+Z")
    assert desk.stored(first).state is State.TODO
    assert desk.box_of(first) is Qt.CheckState.Unchecked
    assert not undo.isEnabled()
    assert redo.isEnabled()
    desk.keys("Ctrl+Shift+Z")
    desk.wait_stored(first, state=State.DONE)


def test_redo_before_the_answer_brings_it_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = desk.listed[0]
    redo = desk.bench.action("redo")
    desk.click(desk.row(first).box)
    desk.settle()
    assert not redo.isEnabled()
    with slow(desk, monkeypatch, "undo"):
        desk.keys("Ctrl+Z")
        assert redo.isEnabled()
        desk.keys("Ctrl+Shift+Z")
    assert desk.stored(first).state is State.DONE
    assert desk.bench.action("undo").isEnabled()
    assert not redo.isEnabled()


def test_a_tick_does_not_let_redo_flicker(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with slow(desk, monkeypatch, "edit"):
        desk.click(desk.row(desk.listed[0]).box)
        assert not desk.bench.action("redo").isEnabled()


def test_several_quick_presses_take_back_as_many_and_no_more(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = desk.listed[:2]
    with slow(desk, monkeypatch, "edit"):
        desk.click(desk.row(first).box)
        desk.click(desk.row(second).box)
        desk.keys("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert [desk.stored(each).state for each in (first, second)] == [State.TODO] * 2
    assert not desk.bench.action("undo").isEnabled()
    assert desk.warning == ""
    desk.click(desk.row(first).box)
    desk.settle()
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, state=State.TODO)


@pytest.mark.parametrize(
    "error", [Known(Cause.BUSY, "Another program is writing."), OSError("the disk is gone")]
)
def test_a_refused_tick_is_not_paid_for_by_an_earlier_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """The press was meant for the tick that was refused: what stood before it stays."""
    first, second = desk.listed[:2]
    desk.click(desk.row(first).box)
    desk.settle()
    with slow(desk, monkeypatch, "edit", error):
        desk.click(desk.row(second).box)
        desk.keys("Ctrl+Z")
    assert desk.stored(first).state is State.DONE
    assert desk.stored(second).state is State.TODO
    assert desk.warning == str(error)
    assert desk.bench.action("undo").isEnabled()
    desk.keys("Ctrl+Z")  # this one is meant for it
    desk.wait_stored(first, state=State.TODO)


def test_a_refused_first_tick_leaves_nothing_to_undo(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with slow(desk, monkeypatch, "edit", Known(Cause.BUSY, "Another program is writing.")):
        desk.click(desk.row(desk.listed[0]).box)
        assert desk.bench.action("undo").isEnabled()
    assert not desk.bench.action("undo").isEnabled()


def test_undo_goes_on_after_a_write_whose_answer_could_not_be_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Done, but told as refused: what follows can be undone all the same."""
    first, second = desk.listed[:2]
    store = desk.board.workspace
    assert store is not None
    asked = iter([desk.board._version])

    def version() -> int:
        for known in asked:
            return known
        raise Known(Cause.FULL, "The disk failed.")

    monkeypatch.setattr(store, "version", version)
    desk.click(desk.row(first).box)
    desk.settle()
    assert desk.warning == "The disk failed."
    monkeypatch.undo()
    desk.click(desk.row(second).box)
    desk.settle()
    desk.keys("Ctrl+Z")
    desk.wait_stored(second, state=State.TODO)
    assert desk.stored(first).state is State.DONE


def test_undo_known_from_another_program_is_offered(desk: Desk) -> None:
    assert desk.board.workspace is not None
    assert desk.board.checklist is not None
    first = desk.listed[0]
    desk.board.workspace.set_state(desk.board.checklist.id, [first], State.DONE)
    desk.board._version = -1
    desk.board.refresh()
    desk.settle()
    assert desk.bench.action("undo").isEnabled()
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, state=State.TODO)
