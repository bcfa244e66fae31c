"""What kind of thing a link leads to, as far as its looks and its name go."""

from __future__ import annotations

from enum import StrEnum

from desktop.core.address import is_outside

HELP = "help:"  # begins a target that is a page of help
_TERM = "GLO-"


class LinkKind(StrEnum):
    """A term explains the word it stands on; an outside address leaves the program; a page of help
    has no address to be copied."""

    PLAIN = "plain"
    TERM = "term"
    OUTSIDE = "outside"
    HELP = "help"


def link_kind(target: str) -> LinkKind:
    """The kind of a target (`desktop.core.address`)."""
    if is_outside(target):
        return LinkKind.OUTSIDE
    if target.startswith(HELP):
        return LinkKind.HELP
    return LinkKind.TERM if target.startswith(_TERM) else LinkKind.PLAIN
