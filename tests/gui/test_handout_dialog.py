"""A page or a record on paper, asked for in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.plan.catalogue import Plan
from desktop import theme
from desktop.core import handout
from desktop.core.design import Design, Paper
from desktop.core.handout import Handout
from desktop.core.library import pages
from desktop.core.library.library import Library
from desktop.core.library.outline import Outline
from desktop.core.library.outlines import outline
from desktop.dialogs.handout_dialog import HandoutDialog

DAY = "2026-01-02"
LEFT = Qt.MouseButton.LeftButton
Ask = Callable[[str], None]
Open = Callable[..., HandoutDialog]


@pytest.fixture(scope="module")
def library(plan: Plan) -> Library:
    return Library(plan)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Answers the system's own question where to save; an empty path is Cancel."""

    def reply(path: str) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))

    return reply


@pytest.fixture
def show(qtbot: QtBot, library: Library) -> Iterator[Open]:
    """Opens the dialog for the glossary, filtered or whole, or for a record."""

    def begin(target: str = pages.GLOSSARY, *, left: Outline | None = None) -> HandoutDialog:
        def whole(design: Design) -> Handout:
            if target in pages.PAGES:
                return handout.of_page(outline(library.plan, target), library, DAY, design)
            return handout.of_record(library.document(target), library, DAY, design)

        def some(design: Design) -> Handout:
            assert left is not None
            return handout.of_page(left, library, DAY, design, "matching “labor”")

        title = library.name(target)
        made = (
            HandoutDialog(some, title, DAY, whole=whole)
            if left
            else HandoutDialog(whole, title, DAY)
        )
        qtbot.addWidget(made)
        made.show()
        return made

    yield begin
    QApplication.setFont(theme.font(100))


@pytest.fixture
def left(library: Library) -> Outline:
    """What a filter leaves of the glossary."""
    whole = outline(library.plan, pages.GLOSSARY)
    groups = (replace(group, entries=group.entries[:1]) for group in whole.groups[:3])
    return replace(whole, groups=tuple(groups))


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, LEFT)


def title_of(path: Path) -> str:
    with pikepdf.open(path) as pdf:
        return str(pdf.docinfo.get("/Title", ""))


