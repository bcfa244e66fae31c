"""What no reader should ever meet in a text, and what every reader must find right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import pytest

from db.plan.content import Content, Loaded
from db.plan.tables import BY_NAME, SOURCES
from desktop.core.words import HOTLINE

# Fields that are not read but looked up.
CODES = {"id", "document", "passage", "not_the_same", "url", "archive_url"}

DOCUMENT_CODE = re.compile(r"(?<![\d,.$])00[0-4]\b(?!,)|\b(?:u202[34]|vp2022|proc202[24])\b")
RECORD_ID = re.compile(
    r"\b(?:PRE|PRT|PRS|PAR|PA-[A-Z]+|COM(?:2[34])?|GLO|FIG|TL|DIS|QA|CHG|REF|FT|ACT|REC|PG|SC|CX"
    r"|PE|QU|SP|OE|B(?:2[34]-)?)-?\d{1,3}\b"
)
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|TBD|XXX)\b|\?\?|\[\.\.\.\]|lorem ipsum", re.IGNORECASE)
MAKERS_TALK = re.compile(
    r"\b(?:ledger|schema|source lines?|evidence strings?|toml|json)\b", re.IGNORECASE
)
PHONE = re.compile(r"\b1-\d{3}-\d{3}-\d{4}\b")


def prose(loaded: Content) -> Iterator[tuple[Loaded, str, str]]:
    """Every text that is shown to a reader, with its record and field."""
    for each in loaded.everything():
        codes = CODES | BY_NAME[each.table].refs.keys() | {SOURCES}
        for f in fields(each.record):
            if f.name not in codes:
                for text in _texts(getattr(each.record, f.name)):
                    yield each, f.name, text


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from value


def places(loaded: Content, unwanted: re.Pattern[str]) -> list[tuple[str, str, str]]:
    return [
        (each.record.id, name, text) for each, name, text in prose(loaded) if unwanted.search(text)
    ]


def test_there_is_a_lot_of_prose_to_look_at(loaded: Content) -> None:
    assert sum(len(text) for _, _, text in prose(loaded)) > 150_000


@pytest.mark.parametrize(
    ("unwanted", "example"),
    [
        (DOCUMENT_CODE, "As 003:52-53 says"),
        (DOCUMENT_CODE, "repeated in u2023"),
        (RECORD_ID, "see COM-17"),
        (RECORD_ID, "as in B24-11"),
        (UNFINISHED, "TODO: look up"),
        (MAKERS_TALK, "according to the ledger"),
    ],
)
def test_no_text_speaks_in_codes_or_is_unfinished(
    loaded: Content, unwanted: re.Pattern[str], example: str
) -> None:
    assert unwanted.search(example)
    assert places(loaded, unwanted) == []


def test_sums_of_money_are_no_document_codes() -> None:
    for text in ("$50,000 award", "nearly 8,000 times", "11,000", "$0.003", "the year 2004"):
        assert not DOCUMENT_CODE.search(text), text


def test_curly_quotation_marks_stand_in_names_only(loaded: Content) -> None:
    names = {"title", "link_text", "name", "programmes"}
    for each, name, text in prose(loaded):
        if re.search("[\u2018\u2019\u201c\u201d]", text):
            assert name in names, (each.record.id, name)
            assert getattr(each.record, "quoted", True) or name == "programmes", each.record.id


def test_no_text_has_stray_white_space_or_a_doubled_word(loaded: Content) -> None:
    doubled = re.compile(r"\b(the|a|an|of|to|in|and|is|for|with)\s+\1\b", re.IGNORECASE)
    for each, name, text in prose(loaded):
        assert text == " ".join(text.split()), (each.record.id, name)
        assert not doubled.search(text), (each.record.id, name, text)


def test_the_help_line_has_one_number(loaded: Content) -> None:
    numbers = [
        (each.record.id, number)
        for each, _, text in prose(loaded)
        for number in PHONE.findall(text)
    ]
    assert {number for _, number in numbers} == {"1-888-373-7888"}
    assert {"FIG-71", "nht-hotline", "GLO-211"} <= {record for record, _ in numbers}
    assert PHONE.findall(HOTLINE) == ["1-888-373-7888"]
    assert "233733" in HOTLINE


def test_the_help_line_s_figure_is_the_number_itself(loaded: Content) -> None:
    figure = next(figure for figure in loaded.records("figure") if figure.id == "FIG-71")
    assert figure.value == "1-888-373-7888"
    assert figure.number is None


def test_white_house_addresses_are_given_as_they_were_and_as_they_are(loaded: Content) -> None:
    old, new = "https://www.whitehouse.gov/", "https://bidenwhitehouse.archives.gov/"
    moved = [
        source
        for source in loaded.records("source")
        if source.url and source.issuer == "The White House"
    ]
    assert len(moved) == 8
    for source in moved:
        assert source.url.startswith(old), source.id
        assert source.archive_url == source.url.replace(old, new), source.id
