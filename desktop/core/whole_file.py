"""A file that is there whole or not at all."""

from __future__ import annotations

import errno
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


def why_not(path: Path | str, error: OSError | ValueError) -> str:
    """What a person is told when `path` could not be written: what to do, and that all is safe."""
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.ENOSPC, errno.EDQUOT):
        return (
            f"{path} could not be written: there is no room left there. Nothing was changed. "
            "Make room, or choose another place."
        )
    if isinstance(error, PermissionError):
        return (
            f"{path} could not be written: another program has it open, or this folder is not "
            "yours to write to. Nothing was changed. Close it there, or choose another place."
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else error
    return f"{path} could not be written ({reason}). Nothing was changed. Choose another place."
