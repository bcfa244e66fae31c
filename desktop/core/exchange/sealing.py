"""Share files behind a password, in the age format (https://age-encryption.org/v1).

All of it is done by `pyrage`: the key from the password by scrypt, ChaCha20-Poly1305 over the
content. Here stands only what a file may ask of this computer before any of that begins.
"""

from __future__ import annotations

import re

from desktop.core.exchange.error import PasswordError, ShareError, refused
from desktop.core.language import tr

# What a key may cost to find: twice as much with each, in time and memory (2 GB at 21). A file
# says it itself, so one could ask for days.
WORK_LIMIT = 21
_TRIES = 10
_MAGIC = b"age-encryption.org/v1"
_HEAD = re.compile(rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n")


def is_sealed(data: bytes) -> bool:
    """Whether a file is behind a password."""
    return data.startswith(_MAGIC)


def seal(data: bytes, password: str) -> bytes:
    """`data` behind a password. Raises ShareError for one that cannot be used."""
    from pyrage import passphrase  # only those who want a password wait for it

    if not password:
        raise PasswordError(tr("The password is empty. Nothing was written."))
    sealed: bytes = passphrase.encrypt(data, _utf8(password))
    work = _HEAD.match(sealed)
    if work is None or int(work[1]) > WORK_LIMIT:
        raise ShareError(
            tr(
                "The password could not be set in a way that others can use. Nothing was "
                "written. Save the file without a password, or try again."
            )
        )
    return sealed


def unseal(data: bytes, password: str) -> bytes:
    """What is behind the password. Raises ShareError."""
    head = _HEAD.match(data)
    if head is None:
        raise refused(tr("The file is locked in a way that this program does not know."))
    if int(head[1]) > WORK_LIMIT:
        raise refused(
            tr(
                "To find out whether the password fits would take this computer far too long: "
                "the file asks for more work than any that Four Pillars saves."
            )
        )
    return _opened(data, _utf8(password), _TRIES)


def _opened(data: bytes, password: str, tries: int) -> bytes:
    """What is behind the password. The library refuses what this computer would take too long for,
    and learns how quick it is from a few milliseconds: in those it may have been busy."""
    import pyrage

    try:
        opened: bytes = pyrage.passphrase.decrypt(data, password)
    except pyrage.DecryptError as error:
        if "Excessive work" in str(error):
            if tries > 1:
                return _opened(data, password, tries - 1)
            raise refused(
                tr(
                    "This computer is too busy or too slow to find out whether the password fits. "
                    "Close other programs and try again."
                )
            ) from error
        raise PasswordError(
            tr(
                "The password does not fit, or the file is damaged. Nothing was imported. Try "
                "the password again, letter by letter; if it is right, ask for the file "
                "again."
            )
        ) from error
    return opened


def _utf8(password: str) -> str:
    if any("\ud800" <= character <= "\udfff" for character in password):
        raise PasswordError(
            tr("The password holds a character that cannot be used. Choose another.")
        )
    return password
