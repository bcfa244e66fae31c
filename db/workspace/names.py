"""The names of lists: no two open ones have the same, letter case aside."""

from __future__ import annotations

from sqlalchemy import Connection, select

from db.checklists import LINE_LIMIT
from db.errors import BadText
from db.phrase import Phrase
from db.workspace.rows import Values
from db.workspace.schema import checklist


class Names:
    """The names of the open lists, read once in a transaction and kept true by `put`."""

    def __init__(self, connection: Connection) -> None:
        open_ones = (checklist.c.closed == "") & (checklist.c.binned == "")
        found = connection.execute(select(checklist.c.id, checklist.c.name).where(open_ones))
        self._names = {row.id: row.name for row in found}

    def put(self, checklist_id: str, values: Values | None) -> None:
        """Take over what a list is now; None is none."""
        if values is not None and is_open(values):
            self._names[checklist_id] = values["name"]
        else:
            self._names.pop(checklist_id, None)

    def free(self, name: str, checklist_id: str) -> str:
        """`name`, or with a number after it if another open list has it."""
        taken = self._taken(checklist_id)
        free, number = name, 1
        while free.casefold() in taken:
            number += 1
            tail = f" ({number})"
            free = name[: LINE_LIMIT - len(tail)].rstrip() + tail
        return free

    def checked(self, name: str, checklist_id: str) -> str:
        """`name` if the list may have it. Raises BadText if it is empty or in use."""
        if not name:
            raise BadText(Phrase("A checklist needs a name. Nothing was changed."))
        taken = self._taken(checklist_id)
        if name.casefold() in taken:
            raise BadText(
                Phrase(
                    "There is a checklist named {name!r} already. Choose another name.",
                    name=taken[name.casefold()],
                )
            )
        return name

    def _taken(self, but: str) -> dict[str, str]:
        return {name.casefold(): name for of, name in self._names.items() if of != but}


def is_open(values: Values) -> bool:
    """Whether a list of these values is in use or archived: neither over nor in the bin."""
    return not (values.get("closed") or values.get("binned"))
