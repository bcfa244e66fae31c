"""No document and no page has a loose end: an empty line, a dead link, a stray sign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from desktop.core import address
from desktop.core.library import titles
from desktop.core.library.document import Document, plain
from desktop.core.library.library import Library
from desktop.core.library.overview import gone, overview
from desktop.core.library.text import document_lines, outline_lines
from tests.unit.library.conftest import Documents, Outlines
from tests.unit.library.reading import paragraphs

_CODE = re.compile(
    r"\b(None|True|False|nan)\b(?!:)|\w\((\w+=|')|<\w+\.|object at|Kind\.|\[\]|\{\}|\(\)|\\[nu]"
)
_STRAY = re.compile(r"(?<!\.)\.\.(?!\.)|[,;:]\.|\?\.| [.,;:!?)]|\( |,,|;;|\s$|^\s|\t|\n")
_PAIRS = {")": "(", "]": "[", "”": "“"}


@pytest.fixture(scope="module")
def every(library: Library, documents: Documents) -> list[Document]:
    """All documents there are, those that stand for no record among them."""
    return [*documents.values(), overview(library.plan), gone("OLD-1", "An old title")]


def texts(document: Document) -> Iterator[str]:
    yield document.title
    if document.kicker:
        yield document.kicker
    for part in document.parts:
        if part.heading:
            yield part.heading
        for paragraph in part.paragraphs:
            yield plain(paragraph.text)
            if paragraph.label:
                yield paragraph.label


def unbalanced(text: str) -> bool:
    waiting: list[str] = []
    for sign in text:
        if sign in _PAIRS.values():
            waiting.append(sign)
        elif sign in _PAIRS and (not waiting or waiting.pop() != _PAIRS[sign]):
            return True
    return bool(waiting)


def test_the_check_itself_sees_what_is_wrong() -> None:
    for text in ("a..", "a ,b", "a ", "of it,.", "why?.", "( a)", " a"):
        assert _STRAY.search(text), text
    for text in ("None", "x None y", "Source(id='1')", "<db.records.X object at 0x1>", "[]"):
        assert _CODE.search(text), text
    for text in ("(a", "a)", "“a", "[(a])", "”"):
        assert unbalanced(text), text
    for text in ("and so on...", "a (b) “c”.", "None: it is so", "the U.S."):
        assert not _STRAY.search(text), text
        assert not _CODE.search(text), text
        assert not unbalanced(text), text


def test_every_text_ends_well_and_closes_what_it_opens(every: list[Document]) -> None:
    wrong = [
        (document.id, text)
        for document in every
        for text in texts(document)
        if _STRAY.search(text) or unbalanced(text)
    ]
    assert wrong == []


def test_no_text_shows_how_it_was_made(every: list[Document]) -> None:
    wrong = [(d.id, text) for d in every for text in texts(d) if _CODE.search(text)]
    assert wrong == []


def test_no_document_has_an_empty_part_paragraph_or_span(every: list[Document]) -> None:
    for document in every:
        assert document.parts
        for part in document.parts:
            assert part.paragraphs, document.id
            for paragraph in part.paragraphs:
                assert plain(paragraph.text).strip(), document.id
                assert all(span.text for span in paragraph.text), document.id


def test_no_heading_stands_twice_in_a_document(every: list[Document]) -> None:
    for document in every:
        headings = [part.heading for part in document.parts]
        assert all(one != other for one, other in pairwise(headings)), document.id
        assert len(headings) == len(set(headings)), document.id
        assert "" not in headings[1:], document.id


def test_no_two_paragraphs_of_a_part_are_the_same(every: list[Document]) -> None:
    for document in every:
        for part in document.parts:
            shown = [
                (p.label, plain(p.text), tuple(s.target for s in p.text)) for p in part.paragraphs
            ]
            assert len(shown) == len(set(shown)), (document.id, part.heading)


def test_every_link_leads_somewhere_else(library: Library, every: list[Document]) -> None:
    for document in every:
        for target in document.links():
            assert target != document.id
            if not address.is_outside(target):
                assert library.resolve(target) == target, document.id


def test_what_a_link_shows_before_it_is_followed_is_a_sentence_or_an_id(
    every: list[Document],
) -> None:
    for document in every:
        for span in document.spans():
            assert not _CODE.search(span.hint)
            assert span.hint == span.hint.strip()
            assert not span.hint or not unbalanced(span.hint)


def test_labels_are_words_without_a_colon(every: list[Document]) -> None:
    for document in every:
        for paragraph in paragraphs(document):
            assert not paragraph.label.endswith((":", ".")), document.id
            assert paragraph.label[:1] == paragraph.label[:1].upper(), document.id


def test_signs_are_few_and_never_alone(every: list[Document]) -> None:
    signs = {p.sign for document in every for p in paragraphs(document)}
    assert signs == {"", "flag", "info"}


# -- as plain text --


def test_every_document_reads_well_as_plain_text(every: list[Document]) -> None:
    for document in every:
        lines = list(document_lines(document))
        assert lines[:2] == [document.kicker, document.title]
        assert not any("\n" in line or _CODE.search(line) for line in lines)
        blanks = [n for n, line in enumerate(lines[2:], 2) if not line]
        headings = [part.heading for part in document.parts if part.heading]
        assert [lines[n + 1] for n in blanks] == headings


def test_plain_text_names_the_id_behind_every_link(every: list[Document]) -> None:
    for document in every:
        lines = list(document_lines(document))
        for paragraph in paragraphs(document):
            for span in paragraph.text:
                if span.target and not span.mention:
                    shown = f"{span.text} [{span.target}]"
                    alone = span.text == span.target or span.text.startswith(f"{span.target}  ")
                    assert any((span.text if alone else shown) in line for line in lines)


def test_a_word_that_looks_like_its_id_is_followed_by_the_id(library: Library) -> None:
    (line,) = (
        line for line in document_lines(library.document("COM-30")) if line.startswith("Topics: ")
    )
    assert "Interagency coordination, task forces and resources [coordination]" in line


# -- pages --


def test_no_entry_of_a_page_has_a_loose_end(library: Library, outlines: Outlines) -> None:
    for page, outline in outlines.items():
        assert outline.page == page
        assert outline.title
        assert outline.intro.endswith(".")
        for entry in outline.entries():
            assert entry.title.strip()
            assert library.resolve(entry.target) == entry.target
            for text in (entry.title, entry.meta, entry.line):
                assert not _STRAY.search(text), (page, entry.target, text)
            for text in (entry.title, entry.meta, entry.text):
                assert not _CODE.search(text), (page, entry.target, text)
                assert not unbalanced(text), (page, entry.target, text)


def test_the_line_below_a_title_is_a_whole_sentence(outlines: Outlines) -> None:
    for page in ("glossary", "disagreements", "changes", "voices", "more"):
        for entry in outlines[page].entries():
            assert not re.search(r"\b[A-Z]\.[A-Z]\.$", entry.line), (page, entry.target)


def test_every_page_reads_well_as_plain_text(outlines: Outlines) -> None:
    for outline in outlines.values():
        lines = list(outline_lines(outline))
        text = "\n".join(lines)
        assert not _CODE.search(text)
        assert all(line.strip() for line in lines)
        for entry in outline.entries():
            assert f"{entry.target:10} {entry.title}" in text
            assert all(f" {line}\n" in f"{text}\n" for line in entry.text.splitlines())
        headings = [group.heading for group in outline.groups if group.heading]
        assert [line for line in lines if line in headings] == headings


def test_a_long_title_is_cut_between_words_and_keeps_its_marks(library: Library) -> None:
    cut = 0
    for target, found in library.index.by_id.items():
        whole, short = library.name(target), titles.short(found.table, found.record)
        assert 0 < len(short) <= 122
        assert not unbalanced(short), target
        if short != whole:
            stem = short.rstrip("”").removesuffix("…")
            assert whole.startswith(stem)
            assert not (stem[-1].isalnum() and whole[len(stem)].isalnum())
            cut += 1
    assert cut > 20
