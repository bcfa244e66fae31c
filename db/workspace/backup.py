"""A copy of the workspace, made by SQLite itself and read through before it counts."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from db.errors import Cause, Known
from db.phrase import Phrase
from db.workspace import folders
from db.workspace.driver_errors import damaged, guarded
from db.workspace.engine import verify
from db.workspace.keyed_file import KeyedFile
from db.workspace.schema import APPLICATION_ID

FOLDER = "backups"


def make(
    file: KeyedFile, target: Path, version: int, before: str, part: Path | None = None
) -> None:
    """Copy the workspace `file`, which is of that `version`, to `target`, under the same key.

    Under that name stands a whole copy or none; until then it is called `part`. Raises Known when
    it cannot be made: `before` says what waits for it, if something does.
    """
    copy = replace(file, path=part or target.with_suffix(".part"))
    with told(target.parent, before), guarded(file.path):
        os.close(os.open(copy.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        try:
            _copy(file, copy)
            if not _is_whole(copy, version):
                raise damaged(file.path)  # copied truly, or a disk that cannot be relied on
            copy.path.replace(target)
        finally:
            copy.path.unlink(missing_ok=True)
        folders.sync(target.parent)


def _copy(file: KeyedFile, part: KeyedFile) -> None:
    # Never by plain file calls: closing the file would drop SQLite's locks on it, and what is
    # still in the write-ahead log would be missing.
    with closing(file.connect("ro")) as source, closing(part.connect("rw")) as copy:
        source.backup(copy, progress=stop_when_busy)
        leave_one_file(copy)


def leave_one_file(copy: Any) -> None:
    """Let what is copied over this connection be one file, without a log beside it."""
    (mode,) = copy.execute("PRAGMA journal_mode = DELETE").fetchone()
    if mode != "delete":  # SQLite says no more than this
        raise sqlite.OperationalError("disk I/O error")


def part_beside(target: Path) -> Path:
    """What a copy at `target`, in a folder of others, is called until it is whole."""
    return target.with_name(f".{os.getpid():x}.part")


def stop_when_busy(status: int, *_: int) -> None:
    """Of a backup: the driver itself would try for ever while another program writes."""
    if status in (sqlite.SQLITE_BUSY, sqlite.SQLITE_LOCKED):
        raise sqlite.OperationalError("database is locked")


def _is_whole(part: KeyedFile, version: int) -> bool:
    """Whether the copy can be opened, all of it be read, and is what it should be."""
    try:
        verify(part)
    except Known as error:
        if error.cause is not Cause.DAMAGED:  # that disk fails, and tells nothing about the file
            raise
        return False
    with closing(part.connect("ro")) as connection:
        marks = [
            connection.execute(f"PRAGMA {mark}").fetchone()[0]
            for mark in ("application_id", "user_version")
        ]
    return marks == [APPLICATION_ID, version]


@contextmanager
def told(folder: Path, before: str) -> Iterator[None]:
    """Turn a refusal of the system's into one a person can do something about. `before` says what
    waits for the copy, if something does."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        reason = error.strerror or error
        raise Known(
            Cause.FULL if full else Cause.READ_ONLY,
            Phrase(
                "Your work has to be copied to {folder} before {before}, and that failed "
                "({reason}). Nothing was changed. Make room there or make it writable, and try "
                "again.",
                folder=folder,
                before=before,
                reason=reason,
            )
            if before
            else Phrase(
                "Your work could not be copied to {folder} ({reason}). Nothing was changed. Make "
                "room there or make it writable, and try again.",
                folder=folder,
                reason=reason,
            ),
        ) from error
