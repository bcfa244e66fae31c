"""Files for typed text that the store refused: of a person's choosing, or when none can be asked.

All of them are readable by their owner only.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

_BEGIN, _END = "rescued-note-", ".txt"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL


def put(folder: Path, plan_id: str, text: str, moment: datetime) -> Path:
    """Write the text of one note into a new file in `folder`, made if needed. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = f"{_BEGIN}{_plain(plan_id)}-{moment:%Y%m%dT%H%M%S}"
    path, number = folder / (name + _END), 1
    while True:
        with suppress(FileExistsError):
            _write(path, text)
            return path
        number += 1
        path = folder / f"{name}-{number}{_END}"


def left(folder: Path) -> list[Path]:
    """The files of rescued notes in `folder`."""
    with suppress(OSError):
        return sorted(path for path in folder.glob(f"{_BEGIN}*{_END}") if path.is_file())
    return []


def save(path: Path, notes: Mapping[str, str]) -> None:
    """Replace `path` by a file of these notes, in one step. Raises OSError; it is kept then."""
    part = path.with_name(f".{os.getpid():x}.part")
    part.unlink(missing_ok=True)
    try:
        _write(part, as_text(notes))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def as_text(notes: Mapping[str, str]) -> str:
    """One note as it is; several each below its id."""
    if len(notes) == 1:
        return next(iter(notes.values()))
    return "\n\n".join(f"{plan_id}\n\n{text}" for plan_id, text in notes.items())


def _write(path: Path, text: str) -> None:
    """Make a file that is on the disk when this returns; a part of a text is no text."""
    handle = os.open(path, _NEW, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
            file.flush()
            os.fsync(handle)
    except OSError:
        path.unlink()
        raise


def _plain(plan_id: str) -> str:
    """An id as every file system takes it; ours are so already."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "_" for c in plan_id)[:60]
