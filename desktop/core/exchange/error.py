"""Why a file of lists is refused: one line with what is wrong, what happened and what to do."""

from __future__ import annotations

from db import BadText

AGAIN = "Ask for the file again."


class ShareError(BadText):
    """A share file cannot be read, or not be made. Nothing was imported or written."""


class PasswordError(ShareError):
    """The file is locked: it needs a password, or another one."""


def refused(what: str, to_do: str = AGAIN) -> ShareError:
    """What is raised about a file that cannot be used."""
    return ShareError(f"{what} Nothing was imported. {to_do}")
