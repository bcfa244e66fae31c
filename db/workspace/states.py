"""A list as a value with its stamps, and back: what a share file holds, what a merge writes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from db.checklists import Incoming, ItemField, ItemState, ListField, ListState
from db.errors import BadText, NotFound
from db.phrase import Phrase
from db.workspace import rows, stamps
from db.workspace.fields import checked, checked_key, checked_moment
from db.workspace.history import Step
from db.workspace.names import Names, is_open
from db.workspace.rows import Values
from db.workspace.schema import item


def read(connection: Connection, checklist_id: str) -> ListState:
    """A list with all its items, those in the bin too. Raises NotFound."""
    found = find(connection, checklist_id)
    if found is None:
        raise NotFound(Phrase("That checklist is no longer there."))
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


def steps_to(connection: Connection, state: ListState, names: Names) -> list[Step]:
    """What brings a list to `state`, with a number after its name if an open list has that; items
    that it does not mention stay, and what is so already is in no step.

    Raises BadText.
    """
    list_id = checked_key(state.id)
    before = rows.list_values(connection, list_id)
    wanted = _changed(before, state.values, state.stamps)
    after = (before or {"name": ""}) | wanted
    if not after["name"]:
        raise BadText(Phrase("A checklist needs a name. Nothing was changed."))
    if is_open(after):
        wanted["name"] = names.free(after["name"], list_id)
    if before is None:
        wanted |= {
            "whole": str(int(state.whole)),
            "follows": checked_key(state.follows) if state.follows else "",
            "made_at": checked_moment(Phrase("The time a checklist was made"), state.made_at),
        }
    known = json.loads(before["seen"]) if before else {}
    if dict(state.seen) != stamps.joined(known, stamps.own(connection)):
        wanted["seen"] = _written(state.seen)
    steps = _step(list_id, "", before, wanted)
    there = rows.item_values(connection, list_id, state.items)
    for key, each in state.items.items():
        was = there.get(key)
        steps += _step(list_id, checked_key(key), was, _changed(was, each.values, each.stamps))
    return steps


def _changed(
    before: Values | None,
    values: Mapping[ItemField, str] | Mapping[ListField, str],
    given: Mapping[ItemField, str] | Mapping[ListField, str],
) -> Values:
    """The values and stamps that are not so yet. Raises BadText."""
    was = before or {"stamps": "{}"}
    wanted = {
        str(field): checked(field, value)
        for field, value in values.items()
        if was.get(field) != value
    }
    # As values: the order in which they were written says nothing.
    if {str(field): stamp for field, stamp in given.items()} != json.loads(was["stamps"]):
        wanted["stamps"] = _written(given)
    return wanted


def _step(checklist_id: str, key: str, before: Values | None, wanted: Values) -> list[Step]:
    if before is None:  # with the stamps it came with, if they are none
        return [Step(checklist_id, key, None, {"stamps": "{}"} | wanted)]
    after = {column: value for column, value in wanted.items() if before[column] != value}
    if not after:
        return []
    after.setdefault("stamps", before["stamps"])  # or it would be as if set here and now
    return [Step(checklist_id, key, {c: before[c] for c in after}, after)]


def _written(by_name: Mapping[Any, str]) -> str:
    """Stamps by what they are of, or by replica. Raises BadText."""
    for stamp in by_name.values():
        if not stamps.is_stamp(stamp):
            raise BadText(
                Phrase(
                    "{stamp!r} says nothing about when and where. Nothing was changed.",
                    stamp=stamp[:40],
                )
            )
    return json.dumps(by_name, sort_keys=True)
