"""Values of lists and items as people read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.checklists import Item, ItemField, ItemState, ListField
from desktop.core.exchange.parts import Field
from desktop.core.item_title import item_title
from desktop.core.language import tr
from desktop.core.words import (
    ITEM_FIELD_NAMES,
    KEPT,
    LIST_FIELD_NAMES,
    PRIORITY_NAMES,
    STATE_NAMES,
    day,
    listed,
)

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_DAYS = (ItemField.DUE, ItemField.DONE_ON, ListField.STARTS, ListField.ENDS)
_MOMENTS = (ListField.ARCHIVED, ListField.CLOSED)
_BOXES = {"x": "☑", "-": "☐"}


def field_name(field: Field) -> str:
    """What a value is called."""
    return (ITEM_FIELD_NAMES if isinstance(field, ItemField) else LIST_FIELD_NAMES)[field]


def title_of(plan: Plan, key: str, item: ItemState) -> str:
    """What an item is called, also one that this edition of the plan does not have."""
    return item_title(plan, Item(key, title=item.values.get(ItemField.TITLE, "")))


def shown(plan: Plan, field: Field, value: str) -> str:
    """A value in words. What a person wrote stands as they wrote it."""
    if field in (ItemField.BINNED, ListField.BINNED):
        return tr("Removed {day}").format(day=day(value)) if value else tr(KEPT)
    if field is ItemField.STATE:
        return STATE_NAMES.get(value, "")
    if field is ItemField.PRIORITY:
        return PRIORITY_NAMES[value]
    if not value:
        return ""
    if field in _DAYS or field in _MOMENTS:
        return day(value)
    if field is ItemField.PILLAR and value in plan.pillars:
        return plan.pillars[value].name
    if field is ItemField.PRINCIPLE and value in plan.records:
        return plan.records[value].title
    if field is ItemField.STEPS:
        return "\n".join(f"{_BOXES[line[0]]} {line[2:]}" for line in value.split("\n"))
    if field is ItemField.TAGS:
        return listed(value.split("\n"))
    return value
