"""Text as search sees it: diacritics and letter case do not count; words are letters and digits.

This mirrors FTS5's `unicode61 remove_diacritics 2`, so that what was found is what is marked.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from db.records import Word

Span = tuple[int, int]


def fold(text: str) -> str:
    """`text` without diacritics and letter case, for comparing."""
    return "".join(_fold_character(character) for character in text)


def tokens(text: str) -> list[tuple[str, Span]]:
    """The folded words of `text`, each with its place `(start, end)` in `text`."""
    found: list[tuple[str, Span]] = []
    start: int | None = None
    folded: list[str] = []
    for position, character in enumerate(text):
        if is_word_character(character):
            if start is None:
                start = position
            folded.append(_fold_character(character))
        elif start is not None:
            found.append(("".join(folded), (start, position)))
            start, folded = None, []
    if start is not None:
        found.append(("".join(folded), (start, len(text))))
    return found


def marks(text: str, words: Iterable[Word]) -> list[Span]:
    """Where any of `words` stands in `text`: spans in order, none overlapping."""
    here = tokens(text)
    spans: list[Span] = []
    for word in words:
        wanted = [token for token, _ in tokens(word.text)]
        for at in range(len(here) - len(wanted) + 1):
            if _match([token for token, _ in here[at : at + len(wanted)]], wanted, word.prefix):
                first, last = here[at][1], here[at + len(wanted) - 1][1]
                end = last[0] + len(wanted[-1]) if word.prefix else last[1]
                spans.append((first[0], min(end, last[1])))
    return _merged(spans)


def snippet(text: str, words: Iterable[Word], width: int = 120) -> str:
    """About `width` characters of `text` around the first of `words`, with `...` where cut."""
    flat = " ".join(text.split())
    spans = marks(flat, words)
    if len(flat) <= width:
        return flat
    start = max(0, spans[0][0] - width // 3) if spans else 0
    start = flat.find(" ", start) + 1 if start else 0
    end = start + width
    if end < len(flat):
        end = max(flat.rfind(" ", start, end), start + 1)
    return ("... " if start else "") + flat[start:end] + (" ..." if end < len(flat) else "")


def is_word_character(character: str) -> bool:
    """Whether FTS5 counts `character` as part of a word (letters, digits, marks, private use)."""
    category = unicodedata.category(character)
    return category[0] in "LN" or category in ("Co", "Mn")


def _match(here: list[str], wanted: list[str], prefix: bool) -> bool:
    if here[:-1] != wanted[:-1]:
        return False
    return here[-1].startswith(wanted[-1]) if prefix else here[-1] == wanted[-1]


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _fold_character(character: str) -> str:
    if character.isascii():
        return character.lower()
    bare = unicodedata.normalize("NFD", character)
    return "".join(c for c in bare if not unicodedata.combining(c)).lower()
