"""What a person can leave out of a share file, and the fields that go with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from db.checklists import ItemField, ListField, State

Field = ItemField | ListField


class Part(StrEnum):
    """What a person can leave out. `NAMES` are the owner, who does what and who ticked it,
    `HISTORY` what notes said earlier."""

    NOTES = "notes"
    NAMES = "names"
    HISTORY = "history"
    LINKS = "links"


FIELDS: Mapping[Part, frozenset[Field]] = {
    Part.NOTES: frozenset({ItemField.NOTE}),
    Part.NAMES: frozenset({ItemField.WHO, ItemField.DONE_BY, ListField.OWNER}),
    Part.LINKS: frozenset({ItemField.LINKS}),
}
# Brought together like everything else, but nothing that a person reads or is asked about.
SILENT = (ItemField.POSITION, ItemField.WORDING)
UNSAID: Mapping[Field, str] = {ItemField.STATE: State.TODO}  # what it is at first; else nothing
REST = "rest"
SCOPES = (*(str(part) for part in FIELDS), REST)
_SCOPE_OF: Mapping[Field, str] = {
    field: str(part) for part, fields in FIELDS.items() for field in fields
}


def scope_of(field: Field) -> str:
    """The part that a field goes with, or the rest."""
    return _SCOPE_OF.get(field, REST)


def fields_of(parts: Iterable[Part]) -> frozenset[Field]:
    """All that goes with these parts."""
    return frozenset(field for part in parts for field in FIELDS.get(part, ()))
