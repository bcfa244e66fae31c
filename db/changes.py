"""What every write of the workspace returns: enough to bring a projection in memory up to date."""

from __future__ import annotations

from dataclasses import dataclass

from db.records import Bookmark, Item, Step


@dataclass(frozen=True, slots=True)
class Changes:
    """A committed write.

    `tables` names what was touched, `ids` the plan records concerned, `items` how those stand in
    `checklist` now. `undo` and `redo` are the steps that would be undone or redone together next.
    `bookmarks` are all there are now, or None when the write was about something else.
    """

    tables: frozenset[str]
    checklist: str
    items: tuple[Item, ...]
    undo: tuple[Step, ...]
    redo: tuple[Step, ...]
    bookmarks: tuple[Bookmark, ...] | None = None

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(item.plan_id for item in self.items)
