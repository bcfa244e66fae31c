"""A board without a window around it, for dialogs that need one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import db
from db.changes import Changes
from db.checklists import Edit, Item, ListField
from db.plan.catalogue import Plan
from desktop.core.drafts import Draft
from desktop.dialogs.new_list_dialog import NewListDialog
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


def settle(board: Board) -> None:
    """Wait for what was asked for, and for what the answers asked for in turn."""
    board.finish_work()
    board.finish_work()


def make(board: Board, dialog: NewListDialog, draft: Draft) -> None:
    """What the program does when it is asked for a list."""

    def made(_: Changes) -> None:
        dialog.accept()

    board.do(
        lambda store, _: store.add_checklist(draft.values, draft.edits, whole=draft.whole),
        made,
        refused=lambda error: dialog.refuse(str(error)),
    )


def created(board: Board, dialog: NewListDialog) -> dict[str, Item]:
    """Press Create; the items of the list that was made."""
    name = dialog.fields.name.text()
    click(dialog.create_button)
    board.finish_work()
    assert not dialog.isVisible(), dialog.message.text()
    chosen = next(each for each in board.lists if each.name == name)
    assert board.workspace is not None
    return board.workspace.items(chosen.id)


def row_of(dialog: NewListDialog, name: str) -> int:
    ways = dialog.ways
    return next(row for row in range(ways.count()) if ways.item(row).text() == name)


def click_way(dialog: NewListDialog, name: str) -> None:
    seen = dialog.ways.visualItemRect(dialog.ways.item(row_of(dialog, name)))
    viewport = dialog.ways.viewport()
    QTest.mouseClick(
        viewport, Qt.MouseButton.LeftButton, pos=QPoint(seen.left() + 20, seen.center().y())
    )


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it: its label, if it has one, else its own name."""
    told = QAccessible.queryAccessibleInterface(widget)
    labels = [each for each, kind in told.relations() if kind & QAccessible.RelationFlag.Label]
    name = (labels[0] if labels else told).text(QAccessible.Text.Name)
    return str(name).replace("&", "")
