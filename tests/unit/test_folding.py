"""Our folding finds the words FTS5 found, and marks and cuts text where they stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.plan.catalogue import Plan
from db.plan.tables import TABLES
from db.records import Word
from desktop.core.folding import fold, marks, snippet, tokens
from tests.unit.fulltext import FullText

# Letters, digits, marks and signs that SQLite's tables (Unicode 6.1) and Python's agree to know.
BLOCKS = [
    (0x20, 0x37E), (0x384, 0x527), (0x531, 0x58A), (0x591, 0x5F4), (0x606, 0x61B), (0x61E, 0x70D),
    (0x900, 0x977), (0xE01, 0xE5B), (0x10D0, 0x10FC), (0x1E00, 0x1FFE), (0x2010, 0x2027),
    (0x2030, 0x205E), (0x2070, 0x209C), (0x20A0, 0x20B9), (0x2100, 0x2189), (0x2190, 0x23F3),
    (0x2460, 0x26FF), (0x3001, 0x30FF), (0x4E00, 0x9FCC), (0xAC00, 0xD7A3), (0xE000, 0xF8FF),
    (0xFB00, 0xFB06), (0xFF01, 0xFFDC), (0x1F600, 0x1F640), (0x20000, 0x2A6D6),
]  # fmt: skip
# Two letters with a pair of marks, which SQLite's table forgot.
FORGOTTEN = "Ǡǡ"

NOTES = [
    "Reunión con la Policía: 3 víctimas; ¿habrá más? Año Nuevo, niñez, vergüenza",
    "Cuộc họp về nạn buôn người ở Việt Nam",
    unicodedata.normalize("NFD", "Cuộc họp về nạn buôn người, Año Nuevo"),
    "اجتماع مع شركاء المأوى: مُحَمَّد ١٢٣",
    "Встреча о торговле людьми: ёлка, Йод",
    "人身売買 人口贩卖 인신매매",
    "Ὀδύσσεια και ΣΊΣΥΦΟΣ",
    "işçi İSTANBUL ISPARTA straße STRASSE ﬁnd",
    "done 😀ok☎call_back x2 e-mail o'clock 3.5 10,000 T-visa a\u0301b",
    "",
]


def texts_of(plan: Plan) -> list[str]:
    """Every text of every record of the plan."""
    found = []
    for table in TABLES:
        for record in plan.table(table.name):
            values = [getattr(record, f.name) for f in fields(record)]
            found += [value for value in values if isinstance(value, str)]
    return found


@pytest.fixture(scope="module")
def texts(plan: Plan) -> list[str]:
    return texts_of(plan) + NOTES


@pytest.fixture(scope="module")
def indexed(texts: list[str]) -> Iterator[FullText]:
    made = FullText(texts)
    yield made
    made.close()


def test_every_letter_is_folded_as_fts5_folds_it() -> None:
    characters = [
        chr(code)
        for first, last in BLOCKS
        for code in range(first, last + 1)
        if unicodedata.category(chr(code)) != "Cn" and chr(code) not in FORGOTTEN
    ]
    between = [f"a{character}b" for character in characters]
    made = FullText(characters + between)
    wrong = [
        (text, [token for token, _ in tokens(text)], theirs)
        for text, theirs in zip(characters + between, made.tokens(), strict=True)
        if [token for token, _ in tokens(text)] != theirs
    ]
    made.close()
    assert wrong == []


def test_the_words_of_all_real_text_are_those_of_fts5(texts: list[str], indexed: FullText) -> None:
    assert len(texts) > 5000
    for text, theirs in zip(texts, indexed.tokens(), strict=True):
        assert [token for token, _ in tokens(text)] == theirs


@given(st.text(st.characters()))
def test_tokens_say_where_they_stand(text: str) -> None:
    end = 0
    for token, (start, stop) in tokens(text):
        assert end <= start < stop
        assert fold(text[start:stop]) == token
        end = stop


@given(st.text(st.characters()))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Étude", "etude"), ("E\u0301tude", "etude"), ("İ", "i"), ("ſ", "s"), ("Ά", "ά"), ("", "")],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.data())
def test_what_fts5_finds_is_marked_and_nothing_else(
    texts: list[str], indexed: FullText, data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(texts) - 1))
    here = [texts[number][start:stop] for _, (start, stop) in tokens(texts[number])] or ["none"]
    first = data.draw(st.integers(0, len(here) - 1))
    wanted = here[first : first + data.draw(st.integers(1, 3))]
    prefix = data.draw(st.booleans())
    if prefix:
        wanted[-1] = wanted[-1][: data.draw(st.integers(1, len(wanted[-1])))]
    word = Word(" ".join(wanted), prefix=prefix)
    found = indexed.find(word)
    around = range(max(0, number - 20), min(len(texts), number + 20))
    assert {n for n in around if marks(texts[n], [word])} == found & set(around)


@given(st.text(st.characters()), st.lists(st.text("aeé bA1", min_size=1)))
def test_marks_lie_in_order_apart_and_around_the_words(text: str, typed: list[str]) -> None:
    words = [Word(word) for word in typed if tokens(word)]
    end = -1
    for start, stop in marks(text + " a bé " + text, words):
        assert end < start < stop
        end = stop
        assert tokens((text + " a bé " + text)[start:stop])


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("forced laborers", [Word("labor")], ["labor"]),
        ("forced laborers", [Word("labor", prefix=False)], []),
        ("Forced Labor", [Word("forced labor", prefix=False)], ["Forced Labor"]),
        ("forced, labor", [Word("forced lab")], ["forced, lab"]),
        ("labor labor", [Word("labor")], ["labor", "labor"]),
        ("etudes", [Word("étu")], ["etu"]),
        ("e\u0301tudes", [Word("etude")], ["e\u0301tude"]),
        ("tude\u0301s", [Word("tude")], ["tude\u0301"]),
        ("forced labor", [Word("forced"), Word("forced labor")], ["forced labor"]),
        ("one", [Word("one two")], []),
        ("two", [Word("one two")], []),
        ("", [Word("one")], []),
        ("one", [], []),
    ],
)
def test_marks(text: str, words: list[Word], marked: list[str]) -> None:
    assert [text[start:stop] for start, stop in marks(text, words)] == marked


def test_touching_marks_become_one() -> None:
    text = "e-mail mail"
    assert marks(text, [Word("e-mail"), Word("mail mail")]) == [(0, len(text))]


@given(st.text(st.characters()), st.sampled_from(["needle", "n e e d l e", "Nééd"]), st.text())
def test_a_snippet_shows_the_word_that_was_found(before: str, needle: str, after: str) -> None:
    before = before.replace("n", "m").replace("N", "M")  # so that the needle comes first
    text = f"{before * 20} {needle} {after * 20}"
    flat = " ".join(text.split())
    cut = snippet(text, [Word(needle)])
    assert " ".join(needle.split()) in cut
    assert len(cut) <= 120 + len("... " + " ...")
    assert cut.removeprefix("... ").removesuffix(" ...") in flat or cut == flat


@given(st.text(st.characters(), max_size=400), st.integers(1, 200))
def test_a_snippet_is_never_longer_than_asked(text: str, width: int) -> None:
    cut = snippet(text, [], width)
    flat = " ".join(text.split())
    if len(flat) <= width:
        assert cut == flat
    else:
        assert cut.endswith(" ...")
        assert flat.startswith(cut.removesuffix(" ..."))
        assert 0 < len(cut.removesuffix(" ...")) <= width


@pytest.mark.parametrize(
    ("text", "words", "cut"),
    [
        ("short\n text", [Word("text")], "short text"),
        ("one two three four five", [], "one two ..."),
        ("one two three four five", [Word("five")], "... four five"),
        ("one two three four five", [Word("three")], "... three four ..."),
        ("漢" * 30, [], "漢" * 12 + " ..."),
        ("漢" * 40 + " labor", [Word("labor")], "... labor"),
        ("aaa-bbb-ccc-mid end", [Word("mid")], "... -ccc-mid end"),
        ("x" * 11 + " labor", [Word("lost")], "x" * 11 + " ..."),
    ],
)
def test_snippets(text: str, words: list[Word], cut: str) -> None:
    assert snippet(text, words, width=12) == cut


def test_a_snippet_leaves_out_no_more_than_a_word_before_the_one_found() -> None:
    text = "一 " + "漢" * 100 + " labor"
    assert snippet(text, [Word("labor")], width=60) == "... " + "漢" * 54 + " labor"


def test_a_megabyte_of_notes_is_cut_around_the_word() -> None:
    assert "needle" in snippet("hay " * 200_000 + "needle" + " hay" * 50_000, [Word("needle")])
