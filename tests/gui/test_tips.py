"""Words of others in a tool tip are words, not markup that opens files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from desktop.core.tips import plain_tip

PIECES = [
    "<",
    ">",
    "/",
    "img src='x.png'",
    "b",
    "&",
    "&lt;",
    "lt;",
    " ",
    "\n",
    "a",
    '"',
    "?xml",
    "!",
]


def as_shown(tip: str) -> str:
    """What Qt makes of a tool tip."""
    if not tip.startswith("<qt>"):
        assert "<" not in tip, "Qt looks for a tag"
        assert "&lt;" not in tip, "and for one that was meant to be seen"
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_plain_words_stay_as_they_are() -> None:
    assert plain_tip("Anna & Ben: 3 > 2") == "Anna & Ben: 3 > 2"
    assert plain_tip("") == ""


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_whatever_is_written_is_shown_so_and_holds_no_picture(text: str) -> None:
    tip = plain_tip(text)
    shown = as_shown(tip)
    assert " ".join(shown.split()) == " ".join(text.split())
    assert "<img" not in tip
