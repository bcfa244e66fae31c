"""Opens a workspace with what a person typed: its password, or its recovery code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import db
from db import BadText, Cause, Known

if TYPE_CHECKING:
    from db.workspace.store import Workspace

_AT_LEAST = 60  # letters of something that is rather a code with a slip than a password


def open_with(folder: Path, secret: str) -> Workspace:
    """Open the workspace in `folder`. Raises Known and BadText; neither quotes the secret.

    A code with a slip is tried as a password too, as one can look like anything.
    """
    try:
        key, slip = db.key_from_code(secret), None
    except BadText as error:
        key, slip = db.key_for(folder, secret), error
    try:
        return db.open_workspace(folder, key)
    except Known as error:
        if error.cause is Cause.LOCKED and slip is not None and _looks_like_a_code(secret):
            raise slip from error
        raise


def _looks_like_a_code(secret: str) -> bool:
    groups = secret.replace("-", " ").split()
    joined = "".join(groups)
    return len(joined) >= _AT_LEAST and joined.isalnum() and joined.isascii()
