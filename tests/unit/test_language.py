"""What is said in the language that is spoken."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextvars import copy_context
from pathlib import Path

import pytest

from db.errors import BadText, Cause, Known
from db.phrase import Counted, Phrase
from desktop.core import language
from desktop.core.language import Language, Tongue, Words, figures, tr, tr_n, tr_noop

SPANISH = {("Note", ""): "Nota", ("Open", "a verb"): "Abrir", ("Open", "still"): "Abierto"}


def find(text: str, note: str, number: int) -> str:
    if number >= 0 and text == "{n} notes in {list}":
        return "{n} nota en {list}" if number == 1 else "{n} notas en {list}"
    return SPANISH.get((text, note), "")


def english(text: str, note: str, number: int) -> str:
    return ""


def tongue(wanted: Language) -> Tongue:
    return Tongue(wanted, find if wanted is Language.SPANISH else english, tongue)


@pytest.fixture
def spanish() -> Iterator[None]:
    language.speak(tongue(Language.SPANISH))
    yield
    language.speak(tongue(Language.ENGLISH))


def test_english_is_what_stands_in_the_code() -> None:
    assert language.spoken() is Language.ENGLISH
    assert tr("Note") == "Note"
    assert tr_n("{n} notes", "{n} note", 1) == "1 note"
    assert tr_n("{n} notes", "{n} note", 0) == "0 notes"
    assert tr_n("{n} notes in {list}", "{n} note in {list}", 1200, list="A") == "1,200 notes in A"


def test_a_text_is_said_in_the_language_spoken(spanish: None) -> None:
    assert language.spoken() is Language.SPANISH
    assert tr("Note") == "Nota"
    assert tr("Open", "a verb") == "Abrir"
    assert tr("Open", "still") == "Abierto"
    assert tr("Nobody has put this into Spanish") == "Nobody has put this into Spanish"


def test_what_counts_has_the_form_of_its_number(spanish: None) -> None:
    assert tr_n("{n} notes in {list}", "{n} note in {list}", 1, list="A") == "1 nota en A"
    assert tr_n("{n} notes in {list}", "{n} note in {list}", 12000, list="A") == (
        "12\u00a0000 notas en A"
    )


def test_words_are_said_when_they_are_asked_for() -> None:
    words = Words({"note": tr_noop("Note")})
    assert dict(words) == {"note": "Note"}
    language.speak(tongue(Language.SPANISH))
    try:
        assert dict(words) == {"note": "Nota"}
        assert words.english == {"note": "Note"}
        assert len(words) == 1
    finally:
        language.speak(tongue(Language.ENGLISH))


def test_a_paper_speaks_its_own_language_and_then_the_window_goes_on(spanish: None) -> None:
    with language.speaking(Language.ENGLISH):
        assert tr("Note") == "Note"
        with language.speaking(Language.SPANISH):
            assert tr("Note") == "Nota"
    assert tr("Note") == "Nota"


def test_work_on_another_thread_speaks_as_whoever_asked_for_it(spanish: None) -> None:
    heard: list[str] = []
    context = copy_context()
    threads = [
        threading.Thread(target=lambda: heard.append(context.run(tr, "Note"))),
        threading.Thread(target=lambda: heard.append(tr("Note"))),
    ]
    for each in threads:
        each.start()
        each.join()
    assert heard == ["Nota", "Note"]


def test_without_texts_another_language_is_english_by_its_own_name() -> None:
    with language.speaking(Language.ARABIC):
        assert language.spoken() is Language.ARABIC
        assert tr("Note") == "Note"


@pytest.mark.parametrize(
    ("spoken", "four", "seven"),
    [
        (Language.ENGLISH, "1,234", "1,234,567"),
        (Language.SPANISH, "1234", "1\u00a0234\u00a0567"),
        (Language.FRENCH, "1\u202f234", "1\u202f234\u202f567"),
        (Language.ARABIC, "1,234", "1,234,567"),
    ],
)
def test_thousands_are_set_apart_as_a_language_does(
    spoken: Language, four: str, seven: str
) -> None:
    assert figures(1234, spoken) == four
    with language.speaking(spoken):
        assert figures(1234567) == seven


def test_what_the_store_refuses_is_said_in_the_language_spoken(spanish: None) -> None:
    files = Counted("{n} notes in {list}", "{n} note in {list}", 12000, list=Phrase("Note"))
    error = Known(Cause.MISSING, Phrase("Note", place="a"))
    whole = Phrase("{path} ({found}): {size}", path=Path("a"), found=(files, "x"), size=1234)
    assert str(error) == "Note"
    assert language.retold(error) == "Nota"
    assert str(whole) == "a (12,000 notes in Note, x): 1,234"
    assert language.retold(whole) == "a (12\u00a0000 notas en Nota, x): 1234"
    assert language.retold(BadText("Not known to anybody")) == "Not known to anybody"
    assert language.retold(OSError(2, "No such file")) == "[Errno 2] No such file"
    with language.speaking(Language.ENGLISH):
        assert language.retold(whole) == str(whole)
    assert Counted("{n} notes", "{n} note", 1) == "1 note"
