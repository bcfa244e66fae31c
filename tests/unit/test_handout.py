"""A page or a record of the library as one value for paper, before any paper."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from db.plan.catalogue import Plan
from desktop.core import describe, handout
from desktop.core.design import Design, Paper
from desktop.core.handout import Block, Form, Handout, Item, Kind, Line, Words
from desktop.core.language import Language
from desktop.core.library import pages
from desktop.core.library.document import Document, Paragraph, Part, Span
from desktop.core.library.library import Library
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.library.outlines import outline
from desktop.core.library.pages import PAGES
from desktop.core.words import (
    BEYOND,
    HOTLINE,
    HOTLINE_NAME,
    HOTLINE_NUMBER,
    HOTLINE_TEXT_NUMBER,
    day,
)

DAY = "2026-01-02"
LISTED = [page for page in PAGES if page != pages.BOOKMARKS]


@pytest.fixture(scope="module")
def library(plan: Plan) -> Library:
    return Library(plan)


def page(library: Library, name: str, scope: str = "") -> Handout:
    return handout.of_page(outline(library.plan, name), library, DAY, scope=scope)


def record(library: Library, target: str) -> Handout:
    return handout.of_record(library.document(target), library, DAY)


def sheet(
    library: Library, *paragraphs: Paragraph, heading: str = "Around it"
) -> tuple[Block, ...]:
    """What becomes of some paragraphs of a document."""
    made = Document("dhs", "Agency", "Title", (Part(heading, paragraphs),))
    sections = handout.of_record(made, library, DAY).sections
    return sections[0].blocks if sections else ()


def items(made: Handout) -> list[Item]:
    """Every item, those within others included."""
    found = []

    def walk(some: tuple[Item, ...]) -> None:
        for item in some:
            found.append(item)
            walk(item.items)

    for section in made.sections:
        walk(section.items)
    return found


def words(made: Handout) -> str:
    """Everything that stands on a sheet."""
    return "\n".join(
        f"{line.label} {''.join(run.text for run in text)}"
        for section in made.sections
        for block in section.blocks
        for line in block.lines
        for text in line.texts
    )


# -- pages ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LISTED)
def test_a_page_has_every_entry_once_in_its_order(library: Library, name: str) -> None:
    listed = outline(library.plan, name)
    made = page(library, name)
    assert [item.id for item in items(made)] == [entry.target for entry in listed.entries()]
    assert [item.title for item in items(made)] == [entry.title for entry in listed.entries()]
    assert [section.heading for section in made.sections] == [g.heading for g in listed.groups]
    assert (made.frame.title, made.intro) == (listed.title, listed.intro)
    assert made.kicker.endswith(" entries")


@pytest.mark.parametrize("name", LISTED)
def test_nothing_an_entry_says_is_lost(library: Library, name: str) -> None:
    for entry, item in zip(
        outline(library.plan, name).entries(), items(page(library, name)), strict=True
    ):
        said = " ".join(
            [item.date, item.meta]
            + [f"{cell.name} {cell.number}" for cell in item.cells]
            + [
                f"{line.label} {run.text}"
                for line in item.lines
                for text in line.texts
                for run in text
            ]
        )
        for word in f"{entry.meta} {entry.text}".replace("·", " ").replace(":", " ").split():
            assert word in said.replace(":", " ").split(), (entry.target, word)


def test_a_page_rests_on_the_documents_of_its_records_each_once(library: Library) -> None:
    made = page(library, pages.CHANGES)
    cited = {c.source for change in library.plan.table("change") for c in change.sources}
    assert made.sources == tuple(
        describe.reference(source) for source in library.plan.sources.values() if source.id in cited
    )
    assert 0 < len(made.sources) < len(library.plan.sources)


def test_words_dates_numbers_and_all_the_rest_are_set_in_their_own_way(library: Library) -> None:
    forms = {name: page(library, name).form for name in LISTED}
    assert forms.pop(pages.GLOSSARY) is Form.TERMS
    assert forms.pop(pages.TIMELINE) is Form.DATES
    assert forms.pop(pages.GRID) is Form.GRID
    assert set(forms.values()) == {Form.ENTRIES}


def test_the_glossary_says_what_goes_beyond_the_documents(library: Library) -> None:
    shown = {item.id: item for item in items(page(library, pages.GLOSSARY))}
    for term in library.plan.table("term"):
        assert ("beyond the documents" in shown[term.id].meta) == (term.outside == "partial")
        assert term.acronym in (None, term.term) or term.acronym in shown[term.id].meta
        said = [term.definition]
        if term.outside_what:
            said.append(BEYOND.format(term.outside_what))
        assert shown[term.id].lines == tuple(Line("", ((Words(text),),)) for text in said)


def test_dates_have_a_column_and_are_not_said_twice(library: Library) -> None:
    shown = {item.id: item for item in items(page(library, pages.TIMELINE))}
    for event in library.plan.table("event"):
        assert shown[event.id].date.startswith(event.label or day(event.date))
        assert shown[event.id].meta == event.kind


def test_the_grid_has_a_number_for_every_pillar(library: Library) -> None:
    names = [pillar.name for pillar in library.plan.pillars.values()]
    for item in items(page(library, pages.GRID)):
        assert [cell.name for cell in item.cells] == [*names, "All"]
        *numbers, whole = [int(cell.number) for cell in item.cells]
        assert sum(numbers) == whole
        assert all(cell.number.isdecimal() for cell in item.cells)
        assert item.meta == ""


def test_answers_stand_behind_who_gave_them(library: Library) -> None:
    shown = {item.id: item for item in items(page(library, pages.QUESTIONS))}
    for question in library.plan.table("question"):
        lines = shown[question.id].lines
        assert [line.label for line in lines] == list(question.answered_by)
        assert [line.texts[0][0].text for line in lines] == list(question.answers)


def test_parts_of_a_figure_stand_within_it(library: Library) -> None:
    shown = {item.id: item for item in items(page(library, pages.FIGURES))}
    for figure in library.plan.table("figure"):
        if figure.part_of:
            assert figure.id in [part.id for part in shown[figure.part_of].items]


def test_a_filtered_page_says_so_and_has_no_empty_heading(library: Library) -> None:
    whole = outline(library.plan, pages.GLOSSARY)
    first = whole.groups[0].entries[:1]
    left = replace(whole, groups=(Group("A", first), *(Group(g.heading, ()) for g in whole.groups)))
    made = handout.of_page(left, library, DAY, Design(paper=Paper.A4), "matching “a”")
    assert made.kicker == "1 entry · matching “a”"
    assert [section.heading for section in made.sections] == ["A"]
    assert made.frame.design.paper is Paper.A4
    assert len(made.sources) == len(
        {c.source for c in library.found(first[0].target).record.sources}
    )


def test_nothing_left_is_said(library: Library) -> None:
    made = handout.of_page(Outline(pages.TOPICS, "Topics", "", ()), library, DAY)
    assert made.kicker == "Nothing to show"
    assert (made.sections, made.sources) == ((), ())


def test_an_entry_that_leads_to_no_record_is_printed_all_the_same(library: Library) -> None:
    entries = (Entry("?agency:dhs", "All of DHS"), Entry("GONE-1", "Kept", "gone", "gone"))
    made = handout.of_page(Outline(pages.MORE, "More", "", (Group("", entries),)), library, DAY)
    assert [item.title for item in items(made)] == ["All of DHS", "Kept"]
    assert made.sources == ()


def test_a_small_line_that_only_begins_the_text_is_not_said_twice(library: Library) -> None:
    for item in items(page(library, pages.VOICES)) + items(page(library, pages.DISAGREEMENTS)):
        for line in item.lines:
            assert not item.meta or not line.texts[0][0].text.startswith(item.meta), item.id


def test_what_sources_say_differently_is_printed_with_what_is_shown_here(library: Library) -> None:
    shown = {item.id: item for item in items(page(library, pages.DISAGREEMENTS))}
    for note in library.plan.table("discrepancy"):
        detail, treatment = (line.texts[0][0].text for line in shown[note.id].lines)
        assert detail == note.detail
        assert treatment == f"What you see here: {note.treatment}"


def test_an_answer_nobody_is_named_for_is_only_text(library: Library) -> None:
    entry = Entry("QA-01", "Why?", "", "Nobody said")
    made = handout.of_page(Outline(pages.QUESTIONS, "Q", "", (Group("", (entry,)),)), library, DAY)
    assert items(made)[0].lines == (Line("", ((Words("Nobody said"),),)),)


# -- records --------------------------------------------------------------------------------------


def test_every_record_of_every_table_is_a_sheet(library: Library) -> None:
    for target in library.index.by_id:
        document = library.document(target)
        made = handout.of_record(document, library, DAY)
        assert (made.form, made.kicker, made.frame.title) == (
            Form.SHEET,
            document.kicker,
            document.title,
        )
        assert all(section.blocks for section in made.sections)
        assert all(block.lines for section in made.sections for block in section.blocks)
        assert (
            json.loads(json.dumps(made.as_data(), default=list))["frame"]["title"] == document.title
        )


def test_documents_stand_at_the_end_once_with_all_their_lines(library: Library) -> None:
    made = record(library, "PA-DOJ-08")
    source = describe.reference(library.plan.sources["002"])
    assert made.sources == (f"{source} Lines 30, 21, 13.",)
    assert "Sources" not in [section.heading for section in made.sections]
    dhs = library.plan.agencies["dhs"]
    assert len(record(library, "dhs").sources) == len({cited.source for cited in dhs.sources})


def test_a_sheet_says_what_the_document_says(library: Library) -> None:
    text = words(record(library, "COM-20"))
    assert library.plan.records["COM-20"].summary in text
    assert "Lead Department of State (State)" in text
    assert "2024: Fulfilled" in text


def test_where_to_click_does_not_stand_on_paper(library: Library) -> None:
    assert "All chains" not in words(record(library, "COM-20"))
    assert sheet(library, Paragraph((Span("All chains", pages.OUTCOMES),))) == ()


def test_links_name_what_is_behind_them_where_the_words_do_not(library: Library) -> None:
    address = "https://example.org/x"
    text = (
        Span("See "),
        Span("the sheet", "dhs"),
        Span("COM-20  Training", "COM-20"),
        Span("Archive", address),
        Span(address, address),
        Span("all records", "?agency:dhs year:2022"),
        Span("the glossary", pages.GLOSSARY),
        Span("forced labor", "GLO-018", mention=True),
    )
    (block,) = sheet(library, Paragraph(text))
    assert block == Block(
        Kind.TEXT,
        (
            Line(
                "",
                (
                    (
                        Words("See "),
                        Words("the sheet", "dhs"),
                        Words("COM-20  Training"),
                        Words("Archive", address),
                        Words(address),
                        Words("all records", "four-pillars://?agency:dhs%20year:2022"),
                        Words("the glossary"),
                        Words("forced labor"),
                    ),
                ),
            ),
        ),
    )


def test_neighbours_of_one_kind_make_one_block(library: Library) -> None:
    blocks = sheet(
        library,
        Paragraph((Span("One"),)),
        Paragraph((Span("Two"),), quiet=True),
        Paragraph((Span("A", "dhs"),)),
        Paragraph((Span("B", "doj"), Span(", later"))),
        Paragraph((Span("C", "dol"),), "Lead"),
        Paragraph((Span("D", "hhs"),), "Office"),
        Paragraph((Span("E", "hud"),), "Office"),
        Paragraph((Span("F"),), "Office", quiet=True),
        Paragraph((Span("Two numbers", "DIS-01"),), sign="flag"),
        Paragraph((Span("They differ."),)),
    )
    assert [block.kind for block in blocks] == [
        *(Kind.TEXT, Kind.LIST, Kind.LABELS, Kind.NAMES, Kind.TEXT)
    ]
    assert [line.quiet for line in blocks[0].lines] == [False, True]
    assert len(blocks[1].lines) == 2
    lead, office, quiet = blocks[2].lines
    assert (lead.label, len(lead.texts)) == ("Lead", 1)
    assert (office.label, len(office.texts), office.quiet) == ("Office", 2, False)
    assert (quiet.label, len(quiet.texts), quiet.quiet) == ("Office", 1, True)


def test_a_name_only_stands_below_a_heading(library: Library) -> None:
    named = Paragraph((Span("Two numbers", "DIS-01"),), sign="flag")
    assert [block.kind for block in sheet(library, named)] == [Kind.NAMES]
    assert [block.kind for block in sheet(library, named, heading="")] == [Kind.LIST]
    partly = Paragraph((Span("See "), Span("this", "DIS-01")), sign="flag")
    assert [block.kind for block in sheet(library, partly)] == [Kind.TEXT]


def test_what_sources_say_differently_has_a_name_each(library: Library) -> None:
    notes = library.plan.discrepancies["COM-20"]
    (section,) = (
        section
        for section in record(library, "COM-20").sections
        if section.heading.startswith("Where sources disagree")
    )
    named = [line for block in section.blocks if block.kind is Kind.NAMES for line in block.lines]
    assert [line.texts[0][0].small for line in named] == [note.id for note in notes]


# -- the card -------------------------------------------------------------------------------------


def test_the_card_has_both_numbers_and_room_for_a_contact(library: Library) -> None:
    made = handout.hotline_card(library.plan, DAY, Design(paper=Paper.A4))
    assert (made.form, made.frame.title, made.frame.design.paper) == (
        Form.CARD,
        HOTLINE_NAME,
        Paper.A4,
    )
    assert [item.title for item in items(made)] == [HOTLINE_NUMBER, HOTLINE_TEXT_NUMBER]
    (room,) = made.sections[-1].blocks
    assert room.kind is Kind.BLANKS
    assert all(line.label and not line.texts for line in room.lines)


def test_the_card_claims_no_more_than_the_documents_and_says_what_they_lack(
    library: Library,
) -> None:
    hotline = library.plan.agencies[handout.HOTLINE_ID]
    made = handout.hotline_card(library.plan, DAY)
    assert made.intro == hotline.role
    assert HOTLINE_NUMBER in hotline.role
    assert HOTLINE_TEXT_NUMBER not in hotline.role
    *cited, ours = made.sources
    assert cited == [describe.citation_line(library.plan, each) for each in hotline.sources]
    assert "not in these documents" in ours


def test_the_help_line_is_the_same_everywhere() -> None:
    assert f"{HOTLINE_NAME}: {HOTLINE_NUMBER}, or text {HOTLINE_TEXT_NUMBER}" == HOTLINE


def test_the_help_line_to_carry_is_the_same_in_small(library: Library) -> None:
    card, cards = handout.hotline_card(library.plan, DAY), handout.wallet_cards(library.plan, DAY)
    assert cards.form is Form.WALLET
    assert cards.frame.title == HOTLINE_NAME
    assert [item.title for item in items(cards)] == [HOTLINE_NUMBER, HOTLINE_TEXT_NUMBER]
    assert cards.sources == card.sources
    assert "cut" in cards.kicker
    assert cards.intro.startswith("You are not alone.")


def test_the_card_speaks_the_language_chosen_and_a_page_that_of_the_plan(library: Library) -> None:
    spanish = Design(language=Language.SPANISH)
    card = handout.hotline_card(library.plan, DAY, spanish)
    assert [section.heading for section in card.sections] == [
        "Llame al",
        "Mensaje de texto al",
        "Cerca de usted",
    ]
    assert HOTLINE_NUMBER in card.intro
    assert not card.english
    topics = handout.of_page(outline(library.plan, pages.TOPICS), library, DAY, spanish)
    assert topics.english
    assert topics.kicker.endswith(" entradas")


# -- all ------------------------------------------------------------------------------------------


def test_a_handout_is_plain_data(library: Library) -> None:
    made = page(library, pages.FIGURES, "Only money")
    data = json.loads(json.dumps(made.as_data(), default=list))
    around = data["frame"]
    assert (data["form"], around["design"]["paper"]) == ("entries", "letter")
    assert (around["foot"], around["edition"]) == (HOTLINE, describe.EDITION)
    assert data["kicker"].endswith(" entries · Only money")
    assert made.frame.printed == day(DAY)
