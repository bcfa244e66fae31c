"""What a backup holds, read without writing a byte."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from db.backups import Backup, BackupState
from db.workspace import backups
from db.workspace.keyed_file import AS_IT_IS, NO_PASSWORD, Key, KeyedFile
from db.workspace.schema import APPLICATION_ID, SCHEMA_VERSION
from db.workspace.thinning import Made

PAGE = 4096  # bytes; a file of ours is whole pages

_OF_OLD = (
    "SELECT count(*) FROM checklist",
    "SELECT count(*), coalesce(sum(note > ''), 0) FROM item",
    "SELECT max(at) FROM history",
)
_SINCE_3 = (
    "SELECT count(*) FROM checklist WHERE binned = ''",
    "SELECT count(*), coalesce(sum(item.note > ''), 0) FROM item "
    "JOIN checklist ON checklist.id = item.checklist "
    "WHERE item.binned = '' AND checklist.binned = ''",
    "SELECT coalesce((SELECT max(at) FROM action), (SELECT max(made_at) FROM checklist))",
)


@dataclass(frozen=True, slots=True)
class Found:
    """What there is in a file, which key opens it (None if none of those tried), and its version
    of the schema."""

    state: BackupState
    key: Key | None = None
    version: int = 0
    lists: int = 0
    items: int = 0
    notes: int = 0
    last_change: datetime | None = None
    is_ours: bool = True


def in_folder(folder: Path, key: Key | None) -> tuple[Backup, ...]:
    """The backups in a folder of backups, newest first; files of other names are none."""
    found = []
    for made in backups.made(folder):
        with suppress(FileNotFoundError):  # another program has just let go of it
            found.append(told(made, folder / made.name, look(folder / made.name, key)))
    return tuple(found)


def told(made: Made, path: Path, found: Found) -> Backup:
    """The backup at `path`. Raises FileNotFoundError."""
    return Backup(
        made.name,
        made.at,
        str(made.why),
        found.lists,
        found.items,
        found.notes,
        found.last_change,
        path.stat().st_size,
        found.state,
    )


def look(path: Path, key: Key | None) -> Found:
    """What a file holds that nobody writes to. `key` is tried, and the one without a password."""
    try:
        size = path.stat().st_size if path.is_file() else 0
    except OSError:
        size = 0
    if not size or size % PAGE:
        return Found(BackupState.DAMAGED, is_ours=False)
    for each in _keys(key):
        with closing(KeyedFile(path, each).connect(way_to_read(path))) as connection:
            try:
                return replace(_read(connection), key=each)
            except sqlite.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF != sqlite.SQLITE_NOTADB:
                    return Found(BackupState.DAMAGED, each)
    return Found(BackupState.LOCKED)


def way_to_read(path: Path) -> str:
    """How to open a file that is only read. A workspace that was not closed has a log beside it,
    which has to be read as well."""
    log = path.with_name(path.name + "-wal")
    with suppress(OSError):
        if log.stat().st_size:
            return "ro"
    return AS_IT_IS


def _keys(key: Key | None) -> Iterable[Key]:
    return dict.fromkeys((key or NO_PASSWORD, NO_PASSWORD))


def _read(connection: Any) -> Found:
    version, owner = (_one(connection, f"PRAGMA {m}") for m in ("user_version", "application_id"))
    if owner != APPLICATION_ID:
        return Found(BackupState.DAMAGED, is_ours=False)
    if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        return Found(BackupState.DAMAGED, version=version)
    if version > SCHEMA_VERSION:
        return Found(BackupState.NEWER, version=version)
    lists, amounts, last = _SINCE_3 if version > 2 else _OF_OLD
    items, notes = connection.execute(amounts).fetchone()
    return Found(
        BackupState.WHOLE,
        None,
        version,
        _one(connection, lists),
        items,
        notes,
        _moment(_one(connection, last)),
    )


def _one(connection: Any, statement: str) -> Any:
    return connection.execute(statement).fetchone()[0]


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text or "").astimezone(UTC)
    except (ValueError, OverflowError):
        return None
