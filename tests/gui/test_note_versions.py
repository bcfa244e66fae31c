"""Earlier versions of a note: looked at, compared, brought back and forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from db.changes import Changes
from db.checklists import Checklist, Edit, ItemField
from db.errors import Cause, Known
from db.workspace.store import Workspace
from desktop.dialogs.note_versions import NoteVersionsDialog
from tests.gui.desk import Desk, while_dialog
from tests.gui.looks import cut_off, nameless
from tests.gui.panel import FULL, close_list, list_id

LONG = "They said that they would ring back before the end of the week, and did not."
Opened = Callable[..., NoteVersionsDialog]


@pytest.fixture
def opened(desk: Desk) -> Iterator[Opened]:
    """Writes a note several times over and opens the dialog."""
    made: list[NoteVersionsDialog] = []

    def open_it(*texts: str) -> NoteVersionsDialog:
        first = desk.listed[0]
        desk.click_row(first)
        for text in texts:
            edits = [Edit(first, {ItemField.NOTE: text})]
            desk.board.do(partial(_edit, edits))
        desk.settle()
        note_id = desk.board.note_id(first)
        dialog = NoteVersionsDialog(desk.board, note_id, "Its name", desk.program.window)
        made.append(dialog)
        dialog.open()
        desk.settle()
        desk.bot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield open_it
    for dialog in made:
        dialog.reject()


def _edit(edits: Sequence[Edit], store: Workspace, mine: Checklist) -> Changes:
    return store.edit(mine.id, edits)


def _listed(dialog: NoteVersionsDialog) -> list[str]:
    items = (dialog.times.item(row) for row in range(dialog.times.count()))
    return [item.text().split("\n")[1] for item in items if item]


def _note(desk: Desk) -> str:
    desk.settle()
    return desk.stored(desk.selected).note


def _versions(desk: Desk) -> list[str]:
    store = desk.board.workspace
    assert store is not None
    return [version.text for version in store.note_versions(list_id(desk), desk.selected)]


def test_versions_are_listed_latest_first_with_their_first_words(
    desk: Desk, opened: Opened
) -> None:
    dialog = opened("one\nmore of it", LONG, "three")
    assert _listed(dialog) == [
        "They said that they would ring back before the e…",
        "one more of it",
    ]
    assert dialog.times.currentRow() == 0
    assert dialog.text.toPlainText() == LONG
    dialog.times.setFocus()
    desk.keys("Down")
    assert dialog.text.toPlainText() == "one\nmore of it"
    assert dialog.about.text() == "Its name"


def test_a_version_is_compared_with_the_note_now(desk: Desk, opened: Opened) -> None:
    dialog = opened("Call Ann today", "Call Bea today")
    assert not dialog.diff.isVisible()
    desk.click(desk.button("Show: Compared with the note now", dialog))
    assert dialog.diff.isVisible()
    assert not dialog.text.isVisible()
    assert dialog.key_to_marks.isVisible()
    assert dialog.diff.toPlainText() == "Call Ann Bea today"
    assert dialog.diff.accessibleName() == "Comparison: Call [removed: Ann] [added: Bea] today"
    fonts = _fonts(dialog)
    assert fonts["Ann "] == (True, False)
    assert fonts["Bea "] == (False, True)
    assert fonts["Call "] == (False, False)
    desk.click(desk.button("Show: As it was", dialog))
    assert dialog.text.toPlainText() == "Call Ann today"
    assert not dialog.diff.isVisible()


def _fonts(dialog: NoteVersionsDialog) -> dict[str, tuple[bool, bool]]:
    """By run of text: whether it is struck through, whether it is underlined."""
    found, fragments = {}, dialog.diff.document().begin().begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        look = fragment.charFormat()
        found[fragment.text()] = (look.fontStrikeOut(), look.fontUnderline())
        fragments += 1
    return found


def test_bringing_one_back_keeps_what_stood_there(desk: Desk, opened: Opened) -> None:
    dialog = opened("one", "two", "three")
    dialog.times.setCurrentRow(1)
    desk.click(dialog.back_button)
    assert _note(desk) == "one"
    assert _listed(dialog) == ["three", "two", "one"]
    assert dialog.message.text() == "Brought back. What stood there is an earlier version now."
    assert desk.note.toPlainText() == "one"
    dialog.reject()
    desk.enter()
    desk.keys("Ctrl+Z")
    assert _note(desk) == "three"


def test_versions_are_forgotten_after_a_question(desk: Desk, opened: Opened) -> None:
    dialog = opened("one", "two")

    def say_no(box: QMessageBox) -> None:
        assert box.textFormat() is Qt.TextFormat.PlainText
        desk.keys("Return")

    def say_yes(box: QMessageBox) -> None:
        desk.click(next(b for b in box.buttons() if b.text() == "&Forget them"))

    with while_dialog(desk, QMessageBox, say_no):
        desk.click(dialog.forget_button)
    desk.settle()
    assert _versions(desk) == ["one"]
    with while_dialog(desk, QMessageBox, say_yes):
        desk.click(dialog.forget_button)
    desk.settle()
    assert _versions(desk) == []
    assert _note(desk) == "two"
    assert dialog.message.text() == "There are no earlier versions of this note."
    assert not dialog.back_button.isEnabled()
    assert not dialog.forget_button.isEnabled()


def test_a_refusal_is_said_where_it_happened(
    desk: Desk, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened("one", "two")
    store = desk.board.workspace
    assert store is not None

    def refusing(*_: object, **__: object) -> None:
        raise Known(Cause.FULL, FULL)

    monkeypatch.setattr(store, "edit", refusing)
    desk.click(dialog.back_button)
    assert _note(desk) == "two"
    assert dialog.message.text() == FULL
    assert _listed(dialog) == ["one"]


def test_of_a_run_that_is_over_versions_can_be_read_only(desk: Desk, opened: Opened) -> None:
    opened("one", "two").reject()
    close_list(desk)
    dialog = opened()
    assert dialog.text.toPlainText() == "one"
    assert not dialog.back_button.isEnabled()
    assert not dialog.forget_button.isEnabled()


def test_enter_in_the_list_changes_nothing(desk: Desk, opened: Opened) -> None:
    dialog = opened("one", "two")
    dialog.times.setFocus()
    desk.keys("Return")
    assert _note(desk) == "two"


@pytest.mark.parametrize("compared", [False, True])
def test_the_dialog_is_whole_and_named(desk: Desk, opened: Opened, *, compared: bool) -> None:
    dialog = opened("one", LONG * 30, "three")
    if compared:
        desk.click(desk.button("Show: Compared with the note now", dialog))
    dialog.resize(dialog.minimumSizeHint())
    desk.settle()
    assert cut_off(dialog) == []
    assert nameless(dialog) == []
    desk.keys("Esc")
    assert not dialog.isVisible()
