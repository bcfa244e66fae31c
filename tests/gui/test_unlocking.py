"""A locked workspace: the plan is there as ever, and where my work would be I am asked."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

import db
from db.checklists import State
from db.refusals import Way
from desktop.core.work_pages import checklist_page
from desktop.dialogs.password_dialog import PasswordDialog
from desktop.dialogs.recovery_dialog import RecoveryDialog
from tests.gui import looks, vault
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog
from tests.gui.vault import PASSWORD


@pytest.fixture
def code(data_dir: Path) -> str:
    vault.fill(data_dir)
    return vault.lock_up(data_dir)


@pytest.fixture
def locked(code: str, start: Start) -> Desk:
    return start()


def test_the_plan_can_be_read_while_notes_are_locked(locked: Desk) -> None:
    assert len(locked.listed) == 236
    locked.search("labor")
    assert 0 < len(locked.listed) < 236
    locked.click_row(locked.listed[0])
    locked.settle()
    assert "Sources" in locked.texts(locked.detail)
    assert not locked.detail.mine.isEnabled()
    assert locked.status == "Your notes are not open"


def test_the_keyboard_is_where_the_password_goes(locked: Desk) -> None:
    locked.bot.waitUntil(lambda: locked.focus is vault.page(locked).field.line)
    locked.type(PASSWORD)
    locked.keys("Return")
    locked.bot.waitUntil(lambda: vault.is_open(locked))
    assert locked.board.item("PRE-1").note == "Xylophone at nine"
    assert not vault.is_locked(locked)


def test_what_was_opened_is_as_it_was_left(locked: Desk) -> None:
    vault.unlock(locked)
    assert [each.name for each in locked.board.lists] == ["Quokka house"]
    locked.click_row("PRE-1")
    assert locked.note.toPlainText() == "Xylophone at nine"
    locked.click_state(State.DONE)
    locked.settle()
    assert locked.status.startswith("Saved")
    assert locked.warning == ""


def test_a_tick_on_locked_notes_stays_off_and_says_why(locked: Desk) -> None:
    row = locked.records.visible_rows()[1]
    locked.click(row.box)
    locked.settle()
    assert not row.box.isChecked()
    assert locked.warning == "Your notes are locked. Unlock them first."
    vault.unlock(locked)
    assert locked.box_of(row.plan_id) is Qt.CheckState.Unchecked


@pytest.mark.parametrize(
    "name", ["new_list", "share", "export", "list_properties", "password", "lock", "open_file"]
)
def test_what_needs_the_notes_says_so_instead(locked: Desk, name: str) -> None:
    locked.bench.action(name).trigger()
    locked.settle()
    assert locked.status in (
        "Your notes are not open yet.",
        "Your notes are locked. Unlock them first.",
    )


@pytest.mark.parametrize("name", ["due", "progress", "bin", "bookmarks", "open_list"])
def test_a_page_about_my_work_is_empty_and_tells_nothing(locked: Desk, name: str) -> None:
    locked.bench.action(name).trigger()
    locked.settle()
    assert vault.seen(vault.SECRETS) == []
    vault.unlock(locked)


def test_a_wrong_password_is_a_sentence_and_can_be_typed_over(locked: Desk) -> None:
    page = vault.page(locked)
    locked.click(page.field.line)
    for attempt in ("mule ships quiet 8", "Mule ships quiet 7", " "):
        locked.keys("Ctrl+A")
        locked.type(attempt)
        locked.keys("Return")
        locked.settle()
        assert page.isVisible()
    assert page.message.text().startswith("That is not the password, or the file is damaged.")
    assert page.field.line.hasFocus()
    assert page.unlock_button.isEnabled()  # nobody is made to wait
    locked.keys("Ctrl+A")
    locked.type(PASSWORD)
    locked.click(page.unlock_button)
    locked.bot.waitUntil(lambda: vault.is_open(locked))


def test_while_it_is_tried_nothing_can_be_asked_twice(locked: Desk) -> None:
    page = vault.page(locked)
    locked.click(page.field.line)
    locked.type("no")
    locked.keys("Return")
    assert page.message.text() == "Unlocking…"
    assert not page.unlock_button.isEnabled()
    assert page.field.line.hasFocus()
    locked.settle()
    assert page.message.text() != "Unlocking…"


def test_what_is_typed_is_shown_when_asked_for_and_not_before(locked: Desk) -> None:
    field = vault.page(locked).field
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    locked.click(field.show_button)
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    assert field.show_button.accessibleName() == "Hide: Password"
    locked.click(field.show_button)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize("by_link", [True, False])
def test_the_recovery_code_opens_and_a_new_password_is_asked_for(
    locked: Desk, code: str, by_link: bool
) -> None:
    page = vault.page(locked)
    if by_link:
        locked.click(page.code_link)
        assert page.field.line.accessibleName() == "Recovery code"
    else:
        locked.click(page.field.line)

    met: list[RecoveryDialog] = []

    def close_sheet() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, RecoveryDialog):
            met.append(sheet)
            sheet.reject()
        else:
            timer.start(10)

    timer = QTimer(locked.program.window)
    timer.setSingleShot(True)
    timer.timeout.connect(close_sheet)
    timer.start(0)

    def choose(dialog: PasswordDialog) -> None:
        assert dialog.old.isHidden()  # it is forgotten
        for line in (dialog.new, dialog.again):
            locked.click(line.line)
            locked.type("another three words")
        locked.click(dialog.understood)
        locked.click(dialog.main_button)
        locked.bot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)

    with while_dialog(locked, PasswordDialog, choose):
        locked.type(code.lower().replace("-", " "))
        locked.keys("Return")
        locked.bot.waitUntil(lambda: len(met) == 1, timeout=20_000)
    locked.leave()
    with closing(
        db.open_workspace(locked.folder, db.key_for(locked.folder, "another three words"))
    ):
        pass
    with pytest.raises(db.Known):
        db.open_workspace(locked.folder, db.key_for(locked.folder, PASSWORD))


def test_a_code_with_a_slip_says_in_which_group(locked: Desk, code: str) -> None:
    page = vault.page(locked)
    locked.click(page.code_link)
    wrong = "1" if code[0] != "1" else "2"
    locked.type(wrong + code[1:])
    locked.keys("Return")
    locked.settle()
    assert "group 1" in page.message.text()
    locked.click(page.code_link)
    assert page.message.text() == ""
    assert page.field.text == ""


def test_a_code_of_another_workspace_does_not_fit(locked: Desk, tmp_path: Path) -> None:
    vault.fill(tmp_path / "other")
    foreign = vault.lock_up(tmp_path / "other", "something else again")
    page = vault.page(locked)
    locked.click(page.code_link)
    locked.type(foreign)
    locked.keys("Return")
    locked.settle()
    assert page.message.text().startswith("That code does not open these notes: it is of another")


def test_a_code_with_a_slip_in_the_place_of_the_password_says_so(locked: Desk, code: str) -> None:
    page = vault.page(locked)
    locked.click(page.field.line)
    locked.type(code[:-1] + ("1" if code[-1] != "1" else "2"))
    locked.keys("Return")
    locked.settle()
    assert "group 14" in page.message.text()
    assert not page.sure_link.isVisible()


@pytest.mark.parametrize("lost", [0, 2000], ids=["with its salt", "the rest of it"])
def test_a_lost_first_page_is_named_and_the_backups_are_offered_under_the_password(
    code: str, data_dir: Path, start: Start, lost: int
) -> None:
    path = data_dir / "workspace.db"
    with path.open("r+b") as file:
        file.seek(lost)
        file.write(bytes(64))
    desk = start()
    page = vault.page(desk)
    assert not page.sure_link.isVisible()
    desk.click(page.field.line)
    desk.type(PASSWORD)
    desk.keys("Return")
    desk.settle()
    assert page.message.text().startswith("That is not the password, or the file is damaged.")
    desk.click(page.sure_link)
    desk.bot.waitUntil(lambda: desk.refusal_page is not None and bool(desk.refusal_page.buttons))
    ways = desk.refusal_page
    assert ways is not None
    assert "The newest whole one is of" in ways.found.text()
    assert desk.focus is ways.buttons[Way.UNLOCK]
    desk.click(ways.buttons[Way.SALVAGE])
    desk.bot.waitUntil(lambda: vault.is_open(desk), timeout=20_000)
    assert desk.board.item("PRE-1").note == "Xylophone at nine"
    vault.lock(desk)
    vault.unlock(desk)  # the password is the same
    assert desk.board.item("PRE-1").note == "Xylophone at nine"


def test_who_is_sure_of_what_is_wrong_can_go_back_and_type_again(locked: Desk) -> None:
    page = vault.page(locked)
    locked.click(page.field.line)
    locked.type("wrong")
    locked.keys("Return")
    locked.settle()
    locked.keys("Ctrl+A", "Delete")
    locked.click(page.sure_link)
    assert page.field.line.hasFocus()  # of what?
    locked.type("wrong")
    locked.click(page.sure_link)
    locked.bot.waitUntil(
        lambda: locked.refusal_page is not None and bool(locked.refusal_page.buttons)
    )
    ways = locked.refusal_page
    assert ways is not None
    assert Way.BACKUP not in ways.buttons
    locked.click(ways.buttons[Way.UNLOCK])
    locked.bot.waitUntil(lambda: vault.is_locked(locked))
    vault.unlock(locked)
    assert locked.board.item("PRE-1").note == "Xylophone at nine"


def test_who_has_forgotten_it_is_told_what_is_left(locked: Desk) -> None:
    page = vault.page(locked)
    assert not page.help.isVisible()
    locked.click(page.help_link)
    assert str(locked.folder) in page.help.text()
    assert "recovery code" in page.help.text()
    locked.click(page.help_link)
    assert not page.help.isVisible()


def test_looking_and_failing_changes_no_byte(locked: Desk) -> None:
    before = (locked.folder / "workspace.db").read_bytes()
    page = vault.page(locked)
    locked.click(page.field.line)
    locked.type("wrong")
    locked.keys("Return")
    locked.settle()
    locked.leave()
    assert (locked.folder / "workspace.db").read_bytes() == before


def test_a_start_on_the_page_of_a_list_shows_the_plan_until_it_is_open(
    code: str, start: Start, data_dir: Path
) -> None:
    with closing(db.open_workspace(data_dir, db.key_for(data_dir, PASSWORD))) as store:
        mine = store.ensure_checklist().id
    left = {"page": checklist_page(mine), "checklist": mine}
    (data_dir / "window.json").write_text(json.dumps(left))
    desk = start()
    assert len(desk.listed) == 236
    vault.unlock(desk)
    assert desk.board.checklist is not None
    assert desk.board.checklist.id == mine


def test_words_that_were_looked_for_are_not_left_in_a_file(locked: Desk) -> None:
    vault.unlock(locked)
    locked.search("Xylophone")
    locked.leave()
    left = (locked.folder / "window.json").read_text()
    assert "Xylophone" not in left


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("zoom", [80, 200])
def test_it_is_named_and_whole_at_every_size(
    code: str, start: Start, data_dir: Path, zoom: int, scheme: str
) -> None:
    (data_dir / "window.json").write_text(json.dumps({"zoom": zoom, "scheme": scheme}))
    desk = start()
    desk.program.window.resize(900, 600)
    page = vault.page(desk)
    page.refuse("That is not the password. Mind capital letters and the keyboard language.")
    desk.click(page.help_link)
    desk.settle()
    desk.bot.waitUntil(lambda: looks.cut_off(page) == [])
    assert looks.nameless(page) == []
    desk.click(page.help_link)
