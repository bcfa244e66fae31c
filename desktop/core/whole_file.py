"""A file that is there whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from desktop.core.language import tr

_AS_IT_IS = getattr(os, "O_BINARY", 0)  # Windows would change line ends
EVERYBODY, OWNER = 0o666, 0o600  # who may read a new file; of everybody, as the system has it


def write(path: Path, data: bytes, mode: int = EVERYBODY) -> None:
    """Write `data` to `path` in one step, a file of its own with that `mode`.

    Raises OSError; a file that was there is kept then.
    """
    part = path.parent / f".{os.getpid():x}.part"
    try:
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _AS_IT_IS, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(handle)  # a power cut after it has its name must not leave it empty
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def why_not(path: Path | str, error: OSError | ValueError) -> str:
    """What a person is told when `path` could not be written: what to do, and that all is safe."""
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.ENOSPC, errno.EDQUOT):
        return tr(
            "{path} could not be written: there is no room left there. Nothing was changed. Make "
            "room, or choose another place."
        ).format(path=path)
    if isinstance(error, PermissionError):
        return tr(
            "{path} could not be written: another program has it open, or this folder is not yours "
            "to write to. Nothing was changed. Close it there, or choose another place."
        ).format(path=path)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else error
    return tr(
        "{path} could not be written ({reason}). Nothing was changed. Choose another place."
    ).format(path=path, reason=reason)
