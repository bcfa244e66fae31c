"""Text as every file can hold it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.flow import Check, Checks, Flow, Grid, Heading
from desktop.core.writers.letters import SIGN, readable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\0b\x1bc\x7fd\x9f", f"a{SIGN}b{SIGN}c{SIGN}d{SIGN}"),
        ("\ud800 and \uffff and \ufdd0", f"{SIGN} and {SIGN} and {SIGN}"),
        ("1\r\n2\r3\x0b4\x0c5\x856\u20287\u2029", "1\n2\n3\n4\n5\n6\n7\n"),
        ("invoice\u202efdp.exe \u2066in\u2069", "invoicefdp.exe in"),
        ("\ta\u200fb \U0001f469\u200d\U0001f527", "\ta\u200fb \U0001f469\u200d\U0001f527"),
    ],
)
def test_what_is_no_text_is_shown_as_a_sign_and_nothing_turns_round(text: str, shown: str) -> None:
    assert readable(text) == shown


def test_every_text_of_a_flow_is_fit_and_the_rest_is_as_it_was() -> None:
    check = Check("own-1", "todo", "To do\0", "a\0", room=("b\0",))
    flow = Flow("t\0", "en", (Heading(2, "h\0"), Checks((check,)), Grid(("g\0",), (("c\0",),))))
    made = readable(flow)
    assert made == Flow(
        f"t{SIGN}",
        "en",
        (
            Heading(2, f"h{SIGN}"),
            Checks((Check("own-1", "todo", f"To do{SIGN}", f"a{SIGN}", room=(f"b{SIGN}",)),)),
            Grid((f"g{SIGN}",), ((f"c{SIGN}",),)),
        ),
    )


@given(st.text())
def test_every_text_can_be_written_and_is_fit_at_once(text: str) -> None:
    shown = readable(text)
    assert readable(shown) == shown
    assert shown.encode().decode() == shown
