"""Locking: what is typed is kept, and then nothing of it can be found in the program."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QDialog, QMenu

import db
from db.checklists import Item
from desktop.dialogs.password_dialog import PasswordDialog
from desktop.widgets.unlock_page import UnlockPage
from tests.gui import vault
from tests.gui.conftest import Start
from tests.gui.desk import Desk, clipboard, while_dialog
from tests.gui.vault import PASSWORD, SECRETS


@pytest.fixture
def open_desk(data_dir: Path, start: Start) -> Desk:
    """Unlocked, with the item that tells most in sight."""
    vault.fill(data_dir)
    vault.lock_up(data_dir)
    desk = start()
    vault.unlock(desk)
    desk.click_row("PRE-1")
    desk.settle()
    return desk


@pytest.fixture(autouse=True)
def owner(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clipboard that says whose it is, as every system's does but the one without a screen."""
    qapp.clipboard().clear()
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)


def stored(desk: Desk, key: str) -> Item:
    """What the file holds for who has the password."""
    with closing(db.open_workspace(desk.folder, db.key_for(desk.folder, PASSWORD))) as store:
        return store.items(store.ensure_checklist().id)[key]


def refuse(desk: Desk, monkeypatch: pytest.MonkeyPatch, *, beside: bool = False) -> None:
    """The disk takes no note any more; nor what is put beside the workspace."""

    def full(*_: object, **__: object) -> None:
        raise db.Known(db.Cause.FULL, "The disk is full.")

    monkeypatch.setattr(desk.board.workspace, "set_note", full)
    if beside:
        monkeypatch.setattr("db.workspace.unsaved.Journal.write", full)


# -- what is kept --------------------------------------------------------------------------------


def test_what_was_typed_a_moment_ago_is_kept(open_desk: Desk) -> None:
    open_desk.keys("Ctrl+N", "Ctrl+End")
    open_desk.type(", then home")
    vault.lock(open_desk)
    assert stored(open_desk, "PRE-1").note == "Xylophone at nine, then home"
    vault.unlock(open_desk)
    open_desk.click_row("PRE-1")
    assert open_desk.note.toPlainText() == "Xylophone at nine, then home"


def test_half_an_item_below_the_list_is_added_before_it_is_covered(open_desk: Desk) -> None:
    open_desk.bench.action("open_list").trigger()
    open_desk.settle()
    open_desk.bench.action("add_item").trigger()
    open_desk.type("Call the shelter on Thu")
    vault.lock(open_desk)
    vault.unlock(open_desk)
    titles = [each.title for each in open_desk.board.items.values()]
    assert titles.count("Call the shelter on Thu") == 1
    open_desk.keys("Ctrl+Z")
    open_desk.settle()
    assert "Call the shelter on Thu" not in [e.title for e in open_desk.board.items.values()]


def test_undo_still_works_after_unlocking(open_desk: Desk) -> None:
    open_desk.keys("Ctrl+N", "Ctrl+A")
    open_desk.type("something else")
    vault.lock(open_desk)
    assert not open_desk.bench.action("undo").isEnabled()
    assert open_desk.bench.action("undo").text() == "&Undo"
    vault.unlock(open_desk)
    open_desk.keys("Ctrl+Z")
    open_desk.settle()
    assert stored(open_desk, "PRE-1").note == "Xylophone at nine"


def test_it_can_be_locked_and_opened_again_and_again(open_desk: Desk) -> None:
    for _ in range(3):
        vault.lock(open_desk)
        vault.unlock(open_desk)
        open_desk.click_row("PRE-1")
        assert open_desk.note.toPlainText() == "Xylophone at nine"
    assert len(open_desk.program.window.menuBar().actions()) == 7


