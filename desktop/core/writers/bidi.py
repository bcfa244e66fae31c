"""Letters that run from the right beside others that do not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from desktop.core.writers import links

_MARK = "\N{LEFT-TO-RIGHT MARK}"
_NUMBER = re.compile(r"\+?\d+(?:[-./]\d+)+", re.ASCII)  # of a telephone, a day, a share


def held(text: str) -> str:
    """`text` with marks that keep it together in a paragraph from the right: a number with its
    hyphens would be read backwards, and the stop of an English sentence stand before it."""
    return "\n".join(map(_held_line, text.split("\n")))


def _held_line(line: str) -> str:
    kinds = {unicodedata.bidirectional(letter) for letter in line}
    if kinds & {"R", "AL"}:
        return "".join(
            f"{_MARK}{piece}{_MARK}" if is_address else _NUMBER.sub(f"{_MARK}\\g<0>{_MARK}", piece)
            for piece, is_address in links.pieces(line)
        )
    return f"{_MARK}{line}{_MARK}" if kinds & {"L", "EN"} else line


def directions(text: str) -> Iterator[tuple[str, bool]]:
    """`text` in pieces, each with whether its letters run from the right.

    What has no direction goes with what stands before it.
    """
    began, from_the_right, settled = 0, False, False
    for at, letter in enumerate(text):
        kind = unicodedata.bidirectional(letter)
        if kind not in ("L", "R", "AL"):
            continue
        if settled and (kind != "L") is not from_the_right:
            yield text[began:at], from_the_right
            began = at
        from_the_right, settled = kind != "L", True
    if text:
        yield text[began:], from_the_right
