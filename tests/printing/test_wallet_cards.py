"""The help line to cut out: as many cards as a sheet holds, one of them read out."""

from __future__ import annotations

from itertools import pairwise, product
from typing import Any

import pikepdf
import pytest

from db.plan.catalogue import Plan
from desktop.core import handout, paper_words
from desktop.core.design import Design
from desktop.core.design import Paper as PaperSize
from desktop.core.language import Language
from desktop.core.words import HOTLINE_NUMBER, HOTLINE_TEXT_NUMBER
from desktop.printing.pdf import render
from tests.printing.paper import Paper, as_extracted

CARDS = {
    (PaperSize.A4, False): 10,
    (PaperSize.LETTER, False): 10,
    (PaperSize.A4, True): 9,
    (PaperSize.LETTER, True): 9,
}
WAYS = list(product(CARDS, Language))


def cards(plan: Plan, **design: Any) -> Paper:
    chosen = Design(**design)
    return Paper(render(handout.wallet_cards(plan, "2026-01-02", chosen)).data)


@pytest.mark.parametrize(("sheet", "language"), WAYS, ids=str)
def test_a_sheet_is_one_page_full_of_cards(
    plan: Plan, sheet: tuple[PaperSize, bool], language: Language
) -> None:
    paper = cards(plan, paper=sheet[0], landscape=sheet[1], language=language)
    assert paper.pages == 1
    assert paper.complaints() == []
    assert str(paper.pdf.Root.Lang) == language
    text = paper.letters()
    assert text.count(HOTLINE_NUMBER) == text.count(HOTLINE_TEXT_NUMBER) == CARDS[sheet]
    words = paper_words.words(language)
    for word in words["calm"].split():
        assert text.count(as_extracted(word.strip(".،"))) >= CARDS[sheet]


def test_a_screen_reader_hears_one_card(plan: Plan) -> None:
    paper = cards(plan)
    assert paper.headings == [1, 2, 2]
    assert paper.bookmarks == ["National Human Trafficking Hotline", "Call", "Text"]
    texts = {"artifact": 0, "tagged": 0}
    kind = ""
    for instruction in pikepdf.parse_content_stream(paper.pdf.pages[0]):
        operator = str(instruction.operator)
        if operator in ("BMC", "BDC"):
            kind = "artifact" if instruction.operands[0] == "/Artifact" else "tagged"
        elif operator == "BT":
            texts[kind] += 1
    assert texts["artifact"] % 9 == 0  # the nine cards that are the same once more
    assert texts["tagged"] > texts["artifact"] / 9 > 4  # one card, and the lines around


def test_every_card_is_as_large_as_a_card_of_a_bank(plan: Plan) -> None:
    places = cards(plan, paper=PaperSize.A4).places(HOTLINE_NUMBER)
    assert len(places) == 10
    columns, rows = (
        sorted({round(place, 1) for place in side}) for side in zip(*places, strict=True)
    )
    assert [round(b - a) for a, b in pairwise(columns)] == [85]
    assert [round(b - a) for a, b in pairwise(rows)] == [54] * 4


def test_on_letter_they_lie_where_sheets_of_business_cards_break(plan: Plan) -> None:
    places = cards(plan).places(HOTLINE_NUMBER)
    columns, rows = (
        sorted({round(place, 1) for place in side}) for side in zip(*places, strict=True)
    )
    inch = 25.4
    assert [b - a for a, b in pairwise(columns)] == pytest.approx([3.5 * inch], abs=0.2)
    assert [b - a for a, b in pairwise(rows)] == pytest.approx([2 * inch] * 4, abs=0.2)
    assert columns[0] == pytest.approx(0.75 * inch + 5, abs=0.5)  # and the margin of a card


@pytest.mark.parametrize("language", Language)
def test_nothing_stands_where_no_printer_prints(plan: Plan, language: Language) -> None:
    for paper, landscape in CARDS:
        made = cards(plan, paper=paper, landscape=landscape, language=language)
        (width, height), words = made.size, made.words
        assert min(left for left, _, _, _ in words) > 18
        assert max(right for _, _, right, _ in words) < width - 18
        assert max(bottom for _, _, _, bottom in words) < height - 12


def test_the_sheet_says_where_it_is_from_and_how_to_cut_it(plan: Plan) -> None:
    text = cards(plan, language=Language.SPANISH).text()
    assert "corte por las marcas" in text
    assert "no está en estos documentos" in text
    assert "Impreso el 2 de enero de 2026" in text
    assert "lines" in text
    assert "lines" not in cards(plan, sources=False).text()


def test_a_short_name_of_an_organization_stands_on_the_cards(plan: Plan) -> None:
    assert cards(plan, organization="City Shelter").text().count("City Shelter") == 10
    assert "x" * 20 not in cards(plan, organization="x" * 200).text()
