"""What the driver refuses, as errors that say what happened, what is safe and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy.exc import DBAPIError

from db.errors import Bug, Cause, Known, StoreError
from db.phrase import Phrase
from db.workspace.keyed_file import KeyedFile

# SQLite's own words, which are all that the driver tells of a failed backup.
_IN_WORDS = {
    "database is locked": sqlite.SQLITE_BUSY,
    "database table is locked": sqlite.SQLITE_LOCKED,
    "disk I/O error": sqlite.SQLITE_IOERR,
    "database or disk is full": sqlite.SQLITE_FULL,
    "attempt to write a readonly database": sqlite.SQLITE_READONLY,
    "unable to open database file": sqlite.SQLITE_CANTOPEN,
    "database disk image is malformed": sqlite.SQLITE_CORRUPT,
    "file is not a database": sqlite.SQLITE_NOTADB,
}


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Turn the driver's errors into StoreError: what happened, what is safe, what to do."""
    try:
        yield
    except DBAPIError as error:
        raise translated(error.orig, path) from error
    except sqlite.Error as error:
        raise translated(error, path) from error


def translated(error: BaseException | None, path: Path) -> StoreError:
    """The StoreError for a driver error about `path`."""
    code = getattr(error, "sqlite_errorcode", _IN_WORDS.get(str(error), 0)) & 0xFF
    # The third: others changed the index of the log again and again while it was looked at.
    if code in (sqlite.SQLITE_BUSY, sqlite.SQLITE_LOCKED, sqlite.SQLITE_PROTOCOL):
        return Known(
            Cause.BUSY,
            Phrase(
                "Another program is writing to {path}. Nothing was changed; try again in a moment.",
                path=path,
            ),
        )
    if code == sqlite.SQLITE_IOERR:  # what a full disk says where SQLite maps its -shm file
        return Known(
            Cause.FULL,
            Phrase(
                "The disk that holds {path} is full, failing or gone. Nothing was changed. "
                "Make room or connect it again, and try again.",
                path=path,
            ),
        )
    if code == sqlite.SQLITE_FULL:
        return Known(
            Cause.FULL,
            Phrase(
                "The disk that holds {path} is full. Nothing was changed and what was saved "
                "before is safe. Make room and try again.",
                path=path,
            ),
        )
    if code in (sqlite.SQLITE_READONLY, sqlite.SQLITE_CANTOPEN, sqlite.SQLITE_PERM):
        return Known(
            Cause.READ_ONLY,
            Phrase(
                "{path} cannot be written to. Nothing was changed. Make the file and its "
                "folder writable, or choose another folder with --data-dir.",
                path=path,
            ),
        )
    if code in (sqlite.SQLITE_NOTADB, sqlite.SQLITE_CORRUPT):
        return damaged(path)
    return Bug(
        Phrase("{path}: {error}. Nothing was changed. Please report this.", path=path, error=error)
    )


def damaged(path: Path) -> Known:
    return Known(
        Cause.DAMAGED,
        Phrase(
            "{path} is damaged, or not a Four Pillars workspace. It was left as it is. "
            "Keep a copy of it, and start with another folder (--data-dir) or bring back "
            "a backup of the file.",
            path=path,
        ),
    )


def locked(file: KeyedFile) -> Known:
    """What is said where the first page cannot be read: a key that does not fit and damage look
    the same there."""
    said = (
        Phrase(
            "This is not the password of {path}, or the file is damaged. It was left as it is. "
            "Try again (capital letters, keyboard language), or with the recovery code; if it is "
            "damaged, bring back a backup.",
            path=file.path,
        )
        if file.is_locked
        else Phrase(
            "{path} needs a password, or is damaged, or is not a Four Pillars workspace. It was "
            "left as it is. Give its password or recovery code (--password-file), or choose "
            "another --data-dir; if it is damaged, bring back a backup.",
            path=file.path,
        )
    )
    return Known(Cause.LOCKED, said)
