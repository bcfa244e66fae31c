"""Setting, changing and removing the password, with a person's slips and a disk's refusals."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

import db
from db.errors import Cause, Known
from desktop.dialogs.password_dialog import PasswordDialog
from desktop.dialogs.recovery_dialog import RecoveryDialog
from desktop.widgets.notice import Notice
from tests.gui import looks, vault
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog
from tests.gui.vault import PASSWORD

NEW = "four other words here"
Act = Callable[[PasswordDialog], object]


@pytest.fixture
def plain(data_dir: Path, start: Start) -> Desk:
    """Notes without a password."""
    vault.fill(data_dir)
    return start()


@pytest.fixture
def locked(data_dir: Path, start: Start) -> Desk:
    """Notes with a password, unlocked."""
    vault.fill(data_dir)
    vault.lock_up(data_dir)
    desk = start()
    vault.unlock(desk)
    return desk


def opens(folder: Path, password: str) -> bool:
    key = db.key_for(folder, password) if password else None
    try:
        with closing(db.open_workspace(folder, key)):
            return True
    except Known as error:
        if error.cause is not Cause.LOCKED:
            raise
        return False


def ask(desk: Desk, act: Act, sheets: list[str] | None = None) -> None:
    """Open the dialog from its menu and use it; a sheet that follows is noted and closed."""

    def meet() -> None:
        met = QApplication.activeModalWidget()
        if isinstance(met, RecoveryDialog):
            told.append(met.code.text())
            met.reject()
        timer.start()

    told: list[str] = [] if sheets is None else sheets
    timer = QTimer(desk.program.window)
    timer.setInterval(10)
    timer.timeout.connect(meet)
    timer.start()
    with while_dialog(desk, PasswordDialog, act):
        desk.bench.action("password").trigger()
    desk.settle()
    timer.stop()


def fill_in(
    desk: Desk, dialog: PasswordDialog, *, old: str = "", new: str = "", again: str = ""
) -> None:
    for line, text in ((dialog.old, old), (dialog.new, new), (dialog.again, again)):
        if text:
            desk.click(line.line)
            desk.keys("Ctrl+A")
            desk.type(text)


def carry_out(desk: Desk, dialog: PasswordDialog) -> None:
    """Press the main button and wait until it is done."""
    desk.click(dialog.main_button)
    desk.bot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)


def test_a_password_is_set_by_keyboard_alone(plain: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        assert dialog.old.isHidden()
        dialog.activateWindow()
        plain.bot.waitUntil(lambda: dialog.new.line.hasFocus())
        plain.type(NEW)
        plain.keys("Tab", "Tab")
        plain.type(NEW)
        plain.keys("Tab", "Space")
        assert dialog.understood.isChecked()
        plain.keys("Return")
        plain.bot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)

    sheets: list[str] = []
    ask(plain, act, sheets)
    assert len(sheets) == 1
    assert plain.status == "Your notes have a password now. Ctrl+L locks them."
    assert plain.board.item("PRE-1").note == "Xylophone at nine"
    plain.click_row("PRE-1")
    plain.write_note("!")
    vault.lock(plain)
    assert opens(plain.folder, NEW)
    assert not opens(plain.folder, "")
    vault.unlock(plain, NEW)
    assert "!" in plain.board.item("PRE-1").note


def test_nothing_can_be_set_before_the_two_agree_and_it_is_understood(plain: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        assert not dialog.main_button.isEnabled()
        fill_in(plain, dialog, new=NEW, again=NEW[:-1])
        assert dialog.hint.text() == "The two are not the same."
        plain.click(dialog.understood)
        assert not dialog.main_button.isEnabled()
        plain.click(dialog.again.line)
        plain.keys("End")
        plain.type(NEW[-1])
        assert dialog.hint.text() == "Strong."
        assert dialog.main_button.isEnabled()
        plain.click(dialog.understood)
        assert not dialog.main_button.isEnabled()
        dialog.reject()

    ask(plain, act)
    assert opens(plain.folder, "")


def test_a_password_of_spaces_is_none(plain: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        fill_in(plain, dialog, new="   ", again="   ")
        plain.click(dialog.understood)
        assert not dialog.main_button.isEnabled()

    ask(plain, act)


def test_both_lines_are_shown_together(plain: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        fill_in(plain, dialog, new=NEW, again=NEW)
        assert dialog.new.line.displayText() != NEW
        plain.click(dialog.new.show_button)
        assert [line.line.displayText() for line in (dialog.new, dialog.again)] == [NEW, NEW]

    ask(plain, act)


def test_what_cannot_be_a_password_says_why(plain: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        dialog.new.line.setText("tab\there")
        dialog.again.line.setText("tab\there")
        plain.click(dialog.understood)
        plain.click(dialog.main_button)
        plain.settle()
        assert dialog.isVisible()
        assert "no letter" in dialog.message.text()
        assert dialog.close_button.isEnabled()

    ask(plain, act)
    assert opens(plain.folder, "")


def test_another_program_that_has_the_file_open_is_told_of(plain: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        with closing(db.open_workspace(plain.folder)) as other:
            other.checklists()
            fill_in(plain, dialog, new=NEW, again=NEW)
            plain.click(dialog.understood)
            plain.click(dialog.main_button)
            assert dialog.progress.isVisible()
            plain.keys("Esc")  # it cannot be stopped half way
            assert dialog.isVisible()
            plain.bot.waitUntil(lambda: not dialog.progress.isVisible(), timeout=30_000)
        assert "program" in dialog.message.text()
        assert dialog.new.text == NEW  # to be tried again
        carry_out(plain, dialog)

    ask(plain, act)
    assert opens_later(plain, NEW)


def opens_later(desk: Desk, password: str) -> bool:
    desk.leave()
    return opens(desk.folder, password)


def test_a_full_disk_changes_nothing(plain: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise Known(Cause.FULL, "The disk is full. Nothing was changed.")

    monkeypatch.setattr("db.workspace.backup.make", full)

    def act(dialog: PasswordDialog) -> None:
        fill_in(plain, dialog, new=NEW, again=NEW)
        plain.click(dialog.understood)
        plain.click(dialog.main_button)
        plain.settle()
        assert dialog.message.text() == "The disk is full. Nothing was changed."

    ask(plain, act)
    plain.click_row("PRE-1")
    plain.write_note("?")
    plain.bot.waitUntil(lambda: plain.status.startswith("Saved"))
    assert opens_later(plain, "")


def test_the_password_is_changed_by_whoever_knows_it(locked: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        fill_in(locked, dialog, old="no idea", new=NEW, again=NEW)
        locked.click(dialog.understood)
        locked.click(dialog.main_button)
        locked.settle()
        assert (
            dialog.message.text() == "That is not the password you have now. Nothing was changed."
        )
        assert dialog.old.line.hasFocus()
        assert dialog.old.line.selectedText()
        fill_in(locked, dialog, old=PASSWORD)
        carry_out(locked, dialog)

    ask(locked, act)
    locked.leave()
    assert opens(locked.folder, NEW)
    assert not opens(locked.folder, PASSWORD)


def test_the_password_is_removed_by_whoever_knows_it(locked: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        assert not dialog.remove_button.isEnabled()
        fill_in(locked, dialog, old=PASSWORD)
        locked.click(dialog.remove_button)
        locked.bot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)

    ask(locked, act)
    assert locked.status == "Your notes have no password any more."
    assert locked.program.locks is not None
    assert not locked.program.locks.idle._timer.isActive()
    assert opens_later(locked, "")


def test_the_sheet_is_shown_again_to_whoever_knows_the_password(locked: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        fill_in(locked, dialog, old=PASSWORD)
        locked.click(dialog.sheet_button)
        locked.bot.waitUntil(lambda: not dialog.isVisible())

    sheets: list[str] = []
    ask(locked, act, sheets)
    assert len(sheets) == 1
    key = db.key_from_code(sheets[0])
    locked.leave()
    with closing(db.open_workspace(locked.folder, key)) as store:
        assert store.has_password


def test_the_sheet_on_paper_opens_the_notes(locked: Desk, tmp_path: Path) -> None:
    store = locked.board.workspace
    assert store is not None
    code = store.recovery_code()
    dialog = RecoveryDialog(code, locked.folder, date(2026, 11, 22), locked.program.window)
    dialog.show()
    assert not dialog.code.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    locked.click(dialog.copy_box)
    assert dialog.code.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    target = tmp_path / "sheet.pdf"
    dialog.save(target)
    locked.bot.waitUntil(target.is_file, timeout=30_000)
    locked.bot.waitUntil(lambda: dialog.message.text().startswith("Saved"))
    document = QPdfDocument()
    document.load(str(target))
    read = document.getAllText(0).text()
    document.close()
    assert all(group in read for group in code.split("-"))
    dialog.save(tmp_path / "no such folder" / "sheet.pdf")
    locked.bot.waitUntil(lambda: "could not be written" in dialog.message.text())
    dialog.reject()
    dialog.deleteLater()


def test_the_saved_sheet_is_for_its_owner_alone(locked: Desk, tmp_path: Path) -> None:
    dialog = RecoveryDialog("A-B", locked.folder, date(2026, 11, 22), locked.program.window)
    dialog.save(tmp_path / "sheet.pdf")
    locked.bot.waitUntil(lambda: dialog.message.text().startswith("Saved"), timeout=30_000)
    assert stat.S_IMODE((tmp_path / "sheet.pdf").stat().st_mode) == 0o600
    dialog.reject()
    dialog.deleteLater()


def test_what_was_put_aside_before_stays_readable_and_that_is_told(plain: Desk) -> None:
    aside = plain.folder / "set-aside" / "20261122T101500Z"
    aside.mkdir(parents=True)

    def act(dialog: PasswordDialog) -> None:
        fill_in(plain, dialog, new=NEW, again=NEW)
        plain.click(dialog.understood)
        carry_out(plain, dialog)

    ask(plain, act)
    said = [each.sentence.text() for each in plain.bench.findChildren(Notice) if each.isVisible()]
    assert len(said) == 1
    assert str(aside) in said[0]


def test_a_sentence_that_comes_later_cuts_no_other_off(plain: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        assert looks.cut_off(dialog) == []
        plain.click(dialog.new.line)
        plain.type("sh")
        assert dialog.hint.isVisible()
        plain.bot.waitUntil(lambda: looks.cut_off(dialog) == [])
        dialog.reject()

    ask(plain, act)


def test_how_soon_it_locks_is_kept(locked: Desk) -> None:
    def act(dialog: PasswordDialog) -> None:
        locked.click(dialog.lock_after)
        locked.keys("Home", "Return")
        assert dialog.lock_after.currentText() == "after 2 minutes"

    ask(locked, act)
    locked.leave()
    assert json.loads((locked.folder / "window.json").read_text())["lock_after"] == 2


@pytest.mark.parametrize("zoom", [80, 200])
@pytest.mark.parametrize(("has", "knows"), [(True, True), (True, False), (False, True)])
def test_it_is_named_and_whole_at_every_size(
    start: Start, data_dir: Path, zoom: int, has: bool, knows: bool
) -> None:
    data_dir.mkdir()
    (data_dir / "window.json").write_text(json.dumps({"zoom": zoom}))
    desk = start()
    made = PasswordDialog(
        has_password=has, knows_it=knows, lock_after=5, parent=desk.program.window
    )
    made.show()
    made.refuse(Known(Cause.FULL, "The disk that holds it is full. Nothing was changed."))
    desk.settle()
    assert looks.cut_off(made) == []
    assert looks.nameless(made) == []
    assert made.width() <= 900
    made.reject()
    made.deleteLater()
