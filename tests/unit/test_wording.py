"""What is different between a text that was looked at and the one of this edition."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import OWN, Item, wording_hash
from db.plan.catalogue import Plan
from db.records import PlanRecord
from desktop.core.wording import (
    Change,
    Mark,
    Piece,
    changed,
    is_changed,
    is_gone,
    pieces,
    spoken,
    text_of,
)

K, R, A = Mark.KEPT, Mark.REMOVED, Mark.ADDED


@pytest.fixture
def record(plan: Plan) -> PlanRecord:
    return plan.records["PRE-1"]


def _told(before: str, now: str) -> list[tuple[Mark, str]]:
    return [(piece.mark, piece.text) for piece in pieces(before, now)]


def _joined(told: Iterable[Piece], mark: Mark) -> str:
    return "".join(piece.text for piece in told if piece.mark in (K, mark))


def test_an_item_that_was_never_looked_at_is_not_changed(plan: Plan) -> None:
    assert not is_changed(Item("PRE-1"), plan)
    assert changed(Item("PRE-1"), plan.records["PRE-1"], {}) is None


def test_an_item_held_against_this_text_is_not_changed(plan: Plan, record: PlanRecord) -> None:
    item = Item(record.id, wording=wording_hash(text_of(record)))
    assert not is_changed(item, plan)
    assert changed(item, record, {}) is None


@pytest.mark.parametrize("of_title", [True, False])
def test_another_title_or_summary_is_a_change(
    plan: Plan, record: PlanRecord, of_title: bool
) -> None:
    other = dataclasses.replace(record, title="As it was.")
    before = text_of(other if of_title else dataclasses.replace(record, summary="As it was."))
    item = Item(record.id, wording=wording_hash(before))
    assert is_changed(item, plan)
    texts = {item.wording: before}
    assert changed(item, record, texts) == Change(before, text_of(record))


def test_what_is_not_said_in_the_text_is_no_change(plan: Plan, record: PlanRecord) -> None:
    other = dataclasses.replace(record, note="Another note.", year=1999)
    assert not is_changed(Item(record.id, wording=wording_hash(text_of(other))), plan)


def test_a_text_that_is_no_longer_kept_is_empty(record: PlanRecord) -> None:
    assert changed(Item(record.id, wording="0" * 16), record, {}) == Change("", text_of(record))


def test_a_record_this_edition_lacks_is_gone_and_its_text_is_told(plan: Plan) -> None:
    item = Item("PRE-99", wording=wording_hash("Old\nText"))
    assert is_gone(item, plan)
    assert not is_changed(item, plan)
    assert changed(item, None, {item.wording: "Old\nText"}) == Change("Old\nText", "")


def test_neither_an_own_item_nor_one_of_this_edition_is_gone(plan: Plan) -> None:
    assert not is_gone(Item(OWN + "1"), plan)
    assert not is_gone(Item("PRE-1"), plan)


def test_a_word_in_place_of_another_is_told_once_each() -> None:
    assert _told("Call the shelter today", "Call the agency today") == [
        (K, "Call the "),
        (R, "shelter "),
        (A, "agency "),
        (K, "today"),
    ]


def test_words_side_by_side_that_went_and_came_are_one_run_each() -> None:
    assert _told("a b c d", "x y d") == [(R, "a b c "), (A, "x y "), (K, "d")]


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ("", "", []),
        ("same", "same", [(K, "same")]),
        ("", "new text", [(A, "new text")]),
        ("old text", "", [(R, "old text")]),
        ("one\n", "one", [(R, "one\n"), (A, "one")]),
        ("a\nb\nc", "a\nc", [(K, "a\n"), (R, "b\n"), (K, "c")]),
        ("  lead", "lead", [(R, "  "), (K, "lead")]),
    ],
)
def test_texts_at_their_ends(before: str, now: str, told: list[tuple[Mark, str]]) -> None:
    assert _told(before, now) == told


_TEXT = st.text(st.sampled_from("ab \n."), max_size=60)


@given(_TEXT, _TEXT)
def test_the_pieces_are_both_texts_whole(before: str, now: str) -> None:
    told = pieces(before, now)
    assert _joined(told, R) == before
    assert _joined(told, A) == now
    assert all(piece.text for piece in told)
    assert not [1 for one, two in itertools.pairwise(told) if one.mark is two.mark]


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_characters_survive(before: str, now: str) -> None:
    told = pieces(before, now)
    assert (_joined(told, R), _joined(told, A)) == (before, now)


@pytest.mark.parametrize("between", [" ", "\n"])
def test_texts_too_long_to_compare_differ_as_a_whole(between: str) -> None:
    before = between.join(["begin", *(f"old{n % 7}" for n in range(3000)), "end"])
    now = between.join(["begin", *(f"new{n % 5}" for n in range(3000)), "end"])
    told = pieces(before, now)
    assert [piece.mark for piece in told] == [K, R, A, K]
    assert (_joined(told, R), _joined(told, A)) == (before, now)


def test_a_long_text_with_one_change_tells_that_one() -> None:
    lines = [f"line {n} of the note\n" for n in range(20_000)]
    now = [*lines[:9000], "line 9000 of this note\n", *lines[9001:]]
    marks = [(p.mark, p.text) for p in pieces("".join(lines), "".join(now)) if p.mark is not K]
    assert marks == [(R, "the "), (A, "this ")]


def test_pieces_are_read_aloud_with_words_for_what_went_and_came() -> None:
    said = spoken(pieces("Call the shelter today\n", "Call the agency today\n"))
    assert said == "Call the [removed: shelter] [added: agency] today"


def test_gaps_alone_are_not_read_aloud() -> None:
    assert spoken([Piece(A, "\n"), Piece(K, "word ")]) == "word"
