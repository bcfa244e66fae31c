"""Notes that cannot be opened: a page says why, and its buttons do something about it."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

import db
from db.refusals import Way
from desktop import theme
from desktop.recovery_desk import program as program_with
from desktop.widgets.notice import Notice
from desktop.widgets.recovery_page import RecoveryPage
from tests.gui.conftest import Start
from tests.gui.desk import Desk

PAGE = 4096


@pytest.fixture
def used(data_dir: Path) -> Path:
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = workspace.ensure_checklist().id
        for number in range(20, 60):
            workspace.set_note(mine, f"COM-{number}", f"note {number} " * 20)
        workspace.back_up("asked")
        workspace.set_note(mine, "COM-20", "later")
    return data_dir


def damage(folder: Path, page: int = 0) -> None:
    path = folder / "workspace.db"
    data = bytearray(path.read_bytes())
    data[page * PAGE + 700] ^= 1
    path.write_bytes(data)


def page_of(desk: Desk) -> RecoveryPage:
    """The page, once it knows the ways out."""
    desk.bot.waitUntil(lambda: desk.refusal_page is not None and bool(desk.refusal_page.buttons))
    page = desk.refusal_page
    assert page is not None
    return page


def opened(desk: Desk) -> None:
    """Wait until the notes are open after all, and the page is gone."""
    desk.bot.waitUntil(lambda: desk.refusal_page is None and desk.board.checklist is not None)
    desk.settle()


def notices(desk: Desk) -> list[str]:
    return [each.sentence.text() for each in desk.bench.findChildren(Notice) if each.isVisible()]


def press(desk: Desk, button: QPushButton) -> None:
    """By mouse, where it can be seen."""
    desk.bot.waitUntil(lambda: button.isVisible() and button.isEnabled())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_can_be_read_is_taken_by_mouse(start: Start, used: Path) -> None:
    damage(used)
    desk = start(used)
    page = page_of(desk)
    assert "damaged" in page.heading.text()
    assert str(used / "workspace.db") in page.what.text()
    assert "The newest whole one is of" in page.found.text()
    assert len(desk.listed) == 236  # the plan is there meanwhile
    press(desk, page.buttons[Way.SALVAGE])
    opened(desk)
    assert desk.board.items["COM-20"].note == "later"
    (said,) = notices(desk)
    assert "1 of " in said
    assert "set-aside" in said
    desk.click(desk.records.visible_rows()[0].box)
    desk.settle()
    assert desk.warning == ""


def test_a_backup_is_opened_by_keyboard(start: Start, used: Path) -> None:
    damage(used)
    desk = start(used)
    page = page_of(desk)
    page.take_keyboard()
    assert page.buttons[Way.UNLOCK].hasFocus()
    QTest.keyClick(page.buttons[Way.UNLOCK], Qt.Key.Key_Tab)
    assert page.buttons[Way.BACKUP].hasFocus()
    QTest.keyClick(page.buttons[Way.BACKUP], Qt.Key.Key_Space)
    opened(desk)
    assert desk.board.items["COM-20"].note.startswith("note 20")
    assert "as they were in the backup" in notices(desk)[0]


def test_beginning_with_empty_notes_is_asked_about_once_more(start: Start, used: Path) -> None:
    (used / "workspace.db").unlink()
    desk = start(used)
    page = page_of(desk)
    assert page.heading.text() == "Your notes are not where they were"
    press(desk, page.buttons[Way.EMPTY])
    assert page.sure.isVisible()
    assert page.no_button.hasFocus()
    QTest.keyClick(page.no_button, Qt.Key.Key_Escape)
    assert not page.sure.isVisible()
    assert page.buttons[Way.EMPTY].hasFocus()
    QTest.keyClick(page.buttons[Way.EMPTY], Qt.Key.Key_Space)
    QTest.keyClick(page.no_button, Qt.Key.Key_Space)
    assert not (used / "workspace.db").exists()
    press(desk, page.buttons[Way.EMPTY])
    press(desk, page.yes_button)
    opened(desk)
    assert all(not item.note for item in desk.board.items.values())


def test_trying_again_opens_what_was_brought_back(start: Start, used: Path, tmp_path: Path) -> None:
    shutil.move(used / "workspace.db", tmp_path / "elsewhere")
    desk = start(used)
    page = page_of(desk)
    press(desk, page.buttons[Way.AGAIN])
    desk.settle()
    assert page_of(desk) is page
    shutil.move(tmp_path / "elsewhere", used / "workspace.db")
    press(desk, page.buttons[Way.AGAIN])
    opened(desk)
    assert desk.board.items["COM-20"].note == "later"
    assert notices(desk) == []


def test_a_way_that_leads_nowhere_is_told_and_the_others_stay(start: Start, used: Path) -> None:
    path = used / "workspace.db"
    path.write_bytes(b"\xa5" * path.stat().st_size)
    desk = start(used)
    page = page_of(desk)
    press(desk, page.buttons[Way.SALVAGE])
    desk.bot.waitUntil(lambda: "Nothing could be read" in page.message.text())
    press(desk, page.buttons[Way.BACKUP])
    opened(desk)


def test_the_password_can_be_typed_where_nothing_tells_of_one(start: Start, used: Path) -> None:
    with closing(db.open_workspace(used)) as workspace:
        workspace.set_password("a long password")
    (used / "workspace.locked").unlink()
    desk = start(used)
    page = page_of(desk)
    press(desk, page.buttons[Way.UNLOCK])
    desk.settle()
    assert desk.refusal_page is None
    desk.keys("a")  # into the field that asks
    assert desk.board.checklist is None


def test_another_folder_is_a_new_start(
    start: Start, used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(used)
    begun: list[tuple[str, list[str]]] = []

    def detached(name: str, arguments: list[str]) -> bool:
        begun.append((name, arguments))
        return len(begun) > 1

    answers = ["", str(tmp_path), str(tmp_path)]
    monkeypatch.setattr(QProcess, "startDetached", detached)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answers.pop(0))
    desk = start(used)
    page = page_of(desk)
    for _ in range(2):
        press(desk, page.buttons[Way.FOLDER])
        assert desk.program.window.isVisible()
    press(desk, page.buttons[Way.FOLDER])
    desk.bot.waitUntil(lambda: not desk.program.window.isVisible())
    assert begun[-1] == program_with(str(tmp_path))
    assert begun[-1][1][-2:] == ["--data-dir", str(tmp_path)]


def test_changes_that_are_missing_are_told_until_it_is_understood(
    start: Start, used: Path, tmp_path: Path
) -> None:
    shutil.copy(used / "workspace.db", tmp_path / "earlier")
    with closing(db.open_workspace(used)) as workspace:
        workspace.set_note(workspace.ensure_checklist().id, "COM-21", "gone soon")
    shutil.copy(tmp_path / "earlier", used / "workspace.db")
    desk = start(used)
    desk.bot.waitUntil(lambda: bool(notices(desk)))
    assert "1 change that was saved" in notices(desk)[0]
    (notice,) = (each for each in desk.bench.findChildren(Notice) if each.isVisible())
    press(desk, notice.close_button)
    desk.settle()
    desk.leave()
    with closing(db.open_workspace(used)) as workspace:
        assert workspace.lost() is None


@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_every_text_and_button_can_be_read_at_any_size(start: Start, used: Path, zoom: int) -> None:
    damage(used)
    desk = start(used)
    page = page_of(desk)
    theme.zoom(desk.program.window, zoom)
    desk.settle()
    for label in (page.heading, page.what, page.found, page.about):
        assert label.height() >= label.heightForWidth(label.width())
    for button in page.buttons.values():
        assert button.width() >= button.minimumSizeHint().width()
        assert button.accessibleName() or button.text()
