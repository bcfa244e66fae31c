"""What every write of the workspace returns: enough to bring a projection in memory up to date."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from db.checklists import Action, Bookmark, Checklist, Item


class Changes(NamedTuple):
    """A committed write.

    `items` are, by checklist, the items concerned as they are now: one in the bin has left its
    list, and so has one that is only in `gone`. `checklists` and `bookmarks` are all there are
    now, or None when the write was about something else. `undo` and `redo` are what would be
    undone or redone next; `made` is the id of the checklist that was made, if one was.
    """

    items: Mapping[str, tuple[Item, ...]] = MappingProxyType({})
    gone: Mapping[str, frozenset[str]] = MappingProxyType({})
    checklists: tuple[Checklist, ...] | None = None
    bookmarks: tuple[Bookmark, ...] | None = None
    undo: Action | None = None
    redo: Action | None = None
    made: str = ""

    @property
    def lists(self) -> frozenset[str]:
        """The checklists in which something is different now."""
        return frozenset(self.items) | frozenset(self.gone)

    def keys(self, checklist: str) -> frozenset[str]:
        """The items of one checklist that may be different now."""
        items = (item.key for item in self.items.get(checklist, ()))
        return self.gone.get(checklist, frozenset()) | frozenset(items)
