"""The print designer: what is on screen becomes a PDF, or a sentence says why not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPushButton

from db.records import Kind
from desktop.core.design import LINE_LIMIT, Boxes, Layout, Paper
from desktop.core.query import Field
from desktop.dialogs.print_designer import PrintDesigner
from tests.gui.desk import Desk, while_dialog

Ask = Callable[[str], None]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Answers the system's own question where to save; an empty path is Cancel."""

    def reply(path: str) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))

    return reply


def _save(desk: Desk, dialog: PrintDesigner) -> None:
    desk.click(dialog.save_button)
    desk.bot.waitUntil(lambda: bool(dialog.message.text()), timeout=20_000)


def _choose(desk: Desk, dialog: PrintDesigner, name: str, value: str) -> None:
    """Choose with the keyboard, as a person does."""
    box = dialog.form.field(name)
    assert isinstance(box, QComboBox)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    desk.keys("Home")
    for _ in range(box.findData(value)):
        desk.keys("Down")
    assert box.currentData() == value


def _write(desk: Desk, dialog: PrintDesigner, name: str, text: str) -> None:
    line = dialog.form.field(name)
    assert isinstance(line, QLineEdit)
    desk.click(line)
    desk.keys("Ctrl+A", "Del")
    QApplication.clipboard().setText(text)
    desk.keys("Ctrl+V")


def _title(path: Path) -> str:
    """What a reader shows as the title of a PDF."""
    with pikepdf.open(path) as pdf:
        return str(pdf.docinfo.get("/Title", ""))


def test_what_is_listed_becomes_an_accessible_pdf(desk: Desk, tmp_path: Path, answer: Ask) -> None:
    target = tmp_path / "list.pdf"
    answer(str(target))
    desk.choose(Field.YEAR, "2022")
    desk.choose(Field.KIND, Kind.COMMITMENT)

    def act(dialog: PrintDesigner) -> None:
        assert f"{len(desk.listed)} items." in dialog.form.about.text()
        assert "Year: 2022." in dialog.form.about.text()
        assert not dialog.open_button.isVisible()
        _write(desk, dialog, "title", "Meeting on Monday")
        _save(desk, dialog)
        assert dialog.message.text() == f"Saved {target}"
        assert dialog.open_button.isVisible()

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")
    with pikepdf.open(target) as pdf:
        assert len(pdf.pages) >= 2
        assert bool(pdf.Root.MarkInfo.Marked)
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang).startswith("en")
    assert _title(target) == "Meeting on Monday"
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("paper", list(Paper))
def test_every_layout_fits_its_paper(
    desk: Desk, tmp_path: Path, answer: Ask, layout: Layout, paper: Paper
) -> None:
    target = tmp_path / f"{layout}-{paper}.pdf"
    answer(str(target))
    desk.search("COM-20")

    def act(dialog: PrintDesigner) -> None:
        _choose(desk, dialog, "layout", layout)
        _choose(desk, dialog, "paper", paper)
        _save(desk, dialog)
        assert dialog.message.text() == f"Saved {target}"

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")
    with pikepdf.open(target) as pdf:
        width, height = (round(float(n)) for n in pdf.pages[0].mediabox[2:])
    assert (width, height) == {Paper.LETTER: (612, 792), Paper.A4: (595, 842)}[paper]


def test_blank_boxes_make_another_document(desk: Desk, tmp_path: Path, answer: Ask) -> None:
    desk.click(desk.row(desk.listed[0]).box)
    desk.settle()
    desk.search(f'"{desk.listed[0]}"')
    sizes = []
    for blank in (False, True):
        target = tmp_path / f"{blank}.pdf"
        answer(str(target))

        def act(dialog: PrintDesigner, blank: bool = blank) -> None:
            _choose(desk, dialog, "boxes", Boxes.BLANK if blank else Boxes.TICKS)
            _save(desk, dialog)

        with while_dialog(desk, PrintDesigner, act):
            desk.keys("Ctrl+P")
        sizes.append(target.read_bytes())
    assert sizes[0] != sizes[1]


