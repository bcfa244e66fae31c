"""What Undo would take back, in words: `note on “Student Guide”`, `import of 2 checklists`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from db.checklists import OWN, Action, Checklist, Deed, Item
from desktop.core.item_title import item_title
from desktop.core.words import count

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_LONGEST = 60  # characters of a title

_ON_ITEMS = {
    Deed.STATE: "state of {}",
    Deed.NOTE: "note on {}",
    Deed.EDIT: "change to {}",
    Deed.ADD: "adding {}",
    Deed.REMOVE: "removing {}",
    Deed.RESTORE: "bringing back {}",
    Deed.MOVE: "moving {}",
}
_ON_LISTS = {
    Deed.NEW_LIST: "making {}",
    Deed.EDIT_LIST: "change to {}",
    Deed.REMOVE_LIST: "removing {}",
    Deed.RESTORE_LIST: "bringing back {}",
    Deed.START_AGAIN: "starting {} again",
    Deed.IMPORT: "import of {}",
}


def in_words(
    action: Action, plan: Plan, lists: Mapping[str, Checklist], items: Mapping[str, Item]
) -> str:
    """An action as it stands behind "Undo". `items` are those of the open list: what is of
    another one is named by its key alone."""
    if is_of_items(action):
        if action.items > 1:
            what = count(action.items, "item")
        elif action.key.startswith(OWN) and action.key not in items:
            what = "an item"
        else:
            what = _quoted(item_title(plan, items.get(action.key) or Item(action.key)))
        return _ON_ITEMS[action.what].format(what)
    if action.lists > 1 and action.what is Deed.IMPORT:
        return _ON_LISTS[action.what].format(count(action.lists, "checklist"))
    known = lists.get(action.checklist)
    return _ON_LISTS[action.what].format(_quoted(known.name) if known else "a checklist")


def is_of_items(action: Action) -> bool:
    """Whether an action is about items in a list, not about lists."""
    return action.what in _ON_ITEMS


def _quoted(text: str) -> str:
    if text.startswith("“"):
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…”"
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[:_LONGEST].rstrip()}…”"
