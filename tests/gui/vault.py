"""A locked workspace, and a person with or without its password in front of it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAction, QTextDocument
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

import db
from db.checklists import Edit, ItemField, ListField
from desktop.widgets.unlock_page import UnlockPage
from tests.gui.desk import Desk

PASSWORD = "mule ships quiet 7"  # noqa: S105 - of a workspace that a test makes
# Words that nobody but their owner may see: of a note, a list, an item, a tag, a bookmark.
SECRETS = ("Xylophone", "Quokka", "Zephyrine", "Bergamot", "Okapi")
_MOST = 3000  # rows of a model
_PATIENCE = 60_000  # ms until something that must come is given up


def fill(folder: Path) -> None:
    """A workspace with secrets of every kind, the open list among them."""
    with closing(db.open_workspace(folder)) as store:
        mine = store.ensure_checklist()
        store.edit_checklist(mine.id, {ListField.NAME: "Quokka house", ListField.PURPOSE: "Okapi"})
        own = {ItemField.TITLE: "Zephyrine calls", ItemField.TAGS: "Bergamot"}
        store.edit(mine.id, [Edit("own-1", own)])
        store.edit(mine.id, [Edit("PRE-1", {ItemField.WHO: "Okapi"})])
        store.set_note(mine.id, "PRE-1", "Xylophone at nine", going_on=False)
        store.set_bookmark("PRE-1", "Okapi")


def lock_up(folder: Path, password: str = PASSWORD) -> str:
    """Give the workspace in `folder` a password. Returns its recovery code."""
    with closing(db.open_workspace(folder)) as store:
        store.set_password(password)
        return store.recovery_code()


def page(desk: Desk) -> UnlockPage:
    """What asks for the password."""
    found = [each for each in desk.program.window.findChildren(UnlockPage) if each.isVisible()]
    assert len(found) == 1, found
    return found[0]


def is_locked(desk: Desk) -> bool:
    """Locked, and everything of the window there again."""
    bench = desk.program.workbench
    pages = desk.program.window.findChildren(UnlockPage)
    return bench is not None and bench._detail is not None and any(p.isVisible() for p in pages)


def unlock(desk: Desk, text: str = PASSWORD) -> None:
    """Type the password and press Enter."""
    line = page(desk).field.line
    if not line.hasFocus():
        desk.click(line)
        desk.bot.waitUntil(line.hasFocus, timeout=_PATIENCE)
    desk.keys("Ctrl+A")
    desk.type(text)
    assert line.text() == text
    desk.keys("Return")
    desk.bot.waitUntil(lambda: is_open(desk), timeout=_PATIENCE)
    desk.settle()


def is_open(desk: Desk) -> bool:
    board = desk.program.board
    return board is not None and board.checklist is not None


def lock(desk: Desk) -> None:
    """Ctrl+L, and wait until all of it is done."""
    before = desk.bench
    desk.keys("Ctrl+L")
    wait_locked(desk, before)


def wait_locked(desk: Desk, before: QWidget) -> None:
    desk.bot.waitUntil(
        lambda: desk.program.workbench is not before and is_locked(desk), timeout=_PATIENCE
    )
    desk.enter()


# -- looking everywhere --------------------------------------------------------------------------


def seen(words: tuple[str, ...]) -> list[str]:
    """Where any part of the program, shown or not, says one of these words."""
    found = []
    for widget in QApplication.allWidgets():
        told = "\n".join(_texts(widget))
        found += [f"{type(widget).__name__}: {word}" for word in words if word in told]
    clipboard = QApplication.clipboard().text()
    return found + [f"clipboard: {word}" for word in words if word in clipboard]


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.objectName())
    for name in ("text", "placeholderText", "title"):
        said = getattr(widget, name, None)
        if callable(said):
            yield str(said())
    if isinstance(widget, QLineEdit):
        yield widget.displayText()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    heard = QAccessible.queryAccessibleInterface(widget)
    if heard is not None:
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        yield from (heard.text(kind) for kind in kinds)
    for child in widget.findChildren(QObject):
        if isinstance(child, QAction):
            yield from (child.text(), child.toolTip())
        elif isinstance(child, QTextDocument):
            yield child.toPlainText()
        elif isinstance(child, QAbstractItemModel):
            yield from _rows(child, QModelIndex())


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    of = Qt.ItemDataRole
    roles = (of.DisplayRole, of.ToolTipRole, of.UserRole, of.AccessibleTextRole)
    for row in range(min(model.rowCount(parent), _MOST)):
        index = model.index(row, 0, parent)
        yield from (str(index.data(role)) for role in roles)
        yield from _rows(model, index)


def held(words: tuple[str, ...], but: tuple[object, ...] = ()) -> list[str]:
    """What anything that Python knows of still holds one of these words. `but` and whatever
    belongs to the test itself are left out."""
    gc.collect()
    found: list[str] = []
    for each in gc.get_objects():
        if each is words or any(each is one for one in but):
            continue
        texts = [text for text in gc.get_referents(each) if isinstance(text, str | bytes)]
        if any(_says(text, words) for text in texts):
            found.append(f"{type(each).__name__} {str(each)[:120]}")
    return found


def _says(text: str | bytes, words: tuple[str, ...]) -> bool:
    if isinstance(text, bytes):
        return any(word.encode() in text for word in words)
    return len(text) < 200_000 and any(word in text for word in words)
