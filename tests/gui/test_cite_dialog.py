"""The cite dialog: every format is looked at, copied and saved by hand and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import typst
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from db.errors import NotFound
from db.plan.catalogue import Plan
from desktop import theme
from desktop.core.citation import Style, cite
from desktop.core.words import CITATION_STYLES, CITATION_USES
from desktop.dialogs.cite_dialog import CiteDialog
from tests.gui.desk import clipboard

TODAY = date(2026, 3, 4)
IDS = ["PRE-1", "COM-20", "REF-04"]
Open = Callable[..., CiteDialog]
Ask = Callable[[str], list[str]]


@pytest.fixture
def open_dialog(plan: Plan, qtbot: QtBot, quiet: list[str]) -> Iterator[Open]:
    """Opens the dialog as the program does, on records or on those given."""
    theme.load_fonts()

    def begin(*ids: str, chosen: Style = Style.PLAIN) -> CiteDialog:
        made = CiteDialog(plan, ids or IDS, TODAY, chosen=chosen)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    yield begin
    QApplication.clipboard().clear()


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Answers the system's own question where to save; gives back what it was asked."""

    def reply(path: str) -> list[str]:
        asked: list[str] = []

        def ask(*arguments: object) -> tuple[str, str]:
            asked.extend(str(argument) for argument in arguments[1:])
            return path, ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return asked

    return reply


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_opens_on_the_list_of_formats_with_a_preview(open_dialog: Open, plan: Plan) -> None:
    dialog = open_dialog()
    assert dialog.windowTitle() == "Cite"
    assert dialog.formats.hasFocus()
    shown = [dialog.formats.item(row).text() for row in range(dialog.formats.count())]
    assert shown == list(CITATION_STYLES.values())
    assert dialog.about.text() == "3 documents"
    assert dialog.preview.toPlainText() == cite(plan, IDS, Style.PLAIN, TODAY)
    assert dialog.preview.isReadOnly()
    assert dialog.message.text() == ""


def test_one_document_is_counted_as_one(open_dialog: Open) -> None:
    assert open_dialog("PRE-1", "004", "REF-03").about.text() == "1 document"


def test_the_arrow_keys_walk_the_formats_and_the_preview_follows(
    open_dialog: Open, plan: Plan
) -> None:
    dialog = open_dialog()
    for style in Style:
        assert dialog.chosen is style
        assert dialog.preview.toPlainText() == cite(plan, IDS, style, TODAY).replace(
            "\r\n", "\n"
        ).rstrip("\n")
        assert dialog.use.text() == CITATION_USES[style]
        press(Qt.Key.Key_Down)
    for key, style in (
        (Qt.Key.Key_Down, Style.CSL_JSON),  # the last, so it stays
        (Qt.Key.Key_Home, Style.PLAIN),
        (Qt.Key.Key_R, Style.RIS),
    ):
        press(key)
        assert dialog.chosen is style


@pytest.mark.parametrize("style", list(Style))
def test_it_opens_with_the_format_of_the_last_time(open_dialog: Open, style: Style) -> None:
    dialog = open_dialog(chosen=style)
    assert dialog.chosen is style
    assert dialog.formats.currentItem().text() == CITATION_STYLES[style]


@pytest.mark.parametrize("style", list(Style))
def test_return_copies_says_so_and_leaves_it_open(
    open_dialog: Open, plan: Plan, style: Style
) -> None:
    dialog = open_dialog(chosen=style)
    press(Qt.Key.Key_Return)
    assert clipboard() == cite(plan, IDS, style, TODAY)
    assert dialog.message.text() == "Copied"
    assert dialog.isVisible()


def test_return_copies_from_the_preview_as_well(open_dialog: Open, plan: Plan) -> None:
    dialog = open_dialog()
    press(Qt.Key.Key_Tab)
    assert dialog.preview.hasFocus()
    press(Qt.Key.Key_Return)
    assert clipboard() == cite(plan, IDS, Style.PLAIN, TODAY)


def test_what_was_said_goes_with_the_next_format(open_dialog: Open) -> None:
    dialog = open_dialog()
    click(dialog.copy_button)
    assert dialog.message.text() == "Copied"
    press(Qt.Key.Key_Down)
    assert dialog.message.text() == ""


