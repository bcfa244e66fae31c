"""Tags, steps and links of an item: added, changed and removed by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFileDialog, QMessageBox, QPushButton

from db.checklists import ItemField, SubStep
from tests.gui.desk import Desk, while_dialog
from tests.gui.panel import edit, item, open_item, write

WEB = "https://www.example.org/minutes?year=2026"


def _names(buttons: list[QPushButton]) -> list[str]:
    return [button.accessibleName() for button in buttons]


# -- tags ----------------------------------------------------------------------------------------


def test_enter_and_comma_add_tags(desk: Desk) -> None:
    form = open_item(desk)
    desk.click(form.tags.add)
    desk.type("urgent,housing")
    desk.keys("Return")
    desk.type("Last one")
    desk.keys("Tab")
    assert item(desk).tags == ("housing", "Last one", "urgent")
    assert [chip.text() for chip in form.tags.chips] == ["housing  ✕", "Last one  ✕", "urgent  ✕"]
    assert form.tags.add.text() == ""


def test_a_tag_is_there_once_letter_case_aside(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.tags.add, "Housing", "Return")
    write(desk, form.tags.add, "housing", "Return")
    assert item(desk).tags == ("Housing",)
    assert len(form.tags.chips) == 1


def test_a_chip_removes_its_tag_by_mouse_and_by_keyboard(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.tags.add, "a,b,c", "Return")
    desk.settle()
    desk.click(desk.button("Remove the tag b", form))
    assert item(desk).tags == ("a", "c")
    form.tags.add.setFocus()
    desk.keys("Shift+Tab", "Shift+Tab", "Space")
    assert item(desk).tags == ("c",)
    assert desk.focus is form.tags.chips[0]
    desk.keys("Space")
    assert item(desk).tags == ()
    assert form.tags.add.hasFocus()


def test_undo_brings_a_tag_back(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.tags.add, "a,b", "Return")
    desk.settle()
    desk.click(desk.button("Remove the tag a", form))
    desk.settle()
    desk.keys("Ctrl+Z")
    assert item(desk).tags == ("a", "b")
    assert _names(form.tags.chips) == ["Remove the tag a", "Remove the tag b"]


def test_tags_used_in_the_list_are_offered(desk: Desk) -> None:
    form = open_item(desk)
    edit(desk, desk.listed[1], {ItemField.TAGS: "housing\nurgent"})
    desk.click(form.tags.add)
    desk.type("ho")
    popup = form.tags.add.completer().popup()
    assert popup is not None
    desk.bot.waitUntil(popup.isVisible)
    desk.keys("Down", "Return", "Return")
    assert item(desk).tags == ("housing",)


def test_a_very_long_tag_does_not_push_anything_out_of_sight(desk: Desk) -> None:
    form = open_item(desk)
    write(desk, form.tags.add, "x" * 900, "Return")
    desk.settle()
    (chip,) = form.tags.chips
    assert chip.width() <= form.tags.width()
    assert chip.text().endswith("…  ✕")
    assert chip.accessibleName().endswith("x" * 900)


# -- steps ---------------------------------------------------------------------------------------


def _steps(desk: Desk, *texts: str) -> None:
    form = open_item(desk)
    desk.click(form.steps.add)
    for text in texts:
        desk.type(text)
        desk.keys("Return")
    desk.settle()


def test_steps_are_added_with_enter_one_after_the_other(desk: Desk) -> None:
    _steps(desk, "Call", "Write", "Meet & greet")
    form = desk.detail.mine.form
    assert item(desk).steps == (SubStep("Call"), SubStep("Write"), SubStep("Meet & greet"))
    assert form.steps.add.hasFocus()
    assert form.steps.add.text() == ""
    boxes = [row.box for row in form.steps.rows]
    assert all(isinstance(box, QCheckBox) for box in boxes)
    assert [box.accessibleName() for box in boxes] == ["Call", "Write", "Meet & greet"]


def test_several_pasted_lines_are_as_many_steps(desk: Desk) -> None:
    form = open_item(desk)
    desk.click(form.steps.add)
    QGuiApplication.clipboard().setText("Call\n\n  Write  \r\nMeet")
    desk.keys("Ctrl+V", "Return")
    assert [step.text for step in item(desk).steps] == ["Call", "Write", "Meet"]


def test_a_step_is_ticked_by_mouse_and_by_keyboard(desk: Desk) -> None:
    _steps(desk, "Call", "Write")
    rows = desk.detail.mine.form.steps.rows
    desk.click(rows[0].box)
    assert item(desk).steps == (SubStep("Call", done=True), SubStep("Write"))
    rows[1].box.setFocus()
    desk.keys("Space")
    assert item(desk).steps[1].done
    desk.keys("Space")
    assert not item(desk).steps[1].done
    desk.keys("Ctrl+Z")
    assert item(desk).steps[1].done
    assert rows[1].box.isChecked()


def test_a_step_is_changed_in_its_place(desk: Desk) -> None:
    _steps(desk, "Call", "Write")
    row = desk.detail.mine.form.steps.rows[0]
    row.box.setFocus()
    desk.keys("Return")
    assert row.editor is not None
    assert row.editor.hasFocus()
    assert not row.box.isVisible()
    desk.settle()
    assert row.editor.height() > row.editor.fontMetrics().lineSpacing()
    assert row.geometry().bottom() < desk.detail.mine.form.steps.rows[1].geometry().top()
    desk.type("Call twice")
    desk.keys("Return")
    assert row.box.hasFocus()
    assert item(desk).steps == (SubStep("Call twice"), SubStep("Write"))
    desk.click(row.change)
    desk.type("no")
    desk.keys("Esc")
    assert row.box.accessibleName() == "Call twice"
    assert item(desk).steps[0].text == "Call twice"
    desk.click(row.change)
    desk.type("Call thrice")
    desk.click_row(desk.listed[1])
    assert item(desk, desk.listed[0]).steps[0].text == "Call thrice"


def test_a_step_that_is_emptied_goes(desk: Desk) -> None:
    _steps(desk, "Call", "Write")
    row = desk.detail.mine.form.steps.rows[0]
    desk.click(row.change)
    desk.keys("Ctrl+A", "Del", "Return")
    assert item(desk).steps == (SubStep("Write"),)


def test_a_step_is_removed_by_mouse_and_by_keyboard(desk: Desk) -> None:
    _steps(desk, "Call", "Write", "Meet")
    steps = desk.detail.mine.form.steps
    desk.click(steps.rows[1].remove)
    assert [step.text for step in item(desk).steps] == ["Call", "Meet"]
    steps.rows[0].box.setFocus()
    desk.keys("Del")
    assert [step.text for step in item(desk).steps] == ["Meet"]
    assert steps.rows[0].box.hasFocus()
    desk.keys("Del")
    assert item(desk).steps == ()
    assert steps.add.hasFocus()


def test_steps_move_by_keyboard_and_not_beyond_the_ends(desk: Desk) -> None:
    _steps(desk, "Call", "Write", "Meet")
    steps = desk.detail.mine.form.steps
    steps.rows[0].box.setFocus()
    desk.keys("Alt+Down", "Alt+Down", "Alt+Down")
    assert [step.text for step in item(desk).steps] == ["Write", "Meet", "Call"]
    assert steps.rows[2].box.hasFocus()
    desk.keys("Alt+Up", "Alt+Up", "Alt+Up")
    assert [step.text for step in item(desk).steps] == ["Call", "Write", "Meet"]
    assert steps.rows[0].box.hasFocus()


def test_tab_goes_through_the_steps_in_their_order(desk: Desk) -> None:
    _steps(desk, "Call", "Write")
    steps = desk.detail.mine.form.steps
    steps.rows[0].box.setFocus()
    seen = [desk.focus]
    for _ in range(3):
        desk.keys("Tab")
        seen.append(desk.focus)
    assert seen == [
        *(row.box for row in steps.rows),
        *(steps.add, desk.detail.mine.form.links.add),
    ]


def test_a_long_step_is_shown_whole(desk: Desk) -> None:
    _steps(desk, "Ask " + "again and " * 40 + "again")
    box = desk.detail.mine.form.steps.rows[0].box
    desk.settle()
    assert box.height() >= box.heightForWidth(box.width()) > 5 * box.fontMetrics().lineSpacing()


# -- links ---------------------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was given to the system to be opened."""
    urls: list[str] = []

    def take(url: QUrl) -> bool:
        urls.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return urls


