"""The titles of a person's own items, out of whatever was typed or pasted."""

from __future__ import annotations

import unicodedata

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def titles_of(text: str) -> tuple[str, ...]:
    """One title for every line that says something, each as the workspace can keep it.

    A list copied from elsewhere brings its marks along: those before a line are left out.
    """
    lines = (_clean(line) for line in text.splitlines())
    return tuple(line for line in lines if line)


def _clean(line: str) -> str:
    plain = "".join(map(_plain, line))
    words = " ".join(plain.split())
    for mark in ("- [ ] ", "- [x] ", "- ", "* ", "• ", "☐ ", "☑ "):
        if words.startswith(mark):
            return words.removeprefix(mark).strip()
    return words


def _plain(character: str) -> str:
    """Nothing for what turns the direction of writing, a space for what is no character."""
    if character in _TURNING:
        return ""
    return " " if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") else character
