"""Working on an item in the panel below its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtWidgets import QLineEdit

from db.checklists import Edit, Item, ItemField, ListField
from db.errors import Cause, Known
from desktop.widgets.item_form import ItemForm
from tests.gui.desk import Desk

RTL = "\u202egnp.exe"  # shows the other way round
FULL = "The disk is full. Nothing was changed."


def open_item(desk: Desk, key: str = "") -> ItemForm:
    """Choose a record (the first) by its row and open its details; their form."""
    desk.click_row(key or desk.listed[0])
    if not desk.detail.mine.details.isChecked():
        desk.click(desk.detail.mine.details)
    desk.settle()
    return desk.detail.mine.form


def write(desk: Desk, line: QLineEdit, text: str, *keys: str) -> None:
    """Click into a line, type over what stands there, press keys."""
    desk.click(line)
    desk.keys("Ctrl+A")
    if text:
        desk.type(text)
    else:
        desk.keys("Del")
    desk.keys(*keys)


def item(desk: Desk, key: str = "") -> Item:
    """What another program reads of an item, once everything is done."""
    desk.settle()
    return desk.stored(key or desk.selected)


def edit(desk: Desk, key: str, values: Mapping[ItemField, str]) -> None:
    """Change an item elsewhere than in the panel."""
    desk.board.do(lambda store, mine: store.edit(mine.id, [Edit(key, values)]))
    desk.settle()


def add_list(desk: Desk, name: str, *keys: str) -> str:
    """Another list with these items; its id."""
    made: list[str] = []
    edits = [Edit(key, {}) for key in keys]
    desk.board.do(
        lambda store, _: store.add_checklist({ListField.NAME: name}, edits),
        lambda changes: made.append(changes.made),
    )
    desk.settle()
    return made[0]


def show_list(desk: Desk, list_id: str) -> None:
    desk.board.show_list(list_id)
    desk.settle()


def list_id(desk: Desk) -> str:
    assert desk.board.checklist is not None
    return desk.board.checklist.id


def close_list(desk: Desk) -> str:
    """End the run that is open, and look at it; its id."""
    over = list_id(desk)
    desk.board.do(lambda store, mine: store.start_again(mine.id, {ListField.NAME: "Next"}, []))
    show_list(desk, over)
    return over


def refuse(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let the store refuse every change of an item until the returned function is called."""
    store = desk.board.workspace
    assert store is not None

    def refusing(*_: object, **__: object) -> None:
        raise Known(Cause.FULL, FULL)

    monkeypatch.setattr(store, "edit", refusing)
    return monkeypatch.undo
