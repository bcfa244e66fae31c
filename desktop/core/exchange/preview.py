"""What an import would do, in the words that window and command line show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.core.exchange.values import Change, Choice, Spot


@dataclass(frozen=True, slots=True)
class Row:
    """One value that comes in or differs, all in words for people.

    `list_name` and `item` say where (`item` is empty for the list itself), `field` what it is.
    `mine`, `theirs` and `both` are plain text and may have many lines; `both` is None where it is
    not offered. With a single choice there is nothing to decide.
    """

    spot: Spot
    list_name: str
    item: str
    field: str
    change: Change
    mine: str
    theirs: str
    both: str | None
    default: Choice
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class ListPreview:
    """One list of the file: `counts` are of its items by change. `remark` is a sentence about it
    as a whole (it is in the bin, closed, will get a number), or empty."""

    checklist: str
    name: str
    change: Change
    counts: Mapping[Change, int]
    remark: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do: `counts` are of items, all lists together; `missing` is a sentence
    about what the file leaves out, or empty."""

    lists: tuple[ListPreview, ...]
    counts: Mapping[Change, int]
    rows: tuple[Row, ...]
    missing: str

    @property
    def changes_nothing(self) -> bool:
        """Whether everything in the file is here already."""
        news = (Change.NEW, Change.THERE, Change.BOTH)
        return not any(each.change in news for each in self.lists) and not any(
            self.counts.get(change) for change in news
        )