def _open(box: QMessageBox) -> QAbstractButton:
    return next(button for button in box.buttons() if button.text() == "&Open")


def test_a_link_is_added_and_opened_after_a_question_that_shows_it(
    desk: Desk, opened: list[str]
) -> None:
    form = open_item(desk)
    write(desk, form.links.add, WEB, "Return")
    assert item(desk).links == (WEB,)

    def say_no(box: QMessageBox) -> None:
        assert box.informativeText().replace("\u200b", "") == WEB
        assert box.textFormat() is Qt.TextFormat.PlainText
        assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
        desk.keys("Return")

    def say_yes(box: QMessageBox) -> None:
        desk.click(_open(box))

    with while_dialog(desk, QMessageBox, say_no):
        desk.click(form.links.rows[0].open)
        desk.settle()
    assert opened == []
    with while_dialog(desk, QMessageBox, say_yes):
        form.links.rows[0].open.setFocus()
        desk.keys("Space")
        desk.settle()
    assert opened == [WEB]


def test_of_a_file_only_its_folder_is_shown(desk: Desk, opened: list[str], tmp_path: Path) -> None:
    script = tmp_path / "run.sh"
    script.write_text("#!/bin/sh\n", "utf-8")
    script.chmod(0o755)
    form = open_item(desk)
    write(desk, form.links.add, str(script), "Return")
    desk.settle()
    with while_dialog(desk, QMessageBox, lambda box: desk.click(_open(box))):
        desk.click(form.links.rows[0].open)
        desk.settle()
    assert opened == [QUrl.fromLocalFile(str(tmp_path)).toString()]


