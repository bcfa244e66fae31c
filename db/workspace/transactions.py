"""An open workspace file: its connections, and whose turn it is at them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from db.errors import StoreError
from db.workspace import ledger, passwords, stamps, vault
from db.workspace.driver_errors import guarded
from db.workspace.engine import open_engines
from db.workspace.gate import Gate
from db.workspace.keyed_file import FILE_NAME, NO_PASSWORD, WAIT, Key, KeyedFile
from db.workspace.lockable import Lockable
from db.workspace.work import Work


class Transactions(Lockable):
    """Writers queue, readers wait for nobody."""

    def __init__(self, folder: Path, key: Key = NO_PASSWORD, wait: float = WAIT) -> None:
        """Open the file in `folder`; `wait` is how many seconds another program may keep it."""
        self.path = folder / FILE_NAME
        self._file = passwords.salted(KeyedFile(self.path, key, wait))
        self._writer, self._reader = open_engines(self._file)
        self._turn = threading.Lock()
        self._gate = Gate()
        self._place = stamps.place_of(self.path)
        self._keys_before = 0
        with suppress(StoreError):  # a disk that fails: at the next start
            vault.settle(self._file)

    def version(self) -> int:
        """A number that changes whenever another program writes to the file."""
        with self._turn:
            return self._version() + (self._keys_before << 40)  # with another key it begins anew

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._gate.passing(), guarded(self.path), self._reader.begin() as connection:
            yield connection

    def _version(self) -> int:
        # It counts what others than this connection wrote, so it is asked where we write.
        with guarded(self.path), closing(self._writer.raw_connection()) as connection:
            return int(connection.cursor().execute("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        """Nobody writes meanwhile, and neither do we."""
        with self._turn, self._alone_by_turn() as connection:
            yield connection

    @contextmanager
    def _alone_by_turn(self) -> Iterator[Connection]:
        with guarded(self.path), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Work]:
        with self._turn, guarded(self.path), self._writer.begin() as connection:
            changed = _changed(connection)
            yield Work(connection, self._place)
            count = ledger.raised(connection) if _changed(connection) > changed else None
        if count is not None:
            ledger.write_outside(self.path.parent, count)

    def _empty_log(self) -> None:
        """Take the write-ahead log over into the file, where what was thrown away is zeros."""
        with self._turn, guarded(self.path), closing(self._writer.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _changed(connection: Connection) -> int:
    """How many rows this connection has written, ever."""
    raw: Any = connection.connection.dbapi_connection
    return int(raw.total_changes)
