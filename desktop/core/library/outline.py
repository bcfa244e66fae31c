"""What a page of the library lists, as a value: groups of entries, entries within entries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.core.folding import Span as Marks


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a page. `target` is what it opens; `meta` stands small below the title.

    `text` is what paper prints under it and what the live filter reads besides the title. The
    marks are spans of words that were looked for.
    """

    target: str
    title: str
    meta: str = ""
    text: str = ""
    children: tuple[Entry, ...] = ()
    title_marks: tuple[Marks, ...] = ()
    meta_marks: tuple[Marks, ...] = ()

    def below(self) -> Iterator[Entry]:
        """This entry and everything within it."""
        yield self
        for child in self.children:
            yield from child.below()


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under a heading; a page of one group may have none."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A page: its name in addresses, its title, a sentence on what it is, and its groups."""

    page: str
    title: str
    intro: str
    groups: tuple[Group, ...]

    def entries(self) -> Iterator[Entry]:
        """Every entry, those within others included, in reading order."""
        for group in self.groups:
            for entry in group.entries:
                yield from entry.below()
