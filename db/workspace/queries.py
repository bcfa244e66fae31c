"""What is asked of all lists together, answered by the file without reading every item."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, func, literal_column, select
from sqlalchemy import text as sql

from db.checklists import OWN, Listed, State, Summary
from db.plan.search import match_text
from db.records import Word
from db.workspace.rows import item_of
from db.workspace.schema import checklist, item, wording

_LIVE = item.c.binned == ""
_HAS_DUE = item.c.due > literal_column("''")  # literally, as the index over it says
_OPEN = item.c.state.in_((State.TODO, State.DOING))

# The plus keeps the index from being asked once for every item there is.
_RECORDS = (
    "SELECT item.key, bm25(item_index) AS rank "
    "FROM item_index CROSS JOIN item ON item.id = item_index.rowid "
    "WHERE item_index MATCH :words AND +item_index.rowid IN (SELECT id FROM item "
    "WHERE checklist = :checklist AND (key < :own OR key >= :others) AND binned = '') "
    "ORDER BY rank, item.key"
)


def summaries(
    connection: Connection, today: str, soon: str, only: Iterable[str] | None = None
) -> tuple[Summary, ...]:
    """How far every list outside the bin is (or those of `only`).

    What is due before the day `today` is overdue, what is due up to `soon` is due soon.
    """
    due = _OPEN & (item.c.due > "")
    query = (
        select(
            checklist.c.id,
            *(func.count().filter(item.c.state == state) for state in State),
            func.count().filter(due, item.c.due < today),
            func.count().filter(due, item.c.due >= today, item.c.due <= soon),
        )
        .select_from(checklist.outerjoin(item, (item.c.checklist == checklist.c.id) & _LIVE))
        .where(checklist.c.binned == "")
        .group_by(checklist.c.id)
    )
    if only is not None:
        query = query.where(checklist.c.id.in_(list(only)))
    return tuple(
        Summary(row[0], dict(zip(State, row[1:5], strict=True)), row[5], row[6])
        for row in connection.execute(query)
    )


def due(connection: Connection, until: str) -> tuple[Listed, ...]:
    """The open items of open lists that are due up to the day `until`, the earliest first."""
    query = (
        select(item)
        .join(checklist, checklist.c.id == item.c.checklist)
        .where(_LIVE, _OPEN, _HAS_DUE, item.c.due <= until)
        .where(checklist.c.binned == "", checklist.c.archived == "", checklist.c.closed == "")
        .order_by(item.c.due, checklist.c.name, item.c.position, item.c.key)
    )
    return tuple(Listed(row.checklist, item_of(row)) for row in connection.execute(query))


def find_records(
    connection: Connection, words: Iterable[Word], checklist_id: str
) -> list[tuple[str, float]]:
    """The records in a list about which all `words` were written: key and rank, best first."""
    values = {"words": match_text(words), "checklist": checklist_id}
    among = {"own": OWN, "others": OWN[:-1] + chr(ord(OWN[-1]) + 1)}
    return [(row[0], row[1]) for row in connection.execute(sql(_RECORDS), values | among)]


def bin_of(connection: Connection) -> tuple[Listed, ...]:
    """The items in the bin whose list is not, the latest first."""
    query = (
        select(item)
        .join(checklist, checklist.c.id == item.c.checklist)
        .where(item.c.binned > literal_column("''"), checklist.c.binned == "")
        .order_by(item.c.binned.desc(), item.c.key)
    )
    return tuple(Listed(row.checklist, item_of(row)) for row in connection.execute(query))


def wordings(connection: Connection) -> dict[str, str]:
    """Every text of the plan that an item was held against, by its hash."""
    rows = connection.execute(select(wording.c.hash, wording.c.text))
    return {row.hash: row.text for row in rows}
