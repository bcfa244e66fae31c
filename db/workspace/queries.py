"""What is asked of all lists together, answered by the file without reading every item."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter

from sqlalchemy import Connection, func, literal_column, select
from sqlalchemy import text as sql

from db.checklists import Listed, State, Summary
from db.plan.search import match_text
from db.records import Word
from db.workspace.rows import item_of
from db.workspace.schema import checklist, item, wording

_LIVE = item.c.binned == ""
_HAS_DUE = item.c.due > literal_column("''")  # literally, as the index over it says
_OPEN = item.c.state.in_((State.TODO, State.DOING))

# The index is asked first and the items looked up last, where few are left. The plus keeps it from
# being asked once for every item there is.
_RANKED = (
    "SELECT rowid, bm25(item_index) AS rank FROM item_index WHERE item_index MATCH :words {where} "
    "ORDER BY rank LIMIT :limit"
)
_FIND = (
    f"SELECT item.checklist, item.key, found.rank FROM ({_RANKED}) AS found "  # noqa: S608 - above
    "JOIN item ON item.id = found.rowid ORDER BY found.rank, item.key"
)
_FEW = 500  # found items whose keys are looked up one by one
_IN_LIST = "AND +rowid IN (SELECT id FROM item WHERE checklist = :checklist AND binned = '')"
_IN_ANY = (
    "AND +rowid NOT IN (SELECT id FROM item WHERE binned > '') AND +rowid NOT IN (SELECT item.id "
    "FROM checklist JOIN item ON item.checklist = checklist.id WHERE checklist.binned > '')"
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


def find(
    connection: Connection, words: Iterable[Word], checklist_id: str, limit: int
) -> list[tuple[str, str, float]]:
    """Items with all `words` in note, title, name, tags or steps: list, key, rank; best first.

    Only those of one list, or with an empty `checklist_id` of all outside the bin.
    """
    values: dict[str, str | int] = {"words": match_text(words), "limit": limit}
    if checklist_id:
        values["checklist"] = checklist_id
        return _find_in(connection, checklist_id, values)
    query = sql(_FIND.format(where=_IN_ANY))
    return [(row[0], row[1], row[2]) for row in connection.execute(query, values)]


def _find_in(
    connection: Connection, checklist_id: str, values: dict[str, str | int]
) -> list[tuple[str, str, float]]:
    """The same in one list. Where much is found the keys come out of an index that holds them all:
    to read every row takes ten times as long."""
    found = connection.execute(sql(_RANKED.format(where=_IN_LIST)), values).all()
    ids = [row[0] for row in found]
    mine = item.c.id.in_(ids) if len(ids) <= _FEW else item.c.checklist == checklist_id
    read = connection.execute(select(item.c.id, item.c.key).where(mine)).all()
    keys = {row[0]: row[1] for row in read}
    return sorted(
        ((checklist_id, keys[number], rank) for number, rank in found),
        key=itemgetter(2, 1),
    )


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
