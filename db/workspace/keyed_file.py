"""A workspace file with what opens it."""

from __future__ import annotations

import hashlib
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from db.workspace.log import holds_a_commit

FILE_NAME = "workspace.db"
WAIT = 5.0  # seconds for another program to finish writing
AS_IT_IS = "ro&immutable=1"  # of a file nobody writes to: not a byte is written beside it
AND_ITS_LOG = "ro&readonly_shm=1"  # the same, of one with a log and its index


@dataclass(frozen=True, slots=True)
class Key:
    """What SQLCipher encrypts with: 32 bytes, as 64 hexadecimal digits.

    `salt` (32 digits) is what the raw key was derived with. New files made with the key get it
    too, so that the password opens them as it does the workspace; else they get one by chance.
    """

    raw: str = field(repr=False)
    salt: str = field(default="", repr=False)


# Not a secret: without a password the file is guarded against damage (every page carries an
# HMAC), not against people. A raw key skips key derivation.
NO_PASSWORD = Key(
    hashlib.sha256(b"Four Pillars: guarded against damage, not against people").hexdigest()
)


@dataclass(frozen=True, slots=True)
class KeyedFile:
    """A file, the key to it, and how many seconds another program may keep it."""

    path: Path
    key: Key = NO_PASSWORD
    wait: float = WAIT

    @property
    def is_locked(self) -> bool:
        """Whether the key is a secret."""
        return self.key.raw != NO_PASSWORD.raw

    def connect(self, mode: str) -> Any:
        """A bare connection to the file, with its key; `mode` is `ro`, `rw` or `AS_IT_IS`."""
        connection = sqlite.connect(
            f"{self.path.resolve().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=self.wait,
        )
        # SQLCipher otherwise reports every refused page on stderr, beside our own sentence.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{self.key.raw}{self._salt()}'\"")
        return connection

    def _salt(self) -> str:
        """The salt for a new file; one that there is goes by its own."""
        with suppress(OSError):
            if self.path.stat().st_size:
                return ""
        return self.key.salt

    def way_to_look(self) -> str:
        """How to open the file so that no byte is written to it or beside it, nor a file made.

        A log that holds something has to be read as well; that needs its index, which is made
        where there is none.
        """
        log, index = (self.path.with_name(f"{self.path.name}-{end}") for end in ("wal", "shm"))
        if not holds_a_commit(log):
            return AS_IT_IS
        return AND_ITS_LOG if index.exists() else "ro"

    def opens(self) -> bool:
        """Whether the key fits the first page. Raises sqlite.Error where that cannot be tried."""
        try:
            self._look(self.way_to_look())
        except sqlite.DatabaseError as error:
            if error.sqlite_errorcode == sqlite.SQLITE_NOTADB:
                return False
            if error.sqlite_errorcode != sqlite.SQLITE_PROTOCOL:
                raise
            self._look("ro")  # others are at the index of its log: so are we, then
        return True

    def _look(self, mode: str) -> None:
        with closing(self.connect(mode)) as connection:
            connection.execute("PRAGMA application_id").fetchone()
