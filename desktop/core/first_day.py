"""Whether a workspace is as it was made: what a person who starts for the first time has."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from db.checklists import Action, Bookmark, Checklist, Item

WELCOME = "welcome"  # the page, where others have the name of a page of the library


def nothing_made(
    lists: Collection[Checklist],
    items: Iterable[Item],
    bookmarks: Collection[Bookmark],
    steps: Iterable[Action | None],
) -> bool:
    """Whether a person has made nothing yet. `items` are those of the open list, `steps` what can
    be undone and redone; one list of the whole plan is there from the beginning."""
    if bookmarks or any(steps) or not all(each.whole for each in lists) or len(lists) > 1:
        return False
    return all(_as_made(item) == Item(item.key) for item in items)


def _as_made(item: Item) -> Item:
    """An item without what it is given when it is put into a list."""
    return replace(item, position="", wording="")
