"""A page of help is read from a little Markdown, and nothing of it is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.help.contents import CHAPTERS, Topic
from desktop.core.help.page import Goal, HelpPage, Part, Piece, goal, parse, read, target
from desktop.core.language import Language, speaking
from desktop.core.library.document import Look, Span
from desktop.core.library.links import link_kind

ANY = Topic.PRINTING


def said(text: str) -> tuple[Span, ...]:
    (piece,) = parse(text)
    return piece.text


def test_a_page_is_its_blocks() -> None:
    text = (
        "# One\n\nSome words\non two lines.\n## Two\n- a\n  b\n- c\n1. first\n2. second\n\n"
        "![a list](pictures/some-list.png)\n\n```\nfour-pillars list\n\n# no title\n```\n\n"
        "#No heading\n"
    )
    assert [(p.part, p.plain, p.mark) for p in parse(text)] == [
        (Part.TITLE, "One", ""),
        (Part.PARAGRAPH, "Some words on two lines.", ""),
        (Part.HEADING, "Two", ""),
        (Part.POINT, "a b", ""),
        (Part.POINT, "c", ""),
        (Part.STEP, "first", "1."),
        (Part.STEP, "second", "2."),
        (Part.PICTURE, "a list", "some-list.png"),
        (Part.CODE, "four-pillars list\n\n# no title", ""),
        (Part.PARAGRAPH, "#No heading", ""),
    ]
    assert parse(" \n ") == ()


def test_words_stand_out_and_lead_on() -> None:
    text = "Press **Save** or `a -b`, see [Printing](printing.md) and [due](four-pillars://due)."
    assert said(text) == (
        Span("Press "),
        Span("Save", look=Look.STRONG),
        Span(" or "),
        Span("a -b", look=Look.CODE),
        Span(", see "),
        Span("Printing", "help:printing"),
        Span(" and "),
        Span("due", "due"),
        Span("."),
    )
    assert said("**All**") == (Span("All", look=Look.STRONG),)


@pytest.mark.parametrize(
    "text", ["2 * 3 ** 4", "a `b", "[words] (not a link)", "[a](b c)", "x_y_z"]
)
def test_what_is_no_mark_stays_text(text: str) -> None:
    assert said(text) == (Span(text),)


def test_links_lead_inside_the_help_into_the_window_or_away() -> None:
    assert target("privacy.md#what-a-password-does") == "help:privacy#what-a-password-does"
    assert target("four-pillars://PRE-1") == "PRE-1"
    assert target("https://example.org/a.md") == "https://example.org/a.md"
    assert goal("help:privacy#a") == goal("privacy#a") == Goal(Topic.PRIVACY, "a")
    assert goal("printing") == Goal(Topic.PRINTING)
    with pytest.raises(ValueError, match="no-such"):
        goal("help:no-such#a")


def test_each_kind_of_link_is_told_from_the_others() -> None:
    kinds = {"GLO-001": "term", "https://a.org": "outside", "help:printing": "help", "due": "plain"}
    assert {each: str(link_kind(each)) for each in kinds} == kinds


def test_a_heading_is_found_by_its_words() -> None:
    page = HelpPage(ANY, parse("# Title\n\nIntro\n\n## It's *here*, isn't it?\n\nText\n\n## B\n"))
    assert page.title == "Title"
    assert [p.anchor for p in page.pieces if p.part is Part.HEADING] == [
        "it-s-here-isn-t-it",
        "b",
    ]
    assert page.place_of("b") == 4
    assert page.place_of("nowhere") == page.place_of("") == 0
    assert [page.heading_above(at) for at in range(5)] == [
        "",
        "",
        *["It's *here*, isn't it?"] * 2,
        "B",
    ]


def test_every_topic_is_in_one_chapter_and_has_its_page() -> None:
    topics = [topic for chapter in CHAPTERS for topic in chapter.topics]
    assert sorted(topics) == sorted(Topic)
    assert len({chapter.name for chapter in CHAPTERS}) == len(CHAPTERS)
    for topic in topics:
        assert read(topic).pieces[0] == Piece(Part.TITLE, (Span(read(topic).title),))


def test_a_page_that_is_missing_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr("desktop.core.help.page.FOLDER", tmp_path)
    with pytest.raises(OSError, match="printing"):
        read(ANY)


def test_a_page_is_read_in_the_language_spoken_and_its_places_are_known_by_their_english_names(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("desktop.core.help.page.FOLDER", tmp_path)
    (tmp_path / "es").mkdir()
    (tmp_path / f"{ANY}.md").write_text("# Print\n\n## How?\n\n## On paper?\n", "utf-8")
    (tmp_path / "es" / f"{ANY}.md").write_text(
        "# Imprimir\n\n## ¿Cómo?\n\n## ¿En papel?\n", "utf-8"
    )
    with speaking(Language.SPANISH):
        page = read(ANY)
    assert (page.title, page.language) == ("Imprimir", Language.SPANISH)
    assert page.place_of("on-paper") == page.place_of("en-papel") == 2
    assert page.place_of("how") == 1
    assert page.place_of("nowhere") == 0
    assert read(ANY).title == "Print"


def test_a_page_that_is_not_translated_says_so_and_is_found_as_before(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("desktop.core.help.page.FOLDER", tmp_path)
    (tmp_path / f"{ANY}.md").write_text("# Print\n\nOn paper.\n\n## How?\n", "utf-8")
    with speaking(Language.FRENCH):
        page = read(ANY)
    assert (page.title, page.language) == ("Print", Language.ENGLISH)
    assert [piece.is_ours for piece in page.pieces] == [False, True, False, False]
    assert "English" in page.pieces[1].plain
    assert page.place_of("how") == 3
