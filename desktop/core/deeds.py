"""What Undo would take back, in words: `note on “Student Guide”`, `import of 2 checklists`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from db.checklists import OWN, Action, Checklist, Deed, Item
from desktop.core.item_title import item_title
from desktop.core.language import tr, tr_n, tr_noop

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_LONGEST = 60  # characters of a title

_ON_ITEMS = {
    Deed.STATE: tr_noop("state of {}"),
    Deed.NOTE: tr_noop("note on {}"),
    Deed.EDIT: tr_noop("change to {}"),
    Deed.ADD: tr_noop("adding {}"),
    Deed.REMOVE: tr_noop("removing {}"),
    Deed.RESTORE: tr_noop("bringing back {}"),
    Deed.MOVE: tr_noop("moving {}"),
}
_ON_LISTS = {
    Deed.NEW_LIST: tr_noop("making {}"),
    Deed.EDIT_LIST: tr_noop("change to {}"),
    Deed.REMOVE_LIST: tr_noop("removing {}"),
    Deed.RESTORE_LIST: tr_noop("bringing back {}"),
    Deed.START_AGAIN: tr_noop("starting {} again"),
    Deed.IMPORT: tr_noop("import of {}"),
}


def in_words(
    action: Action, plan: Plan, lists: Mapping[str, Checklist], items: Mapping[str, Item]
) -> str:
    """An action as it stands behind "Undo". `items` are those of the open list: what is of
    another one is named by its key alone."""
    if is_of_items(action):
        if action.items > 1:
            what = tr_n("{n} items", "{n} item", action.items)
        elif action.key.startswith(OWN) and action.key not in items:
            what = tr("an item")
        else:
            what = _quoted(item_title(plan, items.get(action.key) or Item(action.key)))
        return tr(_ON_ITEMS[action.what]).format(what)
    if action.lists > 1 and action.what is Deed.IMPORT:
        several = tr_n("{n} checklists", "{n} checklist", action.lists)
        return tr(_ON_LISTS[action.what]).format(several)
    known = lists.get(action.checklist)
    return tr(_ON_LISTS[action.what]).format(_quoted(known.name) if known else tr("a checklist"))


def is_of_items(action: Action) -> bool:
    """Whether an action is about items in a list, not about lists."""
    return action.what in _ON_ITEMS


def _quoted(text: str) -> str:
    if text.startswith("“"):
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…”"
    return tr("“{name}”").format(
        name=text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    )
