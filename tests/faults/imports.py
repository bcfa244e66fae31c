"""Fuzzed files to import: shared lists, tables, filled forms. `make fuzz` does it on all cores."""

from __future__ import annotations

from pathlib import Path

from tests.faults import fuzzed

FULL = 1_000_000


def strike(count: int, seed: int, folder: Path) -> str:
    return fuzzed.strike(count, seed, ("share", "form", "xlsx", "csv"))
