"""A window that begins at the right: what is drawn by hand is there, and keys do what is seen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QCalendarWidget, QWidget

from db.checklists import State
from desktop import icons, sides, theme
from desktop.core.work_pages import PROGRESS
from desktop.dialogs.presentation import Presentation
from desktop.views.grid_page import GridPage
from desktop.views.outcomes_page import OutcomesPage
from desktop.views.progress_page import ProgressPage
from desktop.views.timeline_page import TimelinePage
from desktop.widgets.linked_text import LinkedText
from desktop.widgets.month import Month
from desktop.widgets.text_link import TextLink
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog
from tests.gui.speaking import go, in_english


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    in_english(qapp)


@pytest.fixture
def desk(start: Start, data_dir: Path) -> Desk:
    data_dir.mkdir()
    (data_dir / "window.json").write_text(json.dumps({"language": "ar"}))
    made = start()
    made.program.window.resize(1280, 800)
    made.bot.waitUntil(lambda: made.board.checklist is not None)
    return made


def middle(widget: QWidget) -> int:
    """Where a widget is across the window."""
    return widget.mapTo(widget.window(), widget.rect().center()).x()


def ink(widget: QWidget, colour: str) -> QRect:
    """The rectangle around all pixels of a colour, in a picture of a widget."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted, words = QColor(colour).rgb(), memoryview(image.constBits()).cast("I")
    found = [n for n, each in enumerate(words) if each == wanted]
    assert found, colour
    across = [n % image.width() for n in found]
    down = [n // image.width() for n in found]
    return QRect(min(across), min(down), max(across) - min(across), max(down) - min(down))


def test_a_row_begins_with_its_box_at_the_right(desk: Desk) -> None:
    desk.click_row(desk.listed[0])
    desk.settle()
    row = desk.row(desk.listed[0])
    parts = [row.box, row._text, row.signs]
    assert [middle(p) for p in parts] == sorted((middle(p) for p in parts), reverse=True)
    edge = ink(row, theme.LIGHT.accent)
    assert edge.right() >= row.width() - 2, "the bar of the chosen row"
    assert row.box.geometry().right() > row.width() * 3 / 4


def test_english_in_it_stands_at_the_right_and_ends_with_its_full_stop(desk: Desk) -> None:
    desk.click_row(desk.listed[0])
    desk.settle()
    found = [
        t for t in desk.detail.findChildren(LinkedText) if t.text().isascii() and t.isVisible()
    ]
    assert found
    for each in found:
        line = each._layout.lineAt(0)
        assert each._layout.textOption().textDirection() != Qt.LayoutDirection.RightToLeft
        right = line.naturalTextRect().right()
        assert abs(right - each.width()) <= 2, each.text()


def test_links_lie_over_their_words_there_too(desk: Desk) -> None:
    desk.click_row(desk.listed[0])
    desk.settle()
    links = [link for link in desk.detail.findChildren(TextLink) if link.isVisible()]
    assert links
    for link in links:
        parent = link.parentWidget()
        assert isinstance(parent, LinkedText)
        assert parent.rect().contains(link.geometry()), link.target
        shown = parent.grab(link.geometry()).toImage()
        inks = {
            shown.pixelColor(x, y).name()
            for x in range(shown.width())
            for y in range(shown.height())
        }
        assert {theme.LIGHT.accent, theme.LIGHT.text} & inks, link.target


def test_the_headings_of_the_grid_are_frozen_at_the_right_and_the_arrows_do_what_is_seen(
    desk: Desk,
) -> None:
    go(desk, "grid")
    page = desk.page
    assert isinstance(page, GridPage)
    grid = page.grid
    assert middle(grid.rows) > middle(grid.viewport())
    assert middle(grid._corner) == middle(grid.rows)
    grid.setFocus()
    grid.set_current(1, 1)
    desk.keys("Left")
    assert grid.currentIndex().column() == 2
    assert grid.visualRect(grid.currentIndex()).x() < grid.visualRect(grid.model().index(1, 1)).x()
    desk.keys("Right", "Right")
    assert grid.currentIndex().column() == 0


def test_the_axis_runs_at_the_right_with_its_years_beside_it(desk: Desk) -> None:
    go(desk, "timeline")
    page = desk.page
    assert isinstance(page, TimelinePage)
    axis = page.axis
    marks = axis.visible_marks()
    assert all(mark.geometry().right() > axis.viewport().width() / 2 for mark in marks)
    axis.focus_current()
    first = axis.current
    desk.keys("Left")
    assert axis.current != first, "on, as lines run"
    desk.keys("Right")
    assert axis.current == first


def test_bars_grow_from_the_right(desk: Desk) -> None:
    desk.board.set_state(desk.listed[:40], State.DONE)
    desk.settle()
    go(desk, PROGRESS)
    page = desk.page
    assert isinstance(page, ProgressPage)
    chart = page.chart
    done, todo = (chart.place_of(chart.model().index(0, 0), part) for part in ("done", "todo"))
    assert done.x() > todo.x()
    assert chart.part_at(chart.model().index(0, 0), done) == "done"


def test_chains_are_walked_as_they_are_seen(desk: Desk) -> None:
    go(desk, "outcomes")
    page = desk.page
    assert isinstance(page, OutcomesPage)
    row = next(row for row in page.list.rows if row.steps)
    row.start.setFocus()
    desk.keys("Left")
    assert desk.focus is row.steps[0]
    desk.keys("Right")
    assert desk.focus is row.start


def test_a_presentation_goes_on_to_the_left(desk: Desk) -> None:
    def look(dialog: Presentation) -> None:
        desk.bot.waitUntil(dialog.isActiveWindow)
        assert middle(dialog.back) > middle(dialog.forward)
        first = dialog.key
        desk.keys("Left")
        assert dialog.key != first
        desk.keys("Right")
        assert dialog.key == first

    with while_dialog(desk, Presentation, look):
        desk.bench.action("present").trigger()


def test_what_points_along_the_lines_is_turned_and_nothing_else(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        return icons.pixmap(name, "#000000", 32).toImage()

    names = ("arrow-right", "chevron-right", "undo-2", "search", "check")
    before = {name: drawn(name) for name in names}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = {name for name in names if drawn(name) != before[name]}
    assert turned == {"arrow-right", "chevron-right", "undo-2"}
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert all(drawn(name) == before[name] for name in names)


def test_places_are_seen_from_the_other_side_and_back(qapp: QApplication) -> None:
    whole, place = QRect(10, 0, 100, 20), QRect(10, 5, 30, 10)
    assert sides.seen(place, whole) == place
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    there = sides.seen(place, whole)
    assert there == QRect(80, 5, 30, 10)
    assert sides.seen(there, whole) == place
    exact = sides.seen_exactly(QRectF(place), QRectF(whole))
    assert exact == QRectF(there)
    assert (sides.ahead(Qt.Key.Key_Left), sides.ahead(Qt.Key.Key_Right)) == (1, -1)
    assert sides.is_from_the_right("«مرحبا»")
    assert not sides.is_from_the_right("“Hello” 12")
    assert not sides.is_from_the_right("12")


@pytest.mark.parametrize(
    ("code", "first", "month"),
    [("es", Qt.DayOfWeek.Monday, "diciembre"), ("fr", Qt.DayOfWeek.Monday, "décembre"),
     ("ar", Qt.DayOfWeek.Saturday, "ديسمبر"), ("en", Qt.DayOfWeek.Sunday, "December")],
)  # fmt: skip
def test_a_calendar_speaks_the_language_and_begins_its_week(
    start: Start, data_dir: Path, code: str, first: Qt.DayOfWeek, month: str
) -> None:
    data_dir.mkdir()
    (data_dir / "window.json").write_text(json.dumps({"language": code}))
    desk = start()
    calendar = Month(desk.program.window)
    calendar.setCurrentPage(2026, 12)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.firstDayOfWeek() == first
    assert calendar.locale().standaloneMonthName(12) == month
    calendar.deleteLater()
