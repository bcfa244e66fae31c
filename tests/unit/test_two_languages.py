"""A search finds words of the language shown and of English, and others where nothing else is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from db.checklists import Item, Numbers, State
from db.plan.catalogue import Plan
from db.records import Hit, Word
from desktop.core import citation, describe, finder, matches, palette, slides, ticking, wording
from desktop.core.citation import Style
from desktop.core.filters import FacetIndex
from desktop.core.library import titles
from desktop.core.library.document import plain
from desktop.core.library.library import Library
from desktop.core.query import Condition, Field, parse
from desktop.core.rows import entry_row, row_view
from desktop.core.tables import matching
from desktop.core.tables.mapping import Mapping as Columns
from desktop.core.tables.mapping import Target
from desktop.core.tables.table import Table

DAY = date(2026, 1, 2)


@pytest.fixture(scope="module")
def spanish(plan: Plan) -> Plan:
    return plan.in_language("es")


def no_notes(_: Iterable[Word]) -> list[Hit]:
    return []


def no_numbers(_: Iterable[Word]) -> Numbers:
    return Numbers(0, b"\0\0")


def found(plan: Plan, text: str) -> list[str]:
    return [hit.id for hit in finder.find(plan, no_notes, parse(text)) or ()]


def test_in_spanish_both_languages_are_found_spanish_first(plan: Plan, spanish: Plan) -> None:
    hits = found(spanish, "seguridad nacional")
    assert "dhs" in hits
    assert set(found(plan, "homeland security")) <= set(found(spanish, "homeland security"))
    assert found(spanish, "pilar")[0] == "GLO-002"
    assert found(spanish, "victima")[0] == found(spanish, "Víctima")[0]


def test_in_english_spanish_words_are_found_where_nothing_else_is(plan: Plan) -> None:
    assert "GLO-002" in found(plan, "pilar")
    assert "GLO-002" not in found(plan, "pilar -base")  # which its Spanish definition says
    assert found(plan, "zzzz") == []


def test_in_english_no_spanish_word_disturbs_a_search(plan: Plan) -> None:
    """`visa` is a word of both."""
    english = {hit.id for hit in plan.find([Word("visa")])}
    assert set(found(plan, "visa")) == english


def test_a_note_that_is_found_is_something(plan: Plan) -> None:
    def notes(_: Iterable[Word]) -> list[Hit]:
        return [Hit("PRE-1", "note", -1.0)]

    hits = finder.find(plan, notes, parse("vivienda")) or []
    assert [hit.id for hit in hits] == ["PRE-1"]


def test_the_list_follows_the_same_rule(plan: Plan, spanish: Plan) -> None:
    def records(shown: Plan, text: str) -> frozenset[str]:
        made = matches.find(shown, no_numbers, parse(text))
        assert made.wanted is not None
        return made.wanted.records

    assert "PRE-1" in records(spanish, "divulgación")
    assert records(plan, "outreach") <= records(spanish, "outreach")
    assert "PRE-1" in records(plan, "divulgación")
    assert records(plan, "visa") == plan.holding([Word("visa")])
    index = FacetIndex(plan)
    both = matches.find(plan, no_numbers, parse("divulgación -riesgo")).mask(index)
    assert "PRE-1" not in index.ids(both)
    own = matches.find(plan, lambda _: Numbers(0, b"\1"), parse("divulgación"))
    assert own.wanted is not None
    assert own.wanted.records == frozenset()


@pytest.mark.parametrize(
    ("field", "value", "meant"),
    [
        (Field.AGENCY, "departamento de seguridad nacional", "dhs"),
        (Field.AGENCY, "homeland security", "dhs"),
        (Field.AGENCY, "dhs", "dhs"),
        (Field.TOPIC, "vivienda", "housing"),
        (Field.TOPIC, "housing", "housing"),
        (Field.PILLAR, "enjuiciamiento", "prosecution"),
        (Field.PILLAR, "prosecution", "prosecution"),
    ],
)
def test_conditions_go_by_names_of_both_languages(
    spanish: Plan, field: Field, value: str, meant: str
) -> None:
    assert meant in finder.meanings(spanish, Condition(field, value))


def test_a_row_shows_where_the_english_word_stands(spanish: Plan) -> None:
    record = spanish.records["PRE-1"]
    row = row_view(spanish, record, Item("PRE-1"), parse("outreach").words)
    assert row.title == record.title
    assert "outreach" in row.meta
    assert row.meta_marks
    row = row_view(spanish, record, Item("PRE-1"), parse("educación").words)
    assert row.title_marks


def test_an_entry_of_the_library_shows_where_the_english_word_stands(spanish: Plan) -> None:
    library = Library(spanish)
    row = entry_row(library, "housing", parse("housing").words)
    assert row.title == spanish.topics["housing"].label
    assert "ousing" in row.meta
    assert row.meta_marks
    assert not entry_row(library, "housing", parse("vivienda").words).meta_marks
    assert not entry_row(library, "housing", parse("zzz").words).meta_marks
    english = entry_row(Library(spanish.english), "housing", parse("zzz").words)
    assert english.title == spanish.english.topics["housing"].label


# -- what stays English --


def test_ticking_keeps_the_published_text(plan: Plan, spanish: Plan) -> None:
    for key, record in spanish.records.items():
        assert wording.text_of(record) == wording.text_of(plan.records[key])
    here, there = (
        ticking.edits(each, {}, ["PRE-1"], State.DONE, today="2026-01-02")
        for each in (plan, spanish)
    )
    assert here == there


@pytest.mark.parametrize("style", [Style.PLAIN, Style.BIBTEX, Style.CSL_JSON])
def test_what_is_cited_is_what_was_published(plan: Plan, spanish: Plan, style: Style) -> None:
    for target in ("PRE-1", "COM-20", "dhs", "GLO-018", "004", "REF-04"):
        there, here = (citation.cite(each, [target], style, DAY) for each in (plan, spanish))
        assert here[:200] == there[:200]
        assert len(here) == len(there)


def test_data_have_the_english_title_beside_the_translated_one(plan: Plan, spanish: Plan) -> None:
    data = describe.as_data(spanish.records["PRE-1"])
    assert data["title"] == spanish.records["PRE-1"].title
    assert data["english_title"] == plan.records["PRE-1"].title
    assert "english_title" not in describe.as_data(plan.records["PRE-1"])


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_table_names_records_and_pillars_in_either_language(
    plan: Plan, spanish: Plan, language: str
) -> None:
    title = plan.in_language(language).records["PRE-1"].title
    pillar = plan.in_language(language).pillars["protection"].name
    table = Table("t.csv", ("a", "b"), ((title, ""), ("Own", pillar)), (1, 2))
    columns = Columns((Target.TITLE, Target.PILLAR))
    told = matching.rows_to_edits(spanish, table, columns, new_key=lambda: "own-1")
    assert [row.key for row in told.rows] == ["PRE-1", "own-1"]
    assert not [row.problems for row in told.rows if row.problems]


def test_the_palette_finds_records_by_either_title(plan: Plan, spanish: Plan) -> None:
    entries = palette.Palette(palette.prepare(palette.places(Library(spanish))))
    for typed in ("seguridad nacional", "homeland security"):
        assert "dhs" in [entry.name for entry in entries.find(typed)]
    assert {entry.title for entry in entries.find("PRE-1")} >= {spanish.records["PRE-1"].title}
    assert not any(entry.also for entry in palette.places(Library(plan)))


def test_a_slide_has_the_official_wording_below_its_title(plan: Plan, spanish: Plan) -> None:
    shown = slides.slide(spanish, "PRE-1", Item("PRE-1"), DAY)
    assert shown.title == spanish.records["PRE-1"].title
    assert shown.lines[0] == f"“{plan.records['PRE-1'].title}”"
    ours = slides.slide(spanish, "COM-20", Item("COM-20"), DAY)
    assert plan.records["COM-20"].title not in ours.lines
    english = slides.slide(plan, "PRE-1", Item("PRE-1"), DAY)
    assert not any(line.startswith("“") for line in english.lines)


def test_a_figure_reads_as_one_phrase(spanish: Plan, plan: Plan) -> None:
    figure = next(each for each in spanish.table("figure") if each.id == "FIG-45")
    assert titles.figure(figure, "es").startswith("más de 1.3 millones de empleados")
    first = Library(spanish).document("FIG-45").parts[0].paragraphs[2].text
    assert plain(first).startswith("Más de 1.3 millones de empleados")
    published = next(each for each in plan.table("figure") if each.id == "FIG-45")
    assert titles.figure(published, "en").startswith("more than 1.3 million: ")
