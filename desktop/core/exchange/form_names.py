"""How the fields of a form are called, and what they say: what makes a form and what reads it back.

The name of a field says what it is about and what was printed in it, so that it can be told what
was changed even where a viewer drops everything else: `state:todo:COM-20`, `note:MARK:COM-20`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.checklists import ItemField, wording_hash

LIST, PRINTED = "/FourPillarsList", "/FourPillarsPrinted"  # in the document's information
ON, OFF = "/Yes", "/Off"

_UNSAFE = re.compile(rb"[^A-Za-z0-9_-]")
_NAME = re.compile(r"(state|note):([a-z]+|[0-9a-f]{16}):([A-Za-z0-9_%-]+)")
_CODE = re.compile(rb"%([0-9A-F]{2})")
_LINE_END = re.compile("\r\n?")


@dataclass(frozen=True, slots=True)
class FieldName:
    """`printed` is the state as it was printed, or the mark of the note."""

    field: ItemField
    printed: str
    key: str

    def __str__(self) -> str:
        coded = _UNSAFE.sub(lambda found: b"%%%02X" % ord(found[0]), self.key.encode())
        return f"{self.field}:{self.printed}:{coded.decode()}"


def parsed(name: str) -> FieldName | None:
    """The name of a field of ours, None for any other. Raises UnicodeDecodeError."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    key = _CODE.sub(lambda code: bytes([int(code[1], 16)]), found[3].encode()).decode()
    return FieldName(ItemField(found[1]), found[2], key)


def mark(note: str) -> str:
    """What a note is known by, whatever ends its lines."""
    return wording_hash(lines(note))


def lines(text: str) -> str:
    """A text with the ends of lines as we keep them; viewers of PDF have others."""
    return _LINE_END.sub("\n", text)
