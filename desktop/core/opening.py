"""Opening a list: one of the whole plan takes in what the plan has and it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.checklists import Checklist, Item
from desktop.core.language import tr

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace


def chosen_list(store: Workspace, checklist_id: str) -> Checklist:
    """The list of that id, or where there is none (any more) the first in use."""
    found = (each for each in store.checklists() if each.id == checklist_id)
    return next(found, None) or store.ensure_checklist(tr("My checklist"))


def items_of(store: Workspace, plan: Plan, chosen: Checklist) -> dict[str, Item]:
    """The items of a list by key, in their order."""
    if chosen.whole and not chosen.closed:
        store.fill(chosen.id, plan.records)
    return store.items(chosen.id)
