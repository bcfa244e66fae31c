"""Backups are made between writes: each is whole, or not there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from db.errors import StoreError
from tests.faults.stories import give_up, restores

LONGEST, MOMENT, begin = restores.LONGEST, restores.MOMENT, restores.begin


def work(
    folder: Path,
    seed: int,
    acknowledge: Callable[[], object],
    refused: Callable[[StoreError], object] = give_up,
) -> None:
    """Go on for ever."""
    restores.work(folder, seed, acknowledge, refused, restores=False)


def judge(folder: Path, seed: int, count: int) -> None:
    restores.judge(folder, seed, count, restores=False)
