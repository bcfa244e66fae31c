"""How a person wants checklists shown."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Grouping(StrEnum):
    """What the items of a list are gathered by."""

    NONE = ""
    PILLAR = "pillar"
    AGENCY = "agency"
    DUE = "due"
    WHO = "who"
    STATE = "state"


class Arrangement(NamedTuple):
    """How a person wants a list shown."""

    grouping: Grouping = Grouping.NONE
    hide_done: bool = False
