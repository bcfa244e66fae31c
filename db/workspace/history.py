"""Undo and redo: what was done stands in the file with what stood before, for every restart."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from db.checklists import Action, Deed, ItemField
from db.workspace.rows import Values
from db.workspace.schema import history

HISTORY_LIMIT = 1000  # actions kept for Undo


@dataclass(frozen=True, slots=True)
class Step:
    """One row that was changed: the values that differ, or None where it is not there.

    An empty `key` is about the list itself.
    """

    checklist: str
    key: str
    before: Values | None
    after: Values | None

    def reversed(self) -> Step:
        """The step that takes this one back."""
        return Step(self.checklist, self.key, self.after, self.before)


def remember(connection: Connection, what: Deed, steps: Sequence[Step]) -> None:
    """Append `steps` as one action; whatever had been undone can no longer be redone."""
    if not steps:
        return
    connection.execute(delete(history).where(history.c.undone == 1))
    action = connection.execute(select(func.coalesce(func.max(history.c.action), 0))).scalar_one()
    at = now()
    connection.execute(
        insert(history),
        [
            {
                "action": action + 1,
                "at": at,
                "what": what,
                "checklist": step.checklist,
                "key": step.key,
                "before": _written(step.before),
                "after": _written(step.after),
                "undone": 0,
            }
            for step in steps
        ],
    )
    connection.execute(delete(history).where(history.c.action <= action + 1 - HISTORY_LIMIT))


def extend(connection: Connection, step: Step) -> bool:
    """Let the last action reach on to what `step` leads to; False where it did something else.

    Both must have written one and the same note.
    """
    two = connection.execute(select(history).order_by(history.c.id.desc()).limit(2)).all()
    if not two or two[0].undone or (len(two) == 2 and two[1].action == two[0].action):
        return False
    last = two[0]
    was, led_to = _read(last.before), _read(last.after)
    same = (last.checklist, last.key) == (step.checklist, step.key)
    if not same or was is None or set(was) != {ItemField.NOTE} or led_to != step.before:
        return False
    this = history.c.id == last.id
    if was == step.after:
        connection.execute(delete(history).where(this))  # typed and taken back: nothing to undo
    else:
        after = _written(step.after)
        connection.execute(update(history).where(this).values(after=after, at=now()))
    return True


def steps_of(rows: Iterable[Row[Any]]) -> list[Step]:
    return [Step(r.checklist, r.key, _read(r.before), _read(r.after)) for r in rows]


def next_rows(connection: Connection, *, undone: bool) -> Sequence[Row[Any]]:
    """The steps of the action that Undo (or, with `undone`, Redo) comes to next."""
    nearest = func.min if undone else func.max
    action = select(nearest(history.c.action)).where(history.c.undone == int(undone))
    return connection.execute(
        select(history).where(history.c.action == action.scalar_subquery()).order_by(history.c.id)
    ).all()


def turn(connection: Connection, action: int, *, undone: bool) -> None:
    """Note that an action was undone, or done again."""
    connection.execute(update(history).where(history.c.action == action).values(undone=int(undone)))


def next_action(connection: Connection, *, undone: bool) -> Action | None:
    """What Undo (or, with `undone`, Redo) would do next."""
    nearest = func.min if undone else func.max
    number = connection.execute(
        select(nearest(history.c.action)).where(history.c.undone == int(undone))
    ).scalar_one()
    if number is None:
        return None
    this = history.c.action == number
    first = connection.execute(select(history).where(this).order_by(history.c.id).limit(1)).one()
    items, lists = connection.execute(
        select(
            func.count().filter(history.c.key > ""), func.count(history.c.checklist.distinct())
        ).where(this)
    ).one()
    key = connection.execute(
        select(history.c.key).where(this, history.c.key > "").order_by(history.c.id).limit(1)
    ).scalar_one_or_none()
    return Action(Deed(first.what), first.checklist, key or "", items, lists)


def forget_item(connection: Connection, checklist: str, key: str) -> None:
    """Remove every step about an item: what was thrown away for good does not stay in here."""
    this = (history.c.checklist == checklist) & (history.c.key == key)
    connection.execute(delete(history).where(this))


def forget_value(connection: Connection, checklist: str, key: str, name: str) -> None:
    """Remove one value of an item from every step."""
    this = (history.c.checklist == checklist) & (history.c.key == key)
    for row in connection.execute(select(history).where(this)).all():
        parts = [_read(row.before), _read(row.after)]
        for part in parts:
            if part is not None:
                part.pop(name, None)
        left = {"before": _written(parts[0]), "after": _written(parts[1])}
        connection.execute(update(history).where(history.c.id == row.id).values(left))
    empty = this & (history.c.before == "{}") & (history.c.after == "{}")
    connection.execute(delete(history).where(empty))


def forget_list(connection: Connection, checklist: str) -> None:
    """The same for a whole list."""
    connection.execute(delete(history).where(history.c.checklist == checklist))


def now() -> str:
    """The time of day in UTC, ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _written(values: Values | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)


def _read(text: str | None) -> Values | None:
    return None if text is None else json.loads(text)
