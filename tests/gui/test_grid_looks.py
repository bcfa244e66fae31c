"""How the grid looks: shared widths, headings that fit, tints that can be read, light and dark."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication

from db.checklists import State
from desktop import theme
from desktop.core.matrix import Axis, GridChoice
from desktop.views.grid_page import GridPage
from desktop.widgets.matrix_headers import Needs, RowHeadings, shares
from desktop.widgets.matrix_view import MatrixView, tint
from tests.gui.desk import Desk

Open = Callable[..., GridPage]


@pytest.fixture
def open_page(desk: Desk) -> Iterator[Open]:
    """Opens the page at a size, a text size and in a scheme; all is put back in the end."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)

    def make(width: int, height: int, zoom: int = 100, scheme: str = "light") -> GridPage:
        theme.apply(qt, scheme)
        qt.setFont(theme.font(zoom))
        page = GridPage(desk.board)
        desk.bot.addWidget(page)
        page.resize(width, height)
        with desk.bot.waitExposed(page):
            page.show()
        return page

    yield make
    theme.apply(qt, "light")
    qt.setFont(theme.font(100))


def bold(font: QFont) -> QFontMetrics:
    made = QFont(font)
    made.setBold(True)
    return QFontMetrics(made)


def contrast(one: str, other: str) -> float:
    """The WCAG ratio of two colours."""

    def luminance(colour: str) -> float:
        c = QColor(colour)
        parts = (c.redF(), c.greenF(), c.blueF())
        linear = [p / 12.92 if p <= 0.04045 else pow((p + 0.055) / 1.055, 2.4) for p in parts]
        return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def strengths(grid: MatrixView) -> list[tuple[int, float]]:
    """The count and tint of every agency's cell."""
    model = grid.model()
    indexes = [
        model.index(row, column)
        for row in range(1, model.rowCount())
        for column in range(model.columnCount() - 1)
    ]
    return [(int(index.data()), grid.strength(index)) for index in indexes]


# -- widths --


@pytest.mark.parametrize("width", range(380, 1201, 82))
@pytest.mark.parametrize("axis", Axis)
def test_the_columns_share_the_width_and_every_heading_fits(
    open_page: Open, width: int, axis: Axis
) -> None:
    page = open_page(width, 760)
    page.show_choice(GridChoice(axis=axis, components=True))
    grid = page.grid
    assert grid.horizontalScrollBar().maximum() == 0
    used = sum(grid.columns.sectionSize(n) for n in range(grid.columns.count()))
    assert 0 <= grid.viewport().width() - used < grid.columns.count()
    assert grid.columns.need(short=grid.columns.short) <= grid.columns.defaultSectionSize()
    assert grid.rows.least() <= grid.rows.width() <= grid.rows.wanted()
    if width > 640:
        assert not grid.columns.short


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
@pytest.mark.parametrize("width", [380, 640, 1200])
def test_at_every_text_size_numbers_and_acronyms_stand_in_full(
    desk: Desk, open_page: Open, width: int, zoom: int
) -> None:
    grid = open_page(width, 800, zoom).grid
    metrics = bold(grid.font())
    assert metrics.horizontalAdvance("236") < grid.columns.defaultSectionSize()
    assert metrics.lineSpacing() < grid.rows.defaultSectionSize()
    assert metrics.lineSpacing() < grid.columns.height()
    assert metrics.horizontalAdvance("Whole plan") < grid.rows.width()
    four_rows = 4 * grid.rows.defaultSectionSize()
    desk.bot.waitUntil(lambda: grid.viewport().height() >= four_rows)
    assert grid.columns.need(short=grid.columns.short) <= grid.columns.defaultSectionSize()


def test_a_grid_wider_than_the_window_scrolls_to_its_last_column(
    desk: Desk, open_page: Open
) -> None:
    grid = open_page(380, 800, 200).grid
    desk.bot.waitUntil(lambda: grid.viewport().height() > 100)
    assert grid.horizontalScrollBar().maximum() > 0
    grid.set_current(1, 4)
    rect = grid.visualRect(grid.currentIndex())
    assert grid.viewport().rect().contains(rect)


def test_larger_text_while_it_is_open_is_taken_over(desk: Desk, open_page: Open) -> None:
    page = open_page(500, 640)
    row, column = page.grid.rows.defaultSectionSize(), page.grid.columns.defaultSectionSize()
    assert page.intro.isVisible()
    page.setStyleSheet("")
    QApplication.setFont(theme.font(180))
    desk.bot.waitUntil(lambda: page.font().pointSizeF() == 18)
    theme.dress(page)
    desk.bot.waitUntil(lambda: not page.intro.isVisible())
    assert page.grid.rows.defaultSectionSize() > row
    assert page.grid.columns.short
    assert page.grid.columns.defaultSectionSize() != column


def test_in_a_low_window_the_grid_comes_before_what_explains_it(
    desk: Desk, open_page: Open
) -> None:
    page = open_page(500, 900)
    assert page.intro.isVisible()
    assert page.rest.isVisible()
    page.resize(500, 380)
    desk.bot.waitUntil(lambda: not page.intro.isVisible())
    assert not page.rest.isVisible()
    assert page.sentence.isVisible()
    assert page.heading.toolTip() == page.intro.text() == page.grid.accessibleDescription()
    assert page.grid.viewport().height() > 4 * page.grid.rows.defaultSectionSize()
    page.resize(500, 900)
    desk.bot.waitUntil(page.intro.isVisible)
    assert page.rest.isVisible()


