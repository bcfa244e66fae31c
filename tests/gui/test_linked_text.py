"""Text in which links stand: clicks where the words are, at any width, size and colours, in any
direction of writing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.core.library.document import Span, Text
from desktop.core.library.links import LinkKind
from desktop.widgets.linked_text import LinkedText
from tests.gui.paragraphs import ARABIC, PLAIN, TEXT, Show, named, pieces, sheets


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot) -> Iterator[Show]:
    with sheets(qapp, qtbot) as begin:
        yield begin


# -- links where the words are --


@pytest.mark.parametrize("width", [160, 240, 380, 700, 1200])
@pytest.mark.parametrize("text", [TEXT, ARABIC], ids=["left to right", "right to left"])
def test_a_click_on_any_piece_of_a_link_asks_for_its_target(
    show: Show, width: int, text: Text
) -> None:
    sheet = show(LinkedText(text), width=width, height=700)
    for link in sheet.texts[0].links:
        for point in pieces(link):
            sheet.asked.clear()
            sheet.click(link, point)
            assert sheet.asked == [link.target]


def test_a_link_over_two_lines_leaves_the_words_between_its_pieces_alone(show: Show) -> None:
    sheet = show(LinkedText(TEXT), width=300)
    text = sheet.texts[0]
    broken = [link for link in text.links if len(pieces(link)) > 1]
    assert broken, "at this width a link breaks"
    for link in broken:
        outside = [
            QPoint(x, y)
            for y in range(2, link.height(), 6)
            for x in range(0, link.width(), 4)
            if not any(ring.contains(x, y) for ring in link._rings)
        ]
        assert outside
        for point in outside:
            under = text.childAt(link.mapTo(text, point))
            assert under is not link
        sheet.click(link, outside[0])
    assert not set(sheet.asked) & {link.target for link in broken}


def test_links_lie_over_their_words_and_never_over_each_other(show: Show) -> None:
    for width in range(120, 900, 60):
        sheet = show(LinkedText(TEXT), LinkedText(ARABIC), width=width, height=900)
        for text in sheet.texts:
            taken = [
                ring.translated(link.pos().toPointF()).toAlignedRect().adjusted(3, 0, -3, 0)
                for link in text.links
                for ring in link._rings
            ]
            assert all(text.rect().contains(rect) for rect in taken)
            assert not any(a.intersects(b) for n, a in enumerate(taken) for b in taken[:n])
        sheet.hide()


def test_an_id_is_not_broken_at_its_hyphens(show: Show) -> None:
    for width in range(140, 700, 20):
        sheet = show(LinkedText(TEXT), width=width, height=900)
        assert len(pieces(named(sheet.texts[0], "PA-DOJ-08"))) == 1
        sheet.hide()
    assert sheet.texts[0].text() == PLAIN


def test_odd_spans_find_their_places(show: Show) -> None:
    odd = (
        Span("\U0001f600 e\u0301 \ud800 a\nb "),
        Span("", "dhs"),
        Span("  ", "dhs"),
        Span("here", "PRE-1"),
        Span(" \0 "),
        Span("\U0001f600\ud83d", "PRE-2"),
    )
    sheet = show(LinkedText(odd, label="Label"))
    text = sheet.texts[0]
    assert [link.target for link in text.links] == ["PRE-1", "PRE-2"]
    for link in text.links:
        sheet.click(link)
    assert sheet.asked == ["PRE-1", "PRE-2"]
    image = text.grab().toImage()
    assert image.width() == text.width()
    assert show(LinkedText(())).texts[0].links == []


def test_a_plain_paragraph_needs_no_links(show: Show) -> None:
    sheet = show(LinkedText((Span("Only words."),)))
    sheet.click(sheet.texts[0])
    assert sheet.asked == []


# -- size --


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
def test_every_line_has_its_height_at_any_width_and_zoom(show: Show, zoom: int) -> None:
    sheet = show(LinkedText(TEXT, label="Lead"), LinkedText(TEXT, scale=1.25), height=900)
    sheet.zoom(zoom)
    for width in (160, 380, 700, 1200):
        sheet.resize(width, 900)
        QApplication.sendPostedEvents()
        for text in sheet.texts:
            assert text.font().pointSizeF() == pytest.approx(zoom / 10)
            assert text.height() == text.heightForWidth(text.width())
            bottom = max(link.geometry().bottom() for link in text.links)
            assert bottom <= text.height()
            last = text.links[-1]
            assert text.height() - last.geometry().bottom() < 2 * last._rings[-1].height()


def test_asking_for_another_width_moves_nothing(show: Show) -> None:
    sheet = show(LinkedText(TEXT))
    text = sheet.texts[0]
    before, places = text.grab().toImage(), [link.geometry() for link in text.links]
    assert text.heightForWidth(120) > text.heightForWidth(2000)
    assert text.grab().toImage() == before
    assert [link.geometry() for link in text.links] == places


def test_zoom_moves_links_along_with_the_words(show: Show, qtbot: QtBot) -> None:
    sheet = show(LinkedText(TEXT), height=900)
    text = sheet.texts[0]
    lines = text.height()
    sheet.zoom(200)
    qtbot.waitUntil(lambda: text.height() > 1.9 * lines)
    for link in text.links:
        for point in pieces(link):
            sheet.click(link, point)
    assert set(sheet.asked) == {link.target for link in text.links}


def test_a_short_text_stands_on_one_line_where_there_is_room(show: Show) -> None:
    text = LinkedText((Span("by "), Span("DHS", "dhs")))
    hint = text.sizeHint()
    assert hint.height() == text.heightForWidth(2000)
    assert hint.width() < 100
    assert LinkedText(TEXT * 20).sizeHint().width() < 900
    assert text.minimumSizeHint().width() < hint.width() + 40


def test_arabic_begins_at_the_right(show: Show) -> None:
    text = show(LinkedText(ARABIC), width=700).texts[0]
    first, second = text.links
    assert first.x() > second.x() > text.width() / 4
    assert first.geometry().right() < text.width() - 50, "words stand before it, to its right"


# -- looks --


def test_a_term_looks_different_from_a_link_and_focus_shows(show: Show) -> None:
    sheet = show(LinkedText((Span("word", "GLO-018"),)), LinkedText((Span("word", "dhs"),)))
    term, link = (text.links[0] for text in sheet.texts)
    assert (term.kind, link.kind) == (LinkKind.TERM, LinkKind.PLAIN)
    images = [text.grab().toImage() for text in sheet.texts]
    assert images[0] != images[1]
    for before, widget in zip(images, (term, link), strict=True):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        text = widget.parentWidget()
        assert text is not None
        assert text.grab().toImage() != before
        ring = text.grab(widget.geometry()).toImage()
        assert QColor(ring.pixel(ring.width() // 2, 1)) == QColor(theme.tokens().accent)


def test_colours_follow_the_palette(show: Show, qapp: QApplication) -> None:
    sheet = show(LinkedText((Span("word", "dhs"),)), LinkedText((Span("word"),), quiet=True))
    light = [text.grab().toImage() for text in sheet.texts]
    theme.apply(qapp, "dark")
    theme.dress(sheet)
    dark = [text.grab().toImage() for text in sheet.texts]
    theme.apply(qapp, "light")
    for image, t in zip(dark, (theme.DARK.accent, theme.DARK.quiet), strict=True):
        assert _nearest(image, t) < 60
    for image, t in zip(light, (theme.LIGHT.accent, theme.LIGHT.quiet), strict=True):
        assert _nearest(image, t) < 60


def _nearest(image: QImage, wanted: str) -> int:
    """How far from a colour the nearest pixel is."""
    want = QColor(wanted)
    seen = {
        QColor(image.pixel(x, y)).rgb() for x in range(image.width()) for y in range(image.height())
    }
    return min(
        abs(c.red() - want.red()) + abs(c.green() - want.green()) + abs(c.blue() - want.blue())
        for c in map(QColor, seen)
    )
