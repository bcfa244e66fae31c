"""Puts a file that was made in the place of the workspace, as one step that a kill cannot halve.

All of it happens in the folder `recovering`, which is there only meanwhile. The new file is made
and read through there. Once it is called `next.db` it is decided: whoever opens the workspace next
takes the old journals away and puts it in its place. Anything else that is left there is swept.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from db.errors import Cause, Known
from db.phrase import Phrase
from db.workspace import folders, ledger
from db.workspace.aside import told
from db.workspace.keyed_file import FILE_NAME, NO_PASSWORD, Key, KeyedFile

FOLDER = "recovering"
_LOCK, _MADE, _NEXT = "lock", "made", "next.db"
_JOURNALS = (f"{FILE_NAME}-wal", f"{FILE_NAME}-shm")


def finish(folder: Path) -> None:
    """Finish or undo what an interrupted step left in `folder`.

    Raises Known with `Cause.BUSY` while another program is at it.
    """
    if (folder / FOLDER).is_dir():
        with _alone(folder):
            pass


@contextmanager
def recovering(folder: Path) -> Iterator[Path]:
    """A folder to make the new workspace in; `place` puts it in its place. Raises Known."""
    with told(folder), _alone(folder) as room:
        (room / _MADE).mkdir(mode=0o700)
        yield room / _MADE


def place(folder: Path, count: ledger.Count, key: Key = NO_PASSWORD) -> None:
    """Put the workspace that was made, closed, and counted so far, in the place of the old one,
    which has `key`. Raises Known with `Cause.BUSY` where another program has that open."""
    made = folder / FOLDER / _MADE / FILE_NAME
    journal = made.with_name(_JOURNALS[0])
    if journal.exists() and journal.stat().st_size:
        raise OSError(f"{journal} was not taken over")
    _refuse_others(KeyedFile(folder / FILE_NAME, key, 0))
    made.replace(folder / FOLDER / _NEXT)
    folders.sync(folder / FOLDER)
    _settle(folder)
    ledger.write_outside(folder, count)


def _refuse_others(file: KeyedFile) -> None:
    """See to it that no other program has the old file open, as far as that can tell."""
    if not (file.path.is_file() and file.path.stat().st_size):
        return
    try:
        with closing(file.connect("rw")) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
    except sqlite.Error as error:
        if error.sqlite_errorcode & 0xFF in (sqlite.SQLITE_BUSY, sqlite.SQLITE_LOCKED):
            raise Known(
                Cause.BUSY,
                Phrase(
                    "Another program has {path} open. Nothing was changed. Close it there, and "
                    "try again.",
                    path=file.path,
                ),
            ) from error


@contextmanager
def _alone(folder: Path) -> Iterator[Path]:
    """The folder `recovering`, with nobody else at it and nothing left in it but what is made."""
    room = folder / FOLDER
    room.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A lock that goes with the program that holds it, on every system.
    with closing(sqlite.connect(str(room / _LOCK), isolation_level=None, timeout=0)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite.Error as error:
            raise Known(
                Cause.BUSY,
                Phrase(
                    "Another program is recovering the work in {folder}. Nothing was changed; try "
                    "again in a moment.",
                    folder=folder,
                ),
            ) from error
        try:
            _settle(folder)
            yield room
        finally:
            _sweep(room)
            if not (room / _NEXT).exists():
                _vanish(room)


def _settle(folder: Path) -> None:
    """Put what is decided in its place, and sweep what is not."""
    following = folder / FOLDER / _NEXT
    if following.exists():
        for name in _JOURNALS:  # the new file would take them for its own
            (folder / name).unlink(missing_ok=True)
        following.replace(folder / FILE_NAME)
        folders.sync(folder)
    _sweep(folder / FOLDER)


def _vanish(room: Path) -> None:
    """The lock is let go with it: who waits for it finds nothing to do."""
    with suppress(OSError):
        (room / _LOCK).unlink()
        room.rmdir()


def _sweep(room: Path) -> None:
    for path in room.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif path.name not in (_LOCK, _NEXT):
            path.unlink(missing_ok=True)
