"""Backups in the window: the table, one more, a copy elsewhere, restoring and taking that back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

import db
from db.backups import Backup, Why
from db.checklists import State
from desktop.backup_desk import BackupDesk
from desktop.core import backups
from desktop.core.work_pages import BACKUPS
from desktop.dialogs.restore_dialog import RestoreDialog
from desktop.views.backups_page import BackupsPage
from desktop.widgets.restored_notice import RestoredNotice
from tests.gui.desk import Desk, while_dialog
from tests.gui.work import Office

BACK = "Take the restore back"


@pytest.fixture
def page(office: Office) -> BackupsPage:
    return office.open(BACKUPS, BackupsPage, 900)


def in_folder(office: Office) -> tuple[Backup, ...]:
    return db.list_backups(office.folder)


def damage(folder: Path, backup: Backup) -> None:
    path = folder / "backups" / backup.name
    data = bytearray(path.read_bytes())
    data[-50] ^= 1
    path.write_bytes(data)


# -- the page --


def test_without_a_backup_it_says_so_and_makes_one(office: Office, page: BackupsPage) -> None:
    assert page.nothing.isVisible()
    assert page.nothing.text().startswith("There is no backup yet.")
    assert not page.table.isVisible()
    assert not page.restore.isEnabled()
    assert page.now.hasFocus()
    assert page.where.text() == str(office.folder / "backups")
    office.keys("Space")
    office.settle()
    (made,) = in_folder(office)
    assert made.why == Why.ASKED
    assert page.model.backups == (made,)
    assert page.told.text() == f"Backed up: {backups.contents(made)}."
    assert page.table.isVisible()
    assert page.restore.isEnabled()
    assert page.now.isEnabled()
    assert not page.nothing.isVisible()


@pytest.fixture
def filled(office: Office) -> BackupsPage:
    """Three backups, one of them damaged."""
    with closing(db.open_workspace(office.folder)) as store:
        made = [store.back_up() for _ in range(3)]
    damage(office.folder, made[1])
    return office.open(BACKUPS, BackupsPage, 900)


def test_a_row_tells_when_why_and_what_and_is_heard_whole(filled: BackupsPage) -> None:
    model = filled.model
    assert [each.is_whole for each in model.backups] == [True, False, True]
    first = model.backups[0]
    shown = [model.index(0, column).data() for column in range(6)]
    assert shown == [
        backups.when(first.made_at),
        f"{first.lists}",
        f"{first.items:,}",
        f"{first.notes}",
        backups.last_change(first),
        backups.size(first.size),
    ]
    assert [model.index(1, column).data() for column in range(1, 5)] == ["—"] * 4
    heard = model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in (backups.when(first.made_at), "Made by you", "note", "Last change".lower(), "KB"):
        assert part in heard
    heard = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Damaged: it cannot be restored" in heard
    assert [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for column in range(7)
    ] == ["Backup", "Lists", "Items", "Notes", "Last change", "Size", None]
    assert model.index(0, 0, model.index(0, 0)).data() is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None
    assert filled.table.accessibleName() == "Backups"


def test_where_there_is_little_room_all_stands_below_the_moment(filled: BackupsPage) -> None:
    tall = filled.table.height()
    filled.resize(420, 800)
    QApplication.processEvents()
    assert filled.table.folded
    assert filled.table.height() > tall
    assert filled.table.width() <= filled.area.viewport().width()
    below = filled.table._below(filled.model.backups[0])
    assert below[1] == backups.contents(filled.model.backups[0])
    bottom = filled.table.geometry().bottom()
    assert filled.where_label.geometry().top() > bottom, "nothing lies over the table"


def test_it_is_walked_by_keyboard_and_enter_asks_for_the_row(
    office: Office, filled: BackupsPage
) -> None:
    asked: list[Backup | None] = []
    filled.restoreRequested.connect(asked.append)
    assert filled.table.hasFocus()
    office.keys("Down", "Down", "Return")
    assert asked == [filled.model.backups[2]]
    office.click(filled.restore)
    office.click(filled.from_file)
    assert asked == [filled.model.backups[2], filled.model.backups[2], None]


def test_a_click_on_a_row_asks_for_it(office: Office, filled: BackupsPage) -> None:
    asked: list[Backup] = []
    filled.restoreRequested.connect(asked.append)
    rect = filled.table.visualRect(filled.model.index(1, 0))
    office.click(filled.table.viewport(), rect.center())
    assert asked == [filled.model.backups[1]]


def test_a_backup_that_cannot_be_made_is_told_in_place(office: Office, page: BackupsPage) -> None:
    (office.folder / "backups").write_text("in the way")
    office.click(page.now)
    office.settle()
    assert page.told.isVisible()
    assert page.told.text().startswith("Your work could not be copied to")
    assert page.now.isEnabled()
    assert office.failures == []


def test_it_can_be_printed(filled: BackupsPage) -> None:
    outline = filled.shown_outline()
    assert outline.title == "Backups"
    assert len(list(outline.entries())) == 3
    filled.show_target("PRE-1")


# -- in the window --


@pytest.fixture
def copied(desk: Desk) -> Backup:
    """A backup with a note; since then a record was ticked and another note written."""
    desk.click_row("COM-16")
    desk.write_note("then")
    desk.wait_stored("COM-16", note="then")
    with closing(db.open_workspace(desk.folder)) as store:
        made = store.back_up()
    desk.keys("Ctrl+A")
    desk.type("now")
    desk.wait_stored("COM-16", note="now")
    return made


def open_page(desk: Desk) -> BackupsPage:
    desk.bench.action("backups").trigger()
    desk.settle()
    page = desk.page
    assert isinstance(page, BackupsPage)
    return page


def preview(desk: Desk, act: Callable[[RestoreDialog], object]) -> None:
    """Press Enter on the first backup and do something in the dialog that opens."""
    page = open_page(desk)
    page.take_keyboard()
    with while_dialog(desk, RestoreDialog, act):
        desk.keys("Return")
    desk.settle()


def restore(desk: Desk) -> None:
    def act(dialog: RestoreDialog) -> None:
        desk.settle()
        assert dialog.main_button.hasFocus()
        desk.keys("Space")
        desk.settle()
        assert not dialog.isVisible()

    preview(desk, act)


def test_a_restore_is_previewed_done_and_taken_back(desk: Desk, copied: Backup) -> None:
    told: list[str] = []

    def look(dialog: RestoreDialog) -> None:
        assert not dialog.main_button.isEnabled(), "nothing is restored unseen"
        desk.settle()
        told.extend(dialog.lines)
        assert backups.contents(copied) in dialog.what.text()
        desk.keys("Esc")

    preview(desk, look)
    assert told == ["My checklist: 1 item is as it was then, 1 note among them."]
    assert desk.stored("COM-16").note == "now"
    restore(desk)
    assert desk.stored("COM-16").note == "then"
    assert desk.board.item("COM-16").note == "then"
    assert desk.note.toPlainText() == "then"
    assert desk.status.startswith("Everything is as it was on ")
    shown = open_page(desk).model
    desk.bot.waitUntil(lambda: [e.why for e in shown.backups] == [Why.RESTORE, Why.ASKED])
    back = desk.button(BACK)
    desk.click(back)
    desk.settle()
    assert desk.stored("COM-16").note == "now"
    assert desk.board.item("COM-16").note == "now"
    assert desk.program.window.findChildren(RestoredNotice) == []


def test_what_is_being_typed_is_in_what_can_be_taken_back(desk: Desk, copied: Backup) -> None:
    assert copied.is_whole
    desk.click(desk.note.viewport())
    desk.keys("Ctrl+A")
    desk.type("typed just now")
    restore(desk)
    desk.click(desk.button(BACK))
    desk.settle()
    assert desk.stored("COM-16").note == "typed just now"


def test_after_a_restore_work_goes_on(desk: Desk, copied: Backup) -> None:
    assert copied.is_whole
    restore(desk)
    desk.bench.navigator.follow("COM-17")
    desk.click_state(State.DONE)
    desk.wait_stored("COM-17", state=State.DONE)
    assert desk.warning == ""
    desk.board.undo()
    desk.settle()
    assert desk.stored("COM-17").state is State.TODO
    desk.click(desk.button("Dismiss this message"))
    assert desk.stored("COM-16").note == "then"


def test_a_damaged_one_is_told_and_cannot_be_restored(desk: Desk, copied: Backup) -> None:
    damage(desk.folder, copied)
    told: list[str] = []

    def look(dialog: RestoreDialog) -> None:
        desk.settle()
        told.append(dialog.message.text())
        assert not dialog.main_button.isEnabled()
        desk.keys("Esc")

    preview(desk, look)
    assert "is damaged. Nothing was changed." in told[0]
    assert desk.stored("COM-16").note == "now"


def test_a_restore_that_is_refused_is_told_in_the_dialog(desk: Desk, copied: Backup) -> None:
    def act(dialog: RestoreDialog) -> None:
        desk.settle()
        damage(desk.folder, copied)
        desk.click(dialog.main_button)
        desk.settle()
        assert dialog.isVisible()
        assert "is damaged" in dialog.message.text()
        desk.keys("Esc")

    preview(desk, act)
    assert desk.stored("COM-16").note == "now"


def test_a_copy_goes_to_a_file_and_comes_back_from_it(
    desk: Desk, copied: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert copied.is_whole
    target = tmp_path / "stick.db"
    chosen = [str(target), ""]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen.pop(0), ""))
    page = open_page(desk)
    desk.click(page.copy)
    desk.settle()
    assert target.exists()
    assert desk.status == f"Saved a copy: {target}"
    desk.click(page.copy)  # and thought better of it
    desk.settle()
    with closing(db.open_workspace(desk.folder)) as store:
        store.set_note(store.ensure_checklist().id, "COM-16", "after")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    desk.click(page.from_file)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))

    def act(dialog: RestoreDialog) -> None:
        desk.settle()
        desk.click(dialog.main_button)
        desk.settle()

    with while_dialog(desk, RestoreDialog, act):
        desk.click(page.from_file)
    desk.settle()
    assert desk.stored("COM-16").note == "now"


def test_a_copy_that_cannot_be_written_is_told(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "gone" / "copy.db"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desk.click(open_page(desk).copy)
    desk.settle()
    assert "could not be copied to" in desk.warning


# -- every day --


def desk_of(desk: Desk) -> BackupDesk:
    return desk.program.window.findChildren(BackupDesk)[0]


def test_a_day_has_its_backup_without_anybody_asking(desk: Desk, copied: Backup) -> None:
    page, keeper = open_page(desk), desk_of(desk)
    for _ in range(2):
        keeper.look_at_the_day()
        desk.settle()
    desk.bot.waitUntil(lambda: len(page.model.backups) == 2)
    assert [each.why for each in page.model.backups] == [Why.DAILY, Why.ASKED]
    assert copied in page.model.backups
    assert keeper._timer.isActive()


def test_a_day_that_cannot_be_backed_up_is_told_once(desk: Desk) -> None:
    desk.click_row("COM-16")
    desk.write_note("x")
    desk.wait_stored("COM-16", note="x")
    (desk.folder / "backups").write_text("in the way")
    keeper = desk_of(desk)
    keeper.look_at_the_day()
    desk.settle()
    assert desk.status.startswith("Today has no backup yet. Your work could not be copied to")
    desk.bench.status.say("something else")
    keeper.look_at_the_day()
    desk.settle()
    assert desk.status == "something else"
    (desk.folder / "backups").unlink()
    keeper.look_at_the_day()
    desk.settle()
    (made,) = db.list_backups(desk.folder)
    assert datetime.now(UTC) - made.made_at < timedelta(minutes=5)
