"""Every link there is, pressed in the running window: nothing is broken, nothing is far away."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtWidgets import QTreeView

from db.library import Event
from desktop.core import address
from desktop.core.library.pages import PAGES, PLAN
from desktop.core.query import Field
from desktop.views.grid_page import GridPage
from desktop.views.outcomes_page import OutcomesPage
from desktop.views.outline_page import OutlinePage
from desktop.views.timeline_page import Mode, TimelinePage
from desktop.widgets.linked_text import LinkedText
from tests.gui.desk import Desk
from tests.gui.library import open_page, rows, target

STEPS = 4
Press = tuple[str, Callable[[], object]]  # where it leads, and how it is pressed


def _click(desk: Desk, tree: QTreeView, at: QModelIndex) -> None:
    tree.scrollTo(at)
    desk.click(tree.viewport(), tree.visualRect(at).center())


def _presses(desk: Desk) -> Iterator[Press]:
    """Everything on the page that is shown which leads somewhere."""
    page = desk.page
    match page:
        case OutlinePage():
            for tree in page.trees:
                for at in rows(tree):
                    if target(at):
                        yield target(at), partial(_click, desk, tree, at)
        case OutcomesPage():
            for year in range(page.year.count()):
                page.year.setCurrentIndex(year)
                for row in page.list.rows:
                    for link in row.links:
                        yield link.target, link.click
        case TimelinePage():
            page.modes[Mode.LIST].click()
            model = page.list.model()
            for number in range(model.rowCount()):
                at = model.index(number, 0)
                event: Event | None = at.data(Qt.ItemDataRole.UserRole)
                if event is not None:
                    yield event.id, partial(page.list.clicked.emit, at)
        case GridPage():
            for number in range(page.model.rowCount()):
                page.grid.set_current(number, 0)
                if page.open_link.isVisible():
                    yield page.model.row(number).agency, page.open_link.click
        case _:
            pytest.fail(f"nobody knows what to press on {page}")


class Crawler:
    """Presses what it comes by, each target once, and notes what leads where."""

    def __init__(self, desk: Desk, opened: list[str]) -> None:
        self.desk, self.opened = desk, opened
        self.pressed: set[str] = set()
        self.leads: dict[str, list[str]] = {}  # from a page or what the details show

    def go_through(self, name: str) -> None:
        """Press everything on a page, and whatever comes up behind it."""
        open_page(self.desk, name)
        shown = self.desk.page
        self.leads[name] = []
        for leads_to, press in _presses(self.desk):
            self.leads[name].append(leads_to)
            if leads_to not in self.pressed:
                if self.desk.bench.stack.page is not shown:
                    open_page(self.desk, name)
                self.press(leads_to, press)
                self.read_on()

    def read_on(self) -> None:
        """Follow the first link not followed yet, again and again."""
        while True:
            links = self.desk.detail.links()
            self.leads[self.desk.detail.target] = [link.target for link in links]
            fresh = next((link for link in links if link.target not in self.pressed), None)
            if fresh is None:
                return
            self.press(fresh.target, fresh.click)

    def finish(self) -> None:
        """Go back to what still has links that were never followed."""
        for seen in list(self.leads):
            if seen not in PAGES and set(self.leads[seen]) - self.pressed:
                self.desk.bench.navigator.follow(seen)
                self.read_on()

    def press(self, leads_to: str, press: Callable[[], object]) -> None:
        self.pressed.add(leads_to)
        press()
        self._look(leads_to)

    def _look(self, leads_to: str) -> None:
        """What was pressed did what it promised."""
        desk = self.desk
        assert desk.problem == "", leads_to
        if address.is_outside(leads_to):
            assert self.opened.pop() == leads_to
        elif address.is_list(leads_to):
            desk.settle()
            assert desk.bench.place.page == PLAN
            assert desk.listed, leads_to
        elif leads_to in PAGES:
            assert desk.page.accessibleName() == PAGES[leads_to].title
        else:
            assert desk.selected == desk.detail.target == leads_to
            texts = desk.detail._area.findChildren(LinkedText)
            assert texts, f"nothing is said of {leads_to}"
            assert all(text.text().strip() for text in texts), leads_to
        assert self.opened == []


def _steps(leads: dict[str, list[str]], start: str) -> dict[str, int]:
    """How many links it takes from a page to everything that can be come to. From a page every
    other page is one step away: the tree stands beside it."""
    steps, ahead = {start: 0}, deque([start])
    while ahead:
        here = ahead.popleft()
        for there in (*leads.get(here, ()), *(PAGES if here == start else ())):
            if there not in steps:
                steps[there] = steps[here] + 1
                ahead.append(there)
    return steps


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of the web that were asked for."""
    asked: list[str] = []

    def note(url: QUrl) -> bool:
        asked.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", note)
    monkeypatch.setattr("desktop.widgets.open_question.agreed", lambda *_: True)
    return asked


