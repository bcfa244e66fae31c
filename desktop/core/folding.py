"""Text as search sees it: diacritics and letter case do not count; words are letters and digits.

This mirrors FTS5's `unicode61 remove_diacritics 2`, so that what was found is what is marked. Its
tables are those of Unicode 6.1 (2012); letters added since are folded here as Python knows them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from db.records import Word

Span = tuple[int, int]

# The marks that FTS5 takes as part of the letter before them, and drops.
_MARKS = "\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331"
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_TOKEN = re.compile(f"(?:[^\\W_]|[{_PRIVATE}])(?:[^\\W_]|[{_PRIVATE}{_MARKS}])*")
_LONG = 20  # characters: a longer word is cut rather than left out of a snippet
_MARK = re.compile(f"[{_MARKS}]")


def fold(text: str) -> str:
    """`text` without diacritics and letter case, for comparing."""
    return text.lower() if text.isascii() else "".join(map(_fold_character, text))


def tokens(text: str) -> list[tuple[str, Span]]:
    """The folded words of `text`, each with its place `(start, end)` in `text`."""
    return [(fold(found[0]), found.span()) for found in _TOKEN.finditer(text)]


def marks(text: str, words: Iterable[Word]) -> list[Span]:
    """Where any of `words` stands in `text`: spans in order, none overlapping."""
    here = tokens(text)
    spans: list[Span] = []
    for word in words:
        *before, last = [token for token, _ in tokens(word.text)]
        for at in range(len(before), len(here)):
            token, (start, end) = here[at]
            if not (token.startswith(last) if word.prefix else token == last):
                continue
            first = at - len(before)
            if [token for token, _ in here[first:at]] == before:
                end = start + _reach(text[start:end], len(last))
                spans.append((here[first][1][0], end))
    return _merged(spans)


def snippet(text: str, words: Iterable[Word], width: int = 120) -> str:
    """About `width` characters of `text` around the first of `words`, with `...` where cut.

    Cut between words, or within one where it is long or the language sets no spaces.
    """
    flat = " ".join(text.split())
    if len(flat) <= width:
        return flat
    first, last = next(iter(marks(flat, words)), (0, 0))
    start = max(0, min(first - width // 3, len(flat) - width))
    if start:
        start = flat.find(" ", start, min(first, start + _LONG)) + 1 or start
    end = start + width
    if end < len(flat):
        space = flat.rfind(" ", max(last, start + 1), end + 1)
        end = space if space > 0 else end
    return ("... " if start else "") + flat[start:end] + (" ..." if end < len(flat) else "")


def _reach(token: str, length: int) -> int:
    """How far the first `length` letters of `token` reach, marks on the last one included."""
    letters = 0
    for position, character in enumerate(token):
        letters += not _MARK.match(character)
        if letters > length:
            return position
    return len(token)


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """One letter for one letter, so that places in folded text can be found in the original."""
    if _MARK.match(character):
        return ""
    folded = character.casefold()
    if len(folded) > 1:
        folded = character.lower()
    bare = unicodedata.normalize("NFD", folded)[0]
    return bare if bare.isascii() and bare.isalpha() else folded
