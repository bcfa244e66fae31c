"""What a page of the library lists, as a value: groups of entries, entries within entries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from db.records import Word
from desktop.core import address
from desktop.core.folding import Span as Marks
from desktop.core.folding import marks
from desktop.core.language import Language, spoken
from desktop.core.library.pages import PAGES
from desktop.core.query import parse

# What parts a sentence from the next; after "U.S." it goes on.
_NEXT = re.compile(r"(?<=[.?!])(?<!\b[A-Z]\.) |\n")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a page. `target` is what it opens, `meta` is what stands small below the title,
    `text` what is said of it, of which the screen shows the beginning and paper all.

    The marks are spans of words that were looked for, in the title and in the line below it.
    """

    target: str
    title: str
    meta: str = ""
    text: str = ""
    children: tuple[Entry, ...] = ()
    title_marks: tuple[Marks, ...] = ()
    line_marks: tuple[Marks, ...] = ()

    @property
    def leads_away(self) -> bool:
        """Whether it opens a page or list in place of this one, rather than details beside it."""
        return address.is_list(self.target) or self.target in PAGES

    @property
    def line(self) -> str:
        """The line below the title: the meta and the first sentence of the text."""
        sentence = _NEXT.split(self.text, maxsplit=1)[0]
        return " · ".join(filter(None, (self.meta, sentence)))

    @property
    def whole(self) -> str:
        """All that it says."""
        return f"{self.title}\n{self.meta}\n{self.text}"

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
    """A page: its name in addresses, its title, a sentence on what it is, and its groups.

    `language` is that of its matter; `other`, where there is another, gives by target all that its
    entries say in that one.
    """

    page: str
    title: str
    intro: str
    groups: tuple[Group, ...]
    language: str = field(default_factory=lambda: str(spoken()))
    other: Callable[[], Mapping[str, str]] | None = field(default=None, compare=False, repr=False)

    def holding(self, typed: str) -> Outline:
        """The same page with only what holds all words typed, in its title, line or text.

        An entry stays for the sake of one within it; within an entry that matches, all stays. What
        is in another language is found by the words of its English as well; what is in English by
        others only where there is nothing else.
        """
        words = parse(typed).words
        if not words:
            return self
        if self.other is not None and self.language != Language.ENGLISH:
            return self._holding(words, self.other())
        found = self._holding(words, {})
        if self.other is not None and not found.groups:
            found = self._holding(words, self.other())
        return found

    def _holding(self, words: Sequence[Word], other: Mapping[str, str]) -> Outline:
        groups = (
            Group(group.heading, tuple(_holding(group.entries, words, other)))
            for group in self.groups
        )
        return replace(self, groups=tuple(group for group in groups if group.entries))

    def entries(self) -> Iterator[Entry]:
        """Every entry, those within others included, in reading order."""
        for group in self.groups:
            for entry in group.entries:
                yield from entry.below()


def _holding(
    entries: tuple[Entry, ...], words: Sequence[Word], other: Mapping[str, str]
) -> Iterator[Entry]:
    for entry in entries:
        found = _holds(entry.whole, words) or _holds(other.get(entry.target, ""), words)
        children = entry.children if found else tuple(_holding(entry.children, words, other))
        if found or children:
            yield replace(
                entry,
                children=children,
                title_marks=tuple(marks(entry.title, words)),
                line_marks=tuple(marks(entry.line, words)),
            )


def _holds(text: str, words: Sequence[Word]) -> bool:
    return all(marks(text, [word]) for word in words)
