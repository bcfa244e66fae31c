"""Searches: any text parses, and nothing it parses to breaks what looks for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random
from zlib import crc32

from db.records import Hit, Word
from desktop.core import finder, query
from desktop.core.filters import NOTE
from tests.fuzz import imported
from tests.fuzz.mutate import spoil, spoil_text, text

WHOLE = 16  # one of so many goes through the filters as well, which takes longer
WORDS = (
    *(
        "agency:dhs",
        "pillar:",
        "is:done",
        "has:note",
        "-topic:housing",
        '"',
        "\u201cforced labor\u201d",
    ),
    *("year:2022,", "kind:", "due:<7d", "who:", "tag:", "list:", "is:overdue", "-", ":", ",", "*"),
    *("NEAR(", "AND", "OR", "NOT", "^", "(", ")", "{", "}", "title:", "forced", "labor", " "),
)


def cases(seed: int) -> Iterator[bytes]:
    rng = Random(seed)
    while True:
        typed = " ".join(
            rng.choice(WORDS) if rng.random() < 0.7 else text(rng) for _ in range(rng.randrange(7))
        )
        for _ in range(rng.choice((0, 1, 3))):
            typed = spoil_text(rng, typed, WORDS)
        yield spoil(rng, typed.encode("utf-8", "surrogatepass"), rng.choice((0, 0, 1, 2)))


def check(data: bytes) -> None:
    parsed = query.parse(data.decode("utf-8", "surrogateescape"))
    for word in (*parsed.words, *parsed.unwanted):
        assert word.text.strip()
    meant = finder.conditions(imported.plan(), parsed)
    assert bool(meant.problems) >= meant.impossible
    hits = finder.find(imported.plan(), _notes, parsed) or []
    assert len({hit.id for hit in hits}) == len(hits)
    if crc32(data) % WHOLE == 0:
        found = finder.search(imported.plan(), imported.ITEMS, _notes, parsed, "2026-12-01")
        assert {hit.id for hit in found.hits} <= {hit.id for hit in hits} or not parsed.words


def _notes(words: Iterable[Word]) -> list[Hit]:
    """A note that holds whatever is looked for."""
    return [Hit("PRE-1", NOTE, -1.0) for _ in words][:1]
