"""The store refuses: the old state stays, the reason is said, and nothing typed is lost."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextOption

from db.changes import Changes
from db.checklists import State
from db.errors import BadText, Cause, Known
from tests.gui.conftest import Start
from tests.gui.desk import Desk

FULL = "The disk is full. Nothing was changed."


def _refuse(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, method: str, error: Exception | None = None
) -> Callable[[], None]:
    """Let the store refuse a kind of write until the returned function is called."""
    store = desk.board.workspace
    assert store is not None

    def refuse(*_: object, **__: object) -> None:
        raise error or Known(Cause.FULL, FULL)

    monkeypatch.setattr(store, method, refuse)
    return monkeypatch.undo


def test_a_refused_tick_leaves_the_box_as_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = desk.listed[0]
    allow = _refuse(desk, monkeypatch, "edit")
    desk.click(desk.row(first).box)
    desk.settle()
    assert desk.warning == FULL
    assert desk.box_of(first) is Qt.CheckState.Unchecked
    assert desk.state_shown() == [State.TODO]
    allow()
    desk.click(desk.row(first).box)
    desk.wait_stored(first, state=State.DONE)
    desk.settle()
    assert desk.box_of(first) is Qt.CheckState.Checked
    assert desk.status.startswith("Saved")
    assert desk.warning == ""


def test_a_refused_state_button_goes_up_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.click_state(State.DOING)
    desk.settle()
    _refuse(desk, monkeypatch, "edit")
    desk.click_state(State.DONE)
    desk.settle()
    assert desk.warning == FULL
    assert desk.state_shown() == [State.DOING]
    assert desk.box_of(first) is Qt.CheckState.PartiallyChecked


@pytest.mark.parametrize("error", [None, BadText("Character 3 cannot be kept."), OSError("gone")])
def test_a_refused_note_stays_typed_and_is_saved_with_the_next_key(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception | None
) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    allow = _refuse(desk, monkeypatch, "set_note", error)
    desk.write_note("kept")
    desk.bot.waitUntil(lambda: desk.warning == str(error or FULL))
    assert desk.note.toPlainText() == "kept"
    assert desk.note.hasFocus()
    assert desk.stored(first).note == ""
    allow()
    desk.type("!")
    desk.wait_stored(first, note="kept!")


def test_a_refused_note_survives_looking_at_others_and_is_saved_on_leaving(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = desk.listed[:2]
    desk.click_row(first)
    allow = _refuse(desk, monkeypatch, "set_note")
    desk.write_note("not lost")
    desk.click_row(second)
    desk.settle()
    assert desk.note.toPlainText() == ""
    desk.click_row(first)
    assert desk.note.toPlainText() == "not lost"
    allow()
    desk.click_row(second)
    desk.wait_stored(first, note="not lost")
    desk.settle()
    desk.click_row(first)
    assert desk.note.toPlainText() == "not lost"


def test_a_refused_note_is_tried_again_when_the_window_closes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = desk.listed[:2]
    desk.click_row(first)
    allow = _refuse(desk, monkeypatch, "set_note")
    desk.write_note("first draft")
    desk.click_row(second)
    desk.write_note("second draft")
    desk.bot.waitUntil(lambda: desk.warning == FULL)
    desk.settle()
    allow()
    desk.leave()
    assert desk.stored(first).note == "first draft"
    assert desk.stored(second).note == "second draft"


def test_a_refused_undo_changes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first = desk.listed[0]
    desk.click(desk.row(first).box)
    desk.settle()
    allow = _refuse(desk, monkeypatch, "undo")
    desk.keys("Ctrl+Z")
    desk.settle()
    assert desk.warning == FULL
    assert desk.box_of(first) is Qt.CheckState.Checked
    assert desk.bench.action("undo").isEnabled()
    allow()
    desk.keys("Ctrl+Z")
    desk.wait_stored(first, state=State.TODO)


def test_ticks_after_a_refused_one_are_kept_in_order(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = desk.listed[:3]
    allow = _refuse(desk, monkeypatch, "edit")
    desk.click(desk.row(first).box)
    desk.settle()
    allow()
    desk.click(desk.row(second).box)
    desk.click(desk.row(third).box)
    desk.settle()
    assert [desk.stored(i).state for i in (first, second, third)] == [
        State.TODO,
        State.DONE,
        State.DONE,
    ]
    assert desk.box_of(first) is Qt.CheckState.Unchecked


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_file_that_becomes_unwritable_is_a_sentence(desk: Desk) -> None:
    path = desk.folder / "workspace.db"
    path.chmod(stat.S_IRUSR)
    desk.folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        desk.click(desk.row(desk.listed[0]).box)
        desk.settle()
        assert desk.status
    finally:
        desk.folder.chmod(stat.S_IRWXU)
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def test_a_slow_store_never_brings_an_older_text_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk takes its time; a person goes away, comes back and types on."""
    first, second = desk.listed[:2]
    store = desk.board.workspace
    assert store is not None
    go_on = threading.Event()
    write = store.set_note

    def slowly(*args: Any, **options: Any) -> Changes:
        assert go_on.wait(20)
        return write(*args, **options)

    monkeypatch.setattr(store, "set_note", slowly)
    desk.click_row(first)
    desk.write_note("early")
    desk.click_row(second)
    desk.write_note("between")
    desk.click_row(first)
    assert desk.note.toPlainText() == "early"
    desk.click(desk.note.viewport())
    desk.keys("Ctrl+End")
    desk.type(" and late")
    go_on.set()
    desk.wait_stored(first, note="early and late")
    desk.settle()
    assert desk.note.toPlainText() == "early and late"
    assert desk.stored(second).note == "between"


