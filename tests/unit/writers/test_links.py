"""Addresses in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.writers.links import pieces


def addresses(text: str) -> list[str]:
    return [piece for piece, leads in pieces(text) if leads]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See https://example.org/a?b=1&c=2#d.", ["https://example.org/a?b=1&c=2#d"]),
        ("(https://example.org/a_(b)), and", ["https://example.org/a_(b)"]),
        ("https://example.org/a[1]].", ["https://example.org/a[1]"]),
        ("HTTPS://EXAMPLE.ORG", ["HTTPS://EXAMPLE.ORG"]),
        ("<https://example.org>'", ["https://example.org"]),
        ("mailto:ana@example.org?subject=Hi!", ["mailto:ana@example.org?subject=Hi"]),
        ("https://example.org/قائمة", ["https://example.org/قائمة"]),
        ("https://a.example https://b.example", ["https://a.example", "https://b.example"]),
        ("https:// https:/// https:///x mailto: mailto:@ mailto:ana", []),
        ("http://example.org javascript:alert(1) file:///etc/passwd //host/share", []),
        ("xhttps://example.org four-pillars://dhs data:text/html,x", []),
        ("", []),
    ],
)
def test_addresses_of_web_and_mail_are_found_without_what_ends_a_sentence(
    text: str, found: list[str]
) -> None:
    assert addresses(text) == found


@given(st.lists(st.sampled_from(["https://", "mailto:", "a", ".", ")", "(", " ", "@", "]", "\n"])))
def test_the_pieces_are_the_text(parts: list[str]) -> None:
    text = "".join(parts)
    assert "".join(piece for piece, _ in pieces(text)) == text
    assert all(piece for piece, _ in pieces(text))
    assert all(each.startswith(("https://", "mailto:")) for each in addresses(text))
