"""Pages of help: plain text with headings and lists, as `resources/help` holds them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.paths import RESOURCES

PRIVACY = "privacy"
_FOLDER = RESOURCES / "help"
_MARKS = {"# ": "title", "## ": "heading", "- ": "point"}


class Part(StrEnum):
    """What a piece of a page is."""

    TITLE = "title"
    HEADING = "heading"
    POINT = "point"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a page, on one line."""

    part: Part
    text: str


def read(name: str) -> tuple[Piece, ...]:
    """The page `name`. Raises OSError when it is missing."""
    return parse((_FOLDER / f"{name}.md").read_text(encoding="utf-8"))


def parse(text: str) -> tuple[Piece, ...]:
    """The blocks of a text; a heading and a point each begin one, an empty line ends one."""
    blocks = re.split(r"\n\s*\n|\n(?=#|- )", text.strip())
    return tuple(_piece(" ".join(block.split())) for block in blocks if block.strip())


def _piece(line: str) -> Piece:
    mark = next((mark for mark in _MARKS if line.startswith(mark)), "")
    return Piece(Part(_MARKS.get(mark, "paragraph")), line.removeprefix(mark))
