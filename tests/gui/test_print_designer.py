"""The print designer by itself: choices become pages, and are there again next time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.checklists import Item
from db.plan.catalogue import Plan
from desktop import theme
from desktop.core import handout, subject
from desktop.core.design import Design, Paper
from desktop.core.library.library import Library
from desktop.core.subject import Part, Subject
from desktop.dialogs.print_designer import PrintDesigner
from desktop.widgets import system_print
from tests.gui.designing import DAY, OWN, Ask, Designing, click, shown, title_of


def cut_off(dialog: PrintDesigner) -> Iterator[str]:
    """The buttons that are not shown whole; the form scrolls up and down, but not sideways."""
    for button in dialog.findChildren(QPushButton):
        corner = button.mapTo(dialog, button.rect().bottomRight())
        if dialog.form.isAncestorOf(button):
            corner.setY(0)
        narrow = button.width() < button.sizeHint().width()
        if button.isVisible() and (narrow or not dialog.rect().contains(corner)):
            yield button.text()


# -- pages --


def test_the_pages_are_there_at_once_and_counted(designing: Designing, partners: Subject) -> None:
    dialog = designing.show(partners)
    assert dialog.amount.text() == "1 page"
    assert dialog.preview.page_count == 1
    assert title_of(shown(dialog)) == "Shelter partners"


def test_every_choice_makes_other_pages(designing: Designing, partners: Subject) -> None:
    dialog = designing.show(partners)
    before = dialog.preview.data
    for name, value in (
        ("extent", "1"),
        ("boxes", "blank"),
        ("layout", "facilitator"),
        ("paper", "a4"),
        ("landscape", "True"),
        ("gather", "state"),
    ):
        designing.choose(dialog, name, value)
        designing.wait_pages(dialog)
        assert dialog.preview.data != before, name
        before = dialog.preview.data
    designing.write(dialog, "title", "Monday")
    designing.wait_pages(dialog)
    assert title_of(shown(dialog)) == "Monday"


def test_what_a_layout_does_not_show_cannot_be_chosen(
    designing: Designing, partners: Subject
) -> None:
    dialog = designing.show(partners)
    looks = []
    for layout, offered in (("overview", False), ("full", True)):
        designing.choose(dialog, "layout", layout)
        designing.wait_pages(dialog)
        for name in ("gather", "order", "notes", "sources"):
            assert dialog.form.field(name).isEnabled() == offered, name
        assert all(dialog.form.field(name).isEnabled() for name in ("layout", "boxes", "title"))
        tick = dialog.form.field("notes")
        looks.append(tick.grab().toImage())
    assert looks[0] != looks[1], "it is drawn as what it is"


def test_typing_asks_once_after_the_last_letter(
    designing: Designing, partners: Subject, qtbot: QtBot
) -> None:
    dialog = designing.show(partners)
    asked: list[Design] = []
    dialog.form.designChanged.connect(lambda: asked.append(dialog.form.design))
    title = dialog.form.field("title")
    with qtbot.waitSignal(dialog.form.designChanged):
        QTest.keyClicks(title, "Monday")
    assert [design.title for design in asked] == ["Monday"]


def test_what_is_typed_a_moment_ago_is_saved_too(
    designing: Designing, partners: Subject, tmp_path: Path
) -> None:
    dialog = designing.show(partners)
    QTest.keyClicks(dialog.form.field("title"), "Now")
    dialog.save(tmp_path / "x.pdf")
    designing.wait_told(dialog, "Saved ")
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert title_of(pdf) == "Now"


def test_what_is_shown_is_what_is_saved(
    designing: Designing, partners: Subject, tmp_path: Path, answer: Ask
) -> None:
    dialog = designing.show(partners)
    answer(str(tmp_path / "x"))
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    designing.wait_told(dialog, f"Saved {tmp_path / 'x.pdf'}")
    assert (tmp_path / "x.pdf").read_bytes() == dialog.preview.data


def test_what_is_shown_is_what_is_printed(
    designing: Designing, partners: Subject, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = designing.show(partners)
    printed: list[bytes] = []

    def take(data: bytes, title: str, parent: QWidget, folder: Path) -> str:
        assert (title, parent, folder) == ("Shelter partners", dialog, designing.folder)
        printed.append(data)
        return "Sent to the printer."

    monkeypatch.setattr(system_print, "print_pdf", take)
    QTest.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert dialog.message.text() == "Sent to the printer."
    click(dialog.print_button)
    assert printed == [dialog.preview.data] * 2


def test_the_text_of_the_paper_can_be_read_and_follows(
    designing: Designing, partners: Subject
) -> None:
    dialog = designing.show(partners)
    dialog.tabs.setCurrentWidget(dialog.text)
    said = dialog.text.text
    assert "Shelter partners" in said.toPlainText()
    assert "Call the shelter" not in said.toPlainText()
    designing.choose(dialog, "extent", "1")
    designing.wait_pages(dialog)
    assert "Call the shelter" in said.toPlainText()


def test_letters_no_font_shows_are_named(designing: Designing, partners: Subject) -> None:
    dialog = designing.show(partners)
    designing.write(dialog, "title", "List 漢")
    designing.wait_pages(dialog)
    assert "No font here can print 漢" in dialog.amount.text()


def test_an_item_of_only_spaces_can_be_printed(designing: Designing, plan: Plan) -> None:
    blank = Item(OWN, title="  \u00a0 ")
    only = subject.of_list(plan, "x", "   ", [Part("", [blank])], {OWN: blank}, DAY)
    dialog = designing.show(only)
    assert dialog.amount.text() == "1 page"
    assert title_of(shown(dialog)) == "Checklist"


# -- papers of the library --


def test_only_what_the_filter_shows_or_all_of_it(designing: Designing, glossary: Subject) -> None:
    dialog = designing.show(glossary)
    some, about = dialog.preview.page_count, dialog.form.about.text()
    designing.choose(dialog, "extent", "1")
    assert dialog.form.about.text() != about
    designing.wait_pages(dialog)
    assert dialog.preview.page_count > some


def test_a_page_of_the_library_has_no_boxes(designing: Designing, glossary: Subject) -> None:
    dialog = designing.show(glossary)
    for name in ("boxes", "gather", "order", "layout", "notes"):
        with pytest.raises(LookupError):
            dialog.form.field(name)


@pytest.mark.parametrize("paper", list(Paper))
def test_it_fits_the_paper(designing: Designing, glossary: Subject, paper: Paper) -> None:
    dialog = designing.show(glossary)
    designing.choose(dialog, "paper", paper)
    designing.wait_pages(dialog)
    with shown(dialog) as pdf:
        width, height = (round(float(n)) for n in pdf.pages[0].mediabox[2:])
    assert (width, height) == {Paper.LETTER: (612, 792), Paper.A4: (595, 842)}[paper]


def test_the_longest_title_of_the_plan_makes_a_file_that_can_be_saved(
    designing: Designing, plan: Plan, tmp_path: Path
) -> None:
    library = Library(plan)
    longest = max(library.index.by_id, key=lambda target: len(library.name(target)))
    document = library.document(longest)
    make = partial(handout.of_record, document, library, DAY)
    dialog = designing.show(subject.of_handouts(longest, document.title, [("", make)]))
    dialog.save(tmp_path / dialog.file_name())
    designing.wait_told(dialog, "Saved ")


# -- saving --


def test_why_it_cannot_be_saved_is_said_and_it_can_be_tried_again(
    designing: Designing, partners: Subject, tmp_path: Path, answer: Ask
) -> None:
    dialog = designing.show(partners)
    answer(str(tmp_path / "missing" / "x.pdf"))
    click(dialog.save_button)
    designing.wait_told(dialog, "could not be written")
    assert dialog.message.property("warning")
    assert not dialog.open_button.isVisible()
    answer(str(tmp_path / "good"))  # and again, without an ending
    click(dialog.save_button)
    designing.wait_told(dialog, f"Saved {tmp_path / 'good.pdf'}")
    assert not dialog.message.property("warning")


def test_the_pdf_is_opened_where_a_program_for_it_is(
    designing: Designing, partners: Subject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = designing.show(partners)
    opened: list[str] = []

    def take(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    dialog.save(tmp_path / "x.pdf")
    designing.wait_told(dialog, "Saved ")
    click(dialog.open_button)
    assert opened == [str(tmp_path / "x.pdf")]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    click(dialog.open_button)
    designing.wait_told(dialog, "No program for PDF was found.")


# -- looks --


def test_escape_closes_it(designing: Designing, partners: Subject) -> None:
    dialog = designing.show(partners)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
def test_nothing_is_cut_off_at_any_zoom(designing: Designing, partners: Subject, zoom: int) -> None:
    QApplication.setFont(theme.font(zoom))
    dialog = designing.show(partners)
    dialog.resize(860, 560)
    assert dialog.width() == 860
    assert dialog.height() == 560
    designing.bot.waitUntil(lambda: not list(cut_off(dialog)))


def test_choices_and_pages_come_by_turns_where_there_is_no_room(
    designing: Designing, partners: Subject
) -> None:
    dialog = designing.show(partners)
    dialog.resize(1000, 700)
    assert [dialog.tabs.tabText(at) for at in range(dialog.tabs.count())] == ["Pages", "Text"]
    assert dialog.form.isVisible()
    assert dialog.preview.isVisible()
    dialog.resize(500, 600)
    assert dialog.tabs.tabText(0) == "Choices"
    assert dialog.form.isVisible()
    assert not dialog.preview.isVisible()
    dialog.tabs.setCurrentWidget(dialog.preview)
    assert dialog.preview.isVisible()
    dialog.resize(1000, 700)
    assert dialog.tabs.count() == 2
    assert dialog.form.isVisible()
    assert dialog.preview.isVisible()