def test_what_the_disk_refuses_is_put_aside_under_the_same_key(
    open_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(open_desk, monkeypatch)
    open_desk.keys("Ctrl+N", "Ctrl+End")
    open_desk.type(" Okapi too")
    vault.lock(open_desk)
    monkeypatch.undo()
    assert vault.seen(SECRETS) == []
    for path in open_desk.folder.rglob("*"):
        assert not path.is_file() or b"Okapi" not in path.read_bytes(), path
    vault.unlock(open_desk)
    open_desk.settle()
    assert stored(open_desk, "PRE-1").note == "Xylophone at nine Okapi too"


def test_what_can_be_put_nowhere_stays_under_cover_until_the_password_comes(
    open_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(open_desk, monkeypatch, beside=True)
    open_desk.keys("Ctrl+N", "Ctrl+End")
    open_desk.type(" unsaved")
    bench = open_desk.bench
    open_desk.keys("Ctrl+L")
    open_desk.bot.waitUntil(lambda: bool(covers(open_desk)))
    assert "The disk is full." in vault.page(open_desk).message.text()
    assert not bench.isVisible()
    open_desk.program.window.close()  # it asks nothing, and shows nothing
    assert open_desk.program.window.isVisible()
    open_desk.keys("Ctrl+N", "F1", "Ctrl+P")  # nothing of the window listens
    assert QApplication.activeModalWidget() is None
    page = vault.page(open_desk)
    open_desk.click(page.field.line)
    open_desk.type("wrong")
    open_desk.keys("Return")
    open_desk.settle()
    assert page.message.text() == "That is not the password."
    monkeypatch.undo()
    open_desk.keys("Ctrl+A")
    open_desk.type(PASSWORD)
    open_desk.keys("Return")
    open_desk.bot.waitUntil(bench.isVisible)
    open_desk.settle()
    assert open_desk.bench is bench
    assert stored(open_desk, "PRE-1").note == "Xylophone at nine unsaved"
    assert open_desk.program.locks is not None
    assert open_desk.program.locks.idle._timer.isActive()
    vault.lock(open_desk)  # and this time it goes well


def covers(desk: Desk) -> list[UnlockPage]:
    return [p for p in desk.program.window.findChildren(UnlockPage) if p.isVisible()]


# -- what is forgotten ---------------------------------------------------------------------------


def test_no_part_of_the_window_knows_anything_of_it(open_desk: Desk) -> None:
    assert vault.seen(SECRETS)  # the eye finds what there is
    open_desk.search("Xylophone")
    open_desk.bench.action("open_list").trigger()
    open_desk.settle()
    open_desk.bench.action("progress").trigger()
    open_desk.settle()
    open_desk.bench.action("due").trigger()
    open_desk.settle()
    vault.lock(open_desk)
    assert vault.seen(SECRETS) == []
    assert open_desk.program.window.windowTitle() == "Four Pillars"


def test_nothing_that_python_holds_says_it_any_more(open_desk: Desk) -> None:
    store = open_desk.board.workspace
    assert store is not None
    raw = store._file.key.raw
    words = (*SECRETS, PASSWORD, raw)
    assert vault.held(words, (SECRETS, vault.__dict__, words))
    open_desk.search("Xylophone")
    open_desk.settle()
    open_desk.click_row("PRE-1")
    vault.lock(open_desk)
    del store
    assert vault.held(words, (SECRETS, vault.__dict__, words, globals())) == []


def test_a_page_of_the_trail_is_not_come_back_to(open_desk: Desk) -> None:
    open_desk.search("Xylophone")
    vault.lock(open_desk)
    assert not open_desk.bench.action("back").isEnabled()
    assert open_desk.bench.bar.search.text() == ""
    assert open_desk.bench.place.search == ""


def test_what_was_copied_here_is_taken_from_the_clipboard(open_desk: Desk) -> None:
    open_desk.keys("Ctrl+N", "Ctrl+A", "Ctrl+C")
    assert clipboard() == "Xylophone at nine"
    vault.lock(open_desk)
    assert clipboard() == ""


def test_a_menu_that_is_open_goes(open_desk: Desk) -> None:
    open_desk.keys("Alt+F")
    open_desk.bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    before = open_desk.bench
    open_desk.program._lock()
    vault.wait_locked(open_desk, before)
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    "name",
    ["list_properties", "print", "share", "export", "new_list", "cite", "hotline", "password"],
)
def test_a_dialog_that_is_open_goes_with_what_is_in_it(open_desk: Desk, name: str) -> None:
    before = open_desk.bench

    def leave_it(dialog: QDialog) -> None:
        open_desk.program._lock()
        open_desk.bot.waitUntil(lambda: not dialog.isVisible())

    with while_dialog(open_desk, QDialog, leave_it):
        open_desk.bench.action(name).trigger()
    vault.wait_locked(open_desk, before)
    assert open_desk.program.window.findChildren(QDialog) == []
    assert vault.seen(SECRETS) == []
    vault.unlock(open_desk)


def test_the_window_is_covered_before_anything_else_is_done(open_desk: Desk) -> None:
    bench = open_desk.bench
    open_desk.program._lock()
    assert not bench.isVisible()  # in the same turn: no picture can be taken in between
    assert not bench.status.isVisible()
    vault.wait_locked(open_desk, bench)


def test_closing_in_the_middle_of_it_loses_nothing(open_desk: Desk) -> None:
    open_desk.keys("Ctrl+N", "Ctrl+End")
    open_desk.type(" and gone")
    open_desk.program._lock()
    open_desk.leave()
    assert stored(open_desk, "PRE-1").note == "Xylophone at nine and gone"


# -- without a password --------------------------------------------------------------------------


def test_who_has_no_password_is_offered_one(desk: Desk) -> None:
    with while_dialog(desk, PasswordDialog, lambda dialog: dialog.reject()):
        desk.keys("Ctrl+L")
    desk.settle()
    assert desk.status == "To lock your notes, set a password first."
    assert desk.board.checklist is not None
    assert desk.program.locks is not None
    assert desk.program.locks._system is None
    assert not desk.program.locks.idle._timer.isActive()


def test_the_open_checklist_has_another_key(desk: Desk) -> None:
    assert desk.bench.action("lock").shortcut().toString() == "Ctrl+L"
    desk.keys("Ctrl+Shift+L")
    desk.settle()
    assert desk.bench.place.page.startswith("checklist/")
