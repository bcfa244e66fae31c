"""A board without a window around it, for dialogs that need one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import db
from db.checklists import Edit, ListField
from db.plan.catalogue import Plan
from desktop.work.board import Board
from desktop.work.worker import Worker


@contextmanager
def open_board(plan: Plan, folder: Path) -> Iterator[Board]:
    """A board whose workspace is open, with the one list it begins with."""
    worker = Worker("store")
    board = Board(plan, worker)
    board.open(lambda: db.open_workspace(folder))
    board.finish_work()
    yield board
    board.close()
    board.finish_work()
    worker.close()


def add_list(board: Board, name: str, *edits: Edit, **more: str) -> str:
    """A list made by another part of the program. Returns its id."""
    values = {ListField.NAME: name} | {ListField(key): value for key, value in more.items()}
    made: list[str] = []
    board.do(lambda store, _: store.add_checklist(values, edits), lambda c: made.append(c.made))
    board.finish_work()
    return made[0]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def write(text: str) -> None:
    """Type where the keyboard is, over what is selected there."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
