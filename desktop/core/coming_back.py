"""Brings back what was typed and not kept when the program ended: in its place, over nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from db.checklists import Deed, Edit, Item, ItemField, SubStep, steps_text
from db.errors import BadText
from desktop.core import ticking
from desktop.core.words import ITEM_FIELD_NAMES

if TYPE_CHECKING:
    from db.changes import Changes
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace
    from db.workspace.unsaved import Unsaved

_LINES = (ItemField.TAGS, ItemField.STEPS, ItemField.LINKS)  # what was typed is added to these


def parts(name: str) -> tuple[str, str, str]:
    """List, key and field of what is named `list/key` (a note) or `list/key/field`."""
    list_id, key, *field = name.split("/")
    return list_id, key, field[0] if field else str(ItemField.NOTE)


def value_of(item: Item | None, field: str) -> str:
    """What the store holds for a field of an item; empty for what is not there."""
    if item is None or field in _LINES:
        return ""
    return str(getattr(item, field, "") or "")


def put_back(store: Workspace, plan: Plan, typed: Unsaved, list_id: str) -> Changes | None:
    """Give an item what was typed for it, where nothing else was written since; else add it to
    the note. None where the store has it already. `list_id` is the list of what names none.

    Raises what the store does: a list that is gone, or over, takes nothing.
    """
    mine, key = typed.list or list_id, typed.key
    item = store.items_at(mine, [key]).get(key)
    values = _values(item, typed)
    if not values:
        return None
    joining = ticking.joining(plan, key) if item is None and key in plan.records else {}
    try:
        return store.edit(mine, [Edit(key, {**joining, **values})], _deed(values))
    except BadText:
        if typed.field == ItemField.NOTE:
            raise
        noted = {ItemField.NOTE: _noted(item, typed)}  # a day that is none, say
        return store.edit(mine, [Edit(key, {**joining, **noted})], Deed.NOTE)


def _values(item: Item | None, typed: Unsaved) -> Mapping[ItemField, str]:
    """What is to be set; nothing where it is there already."""
    field = ItemField(typed.field)
    if field in _LINES:
        return _with_lines(item or Item(typed.key), field, typed.text.splitlines())
    holds = value_of(item, field)
    if holds == typed.text:
        return {}
    if holds == typed.base:
        return {field: typed.text}
    if field is ItemField.NOTE and typed.text in holds:
        return {}
    return {ItemField.NOTE: _noted(item, typed)}


def _with_lines(item: Item, field: ItemField, added: Iterable[str]) -> Mapping[ItemField, str]:
    """The lines of a field with those that it lacks."""
    if field is ItemField.STEPS:
        there = {step.text for step in item.steps}
        new = [SubStep(text) for text in added if text not in there]
        return {field: steps_text([*item.steps, *new])} if new else {}
    lines: list[str] = list(getattr(item, field))
    lines += [line for line in added if line not in lines]
    return {field: "\n".join(lines)} if len(lines) > len(getattr(item, field)) else {}


def _noted(item: Item | None, typed: Unsaved) -> str:
    note = item.note if item else ""
    field = ItemField(typed.field)
    text = typed.text
    if field is not ItemField.NOTE:
        text = f"{ITEM_FIELD_NAMES[field]}: {text}"
    return f"{note.rstrip()}\n\n{text}" if note.strip() else text


def _deed(values: Mapping[ItemField, str]) -> Deed:
    return Deed.NOTE if ItemField.NOTE in values else Deed.EDIT
