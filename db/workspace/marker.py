"""A file beside the workspace that tells of its password, so that a window can ask at once.

It is only a hint: whether a password is needed is decided by the workspace alone.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from db.workspace.keyed_file import FILE_NAME, KeyedFile

MARKER = "workspace.locked"


def needs_password(folder: Path) -> bool:
    """Whether the workspace in `folder` is marked as locked, and does not open without a key."""
    file = KeyedFile(folder / FILE_NAME, wait=0)
    try:
        if not (folder / MARKER).exists() or not file.path.stat().st_size:
            return False
        return not file.opens()
    except OSError:
        return False
    except sqlite.Error:  # in use just now: the mark will be right
        return True


def mark(folder: Path, *, locked: bool) -> None:
    """Leave the mark or take it away. What cannot be written is done without."""
    path = folder / MARKER
    with suppress(OSError):
        if not locked:
            path.unlink(missing_ok=True)
        elif not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
