"""What stands on the pages: everything, once, and nothing torn apart."""

from __future__ import annotations

import pytest

from db.plan.catalogue import Plan
from desktop.core import describe
from desktop.core.design import Layout
from desktop.core.report import Report
from desktop.core.words import HOTLINE
from desktop.printing.pdf import render
from tests.printing.handouts import LISTS, handout, some
from tests.printing.paper import Paper, squeezed

SIGN_OFF = ("Sign-off", "Facilitator", "Organization", "Date", "Signature")


@pytest.fixture(scope="module", params=LISTS)
def whole(request: pytest.FixtureRequest, plan: Plan) -> tuple[Report, Paper]:
    """All of the plan in one layout."""
    report = handout(plan, layout=request.param)
    return report, Paper(render(report).data)


def test_every_record_stands_on_paper_once(whole: tuple[Report, Paper], plan: Plan) -> None:
    report, paper = whole
    text = squeezed(paper.text())
    rows = [row for section in report.sections for row in section.rows]
    assert [row.id for row in rows] == list(plan.records)
    for row in rows:
        assert text.count(squeezed(f"{row.heading}{row.meta}")) == 1, row.id


def test_every_layout_shows_what_it_promises(whole: tuple[Report, Paper]) -> None:
    report, paper = whole
    # The footer may stand in the middle of a text that goes on to the next page.
    pages = [squeezed(page.rpartition(HOTLINE)[0]) for page in paper.page_texts()]
    text = "".join(page.removeprefix("TickWhatWho").removeprefix("TickWhat") for page in pages)
    full = report.frame.design.layout is not Layout.COMPACT
    for row in (row for section in report.sections for row in section.rows):
        assert (squeezed(row.summary) in text) == full
        assert squeezed(row.agencies if full else row.lead) in text
        if report.frame.design.layout in (Layout.FULL, Layout.LARGE):
            assert squeezed("; ".join(row.sources)) in text
    assert ("Sign-off" in text) == (report.frame.design.layout is Layout.FACILITATOR)


def test_title_scope_and_coverage_stand_on_the_first_page(whole: tuple[Report, Paper]) -> None:
    report, paper = whole
    first = " ".join(paper.page_texts()[0].split())
    assert first.startswith(
        f"{report.frame.title} {report.scope} {report.summary}. {report.coverage} "
    )
    assert paper.text().count(report.coverage) == 1


def test_every_page_has_its_number_and_the_hotline(whole: tuple[Report, Paper]) -> None:
    _, paper = whole
    pages = paper.page_texts()
    assert len(pages) == paper.pages > 1
    for number, page in enumerate(pages, start=1):
        assert " ".join(page.split()).endswith(f"{HOTLINE} Page {number} of {len(pages)}")


def test_every_document_is_named_at_the_end(whole: tuple[Report, Paper], plan: Plan) -> None:
    report, paper = whole
    text = squeezed("".join(page.rpartition(HOTLINE)[0] for page in paper.page_texts()))
    for document in report.documents:
        assert text.count(squeezed(document)) == 1
    assert len(report.documents) == len(
        {cited.source for record in plan.records.values() for cited in record.sources}
    )
    ending = f"{describe.EDITION}. Plain-word summaries are by Four Pillars and are not official. "
    last = text.partition("Sign-inName")[0]  # which is a sheet of its own behind it all
    assert last.endswith(squeezed(f"{ending}Printed January 2, 2026."))


@pytest.mark.parametrize("layout", Layout)
def test_no_heading_is_left_alone_at_the_foot_of_a_page(plan: Plan, layout: Layout) -> None:
    for number in range(1, 31, 3):
        report = handout(plan, some(plan, number), layout=layout)
        headings = ["Sources", "Sign-off", *(section.heading for section in report.sections)]
        for page in Paper(render(report).data).page_texts():
            body = squeezed(page.rpartition(HOTLINE)[0])
            for end in ("", "TickWhat", "TickWhatWho"):
                assert not body.endswith(tuple(squeezed(h) + end for h in headings))
                assert body != end


def test_the_name_of_an_item_is_never_torn_from_what_follows(whole: tuple[Report, Paper]) -> None:
    report, paper = whole
    pages = [squeezed(page.rpartition(HOTLINE)[0]) for page in paper.page_texts()]
    for row in (row for section in report.sections for row in section.rows):
        (page,) = (page for page in pages if squeezed(f"{row.heading}{row.meta}") in page)
        mine = "" if row.state == "todo" else f" · my state: {row.state_name}"
        if report.frame.design.layout is Layout.LARGE:
            assert not page.endswith(squeezed(row.meta + mine)), row.id
        elif report.frame.design.layout is not Layout.COMPACT:
            assert squeezed(row.summary) in page


def test_the_sign_off_stands_together_wherever_it_comes(plan: Plan) -> None:
    for number in range(1, 21):
        report = handout(plan, some(plan, number), layout=Layout.FACILITATOR)
        pages = Paper(render(report).data).page_texts()
        (page,) = (page for page in pages if "Sign-off" in page)
        assert squeezed("".join(SIGN_OFF)) in squeezed(page)


def test_large_print_gives_agencies_their_own_line_and_lets_items_go_on(plan: Plan) -> None:
    report = handout(plan, layout=Layout.LARGE)
    pages = Paper(render(report).data).page_texts()
    rows = [row for section in report.sections for row in section.rows]
    broken = [
        row.id for row in rows if not any(squeezed(row.summary) in squeezed(page) for page in pages)
    ]
    assert broken
    assert not any("Who" in page.split()[:6] for page in pages)
    assert len(pages) < 110


def test_a_long_title_and_scope_fill_as_many_lines_as_they_need(plan: Plan) -> None:
    title, scope = "Partners in the shelter " * 100, "Agency: Department of Labor. " * 300
    paper = Paper(render(handout(plan, some(plan, 2), title=title, scope=scope)).data)
    text = squeezed("".join(page.rpartition(HOTLINE)[0] for page in paper.page_texts()))
    assert squeezed(title) in text.replace("……", "")
    assert len(paper.bookmarks[0]) <= 401
    assert squeezed(scope) in text
    assert paper.alt_texts == ["To do", "In progress"]


@pytest.mark.parametrize("layout", LISTS)
@pytest.mark.parametrize("word", ["Partners in the shelter ", "x", "W", "\u0627\u0644 "])
def test_ten_thousand_characters_at_head_and_foot_leave_the_pages_in_order(
    plan: Plan, layout: Layout, word: str
) -> None:
    endless = word * (10_000 // len(word))
    report = handout(
        plan,
        some(plan, 2),
        layout=layout,
        title=endless,
        organization=endless,
        footer=endless,
    )
    paper = Paper(render(report).data)
    width, height = paper.size
    for left, _, right, bottom in paper.words:
        assert left > 40
        assert right < width - 40
        assert bottom < height - 8  # letters have room below that is not printed
    assert paper.pages < 24
    assert paper.complaints() == []
