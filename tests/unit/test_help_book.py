"""Whoever types a word into the help finds the paragraph."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db.records import Word
from desktop.core.help.book import Book, looked_for
from desktop.core.help.contents import Topic
from desktop.core.help.page import FOLDER, Part
from desktop.core.language import Language, speaking


@pytest.fixture(scope="module")
def book() -> Book:
    return Book()


@pytest.mark.parametrize(
    ("typed", "topic", "heading"),
    [
        ("forgotten password", Topic.PASSWORDS, "I have forgotten my password. What now?"),
        ("damaged", Topic.BACKUPS, "It says that the file is damaged. What should I do?"),
        ("usb stick", Topic.INSTALLING, "How do I use it from a USB stick?"),
        ("due:overdue", Topic.FILTERS, "How do I ask about days?"),
        ("logo", Topic.PRINTING, "Can I put our name and logo on it?"),
        ("dark", Topic.ACCESSIBILITY, "How do I switch to dark?"),
        ("NEWER version", Topic.UPDATING, "How do I see whether there is a newer version?"),
        ("outlook", None, ""),
        ("screen reader row", Topic.KEYBOARD, "How do I work with a screen reader?"),
    ],
)
def test_what_people_look_for_is_found(
    book: Book, typed: str, topic: Topic | None, heading: str
) -> None:
    found = book.find(typed)
    if topic is None:
        assert found == []
        return
    places = [(each.topic, book.page(each.topic).heading_above(each.at)) for each in found]
    assert (topic, heading) in places[:6]


def test_every_word_must_be_there_or_in_the_same_section(book: Book) -> None:
    found = book.find("password recovery")
    assert found
    for each in found:
        page = book.page(each.topic)
        heading = page.heading_above(each.at)
        section = [p.plain for at, p in enumerate(page.pieces) if page.heading_above(at) == heading]
        whole = f"{page.title} {' '.join(section)}".lower()
        assert "password" in whole
        assert "recovery" in whole
        own = page.pieces[each.at].plain.lower()
        assert any(word in own for word in ("password", "recovery"))
    assert book.find("password zebra") == []


def test_what_holds_most_of_the_words_comes_first(book: Book) -> None:
    held = [
        sum(word in book.page(f.topic).pieces[f.at].plain.lower() for word in ("recovery", "sheet"))
        for f in book.find("recovery sheet")
    ]
    assert held == sorted(held, reverse=True)
    assert held[0] == 2
    assert held[-1] == 1


def test_titles_come_first_then_headings_then_text(book: Book) -> None:
    parts = [book.page(f.topic).pieces[f.at].part for f in book.find("printing")]
    assert parts[0] is Part.TITLE
    assert parts.index(Part.PARAGRAPH) > 0
    ranks = [{Part.TITLE: 0, Part.HEADING: 1}.get(part, 2) for part in parts]
    assert ranks == sorted(ranks)


def test_a_result_says_where_it_stands_and_marks_the_words(book: Book) -> None:
    (first, *_) = book.find("forgotten it")
    assert first.where.startswith(book.page(first.topic).title)
    for each in book.find("recovery sheet"):
        marked = [each.text[start:end].lower() for start, end in each.marks]
        assert marked
        assert set(marked) <= {"recovery", "sheet"}
        assert len(each.text) < 140


def test_nothing_typed_finds_nothing_and_conditions_are_words(book: Book) -> None:
    assert book.find("") == book.find("  …  ") == []
    assert looked_for("due:<7d") == [Word("due", prefix=True), Word("7d", prefix=True)]
    assert len(book.find("e")) <= 40
    assert book.find("🜁 \ud800 \0") == []


def test_in_another_language_its_own_pages_are_searched() -> None:
    with speaking(Language.SPANISH):
        spanish = Book()
    assert spanish.page(Topic.PRINTING).language is Language.SPANISH
    assert spanish.find("impresora")[0].topic is Topic.PRINTING


def test_that_a_page_is_only_there_in_english_is_no_part_of_what_is_searched(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for path in FOLDER.glob("*.md"):
        shutil.copy(path, tmp_path)
    monkeypatch.setattr("desktop.core.help.page.FOLDER", tmp_path)
    with speaking(Language.SPANISH):
        book = Book()
    pages = [book.page(topic) for topic in Topic]
    assert all(page.pieces[1].is_ours for page in pages)
    assert not any(each.at == 1 for each in book.find("english only"))
