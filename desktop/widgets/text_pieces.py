"""How a text with links is laid out: counted as Qt counts, and cut into pieces of lines."""

from __future__ import annotations

import re
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop import sides
from desktop.core.library.document import Look, Text
from desktop.widgets.text_link import Piece

SPACE = b" \0"  # as Qt holds it
_HALF = re.compile("[\ud800-\udfff]")
_RTL = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def piece(line: QTextLine, first: int, last: int, *, mixed: bool) -> Piece:
    """The words from `first` to `last` on a line; in mixed directions they lie anywhere on it."""
    if mixed:
        around = QRectF()
        for run in line.glyphRuns(first, last - first):
            around |= run.boundingRect()
        left, right = around.left(), around.right()
    else:
        left, right = _x(line, first), _x(line, last)
    return Piece(QRectF(left, line.y(), right - left, line.height()), line.y() + line.ascent())


def is_mixed(text: str) -> bool:
    """Whether something in a text is written from right to left."""
    return _RTL.search(text) is not None


def _x(line: QTextLine, at: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(at))
    return x


def wrapping() -> QTextOption:
    """Between words, and within one that is too long."""
    option = sides.option()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def look_range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """A stretch of text that looks different."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made


def shown(text: str) -> str:
    """Half characters, which Qt would drop and so shift the links, as U+FFFD."""
    return _HALF.sub("\ufffd", text)


def unbroken(text: Text) -> str:
    """A text as it is laid out: an id that is a link, or a word to type, stays on one line."""
    parts = []
    for span in text:
        whole = (bool(span.target) or span.look is Look.CODE) and " " not in span.text
        parts.append(span.text.replace("-", "\u2011") if whole else span.text)
    return shown("".join(parts)).replace("\n", "\u2028")


def units(text: str) -> int:
    """The length of a text as Qt counts: in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
