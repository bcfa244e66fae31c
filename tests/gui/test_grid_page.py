"""The grid page under keyboard and mouse: walking, asking, choosing, and my ticks over it."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from db.checklists import State
from desktop import theme
from desktop.core.filters import Filter
from desktop.core.matrix import Axis, GridChoice, Order
from desktop.core.query import Field
from desktop.views.grid_page import GridPage
from desktop.widgets import matrix_view
from tests.gui.desk import Desk


class Walker:
    """Somebody at the grid: what they do, and what the page asked for."""

    def __init__(self, desk: Desk, page: GridPage) -> None:
        self.desk, self.page, self.grid = desk, page, page.grid
        self.filters: list[Filter] = []
        self.targets: list[str] = []
        self.choices: list[GridChoice] = []
        page.filterRequested.connect(self.filters.append)
        page.targetRequested.connect(self.targets.append)
        page.choiceChanged.connect(self.choices.append)

    @property
    def at(self) -> tuple[str, int]:
        """The agency and column of the current cell."""
        index = self.grid.currentIndex()
        return self.grid.agency(index), index.column()

    @property
    def said(self) -> str:
        return self.page.sentence.text()

    def index(self, agency: str, column: int) -> QModelIndex:
        return self.page.model.index(self.page.model.row_of(agency), column)

    def go(self, agency: str, column: int) -> None:
        self.grid.set_current(self.page.model.row_of(agency), column)

    def click(self, agency: str, column: int) -> None:
        index = self.index(agency, column)
        self.grid.scrollTo(index)
        self.desk.click(self.grid.viewport(), self.grid.visualRect(index).center())

    def pixels(self, agency: str, column: int, colour: str) -> int:
        """How many pixels of a cell are painted in that colour."""
        rect = self.grid.visualRect(self.index(agency, column))
        image = self.grid.viewport().grab(rect).toImage()
        wanted = QColor(colour).rgb()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixel(x, y) == wanted for x, y in places)


@pytest.fixture
def walker(desk: Desk) -> Walker:
    page = GridPage(desk.board)
    desk.bot.addWidget(page)
    page.resize(800, 760)
    page.show()
    page.activateWindow()
    desk.bot.waitUntil(page.isActiveWindow)
    page.take_keyboard()
    return Walker(desk, page)


# -- walking --


def test_it_begins_with_the_whole_plan(walker: Walker) -> None:
    assert walker.at == ("", 0)
    assert walker.said == "Whole plan × Prevention: 69 records, 0 of 69 done"
    assert walker.page.list_link.isEnabled()
    assert not walker.page.open_link.isVisible()
    assert "several rows" in walker.page.intro.text()
    assert walker.page.rest.text() == (
        "15 agencies are named in the documents without a record here. "
        "24 records name no agency; only the first row counts them."
    )


def test_arrow_keys_walk_it_and_the_sentence_follows(walker: Walker) -> None:
    walker.desk.keys("Down", "Right", "Right")
    assert walker.at == ("doj", 2)
    assert walker.said == "DOJ × Prosecution: 33 records, 0 of 33 done"
    walker.desk.keys("Left", "Up")
    assert walker.at == ("", 1)
    walker.desk.keys("Down", "End")
    assert walker.at == ("doj", 4)
    assert walker.said.startswith("DOJ × all pillars: 53 records")
    walker.desk.keys("Home")
    assert walker.at == ("doj", 0)
    walker.desk.keys("Ctrl+End")
    last = walker.page.model.matrix.rows[-1].agency
    assert walker.at == (last, 4)
    assert walker.page.scroll_position() > 0
    walker.desk.keys("Down", "Right")
    assert walker.at == (last, 4)
    walker.desk.keys("Ctrl+Home", "Up", "Left")
    assert walker.at == ("", 0)
    assert walker.page.scroll_position() == 0
    assert walker.filters == []


def test_headings_of_the_current_cell_stand_out(walker: Walker) -> None:
    walker.go("hhs", 3)
    assert walker.grid.rows.current == walker.page.model.row_of("hhs")
    assert walker.grid.columns.current == 3


def test_tab_comes_from_the_tools_and_goes_on_to_the_links(walker: Walker) -> None:
    walker.go("doj", 2)
    page, met = walker.page, []
    for key in ("Shift+Tab", "Tab", "Tab", "Tab"):
        walker.desk.keys(key)
        met.append(walker.desk.focus)
    assert met == [page.progress, page.grid, page.list_link, page.open_link]


# -- asking --


@pytest.mark.parametrize("key", ["Return", "Enter", "Space"])
def test_a_key_asks_for_the_list_of_the_cell(walker: Walker, key: str) -> None:
    walker.desk.keys("Down", "Right", key)
    index = walker.desk.board.index
    assert walker.filters == [
        Filter(frozenset({(Field.AGENCY, "doj"), (Field.PILLAR, "protection")}))
    ]
    assert len(index.ids(index.select(walker.filters[0]))) == 9
    assert walker.targets == []


def test_a_click_asks_for_what_the_number_counts(walker: Walker) -> None:
    index = walker.desk.board.index
    for agency, column in (("hhs", 0), ("doj", 4), ("", 2), ("", 4), ("hud", 1)):
        walker.click(agency, column)
        shown = walker.index(agency, column).data()
        assert str(index.select(walker.filters[-1]).bit_count()) == shown
        assert walker.at == (agency, column)
    assert len(walker.filters) == 5
    assert walker.filters[3] == Filter()


def test_a_heading_asks_for_its_whole_row_or_column(walker: Walker) -> None:
    rows, columns = walker.grid.rows, walker.grid.columns
    middle = rows.sectionViewportPosition(walker.page.model.row_of("dhs")) + 5
    walker.desk.click(rows.viewport(), QPoint(20, middle))
    walker.desk.click(columns.viewport(), QPoint(columns.sectionViewportPosition(3) + 9, 9))
    walker.desk.click(columns.viewport(), QPoint(columns.sectionViewportPosition(4) + 9, 9))
    assert walker.filters == [
        Filter(frozenset({(Field.AGENCY, "dhs")})),
        Filter(frozenset({(Field.PILLAR, "partnerships")})),
        Filter(),
    ]
    assert walker.at == ("", 4)


def test_a_zero_asks_for_nothing_but_says_so(
    walker: Walker, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def heard(_: QWidget, text: str) -> None:
        said.append(text)

    monkeypatch.setattr(matrix_view, "announce", heard)
    walker.click("doj", 0)
    walker.desk.keys("Return", "Space")
    assert walker.filters == []
    assert said == ["Department of Justice, Prevention: no records"] * 3
    assert walker.said == "DOJ × Prevention: no records"
    assert not walker.page.list_link.isEnabled()
    assert walker.page.open_link.isVisible()


def test_the_corner_and_other_buttons_ask_for_nothing(walker: Walker) -> None:
    walker.desk.click(walker.grid, QPoint(6, 6))
    assert walker.filters == []
    assert walker.at == ("", 0)


def test_an_agency_is_opened_by_key_and_link(walker: Walker) -> None:
    walker.desk.keys("Shift+Return")
    assert walker.targets == []  # the whole plan is no agency
    walker.desk.keys("Down", "Shift+Return")
    assert walker.page.open_link.accessibleName() == "Open Department of Justice"
    walker.desk.click(walker.page.open_link)
    assert walker.targets == ["doj", "doj"]
    assert walker.filters == []


def test_the_link_lists_what_its_name_says(walker: Walker) -> None:
    walker.go("doj", 2)
    spoken = "Show in the list: Department of Justice, Prosecution: 33 records, 0 of 33 done"
    assert walker.page.list_link.accessibleName() == spoken
    walker.desk.click(walker.page.list_link)
    assert walker.filters == [walker.page.model.cell(walker.grid.currentIndex()).filter]


def test_a_grid_without_a_current_cell_asks_for_nothing(walker: Walker) -> None:
    view = matrix_view.MatrixView(walker.page.model)
    walker.desk.bot.addWidget(view)
    asked: list[object] = []
    view.filterRequested.connect(asked.append)
    view.openRequested.connect(asked.append)
    assert not view.currentIndex().isValid()
    assert view.agency(view.currentIndex()) == ""
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert asked == []


# -- choosing --


def test_the_switches_change_the_choice_one_by_one(walker: Walker) -> None:
    page, plain = walker.page, GridChoice()
    walker.desk.click(page.axis.button(Axis.YEAR))
    walker.desk.click(page.role.button(Field.LEAD))
    walker.desk.click(page.order.button(Order.NAME))
    walker.desk.click(page.components)
    walker.desk.click(page.progress)
    expected = [replace(plain, axis=Axis.YEAR)]
    expected.append(replace(expected[-1], role=Field.LEAD))
    expected.append(replace(expected[-1], order=Order.NAME))
    expected.append(replace(expected[-1], components=True))
    expected.append(replace(expected[-1], progress=False))
    assert walker.choices == expected
    assert page.choice == expected[-1]
    walker.desk.click(page.axis.button(Axis.YEAR))
    assert walker.choices == expected  # what is chosen is not chosen again
    assert page.rest.text().startswith("56 agencies are named in the documents without leading")
    assert "done" not in walker.said


def test_a_remembered_choice_is_shown_by_every_tool(walker: Walker) -> None:
    page = walker.page
    kept = GridChoice(Axis.YEAR, Field.PARTNER, Order.NAME, components=True, progress=False)
    page.show_choice(kept)
    assert page.choice == kept
    assert page.axis.button(Axis.YEAR).isChecked()
    assert page.role.button(Field.PARTNER).isChecked()
    assert page.order.button(Order.NAME).isChecked()
    assert page.components.isChecked()
    assert not page.progress.isChecked()
    assert page.rest.text() == (
        "68 agencies are named in the documents without being a partner here. "
        "202 records name no partner; only the first row counts them."
    )
    assert walker.choices == [kept]


def test_the_current_cell_stays_with_its_agency(walker: Walker) -> None:
    walker.go("hhs", 4)
    walker.page.show_choice(GridChoice(axis=Axis.YEAR, order=Order.NAME))
    assert walker.at == ("hhs", 4)
    assert walker.said.startswith("HHS × all years: 20 records")
    walker.go("niac", 1)
    walker.page.show_choice(GridChoice(role=Field.PARTNER))
    assert walker.at == ("", 1)  # no partner anywhere: the whole plan stands for it


def test_components_stand_below_their_department(walker: Walker) -> None:
    walker.desk.click(walker.page.components)
    walker.go("doj-fbi", 2)
    assert walker.said.startswith("FBI × Prosecution: 3 records")
    walker.page.take_keyboard()
    walker.desk.keys("Return", "Shift+Return")
    assert walker.filters[0].values(Field.AGENCY) == {"doj-fbi"}
    assert walker.targets == ["doj-fbi"]


# -- my work --


def test_a_tick_grows_the_bar_and_undo_takes_it_back(walker: Walker) -> None:
    done, desk = theme.tokens().done, walker.desk
    board = desk.board
    meant = walker.page.model.cell(walker.index("doj", 2)).filter
    listed = board.index.ids(board.index.select(meant))
    walker.go("doj", 2)
    assert walker.pixels("doj", 2, done) == 0
    board.set_state(listed[:10], State.DONE)
    desk.settle()
    some = walker.pixels("doj", 2, done)
    assert some > 0
    assert walker.said == "DOJ × Prosecution: 33 records, 10 of 33 done"
    board.set_state(listed, State.DONE)
    desk.settle()
    assert walker.pixels("doj", 2, done) > 2 * some
    assert walker.pixels("hhs", 2, done) == 0
    desk.click(walker.page.progress)
    assert walker.pixels("doj", 2, done) == 0
    assert walker.said == "DOJ × Prosecution: 33 records"
    desk.click(walker.page.progress)
    board.undo()
    desk.settle()
    assert walker.pixels("doj", 2, done) == some


def test_a_tick_elsewhere_leaves_place_and_keyboard_alone(walker: Walker) -> None:
    walker.go("usun", 3)
    position = walker.page.scroll_position()
    walker.desk.board.set_state(list(walker.desk.plan.records), State.NA)
    walker.desk.settle()
    assert walker.at == ("usun", 3)
    assert walker.page.scroll_position() == position
    assert walker.desk.focus is walker.grid
    assert walker.said == "USUN × Partnerships: 4 records, 0 of 0 done"
    assert walker.pixels("usun", 3, theme.tokens().done) == 0


def test_whatever_is_pressed_in_whatever_order_all_of_it_agrees(walker: Walker) -> None:
    chance = random.Random(3)  # noqa: S311 - the same every time
    page, board = walker.page, walker.desk.board
    keys = ["Up", "Down", "Left", "Right", "PgDown", "PgUp", "Home", "End", "Return", "Space"]
    for _ in range(60):
        choice = GridChoice(
            chance.choice(list(Axis)),
            chance.choice([Field.AGENCY, Field.LEAD, Field.PARTNER]),
            chance.choice(list(Order)),
            components=chance.random() < 0.5,
            progress=chance.random() < 0.5,
        )
        page.show_choice(choice)
        page.take_keyboard()
        walker.desk.keys(*chance.choices(keys, k=6))
        board.set_state(chance.sample(list(board.plan.records), 3), chance.choice(list(State)))
        walker.desk.settle()
        index = walker.grid.currentIndex()
        assert index.isValid()
        assert walker.said.endswith(page.model.counted(index))
        assert ("done" in walker.said) == (choice.progress and index.data() != "0")
        assert page.list_link.isEnabled() == (index.data() != "0")
        assert page.open_link.isVisible() == bool(walker.at[0])
    assert walker.filters
    assert all(board.index.select(chosen) for chosen in walker.filters)


# -- a page of the library --


def test_it_marks_the_agency_that_the_details_show(walker: Walker) -> None:
    rows = walker.grid.rows
    plain = rows.viewport().grab().toImage()
    walker.page.show_target("hhs")
    marked = rows.viewport().grab().toImage()
    y = rows.sectionViewportPosition(walker.page.model.row_of("hhs")) + 6
    assert marked.pixelColor(1, y).name() == theme.tokens().accent
    assert plain.pixelColor(1, y).name() != theme.tokens().accent
    walker.page.show_target("PRE-1")
    assert rows.viewport().grab().toImage() == plain
    assert (walker.filters, walker.targets) == ([], [])


def test_it_comes_back_to_where_it_was_scrolled(walker: Walker) -> None:
    walker.page.scroll_to(120)
    assert walker.page.scroll_position() == 120
    walker.page.scroll_to(0)
    assert walker.page.scroll_position() == 0


def test_a_screen_reader_finds_every_cell_in_words(walker: Walker) -> None:
    walker.desk.keys("Down", "Right", "Right")
    table = QAccessible.queryAccessibleInterface(walker.grid)
    assert table.text(QAccessible.Text.Name) == "Records by agency"
    assert "several rows" in table.text(QAccessible.Text.Description)
    heard = {table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())}
    model = walker.page.model
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            assert model.sentence(model.index(row, column)) in heard
    assert {"Department of Justice (DOJ)", "Prevention", "all pillars"} <= heard
    for tool in (walker.page.axis.button(Axis.YEAR), walker.page.components):
        named = QAccessible.queryAccessibleInterface(tool).text(QAccessible.Text.Name)
        assert named in ("Columns: Years", "With components")
