"""What leaves in a share file, as a value: lists with the parts a person chose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from db.checklists import ListState, NoteVersion

SUFFIX = ".fourpillars"


class Part(StrEnum):
    """What a person can leave out. `NAMES` are the owner, who does what and who ticked it,
    `HISTORY` what notes said earlier."""

    NOTES = "notes"
    NAMES = "names"
    HISTORY = "history"
    LINKS = "links"


Versions = Mapping[str, tuple[NoteVersion, ...]]  # by the key of the item, latest first


@dataclass(frozen=True, slots=True)
class SharedList:
    """A list as it travels: an item in the bin is only its removal, and fields that were left out
    (or never said) are in no mapping."""

    state: ListState
    versions: Versions


@dataclass(frozen=True, slots=True)
class Share:
    """What a share file holds. `texts` are the plan's wordings that items were held against."""

    made_at: str
    without: frozenset[Part]
    lists: tuple[SharedList, ...]
    texts: tuple[str, ...]
