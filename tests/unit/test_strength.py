"""What is said of a password: its length, and what makes length worth nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.strength import FAIR, SHORT, STRONG, hint


def test_nothing_is_said_of_nothing() -> None:
    assert hint("") == ""


@pytest.mark.parametrize(
    ("password", "said"),
    [
        ("dog", "Short"),
        ("p4$$W0r", "Short"),
        ("aaaaaaaaaaaaaaaa", "Easy to guess"),
        ("1234567890123456", "Easy to guess"),
        ("abcdefghijklmnop", "Easy to guess"),
        ("ZYXWVUTSRQPONMLK", "Easy to guess"),
        ("abababababababab", "Easy to guess"),
        ("horse7tab", "Fair"),
        ("horse7table4", "Good"),
        ("correct horse battery", "Strong"),
        ("отель снег мост рыба", "Strong"),
    ],
)
def test_length_counts_first_and_monotony_counts_against(password: str, said: str) -> None:
    assert hint(password).startswith(said)


@given(st.text())
def test_whatever_is_typed_gets_one_sentence_that_does_not_quote_it(password: str) -> None:
    said = hint(password)
    assert bool(said) == bool(password)
    assert "\n" not in said


@pytest.mark.parametrize(
    ("letters", "said"), [(SHORT - 1, "Short"), (SHORT, "Fair"), (FAIR, "Good"), (STRONG, "Strong")]
)
def test_each_step_begins_at_its_length(letters: int, said: str) -> None:
    assert hint("quiet mule, 3 ships"[:letters]).startswith(said)
