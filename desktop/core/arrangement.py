"""How a person wants checklists shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Grouping(StrEnum):
    """What the items of a list are gathered by."""

    NONE = ""
    PILLAR = "pillar"
    AGENCY = "agency"
    DUE = "due"
    WHO = "who"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a person wants a list shown."""

    grouping: Grouping = Grouping.NONE
    hide_done: bool = False