# -- what people paste --


def _paste(desk: Desk, text: str) -> None:
    """Paste through the editor's own door; a clipboard cannot carry every broken text."""
    held = QMimeData()
    held.setText(text)
    desk.note.insertFromMimeData(held)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\0b", "a\ufffdb"),
        ("no\u00a0break", "no\u00a0break"),
        ("😀 👩‍👩‍👧 🇺🇳", "😀 👩‍👩‍👧 🇺🇳"),
        ("اجتماع مع الشركاء – 12:30", "اجتماع مع الشركاء – 12:30"),
        ("e\u0301 \u202eabc\u202c", "e\u0301 \u202eabc\u202c"),
        ("tab\tand\nnew line", "tab\tand\nnew line"),
        (
            "<b>not bold</b> &amp; <img src='//host/x'>",
            "<b>not bold</b> &amp; <img src='//host/x'>",
        ),
    ],
)
def test_what_is_pasted_is_kept_as_it_shows(start: Start, text: str, kept: str) -> None:
    desk = start()
    first = desk.listed[0]
    desk.click_row(first)
    desk.click(desk.note.viewport())
    _paste(desk, text)
    desk.wait_stored(first, note=kept)
    desk.settle()
    assert desk.status.startswith("Saved")
    shown = kept.replace("\u00a0", " ")  # the editor speaks so of a space that does not break
    assert desk.note.toPlainText() == shown
    desk.leave()
    assert start().note.toPlainText() == shown


def test_a_megabyte_pasted_is_kept(start: Start) -> None:
    desk = start()
    first = desk.listed[0]
    desk.click_row(first)
    desk.click(desk.note.viewport())
    book = "forced labor in supply chains\n" * 35_000
    QGuiApplication.clipboard().setText(book)
    desk.keys("Ctrl+V")
    desk.wait_stored(first, note=book)
    desk.settle()
    desk.search("forced")
    assert first in desk.listed
    desk.leave()
    assert start().note.toPlainText() == book


def test_half_a_character_on_the_clipboard_breaks_nothing(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.click(desk.note.viewport())
    held = QMimeData()
    held.setData("text/plain", QByteArray(b"half \xed\xa0\xbd alone \xff\xfe"))
    desk.note.insertFromMimeData(held)
    desk.bot.waitUntil(lambda: "alone" in desk.stored(first).note)
    assert desk.stored(first).note == desk.note.toPlainText()


def test_one_endless_word_does_not_freeze_the_window(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.click(desk.note.viewport())
    _paste(desk, "x" * 300_000)
    desk.type("y")
    desk.bot.waitUntil(lambda: len(desk.stored(first).note) == 300_001)
    desk.click_row(desk.listed[1])
    desk.click_row(first)
    assert desk.note.lineWrapMode() is desk.note.LineWrapMode.WidgetWidth
    assert desk.note.wordWrapMode() is QTextOption.WrapMode.WordWrap


def test_more_than_can_be_kept_says_so_and_stays_to_be_cut(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.click(desk.note.viewport())
    _paste(desk, "nineteen letters\n" * 117_648)
    desk.bot.waitUntil(lambda: "2,000,016 characters" in desk.warning, timeout=20_000)
    desk.keys("Ctrl+Home", *["Del"] * 16)
    desk.bot.waitUntil(lambda: len(desk.stored(first).note) == 2_000_000, timeout=20_000)
    desk.settle()
    assert desk.warning == ""


@pytest.mark.parametrize(
    "text", ["no\u00a0break", "a\r\nb", "line\u2028and\u2029paragraph", "\ufdd0x"]
)
def test_looking_at_a_note_written_elsewhere_does_not_rewrite_it(desk: Desk, text: str) -> None:
    """The editor shows some characters as others; that alone is no edit."""
    first, second = desk.listed[:2]
    assert desk.board.checklist is not None
    assert desk.board.workspace is not None
    desk.board.workspace.set_note(desk.board.checklist.id, first, text)
    desk.program.window.entered.emit()
    desk.settle()
    desk.board._version = -1
    desk.board.refresh()
    desk.settle()
    desk.click_row(first)
    assert desk.note.toPlainText().strip()
    desk.click(desk.note.viewport())
    desk.click_row(second)
    desk.settle()
    assert desk.stored(first).note == text
    desk.click_row(first)
    desk.write_note("!")
    desk.bot.waitUntil(lambda: "!" in desk.stored(first).note)
