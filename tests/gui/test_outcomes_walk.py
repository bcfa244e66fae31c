"""Somebody plays with the page: whatever is pressed, it shows what it should."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import theme
from desktop.core.chains import YEARS, Grouping, Outcome, chains, tally
from desktop.core.library import outcomes
from desktop.core.words import OUTCOME_NAMES
from desktop.views.outcomes_page import OutcomesPage
from desktop.widgets.chain_link import ChainLink, Run
from desktop.widgets.chain_row import ChainRow
from desktop.widgets.outcome_bar import OutcomeBar
from tests.gui.desk import Desk

_ACTIONS = st.one_of(
    st.tuples(
        st.just("key"), st.sampled_from(["Down", "Up", "Left", "Right", "PgDown", "End", "Home"])
    ),
    st.tuples(st.just("words"), st.sampled_from(["", "train", "dhs", "forced labor", "zebra"])),
    st.tuples(st.just("outcome"), st.sampled_from([str(outcome) for outcome in Outcome])),
    st.tuples(st.just("group"), st.sampled_from([str(by) for by in Grouping])),
    st.tuples(st.just("year"), st.sampled_from([str(year) for year in YEARS])),
    st.tuples(st.just("width"), st.sampled_from(["400", "650", "1000"])),
    st.tuples(st.just("target"), st.sampled_from(["COM-07", "COM23-15", "u2024", "glossary"])),
    st.tuples(st.just("why"), st.just("")),
)


class Model:
    """What should be shown."""

    def __init__(self, page: OutcomesPage) -> None:
        self.page = page
        self.year, self.words, self.target = 2022, "", ""
        self.chosen: set[str] = set()

    def carry_out(self, action: str, value: str) -> None:
        page = self.page
        if action == "key":
            page.take_keyboard()
            if page.list.rows:
                focused = QApplication.focusWidget()
                assert focused is not None
                QTest.keyClick(focused, _KEYS[value])
        elif action == "words":
            self.words = value
            page.search.setText(value)
        elif action == "outcome":
            self.chosen ^= {value}
            page.bar.button(Outcome(value)).click()
        elif action == "group":
            page.grouping.setCurrentIndex(page.grouping.findData(value))
        elif action == "year":
            if int(value) != self.year:
                self.chosen = set()
            self.year = int(value)
            page.year.setCurrentIndex(page.year.findData(self.year))
        elif action == "width":
            page.resize(int(value), 600)
        elif action == "target":
            self.target = value
            page.show_target(value)
        else:
            page.reasons.click()

    def compare(self, desk: Desk) -> None:
        page = self.page
        found = chains(desk.plan, self.year)
        held = [c for c in found if outcomes.holds(outcomes.searchable(desk.plan, c), self.words)]
        wanted = {c.start.id for c in held if not self.chosen or c.outcome in self.chosen}
        rows = [row for row in page.list.findChildren(ChainRow) if row.isVisibleTo(page.list)]
        assert {row.chain.start.id for row in rows} == wanted
        assert page.nothing.isVisibleTo(page) == (not wanted)
        for outcome, number in tally(held, self.year).counts.items():
            assert page.bar.button(outcome).number == number
            assert page.bar.button(outcome).isChecked() == (outcome in self.chosen)
        links = [link for row in rows for link in row.links]
        stops = [link for link in links if link.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert len(stops) == bool(wanted)
        assert {link.target for link in links if link.marked} <= {self.target}
        focused = QApplication.focusWidget()
        assert not isinstance(focused, ChainLink) or focused in stops
        above = sorted(rows, key=lambda row: row.y())
        for one, other in pairwise(above):
            assert one.geometry().bottom() < other.y()
        for row in rows:
            assert row.height() == row.heightForWidth(row.width())


_KEYS = {
    "Down": Qt.Key.Key_Down,
    "Up": Qt.Key.Key_Up,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "PgDown": Qt.Key.Key_PageDown,
    "End": Qt.Key.Key_End,
    "Home": Qt.Key.Key_Home,
}


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(actions=st.lists(_ACTIONS, max_size=12))
def test_whatever_is_pressed_the_page_shows_what_it_should(
    desk: Desk, actions: list[tuple[str, str]]
) -> None:
    page = OutcomesPage(desk.board)
    page.resize(900, 600)
    page.show()
    page.activateWindow()
    desk.bot.waitUntil(page.isActiveWindow)
    model = Model(page)
    try:
        for action, value in actions:
            model.carry_out(action, value)
            model.compare(desk)
    finally:
        page.hide()
        page.deleteLater()


# -- the parts on their own ----------------------------------------------------------------------


@pytest.fixture
def link(desk: Desk) -> Iterator[ChainLink]:
    above = [Run("2023 · "), Run("Progressed", Outcome.PROGRESSED), Run(", stated")]
    around = QWidget()
    around.resize(600, 300)
    title = "Signs of forced labor <b>when</b> vessels & boats meet"
    made = ChainLink("COM23-16", above, title, around)
    made.move(100, 100)
    made.resize(made.sizeHint())
    around.show()
    around.activateWindow()
    desk.bot.waitUntil(around.isActiveWindow)
    yield made
    around.hide()
    around.deleteLater()


def test_a_link_takes_more_lines_where_there_is_less_room(link: ChainLink) -> None:
    heights = [link.heightForWidth(width) for width in (80, 120, 200, 400, 1000)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > heights[-1]
    assert link.hasHeightForWidth()
    assert link.sizeHint().height() == link.heightForWidth(link.sizeHint().width())
    assert link.width_above(1000) < 1000


def test_a_link_shows_markup_as_it_is_written(link: ChainLink) -> None:
    assert link.text() == link.title.replace("&", "&&")  # or Qt would underline a letter
    link.resize(1000, link.heightForWidth(1000))
    plain = ChainLink("COM23-16", [], "Signs of forced labor when vessels & boats meet")
    plain.resize(1000, plain.heightForWidth(1000))
    assert link.grab().toImage() != plain.grab().toImage()
    plain.deleteLater()


def test_a_link_under_the_mouse_steps_forward(desk: Desk, link: ChainLink) -> None:
    sunken = QColor(theme.tokens().sunken)
    corner = QPoint(link.width() // 2, 2)
    window = link.window().windowHandle()
    assert window is not None
    QTest.mouseMove(window, QPoint(5, 5))
    desk.bot.waitUntil(lambda: link.grab().toImage().pixelColor(corner) != sunken)
    QTest.mouseMove(window, link.geometry().center())
    desk.bot.waitUntil(lambda: link.grab().toImage().pixelColor(corner) == sunken)
    assert link.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_a_link_answers_to_enter_space_and_click_and_to_nothing_else(
    desk: Desk, link: ChainLink
) -> None:
    clicked: list[str] = []
    read: list[str] = []
    link.clicked.connect(lambda: clicked.append(link.target))
    link.readRequested.connect(read.append)
    link.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(link, key)
    assert (clicked, read) == ([], ["COM23-16"] * 2)
    QTest.keyClick(link, Qt.Key.Key_Space)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    QTest.mouseClick(link, Qt.MouseButton.RightButton)
    QTest.keyClick(link, Qt.Key.Key_Down)
    QTest.keyClick(link, Qt.Key.Key_A)
    assert (clicked, read) == (["COM23-16"] * 2, ["COM23-16"] * 2)


@pytest.fixture
def bar(desk: Desk) -> Iterator[OutcomeBar]:
    made = OutcomeBar()
    made.resize(700, made.sizeHint().height())
    made.show()
    yield made
    made.hide()
    made.deleteLater()


@pytest.mark.parametrize("width", [200, 420, 700, 1200])
def test_the_parts_fill_the_bar_in_order_and_without_touching(bar: OutcomeBar, width: int) -> None:
    counts = dict(zip(Outcome, (4, 10, 4, 2, 2, 33), strict=True))
    bar.resize(width, 300)
    bar.show_counts(counts, frozenset())
    parts = bar.strip.parts()
    assert [outcome for outcome, _ in parts] == list(Outcome)
    assert parts[0][1].left() == 0
    assert parts[-1][1].right() == pytest.approx(bar.strip.width(), abs=0.01)
    for (_, one), (_, other) in pairwise(parts):
        assert other.left() - one.right() == pytest.approx(2, abs=0.01)
    widths = {outcome: rect.width() for outcome, rect in parts}
    assert min(widths.values()) >= 10
    assert sorted(widths, key=widths.__getitem__) == sorted(counts, key=counts.__getitem__)


def test_a_bar_of_nothing_and_of_one_thing_can_be_drawn(bar: OutcomeBar) -> None:
    bar.show_counts({}, frozenset())
    assert bar.strip.parts() == []
    assert not bar.strip.grab().isNull()
    assert {bar.button(outcome).number for outcome in Outcome} == {0}
    bar.show_counts({Outcome.SILENT: 7}, frozenset({Outcome.SILENT}))
    [(outcome, rect)] = bar.strip.parts()
    assert outcome is Outcome.SILENT
    assert rect.width() == pytest.approx(bar.strip.width(), abs=0.01)


def test_the_buttons_of_the_bar_have_room_for_their_words(
    bar: OutcomeBar, qapp: QApplication, desk: Desk
) -> None:
    for zoom in (80, 100, 200):
        qapp.setFont(theme.font(zoom))
        desk.bot.waitUntil(lambda z=zoom: bar.font().pointSizeF() == theme.font(z).pointSizeF())  # type: ignore[misc] # the zoom of this round
        for outcome in Outcome:
            button = bar.button(outcome)
            words = button.fontMetrics().horizontalAdvance(OUTCOME_NAMES[outcome])
            assert button.sizeHint().width() >= words + 16
            assert button.minimumSizeHint() == button.sizeHint()


def test_the_bar_only_asks_and_shows_what_it_is_told(bar: OutcomeBar) -> None:
    asked: list[Outcome] = []
    bar.outcomeToggled.connect(asked.append)
    bar.show_counts({Outcome.CHANGED: 2, Outcome.SILENT: 1}, frozenset({Outcome.CHANGED}))
    bar.button(Outcome.SILENT).click()
    first = bar.strip.parts()[0][1].center().toPoint()
    QTest.mouseClick(bar.strip, Qt.MouseButton.LeftButton, pos=first)
    assert asked == [Outcome.SILENT, Outcome.CHANGED]
    bar.show_counts({Outcome.CHANGED: 2, Outcome.SILENT: 1}, frozenset({Outcome.CHANGED}))
    assert bar.button(Outcome.CHANGED).isChecked()
    assert not bar.button(Outcome.SILENT).isChecked()