def pages_of(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def test_a_page_becomes_an_accessible_pdf(show: Open, tmp_path: Path, answer: Ask) -> None:
    dialog = show()
    target = tmp_path / "glossary.pdf"
    answer(str(target))
    assert dialog.about.text().endswith(" entries")
    assert not dialog.open_button.isEnabled()
    click(dialog.save_button)
    assert dialog.message.text() == f"Saved {target}"
    assert dialog.open_button.isEnabled()
    with pikepdf.open(target) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert len(pdf.pages) > 5
    assert title_of(target) == "Glossary"


def test_a_record_becomes_a_sheet_and_is_not_asked_how_much_of_it(
    show: Open, tmp_path: Path
) -> None:
    dialog = show("dhs")
    assert dialog.about.text() == "Agency · Department · dhs"
    assert not dialog.extent_box.isVisible()
    dialog.save(tmp_path / "dhs.pdf")
    assert title_of(tmp_path / "dhs.pdf") == dialog.title.text()


def test_only_what_the_filter_shows_or_all_of_it(show: Open, left: Outline, tmp_path: Path) -> None:
    dialog = show(left=left)
    assert dialog.extent_box.isVisible()
    assert dialog.about.text() == "3 entries · matching “labor”"
    dialog.save(tmp_path / "some.pdf")
    QTest.keyClick(dialog.extent_box, Qt.Key.Key_Down)
    assert dialog.about.text().endswith(" entries")
    assert "labor" not in dialog.about.text()
    dialog.save(tmp_path / "all.pdf")
    assert pages_of(tmp_path / "some.pdf") < pages_of(tmp_path / "all.pdf")
    QTest.keyClick(dialog.extent_box, Qt.Key.Key_Up)
    assert dialog.about.text() == "3 entries · matching “labor”"


@pytest.mark.parametrize("paper", list(Paper))
def test_it_fits_the_paper(show: Open, tmp_path: Path, paper: Paper) -> None:
    dialog = show("FIG-01")
    dialog.paper_box.setCurrentIndex(dialog.paper_box.findData(paper))
    dialog.save(tmp_path / "x.pdf")
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        width, height = (round(float(n)) for n in pdf.pages[0].mediabox[2:])
    assert (width, height) == {Paper.LETTER: (612, 792), Paper.A4: (595, 842)}[paper]


@pytest.mark.parametrize("title", ["My words", "# *not* _markup_ <b>", "المسرد", "x" * 500])
def test_it_is_called_what_i_write(show: Open, tmp_path: Path, title: str) -> None:
    dialog = show("FIG-01")
    dialog.title.setText(title)
    dialog.save(tmp_path / "x.pdf")
    assert title_of(tmp_path / "x.pdf") == title


def test_without_a_title_it_keeps_its_own(show: Open, tmp_path: Path) -> None:
    dialog = show()
    dialog.title.setText("  ")
    dialog.save(tmp_path / "x.pdf")
    assert title_of(tmp_path / "x.pdf") == "Glossary"


def test_a_letter_no_font_shows_is_named(show: Open, tmp_path: Path) -> None:
    dialog = show("FIG-01")
    dialog.title.setText("Figures 漢")
    dialog.save(tmp_path / "x.pdf")
    assert "No font here can print 漢" in dialog.message.text()


def test_a_title_never_makes_a_bad_file_name(show: Open) -> None:
    dialog = show("FIG-01")
    for title, wanted in (
        ("a/b:c*?", "a-b-c--"),
        ("...", "Four Pillars"),
        ("", "Four Pillars"),
        ("x" * 500, "x" * 80),
    ):
        dialog.title.setText(title)
        assert dialog.file_name() == f"{wanted} {DAY}.pdf"


def test_the_longest_title_of_the_plan_makes_a_file_that_can_be_saved(
    show: Open, library: Library, tmp_path: Path
) -> None:
    longest = max(library.index.by_id, key=lambda target: len(library.name(target)))
    dialog = show(longest)
    dialog.save(tmp_path / dialog.file_name())
    assert dialog.message.text().startswith("Saved ")


def test_why_it_cannot_be_saved_is_said_and_it_can_be_tried_again(
    show: Open, tmp_path: Path, answer: Ask
) -> None:
    dialog = show("FIG-01")
    answer(str(tmp_path / "missing" / "x.pdf"))
    click(dialog.save_button)
    assert "could not be written" in dialog.message.text()
    assert dialog.message.property("warning")
    assert not dialog.open_button.isEnabled()
    answer(str(tmp_path / "good"))  # and again, without an ending
    click(dialog.save_button)
    assert dialog.message.text() == f"Saved {tmp_path / 'good.pdf'}"
    assert not dialog.message.property("warning")


def test_cancelling_the_question_leaves_the_dialog_as_it_was(show: Open, answer: Ask) -> None:
    dialog = show("FIG-01")
    answer("")
    click(dialog.save_button)
    assert dialog.message.text() == ""
    assert dialog.isVisible()


def test_the_pdf_is_opened_where_a_program_for_it_is(
    show: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = show("FIG-01")
    opened: list[str] = []

    def take(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    dialog.save(tmp_path / "x.pdf")
    click(dialog.open_button)
    assert opened == [str(tmp_path / "x.pdf")]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    click(dialog.open_button)
    assert dialog.message.text().startswith("No program for PDF was found.")


def test_every_control_is_reached_by_its_letter(show: Open, left: Outline, qtbot: QtBot) -> None:
    dialog = show(left=left)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for letter, control in (
        (Qt.Key.Key_C, dialog.extent_box),
        (Qt.Key.Key_P, dialog.paper_box),
        (Qt.Key.Key_T, dialog.title),
    ):
        QTest.keyClick(dialog, letter, Qt.KeyboardModifier.AltModifier)
        assert control.hasFocus()
    for button in dialog.findChildren(QPushButton):
        assert button.text() or button.accessibleName()


def test_escape_closes_it(show: Open) -> None:
    dialog = show("FIG-01")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
def test_nothing_is_cut_off_at_any_zoom(show: Open, left: Outline, zoom: int) -> None:
    QApplication.setFont(theme.font(zoom))
    dialog = show(left=left)
    for kind in (QPushButton, QComboBox, QLineEdit):
        for widget in dialog.findChildren(kind):
            if not widget.isVisible():
                continue
            place = QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size())
            assert dialog.rect().contains(place), widget
            assert isinstance(widget, QLineEdit) or widget.width() >= widget.sizeHint().width()
