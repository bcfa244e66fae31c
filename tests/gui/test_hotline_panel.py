"""The help line: to be read, heard, copied and printed, and true to its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.plan.catalogue import Plan
from desktop import theme
from desktop.core.handout import HOTLINE_ID
from desktop.core.words import HOTLINE_NAME, HOTLINE_NUMBER, HOTLINE_TEXT_NUMBER
from desktop.dialogs.hotline_panel import HotlinePanel
from tests.gui.desk import clipboard

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, plan: Plan) -> Iterator[HotlinePanel]:
    yield shown(qtbot, plan)
    QApplication.setFont(theme.font(100))


def shown(qtbot: QtBot, plan: Plan) -> HotlinePanel:
    made = HotlinePanel(plan)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def texts(panel: HotlinePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.text()]


def test_both_numbers_stand_there_large(panel: HotlinePanel) -> None:
    assert panel.number.text() == HOTLINE_NUMBER
    assert panel.text_number.text() == HOTLINE_TEXT_NUMBER
    for number in (panel.number, panel.text_number):
        assert number.font().pointSizeF() > 2 * panel.font().pointSizeF()
    assert HOTLINE_NAME in texts(panel)


def test_it_says_what_the_documents_say_and_where_and_no_more(
    panel: HotlinePanel, plan: Plan
) -> None:
    hotline = plan.agencies[HOTLINE_ID]
    said = "\n".join(texts(panel))
    assert hotline.role in said
    for cited in hotline.sources:
        assert plan.sources[cited.source].short_title in said
    assert "not in these documents" in said
    numbers = set(re.findall(r"[\d-]{5,}", said)) - {"44-46", "53-55", "156-160"}
    assert numbers == {HOTLINE_NUMBER, HOTLINE_TEXT_NUMBER}
    assert "911" not in said


def test_a_screen_reader_speaks_the_digits_one_by_one(panel: HotlinePanel) -> None:
    for label, number in (
        (panel.number, HOTLINE_NUMBER),
        (panel.text_number, HOTLINE_TEXT_NUMBER),
    ):
        spoken = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
        digits = spoken.partition(": ")[2]
        assert digits.split() == [character for character in number if character.isdigit()]
        assert spoken.partition(": ")[0]


def test_the_numbers_are_copied(panel: HotlinePanel) -> None:
    QTest.mouseClick(panel.copy_number, LEFT)
    assert clipboard() == HOTLINE_NUMBER
    assert panel.message.text() == f"Copied {HOTLINE_NUMBER}"
    QTest.mouseClick(panel.copy_text_number, LEFT)
    assert clipboard() == HOTLINE_TEXT_NUMBER
    assert panel.message.text() == f"Copied {HOTLINE_TEXT_NUMBER}"


def test_the_numbers_are_selected_and_copied_by_keyboard_alone(panel: HotlinePanel) -> None:
    panel.number.setFocus()
    QTest.keySequence(panel.number, "Ctrl+A")
    assert panel.number.selectedText() == HOTLINE_NUMBER
    QTest.keySequence(panel.number, "Ctrl+C")
    assert clipboard() == HOTLINE_NUMBER


def test_return_copies_the_number_first_of_all(panel: HotlinePanel) -> None:
    assert panel.copy_number.hasFocus()
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert clipboard() == HOTLINE_NUMBER
    assert panel.isVisible()


def test_everything_is_reached_by_tab_and_by_letter(panel: HotlinePanel, qtbot: QtBot) -> None:
    met: set[QWidget] = set()
    for _ in range(12):
        QTest.keyClick(panel, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        met.add(focus)
    controls = {*panel.findChildren(QPushButton), panel.number, panel.text_number}
    assert controls <= met
    QTest.keyClick(panel, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: clipboard() == HOTLINE_TEXT_NUMBER)  # a button shows that it is pressed
    QTest.keyClick(panel, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: clipboard() == HOTLINE_NUMBER)


def test_a_card_is_asked_for(panel: HotlinePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.cardRequested):
        QTest.mouseClick(panel.print_card, LEFT)
    with qtbot.waitSignal(panel.cardRequested):
        QTest.keyClick(panel, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert panel.isVisible()


def test_escape_and_close_end_it(panel: HotlinePanel) -> None:
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    panel.show()
    (close,) = (b for b in panel.findChildren(QPushButton) if "lose" in b.text())
    QTest.mouseClick(close, LEFT)
    assert not panel.isVisible()


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
def test_nothing_is_cut_off_or_lies_on_another_at_any_zoom(
    panel: HotlinePanel, qtbot: QtBot, plan: Plan, zoom: int
) -> None:
    QApplication.setFont(theme.font(zoom))
    large = shown(qtbot, plan)
    QTest.mouseClick(large.copy_number, LEFT)
    kinds = (*large.findChildren(QLabel), *large.findChildren(QPushButton))
    places = [(w, QRect(w.mapTo(large, QPoint(0, 0)), w.size())) for w in kinds if w.isVisible()]
    for widget, place in places:
        assert large.rect().contains(place), widget
        assert not [
            other for other, there in places if other is not widget and place.intersects(there)
        ]
    for label in (widget for widget, _ in places if isinstance(widget, QLabel)):
        needed = QFontMetrics(label.font()).boundingRect(
            QRect(0, 0, label.width(), 10_000), Qt.TextFlag.TextWordWrap, label.text()
        )
        assert label.height() >= needed.height(), label.text()
        assert label.width() >= needed.width(), label.text()


def test_data_is_plain_text(panel: HotlinePanel) -> None:
    for label in panel.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
