"""Why a file of lists is refused: one line with what is wrong, what happened and what to do."""

from __future__ import annotations

from db import BadText
from desktop.core.language import tr, tr_noop

AGAIN = tr_noop("Ask for the file again.")


class ShareError(BadText):
    """A share file cannot be read, or not be made. Nothing was imported or written."""


class PasswordError(ShareError):
    """The file is locked: it needs a password, or another one."""


def refused(what: str, to_do: str = AGAIN) -> ShareError:
    """What is raised about a file that cannot be used: `what` is a sentence in the language
    spoken, `to_do` one to be said in it."""
    said = tr("{what} Nothing was imported. {to_do}")
    return ShareError(said.format(what=what, to_do=tr(to_do)))
