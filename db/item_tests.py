"""What can be asked of items over all lists: a test is a value that the workspace looks for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db.checklists import ItemField

KEY, CHECKLIST = "key", "checklist"  # columns beside those that a person can set


@dataclass(frozen=True, slots=True)
class OneOf:
    """The column holds one of these values."""

    column: str
    values: frozenset[str]

    @classmethod
    def of(cls, column: str, values: Iterable[str]) -> OneOf:
        return cls(column, frozenset(values))


@dataclass(frozen=True, slots=True)
class Between:
    """Something stands in the column, and it sorts from `first` to `last`."""

    column: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Filled:
    """Something stands in the column."""

    column: ItemField


@dataclass(frozen=True, slots=True)
class Not:
    test: Test


@dataclass(frozen=True, slots=True)
class Every:
    """All of these hold; so they do if there are none."""

    tests: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of these holds; so none does if there are none."""

    tests: tuple[Test, ...]


Test = OneOf | Between | Filled | Not | Every | Some