def test_walking_does_not_move_the_grid_up_and_down(open_page: Open) -> None:
    page = open_page(900, 600)
    tops, heights = set(), set()
    for row in range(page.model.rowCount()):
        page.grid.set_current(row, row % 5)
        tops.add(page.grid.y())
        heights.add(page.grid.height())
    assert len(tops) == len(heights) == 1


def test_in_the_least_room_a_heading_is_its_acronym(open_page: Open) -> None:
    page = open_page(380, 760)
    rows = RowHeadings(page)  # one that no grid gives another width
    rows.setModel(page.model)
    section = page.model.row_of("dot")

    def written_beside(width: int) -> float:
        rows.take_width(width)
        rows.resize(width, 30 * rows.count())
        y, height = rows.sectionViewportPosition(section), rows.sectionSize(section)
        picture = rows.viewport().grab(QRect(0, y, width, height)).toImage()
        return _share_of(picture, theme.tokens().quiet)

    assert written_beside(rows.least() - 30) == 0
    assert written_beside(rows.wanted()) > 0


@pytest.mark.parametrize(
    ("width", "heading", "column", "short"),
    [
        (1500, 400, 220, False),  # a heading takes no more than it needs
        (800, 300, 100, False),
        (650, 150, 100, False),  # just comfortable
        (649, 399, 50, True),
        (330, 80, 50, True),
        (300, 80, 50, True),  # nothing fits: it scrolls
    ],
)
def test_the_width_is_divided(width: int, heading: int, column: int, short: bool) -> None:
    found = shares(width, 5, Needs(whole=100, short=50, least=80, comfort=150, full=400))
    assert (found.heading, found.column, found.short) == (heading, column, short)


def test_short_headings_need_no_more_room_than_they_fill() -> None:
    found = shares(600, 5, Needs(whole=100, short=50, least=80, comfort=150, full=100))
    assert (found.heading, found.column, found.short) == (100, 100, False)


# -- colours --


def test_the_higher_the_count_the_deeper_the_tint(open_page: Open) -> None:
    grid = open_page(800, 760).grid
    seen = sorted(set(strengths(grid)))
    assert seen[0] == (0, 0.0)
    assert [s for _, s in seen] == sorted({s for _, s in seen})
    model = grid.model()
    assert grid.strength(model.index(0, 0)) == 0
    assert grid.strength(model.index(1, model.columnCount() - 1)) == 0


@pytest.mark.parametrize(
    "tokens", [theme.LIGHT, theme.DARK, theme.CONTRAST], ids=["light", "dark", "contrast"]
)
def test_numbers_bars_and_rings_can_be_seen_on_every_tint(
    open_page: Open, tokens: theme.Tokens
) -> None:
    grid = open_page(800, 760).grid
    grounds = {tint(tokens.base, tokens.accent, strength) for _, strength in strengths(grid)}
    assert len(grounds) > 5
    for ground in {*grounds, tokens.sunken}:
        assert contrast(tokens.text, ground) >= 4.5
        assert contrast(tokens.done, ground) >= 3
        assert contrast(tokens.accent, ground) >= 3
    assert contrast(tokens.quiet, tokens.base) >= 4.5
    assert contrast(tokens.quiet, tokens.selected) >= 4.5
    assert contrast(tokens.done, tokens.line) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_painted_in_the_colours_of_the_scheme(open_page: Open, scheme: str) -> None:
    page = open_page(800, 760, scheme=scheme)
    t = theme.LIGHT if scheme == "light" else theme.DARK
    image = page.grab().toImage()
    assert image.pixelColor(2, 2).name() == t.base
    picture = page.grid.viewport().grab().toImage()
    model, grid = page.model, page.grid
    zero = grid.visualRect(model.index(model.row_of("doj"), 0)).topLeft()
    high = grid.visualRect(model.index(model.row_of("doj"), 2)).topLeft()
    total = grid.visualRect(model.index(0, 0)).bottomRight()
    assert picture.pixelColor(zero.x() + 3, zero.y() + 3).name() == t.base
    assert picture.pixelColor(high.x() + 3, high.y() + 3).name() == tint(t.base, t.accent, 0.3)
    assert picture.pixelColor(total.x() - 3, total.y() - 1).name() == t.sunken
    corner = grid.grab().toImage()
    assert corner.pixelColor(3, 3).name() == t.window


def test_the_current_cell_has_a_ring_and_a_bolder_one_with_the_keyboard(
    desk: Desk, open_page: Open
) -> None:
    page = open_page(800, 760)
    page.activateWindow()
    desk.bot.waitUntil(page.isActiveWindow)
    page.axis.button(Axis.PILLAR).setFocus()
    page.grid.set_current(1, 2)
    rect = page.grid.visualRect(page.grid.currentIndex())

    def edge() -> list[str]:
        picture = page.grid.viewport().grab(rect).toImage()
        return [picture.pixelColor(n, rect.height() // 2).name() for n in range(2)]

    t = theme.tokens()
    assert edge()[0] == t.control
    assert edge()[1] != t.control
    page.take_keyboard()
    assert edge() == [t.accent, t.accent]


def test_bars_fill_the_grid_when_all_is_done(desk: Desk, open_page: Open) -> None:
    page = open_page(380, 760)
    before = page.grid.grab().toImage()
    desk.board.set_state(list(desk.plan.records), State.DONE)
    desk.settle()
    after = page.grid.grab().toImage()
    assert after.size() == before.size()
    assert _share_of(after, theme.tokens().done) > 0.005
    assert _share_of(before, theme.tokens().done) == 0


def _share_of(image: QImage, colour: str) -> float:
    wanted = QColor(colour).rgb()
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(x, y) == wanted for x, y in pixels) / (image.width() * image.height())
