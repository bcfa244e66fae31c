"""In every language: our words in it, the plan's in English and told so, all in reading order."""

from __future__ import annotations

from itertools import pairwise, product
from typing import Any

import pikepdf
import pytest

from db.checklists import Item, State
from db.plan.catalogue import Plan
from desktop.core import paper_words
from desktop.core.design import Boxes, Layout
from desktop.core.design import Paper as PaperSize
from desktop.core.language import Language
from desktop.core.report import Report
from desktop.printing.pdf import render
from tests.printing.handouts import LISTS, worked_on
from tests.printing.paper import Paper, as_extracted, squeezed

OWN = Item("own-1", State.DOING, "", "اتصلت بها أمس", title="Call Anna", tags=("beds",))
WAYS = list(product(LISTS, Language, (False, True)))


@pytest.fixture(scope="module", params=WAYS, ids=lambda way: "-".join(map(str, way)))
def printed(request: pytest.FixtureRequest, plan: Plan) -> tuple[Report, Paper]:
    """Every layout in every language, upright and across, on Letter and A4 in turn."""
    layout, language, landscape = request.param
    paper = list(PaperSize)[WAYS.index(request.param) // 2 % 2]
    report = worked_on(
        plan, 8, OWN, layout=layout, language=language, landscape=landscape, paper=paper
    )
    return report, Paper(render(report).data)


def language_of(paper: Paper) -> dict[int, str]:
    """The language of every element of the structure, its own or that of what it stands in."""
    found: dict[int, str] = {}

    def within(element: Any, language: str) -> None:
        language = str(element.get("/Lang", language))
        found[element.objgen[0]] = language
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                within(kid, language)

    within(paper.pdf.Root.StructTreeRoot, str(paper.pdf.Root.Lang))
    return found


def runs(said: str) -> list[str]:
    """What stands together on a line: all of it, or word by word where it runs from the right."""
    arabic = any("\u0600" <= letter <= "\u06ff" for letter in said)
    return [as_extracted(run.strip("().")) for run in (said.split() if arabic else [said])]


def test_the_document_says_its_language_and_runs_that_way(printed: tuple[Report, Paper]) -> None:
    report, paper = printed
    language = report.frame.design.language
    assert str(paper.pdf.Root.Lang) == language
    direction = paper.pdf.Root.ViewerPreferences.get("/Direction")
    assert (str(direction) == "/R2L") == (language is Language.ARABIC)
    width, height = paper.size
    assert (width > height) == report.frame.design.landscape


def test_qpdf_finds_nothing_to_complain_about(printed: tuple[Report, Paper]) -> None:
    assert printed[1].complaints() == []


def test_every_box_tells_its_state_in_the_language(printed: tuple[Report, Paper]) -> None:
    report, paper = printed
    words = paper_words.words(report.frame.design.language)
    expected = []
    for section in report.sections:
        for row in section.rows:
            expected.append(words[row.state])
            expected += [words["done" if step.done else "todo"] for step in row.steps]
    assert paper.alt_texts == expected
    assert set(expected) == {words[state] for state in State}


def test_heads_and_headings_are_in_the_language_and_jump_no_level(
    printed: tuple[Report, Paper],
) -> None:
    report, paper = printed
    words = paper_words.words(report.frame.design.language)
    levels = paper.headings
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ends = [words["sources"]]
    if report.frame.design.layout is Layout.FACILITATOR:
        ends = [words["sign_off"], *ends, words["sign_in"]]
    headings = [section.heading for section in report.sections]
    assert paper.bookmarks == [report.frame.title, *headings, *ends]
    for tag, element in paper.elements:
        if tag == "TH":
            assert element.A[0].Scope == "/Column"


def test_our_words_and_the_plans_stand_there_in_the_order_of_the_report(
    printed: tuple[Report, Paper],
) -> None:
    report, paper = printed
    text = paper.letters()
    words = paper_words.words(report.frame.design.language)
    at = 0
    for section in report.sections:
        heads = [section.amount or section.heading, words["what"]]
        for said in [*heads, *(row.heading for row in section.rows)]:
            at = min(text.index(word, at) for word in runs(said))
        for row in section.rows:
            for line in filter(None, row.note.split("\n")):
                assert all(word in text for word in runs(line))
    for key in ("sources", "note", "steps"):
        assert all(word in text for word in runs(words[key]))


def test_what_the_plan_says_is_english_to_a_screen_reader(printed: tuple[Report, Paper]) -> None:
    report, paper = printed
    language = report.frame.design.language
    said = language_of(paper)
    figures = [e for tag, e in paper.elements if tag == "Figure"]
    assert {said[figure.objgen[0]] for figure in figures} == {language}
    if language is Language.ENGLISH:
        assert set(said.values()) == {"en"}
        return
    assert set(said.values()) == {"en", language}
    rows = [row for section in report.sections for row in section.rows]
    english = sum(row.english for row in rows)
    paragraphs = [said[e.objgen[0]] for tag, e in paper.elements if tag in ("P", "TD")]
    assert paragraphs.count("en") >= english
    entries = [said[e.objgen[0]] for tag, e in paper.elements if tag == "LBody"]
    assert entries.count("en") >= len(report.documents)


def test_every_page_is_numbered_in_the_language(printed: tuple[Report, Paper]) -> None:
    report, paper = printed
    words = paper_words.words(report.frame.design.language)
    for number, page in enumerate(paper.page_texts(), start=1):
        said = words["page"].format(page=number, pages=paper.pages)
        assert all(word in as_extracted(page, written=False) for word in runs(said))
        assert "1-888-373-7888" in page.replace("\u2011", "-")


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("boxes", Boxes)
def test_every_kind_of_boxes_is_accessible_in_every_layout(
    plan: Plan, layout: Layout, boxes: Boxes
) -> None:
    for language in Language:
        report = worked_on(plan, 4, OWN, layout=layout, boxes=boxes, language=language)
        paper = Paper(render(report).data)
        assert paper.complaints() == []
        assert str(paper.pdf.Root.Lang) == language


def test_a_note_in_arabic_runs_from_the_right_in_an_english_paper(plan: Plan) -> None:
    paper = Paper(render(worked_on(plan, 2, OWN)).data)
    assert all(word in paper.letters() for word in runs(OWN.note))
    assert squeezed("Call Anna") in squeezed(paper.text())
