"""What was typed and is not kept yet, in a file of its own beside the workspace, under its key.

The workspace may be what refuses, because another program writes to it; so this stands beside it.
Rows are there only while something is unkept, as a rule for less than a second.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import Cause, Known
from db.phrase import Phrase
from db.workspace.driver_errors import guarded
from db.workspace.keyed_file import NO_PASSWORD, KeyedFile

if TYPE_CHECKING:
    from db.workspace.store import Workspace

FILE_NAME = "unsaved.db"
ASIDE = "unsaved-old.db"  # one that this key does not open; the newest of them
_TABLE = """CREATE TABLE IF NOT EXISTS unsaved
    (list TEXT, key TEXT, field TEXT, text TEXT, base TEXT, PRIMARY KEY (list, key, field))"""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """`text` was typed for the value `field` of an item when the store held `base` there."""

    list: str
    key: str
    field: str
    text: str
    base: str


class Journal:
    """Any thread may use it, one at a time. Raises Known as a workspace does."""

    def __init__(self, file: KeyedFile) -> None:
        self._file = file

    @property
    def is_private(self) -> bool:
        """Whether a password guards it, so that nothing of it may stand elsewhere in the clear."""
        return self._file.is_locked

    def read(self) -> tuple[Unsaved, ...]:
        """What was written last. A file that this key does not open is put aside: DAMAGED."""
        if not self._file.path.is_file() or not self._file.path.stat().st_size:
            return ()
        try:
            return _read(self._file)
        except Known as error:
            if error.cause is not Cause.DAMAGED:
                raise
            try:
                return _read(replace(self._file, key=NO_PASSWORD))  # from before the password
            except Known:
                self._put_aside()
                raise error from None

    def write(self, rows: Sequence[Unsaved]) -> None:
        """Hold these and nothing else, durably. Without any there is no file."""
        path = self._file.path
        if not rows and not path.exists():
            return
        try:
            self._replace(rows)
        except Known as error:
            if error.cause is not Cause.DAMAGED:
                raise
            self._make_room()  # of another password
            self._replace(rows)
        if not rows:
            _remove(path)

    def _replace(self, rows: Sequence[Unsaved]) -> None:
        path = self._file.path
        with guarded(path):
            _make(path)
            with closing(self._file.connect("rw")) as connection:
                for pragma in ("secure_delete = ON", "synchronous = FULL", "temp_store = MEMORY"):
                    connection.execute(f"PRAGMA {pragma}")
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(_TABLE)
                connection.execute("DELETE FROM unsaved")
                connection.executemany(
                    "INSERT OR REPLACE INTO unsaved VALUES (?, ?, ?, ?, ?)", map(astuple, rows)
                )
                connection.execute("COMMIT")

    def _make_room(self) -> None:
        """Take away what this key does not open. What no password guarded is nothing but what the
        window knows by now, and must not stay beside one that is guarded."""
        try:
            bare = Journal(replace(self._file, key=NO_PASSWORD))
            _read(bare._file)
        except Known:
            self._put_aside()
        else:
            bare.write(())

    def _put_aside(self) -> None:
        with suppress(OSError):
            self._file.path.replace(self._file.path.with_name(ASIDE))


def _read(file: KeyedFile) -> tuple[Unsaved, ...]:
    with guarded(file.path), closing(file.connect("rw")) as connection:
        connection.execute(_TABLE)
        rows = connection.execute("SELECT * FROM unsaved ORDER BY rowid").fetchall()
    return tuple(Unsaved(*row) for row in rows)


def journal_of(workspace: Workspace) -> Journal:
    """The journal beside a workspace, under the same key."""
    return Journal(replace(workspace._file, path=workspace.path.with_name(FILE_NAME)))


def _make(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise Known(
            Cause.READ_ONLY,
            Phrase(
                "{path} cannot be written to ({reason}).",
                path=path,
                reason=error.strerror or error,
            ),
        ) from error


def _remove(path: Path) -> None:
    with suppress(OSError):  # it is empty
        path.unlink()
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
