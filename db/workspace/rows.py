"""Rows of lists and items: read as records, and brought to the values that a step says."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, text, update

from db.checklists import Checklist, Item, ItemField, ListField, Priority, State
from db.workspace import fields
from db.workspace.indexing import following
from db.workspace.schema import checklist, item
from db.workspace.stamps import moment

# The values of a row by column, as text; None where there is no such row.
Values = dict[str, str]

ITEM = (*ItemField, "stamps")
LIST = ("whole", "follows", "made_at", *ListField, "stamps", "seen")
_INDEXED = {"note", "title", "who", "tags", "steps"}
NEW_ITEM: Values = dict.fromkeys(ITEM, "") | {"state": "todo", "stamps": "{}"}

_SET_AT = re.compile(r'"(state|note)": "([^"]+)"')  # in stamps as they are written
_STATES = {str(state): state for state in State}
_PRIORITIES = {str(priority): priority for priority in Priority}
# As they came here: one that is older but was imported is not suddenly the first.
_LISTS = select(checklist).order_by(text("rowid"))
_ITEMS = select(item).order_by(item.c.position, item.c.key)


def lists(connection: Connection, *, binned: bool = False) -> tuple[Checklist, ...]:
    """The lists in the order in which they came: those in use, or those in the bin."""
    in_bin = checklist.c.binned > "" if binned else checklist.c.binned == ""
    return tuple(list_of(row) for row in connection.execute(_LISTS.where(in_bin)))


def list_of(row: Row[Any]) -> Checklist:
    return Checklist(
        row.id,
        row.name,
        bool(row.whole),
        **{f: getattr(row, f) for f in ListField if f is not ListField.NAME},
        made_at=row.made_at,
        follows=row.follows,
    )


def items(connection: Connection, checklist_id: str, *, binned: bool = False) -> list[Item]:
    """The items of a list in their order: those in it, or those in the bin."""
    in_bin = item.c.binned > "" if binned else item.c.binned == ""
    rows = connection.execute(_ITEMS.where(item.c.checklist == checklist_id, in_bin))
    return [item_of(row) for row in rows.all()]


def places(connection: Connection, checklist_id: str) -> dict[str, str]:
    """The places of the items of a list by key, in their order."""
    mine = _ITEMS.where(item.c.checklist == checklist_id, item.c.binned == "")
    found = connection.execute(mine.with_only_columns(item.c.key, item.c.position))
    return {row.key: row.position for row in found}


def items_at(connection: Connection, checklist_id: str, keys: Iterable[str]) -> list[Item]:
    """The items of these keys, in or out of the bin."""
    return [item_of(row) for row in _rows_at(connection, checklist_id, keys)]


def item_of(row: Any) -> Item:
    """An item, of what has an attribute for each column."""
    at = dict(_SET_AT.findall(row.stamps))
    return Item(
        row.key,
        _STATES[row.state],
        moment(at.get("state", "")),
        row.note,
        moment(at.get("note", "")),
        row.title,
        row.pillar,
        row.principle,
        row.done_on,
        row.done_by,
        row.who,
        row.due,
        _PRIORITIES[row.priority],
        fields.lines_of(row.tags) if row.tags else (),
        fields.steps_of(row.steps) if row.steps else (),
        fields.lines_of(row.links) if row.links else (),
        row.position,
        row.wording,
        row.binned,
        row.id,
    )


def item_values(
    connection: Connection, checklist_id: str, keys: Iterable[str]
) -> dict[str, Values]:
    """The rows of these keys that are there, as values."""
    return {
        row.key: {column: getattr(row, column) for column in ITEM}
        for row in _rows_at(connection, checklist_id, keys)
    }


def list_values(connection: Connection, checklist_id: str) -> Values | None:
    row = connection.execute(select(checklist).where(checklist.c.id == checklist_id)).one_or_none()
    return None if row is None else {column: str(getattr(row, column)) for column in LIST}


def put_items(
    connection: Connection,
    checklist_id: str,
    new: Mapping[str, Values | None],
    there: Container[str],
) -> None:
    """Bring items to new values: a row that is not `there` is made, with the defaults for what is
    not said; None takes it away."""
    gone = [key for key, values in new.items() if values is None]
    added = [
        {"checklist": checklist_id, "key": key, **NEW_ITEM, **values}
        for key, values in new.items()
        if values is not None and key not in there
    ]
    changed: dict[tuple[str, ...], list[dict[str, str]]] = {}
    for key, values in new.items():
        if values and key in there:
            bound = {"b_key": key, **{f"v_{column}": value for column, value in values.items()}}
            changed.setdefault(tuple(values), []).append(bound)
    mine = item.c.checklist == checklist_id
    indexed = sum(len(bound) for columns, bound in changed.items() if _INDEXED & {*columns})
    if added:
        connection.execute(insert(item), added)
    with following(connection, len(gone) + indexed):
        if gone:
            this = delete(item).where(mine, item.c.key == bindparam("b_key"))
            connection.execute(this, [{"b_key": key} for key in gone])
        for columns, bindings in changed.items():
            these: dict[str, Any] = {column: bindparam(f"v_{column}") for column in columns}
            this_one = update(item).where(mine, item.c.key == bindparam("b_key"))
            connection.execute(this_one.values(these), bindings)


def put_list(connection: Connection, checklist_id: str, values: Values | None) -> None:
    """Bring a list to new values; None takes it away with its items."""
    this = checklist.c.id == checklist_id
    if values is None:
        mine = select(func.count()).where(item.c.checklist == checklist_id)
        with following(connection, connection.execute(mine).scalar_one()):
            connection.execute(delete(checklist).where(this))
        return
    row = _typed(values)
    if not row or connection.execute(update(checklist).where(this).values(row)).rowcount:
        return
    connection.execute(insert(checklist).values(id=checklist_id, **row))


def _typed(values: Values) -> dict[str, Any]:
    return {c: int(v) if c == "whole" else v for c, v in values.items()}


def _rows_at(connection: Connection, checklist_id: str, keys: Iterable[str]) -> Sequence[Row[Any]]:
    wanted = list(keys)
    found: list[Row[Any]] = []
    for start in range(0, len(wanted), 500):  # a statement takes only so many
        some = item.c.key.in_(wanted[start : start + 500])
        found += connection.execute(select(item).where(item.c.checklist == checklist_id, some))
    return found
