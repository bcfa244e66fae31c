"""What a comparison of two copies of a list says, and what a person can decide about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from db.checklists import ItemField, ListField, ListState


class Change(StrEnum):
    """Where a list, an item or a value is different: `HERE` is this workspace, `THERE` the file.

    `ONLY_HERE` is an item the file does not have; it stays.
    """

    NEW = "new"
    SAME = "same"
    THERE = "changed there"
    HERE = "changed here"
    BOTH = "both"
    ONLY_HERE = "only here"


class Choice(StrEnum):
    """Which value is to stand. `BOTH` brings texts, tags, links and steps together."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class Spot(NamedTuple):
    """One value: of a list where `key` is empty, else of its item `key`."""

    checklist: str
    key: str
    field: ItemField | ListField


Choices = Mapping[Spot, Choice]


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that is not the same on both sides.

    The texts are as `ItemField` and `ListField` tell them; `both` is the two together, or None
    where that means nothing. `default` is what stands unless a person decides otherwise.
    """

    spot: Spot
    change: Change
    mine: str
    theirs: str
    both: str | None
    default: Choice

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What a person can choose."""
        return tuple(
            choice for choice in Choice if choice is not Choice.BOTH or self.both is not None
        )

    def text(self, choice: Choice) -> str:
        """What stands by that choice; a choice that is not offered is the default."""
        texts = {Choice.MINE: self.mine, Choice.THEIRS: self.theirs, Choice.BOTH: self.both}
        chosen = texts[choice]
        return self.text(self.default) if chosen is None else chosen


@dataclass(frozen=True, slots=True)
class ItemComparison:
    """An item on both sides."""

    change: Change
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A list on both sides; `mine` is None where it is new here.

    `differences` are of the list itself, `items` by key, and `merged` is what the list becomes by
    the defaults.
    """

    mine: ListState | None
    theirs: ListState
    change: Change
    differences: tuple[Difference, ...]
    items: Mapping[str, ItemComparison]
    merged: ListState

    @property
    def every_difference(self) -> tuple[Difference, ...]:
        """Those of the list, then those of its items."""
        of_items = (d for item in self.items.values() for d in item.differences)
        return (*self.differences, *of_items)
