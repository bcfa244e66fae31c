"""A file that is there whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write(path: Path, data: bytes) -> None:
    """Write `data` to `path` in one step. Raises OSError; a file that was there is kept then."""
    part = path.parent / f".{os.getpid():x}.part"
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
