"""Lists counted together: the file groups, so that nobody reads a hundred thousand items."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, case, func, select

from db.checklists import LATE, LATER, OWN, State, Tallied
from db.workspace.schema import checklist, item

_OPEN = item.c.state.in_((State.TODO, State.DOING))
_IN_USE = select(checklist.c.id).where(
    checklist.c.binned == "", checklist.c.archived == "", checklist.c.closed == ""
)


def tally(
    connection: Connection, checklist_id: str, since: str, today: str, soon: str
) -> tuple[Tallied, ...]:
    """The items of one list, or of all lists in use where `checklist_id` is empty."""
    parts = (
        case((func.substr(item.c.key, 1, len(OWN)) == OWN, ""), else_=item.c.key),
        item.c.pillar,
        item.c.principle,
        item.c.who,
        item.c.state,
        _done_on(since, today),
        _due(today, soon),
    )
    these = item.c.checklist == checklist_id if checklist_id else item.c.checklist.in_(_IN_USE)
    query = (
        select(*parts, func.count())
        .where(these, item.c.binned == "", item.c.state != State.NA)
        .group_by(*parts)
    )
    return tuple(
        Tallied(row[0], row[1], row[2], row[3], State(row[4]), row[5], row[6], row[7])
        for row in connection.execute(query)
    )


def _done_on(since: str, today: str) -> ColumnElement[str]:
    """The day on which something was done, if that was of late."""
    on = item.c.done_on
    return case((and_(item.c.state == State.DONE, on >= since, on <= today), on), else_="")


def _due(today: str, soon: str) -> ColumnElement[str]:
    """The day by which there is something to do, if that is near; else before or after."""
    due = item.c.due
    return case(
        (and_(_OPEN, due > "", due < today), LATE),
        (and_(_OPEN, due > soon), LATER),
        (_OPEN, due),
        else_="",
    )
