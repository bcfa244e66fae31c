"""Documents and pages as plain text: which ids stand behind the words, and which do not."""

from __future__ import annotations

from desktop.core.library.document import Document, Paragraph, Part, Span
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.library.text import document_lines, outline_lines


def line(*spans: Span, label: str = "") -> str:
    document = Document("dhs", "Agency", "DHS", (Part("", (Paragraph(spans, label),)),))
    return list(document_lines(document))[2]


def test_a_link_is_followed_by_its_id_unless_the_words_have_it() -> None:
    assert line(Span("See "), Span("the sheet", "dhs")) == "See the sheet [dhs]"
    assert line(Span("COM-20  Training", "COM-20")) == "COM-20  Training"


def test_an_address_is_spelled_out_once() -> None:
    address = "https://example.org/x"
    assert line(Span("Archive", address), label="Where") == f"Where: Archive [{address}]"
    assert line(Span(address, address)) == address


def test_a_word_that_is_only_mentioned_drags_no_id_along() -> None:
    assert line(Span("on "), Span("forced labor", "GLO-018", mention=True)) == "on forced labor"


def test_parts_are_set_apart_and_named() -> None:
    parts = (Part("", (Paragraph((Span("a"),)),)), Part("Who", (Paragraph((Span("b"),)),)))
    document = Document("x", "Kicker", "Title", parts)
    assert list(document_lines(document)) == ["Kicker", "Title", "a", "", "Who", "b"]


def test_entries_are_indented_below_theirs_and_every_line_of_text_stands() -> None:
    inner = Entry("B", "Inner", "small")
    outer = Entry("A", "Outer", text="one\ntwo", children=(inner,))
    lines = list(outline_lines(Outline("p", "P", "", (Group("G", (outer,)), Group("", (inner,))))))
    assert lines == [
        "G",
        f"{'A':10} Outer",
        f"{'':10} one",
        f"{'':10} two",
        f"  {'B':10} Inner (small)",
        f"{'B':10} Inner (small)",
    ]
