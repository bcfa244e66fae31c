"""A store that refuses notes, and the question that closing asks then."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import db
from db.errors import Cause, Known
from desktop.core import rescue
from desktop.dialogs.unsaved import UnsavedDialog
from tests.gui.desk import Desk

FULL = "The disk is full. Nothing was changed."
TEXT = "Ring the shelter on Tuesday"


def refuse(desk: Desk, monkeypatch: pytest.MonkeyPatch, sentence: str = FULL) -> Callable[[], None]:
    """Let the store refuse every note until the returned function is called."""
    store = desk.board.workspace
    assert store is not None

    def refusing(*_: object, **__: object) -> None:
        raise Known(Cause.FULL, sentence)

    monkeypatch.setattr(store, "set_note", refusing)
    return monkeypatch.undo


def write(desk: Desk, text: str = TEXT) -> str:
    """Write a note on the first record; its id."""
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note(text)
    return first


def is_open(desk: Desk) -> bool:
    return desk.program.window.isVisible()


def asked() -> UnsavedDialog | None:
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, UnsavedDialog) else None


def close(desk: Desk) -> UnsavedDialog:
    """Close the window as a person does; the question that is asked then."""
    desk.program.window.close()
    desk.bot.waitUntil(lambda: asked() is not None)
    dialog = asked()
    assert dialog is not None
    return dialog


def wait_closed(desk: Desk) -> None:
    desk.bot.waitUntil(lambda: not is_open(desk))
    assert asked() is None


def noted_down(folder: Path) -> list[tuple[str, str]]:
    """What the next start brings back: keys and texts."""
    with closing(db.open_workspace(folder)) as store:
        return [(row.key, row.text) for row in db.journal_of(store).read()]


def rescued(folder: Path) -> list[str]:
    """The texts that the next start finds, in the journal or, if need be, in files."""
    in_files = [path.read_text("utf-8") for path in rescue.left(folder)]
    return [text for _, text in noted_down(folder)] + in_files
