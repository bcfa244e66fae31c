"""Full text over the plan and its library: words in, ranked ids out."""

from __future__ import annotations

from collections.abc import Iterable

from db.records import Word

# The heading counts most, then names (acronym, agency, topic, id), then the text. The two leading
# columns are not indexed.
_RANK = "bm25(search, 0, 0, 8.0, 4.0, 1.0)"
# What is called exactly that comes before what only speaks of it.
_EXACT = -1000.0
_ORDER = (
    f"{_RANK} + CASE WHEN title = ?2 COLLATE NOCASE OR names = ?2 COLLATE NOCASE "
    f"THEN {_EXACT} ELSE 0 END"
)
FIND = f"SELECT id, kind, {_ORDER} FROM search WHERE search MATCH ?1 ORDER BY 3, rowid"  # noqa: S608 - the lines above

# Without a rank, which takes most of the time.
HOLDING = "SELECT id FROM search WHERE search MATCH ?1"


def match_text(words: Iterable[Word]) -> str:
    """All of `words` as an FTS5 expression: each is quoted, so none can be an operator."""
    return " AND ".join(_quoted(word.text) + (" *" if word.prefix else "") for word in words)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
