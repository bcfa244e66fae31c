"""Brings a workspace, and every backup of it, under another key as one step.

The order is what makes it one. While nobody else has the file open, every backup is copied under
the new key into a file beside it; then the workspace is rekeyed, in one transaction of the
write-ahead log; then the copies take the places of the backups. Before that transaction all is as
it was, and after it the copies are all that is needed: whoever opens the workspace next finishes
(see `settle`) or sweeps, as the copies open with its key or do not.

The log is why a kill leaves no riddle. It holds encrypted pages and is taken over into the file
without any key; a rollback journal would need the old one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from db.errors import Bug, Cause, Known, StoreError
from db.phrase import Phrase
from db.workspace import backup, marker, recovery_code, rekeyed
from db.workspace.driver_errors import guarded
from db.workspace.engine import verify
from db.workspace.keyed_file import Key, KeyedFile


def change(file: KeyedFile, new: Key) -> None:
    """Bring the workspace `file` under the key `new`, and make its backups ready for it.

    A backup was made before. Nobody may have the file open, in this program or in another. Raises
    StoreError; whether it was done then is told by `standing`. `settle` is to be called next.
    """
    folder = file.path.parent / backup.FOLDER
    after = replace(file, key=new)
    if after.is_locked:
        marker.mark(file.path.parent, locked=True)  # early: a mark that is wrong does no harm
    with guarded(file.path):
        try:
            with _alone(file) as connection:
                rekeyed.settle(folder, file.key)  # what a disk refused the last time
                rekeyed.prepare(folder, file.key, new, strict=after.is_locked)
                _rekey(connection, new)
        except (StoreError, sqlite.Error):
            if not after.opens():  # else it was done: what failed came after
                with suppress(StoreError):  # at once, as they take up room
                    rekeyed.settle(folder, file.key)
                raise
    if _empty_log(after):
        verify(after)


def _rekey(connection: Any, new: Key) -> None:
    connection.execute(f"PRAGMA rekey = \"x'{new.raw}'\"")
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # no page of before is left
    except sqlite.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite.SQLITE_LOCKED:  # by the step, half done
            raise sqlite.OperationalError("disk I/O error") from error  # it does not tell itself
        raise


def standing(file: KeyedFile, new: Key) -> KeyedFile:
    """`file` with the key that it has by now: its own, or the new one."""
    after = replace(file, key=new)
    with guarded(file.path):
        return after if after.opens() else file


def settle(file: KeyedFile) -> None:
    """Finish with the backups what was begun, now or by a program that was killed meanwhile.

    The workspace is open with this key, so that nobody can be bringing it under another.
    """
    _empty_log(file)
    rekeyed.settle(file.path.parent / backup.FOLDER, file.key)
    marker.mark(file.path.parent, locked=file.is_locked)


def tested_code(file: KeyedFile) -> str:
    """The recovery code of `file`, which opened it when it was read back. Raises Bug otherwise."""
    code = recovery_code.code_of(file.key)
    if not replace(file, key=recovery_code.key_of(code)).opens():
        raise Bug(
            Phrase(
                "The recovery code of {path} does not open it. Please report this.", path=file.path
            )
        )
    return code


def _empty_log(file: KeyedFile) -> bool:
    """Take what a killed program left in the log over into the file, and say whether it is all.

    Reading all pages through, SQLCipher goes past the log, and would meet those of the old key.
    """
    log = file.path.with_name(file.path.name + "-wal")
    try:
        if not log.exists() or not log.stat().st_size:
            return True
        with closing(file.connect("rw")) as connection:
            busy, there, taken = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except (OSError, sqlite.Error):  # a disk without room: what is in the log counts as well
        return False
    return not busy and there == taken


@contextmanager
def _alone(file: KeyedFile) -> Iterator[Any]:
    """A connection to `file` that keeps everybody else out, with nothing left in its log."""
    with closing(file.connect("rw")) as connection:
        try:
            # Before the first look into the file, or the log would still be shared with others.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite.Error as error:
            if error.sqlite_errorcode & 0xFF != sqlite.SQLITE_BUSY:
                raise
            raise Known(
                Cause.BUSY,
                Phrase(
                    "Another program has {path} open. Nothing was changed. Close it there, and "
                    "try again.",
                    path=file.path,
                ),
            ) from error
        yield connection
