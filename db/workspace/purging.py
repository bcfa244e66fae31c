"""What is thrown away for good leaves nothing: no text, no earlier version, no step to undo."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, literal_column, or_, select, tuple_, update

from db.checklists import ItemField
from db.workspace import history, rows, versions
from db.workspace.indexing import following
from db.workspace.rows import NEW_ITEM
from db.workspace.schema import checklist, item, note_version, wording

_LONG_AGO = "1970-01-01T00:00:00+00:00"  # no bin shows what was put there so long ago
_KEPT = ("stamps", "position")  # so that a copy that has the item still is told
_EMPTY = {column: value for column, value in NEW_ITEM.items() if column not in _KEPT}
_EMPTY["binned"] = _LONG_AGO


def purge(connection: Connection, before: str) -> bool:
    """Throw away the lists and items put in the bin before the moment `before`; whether there
    were any.

    Of an item remains that it was removed, or it would come back with the next copy of its list.
    """
    old = (checklist.c.binned > "") & (checklist.c.binned < before)
    lists = connection.execute(select(checklist.c.id).where(old)).scalars().all()
    for checklist_id in lists:
        rows.put_list(connection, checklist_id, None)
        history.forget_list(connection, checklist_id)
    gone = (item.c.binned > literal_column("''")) & (item.c.binned < before)
    says_something = or_(*(item.c[column] != value for column, value in _EMPTY.items()))
    full = gone & says_something
    emptied = connection.execute(select(func.count()).select_from(item).where(full)).scalar_one()
    if emptied:
        with following(connection, emptied):
            connection.execute(update(item).where(full).values(_EMPTY))
    of_them = select(item.c.checklist, item.c.key).where(gone)
    earlier = tuple_(note_version.c.checklist, note_version.c.key).in_(of_them)
    forgotten = connection.execute(delete(note_version).where(earlier)).rowcount
    undone = history.forget_items(connection, of_them.subquery())
    if not (lists or emptied or forgotten or undone):
        return False
    in_use = {*connection.execute(select(item.c.wording).distinct()).scalars()}
    in_use.update(history.hashes(connection))
    known = connection.execute(select(wording.c.hash)).scalars().all()
    for digest in known:
        if digest not in in_use:
            connection.execute(delete(wording).where(wording.c.hash == digest))
    return True


def forget_note(connection: Connection, checklist_id: str, key: str) -> None:
    """Remove the earlier versions of a note, and the steps that lead through them."""
    versions.forget(connection, checklist_id, key)
    history.forget_value(connection, checklist_id, key, ItemField.NOTE)
