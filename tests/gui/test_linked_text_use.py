"""Text in which links stand, with the keyboard, the pointer, a screen reader and the clipboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QShortcut
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.core.library.document import Paragraph, Span
from desktop.widgets.hint_bubble import HintBubble
from desktop.widgets.linked_text import LinkedText
from desktop.widgets.section import Page
from tests.gui.paragraphs import HINT, LEFT, PLAIN, RIGHT, TEXT, Sheet, Show, named, pieces, sheets


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot) -> Iterator[Show]:
    with sheets(qapp, qtbot) as begin:
        yield begin


# -- keyboard --


def test_tab_goes_through_the_links_in_reading_order_and_back(show: Show) -> None:
    sheet = show(LinkedText(TEXT), LinkedText(TEXT[:2]))
    links = [link for text in sheet.texts for link in text.links]
    for link in links:
        sheet.keys("Tab")
        assert QApplication.focusWidget() is link
    for link in reversed(links[:-1]):
        sheet.keys("Shift+Tab")
        assert QApplication.focusWidget() is link


@pytest.mark.parametrize("key", ["Space", "Return", "Enter"])
def test_keys_follow_a_link_once(show: Show, key: str) -> None:
    sheet = show(LinkedText(TEXT))
    sheet.keys("Tab", "Tab", key)
    assert sheet.asked == ["GLO-018"]


def test_arrows_scroll_the_page_and_stay_on_the_link(show: Show) -> None:
    sheet = show(*[LinkedText(TEXT) for _ in range(12)], height=200)
    sheet.keys("Tab", "Down", "Down")
    assert QApplication.focusWidget() is sheet.texts[0].links[0]
    assert sheet.area.verticalScrollBar().value() > 0
    assert sheet.asked == []


def test_tab_brings_a_link_out_of_sight_into_sight_with_its_hint_beside_it(
    show: Show, qtbot: QtBot
) -> None:
    sheet = show(*[LinkedText(TEXT) for _ in range(12)], height=260)
    sheet.texts[-2].links[-1].setFocus(Qt.FocusReason.OtherFocusReason)
    assert sheet.texts[-2].links[-1].hasFocus()
    sheet.keys("Tab")
    link = sheet.texts[-1].links[0]
    assert QApplication.focusWidget() is link
    assert not link.visibleRegion().isEmpty()
    assert_beside(sheet)


# -- hints --


def assert_beside(sheet: Sheet) -> None:
    """The bubble is shown whole, within the window, next to its link and not over it."""
    bubble = sheet.bubble
    assert bubble.isVisible()
    assert bubble.owner is not None
    assert sheet.rect().contains(bubble.geometry())
    link = bubble.owner.rect().translated(sheet.place(bubble.owner, QPoint()))
    assert not bubble.geometry().intersects(link)
    assert bubble.geometry().adjusted(-1, -2, 1, 2).intersects(link)
    assert bubble.height() >= bubble.heightForWidth(bubble.width())


def test_focus_by_keys_shows_the_hint_until_focus_leaves(show: Show, qtbot: QtBot) -> None:
    sheet = show(LinkedText(TEXT))
    sheet.keys("Tab")
    assert_beside(sheet)
    assert sheet.bubble.text() == "An agency."
    sheet.keys("Tab")
    assert_beside(sheet)
    assert sheet.bubble.text() == HINT
    assert sheet.bubble.textFormat() is Qt.TextFormat.PlainText
    sheet.keys("Tab")  # to a link without a hint
    qtbot.waitUntil(lambda: not sheet.bubble.isVisible())


def test_focus_that_nobody_moved_by_keys_shows_nothing(show: Show) -> None:
    sheet = show(LinkedText(TEXT))
    sheet.texts[0].links[0].setFocus(Qt.FocusReason.OtherFocusReason)
    sheet.texts[0].links[1].setFocus(Qt.FocusReason.MouseFocusReason)
    assert not sheet.bubble.isVisible()


def test_escape_puts_the_hint_away_and_nothing_else(show: Show) -> None:
    sheet = show(LinkedText(TEXT))
    closed = QShortcut("Esc", sheet)
    spy = QSignalSpy(closed.activated)
    sheet.keys("Tab")
    sheet.keys("Esc")
    assert not sheet.bubble.isVisible()
    assert QApplication.focusWidget() is sheet.texts[0].links[0]
    assert spy.count() == 0
    sheet.keys("Esc")
    assert spy.count() == 1, "with no hint shown, Esc is the window's"


def test_the_pointer_shows_the_hint_may_move_onto_it_and_esc_puts_it_away(
    show: Show, qtbot: QtBot
) -> None:
    sheet = show(LinkedText(TEXT))
    term = named(sheet.texts[0], "GLO-018")
    sheet.point(term, pieces(term)[0])
    qtbot.waitUntil(sheet.bubble.isVisible)
    assert_beside(sheet)
    assert sheet.bubble.owner is term
    sheet.point(sheet.bubble)
    assert sheet.bubble.underMouse()
    sheet.bubble._leave()  # as when the time to get there has passed
    assert sheet.bubble.isVisible()
    sheet.keys("Esc")  # the keyboard is in the field
    assert not sheet.bubble.isVisible()


def test_the_hint_goes_when_the_pointer_goes(show: Show, qtbot: QtBot) -> None:
    sheet = show(LinkedText(TEXT))
    term = named(sheet.texts[0], "GLO-018")
    sheet.point(term, pieces(term)[0])
    qtbot.waitUntil(sheet.bubble.isVisible)
    sheet.away()
    qtbot.waitUntil(lambda: not sheet.bubble.isVisible())


def test_the_hint_goes_even_if_the_pointer_leaves_over_another_link(
    show: Show, qtbot: QtBot
) -> None:
    sheet = show(LinkedText(TEXT), width=700)
    first, term = sheet.texts[0].links[:2]
    sheet.point(term, pieces(term)[0])
    qtbot.waitUntil(sheet.bubble.isVisible)
    sheet.point(first, pieces(first)[0])
    sheet.away()
    qtbot.waitUntil(lambda: not sheet.bubble.isVisible())
    assert not sheet.bubble._later.isActive()


def test_a_pointer_passing_by_shows_nothing(show: Show) -> None:
    sheet = show(LinkedText(TEXT))
    sheet.point(sheet.texts[0].links[0])
    assert sheet.bubble._later.isActive()
    sheet.away()
    assert not sheet.bubble._later.isActive()
    assert not sheet.bubble.isVisible()


def test_escape_reaches_the_hint_wherever_the_keyboard_went_meanwhile(
    show: Show, qtbot: QtBot
) -> None:
    sheet = show(LinkedText(TEXT))
    term = named(sheet.texts[0], "GLO-018")
    sheet.point(term, pieces(term)[0])
    qtbot.waitUntil(sheet.bubble.isVisible)
    sheet.texts[0].links[-1].setFocus(Qt.FocusReason.OtherFocusReason)
    sheet.keys("Esc")
    assert not sheet.bubble.isVisible()


def test_the_hint_stays_beside_its_link_while_scrolling_and_hides_with_it(show: Show) -> None:
    sheet = show(*[LinkedText(TEXT) for _ in range(12)], height=300)
    sheet.keys("Tab")
    bar = sheet.area.verticalScrollBar()
    bar.setValue(10)
    assert_beside(sheet)
    bar.setValue(bar.maximum())
    assert not sheet.bubble.isVisible()
    bar.setValue(0)
    assert_beside(sheet)


@pytest.mark.parametrize("size", [(200, 400), (380, 300), (900, 260)])
def test_the_hint_of_a_link_at_any_edge_is_whole(show: Show, size: tuple[int, int]) -> None:
    sheet = show(*[LinkedText(TEXT) for _ in range(4)], width=size[0], height=size[1])
    for _ in range(4 * len(sheet.texts[0].links)):
        sheet.keys("Tab")
        if sheet.bubble.isVisible():
            assert sheet.rect().contains(sheet.bubble.geometry())


def test_following_a_link_takes_the_hint_away_even_if_the_page_goes(
    show: Show, qtbot: QtBot
) -> None:
    sheet = show(LinkedText(TEXT))
    sheet.texts[0].linkRequested.connect(lambda _: sheet.area.setWidget(Page()))
    sheet.keys("Tab", "Return")
    assert sheet.asked == ["dhs"]
    assert not sheet.bubble.isVisible()


def test_the_hint_goes_with_its_page(show: Show) -> None:
    sheet = show(LinkedText(TEXT))
    sheet.keys("Tab")
    assert sheet.bubble.isVisible()
    sheet.area.setWidget(Page())
    assert not sheet.bubble.isVisible()
    assert sheet.bubble.owner is None


def test_a_page_that_goes_while_the_pointer_waits_shows_nothing(show: Show, qtbot: QtBot) -> None:
    sheet = show(LinkedText(TEXT))
    sheet.point(sheet.texts[0].links[0])
    sheet.area.setWidget(Page())
    bubble = sheet.bubble
    qtbot.waitUntil(lambda: not bubble._later.isActive())
    assert not bubble.isVisible()


def test_a_window_has_one_bubble(show: Show) -> None:
    sheet = show(LinkedText(TEXT), LinkedText(TEXT))
    sheet.keys(*["Tab"] * 8)
    assert len(sheet.findChildren(HintBubble)) == 1


# -- screen readers --


def test_a_screen_reader_hears_the_paragraph_and_each_link(show: Show, qtbot: QtBot) -> None:
    sheet = show(LinkedText(TEXT, label="Lead"))
    seen = QAccessible.queryAccessibleInterface(sheet.texts[0])
    assert seen.role() == QAccessible.Role.StaticText
    assert seen.text(QAccessible.Text.Name) == "Lead: " + PLAIN
    children = [seen.child(n) for n in range(seen.childCount())]
    assert [child.role() for child in children] == [QAccessible.Role.Button] * 5
    assert [child.text(QAccessible.Text.Name) for child in children] == [
        "Department of Homeland Security",
        "forced labor, term",
        "Office on Violence Against Women",
        "PA-DOJ-08",
        "the plan, web address",
    ]
    assert children[1].text(QAccessible.Text.Description) == HINT
    assert all(child.state().focusable for child in children)
    actions = children[0].actionInterface()
    actions.doAction(actions.actionNames()[0])
    qtbot.waitUntil(lambda: sheet.asked == ["dhs"])


# -- selecting and copying --


def drag(sheet: Sheet, text: LinkedText, first: QPoint, last: QPoint) -> None:
    QTest.mousePress(sheet.handle, LEFT, pos=sheet.place(text, first))
    QTest.mouseMove(sheet.handle, sheet.place(text, last))
    QTest.mouseRelease(sheet.handle, LEFT, pos=sheet.place(text, last))


def test_a_dragged_sentence_is_copied_as_it_stands(show: Show) -> None:
    sheet = show(LinkedText(TEXT), width=300)
    text = sheet.texts[0]
    drag(sheet, text, QPoint(1, 5), QPoint(text.width(), text.height() - 2))
    assert text.selected_text() == PLAIN
    sheet.keys("Ctrl+C")
    assert QGuiApplication.clipboard().text() == PLAIN
    drag(sheet, text, QPoint(1, 5), QPoint(1, 5))
    assert text.selected_text() == ""
    sheet.keys("Ctrl+C")
    assert QGuiApplication.clipboard().text() == PLAIN, "nothing chosen leaves what was copied"


def test_a_selection_shows_and_goes_with_the_focus(show: Show) -> None:
    sheet = show(LinkedText(TEXT), width=700)
    text = sheet.texts[0]
    before = text.grab().toImage()
    drag(sheet, text, QPoint(1, 8), QPoint(text.links[0].x() + 3, 8))
    assert text.selected_text() == "The "
    assert text.grab().toImage() != before
    sheet.field.setFocus()
    assert text.selected_text() == ""
    assert text.grab().toImage() == before


def test_a_double_click_takes_a_word(show: Show) -> None:
    sheet = show(LinkedText((Span("one \U0001f600 three four"),)), width=700)
    text = sheet.texts[0]
    end = text.fontMetrics().horizontalAdvance("one \U0001f600 thr")
    QTest.mouseDClick(sheet.handle, LEFT, pos=sheet.place(text, QPoint(end, 8)))
    assert text.selected_text() == "three"


def menu_of(sheet: Sheet, text: LinkedText, at: QPoint) -> QMenu:
    QTest.mouseClick(sheet.handle, RIGHT, pos=sheet.place(text, at))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_copies_the_text_or_what_is_selected(show: Show) -> None:
    sheet = show(LinkedText(TEXT), width=700)
    text = sheet.texts[0]
    menu = menu_of(sheet, text, QPoint(5, 8))
    assert [action.text() for action in menu.actions()] == ["Copy text"]
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == PLAIN
    menu.close()
    drag(sheet, text, QPoint(1, 8), QPoint(text.links[0].x() + 3, 8))
    menu = menu_of(sheet, text, QPoint(5, 8))
    assert [action.text() for action in menu.actions()] == ["Copy selected text"]
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "The "
    menu.close()


@pytest.mark.parametrize(
    ("target", "copied"),
    [("GLO-018", "four-pillars://GLO-018"), ("https://example.org/plan",) * 2],
)
def test_the_menu_copies_the_address_of_a_link(show: Show, target: str, copied: str) -> None:
    sheet = show(LinkedText(TEXT), width=700)
    text = sheet.texts[0]
    link = named(text, target)
    menu = menu_of(sheet, text, link.mapTo(text, pieces(link)[0]))
    assert [action.text() for action in menu.actions()] == ["Copy text", "Copy address of link"]
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().text() == copied
    assert sheet.asked == []
    menu.close()


def test_a_paragraph_of_a_document_keeps_its_label_and_links(show: Show) -> None:
    sheet = show(LinkedText.of(Paragraph(TEXT, label="Note", quiet=True)))
    text = sheet.texts[0]
    assert text.text() == "Note: " + PLAIN
    for link in text.links:
        sheet.click(link, pieces(link)[0])
    assert sheet.asked == [span.target for span in TEXT if span.target]
