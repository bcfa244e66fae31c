"""A list as a value with its stamps, and back: what a share file holds, what a merge writes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection, select

from db.checklists import Incoming, ItemField, ItemState, ListField, ListState
from db.errors import NotFound
from db.workspace import rows, stamps
from db.workspace.fields import checked
from db.workspace.history import Step
from db.workspace.rows import Values
from db.workspace.schema import item


def read(connection: Connection, checklist_id: str) -> ListState:
    """A list with all its items, those in the bin too. Raises NotFound."""
    found = find(connection, checklist_id)
    if found is None:
        raise NotFound("That checklist is no longer there.")
    return found


def find(connection: Connection, checklist_id: str) -> ListState | None:
    """The same, or None where there is no such list."""
    values = rows.list_values(connection, checklist_id)
    if values is None:
        return None
    found = connection.execute(select(item).where(item.c.checklist == checklist_id))
    return ListState(
        checklist_id,
        values["whole"] == "1",
        values["follows"],
        values["made_at"],
        {field: values[field] for field in ListField},
        {ListField(name): stamp for name, stamp in json.loads(values["stamps"]).items()},
        stamps.joined(json.loads(values["seen"]), stamps.own(connection)),
        {
            row.key: ItemState(
                {field: getattr(row, field) for field in ItemField},
                {ItemField(name): stamp for name, stamp in json.loads(row.stamps).items()},
            )
            for row in found
        },
    )


def stamps_in(incoming: Iterable[Incoming]) -> Iterator[str]:
    """Every stamp that something to be taken over carries or knows of."""
    for each in incoming:
        yield from each.state.stamps.values()
        yield from each.state.seen.values()
        for one in each.state.items.values():
            yield from one.stamps.values()


def steps_to(connection: Connection, state: ListState, name: str) -> list[Step]:
    """What brings a list to `state`, called `name`; items that it does not mention stay.

    What is so already is in no step. Raises BadText.
    """
    before = rows.list_values(connection, state.id)
    named = {**state.values, ListField.NAME: name}
    fixed: Values = {}
    if before is None:
        fixed = {"whole": str(int(state.whole)), "follows": state.follows, "made_at": state.made_at}
        fixed["seen"] = _written(state.seen)
    elif state.seen != stamps.joined(json.loads(before["seen"]), stamps.own(connection)):
        fixed["seen"] = _written(state.seen)
    steps = _step(state.id, "", before, named, state.stamps, fixed)
    there = rows.item_values(connection, state.id, state.items)
    for key, each in state.items.items():
        steps += _step(state.id, key, there.get(key), each.values, each.stamps, {})
    return steps


def _step(
    checklist_id: str,
    key: str,
    before: Values | None,
    values: Mapping[ItemField, str] | Mapping[ListField, str],
    given: Mapping[ItemField, str] | Mapping[ListField, str],
    more: Values,
) -> list[Step]:
    was = before or {}
    after = {
        str(field): value if field is ItemField.WORDING else checked(field, value)
        for field, value in values.items()
        if was.get(field) != value
    } | more
    stamped = {str(field): stamp for field, stamp in given.items()}
    if before is None or json.loads(before["stamps"]) != stamped:
        after["stamps"] = _written(stamped)
    after = {column: value for column, value in after.items() if was.get(column) != value}
    if before is None:
        return [Step(checklist_id, key, None, after)]
    return [Step(checklist_id, key, {c: before[c] for c in after}, after)] if after else []


def _written(by_name: Mapping[str, str]) -> str:
    return json.dumps(by_name, sort_keys=True)