def test_a_letter_is_begun_after_a_question_of_its_own(desk: Desk, opened: list[str]) -> None:
    form = open_item(desk)
    write(desk, form.links.add, "mailto:her@example.org", "Return")
    desk.settle()

    def say_yes(box: QMessageBox) -> None:
        assert box.text() == "Write to this address in your mail program?"
        desk.click(_open(box))

    with while_dialog(desk, QMessageBox, say_yes):
        desk.click(form.links.rows[0].open)
        desk.settle()
    assert opened == ["mailto:her@example.org"]


def test_a_path_is_not_looked_up_before_somebody_wants_it(
    desk: Desk, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    monkeypatch.setattr("desktop.widgets.link_list.folder_of", looked.append)
    form = open_item(desk)
    write(desk, form.links.add, "/net/somewhere/else/x.pdf", "Return")
    desk.settle()

    def say_no(box: QMessageBox) -> None:
        assert box.informativeText().replace("\u200b", "") == "/net/somewhere/else/x.pdf"
        assert looked == []
        desk.keys("Esc")

    with while_dialog(desk, QMessageBox, say_no):
        desk.click(form.links.rows[0].open)
        desk.settle()
    assert looked == opened == []


@pytest.mark.parametrize(
    "link",
    ["file:///etc/passwd", "http://example.org", "javascript:alert(1)", "//host/share/x.exe", "x"],
)
def test_anything_else_is_kept_as_text_and_cannot_be_opened(desk: Desk, link: str) -> None:
    form = open_item(desk)
    write(desk, form.links.add, link, "Return")
    assert item(desk).links == (link,)
    row = form.links.rows[0]
    assert row.text.accessibleName() == link
    assert not row.open.isVisible()
    assert row.remove.isVisible()


def test_a_file_that_is_not_there_is_said_so(desk: Desk, opened: list[str], tmp_path: Path) -> None:
    form = open_item(desk)
    write(desk, form.links.add, str(tmp_path / "a" / "b" / "c.pdf"), "Return")
    desk.settle()
    with while_dialog(desk, QMessageBox, lambda box: desk.click(_open(box))):
        desk.click(form.links.rows[0].open)
        desk.settle()
    assert form.links.problem.text() == "There is no such file or folder on this computer."
    assert form.links.problem.isVisible()
    assert opened == []


def test_a_system_without_a_browser_is_said_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    form = open_item(desk)
    write(desk, form.links.add, WEB, "Return")
    desk.settle()
    with while_dialog(
        desk,
        QMessageBox,
        lambda box: desk.click(_open(box)),
    ):
        desk.click(form.links.rows[0].open)
        desk.settle()
    assert form.links.problem.text() == "Nothing on this computer opens this."


def test_a_file_is_chosen_as_evidence(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    form = open_item(desk)
    chosen = str(tmp_path / "minutes.pdf")
    answers = iter([("", ""), (chosen, "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: next(answers))
    desk.click(form.links.choose)
    assert item(desk).links == ()
    desk.click(form.links.choose)
    assert item(desk).links == (chosen,)


def test_links_are_removed(desk: Desk) -> None:
    form = open_item(desk)
    for link in ("one", "two", "three"):
        write(desk, form.links.add, link, "Return")
    desk.settle()
    desk.click(form.links.rows[1].remove)
    assert item(desk).links == ("one", "three")
    form.links.rows[0].remove.setFocus()
    desk.keys("Space")
    assert item(desk).links == ("three",)
    assert form.links.rows[0].remove.hasFocus()
    desk.keys("Space", "Ctrl+Z")
    assert item(desk).links == ("three",)


def test_a_long_link_keeps_its_ends_in_sight(desk: Desk) -> None:
    form = open_item(desk)
    link = f"https://example.org/{'a' * 1500}/end.pdf"
    write(desk, form.links.add, link, "Return")
    desk.settle()
    row = form.links.rows[0]
    assert item(desk).links == (link,)
    assert "…" in row.text.text()
    assert row.text.accessibleName() == link
    assert row.width() <= form.links.width()
