"""Searches: any text parses, and nothing it parses to breaks what looks for it."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from desktop.core import finder, query
from tests.fuzz import imported
from tests.fuzz.mutate import spoil, spoil_text, text

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
    hits = finder.find(imported.plan(), lambda _: [], parsed) or []
    assert len({hit.id for hit in hits}) == len(hits)
