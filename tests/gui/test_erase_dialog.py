"""Erase everything: a word is typed, and then the program is as on its first day."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app, theme
from desktop.core import erasing
from desktop.core.belongings import Kind
from desktop.core.erasing import Holding
from desktop.dialogs.erase_dialog import EraseDialog
from desktop.widgets.notice import Notice
from tests.gui.desk import LEFT, Desk, while_dialog
from tests.gui.unsaved import write

HELD = [Holding(Kind.WORK, 3, 300_000), Holding(Kind.BACKUPS, 2, 90)]


def confirm(dialog: EraseDialog) -> None:
    dialog.field.setText("ERASE")
    dialog.erase_button.click()


def test_only_the_word_lets_it_be_pressed(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = EraseDialog(tmp_path, HELD, [])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.field.hasFocus)
    for text, may in (("", False), ("erase", False), ("ERAS", False), (" ERASE ", True)):
        dialog.field.setText(text)
        assert dialog.erase_button.isEnabled() is may
        QTest.keyClick(
            dialog.field, Qt.Key.Key_Return
        )  # not a way to lose everything, nor to leave
        assert dialog.isVisible()
        assert dialog.erase_button.hasFocus() is may
    QTest.keyClick(dialog.erase_button, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == 0


def test_it_says_what_goes_what_stays_and_what_erasing_can_do(qtbot: QtBot, tmp_path: Path) -> None:
    strangers = [tmp_path / f"mine-{number}" for number in range(7)]
    dialog = EraseDialog(tmp_path, HELD, strangers)
    qtbot.addWidget(dialog)
    assert dialog.held.text().splitlines() == [
        "•  Your checklists, ticks and notes, with their history: 3 files, 0.3 MB",
        "•  Backups of them: 2 files, 90 bytes",
    ]
    assert "mine-4 and 2 more" in dialog.stays.text()
    assert "Files you have exported" in dialog.stays.text()
    assert "snapshots" in dialog.plainly.text()
    assert "mine" not in EraseDialog(tmp_path, HELD, []).stays.text()


def test_leaving_it_erases_nothing(desk: Desk) -> None:
    first = write(desk)
    desk.settle()
    with while_dialog(desk, EraseDialog, lambda dialog: dialog.reject()):
        desk.bench.action("erase").trigger()
    assert not desk.program.is_to_erase
    desk.wait_stored(first, note="Ring the shelter on Tuesday")


def test_it_closes_all_erases_and_begins_anew(desk: Desk, qapp: QApplication) -> None:
    first = write(desk)
    desk.settle()
    (desk.folder / "letter.txt").write_text("theirs")
    with while_dialog(desk, EraseDialog, confirm):
        desk.bench.action("erase").trigger()
        desk.enter = lambda: None  # type: ignore[method-assign] # the window closes
    assert desk.program.is_to_erase
    desk.leave()
    program = app._anew(qapp, desk.folder, None)
    assert sorted(path.name for path in desk.folder.iterdir()) == ["letter.txt"]
    again = Desk(program, desk.bot)
    again.wait()
    again.settle()
    assert again.stored(first).note == ""
    (notice,) = again.bench.findChildren(Notice)
    assert notice.sentence.text().startswith("Everything Four Pillars kept was erased.")
    again.leave()


def test_what_could_not_be_begun_is_told(
    desk: Desk, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(30, "Read-only file system")

    desk.leave()
    monkeypatch.setattr(erasing, "_begin", refuse)
    program = app._anew(qapp, desk.folder, None)
    assert program.greeting == "Nothing was erased: Read-only file system."
    again = Desk(program, desk.bot)
    again.wait()
    again.leave()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("percent", [80, 200])
def test_nothing_is_clipped(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, scheme: str, percent: int
) -> None:
    theme.apply(qapp, scheme)
    before = qapp.font()
    qapp.setFont(theme.font(percent))
    dialog = EraseDialog(tmp_path, HELD, [])
    qtbot.addWidget(dialog)
    dialog.show()
    for label in (dialog.heading, dialog.held, dialog.stays, dialog.plainly, dialog.asked):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in (dialog.erase_button, dialog.cancel_button):
        assert button.width() >= button.sizeHint().width()
    QTest.mouseClick(dialog.cancel_button, LEFT)
    qapp.setFont(before)
    theme.apply(qapp)
