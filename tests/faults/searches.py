"""Fuzzed searches."""

from __future__ import annotations

from pathlib import Path

from tests.faults import fuzzed

FULL = 100_000


def strike(count: int, seed: int, folder: Path) -> str:
    return fuzzed.strike(count, seed, ("search",))
