"""Every layout on every paper is PDF/UA: what a screen reader needs is in the file."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pikepdf
import pytest

from db.checklists import State
from db.plan.catalogue import Plan
from desktop.core.design import Layout
from desktop.core.design import Paper as PaperSize
from desktop.core.report import Report
from desktop.core.words import STATE_NAMES
from desktop.printing.pdf import render
from tests.printing.handouts import LISTS, handout, some
from tests.printing.paper import Paper

SHOWING = ("Tj", "TJ", "'", '"', "Do", "S", "s", "f", "f*", "B", "B*", "b", "b*", "sh")
SIZES = {PaperSize.LETTER: (612.0, 792.0), PaperSize.A4: (595.28, 841.89)}


@pytest.fixture(scope="module", params=[(la, pa) for la in LISTS for pa in PaperSize], ids=str)
def printed(request: pytest.FixtureRequest, plan: Plan) -> tuple[Report, Paper]:
    layout, paper = request.param
    report = handout(plan, some(plan, 14), layout=layout, paper=paper)
    return report, Paper(render(report).data)


def states(report: Report) -> list[str]:
    return [row.state_name for section in report.sections for row in section.rows]


def test_it_says_that_it_is_accessible_in_what_language_and_what_it_is_called(
    printed: tuple[Report, Paper],
) -> None:
    report, paper = printed
    root = paper.pdf.Root
    assert root.MarkInfo.Marked
    assert str(root.Lang) == "en"
    assert root.ViewerPreferences.DisplayDocTitle
    assert paper.title == report.frame.title
    with paper.pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == report.frame.title
        assert metadata["dc:language"] == {"en"}


def test_the_page_is_as_large_as_asked(printed: tuple[Report, Paper]) -> None:
    report, paper = printed
    assert paper.size == pytest.approx(SIZES[report.frame.design.paper], abs=0.01)


def test_everything_on_a_page_hangs_in_the_structure(printed: tuple[Report, Paper]) -> None:
    _, paper = printed
    assert paper.tags[0] == "Document"
    for page in paper.pdf.pages:
        assert "/StructParents" in page.obj
        assert page.obj.Tabs == "/S"
        inside = 0
        shown = set()
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            inside += operator in ("BDC", "BMC")
            inside -= operator == "EMC"
            if operator in SHOWING:
                shown.add(operator)
                assert inside, f"{operator} stands outside of the structure"
        assert "TJ" in shown or "Tj" in shown


def test_headings_begin_at_the_top_and_skip_no_level(printed: tuple[Report, Paper]) -> None:
    report, paper = printed
    levels = paper.headings
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    facilitator = report.frame.design.layout is Layout.FACILITATOR
    assert len(levels) == 1 + len(report.sections) + 1 + 2 * facilitator  # to sign off and in
    assert len(paper.bookmarks) == len(levels)


def test_tables_have_headers_for_their_columns(printed: tuple[Report, Paper]) -> None:
    report, paper = printed
    columns = {Layout.LARGE: 2, Layout.FACILITATOR: 4}.get(report.frame.design.layout, 3)
    sheets = int(report.frame.design.layout is Layout.FACILITATOR)  # to sign in, for 12
    count = Counter(paper.tags)
    assert count["Table"] == count["THead"] == count["TBody"] == len(report.sections) + sheets
    assert count["TH"] == columns * len(report.sections) + 3 * sheets
    assert count["TD"] == columns * len(states(report)) + 3 * 12 * sheets
    assert count["TR"] == len(states(report)) + len(report.sections) + 13 * sheets
    for tag, element in paper.elements:
        if tag == "TH":
            assert element.A[0].Scope == "/Column"


def test_every_box_tells_its_state_in_words(printed: tuple[Report, Paper]) -> None:
    report, paper = printed
    assert paper.alt_texts == states(report)
    assert set(paper.alt_texts) == set(STATE_NAMES.values())


def test_every_font_comes_along(printed: tuple[Report, Paper]) -> None:
    _, paper = printed
    assert paper.fonts
    for name, font in paper.fonts.items():
        assert "NotoSans" in name
        assert "/ToUnicode" in font
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor


def test_there_is_nothing_to_fetch_or_to_run(printed: tuple[Report, Paper]) -> None:
    _, paper = printed
    assert "/OpenAction" not in paper.pdf.Root
    assert "/AA" not in paper.pdf.Root
    assert not paper.pdf.attachments
    assert all(to.startswith("https://") and to == said for to, said in paper.links)
    assert paper.links


@pytest.mark.parametrize("layout", LISTS)
def test_blank_boxes_are_blank_whatever_i_ticked(plan: Plan, layout: Layout) -> None:
    report = handout(plan, some(plan, 6), layout=layout, blank=True)
    paper = Paper(render(report).data)
    assert paper.alt_texts == [STATE_NAMES[State.TODO]] * 6
    assert "In progress" not in paper.text()
    assert " done." not in paper.text()


@pytest.mark.parametrize("layout", Layout)
def test_an_empty_list_is_a_page_all_the_same(plan: Plan, layout: Layout) -> None:
    paper = Paper(render(handout(plan, [], layout=layout)).data)
    sheets = int(layout is Layout.FACILITATOR)  # to sign in
    assert paper.pages == 1 + sheets
    assert paper.tags.count("Table") == sheets
    assert "Figure" not in paper.tags
    assert "Nothing to show" in paper.text()
