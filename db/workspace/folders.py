"""Folders whose names stay: a file in a folder that a power cut takes away is lost with it."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import takewhile
from pathlib import Path


def make(folder: Path) -> None:
    """Make `folder`, for its owner alone, and what is above it where missing; all durable.

    Raises OSError.
    """
    missing = list(takewhile(lambda each: not each.exists(), (folder, *folder.parents)))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for made in reversed(missing):
        sync(made.parent)


def sync(folder: Path) -> None:
    """Make the names in `folder` durable, where the system lets a program do so."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