def test_every_link_leads_somewhere_and_everything_is_near_every_page(
    desk: Desk, opened: list[str]
) -> None:
    crawler = Crawler(desk, opened)
    crawler.read_on()  # the overview
    full = [name for name in PAGES if name != "bookmarks"]  # an empty folder has none
    for name in full:
        crawler.go_through(name)
    crawler.finish()

    library = desk.board.library
    shown = set(crawler.leads) - set(PAGES) - {""}
    assert shown == set(library.index.by_id), "a record was never shown"
    followed = {there for links in crawler.leads.values() for there in links}
    assert followed == crawler.pressed, "a link was never followed"
    for name in full:
        steps = _steps(crawler.leads, name)
        far = [each for each in library.index.by_id if steps.get(each, STEPS + 1) > STEPS]
        assert not far, f"more than {STEPS} steps from {name}: {far[:10]}"


def test_every_number_of_the_grid_lists_as_many_records(desk: Desk) -> None:
    open_page(desk, "grid")
    page = desk.page
    assert isinstance(page, GridPage)
    asked = 0
    for row in range(0, page.model.rowCount(), 3):
        for column in range(page.model.columnCount()):
            at = page.model.index(row, column)
            number = page.model.cell(at).count
            if number:
                open_page(desk, "grid")
                page.grid.set_current(row, column)
                page.list_link.click()
                assert len(desk.listed) == number, page.model.sentence(at)
                assert len(desk.bench.bar.chips()) == len(desk.bench.place.filter.chosen)
                asked += 1
    assert asked > 20


def test_bookmarks_of_everything_lead_there(desk: Desk) -> None:
    ids = [record.id for table in ("term", "agency", "figure") for record in desk.plan.table(table)]
    chosen = [*ids[::40], "glossary", "grid"]
    for each in chosen:
        desk.board.set_bookmark(each, desk.board.library.name(each))
    desk.settle()
    open_page(desk, "bookmarks")
    crawled = []
    for leads_to, press in list(_presses(desk)):
        open_page(desk, "bookmarks")
        press()
        desk.settle()
        if leads_to in PAGES:
            assert desk.page.accessibleName() == PAGES[leads_to].title
        else:
            assert desk.detail.target == leads_to
        crawled.append(leads_to)
    assert sorted(crawled) == sorted(chosen)


@pytest.mark.parametrize("field", [Field.AGENCY, Field.TOPIC])
def test_every_sheet_that_offers_a_list_fills_it(desk: Desk, field: Field) -> None:
    things = desk.plan.agencies if field is Field.AGENCY else desk.plan.topics
    for each in things:
        offered = [t for t in desk.board.library.document(each).links() if address.is_list(t)]
        for leads_to in offered:
            desk.bench.navigator.follow(leads_to)
            assert desk.listed, leads_to
            assert desk.bench.place.filter.chosen == {(field, each)}
        if not offered:
            desk.bench.navigator.follow(f"?{field}:{each}")
            assert desk.listed == []
