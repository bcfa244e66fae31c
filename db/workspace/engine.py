"""Opens the workspace file: keys, PRAGMAs and explicit transactions."""

from __future__ import annotations

import os
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from db.errors import Cause, Known, StoreError
from db.phrase import Counted, Phrase
from db.workspace import aside, folders, ledger, placing
from db.workspace.driver_errors import damaged, guarded, locked
from db.workspace.keyed_file import AS_IT_IS, FILE_NAME, KeyedFile
from db.workspace.marker import MARKER
from db.workspace.schema import APPLICATION_ID, EXTRA, SCHEMA_VERSION, metadata

__all__ = ["FILE_NAME", "PAGE", "engines", "open_engines", "verify"]

_BACKUPS = "backups"  # as `db.workspace.backup` has it, which rests on this
PAGE = 4096  # bytes: what is locked with a password consists of whole pages
_COUNT = "SELECT workspace, commits, at FROM ledger"
_FIRST_COUNTED = 5  # the version from which on commits are counted


def open_engines(file: KeyedFile) -> tuple[Engine, Engine]:
    """Open (or make) `file`, and the folder that it is in.

    An older workspace is brought to the present. Returns the engine to write with, which has one
    connection, and the one to read with. Raises Known before anything is written when the file is
    not ours, newer, damaged, gone or cannot be written to, and when another program keeps writing.
    """
    _make(file.path)
    if file.path.stat().st_size:
        _take_back(file)
        refuse_strangers(file)
    writer, reader = engines(file)
    try:
        with guarded(file.path), writer.begin() as connection:
            _bring_up_to_date(connection, file)
            there = ledger.outside(file.path.parent)
            here = ledger.take_up(connection, there)
    except StoreError:
        writer.dispose()
        raise
    if here != there:  # none yet, or a crash left it behind
        ledger.write_outside(file.path.parent, here)
    return writer, reader


def engines(file: KeyedFile) -> tuple[Engine, Engine]:
    """The same for a file that was opened before; it is looked at when they are used."""
    return (
        _engine(file, "BEGIN IMMEDIATE", pool_size=1, max_overflow=0),
        _engine(file, "BEGIN", pool_size=2, max_overflow=-1),
    )