def test_a_screen_reader_hears_what_is_said(
    open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    dialog = open_dialog()

    def hear(event: object) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    click(dialog.copy_button)
    press(Qt.Key.Key_Down)
    assert heard == ["Copied"]


@pytest.mark.parametrize("style", list(Style))
def test_a_saved_file_has_the_right_ending_and_the_text_to_the_letter(
    open_dialog: Open, plan: Plan, tmp_path: Path, answer: Ask, style: Style
) -> None:
    asked = answer(str(tmp_path / "my list"))
    dialog = open_dialog(chosen=style)
    click(dialog.save_button)
    target = tmp_path / f"my list{style.extension}"
    assert target.read_bytes() == cite(plan, IDS, style, TODAY).encode()
    assert dialog.message.text() == f"Saved {target}"
    assert Path(asked[1]).name == f"Four Pillars citations 2026-03-04{style.extension}"
    assert asked[2] == f"{CITATION_STYLES[style]} (*{style.extension})"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_a_file_named_in_full_is_replaced(open_dialog: Open, tmp_path: Path, answer: Ask) -> None:
    target = tmp_path / "list.BIB"
    target.write_text("before")
    answer(str(target))
    dialog = open_dialog(chosen=Style.BIBTEX)
    click(dialog.save_button)
    assert target.read_text(encoding="utf-8").startswith("@misc{four-pillars-004,")
    assert dialog.message.text() == f"Saved {target}"


def test_a_file_nobody_was_asked_about_is_not_replaced(
    open_dialog: Open, tmp_path: Path, answer: Ask
) -> None:
    (tmp_path / "list.bib").write_text("mine")
    answer(str(tmp_path / "list"))
    dialog = open_dialog(chosen=Style.BIBTEX)
    click(dialog.save_button)
    assert (tmp_path / "list.bib").read_text() == "mine"
    assert dialog.message.text().endswith("is there already. Give its whole name to replace it.")
    assert dialog.message.property("warning") is True


def test_cancelling_the_question_writes_and_says_nothing(open_dialog: Open, answer: Ask) -> None:
    answer("")
    dialog = open_dialog()
    click(dialog.save_button)
    assert dialog.message.text() == ""


@pytest.mark.parametrize("where", ["missing/x.txt", "folder.txt"])
def test_a_refused_write_says_why_and_the_next_place_works(
    open_dialog: Open, tmp_path: Path, answer: Ask, where: str
) -> None:
    (tmp_path / "folder.txt").mkdir()
    answer(str(tmp_path / where))
    dialog = open_dialog()
    click(dialog.save_button)
    assert f"{tmp_path / where} could not be written" in dialog.message.text()
    assert dialog.message.property("warning") is True
    answer(str(tmp_path / "x.txt"))
    click(dialog.save_button)
    assert dialog.message.text() == f"Saved {tmp_path / 'x.txt'}"
    assert dialog.message.property("warning") is False
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.txt", "x.txt"]


def test_a_format_that_cannot_be_made_says_so_and_the_others_work(
    open_dialog: Open, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog()

    def refuse(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(typst, "Compiler", refuse)
    press(Qt.Key.Key_Down)
    assert "could not be made: broken" in dialog.message.text()
    assert dialog.preview.toPlainText() == ""
    assert not dialog.copy_button.isEnabled()
    assert not dialog.save_button.isEnabled()
    dialog.formats.setCurrentRow(list(Style).index(Style.RIS))
    assert dialog.preview.toPlainText().startswith("TY  - ")
    click(dialog.copy_button)
    assert clipboard() == cite(plan, IDS, Style.RIS, TODAY)


def test_an_id_the_plan_does_not_have_is_refused(plan: Plan, qapp: QApplication) -> None:
    with pytest.raises(NotFound):
        CiteDialog(plan, ["PRE-1", "PRE-99"], TODAY)


def test_escape_and_close_end_it(open_dialog: Open) -> None:
    dialog = open_dialog()
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = open_dialog()
    click(next(b for b in again.findChildren(QPushButton) if b.text().strip("&") == "Close"))
    assert not again.isVisible()


def test_every_control_has_a_name_and_is_reached_by_tab(open_dialog: Open) -> None:
    dialog = open_dialog()
    reached = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        interface = QAccessible.queryAccessibleInterface(focus)
        reached.append(interface.text(QAccessible.Text.Name).replace("&", ""))
        press(Qt.Key.Key_Tab)
    assert reached == ["Format", "Citation", "Copy", "Save to file…", "Close", "Format"]
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel)
    )


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_clipped_at_any_zoom(
    open_dialog: Open, qapp: QApplication, zoom: int, scheme: str
) -> None:
    palette = qapp.palette()
    try:
        theme.apply(qapp, scheme)
        qapp.setFont(theme.font(zoom))
        dialog = open_dialog()
        click(dialog.copy_button)
        formats = dialog.formats
        for row in range(formats.count()):
            seen = formats.visualItemRect(formats.item(row))
            assert formats.viewport().rect().contains(seen)
            words = formats.fontMetrics().horizontalAdvance(formats.item(row).text())
            assert words <= seen.width()
        assert not formats.horizontalScrollBar().isVisible()
        for button in dialog.findChildren(QPushButton):
            assert button.width() >= button.minimumSizeHint().width()
        assert dialog.size().width() <= dialog.screen().availableSize().width()
    finally:
        qapp.setFont(theme.font(100))
        qapp.setPalette(palette)
