"""Texts as XML can hold them."""

from __future__ import annotations

import re

# Control characters, halves of a character, and the two that XML rules out.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n?|[\x85\u2028\u2029]")


def lines(text: str) -> str:
    """`text` without what XML has no place for, its lines ended by a line feed."""
    return _UNFIT.sub("", _LINE_END.sub("\n", text))


def one_line(text: str) -> str:
    return " ".join(lines(text).split())


def cut(text: str, limit: int) -> str:
    """At most so many UTF-16 units, as office programs count; a sign stands where it was cut."""
    if len(text) * 2 <= limit or len(text.encode("utf-16-le")) <= limit * 2:
        return text
    return text.encode("utf-16-le")[: (limit - 1) * 2].decode("utf-16-le", "ignore") + "…"
