"""A list as a value with its stamps, and back: what a share file holds, what a merge writes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

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

    Raises BadText.
    """
    before = rows.list_values(connection, state.id)
    named = {**state.values, ListField.NAME: name}
    wanted: Values = {str(field): checked(field, value) for field, value in named.items()}
    wanted["stamps"] = _written(state.stamps)
    wanted["seen"] = _written(state.seen)
    if before is None:
        wanted |= {
            "whole": str(int(state.whole)),
            "follows": state.follows,
            "made_at": state.made_at,
        }
    steps = _step(state.id, "", before, wanted)
    there = rows.item_values(connection, state.id, state.items)
    for key, each in state.items.items():
        values: Values = {
            str(field): value if field is ItemField.WORDING else checked(field, value)
            for field, value in each.values.items()
        }
        steps += _step(state.id, key, there.get(key), values | {"stamps": _written(each.stamps)})
    return steps


def _step(checklist_id: str, key: str, before: Values | None, wanted: Values) -> list[Step]:
    if before is None:
        return [Step(checklist_id, key, None, wanted)]
    after = {column: value for column, value in wanted.items() if before[column] != value}
    return [Step(checklist_id, key, {c: before[c] for c in after}, after)] if after else []


def _written(by_name: object) -> str:
    return json.dumps(by_name, sort_keys=True)
