"""The pages about one's own work, to the eye: nothing cut, nothing without a name, at any size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.core.agenda import Reminder
from desktop.core.tally import PARTS, By, Counts
from desktop.core.work_pages import BIN, DUE, PROGRESS, runs_page
from desktop.views.progress_page import ProgressPage
from desktop.views.runs_page import RunsPage
from desktop.widgets.due_notice import DueNotice
from desktop.widgets.folding_table import FoldingTable
from desktop.widgets.tally_chart import parts_of
from desktop.widgets.text_lines import lines_needed
from desktop.widgets.work_page import WorkPage
from tests.gui.looks import cut_off, nameless
from tests.gui.test_outcomes_looks import contrast
from tests.gui.work import Office

PAGES = (PROGRESS, DUE, BIN, "runs")
WIDTHS = (380, 600, 1000, 1200)


@pytest.fixture
def zoomed(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[int]:
    """The text size, in percent."""
    qapp.setFont(theme.font(request.param))
    yield request.param
    qapp.setFont(theme.font(100))


def opened(office: Office, name: str, width: int) -> WorkPage:
    if name == BIN:
        keys = list(office.items(office.ids.shelter))[:4]
        office.board.do(lambda store, _: store.remove_items(office.ids.shelter, keys))
        office.remove_list(office.ids.council)
        office.settle()
    page = office.open(runs_page(office.ids.shelter) if name == "runs" else name, WorkPage, width)
    wait_for_room(office.bot, page)
    return page


def wait_for_room(bot: QtBot, page: WorkPage) -> None:
    """Wait until the column is laid out at its width."""
    inside = page.area.widget()
    assert inside is not None
    bot.waitUntil(lambda: inside.height() >= inside.heightForWidth(inside.width()))


@pytest.mark.parametrize("zoomed", [80, 100, 200], indirect=True)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_and_everything_has_a_name(
    office: Office, zoomed: int, width: int, name: str
) -> None:
    page = opened(office, name, width)
    assert cut_off(page) == []
    assert nameless(page) == []
    inside = page.area.widget()
    assert inside is not None
    assert inside.width() <= page.area.viewport().width()


@pytest.mark.parametrize("zoomed", [80, 100, 200], indirect=True)
@pytest.mark.parametrize("by", list(By))
def test_every_row_of_the_chart_has_the_room_its_words_need(
    office: Office, zoomed: int, by: By
) -> None:
    page = office.open(PROGRESS, ProgressPage)
    page.show_by(by)
    office.settle()
    for width in WIDTHS:
        page.resize(width, 700)
        wait_for_room(office.bot, page)
        rooms = whole_rows(page.chart)
        for number, bar in enumerate(page.model.bars):
            used = page.chart.fontMetrics().lineSpacing() * lines_needed(
                bar.name, page.chart.font(), page.chart.columnWidth(0), 99
            )
            assert rooms[number] > used, (width, bar.name)


def whole_rows(table: FoldingTable) -> list[int]:
    """How tall the rows are, which fill the table and leave nothing to scroll in it."""
    rows = [table.rowHeight(row) for row in range(table.model().rowCount())]
    head = 0 if table.folded else table.horizontalHeader().height()
    assert table.height() == sum(rows) + head
    assert table.verticalScrollBar().maximum() == 0
    assert table.horizontalScrollBar().maximum() == 0
    shown = [c for c in range(table.model().columnCount()) if not table.isColumnHidden(c)]
    assert sum(table.columnWidth(column) for column in shown) == table.width()
    return rows


def test_a_row_that_says_more_is_given_more_room(office: Office) -> None:
    page = office.open(PROGRESS, ProgressPage, 380)
    bars = page.model.bars
    long = replace(bars[1], counts=Counts(123_456_789, 123_456_789, 123_456_789, 123_456_789))
    before = whole_rows(page.chart)
    page.model.show_bars((bars[0], long, *bars[2:]))
    after = whole_rows(page.chart)
    assert after[1] > before[1]
    assert after[2:] == before[2:]
    page.resize(1000, 700)
    wait_for_room(office.bot, page)
    wide = page.chart.columnWidth(1)
    page.model.show_bars(bars)
    whole_rows(page.chart)
    assert page.chart.columnWidth(1) < wide


@pytest.mark.parametrize("zoomed", [100, 200], indirect=True)
def test_the_runs_fill_their_table(office: Office, zoomed: int) -> None:
    page = office.open(runs_page(office.ids.shelter), RunsPage)
    for width in WIDTHS:
        page.resize(width, 700)
        wait_for_room(office.bot, page)
        assert all(height > page.fontMetrics().lineSpacing() for height in whole_rows(page.table))


def test_a_change_of_text_size_is_followed(office: Office, qapp: QApplication) -> None:
    page = office.open(PROGRESS, ProgressPage, 600)
    window = QWidget()
    page.setParent(window)
    window.resize(600, 800)
    window.show()
    page.show()
    before = page.chart.rowHeight(0)
    theme.zoom(window, 200)
    office.bot.waitUntil(lambda: page.chart.rowHeight(0) > before)
    whole_rows(page.chart)
    theme.zoom(window, 100)
    office.bot.waitUntil(lambda: page.chart.rowHeight(0) == before)
    page.setParent(None)
    window.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_parts_can_be_seen_on_their_ground(qapp: QApplication, scheme: str) -> None:
    t = theme.DARK if scheme == "dark" else theme.LIGHT
    for ground in (t.base, t.sunken):
        for ink in (t.text, t.quiet, t.warning, t.accent):
            assert contrast(QColor(ink), QColor(ground)) >= 4.5
        for shape in (t.done, t.doing, t.warning):
            assert contrast(QColor(shape), QColor(ground)) >= 3
    assert contrast(QColor(t.control), QColor(t.base)) >= 3, "the edge of what is to do"
    assert contrast(QColor(t.text), QColor(t.selected)) >= 4.5, "the reminder"


@pytest.mark.parametrize(
    "counts",
    [
        Counts(12, 3, 15, 2),
        Counts(1, 0, 0),
        Counts(0, 0, 1, 1),
        Counts(100_000, 1, 1, 2),
        Counts(0, 1, 99_999, 100_000),
        Counts(),
    ],
)
@pytest.mark.parametrize("wide", [40, 300])
def test_the_parts_of_a_bar_stand_side_by_side_within_it(counts: Counts, wide: int) -> None:
    room = QRectF(10, 0, wide, 14)
    parts = parts_of(counts, counts.base, room)
    assert set(parts) == {part for part in PARTS[1:] if getattr(counts, part)}
    states = [rect for part, rect in parts.items() if part != "overdue"]
    for one, other in pairwise(states):
        assert one.right() == pytest.approx(other.left())
    for rect in parts.values():
        assert rect.left() >= room.left() - 0.01
        assert rect.right() <= room.right() + 0.01
    for rect in states:
        assert rect.width() >= 0


@pytest.mark.parametrize("zoomed", [100, 200], indirect=True)
@pytest.mark.parametrize("width", [480, 900])
def test_the_reminder_has_room_for_its_words(qtbot: QtBot, zoomed: int, width: int) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    notice = DueNotice(around)
    notice.show_reminder(Reminder(1234, 5678))
    around.show()
    notice.resize(width, notice.heightForWidth(width))
    assert cut_off(around) == []
    assert nameless(around) == []
