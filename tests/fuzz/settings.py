"""The small files that are read at every start: whatever stands in them, the program starts."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from db.workspace import ledger
from desktop.core import designs, settings
from desktop.core.design import Design
from tests.fuzz.mutate import NASTY, spoil, spoil_text, text

VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 100, 10**30, 1.5, "", "dark", "letter", "compact", "plain"),
    *([], ["x"], [1], [[]], {}, {"layout": "full"}, "x" * 5000, "\ud800", "1,2,3", *NASTY[:6]),
)
COUNT = f"{'0f' * 16} 000000000012 2026-11-22T06:00:00+00:00"
WORDS = (
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    '"\\ud800"',
    "1e999",
    "NaN",
    "9" * 5000,
    " 0000",
    "\n",
)


def cases(seed: int) -> Iterator[bytes]:
    rng = Random(seed)
    while True:
        written = rng.choice((_window, _designs, _count))(rng)
        for _ in range(rng.choice((0, 0, 1, 3))):
            written = spoil_text(rng, written, WORDS)
        if rng.random() < 0.02:
            written = "[" * rng.choice((500, 100_000)) + written
        yield spoil(rng, written.encode("utf-8", "surrogatepass"), rng.choice((0, 0, 0, 1, 4)))


def check(data: bytes) -> None:
    """What is read makes sense, can be written, and is the same when it is read again."""
    folder = _folder()
    for name in (settings.FILE_NAME, designs.FILE_NAME, ledger.FILE_NAME):
        (folder / name).write_bytes(data)
    window = settings.load(folder)
    assert window.zoom in settings.ZOOM
    assert window.scheme in settings.SCHEMES
    settings.save(folder, window)
    assert settings.load(folder) == window
    kept = designs.Designs(folder)
    presets, last = kept.presets(), kept.last("COM-1")
    kept.remember("COM-1", last)
    assert kept.presets() == presets
    assert kept.last("COM-1") == last
    found = ledger.outside(folder)
    assert found is None or found.commits >= 0


def _window(rng: Random) -> str:
    made: dict[str, Any] = asdict(settings.Settings())
    for name in rng.sample(list(made), rng.randrange(5)):
        made[name] = rng.choice((*VALUES, text(rng)))
    return json.dumps(made)


def _designs(rng: Random) -> str:
    made = Design().as_data()
    for name in rng.sample(list(made), rng.randrange(4)):
        made[name] = rng.choice((*VALUES, text(rng)))
    names = [rng.choice(("COM-1", "Weekly", text(rng))) for _ in range(3)]
    return json.dumps(
        {
            "subjects": rng.choice(({names[0]: made}, {}, made, rng.choice(VALUES))),
            "presets": rng.choice(({names[1]: made, names[2]: rng.choice(VALUES)}, {}, None)),
        }
    )


def _count(rng: Random) -> str:
    return f"{COUNT} {ledger._sum(COUNT)}\n"


@cache
def _folder() -> Path:
    """A folder of this process."""
    return Path(tempfile.mkdtemp(prefix="four-pillars-fuzz-"))
