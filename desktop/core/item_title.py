"""What an item of a checklist is called, wherever it is shown alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.checklists import Item
from desktop.core.describe import heading
from desktop.core.language import tr
from desktop.core.words import UNTITLED

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


def item_title(plan: Plan, item: Item) -> str:
    """The title of the record or a person's own; the key of what this plan no longer has."""
    record = plan.records.get(item.key)
    if record is not None:
        return heading(record)
    if item.is_own:
        return item.title or tr(UNTITLED)
    return tr("{id} (no longer in the plan)").format(id=item.key)
