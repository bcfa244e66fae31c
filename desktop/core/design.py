"""How a paper is to look and what is to stand on it: the choices a person makes, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from desktop.core.language import Language

LINE_LIMIT = 200  # characters of a title, a name, a footer


class PrintError(Exception):
    """A document could not be made or kept; the text says what to do."""


class Layout(StrEnum):
    """How much stands on the page.

    Compact: one or two lines an item. Full: with plain words, all agencies and source lines.
    Facilitator: with ruled room to write, a column for the time, a sheet to sign in and a block to
    sign off. Large: the full one at 18 points. Overview: all pillars on one page, without items.
    """

    COMPACT = "compact"
    FULL = "full"
    FACILITATOR = "facilitator"
    LARGE = "large"
    OVERVIEW = "overview"


# What a layout does not show, whatever is chosen: attributes of a design.
LEFT_OUT: Mapping[Layout, frozenset[str]] = {
    Layout.OVERVIEW: frozenset({"gather", "order", "notes", "sources"})
}


class Paper(StrEnum):
    LETTER = "letter"
    A4 = "a4"


class Boxes(StrEnum):
    """What the boxes show. Blank: nothing, to be handed out. Form: fields to be ticked and written
    into on a screen, and read back."""

    TICKS = "ticks"
    BLANK = "blank"
    FORM = "form"


class Gather(StrEnum):
    """What the items are gathered by; nothing: they stand in the order of the list."""

    NONE = "none"
    PILLAR = "pillar"
    AGENCY = "agency"
    DUE = "due"
    WHO = "who"
    STATE = "state"


class Order(StrEnum):
    """In which order items stand within their group."""

    LIST = "list"
    DUE = "due"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Design:
    """All that can be chosen. `logo` is the path of a picture; an empty `title` is the list's, an
    empty `footer` the help line."""

    layout: Layout = Layout.COMPACT
    paper: Paper = Paper.LETTER
    landscape: bool = False
    boxes: Boxes = Boxes.TICKS
    gather: Gather = Gather.PILLAR
    order: Order = Order.LIST
    notes: bool = False
    hotline: bool = True
    sources: bool = True
    dated: bool = True
    language: Language = Language.ENGLISH
    title: str = ""
    organization: str = ""
    logo: str = ""
    footer: str = ""

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def from_data(data: object) -> Design:
    """The design kept as `data`; whatever is missing or makes no sense there has its default."""
    if not isinstance(data, Mapping):
        return Design()
    standard = Design()
    kept: dict[str, Any] = {}
    for field in fields(Design):
        value, kind = data.get(field.name), type(getattr(standard, field.name))
        if issubclass(kind, StrEnum):
            if value in list(kind):
                kept[field.name] = kind(value)
        elif type(value) is kind and len(str(value)) <= _longest(field.name):
            kept[field.name] = value
    return Design(**kept)


def _longest(name: str) -> int:
    return 4096 if name == "logo" else LINE_LIMIT
