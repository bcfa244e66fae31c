"""Letters lead to the next row that begins like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.typeahead import row_for

TITLES = ("“Aid for survivors”", "Bus posters", "Été", "aid, again", "aardvarks", "★", "")


def _go(typed: str, at: int) -> int:
    return row_for(typed, at, len(TITLES), TITLES.__getitem__)


@pytest.mark.parametrize(
    ("typed", "at", "row"),
    [
        ("a", -1, 0),
        ("a", 0, 3),
        ("a", 3, 4),
        ("a", 4, 0),
        ("aa", 0, 3),  # the same letter again goes on
        ("ai", 0, 0),  # more of the word stays
        ("ai", 3, 3),
        ("aid,", 0, 3),
        ("AID F", 4, 0),
        ("b", 1, 1),  # around, to itself
        ("ete", 0, 2),
        ("★", 0, 5),
        ("zz", 0, -1),
        ("ab", 0, -1),
        ("", 0, -1),
    ],
)
def test_letters_go_on_and_around(typed: str, at: int, row: int) -> None:
    assert _go(typed, at) == row


def test_an_empty_list_has_no_row() -> None:
    assert row_for("a", -1, 0, TITLES.__getitem__) == -1


@given(st.text(), st.integers(-1, len(TITLES) - 1))
def test_whatever_is_typed_leads_to_a_row_or_none(typed: str, at: int) -> None:
    assert -1 <= _go(typed, at) < len(TITLES)
