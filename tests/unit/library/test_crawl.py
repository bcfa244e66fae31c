"""From every page, along every link: nothing is broken and everything is reached."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

import pytest

from db.plan.catalogue import Plan
from desktop.core import address, finder, navigation, query
from desktop.core.filters import FacetIndex
from desktop.core.library.library import Library
from desktop.core.library.overview import gone, overview
from desktop.core.library.pages import BOOKMARKS, PAGES, PLAN
from desktop.core.listing import listing
from desktop.core.trail import Place
from tests.unit.library.conftest import Documents, Outlines

STEPS = 4


class Crawler:
    """Opens places as a person does: what stands on one, and where its links lead."""

    def __init__(self, library: Library, documents: Documents, outlines: Outlines) -> None:
        self._library, self._documents, self._outlines = library, documents, outlines
        self._index = FacetIndex(library.plan)
        self._opened: dict[str, list[str]] = {PLAN: list(library.plan.records), BOOKMARKS: []}

    def opened(self, target: str) -> list[str]:
        """What can be opened from there; a target that leads nowhere raises NotFound."""
        if target not in self._opened:
            self._opened[target] = list(dict.fromkeys(self._open(target)))
        return self._opened[target]

    def _open(self, target: str) -> Iterable[str]:
        place = navigation.follow(self._library, Place(page=BOOKMARKS), target)
        if address.is_list(target):
            assert place.page == PLAN
            hits = finder.find(self._library.plan, lambda _: [], query.parse(place.search))
            found = listing(self._library.plan, self._index, place, hits)
            assert found.ids, target
            return found.ids
        if target in PAGES:
            assert place.page == target
            return [entry.target for entry in self._outlines[target].entries()]
        assert place.selected == target
        links = self._documents[target].links()
        return [each for each in links if not address.is_outside(each)]

    def steps(self, *starts: str) -> dict[str, int]:
        """How many links lead to each place from one of `starts`."""
        steps = dict.fromkeys(starts, 0)
        waiting = deque(starts)
        while waiting:
            here = waiting.popleft()
            for target in self.opened(here):
                if target not in steps:
                    steps[target] = steps[here] + 1
                    waiting.append(target)
        return steps


@pytest.fixture(scope="module")
def crawler(library: Library, documents: Documents, outlines: Outlines) -> Crawler:
    return Crawler(library, documents, outlines)


@pytest.fixture(scope="module")
def every(plan: Plan) -> set[str]:
    """Every record of every table."""
    return {record.id for table in plan.tables for record in plan.table(table)}


@pytest.mark.parametrize("page", [PLAN, *(page for page in PAGES if page != BOOKMARKS)])
def test_from_every_page_every_record_is_reached_within_four_steps(
    crawler: Crawler, every: set[str], page: str
) -> None:
    steps = crawler.steps(page)
    assert every - steps.keys() == set()
    assert {target for target in every if steps[target] > STEPS} == set()


def test_from_the_overview_every_record_is_reached_within_four_steps(
    plan: Plan, crawler: Crawler, every: set[str]
) -> None:
    starts = [each for each in overview(plan).links() if not address.is_outside(each)]
    steps = crawler.steps(*starts)
    assert {target for target in every if steps.get(target, STEPS + 1) >= STEPS} == set()


def test_every_document_has_a_way_on_within_the_program(
    plan: Plan, library: Library, documents: Documents
) -> None:
    for document in (*documents.values(), overview(plan), gone("OLD-1", "")):
        on = [each for each in document.links() if not address.is_outside(each)]
        assert on, document.id
        assert all(library.resolve(each) for each in on)


def test_every_record_is_linked_from_another_one(documents: Documents, every: set[str]) -> None:
    """A page is not the only way there."""
    linked = {target for document in documents.values() for target in document.links()}
    assert every - linked == set()


def test_from_every_document_everything_else_is_reached(
    crawler: Crawler, documents: Documents, every: set[str]
) -> None:
    """No corner is left only by going back: every document leads to one that leads everywhere."""
    assert crawler.steps("000").keys() >= every
    back = {"000"}
    grew = True
    while grew:
        more = {d for d in documents if d not in back and back & set(crawler.opened(d))}
        back |= more
        grew = bool(more)
    assert back == set(documents)


def test_links_to_the_web_are_those_of_sources_and_references(
    plan: Plan, documents: Documents
) -> None:
    known = {u for s in plan.sources.values() for u in (s.url, s.archive_url) if u}
    known |= {r.url for r in plan.table("reference") if r.url}
    linked = {t for d in documents.values() for t in d.links() if address.is_outside(t)}
    assert linked == known


def test_documents_lead_to_the_pages_where_one_begins(plan: Plan, documents: Documents) -> None:
    linked = {
        t for d in (*documents.values(), overview(plan), gone("OLD-1", "")) for t in d.links()
    }
    assert {"outcomes", "agencies", "glossary", "timeline", "bookmarks"} <= linked & set(PAGES)
