"""Full text over the plan and its library: words in, one FTS5 statement out."""

from __future__ import annotations

from collections.abc import Iterable

from db.records import Word

# Rank: the heading counts most, then names (acronym, agency, topic, id), then the text. The two
# leading columns are not indexed.
RANK = "bm25(search, 0, 0, 8.0, 4.0, 1.0)"


def statement(words: Iterable[Word], kinds: Iterable[str] = ()) -> tuple[str, tuple[str, ...]]:
    """The statement that finds rows `(id, kind, rank)`, best (lowest rank) first, and its values.

    All words must occur; excluded ones must not. With nothing but excluded words (or none), the
    rest of everything is found, in no particular rank.
    """
    words = list(words)
    wanted = match_text(word for word in words if not word.excluded)
    unwanted = match_text((word for word in words if word.excluded), " OR ")
    where: list[str] = []
    values: list[str] = []
    if wanted:
        where.append("search MATCH ?")
        values.append(wanted)
    if unwanted:
        where.append("rowid NOT IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(unwanted)
    kinds = tuple(kinds)
    if kinds:
        where.append(f"kind IN ({', '.join('?' * len(kinds))})")
        values.extend(kinds)
    condition = f" WHERE {' AND '.join(where)}" if where else ""
    rank, order = (RANK, f"{RANK}, rowid") if wanted else ("0.0", "rowid")
    return f"SELECT id, kind, {rank} FROM search{condition} ORDER BY {order}", tuple(values)


def match_text(words: Iterable[Word], join: str = " AND ") -> str:
    """`words` as an FTS5 expression: everything quoted, so no word can be an operator."""
    parts = []
    for word in words:
        quoted = '"' + word.text.replace('"', '""') + '"'
        parts.append(f"{quoted} *" if word.prefix else quoted)
    return join.join(parts)
