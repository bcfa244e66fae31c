"""Opens a workspace with what a person typed: its password, or its recovery code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import db
from db import BadText, Cause, Known

if TYPE_CHECKING:
    from db.workspace.keyed_file import Key
    from db.workspace.store import Workspace

_AT_LEAST = 60  # letters of something that is rather a code with a slip than a password


def open_with(folder: Path, secret: str) -> Workspace:
    """Open the workspace in `folder`. Raises Known and BadText; neither quotes the secret.

    A code with a slip is tried as a password too, as one can look like anything.
    """
    try:
        return db.open_workspace(folder, key_for(folder, secret))
    except Known as error:
        slip = slip_in(secret)
        if error.cause is Cause.LOCKED and slip is not None:
            raise slip from error
        raise


def key_for(folder: Path, secret: str) -> Key:
    """The key that a recovery code or a password is. Raises Known and BadText."""
    try:
        return db.key_from_code(secret)
    except BadText:
        return db.key_for(folder, secret)


def key_for_damaged(folder: Path, secret: str) -> Key:
    """The same for a workspace that nothing opens: what opens its backups. Raises as `key_for`."""
    try:
        return db.key_from_code(secret)
    except BadText:
        return db.key_for_damaged(folder, secret)


def slip_in(secret: str) -> BadText | None:
    """What is wrong with a recovery code; None for what is one, or rather a password."""
    try:
        db.key_from_code(secret)
    except BadText as error:
        return error if _looks_like_a_code(secret) else None
    return None


def _looks_like_a_code(secret: str) -> bool:
    groups = secret.replace("-", " ").split()
    joined = "".join(groups)
    return len(joined) >= _AT_LEAST and joined.isalnum() and joined.isascii()
