"""What is thrown away for good leaves nothing: no text, no earlier version, no step to undo."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from db.checklists import ItemField
from db.workspace import history, rows, versions
from db.workspace.rows import NEW_ITEM
from db.workspace.schema import checklist, item, wording

_KEPT = ("binned", "stamps", "position")  # so that a copy that has the item still is told


def purge(connection: Connection, before: str) -> None:
    """Throw away the lists and items put in the bin before the moment `before`.

    Of an item remains that it was removed, or it would come back with the next copy of its list.
    """
    old = (checklist.c.binned > "") & (checklist.c.binned < before)
    for checklist_id in connection.execute(select(checklist.c.id).where(old)).scalars().all():
        rows.put_list(connection, checklist_id, None)
        history.forget_list(connection, checklist_id)
    old = (item.c.binned > "") & (item.c.binned < before)
    empty = {column: value for column, value in NEW_ITEM.items() if column not in _KEPT}
    found = connection.execute(select(item.c.checklist, item.c.key).where(old)).all()
    for checklist_id, key in found:
        rows.put_items(connection, checklist_id, {key: empty})
        versions.forget(connection, checklist_id, key)
        history.forget_item(connection, checklist_id, key)
    used = select(item.c.wording).distinct()
    connection.execute(delete(wording).where(wording.c.hash.not_in(used)))


def forget_note(connection: Connection, checklist_id: str, key: str) -> None:
    """Remove the earlier versions of a note, and the steps that lead through them."""
    versions.forget(connection, checklist_id, key)
    history.forget_value(connection, checklist_id, key, ItemField.NOTE)
