"""FTS5 itself, as both databases use it: what our own folding has to agree with."""

from __future__ import annotations

import sqlcipher3.dbapi2 as sqlite

from db.plan.search import match_text
from db.records import Word


class FullText:
    """Texts in memory, tokenized and searched by FTS5's `unicode61 remove_diacritics 2`."""

    def __init__(self, texts: list[str]) -> None:
        self._connection = sqlite.connect(":memory:")
        self._connection.execute(
            "CREATE VIRTUAL TABLE texts "
            'USING fts5(text, tokenize = "unicode61 remove_diacritics 2")'
        )
        self._connection.execute("CREATE VIRTUAL TABLE words USING fts5vocab(texts, instance)")
        self._connection.executemany(
            "INSERT INTO texts (rowid, text) VALUES (?, ?)", list(enumerate(texts))
        )
        self._count = len(texts)

    def tokens(self) -> list[list[str]]:
        """The tokens of every text, in order."""
        found: list[list[str]] = [[] for _ in range(self._count)]
        rows = self._connection.execute("SELECT doc, term FROM words ORDER BY doc, offset")
        for text, token in rows:
            found[text].append(token)
        return found

    def find(self, word: Word) -> set[int]:
        """The numbers of the texts that hold `word`."""
        rows = self._connection.execute(
            "SELECT rowid FROM texts WHERE texts MATCH ?", (match_text([word]),)
        )
        return {row[0] for row in rows}

    def close(self) -> None:
        self._connection.close()
