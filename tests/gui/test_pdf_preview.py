"""The very pages on screen: place and zoom stay, nothing flickers, nobody is left without words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.plan.catalogue import Plan
from desktop import theme
from desktop.core.design import Paper
from desktop.printing import pdf
from desktop.widgets.document_text import DocumentText
from desktop.widgets.page_view import Fit
from desktop.widgets.pdf_preview import PdfPreview
from tests.gui.looks import cut_off, nameless
from tests.printing.handouts import handout, some
from tests.waiting import until

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def pages(plan: Plan, items: int, title: str = "Handout", paper: Paper = Paper.LETTER) -> bytes:
    made = handout(plan, some(plan, items), title=title, paper=paper)
    return pdf.render(made).data


@pytest.fixture(scope="module")
def long(plan: Plan) -> bytes:
    return pages(plan, 60)


@pytest.fixture
def preview(qtbot: QtBot, long: bytes) -> Iterator[PdfPreview]:
    made = PdfPreview()
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_pdf(long)
    until(made.view.is_drawn)
    yield made
    QApplication.setFont(theme.font(100))


def picture(preview: PdfPreview) -> QImage:
    return preview.view.viewport().grab().toImage()


def ink(image: QImage) -> int:
    """How many pixels on the paper, of some, are dark."""
    return sum(
        image.pixelColor(x, y).lightness() < 100
        for x in range(40, image.width() - 40, 3)
        for y in range(40, image.height() - 10, 3)
    )


def turn(preview: PdfPreview, notches: int, held: Qt.KeyboardModifier) -> None:
    viewport = preview.view.viewport()
    at = QPointF(50, 50)
    event = QWheelEvent(
        at,
        QPointF(viewport.mapToGlobal(QPoint(50, 50))),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_pages_are_shown_on_white_over_the_width(preview: PdfPreview, long: bytes) -> None:
    assert preview.data == long
    assert preview.page_count > 2
    image = picture(preview)
    assert image.pixelColor(30, 30) == QColor("white")
    assert image.pixelColor(3, 300) == QColor(theme.tokens().sunken)
    assert ink(image) > 100
    assert preview.where.text() == f"1 of {preview.page_count}"
    assert preview.whole_width.isChecked()
    assert not preview.view.horizontalScrollBar().maximum()


def test_a_screen_reader_hears_that_it_is_mute_and_where_the_text_is(
    preview: PdfPreview, plan: Plan
) -> None:
    name = preview.view.accessibleName
    assert name() == f"Preview, {preview.page_count} pages. The text of it stands beside."
    preview.show_pdf(pages(plan, 1))
    assert name() == "Preview, 1 page. The text of it stands beside."
    assert preview.where.accessibleName() == "Page 1 of 1"
    assert nameless(preview) == []


def test_pages_are_turned_by_buttons(preview: PdfPreview) -> None:
    last = preview.page_count
    assert not preview.back.isEnabled()
    for page in range(2, last + 1):
        QTest.mouseClick(preview.forward, LEFT)
        assert preview.where.text() == f"{page} of {last}"
    assert not preview.forward.isEnabled()
    QTest.mouseClick(preview.back, LEFT)
    assert preview.where.text() == f"{last - 1} of {last}"
    until(preview.view.is_drawn)
    assert ink(picture(preview)) > 50


def test_everything_is_done_by_keyboard(preview: PdfPreview) -> None:
    view = preview.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == preview.page_count - 1
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0
    fitted = view.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > fitted
    assert not preview.whole_width.isChecked()
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.fit is Fit.PAGE
    assert preview.whole_page.isChecked()
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == pytest.approx(fitted)


def test_the_whole_page_is_in_sight_when_that_is_asked_for(preview: PdfPreview) -> None:
    QTest.mouseClick(preview.whole_page, LEFT)
    until(preview.view.is_drawn)
    image = picture(preview)
    ground = QColor(theme.tokens().sunken)
    across, down = image.width() // 2, image.height()
    assert image.pixelColor(3, down // 2) == ground
    assert [image.pixelColor(across, y) for y in (3, down - 3)] == [ground, ground]
    preview.resize(700, 400)
    until(preview.view.is_drawn)
    assert picture(preview).pixelColor(picture(preview).width() // 2, 3) == ground


def test_the_wheel_zooms_with_control_and_scrolls_without(preview: PdfPreview) -> None:
    before = preview.view.zoom
    turn(preview, 1, CONTROL)
    assert preview.view.zoom == pytest.approx(before * 1.2)
    turn(preview, -2, CONTROL)
    assert preview.view.zoom == pytest.approx(before / 1.2)
    turn(preview, -1, Qt.KeyboardModifier.NoModifier)
    assert preview.view.verticalScrollBar().value() > 0
    for _ in range(40):
        turn(preview, 5, CONTROL)
    assert preview.percent.text() == "400%"
    for _ in range(40):
        turn(preview, -5, CONTROL)
    assert preview.percent.text() == "25%"


def test_place_and_zoom_stay_when_the_paper_changes(preview: PdfPreview, plan: Plan) -> None:
    QTest.mouseClick(preview.larger, LEFT)
    preview.view.go_to(2)
    zoom, at = preview.view.zoom, preview.view.verticalScrollBar().value()
    preview.show_pdf(pages(plan, 60, title="Another"))
    assert preview.view.zoom == zoom
    assert preview.view.verticalScrollBar().value() == at
    assert preview.where.text().startswith("3 of ")
    preview.show_pdf(pages(plan, 2))
    assert preview.where.text() == "1 of 1"


def test_between_two_papers_there_is_never_an_empty_page(preview: PdfPreview, plan: Plan) -> None:
    before = ink(picture(preview))
    preview.show_pdf(pages(plan, 60, title="Another title altogether"))
    assert not preview.view.is_drawn()
    assert ink(picture(preview)) == before  # what was there stands till the new one is drawn
    until(preview.view.is_drawn)
    assert ink(picture(preview)) != before


def test_a_page_of_another_shape_is_not_bent_into_place(preview: PdfPreview, plan: Plan) -> None:
    preview.show_pdf(pages(plan, 60, paper=Paper.A4))
    assert ink(picture(preview)) == 0
    until(preview.view.is_drawn)
    assert ink(picture(preview)) > 100


def test_a_burst_of_papers_ends_with_the_last(preview: PdfPreview, plan: Plan) -> None:
    papers = [pages(plan, items) for items in (1, 30, 2, 60, 3)]
    for _ in range(4):
        for data in papers:
            preview.show_pdf(data)
            picture(preview)
    until(preview.view.is_drawn)
    assert preview.data == papers[-1]
    assert ink(picture(preview)) > 20


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.7 broken", "cut"], ids=str)
def test_what_is_no_pdf_is_told_of_instead_of_shown(
    preview: PdfPreview, long: bytes, data: bytes | str
) -> None:
    preview.show_pdf(long[: len(long) // 3] if isinstance(data, str) else data)
    assert preview.sentence.isVisible()
    assert not preview.view.isVisible()
    assert preview.sentence.text().startswith("The pages cannot be shown here.")
    assert preview.data == b""
    assert preview.where.text() == ""
    preview.show_pdf(long)
    assert preview.view.isVisible()
    assert preview.where.text().startswith("1 of ")


def test_why_there_are_no_pages_is_said(preview: PdfPreview) -> None:
    preview.show_error("The logo is no picture. Choose another.")
    assert preview.sentence.accessibleName() == "The logo is no picture. Choose another."
    assert not preview.forward.isEnabled()
    assert not preview.larger.isEnabled()


def test_only_long_work_is_spoken_of(preview: PdfPreview) -> None:
    preview.set_busy(True)
    assert preview.status.text() == ""
    preview.set_busy(False)
    preview.set_busy(True)
    until(preview.status.text)
    assert preview.status.text() == "Making the pages…"
    preview.set_busy(False)
    assert preview.status.text() == ""


def test_a_preview_goes_while_its_pages_are_drawn(qtbot: QtBot, long: bytes) -> None:
    for _ in range(10):
        preview = PdfPreview()
        preview.resize(900, 900)
        preview.show()
        preview.show_pdf(long)
        picture(preview)
        preview.close()
        preview.deleteLater()
        del preview
        QApplication.sendPostedEvents(None, 0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("percent", [80, 200])
def test_nothing_is_cut_at_any_size(
    qtbot: QtBot, qapp: QApplication, long: bytes, scheme: str, percent: int
) -> None:
    theme.apply(qapp, scheme)
    qapp.setFont(theme.font(percent))
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    preview, text = PdfPreview(window), DocumentText(window)
    row.addWidget(preview)
    row.addWidget(text)
    window.resize(640, 600)
    window.show()
    preview.show_pdf(long)
    until(preview.view.is_drawn)
    assert cut_off(window) == []
    preview.show_error("The pages could not be made. " * 5)
    assert cut_off(window) == []
    theme.apply(qapp, "light")
    qapp.setFont(theme.font(100))


# -- the text beside it --


@pytest.fixture
def text(qtbot: QtBot) -> DocumentText:
    made = DocumentText()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_text("\n".join(f"Line {n}" for n in range(100)))
    return made


def test_the_text_can_be_read_and_copied_but_not_changed(text: DocumentText) -> None:
    text.text.setFocus()
    QTest.keyClicks(text.text, "x")
    assert text.text.toPlainText().startswith("Line 0\nLine 1\n")
    QTest.keyClick(text.text, Qt.Key.Key_Down)
    assert text.text.textCursor().blockNumber() == 1
    assert text.text.accessibleName() == "Text of the document"
    assert nameless(text) == []


def test_whoever_reads_stays_on_the_line_when_the_text_changes(text: DocumentText) -> None:
    for _ in range(40):
        QTest.keyClick(text.text, Qt.Key.Key_Down)
    scrolled = text.text.verticalScrollBar().value()
    text.show_text("\n".join(f"Other line {n}" for n in range(90)))
    assert text.text.textCursor().block().text() == "Other line 40"
    assert text.text.verticalScrollBar().value() == scrolled
    text.show_text("One line")
    assert text.text.textCursor().block().text() == "One line"


def test_the_same_text_again_leaves_what_is_marked(text: DocumentText) -> None:
    text.text.selectAll()
    text.show_text(text.text.toPlainText())
    assert text.text.textCursor().hasSelection()


def test_the_text_is_hidden_and_shown_by_its_button(text: DocumentText) -> None:
    assert text.is_open
    text.button.setFocus()
    QTest.keyClick(text.button, Qt.Key.Key_Space)
    assert not text.text.isVisible()
    assert text.button.text() == "Show the text"
    text.set_open(True)
    assert text.text.isVisible()
    assert text.button.text() == "Hide the text"
