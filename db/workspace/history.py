"""Undo and redo: what was done stands in the file with what stood before, for every restart."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Subquery, delete, func, insert, select, tuple_, update

from db.checklists import Action, Deed, ItemField
from db.workspace.rows import Values
from db.workspace.schema import action, step

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
    connection.execute(delete(action).where(action.c.undone == 1))
    about = {
        "at": now(),
        "what": what,
        "checklist": steps[0].checklist,
        "key": next((each.key for each in steps if each.key), ""),
        "items": sum(bool(each.key) for each in steps),
        "lists": len({each.checklist for each in steps}),
        "undone": 0,
    }
    number = connection.execute(insert(action).values(about)).lastrowid
    connection.execute(
        insert(step),
        [
            {
                "action": number,
                "checklist": each.checklist,
                "key": each.key,
                "before": _written(each.before),
                "after": _written(each.after),
            }
            for each in steps
        ],
    )
    too_many = select(action.c.id).order_by(action.c.id.desc()).offset(HISTORY_LIMIT)
    connection.execute(delete(action).where(action.c.id.in_(too_many.scalar_subquery())))


def typed_last(connection: Connection, checklist: str, key: str, text: str) -> Row[Any] | None:
    """The step of the last action, if all it did was to write this `text` into this note."""
    last = connection.execute(select(action).order_by(action.c.id.desc()).limit(1)).first()
    if last is None or last.undone or last.what != Deed.NOTE:
        return None
    found = connection.execute(select(step).where(step.c.action == last.id)).one()
    same = (found.checklist, found.key) == (checklist, key)
    led_to = _read(found.after) or {}
    return found if same and led_to.get(ItemField.NOTE) == text else None


def extend(connection: Connection, typed: Row[Any], text: str) -> None:
    """Let an action that wrote a note lead on to `text`."""
    if _read(typed.before) == {ItemField.NOTE: text}:  # typed and taken back: nothing to undo
        connection.execute(delete(action).where(action.c.id == typed.action))
        return
    after = (_read(typed.after) or {}) | {str(ItemField.NOTE): text}
    this = step.c.id == typed.id
    connection.execute(update(step).where(this).values(after=_written(after)))


def next_steps(connection: Connection, *, undone: bool) -> tuple[int, list[Step]]:
    """The number and the steps of the action that Undo (or, with `undone`, Redo) comes to next.

    No steps where there is none.
    """
    number = connection.execute(select(_nearest(undone=undone))).scalar_one()
    found = connection.execute(
        select(step).where(step.c.action == number).order_by(step.c.id)
    ).all()
    return number or 0, [Step(r.checklist, r.key, _read(r.before), _read(r.after)) for r in found]


def turn(connection: Connection, number: int, *, undone: bool) -> None:
    """Note that an action was undone, or done again."""
    connection.execute(update(action).where(action.c.id == number).values(undone=int(undone)))


def next_action(connection: Connection, *, undone: bool) -> Action | None:
    """What Undo (or, with `undone`, Redo) would do next."""
    nearest = select(_nearest(undone=undone)).scalar_subquery()
    found = connection.execute(select(action).where(action.c.id == nearest)).one_or_none()
    if found is None:
        return None
    return Action(Deed(found.what), found.checklist, found.key, found.items, found.lists)


def _nearest(*, undone: bool) -> Any:
    nearest = func.min if undone else func.max
    return nearest(action.c.id).filter(action.c.undone == int(undone))


# -- what was thrown away for good does not stay in here ----------------------------------------


def forget_items(connection: Connection, gone: Subquery) -> bool:
    """Remove every step about the items that `gone` tells as `checklist` and `key`; whether there
    was one."""
    of_them = tuple_(step.c.checklist, step.c.key).in_(select(gone.c.checklist, gone.c.key))
    found = connection.execute(delete(step).where(of_them)).rowcount
    if found:
        _recount(connection)
    return bool(found)


def forget_list(connection: Connection, checklist: str) -> None:
    """The same for a whole list."""
    connection.execute(delete(step).where(step.c.checklist == checklist))
    _recount(connection)


def forget_value(connection: Connection, checklist: str, key: str, name: str) -> None:
    """Remove one value of an item from every step."""
    this = (step.c.checklist == checklist) & (step.c.key == key)
    for row in connection.execute(select(step).where(this)).all():
        parts = [_read(row.before), _read(row.after)]
        for part in parts:
            if part is not None:
                part.pop(name, None)
        left = {"before": _written(parts[0]), "after": _written(parts[1])}
        connection.execute(update(step).where(step.c.id == row.id).values(left))
    empty = this & (step.c.before == "{}") & (step.c.after == "{}")
    connection.execute(delete(step).where(empty))
    _recount(connection)


def _recount(connection: Connection) -> None:
    """Let actions tell what is left of them; those without a step go."""
    left = select(step.c.action).distinct()
    connection.execute(delete(action).where(action.c.id.not_in(left)))
    mine = step.c.action == action.c.id
    first = select(step.c.checklist).where(mine).order_by(step.c.id).limit(1)
    item = select(step.c.key).where(mine, step.c.key > "").order_by(step.c.id).limit(1)
    connection.execute(
        update(action).values(
            checklist=first.scalar_subquery(),
            key=func.coalesce(item.scalar_subquery(), ""),
            items=select(func.count()).where(mine, step.c.key > "").scalar_subquery(),
            lists=select(func.count(step.c.checklist.distinct())).where(mine).scalar_subquery(),
        )
    )


def now() -> str:
    """The time of day in UTC, ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def hashes(connection: Connection) -> Iterable[str]:
    """The wordings that steps speak of."""
    for column in (step.c.before, step.c.after):
        named = func.json_extract(column, f"$.{ItemField.WORDING}")
        yield from connection.execute(select(named).where(named > "").distinct()).scalars()


def _written(values: Values | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)


def _read(text: str | None) -> Values | None:
    return None if text is None else json.loads(text)
