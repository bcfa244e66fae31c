"""A workspace file with what opens it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

WAIT = 5.0  # seconds for another program to finish writing
AS_IT_IS = "ro&immutable=1"  # of a file nobody writes to: not a byte is written beside it


@dataclass(frozen=True, slots=True)
class Key:
    """What SQLCipher encrypts with: 32 bytes, as 64 hexadecimal digits."""

    raw: str = field(repr=False)


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
        connection.execute(f"PRAGMA key = \"x'{self.key.raw}'\"")
        return connection
