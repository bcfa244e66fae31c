"""Fuzzed files of settings: the window's, the designs of papers."""

from __future__ import annotations

from pathlib import Path

from tests.faults import fuzzed

FULL = 10_000


def strike(count: int, seed: int, folder: Path) -> str:
    return fuzzed.strike(count, seed, ("settings",))
