"""Pages list every record of their tables once; the live filter keeps order and invents nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.plan.catalogue import Plan
from desktop.core.folding import marks
from desktop.core.library import pages
from desktop.core.library.document import Span
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.library.pages import PAGES
from desktop.core.query import parse
from tests.unit.library.conftest import Outlines

WORDS = st.sampled_from(
    [
        *("labor", "forced", "forc", "the", "dhs", "DHS", "Verité", "verite", "15", "million"),
        *("victim", "2022", "u.s.", "a", "e", "part of", "justice", "xyzzy", '"forced labor"'),
        *('"', "-labor", "kind:term", "agency:", "é", "\u0301", "(", "  ", "January 25, 2022"),
    ]
)
TYPED = st.lists(WORDS, max_size=3).map(" ".join)


# -- what pages list --


def test_a_page_lists_every_record_of_its_tables_exactly_once(
    plan: Plan, outlines: Outlines
) -> None:
    for name, outline in outlines.items():
        tables = PAGES[name].tables
        listed = [entry.target for entry in outline.entries()]
        assert len(listed) == len(set(listed)) > 0, name
        if tables:
            assert Counter(listed) == Counter(r.id for t in tables for r in plan.table(t)), name


def test_pages_without_tables_list_records_and_agencies(plan: Plan, outlines: Outlines) -> None:
    assert {name for name in outlines if not PAGES[name].tables} == {pages.OUTCOMES, pages.GRID}
    assert {e.target for e in outlines[pages.OUTCOMES].entries()} <= set(plan.records)
    assert {e.target for e in outlines[pages.GRID].entries()} <= set(plan.agencies)


def test_together_the_pages_and_the_plan_list_everything(plan: Plan, outlines: Outlines) -> None:
    listed = {entry.target for outline in outlines.values() for entry in outline.entries()}
    every = {r.id for table in plan.tables for r in plan.table(table)}
    assert listed | set(plan.records) == every


def test_no_group_is_empty_and_none_stands_twice(outlines: Outlines) -> None:
    for outline in outlines.values():
        headings = [group.heading for group in outline.groups]
        assert len(headings) == len(set(headings))
        assert all(group.entries for group in outline.groups)
        assert all(headings) or headings == [""]


def test_a_page_is_called_as_its_name_says(outlines: Outlines) -> None:
    for name, outline in outlines.items():
        assert outline.page == name
        assert outline.title == PAGES[name].title
        assert not any(entry.title_marks or entry.line_marks for entry in outline.entries())


def test_an_entry_that_says_the_same_twice_says_it_once(outlines: Outlines) -> None:
    for outline in outlines.values():
        for entry in outline.entries():
            assert entry.title not in (entry.meta, entry.line, entry.text), entry.target


def test_the_line_below_a_title_ends_with_a_sentence_not_with_an_abbreviation() -> None:
    def line(text: str, meta: str = "") -> str:
        return Entry("A", "title", meta, text).line

    assert line("The U.S. Government acts. It does.") == "The U.S. Government acts."
    assert line("Made by DHS. And others.") == "Made by DHS."
    assert line("Is it so? It is.") == "Is it so?"
    assert line("First line\nSecond line. Third.") == "First line"
    assert line("One sentence.", "meta") == "meta · One sentence."
    assert line("no stop at all") == "no stop at all"
    assert line("", "meta") == "meta"
    assert line("") == ""


# -- the live filter --


def bare(entry: Entry) -> Entry:
    return replace(entry, children=(), title_marks=(), line_marks=())


def flat(outline: Outline) -> list[tuple[str, Entry]]:
    return [
        (group.heading, bare(below))
        for group in outline.groups
        for entry in group.entries
        for below in entry.below()
    ]


def holds(entry: Entry, typed: str) -> bool:
    whole = f"{entry.title}\n{entry.meta}\n{entry.text}"
    return all(marks(whole, [word]) for word in parse(typed).words)


def wanted(entries: tuple[Entry, ...], typed: str, within: bool = False) -> Iterator[Entry]:
    """What should stay, told the long way: what matches, what is within it, what leads to it."""
    for entry in entries:
        found = within or holds(entry, typed)
        if found or any(holds(below, typed) for below in entry.below()):
            yield bare(entry)
        yield from wanted(entry.children, typed, found)


@given(typed=TYPED, name=st.sampled_from([page for page in PAGES if page != pages.BOOKMARKS]))
def test_a_filter_keeps_order_and_invents_nothing(
    outlines: Outlines, typed: str, name: str
) -> None:
    outline = outlines[name]
    left = outline.holding(typed)
    every, kept = flat(outline), flat(left)
    remaining = iter(every)
    assert all(each in remaining for each in kept)  # in the same order
    assert (left.page, left.title, left.intro) == (outline.page, outline.title, outline.intro)
    if parse(typed).words:
        should = [e for group in outline.groups for e in wanted(group.entries, typed)]
        assert [entry for _, entry in kept] == should
        assert all(group.entries for group in left.groups)
    else:
        assert left is outline


@given(typed=TYPED, name=st.sampled_from(["agencies", "figures", "glossary", "more"]))
def test_marks_lie_inside_the_texts_and_on_what_was_typed(
    outlines: Outlines, typed: str, name: str
) -> None:
    for entry in outlines[name].holding(typed).entries():
        for text, spans in ((entry.title, entry.title_marks), (entry.line, entry.line_marks)):
            ends = [0, *(place for span in spans for place in span), len(text)]
            assert ends == sorted(ends)
            assert all(start < end for start, end in spans)


@given(typed=TYPED)
def test_filtering_twice_is_filtering_once(outlines: Outlines, typed: str) -> None:
    once = outlines["figures"].holding(typed)
    assert once.holding(typed) == once


def test_an_entry_stays_for_one_within_it_and_brings_no_other_along() -> None:
    child, other = Entry("C", "needle"), Entry("D", "hay")
    outline = Outline("p", "t", "i.", (Group("g", (Entry("A", "top", children=(child, other)),)),))
    assert [e.target for e in outline.holding("needle").entries()] == ["A", "C"]
    assert [e.target for e in outline.holding("top").entries()] == ["A", "C", "D"]
    assert [e.target for e in outline.holding("needle top").entries()] == []
    assert outline.holding("none of it").groups == ()


def test_words_may_stand_in_title_line_and_text_apart() -> None:
    entry = Entry("A", "Forced labor", "a term", "Work under threat")
    outline = Outline("p", "t", "i.", (Group("", (entry,)),))
    (found,) = outline.holding("threat lab term").entries()
    assert found.title_marks == ((7, 10),)
    assert [found.line[a:b] for a, b in found.line_marks] == ["term", "threat"]
    assert not list(outline.holding("threat lab missing").entries())


@pytest.mark.parametrize("typed", ["", "   ", "kind:term", "-labor", '"', "..."])
def test_what_holds_no_word_leaves_the_page_as_it_is(outlines: Outlines, typed: str) -> None:
    assert outlines["glossary"].holding(typed) is outlines["glossary"]


def test_a_span_is_no_link_unless_it_leads_somewhere() -> None:
    assert Span("word") == Span("word", "", "")
