"""Full text over the plan and its library: words in, ranked ids out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from db.records import Word

# What is called exactly that comes before what only speaks of it.
_EXACT = -1000.0


def suffix(language: str) -> str:
    """What the tables of a language's index end with; nothing for English."""
    return "" if language == "en" else f"_{language}"


def find(suffix: str) -> str:
    """The statement that finds `?1`, typed as `?2`, in the index of a language, best first.

    The heading counts most, then names (acronym, agency, topic, id), then the text.
    """
    return (
        f"SELECT id, kind, bm25(search{suffix}, 8.0, 4.0, 1.0) + "  # noqa: S608 - our own names
        f"CASE WHEN heading = ?2 OR called = ?2 THEN {_EXACT} ELSE 0 END "
        f"FROM search{suffix} CROSS JOIN found{suffix} ON number = search{suffix}.rowid "
        f"WHERE search{suffix} MATCH ?1 ORDER BY 3, number"
    )


def holding(suffix: str) -> str:
    """The same without a rank, which takes most of the time."""
    return (
        f"SELECT id FROM search{suffix} CROSS JOIN found{suffix} "  # noqa: S608 - our own names
        f"ON number = search{suffix}.rowid WHERE search{suffix} MATCH ?1"
    )


def plain(text: str) -> str:
    """`text` without diacritics and letter case, for telling what is called exactly so."""
    return text.lower() if text.isascii() else _bare(text)


def _bare(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def match_text(words: Iterable[Word]) -> str:
    """All of `words` as an FTS5 expression: each is quoted, so none can be an operator."""
    return " AND ".join(_quoted(word.text) + (" *" if word.prefix else "") for word in words)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
