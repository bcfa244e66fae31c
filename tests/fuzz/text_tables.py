"""Tables in text files, as spreadsheets write them and as they never should."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from random import Random

from tests.fuzz import imported
from tests.fuzz.mutate import NASTY, spoil, spoil_text, text

HEADERS = (
    *("Title", "Task", "id", "Plan id", "Pillar", "Principle", "Status", "Done", "Who", "Due"),
    *("Deadline", "Priority", "Tags", "Steps", "Notes", "Links", "Done on", "Initials", "", "Foo"),
)
CELLS = (
    *("Call the shelter", "PRE-1", "pre-1", "COM-20", "GONE-1", imported.OWN_KEY, "PRE-99", "17"),
    *("Prevention", "2", "pillar 3", "done", "In progress", "N/A", "x", "maybe", "high", "1"),
    *("2026-12-01", "03/04/2026", "31/02/2026", "Dec 1, 2026", "1 Sept 2026", "0000-00-00"),
    *(
        "9999-12-31",
        "2026-12-01T10:00",
        "\u0661\u0662/01/2026",
        "a, b; c",
        "a\nb",
        "[x] one\n- two",
    ),
    *("https://example.org", "=1+1", "'=1+1", "-", "<script>", "x" * 3000, ""),
)
WORDS = (",", ";", "\t", "\n", '"', *HEADERS, *CELLS[:12])
_MARKS = ((b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"))


def cases(seed: int) -> Iterator[bytes]:
    rng = Random(seed)
    while True:
        written = _table(rng)
        for _ in range(rng.choice((0, 0, 1, 3))):
            written = spoil_text(rng, written, WORDS)
        mark, encoding = rng.choices(_MARKS, (8, 3, 1))[0]
        data = mark + written.encode(encoding, "surrogatepass")
        yield spoil(rng, data, rng.choice((0, 0, 1, 2, 6)))


def check(data: bytes) -> None:
    imported.check(data, "table.csv")


def _table(rng: Random) -> str:
    separator = rng.choice(",,,;\t")
    ends = rng.choice(("\n", "\r\n", "\r\n", "\r"))
    width = rng.randrange(1, 8)
    rows = [rng.choices(HEADERS, k=width)]
    for _ in range(rng.randrange(6)):
        ragged = max(0, width + rng.choice((0, 0, 0, 0, -1, 1)))
        rows.append([rng.choice(CELLS) if rng.random() < 0.8 else text(rng) for _ in range(ragged)])
    told = f"sep={separator}{ends}" if rng.random() < 0.05 else ""
    return told + "".join(separator.join(_quoted(rng, c) for c in row) + ends for row in rows)


def _quoted(rng: Random, cell: str) -> str:
    if rng.random() < 0.03:
        return cell + rng.choice(NASTY)
    if any(c in cell for c in ',;\t"\r\n') or rng.random() < 0.1:
        return '"' + cell.replace('"', '""') + '"'
    return cell
