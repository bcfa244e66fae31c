"""What a person types becomes words and conditions, and no text at all can stop it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.plan.catalogue import Plan
from db.records import Word
from desktop.core.folding import tokens
from desktop.core.query import LONGEST, Condition, Field, Query, parse

SIGNS = ['"', "“", "”", "-", "--", ":", ",", " ", "\0", "\n", "\x85", "\ud800", "*", "^", "(", "{"]
NAMES = ["agency:", "-is:", "HAS:", "nothing:", "AND", "OR", "NOT", "NEAR("]
LETTERS = ["labor", "é", "e\u0301", "١٢", "漢"]
PIECES = st.sampled_from(SIGNS + NAMES + LETTERS)
TEXTS = st.one_of(st.text(st.characters()), st.lists(PIECES).map("".join))


@given(TEXTS)
def test_any_text_parses_into_words_that_can_be_looked_for(plan: Plan, text: str) -> None:
    query = parse(text)
    for word in query.words + query.unwanted:
        assert tokens(word.text)
        assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in word.text)
    for condition in query.conditions:
        assert condition.value
        assert condition.value.strip() == condition.value
        assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in condition.value)
    assert bool(query) == bool(query.words or query.unwanted or query.conditions)
    if query.words:
        plan.find(query.words)  # would raise if FTS5 took a word for an operator


@given(TEXTS)
def test_parsing_is_the_same_every_time(text: str) -> None:
    assert parse(text) == parse(text)


@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyzéß", min_size=1)))
def test_plain_words_come_out_as_they_went_in(words: list[str]) -> None:
    text = " ".join(words)
    expected = tuple(Word(word) for word in text[:LONGEST].split())
    assert parse(text) == Query(words=expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Query()),
        ("   \t\n ", Query()),
        ('"', Query()),
        ("-", Query()),
        ("--", Query()),
        ("!?", Query()),
        ("🙂", Query()),
        ('-""', Query()),
        ("agency:", Query()),
        ('agency:""', Query()),
        ("agency:,,", Query()),
        ("forced labor", Query((Word("forced"), Word("labor")))),
        ('"supply chains"', Query((Word("supply chains", prefix=False),))),
        ('"supply chains', Query((Word("supply chains", prefix=False),))),
        ("“supply chains”", Query((Word("supply chains", prefix=False),))),
        ('“supply chains"', Query((Word("supply chains", prefix=False),))),
        ("“supply chains", Query((Word("supply chains", prefix=False),))),
        ('"one\ntwo"', Query((Word("one two", prefix=False),))),
        ("-children", Query(unwanted=(Word("children"),))),
        ('-"child labor" adult', Query((Word("adult"),), (Word("child labor", prefix=False),))),
        ("--x", Query(unwanted=(Word("-x"),))),
        ("T-visa", Query((Word("T-visa"),))),
        ("a\0b", Query((Word("a"), Word("b")))),
        ("1:2", Query((Word("1:2"),))),
        ("http://a.b", Query((Word("http://a.b"),))),
        (":dhs", Query((Word(":dhs"),))),
    ],
)
def test_words_quotations_and_exclusions(text: str, expected: Query) -> None:
    assert parse(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("agency:dhs", [Condition(Field.AGENCY, "dhs")]),
        ("AGENCY:DHS", [Condition(Field.AGENCY, "DHS")]),
        ("agency:dhs,doj", [Condition(Field.AGENCY, "dhs"), Condition(Field.AGENCY, "doj")]),
        ("agency:dhs,,doj,", [Condition(Field.AGENCY, "dhs"), Condition(Field.AGENCY, "doj")]),
        ('agency:"homeland security"', [Condition(Field.AGENCY, "homeland security")]),
        ('agency:"homeland security', [Condition(Field.AGENCY, "homeland security")]),
        ("topic:“two words”,b", [Condition(Field.TOPIC, "two words"), Condition(Field.TOPIC, "b")]),
        ('topic:"a,b"', [Condition(Field.TOPIC, "a,b")]),
        ("-pillar:protection", [Condition(Field.PILLAR, "protection", excluded=True)]),
        ("is:done", [Condition(Field.STATE, "done")]),
        ("state:done", [Condition(Field.STATE, "done")]),
        ("partners:dol", [Condition(Field.PARTNER, "dol")]),
        ("has:note", [Condition(Field.HAS, "note")]),
        ("year:2022:x", [Condition(Field.YEAR, "2022:x")]),
    ],
)  # fmt: skip
def test_conditions(text: str, expected: list[Condition]) -> None:
    assert parse(text) == Query(conditions=tuple(expected))


@pytest.mark.parametrize("field", list(Field))
def test_every_field_can_be_asked_for_and_left_out(field: Field) -> None:
    query = parse(f"{field.value}:x -{field.value}:y word")
    assert query.conditions == (Condition(field, "x"), Condition(field, "y", excluded=True))
    assert query.words == (Word("word"),)


def test_a_megabyte_is_read_as_far_as_anyone_types(plan: Plan) -> None:
    query = parse("labor " * 200_000)
    assert len(query.words) == LONGEST // len("labor ") + 1
    assert plan.find(query.words)


def test_a_megabyte_without_a_space_is_one_word(plan: Plan) -> None:
    query = parse("x" * 1_000_000)
    assert query.words == (Word("x" * LONGEST),)
    assert plan.find(query.words) == []