def _bring_up_to_date(connection: Connection, file: KeyedFile) -> None:
    """Make or upgrade the tables. Asked anew here, where no other program can be about to."""
    found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    _refuse_newer(file.path, found)
    if not found:
        metadata.create_all(connection)
        for statement in EXTRA:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        ledger.begin(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    elif found < SCHEMA_VERSION:
        from db.workspace.upgrade import upgrade

        upgrade(connection, file, found)


def verify(file: KeyedFile, mode: str = "ro") -> None:
    """Read every page and check every reference. Raises Known when the file is damaged."""
    with guarded(file.path), closing(file.connect(mode)) as connection:
        connection.execute("BEGIN")
        answers = [
            tuple(row)
            for check in ("cipher_integrity_check", "foreign_key_check", "integrity_check")
            for row in connection.execute(f"PRAGMA {check}")
        ]
    if answers != [("ok",)]:
        raise damaged(file.path)


def _make(path: Path) -> None:
    folder = path.parent
    try:
        if folder.exists() and not folder.is_dir():
            raise Known(
                Cause.NO_FOLDER,
                Phrase(
                    "The data folder {folder} is a file. It was left as it is. Choose a folder "
                    "with --data-dir or FOUR_PILLARS_HOME.",
                    folder=folder,
                ),
            )
        placing.finish(folder)
        refuse_gone(path)
        folders.make(folder)
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        if not path.is_file():
            raise OSError(f"{path} is not a file")
    except OSError as error:
        raise Known(
            Cause.READ_ONLY,
            Phrase(
                "The data folder {folder} cannot be used ({reason}). Nothing was changed. "
                "Make it writable, or choose another with --data-dir or FOUR_PILLARS_HOME.",
                folder=folder,
                reason=error.strerror or error,
            ),
        ) from error


def _take_back(file: KeyedFile) -> None:
    """Undo what a crash left half done before the file had its write-ahead log.

    Until the journal of it is played back nobody can read the file, and who may only read cannot
    play it back.
    """
    if file.path.with_name(f"{file.path.name}-journal").exists():
        with guarded(file.path), closing(file.connect("rw")) as connection:
            connection.execute("PRAGMA user_version").fetchone()


def refuse_gone(path: Path) -> None:
    """A file that was there and is gone, or has nothing in it, is not begun anew without a word."""
    if path.is_symlink() or (path.exists() and (not path.is_file() or path.stat().st_size)):
        return
    traces = left_behind(path)
    if traces:
        raise Known(
            Cause.MISSING,
            Phrase(
                "{path} is empty, though it was there: {traces} beside it. Nothing was made in its "
                "place. Bring it back if it was moved, put a backup in its place, or say that you "
                "want to begin with an empty one.",
                path=path,
                traces=traces,
            )
            if path.exists()
            else Phrase(
                "There is no {name} in {folder}, though it was there: {traces} beside it. Nothing "
                "was made in its place. Bring it back if it was moved, put a backup in its place, "
                "or say that you want to begin with an empty one.",
                name=path.name,
                folder=path.parent,
                traces=traces,
            ),
        )


def left_behind(path: Path) -> tuple[Phrase, ...]:
    """What tells that there was a workspace at `path`, in words."""
    folder = path.parent
    found: list[Phrase] = []
    with suppress(OSError):
        journal = path.with_name(f"{path.name}-wal")
        if journal.is_file() and journal.stat().st_size:
            found.append(Phrase("its write-ahead log stands"))
        copies = len(list((folder / _BACKUPS).glob("*.db")))
        if copies:
            found.append(Counted("{n} backups stand", "{n} backup stands", copies))
        kept = len(aside.kept(folder))
        if kept:
            found.append(Counted("{n} earlier files set aside", "{n} earlier file set aside", kept))
        if ledger.outside(folder) is not None and not found:
            found.append(Phrase("the count of its commits stands"))
        if (folder / MARKER).exists() and not found:
            found.append(Phrase("the mark of its password stands"))
    return tuple(found)


def refuse_strangers(file: KeyedFile) -> None:
    """Read whose file this is over a read-only connection: a refused file stays as it is."""
    path = file.path
    with guarded(path):
        if not file.opens():
            raise damaged(path) if path.stat().st_size % PAGE else locked(file)
    there = ledger.outside(path.parent)
    here = None
    with guarded(path), closing(file.connect(file.way_to_look())) as connection:
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        empty = not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if owner == APPLICATION_ID and _FIRST_COUNTED <= version <= SCHEMA_VERSION:
            here = ledger.Count(*connection.execute(_COUNT).fetchone())
    if owner != APPLICATION_ID and not (empty and owner == 0):
        raise Known(
            Cause.FOREIGN,
            Phrase(
                "{path} belongs to another program. It was left as it is. Choose another "
                "folder with --data-dir.",
                path=path,
            ),
        )
    _refuse_newer(path, version)
    if here is not None and ledger.compare(here, there) is not None:
        _refuse_old_log(file, here)


def _refuse_old_log(file: KeyedFile, here: ledger.Count) -> None:
    """Commits are missing. If that is the doing of a write-ahead log of another day, which SQLite
    takes page by page for the latest, the file must not be opened to write: it would take it in.
    """
    alone = None
    with suppress(sqlite.Error), closing(file.connect(AS_IT_IS)) as without_log:
        alone = ledger.Count(*without_log.execute(_COUNT).fetchone())
    if ledger.compare(here, alone) is not None:
        raise damaged(file.path)
    verify(file, file.way_to_look())


def _refuse_newer(path: Path, version: int) -> None:
    if version > SCHEMA_VERSION:
        raise Known(
            Cause.TOO_NEW,
            Phrase(
                "{path} was written by a newer Four Pillars (workspace {version}, this "
                "program knows {known}). It was left as it is. Install the newer "
                "Four Pillars to open it.",
                path=path,
                version=str(version),
                known=str(SCHEMA_VERSION),
            ),
        )


def _engine(file: KeyedFile, begin: str, *, pool_size: int, max_overflow: int) -> Engine:
    # Without a file name in the address SQLAlchemy would choose a pool that closes connections
    # other threads are using.
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: _connect(file),
        module=sqlite,
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=max_overflow,
        pool_timeout=0,  # nobody waits here: writers have their turn, readers have no limit
    )

    # The driver's own transactions would leave DDL outside, hence `isolation_level` below.
    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _connect(file: KeyedFile) -> Any:
    connection = file.connect("rw")
    try:
        _use_wal(connection, file.wait)
        for pragma in (
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except sqlite.Error:
        connection.close()
        raise
    return connection


def _use_wal(connection: Any, wait: float) -> None:
    """Turn a new file to WAL. SQLite itself does not wait where two programs do so at once."""
    end = time.monotonic() + wait
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite.SQLITE_BUSY or time.monotonic() >= end:
                raise
        time.sleep(0.01)