@pytest.mark.parametrize(
    "make", [lambda p: p / "missing" / "x.pdf", lambda p: p], ids=["no folder", "is a folder"]
)
def test_why_it_cannot_be_saved_is_said(
    desk: Desk, tmp_path: Path, answer: Ask, make: Callable[[Path], Path]
) -> None:
    folder = tmp_path / "taken.pdf"
    folder.mkdir()
    target = make(folder)
    answer(str(target))
    desk.search("COM-20")

    def act(dialog: PrintDesigner) -> None:
        _save(desk, dialog)
        assert str(target) in dialog.message.text()
        assert "could not be written" in dialog.message.text()
        assert not dialog.open_button.isVisible()
        assert dialog.isVisible()
        answer(str(tmp_path / "good"))  # and again, without an ending
        dialog.message.clear()
        _save(desk, dialog)
        assert dialog.message.text() == f"Saved {tmp_path / 'good.pdf'}"

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")
    assert (tmp_path / "good.pdf").exists()
    assert list(folder.iterdir()) == []


def test_cancelling_the_question_leaves_the_dialog_as_it_was(desk: Desk, answer: Ask) -> None:
    answer("")

    def act(dialog: PrintDesigner) -> None:
        desk.click(dialog.save_button)
        assert dialog.message.text() == ""
        assert dialog.isVisible()

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")


def test_a_title_never_makes_a_bad_file_name(desk: Desk) -> None:
    def act(dialog: PrintDesigner) -> None:
        own = desk.board.checklist
        assert own is not None
        for title, wanted in (
            ("a/b:c*?", "a-b-c--"),
            ("...", "Four Pillars"),
            ("", own.name),
            ("Zürich اجتماع", "Zürich اجتماع"),
        ):
            _write(desk, dialog, "title", title)
            assert dialog.file_name().startswith(f"{wanted} 20")
            assert dialog.file_name().endswith(".pdf")

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")


@pytest.mark.parametrize("title", ["", "# *not* _markup_ $x$ <b>", "اجتماع الشركاء", "x" * 10_000])
def test_any_title_can_be_printed(desk: Desk, tmp_path: Path, answer: Ask, title: str) -> None:
    target = tmp_path / "t.pdf"
    answer(str(target))
    desk.search("COM-20")

    def act(dialog: PrintDesigner) -> None:
        _write(desk, dialog, "title", title)
        long = dialog.form.rows["title"].problem
        assert ("200 characters" in long.text()) == (len(title) > LINE_LIMIT)
        _save(desk, dialog)
        assert dialog.message.text() == f"Saved {target}"

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")
    mine = desk.board.checklist
    assert mine is not None
    assert _title(target) == (title[:LINE_LIMIT] or mine.name)


def test_an_empty_list_prints_that_there_is_nothing(
    desk: Desk, tmp_path: Path, answer: Ask
) -> None:
    target = tmp_path / "none.pdf"
    answer(str(target))
    desk.search("zzzzz")

    def act(dialog: PrintDesigner) -> None:
        _save(desk, dialog)
        assert dialog.message.text()

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")


def test_no_program_for_pdf_is_said(
    desk: Desk, tmp_path: Path, answer: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "x.pdf"
    answer(str(target))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)

    def act(dialog: PrintDesigner) -> None:
        _save(desk, dialog)
        desk.click(dialog.open_button)
        assert dialog.message.text() == f"No program for PDF was found. It is at {target}"

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")


def test_every_control_of_the_dialog_has_a_name(desk: Desk) -> None:
    def act(dialog: PrintDesigner) -> None:
        for button in dialog.findChildren(QPushButton):
            assert button.text() or button.accessibleName()
        for letter, name in (
            *(("L", "layout"), ("B", "boxes"), ("G", "gather"), ("O", "order"), ("P", "paper")),
            *(("E", "landscape"), ("A", "language"), ("T", "title"), ("Z", "organization")),
            ("F", "footer"),
        ):
            desk.keys(f"Alt+{letter}")
            field = dialog.form.field(name)
            assert field.hasFocus()
            assert field.accessibleName()

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")
