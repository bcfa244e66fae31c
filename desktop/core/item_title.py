"""What an item of a checklist is called, wherever it is shown alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.checklists import Item
from desktop.core.describe import heading
from desktop.core.words import NOT_IN_PLAN, UNTITLED

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


def item_title(plan: Plan, item: Item) -> str:
    """The title of the record or a person's own; the key of what this plan no longer has."""
    record = plan.records.get(item.key)
    if record is not None:
        return heading(record)
    if item.is_own:
        return item.title or UNTITLED
    return f"{item.key} ({NOT_IN_PLAN.lower()})"
