"""The Spanish texts stand beside every English one and say no less: held by what can be counted."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import pytest

from db.plan import translations
from db.plan.content import Content
from db.plan.tables import BY_NAME
from db.plan.translations import Language, needs_text
from tests.conftest import CONTENT

# Names that are the same in both languages, and terms that are acronyms.
SAME = {
    *("Argentina", "Colombia", "El Salvador", "Guatemala", "Guyana", "Paraguay"),
    *("Liz Sherwood-Randall", "Not One More", "Solidarity Center", "Verité", "Youth@Work"),
    *("C-TIP", "COVID-19", "LGBTQI+", "MPP"),
}
# Acronyms that Spanish has of its own, or puts into words.
IN_SPANISH = {"UN": ("ONU", "Naciones Unidas"), "EU": ("UE", "Unión Europea")}
# Acronyms whose department is named in full in Spanish, by record.
IN_FULL = {("COM23-14", "DOD"), ("DIS-18", "DOJ")}

NUMBER = re.compile(r"\d+(?:[,.]\d+)*")
GROUPED = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
ACRONYM = re.compile(r"(?<![A-Za-z-])[A-Z]{2,}(?:-\d+[A-Z]?)?(?![A-Za-z])")
QUOTED = re.compile(r"(?<!\w)['\"](?=[\w-])")
ENGLISH = re.compile(r"\b(?:the|and|with|from|which)\b")
ASIDE = re.compile(r"«[^»]*»|\([^)]*\)")


class Pair(NamedTuple):
    """A text in both languages and where it stands."""

    table: str
    id: str
    field: str
    english: str
    spanish: str


@pytest.fixture(scope="module")
def spanish(loaded: Content) -> Language:
    return translations.load(CONTENT, loaded)["es"]


@pytest.fixture(scope="module")
def pairs(loaded: Content, spanish: Language) -> list[Pair]:
    said = {text[:4]: text.text for text in spanish.texts(loaded)}
    found = []
    for each in loaded.everything():
        for name in BY_NAME[each.table].texts:
            for n, english in enumerate(translations.values(each.record, name)):
                text = said.get((each.table, each.record.id, name, n))
                if text and needs_text(english):
                    found.append(Pair(each.table, each.record.id, name, english, text))
    return found


def places(pairs: list[Pair], is_wrong: Callable[[Pair], object]) -> list[str]:
    return [f"{p.id} {p.field}: {p.spanish[:80]}" for p in pairs if is_wrong(p)]


def numbers(spanish: str) -> set[str]:
    """Every number of a text, thousands together: `150 000` is `150000`."""
    return set(NUMBER.findall(GROUPED.sub("", spanish)))


def test_no_record_is_without_a_text_in_spanish(loaded: Content, spanish: Language) -> None:
    assert not [f"{gap.file} {gap.id} {gap.field}" for gap in spanish.gaps(loaded)]


def test_there_is_no_phrase_that_nothing_says(loaded: Content, spanish: Language) -> None:
    assert not spanish.idle(loaded)


def test_there_is_a_lot_to_hold_against_the_english(pairs: list[Pair]) -> None:
    assert len(pairs) > 2_500


def test_no_text_is_left_as_it_was_in_english(pairs: list[Pair]) -> None:
    same = {pair.spanish for pair in pairs if pair.spanish == pair.english}
    assert same == SAME


def test_no_english_sentence_was_forgotten(pairs: list[Pair]) -> None:
    campaign = "Look Beneath the Surface"
    assert not places(
        pairs, lambda p: ENGLISH.search(ASIDE.sub("", p.spanish.replace(campaign, "")))
    )


def test_every_number_of_the_english_stands_in_the_spanish(pairs: list[Pair]) -> None:
    def lacks(pair: Pair) -> bool:
        there = numbers(pair.spanish)
        wanted = (found.replace(",", "") for found in NUMBER.findall(pair.english))
        return any(not {each, f"{each}000"} & there for each in wanted)

    assert not places(pairs, lacks)


def test_every_acronym_of_the_english_stands_in_the_spanish(pairs: list[Pair]) -> None:
    def lacks(pair: Pair) -> bool:
        wanted = (
            found for found in ACRONYM.findall(pair.english) if (pair.id, found) not in IN_FULL
        )
        return any(
            not any(name in pair.spanish for name in IN_SPANISH.get(each, (each,)))
            for each in wanted
        )

    assert not places(pairs, lacks)


def test_words_are_quoted_where_they_are_in_english_and_nowhere_else(pairs: list[Pair]) -> None:
    """Marks of quotation say that these are somebody's words: here those of a document."""
    unlike = places(pairs, lambda p: bool(QUOTED.search(p.english)) != ("«" in p.spanish))
    assert not unlike


def test_marks_of_quotation_are_the_spanish_ones_in_pairs(pairs: list[Pair]) -> None:
    kept = re.compile(r"«[^«»]*»|(?<=s)' ")  # a name may have an apostrophe
    assert not places(pairs, lambda p: set("«»“”\"'") & set(kept.sub("", p.spanish)))


def test_an_official_title_is_not_quoted_in_another_language(
    loaded: Content, pairs: list[Pair]
) -> None:
    quoted = {each.id for each in loaded.records("record") if each.quoted}
    titles = [pair for pair in pairs if pair.id in quoted and pair.field == "title"]
    assert len(titles) > 20
    assert not places(titles, lambda p: set("«»“”") & set(p.spanish))
