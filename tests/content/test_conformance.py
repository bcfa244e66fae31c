"""The accessibility conformance report has every criterion once, a level, and how it was tried."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from desktop.core.help.contents import Topic
from desktop.core.help.page import Part, read
from desktop.core.library.document import Look

LEVELS = ("Supports", "Partially Supports", "Does Not Support", "Not Applicable")
# How something was found out; a row without one of them claims more than it says.
WAYS = re.compile(
    r"\b(tests?|tested|walks?|walked|looks?|looked|read|reading|measured|comparison|check(?:ed|er))\b",
    re.IGNORECASE,
)
LEAST = 8  # words of a remark

# WCAG 2.2. 4.1.1 was taken back, and has its row in this layout all the same.
A = """1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1
2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1
4.1.2"""
AA = """1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7
2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3"""
# Revised Section 508, appendix C.
THREE = "302.1 302.2 302.3 302.4 302.5 302.6 302.7 302.8 302.9"
FIVE = """501.1 502.2.1 502.2.2 502.3.1 502.3.2 502.3.3 502.3.4 502.3.5 502.3.6 502.3.7 502.3.8
502.3.9 502.3.10 502.3.11 502.3.12 502.3.13 502.3.14 502.4 503.2 503.3 503.4 503.4.1 503.4.2 504.2
504.2.1 504.2.2 504.3 504.4"""
SIX = "602.2 602.3 602.4 603.2 603.3"
TABLES = {
    "WCAG 2.2, level A": A,
    "WCAG 2.2, level AA": AA,
    "Section 508, chapter 3": THREE,
    "Section 508, chapter 5": FIVE,
    "Section 508, chapter 6": SIX,
}
PAGE = read(Topic.CONFORMANCE)


def rows(table: str) -> list[tuple[str, str, str]]:
    """The rows below a heading: number and name, level, remark."""
    found = []
    for at, piece in enumerate(PAGE.pieces):
        above = PAGE.heading_above(at).partition(":")[0]
        if piece.part is Part.POINT and above == table:
            name = piece.text[0]
            assert name.look is Look.STRONG, piece.plain
            said = piece.plain.removeprefix(name.text).strip()
            level, _, remark = said.partition(". ")
            found.append((name.text.rstrip("."), level, remark))
    return found


@pytest.mark.parametrize("table", TABLES)
def test_every_criterion_stands_there_once_and_in_order(table: str) -> None:
    numbers = [name.split()[0] for name, _, _ in rows(table)]
    assert numbers == TABLES[table].split()
    assert all(len(name.split()) > 1 for name, _, _ in rows(table)), "each has its name"


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_a_level_and_says_how_it_was_tried(table: str) -> None:
    for name, level, remark in rows(table):
        assert level in LEVELS, (name, level)
        assert len(remark.split()) >= LEAST, (name, remark)
        assert WAYS.search(remark), (name, remark)


def test_what_is_not_met_is_owned_up_to() -> None:
    levels = Counter(level for table in TABLES for _, level, _ in rows(table))
    assert levels["Partially Supports"] > 10
    assert levels["Does Not Support"] >= 1
    for said in ("JAWS", "Windows and Mac were not examined"):
        assert any(said in piece.plain for piece in PAGE.pieces)


def test_every_level_is_explained() -> None:
    heading = "What do the words mean?"
    points = [
        piece.text[0].text.rstrip(".")
        for at, piece in enumerate(PAGE.pieces)
        if piece.part is Part.POINT and PAGE.heading_above(at) == heading
    ]
    assert points == list(LEVELS)
