"""What was typed and not saved when the program ended stands in its place at the next start."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtGui import QGuiApplication

import db
from db.checklists import Edit, ItemField, State
from db.workspace.unsaved import ASIDE
from db.workspace.unsaved import FILE_NAME as JOURNAL
from desktop.widgets.left_notice import LeftNotice
from desktop.widgets.notice import Notice
from tests.gui.conftest import Start
from tests.gui.desk import Desk
from tests.gui.unsaved import TEXT, noted_down, refuse, write


def told(desk: Desk) -> list[str]:
    """What is said across the window."""
    notices = desk.bench.findChildren(Notice)
    return [each.sentence.text() for each in notices if each.isVisible()]


def note_down(desk: Desk, *rows: tuple[str, str, str, str]) -> None:
    """Leave a journal as a killed program does: key, field, text and what the store held."""
    with closing(db.open_workspace(desk.folder)) as store:
        mine = store.ensure_checklist().id
        made = [db.unsaved((mine, key, f), text, base) for key, f, text, base in rows]
        db.journal_of(store).write(made)


def again(start: Start) -> Desk:
    """The next start, once what comes back is back."""
    desk = start()
    desk.bot.waitUntil(lambda: desk.program._leaving._coming_back._timer.isActive())  # type: ignore[union-attr] # it is complete
    desk.settle()
    return desk


def test_a_refused_note_is_back_where_it_was_typed_and_undo_takes_it_out(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    refuse(desk, monkeypatch)
    first = write(desk)
    desk.leave()  # as when the session ends
    monkeypatch.undo()
    desk = again(start)
    assert desk.stored(first).note == TEXT
    desk.click_row(first)
    assert desk.note.toPlainText() == TEXT
    (said,) = told(desk)
    assert said.startswith("What you typed last was not saved yet when Four Pillars ended. It is")
    assert "(Note). Undo takes it out again." in said
    desk.bench.action("undo").trigger()
    desk.wait_stored(first, note="")
    desk.leave()
    assert noted_down(desk.folder) == []
    assert not (desk.folder / JOURNAL).exists()
    assert told(again(start)) == []


def test_what_stands_in_a_field_nobody_left_is_noted_down_while_it_is_typed(
    start: Start,
) -> None:
    desk = start()
    first = desk.listed[0]
    desk.click_row(first)
    desk.click(desk.detail.mine.details)
    who = desk.detail.mine.form.who
    desk.click(who)
    desk.type("Anna Petro")
    desk.bot.waitUntil(lambda: noted_down(desk.folder) == [(first, "Anna Petro")])
    assert desk.stored(first).who == ""
    desk.type("va")
    desk.click(desk.note.viewport())
    desk.bot.waitUntil(lambda: not (desk.folder / JOURNAL).exists())
    assert desk.stored(first).who == "Anna Petrova"


def test_a_field_is_back_where_nothing_was_written_since(start: Start) -> None:
    desk = start()
    first, second = desk.listed[:2]
    desk.leave()
    note_down(desk, (first, "who", "Anna", ""), (second, "tags", "housing\nnew", ""))
    desk = again(start)
    assert desk.stored(first).who == "Anna"
    assert desk.stored(second).tags == ("housing", "new")
    (said,) = told(desk)
    assert "(Who)" in said
    assert "(Tags)" in said


def test_what_was_written_since_stays_and_the_text_stands_below_it(start: Start) -> None:
    desk = start()
    first, second = desk.listed[:2]
    desk.leave()
    with closing(db.open_workspace(desk.folder)) as store:
        mine = store.ensure_checklist().id
        store.set_note(mine, first, "Somebody else was here")
        store.edit(mine, [Edit(second, {ItemField.WHO: "Bo"})])
    note_down(desk, (first, "note", TEXT, "old"), (second, "who", "Anna", ""))
    again(start)
    assert desk.stored(first).note == f"Somebody else was here\n\n{TEXT}"
    assert desk.stored(second).who == "Bo"
    assert desk.stored(second).note == "Who: Anna"


def test_what_a_password_guards_stands_in_the_clear_nowhere(start: Start) -> None:
    desk = start()
    store = desk.board.workspace
    assert store is not None
    first = write(desk)
    desk.settle()
    store.set_password("correct horse battery")
    desk.click(desk.detail.mine.details)
    who = desk.detail.mine.form.who
    desk.click(who)
    desk.type("Anna Petrova")
    journal = desk.folder / JOURNAL
    desk.bot.waitUntil(lambda: journal.exists() and db.journal_of(store).read() != ())
    assert [(row.key, row.text) for row in db.journal_of(store).read()] == [(first, "Anna Petrova")]
    assert db.journal_of(store).is_private
    for path in desk.folder.rglob("*"):
        assert not path.is_file() or b"Petrova" not in path.read_bytes()


def test_what_is_saved_after_all_is_not_told(start: Start) -> None:
    desk = start()
    first = write(desk)
    desk.leave()
    note_down(desk, (first, "note", TEXT, ""))
    desk = again(start)
    assert desk.stored(first).note == TEXT
    assert told(desk) == []


def test_text_of_a_list_that_is_gone_stays_until_it_is_thrown_away(start: Start) -> None:
    desk = start()
    first = desk.listed[0]
    desk.leave()
    with closing(db.open_workspace(desk.folder)) as store:
        db.journal_of(store).write([db.unsaved(("no-such-list", first, "note"), TEXT, "")])
    for _ in range(2):
        desk = again(start)
        (notice,) = desk.bench.findChildren(LeftNotice)
        assert "That checklist is no longer there." in notice.sentence.text()
        desk.click(notice.copy_button)
        assert QGuiApplication.clipboard().text() == TEXT
        desk.click(desk.button("Dismiss this message"))
        desk.leave()
        assert noted_down(desk.folder) == [(first, TEXT)]
    desk = again(start)
    (notice,) = desk.bench.findChildren(LeftNotice)
    desk.click(notice.drop_button)
    desk.leave()
    assert noted_down(desk.folder) == []


def test_a_journal_that_cannot_be_read_is_put_aside_and_told(start: Start) -> None:
    desk = start()
    desk.leave()
    (desk.folder / JOURNAL).write_bytes(b"x" * 8192)
    desk = again(start)
    (said,) = told(desk)
    assert said.endswith("It was put aside in the data folder as unsaved-old.db.")
    assert (desk.folder / ASIDE).read_bytes() == b"x" * 8192
    desk.click(desk.row(desk.listed[0]).box)
    desk.wait_stored(desk.listed[0], state=State.DONE)
