"""From a password to the key that SQLCipher itself would derive from it.

A password counts in Unicode's composed form (NFC), as keyboards give it, so that the same letters
typed on another system open the file; nothing else about it is changed, not even spaces around it.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from db.errors import BadText, Cause, Known
from db.phrase import Phrase
from db.workspace.keyed_file import Key, KeyedFile

LONGEST = 1024  # letters: more than anybody types, less than a file given by mistake
ROUNDS = 256_000  # as SQLCipher 4 has it, with SHA-512
# What SQLCipher would take for a raw key, where a person meant a password.
_LIKE_A_KEY = re.compile(r"x'(?:[0-9a-f]{64}|[0-9a-f]{96})'", re.IGNORECASE)


def as_bytes(password: str) -> bytes:
    """A password as SQLCipher gets it. Raises BadText, which never quotes it."""
    if not password.strip():
        raise BadText(Phrase("The password is empty. Nothing was changed; choose another one."))
    if len(password) > LONGEST:
        raise BadText(
            Phrase(
                "The password has more than {longest} letters. Choose a shorter one.",
                longest=LONGEST,
            )
        )
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in password):
        raise BadText(
            Phrase(
                "The password holds something that is no letter (a tab, the end of a line, "
                "half a sign). Type it anew."
            )
        )
    if _LIKE_A_KEY.fullmatch(password):
        raise BadText(Phrase("A password cannot have the form of a key. Choose another one."))
    return unicodedata.normalize("NFC", password).encode()


def derive(password: str, salt: str) -> Key:
    """The key to a file with that `salt` (32 hexadecimal digits). It takes a tenth of a second.

    Raises BadText for what can be no password.
    """
    raw = hashlib.pbkdf2_hmac("sha512", as_bytes(password), bytes.fromhex(salt), ROUNDS, 32)
    return Key(raw.hex(), salt)


def salted(file: KeyedFile) -> KeyedFile:
    """`file` with the salt in its key, where the key is a secret. Raises Known as `salt_of`."""
    if not file.is_locked or file.key.salt:  # which it has from the file, and keeps when that fails
        return file
    return replace(file, key=Key(file.key.raw, salt_of(file.path)))


def salt_of(path: Path) -> str:
    """The salt of a file, which is not secret. Raises Known when there is none."""
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    if not size:
        raise Known(
            Cause.MISSING,
            Phrase(
                "There is no workspace at {path} to be opened with a password. Nothing was "
                "changed. Look for it elsewhere with --data-dir, or start without a password.",
                path=path,
            ),
        )
    # SQLite reads it for us: to close a handle of our own would drop the locks on the file.
    try:
        with closing(KeyedFile(path, wait=0).connect("ro")) as connection:
            return str(connection.execute("PRAGMA cipher_salt").fetchone()[0])
    except sqlite.Error as error:
        raise Known(
            Cause.READ_ONLY,
            Phrase(
                "{path} cannot be read. Nothing was changed. Make the file and its folder "
                "readable, or choose another folder with --data-dir.",
                path=path,
            ),
        ) from error
