"""Pages and records of the library as flows: all forms, all kinds of blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from db.plan.catalogue import Plan
from desktop.core import handout
from desktop.core.design import Design
from desktop.core.flow import (
    Block,
    Bullets,
    Checks,
    Flow,
    Grid,
    Heading,
    Room,
    Terms,
    Text,
)
from desktop.core.flows import of_handout
from desktop.core.handout import Form, Handout, Item, Kind, Line, Section, Words
from desktop.core.language import Language
from desktop.core.library.library import Library
from desktop.core.library.outlines import outline
from desktop.printing.pdf import render
from tests.printing.paper import Paper, squeezed
from tests.unit.writers.flows import DAY, handouts


@pytest.fixture(scope="module")
def library(plan: Plan) -> Library:
    return Library(plan)


def page(library: Library, name: str) -> Handout:
    return handout.of_page(outline(library.plan, name), library, DAY)


def sheet(library: Library, target: str) -> Handout:
    return handout.of_record(library.document(target), library, DAY)


def matter(paper: Handout, *sections: Section, form: Form = Form.ENTRIES) -> list[Block]:
    """What becomes of some sections."""
    flow = of_handout(replace(paper, form=form, kicker="", intro="", sections=sections))
    ends = [n for n, block in enumerate(flow.blocks) if block == Heading(2, "Sources")]
    return list(flow.blocks[1 : ends[-1]])


def words(flow: Flow) -> Iterator[str]:
    for block in flow.blocks:
        if isinstance(block, Heading | Text):
            yield from block.text.split("\n")
        elif isinstance(block, Bullets):
            yield from (text for text, _ in block.lines)
        elif isinstance(block, Terms):
            for word, text in block.pairs:
                yield from (word, *text.split("\n"))
        elif isinstance(block, Grid):
            yield from (*block.head, *(cell for row in block.rows for cell in row))
        elif isinstance(block, Room):
            yield from block.labels


@pytest.mark.parametrize("name", ["glossary", "timeline", "grid", "questions", "sources", "topics"])
def test_a_page_says_what_its_pdf_says(library: Library, name: str) -> None:
    paper = page(library, name)
    text = squeezed("".join(Paper(render(paper).data).page_texts())).replace("\u200b", "")
    flow = of_handout(paper)
    told = [word for said in words(flow) for word in said.split() if word != "·"]
    assert not {word for word in told if word not in text}


@pytest.mark.parametrize("target", ["dhs", "PRE-1", "FIG-01"])
def test_a_sheet_says_what_its_pdf_says(library: Library, target: str) -> None:
    paper = sheet(library, target)
    text = squeezed("".join(Paper(render(paper).data).page_texts())).replace("\u200b", "")
    for said in words(of_handout(paper)):
        assert all(word in text for word in said.split())


def test_headings_are_never_jumped_over_and_nothing_is_empty(plan: Plan) -> None:
    for name, flow in handouts(plan):
        level = 0
        for block in flow.blocks:
            if isinstance(block, Heading):
                assert block.level <= level + 1, (name, block)
                level = block.level
            assert not isinstance(block, Checks)
        assert flow.blocks[0] == Heading(1, flow.title)
        assert all(text.strip() for text in words(flow)), name


def test_words_have_their_meaning_and_dates_what_happened(library: Library) -> None:
    terms = of_handout(page(library, "glossary")).blocks[4]
    assert isinstance(terms, Terms)
    word, meaning = terms.pairs[0]
    assert word == "Accredited foreign diplomats"
    assert meaning.startswith("(partly beyond the documents) Diplomats whom")
    assert meaning.rpartition(" ")[2].startswith("GLO-")
    dates = of_handout(page(library, "timeline")).blocks[4]
    assert isinstance(dates, Terms)
    assert dates.pairs[0][0] == "1930"
    assert dates.pairs[0][1].endswith(" · law · TL-01")


def test_a_date_that_is_not_known_leaves_what_happened_as_the_word(library: Library) -> None:
    section = Section("", (Item("TL-1", "It happened", meta="law"),))
    (terms,) = matter(page(library, "timeline"), section, form=Form.DATES)
    assert terms == Terms((("It happened", "law · TL-1"),))


def test_the_table_has_a_column_for_each_pillar(library: Library) -> None:
    grid = of_handout(page(library, "grid")).blocks[3]
    assert isinstance(grid, Grid)
    pillars = ("Prevention", "Protection", "Prosecution", "Partnerships")
    assert grid.head == ("Name", *pillars, "All")
    assert grid.rows[0] == ("Department of Agriculture (USDA) usda", "3", "0", "0", "0", "3")


def test_entries_with_text_stand_under_headings_and_bare_ones_in_a_list(library: Library) -> None:
    line = Line("Ana", ((Words("Yes."),),), quiet=True)
    inner = Item("B-1", "Inner", meta="B-1 · law")
    outer = Item("A-1", " ", meta="law", lines=(line,), items=(inner,))
    assert matter(page(library, "topics"), Section("Group", (outer,)), Section("", (outer,))) == [
        Heading(2, "Group"),
        Heading(3, "A-1"),
        Text("law · A-1", quiet=True),
        Text("Ana: Yes.", quiet=True),
        Bullets((("Inner · B-1 · law", ()),)),
        Heading(2, "A-1"),
        Text("law · A-1", quiet=True),
        Text("Ana: Yes.", quiet=True),
        Bullets((("Inner · B-1 · law", ()),)),
    ]


def test_no_heading_is_deeper_than_six(library: Library) -> None:
    item = Item("", "Deep", lines=(Line("", ((Words("x"),),)),))
    for _ in range(8):
        item = Item("", "Deep", items=(item,))
    blocks = matter(page(library, "topics"), Section("Group", (item,)))
    levels = [block.level for block in blocks if isinstance(block, Heading)]
    assert levels == [2, 3, 4, 5, 6, 6, 6, 6, 6, 6]


def test_every_kind_of_line_has_its_block(library: Library) -> None:
    linked = Line("", ((Words("Read "), Words("it", "https://example.org")),))
    lines = {
        Kind.NAMES: (linked,),
        Kind.LABELS: (Line("Office", (*linked.texts, (Words("two"),))),),
        Kind.LIST: (linked,),
        Kind.TEXT: (replace(linked, quiet=True),),
        Kind.BLANKS: (Line("Who", ()), Line("When", ())),
    }
    blocks = tuple(handout.Block(kind, of) for kind, of in lines.items())
    said = "Read it https://example.org"
    expected = [
        Terms((("Office", f"{said}\ntwo"),)),
        Bullets(((said, ()),)),
        Text(said, quiet=True),
        Room(("Who", "When")),
    ]
    paper = sheet(library, "dhs")
    assert matter(paper, Section("Around it", blocks=blocks), form=Form.SHEET) == [
        Heading(2, "Around it"),
        Heading(3, said),
        *expected,
    ]
    assert matter(paper, Section("", blocks=blocks), form=Form.SHEET) == [
        Heading(2, said),
        *expected,
    ]


def test_the_card_has_its_numbers_and_room_for_a_contact(plan: Plan) -> None:
    blocks = of_handout(handout.hotline_card(plan, DAY)).blocks
    at = blocks.index(Heading(2, "Call"))
    assert blocks[at : at + 6] == (
        Heading(2, "Call"),
        Text("1-888-373-7888"),
        Heading(2, "Text"),
        Text("233733"),
        Heading(2, "Near you"),
        Room(("Who", "Telephone", "When", "Where")),
    )


def test_cards_to_carry_are_said_once(plan: Plan) -> None:
    paper = handout.wallet_cards(plan, DAY)
    flow = of_handout(paper)
    text = squeezed("".join(Paper(render(paper).data).page_texts()))
    assert [block.text for block in flow.blocks if isinstance(block, Heading)] == [
        "National Human Trafficking Hotline",
        "Call",
        "Text",
        "Sources",
    ]
    for said in (*words(flow), flow.foot):
        assert said == "Sources" or squeezed(said) in text
    assert flow.foot == ""


def test_what_the_plan_says_is_english_in_a_paper_of_another_language(
    library: Library,
) -> None:
    design = Design(language=Language.SPANISH)
    paper = handout.of_page(outline(library.plan, "questions"), library, DAY, design)
    flow = of_handout(paper)
    assert {getattr(block, "language", "en") for block in flow.blocks[1:-3]} == {"en"}
    assert flow.blocks[-3] == Heading(2, "Fuentes")
    assert isinstance(flow.blocks[-2], Bullets)
    assert flow.blocks[-2].language == "en"
    blanks = (handout.Block(Kind.BLANKS, (Line("Who", ()),)),)
    sheet = handout.of_record(library.document("dhs"), library, DAY, design)
    made = of_handout(replace(sheet, sections=(Section("", blocks=blanks),)))
    assert Room(("Who",)) in made.blocks


def test_the_card_speaks_the_language_of_the_paper(plan: Plan) -> None:
    flow = of_handout(handout.hotline_card(plan, DAY, Design(language=Language.ARABIC)))
    lists = [block for block in flow.blocks if isinstance(block, Bullets)]
    assert [(each.language, len(each.lines)) for each in lists] == [("en", 3), ("", 1)]
    assert {b.language for b in flow.blocks if isinstance(b, Heading)} == {""}
