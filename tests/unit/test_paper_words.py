"""What we say on paper: whole in every language, and counted as each language counts."""

from __future__ import annotations

import re
import string

import pytest

from desktop.core import paper_words
from desktop.core.language import Language, figures
from desktop.core.paper_words import ENGLISH, WORDS, counted, date_words, short_date
from desktop.core.words import HOTLINE_NUMBER, HOTLINE_TEXT_NUMBER
from desktop.printing.glyphs import fit

EN, ES, FR, AR = Language.ENGLISH, Language.SPANISH, Language.FRENCH, Language.ARABIC
THE_SAME = {ES: set(), FR: {"note", "sources", "date", "signature"}, AR: set()}
COUNTED = [key for key, text in ENGLISH.items() if "|" in text]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", Language)
def test_every_language_has_all_words_with_the_same_places_to_fill(language: Language) -> None:
    words = paper_words.words(language)
    assert set(words) == set(ENGLISH)
    for key, text in words.items():
        assert places(text) == places(ENGLISH[key]), key
        assert text == text.strip()
        assert text or key == "hotline_role"  # which the documents say in English


@pytest.mark.parametrize("language", [ES, FR, AR])
def test_nothing_is_left_in_english(language: Language) -> None:
    same = {key for key, text in WORDS[language].items() if text == ENGLISH[key]}
    assert same == THE_SAME[language]


def test_what_french_sets_apart_is_held_together() -> None:
    for text in WORDS[FR].values():
        for sign in re.finditer("[:;!?%»]", re.sub("{.*?}", "", text)):
            assert sign.string[sign.start() - 1] == "\u00a0", text


def test_arabic_is_written_in_arabic_letters() -> None:
    for key, text in WORDS[AR].items():
        latin = set(re.findall("[A-Za-z]+", re.sub("{.*?}", "", text)))
        assert latin <= {"Four", "Pillars"}, key
        assert re.search("[\u0600-\u06ff]", text), key


@pytest.mark.parametrize("language", Language)
def test_the_fonts_show_every_word(language: Language) -> None:
    for text in WORDS[language].values():
        assert fit(text) == (text, [])
    for month in range(1, 13):
        assert fit(date_words(f"2026-{month:02}", language))[1] == []


@pytest.mark.parametrize("language", Language)
def test_the_help_line_has_both_numbers_in_every_language(language: Language) -> None:
    said = WORDS[language]["hotline"]
    assert HOTLINE_NUMBER in said
    assert HOTLINE_TEXT_NUMBER in said


def test_numbers_with_hyphens_are_held_together_where_lines_run_from_the_right() -> None:
    for text in WORDS[AR].values():
        for number in re.finditer(HOTLINE_NUMBER, text):
            assert text[number.start() - 1] == "\u2066"
            assert text[number.end()] == "\u2069"


@pytest.mark.parametrize("key", COUNTED)
def test_a_count_has_as_many_forms_as_its_language(key: str) -> None:
    assert [len(WORDS[each][key].split("|")) for each in (EN, ES, FR, AR)] == [2, 2, 2, 6]


@pytest.mark.parametrize(
    ("number", "english", "spanish", "arabic"),
    [
        (0, "0 items", "0 elementos", "لا بنود"),
        (1, "1 item", "1 elemento", "بند واحد"),
        (2, "2 items", "2 elementos", "بندان"),
        (3, "3 items", "3 elementos", "3 بنود"),
        (10, "10 items", "10 elementos", "10 بنود"),
        (11, "11 items", "11 elementos", "11 بندًا"),
        (99, "99 items", "99 elementos", "99 بندًا"),
        (100, "100 items", "100 elementos", "100 بند"),
        (102, "102 items", "102 elementos", "102 بند"),
        (103, "103 items", "103 elementos", "103 بنود"),
        (1111, "1,111 items", "1111 elementos", "1,111 بندًا"),
        (12345, "12,345 items", "12\u00a0345 elementos", "12,345 بندًا"),
    ],
)
def test_things_are_counted_as_a_language_counts(
    number: int, english: str, spanish: str, arabic: str
) -> None:
    assert [counted("items", number, each) for each in (EN, ES, AR)] == [english, spanish, arabic]
    assert figures(number, EN) in english


def test_french_counts_none_as_one() -> None:
    said = [counted("items", number, FR) for number in (0, 1, 2, 1234)]
    assert said == ["0 élément", "1 élément", "2 éléments", "1\u202f234 éléments"]


@pytest.mark.parametrize(
    ("iso", "english", "spanish", "arabic"),
    [
        ("2026-01-02", "January 2, 2026", "2 de enero de 2026", "2 يناير 2026"),
        ("2026-12-31T10:00:00", "December 31, 2026", "31 de diciembre de 2026", "31 ديسمبر 2026"),
        ("2026-05", "May 2026", "mayo de 2026", "مايو 2026"),
        ("2026", "2026", "2026", "2026"),
    ],
)
def test_days_are_said_as_a_language_says_them(
    iso: str, english: str, spanish: str, arabic: str
) -> None:
    assert [date_words(iso, each) for each in (EN, ES, AR)] == [english, spanish, arabic]


def test_french_says_the_first_of_a_month() -> None:
    days = ("2022-01-01", "2022-08-02", "2022-05", "2022")
    said = [date_words(iso, FR) for iso in days]
    assert said == ["1er janvier 2022", "2 août 2022", "mai 2022", "2022"]
    assert short_date("2022-12-01", "2022-01-01", FR) == "1er décembre"
    assert short_date("2021-12-03", "2022-01-01", FR) == "3 décembre 2021"


@pytest.mark.parametrize(
    ("today", "english", "spanish", "arabic"),
    [
        ("2026-01-01", "Dec 1", "1 de diciembre", "1 ديسمبر"),
        ("2027-01-01", "Dec 1, 2026", "1 de diciembre de 2026", "1 ديسمبر 2026"),
    ],
)
def test_the_year_is_named_where_it_is_another(
    today: str, english: str, spanish: str, arabic: str
) -> None:
    said = [short_date("2026-12-01", today, each) for each in (EN, ES, AR)]
    assert said == [english, spanish, arabic]
