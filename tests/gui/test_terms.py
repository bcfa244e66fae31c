"""Words of the field inside a text: their definition on focus and hover, their sheet on a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from desktop.core.library.links import LinkKind
from desktop.widgets.hint_bubble import HintBubble, bubble_of
from desktop.widgets.text_link import TextLink
from tests.gui.desk import Desk, window_of


@pytest.fixture
def bubble(desk: Desk) -> HintBubble:
    return bubble_of(desk.program.window)


@pytest.fixture
def term(desk: Desk) -> TextLink:
    """A term in the details of a record, in sight."""
    shown = next(
        record.id
        for record in desk.plan.records.values()
        if any(
            target.startswith("GLO-") for target in desk.board.library.document(record.id).links()
        )
    )
    desk.search(f'"{shown}"')
    desk.click_row(shown)
    desk.settle()
    return next(link for link in desk.links() if link.kind is LinkKind.TERM)


def _definition(desk: Desk, link: TextLink) -> str:
    return str(next(t.definition for t in desk.plan.table("term") if t.id == link.target))


def _tab_to(desk: Desk, link: TextLink) -> None:
    desk.keys("Ctrl+F")
    for _ in range(60):
        if desk.focus is link:
            return
        desk.keys("Tab")
    pytest.fail("Tab never came by the term")


def _point(desk: Desk, link: TextLink, at: QPoint | None = None) -> None:
    """Move the pointer onto a link, as a hand does: by way of somewhere else."""
    window = desk.program.window
    QTest.mouseMove(window_of(window), QPoint(2, 2))
    QTest.mouseMove(window_of(window), link.mapTo(window, at or link.rect().center()))


def test_the_definition_shows_on_focus_and_goes_with_it(
    desk: Desk, bubble: HintBubble, term: TextLink
) -> None:
    assert not bubble.isVisible()
    _tab_to(desk, term)
    assert bubble.isVisible()
    assert _definition(desk, term) in bubble.text()
    assert bubble.owner is term
    desk.keys("Ctrl+F")
    desk.bot.waitUntil(lambda: not bubble.isVisible())


def test_the_definition_shows_when_the_pointer_rests(
    desk: Desk, bubble: HintBubble, term: TextLink
) -> None:
    _point(desk, term)
    desk.bot.waitUntil(bubble.isVisible)
    assert _definition(desk, term) in bubble.text()
    whole = desk.program.window.rect()
    assert whole.contains(bubble.geometry())
    QTest.mouseMove(window_of(desk.program.window), QPoint(2, 2))
    desk.bot.waitUntil(lambda: not bubble.isVisible())


def test_escape_puts_the_definition_away_and_nothing_else(
    desk: Desk, bubble: HintBubble, term: TextLink
) -> None:
    text = desk.bench.bar.search.text()
    place = desk.bench.place
    _tab_to(desk, term)
    desk.keys("Esc")
    assert not bubble.isVisible()
    assert desk.focus is term
    assert desk.bench.bar.search.text() == text != ""
    assert desk.bench.place == place


@pytest.mark.parametrize("press", ["click", "Return", "Space"])
def test_a_term_opens_its_sheet(desk: Desk, bubble: HintBubble, term: TextLink, press: str) -> None:
    meant, definition = term.target, _definition(desk, term)
    if press == "click":
        desk.click(term)
    else:
        _tab_to(desk, term)
        desk.keys(press)
    desk.settle()
    assert desk.selected == desk.detail.target == meant
    assert definition in desk.texts(desk.detail)
    assert not bubble.isVisible()
    desk.keys("Alt+Left")
    desk.settle()
    assert desk.detail.target != meant
    assert isinstance(desk.focus, TextLink)
    assert desk.focus.target == meant


def test_a_term_is_told_apart_by_words_and_its_definition_is_heard(
    desk: Desk, term: TextLink
) -> None:
    assert term.accessibleName().endswith(", term")
    assert _definition(desk, term) in term.accessibleDescription()
    others = [link for link in desk.links() if link.kind is not LinkKind.TERM]
    assert others
    assert not [link for link in others if link.accessibleName().endswith(", term")]


def test_a_definition_beyond_the_documents_says_so(desk: Desk) -> None:
    outside = {term.id for term in desk.plan.table("term") if term.outside == "full"}
    partly = {term.id for term in desk.plan.table("term") if term.outside == "partial"}
    hints: dict[str, set[str]] = {}
    library = desk.board.library
    for record in desk.plan.records.values():
        for span in library.document(record.id).spans():
            if span.target in outside | partly:
                hints.setdefault(span.target, set()).add(span.hint)
    assert hints
    for said in hints.values():
        assert all("(Beyond the documents" in hint for hint in said), said


def test_what_is_shown_never_marks_itself_and_marks_a_term_once_in_a_text(desk: Desk) -> None:
    for term in desk.plan.table("term"):
        document = desk.board.library.document(term.id)
        assert term.id not in document.links()
        for part in document.parts:
            for paragraph in part.paragraphs:
                marked = [s.target for s in paragraph.text if s.target.startswith("GLO-")]
                assert len(marked) == len(set(marked)), term.id


def test_the_bubble_hides_while_its_term_is_scrolled_away(
    desk: Desk, bubble: HintBubble, term: TextLink
) -> None:
    _tab_to(desk, term)
    desk.program.window.resize(1000, 560)
    desk.settle()
    desk.keys("Shift+Tab", "Tab")
    assert bubble.isVisible()
    desk.wheel(desk.detail._area.viewport(), 40)
    assert term.visibleRegion().isEmpty()
    assert not bubble.isVisible()
    desk.wheel(desk.detail._area.viewport(), -40)
    assert bubble.isVisible() is not term.visibleRegion().isEmpty()
