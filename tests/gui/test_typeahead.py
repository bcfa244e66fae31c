"""Letters in every list, tree and table go to what begins like them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView

from desktop.core.library.pages import PAGES
from desktop.core.work_pages import PROGRESS
from desktop.views.grid_page import GridPage
from desktop.views.outcomes_page import OutcomesPage
from desktop.views.timeline_page import Mode, TimelinePage
from desktop.widgets.chain_link import ChainLink
from tests.gui.desk import Desk
from tests.gui.library import open_page


@pytest.fixture(autouse=True)
def quick() -> Iterator[None]:
    """Every letter of a word is typed in time, and the next word not: nothing waits."""
    hints = QApplication.styleHints()
    was = hints.keyboardInputInterval()
    hints.setKeyboardInputInterval(60_000)
    yield
    hints.setKeyboardInputInterval(was)


def test_letters_in_the_list_go_to_the_next_row_that_begins_so(desk: Desk) -> None:
    desk.bench.list_pane.take_keyboard()
    titles = [desk.plan.records[each].title for each in desk.listed]
    wanted = next(n for n, title in enumerate(titles) if title.startswith("Webinars"))
    desk.type("webin")
    assert desk.selected == desk.listed[wanted]
    assert desk.row(desk.selected).box.hasFocus()
    desk.keys("Ctrl+Up")  # nothing is ticked, and keys with Ctrl are no letters
    assert desk.board.item(desk.selected).note == ""


def test_space_still_ticks_and_letters_that_lead_nowhere_stay(desk: Desk) -> None:
    desk.keys("Ctrl+F", "Down")
    first = desk.selected
    desk.type("qqqqzz")
    assert desk.selected == first
    desk.keys("Space")
    desk.settle()
    assert desk.state_shown()[0].value == "done"


def test_letters_find_headings_and_what_is_of_the_library(desk: Desk) -> None:
    desk.search("labor")
    desk.keys("Return")
    model = desk.bench.list_pane.model
    names = [model.index(row).data() for row in range(model.rowCount())]
    views = [model._row(row).title for row in range(model.rowCount())]
    assert names == views
    assert len(desk.headings) > 3
    last = views[-1].split()[0].strip("“”")
    desk.type(last)  # up to the space, which ticks
    assert desk.records.current > 1
    assert views[desk.records.current].strip("“").startswith(last)


@pytest.mark.parametrize("name", [page for page in PAGES if page != "bookmarks"])
def test_letters_on_every_page_lead_to_a_row_that_begins_so(desk: Desk, name: str) -> None:
    open_page(desk, name)
    page = desk.page
    if isinstance(page, OutcomesPage):
        page.take_keyboard()
        links = [row.start for row in page.list.rows]
        desk.type(links[7].title[:14])
        focus = desk.focus
        assert isinstance(focus, ChainLink)
        assert focus.title.startswith(links[7].title[:14])
        desk.keys("Home")
        desk.type("qq")
        assert desk.focus is links[0]
        return
    if isinstance(page, TimelinePage):
        page.modes[Mode.LIST].click()
    views = [v for v in page.findChildren(QAbstractItemView) if v.isVisible()]
    views = [view for view in views if not isinstance(view, QHeaderView)]
    assert views
    for view in views:
        view.setFocus()
        _type_into(desk, view, by_heading=isinstance(page, GridPage))


def _type_into(desk: Desk, view: QAbstractItemView, *, by_heading: bool) -> None:
    model = view.model()
    rows = range(model.rowCount())
    if not rows:
        return

    def title(row: int) -> str:
        return str(
            model.headerData(row, Qt.Orientation.Vertical)
            if by_heading
            else model.index(row, 0).data()
        )

    view.setCurrentIndex(model.index(0, 0))
    last = title(rows[-1])
    wanted = next(row for row in rows if title(row) == last)
    desk.type(last[:12])
    current = view.currentIndex()
    assert current.isValid()
    shown = title(current.row()) if by_heading else str(current.data())
    assert shown.casefold().startswith(last[:12].casefold()), (shown, last, wanted)


def test_letters_in_the_tree_and_in_a_chart_go_to_what_begins_so(desk: Desk) -> None:
    tree = desk.bench.plan_pane.tree
    tree.setFocus()
    desk.type("gloss")
    assert tree.currentIndex().data() == "Glossary"
    open_page(desk, PROGRESS)
    tables = [v for v in desk.page.findChildren(QAbstractItemView) if v.isVisible()]
    table = next(each for each in tables if each.model().rowCount() > 2)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    last = table.model().index(table.model().rowCount() - 1, 0).data()
    desk.type(last)
    assert table.currentIndex().siblingAtColumn(0).data() == last
    assert table.currentIndex().column() == 1
