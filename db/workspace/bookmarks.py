"""Bookmarks: the rows, and what may stand in them.

They are no part of the history that Undo goes back through: that belongs to a checklist, they to
the whole workspace, and setting or removing one is taken back by doing the other.
"""

from __future__ import annotations

import unicodedata

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from db.checklists import Bookmark
from db.errors import BadText
from db.phrase import Phrase
from db.workspace.schema import bookmark

TARGET_LIMIT = 2000  # characters: room for every condition the search language has
TITLE_LIMIT = 1000

# Control codes, half characters, and what begins a new line or paragraph.
_UNFIT = ("Cc", "Cs", "Zl", "Zp")


def read(connection: Connection) -> tuple[Bookmark, ...]:
    columns = bookmark.c.target, bookmark.c.title, bookmark.c.added_at
    rows = connection.execute(select(*columns).order_by(bookmark.c.id))
    return tuple(Bookmark(*row) for row in rows)


def add(connection: Connection, target: str, title: str, at: str) -> bool:
    """Add a bookmark; False when there is one of that target."""
    values = {"target": target, "title": title, "added_at": at}
    added = connection.execute(insert(bookmark).values(values).on_conflict_do_nothing())
    return bool(added.rowcount)


def remove(connection: Connection, target: str) -> bool:
    """Remove a bookmark; False when there was none."""
    removed = connection.execute(delete(bookmark).where(bookmark.c.target == target))
    return bool(removed.rowcount)


def checked_target(text: str) -> str:
    """`text` if it can be the target of a bookmark, else BadText."""
    return _line(text, Phrase("The address of a bookmark"), TARGET_LIMIT)


def checked_title(text: str) -> str:
    """`text` if it can be the title of a bookmark, else BadText."""
    return _line(text, Phrase("The name of a bookmark"), TITLE_LIMIT)


def _line(text: str, what: Phrase, limit: int) -> str:
    if not text.strip():
        raise BadText(Phrase("{what} cannot be empty. Nothing was changed.", what=what))
    if len(text) > limit:
        raise BadText(
            Phrase(
                "{what} can have {limit} characters at most; this one has {length}. Nothing was "
                "changed.",
                what=what,
                limit=limit,
                length=len(text),
            )
        )
    for position, character in enumerate(text, start=1):
        if unicodedata.category(character) in _UNFIT:
            raise BadText(
                Phrase(
                    "{what} cannot hold character {position} of this one (U+{code}). Nothing was "
                    "changed.",
                    what=what,
                    position=str(position),
                    code=f"{ord(character):04X}",
                )
            )
    return text
