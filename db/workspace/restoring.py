"""Another state of the workspace in place of this one, in one step that every program sees."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, create_engine, func, insert, select, update
from sqlalchemy.pool import NullPool

from db.backups import Backup, BackupState, Preview
from db.errors import Cause, Known
from db.phrase import Phrase
from db.workspace import backup, backups, comparing, folders, holdings, ledger
from db.workspace.driver_errors import guarded
from db.workspace.engine import verify
from db.workspace.holdings import Found, way_to_read
from db.workspace.keyed_file import KeyedFile
from db.workspace.ledger import Count
from db.workspace.schema import SCHEMA_VERSION, replica
from db.workspace.thinning import Made


class OvertakenError(Exception):
    """Another program wrote between the backup of what is here and the restore."""


def source_of(file: KeyedFile, given: str | Path) -> Path:
    """The file to restore from: a name in the folder of backups of `file`, or a path."""
    if isinstance(given, str):
        return backups.folder_of(file.path) / given
    with suppress(OSError):
        if given.samefile(file.path):
            raise Known(
                Cause.FOREIGN,
                Phrase(
                    "{given} is your workspace as it is now: there is nothing to do.", given=given
                ),
            )
    return given


@contextmanager
def prepared(file: KeyedFile, source: Path) -> Iterator[tuple[Backup, KeyedFile]]:
    """What `source` holds, and a copy of it of the version of today under the key of `file`,
    found whole. Raises Known, with why it cannot be restored; nothing is different then.

    Only whoever has the workspace's turn to write may prepare; the copy goes with the end.
    """
    found = _looked_at(file, source)
    folder = backups.folder_of(file.path)
    with backup.told(folder, Phrase("another state is restored")):
        folders.make(folder)
        backups.sweep(folder)
        part = replace(file, path=backups.part_of(folder))
        os.close(os.open(part.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        try:
            with guarded(part.path):
                _copy(KeyedFile(source, found.key or file.key), part)
            _accept(part, source)
            if found.version < SCHEMA_VERSION:
                _upgrade(part, found.version)
                verify(part)
            made = backups.as_made(source.name) or Made(_changed_at(source), source.name, "")
            yield holdings.told(made, source, found), part
        finally:
            for path in folder.glob(f"{part.path.name}*"):
                path.unlink(missing_ok=True)


def preview(file: KeyedFile, source: Path) -> Preview:
    """What restoring `source` would bring. Raises Known as `prepared` does."""
    with prepared(file, source) as (what, part), guarded(file.path):
        return comparing.preview(what, file, part)


def go_on_from(part: KeyedFile, here: Connection, place: str) -> Count:
    """Let what is restored go on as another place, and as what comes after `here`.

    What was done here after the backup may have reached others. Under the old name it would seem
    known and written over on purpose; and with a clock that was set back a stamp might repeat.
    Returns the count to keep beside the workspace.
    """
    name = uuid.uuid4().hex[:8]
    with _within(part) as connection:
        latest = max(_latest(here), _latest(connection))
        this = replica.c.place == place
        connection.execute(update(replica).where(this).values(place="restored"))
        last = f"{latest}~{name}" if latest else ""
        connection.execute(insert(replica).values(id=name, place=place, last=last))
        return ledger.follow(connection, ledger.inside(here))


def put(copy: Any, file: KeyedFile, overtaken: Callable[[], bool]) -> None:
    """Make `file` what the connection `copy` reads, in one transaction.

    Once nobody else can write, `overtaken` is asked whether somebody had. Raises OvertakenError
    then; nothing is different.
    """

    def step(status: int, *_: int) -> None:
        backup.stop_when_busy(status)
        if status == sqlite.SQLITE_OK and overtaken():
            raise OvertakenError

    with guarded(file.path), closing(file.connect("rw")) as to:
        to.execute("PRAGMA synchronous = FULL")
        # In two steps at least: the first takes the lock, and the last is the commit.
        pages = copy.execute("PRAGMA page_count").fetchone()[0] // 2
        copy.backup(to, pages=pages, progress=step)


def _looked_at(file: KeyedFile, source: Path) -> Found:
    found = holdings.look(source, file.key)
    if found.state is BackupState.WHOLE:
        return found
    if not source.exists():
        raise Known(
            Cause.MISSING, Phrase("There is no {source}. Nothing was changed.", source=source)
        )
    if not found.is_ours:
        raise Known(
            Cause.FOREIGN,
            Phrase(
                "{source} is not a backup of a Four Pillars workspace. Nothing was changed. "
                "Choose another file.",
                source=source,
            ),
        )
    if found.state is BackupState.LOCKED:
        raise Known(
            Cause.LOCKED,
            Phrase(
                "{source} is locked with another password, damaged, or not a backup of a Four "
                "Pillars workspace. Nothing was changed. Choose another backup.",
                source=source,
            ),
        )
    if found.state is BackupState.NEWER:
        raise Known(
            Cause.TOO_NEW,
            Phrase(
                "{source} was made by a newer Four Pillars (workspace {version}, this program "
                "knows {known}). Nothing was changed. Install the newer Four "
                "Pillars to restore it.",
                source=source,
                version=str(found.version),
                known=str(SCHEMA_VERSION),
            ),
        )
    raise _damaged(source)


def _damaged(source: Path) -> Known:
    return Known(
        Cause.DAMAGED,
        Phrase("{source} is damaged. Nothing was changed. Choose another backup.", source=source),
    )


def _copy(source: KeyedFile, part: KeyedFile) -> None:
    with (
        closing(source.connect(way_to_read(source.path))) as old,
        closing(part.connect("rw")) as new,
    ):
        old.backup(new, progress=backup.stop_when_busy)
        backup.leave_one_file(new)


def _accept(part: KeyedFile, source: Path) -> None:
    try:
        verify(part)
    except Known as error:
        raise _damaged(source) from error


def _upgrade(part: KeyedFile, version: int) -> None:
    from db.workspace.upgrade import migrate

    with _within(part) as connection:
        migrate(connection, version)


@contextmanager
def _within(part: KeyedFile) -> Iterator[Connection]:
    """A transaction on a copy that nobody else has."""
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: part.connect("rw"),
        module=sqlite,
        poolclass=NullPool,
    )
    with guarded(part.path), engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection
        connection.exec_driver_sql("COMMIT")


def _latest(connection: Connection) -> str:
    """The moment of the latest stamp that was given or seen in a file."""
    found = connection.execute(select(func.max(replica.c.last))).scalar_one() or ""
    return str(found).partition("~")[0]


def _changed_at(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
