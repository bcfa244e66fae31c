"""What the palette finds: actions and places by words of their names, what was used last first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.folding import fold, tokens
from desktop.core.library import titles
from desktop.core.library.pages import PAGES
from desktop.core.words import KIND_NAMES, LIBRARY_NAMES
from desktop.core.work_pages import checklist_page

if TYPE_CHECKING:
    from db.checklists import Checklist
    from desktop.core.library.library import Library

MOST = 50  # rows: nobody reads further, everybody types one letter more
REMEMBERED = 12


class Sort(IntEnum):
    """What an entry is; among equals the first comes first."""

    ACTION = 0
    LIST = 1
    PAGE = 2
    HELP = 3
    RECORD = 4


class Entry(NamedTuple):
    """Something to do or a place to go to. `name` is that of the action, or where a link would
    lead; `beside` the menu or kind it stands in; `why` says why it cannot be done now."""

    sort: Sort
    name: str
    title: str
    beside: str = ""
    keys: str = ""
    why: str = ""


class _Folded(NamedTuple):
    """An entry as it is compared."""

    title: str
    words: tuple[str, ...]
    others: tuple[str, ...]  # of its menu and its name
    keys: str


class Palette:
    """All entries there are. What only answers a question comes up once something is typed."""

    def __init__(self, entries: Iterable[Entry], recent: Sequence[str] = ()) -> None:
        """`recent` are names of actions, the last used first."""
        self._entries = [(entry, _folded(entry)) for entry in entries]
        self._recent = {name: place for place, name in enumerate(recent)}

    def find(self, text: str) -> list[Entry]:
        """What has every word of `text`, best first; every action where nothing is typed."""
        typed = fold(" ".join(text.split()))
        words = [word for word, _ in tokens(text)] or typed.split()
        found = []
        for place, (entry, folded) in enumerate(self._entries):
            rank = _rank(entry, folded, typed, words)
            if rank is not None:
                recent = self._recent.get(entry.name, len(self._recent))
                found.append(((rank, bool(entry.why), recent, entry.sort, place), entry))
        found.sort()
        return [entry for _, entry in found[:MOST]]


def remembered(recent: Sequence[str], name: str) -> list[str]:
    """The actions used last, now that this one was."""
    return [name, *(each for each in recent if each != name)][:REMEMBERED]


def places(library: Library, lists: Iterable[Checklist]) -> Iterator[Entry]:
    """Where one can go: my lists, the pages, every record of the plan and the library."""
    for mine in lists:
        yield Entry(Sort.LIST, checklist_page(mine.id), mine.name, "Checklist")
    for page in PAGES.values():
        yield Entry(Sort.PAGE, page.name, page.title, "Page")
    for target, found in library.index.by_id.items():
        kind = KIND_NAMES[found.record.kind] if found.table == "record" else None
        beside = f"{kind or LIBRARY_NAMES[found.table]} · {target}"
        yield Entry(Sort.RECORD, target, titles.short(found.table, found.record), beside)


def spoken(entry: Entry, place: str) -> str:
    """An entry as a screen reader says it: its name, where it stands, its keys, which one it is."""
    parts = (entry.title, entry.beside, entry.keys, entry.why, place)
    return ". ".join(part.removesuffix(".") for part in parts if part)


def _folded(entry: Entry) -> _Folded:
    words = tuple(word for word, _ in tokens(entry.title))
    others = tuple(word for word, _ in tokens(f"{entry.beside} {entry.name}"))
    return _Folded(fold(entry.title), words, others, fold(entry.keys))


def _rank(entry: Entry, folded: _Folded, typed: str, words: list[str]) -> int | None:
    """How well an entry meets what was typed, 0 best; None where it does not."""
    if not typed:
        return 0 if entry.sort is Sort.ACTION else None
    if typed in (folded.keys, fold(entry.name), folded.title):
        return 0
    ranks = [_rank_word(entry, folded, word) for word in words]
    if not ranks or None in ranks:
        return None
    return sum(filter(None, ranks)) + (not folded.title.startswith(typed))


def _rank_word(entry: Entry, folded: _Folded, word: str) -> int | None:
    """The same for one word: the beginning of one of its title, of its menu, within, scattered."""
    if any(each.startswith(word) for each in folded.words):
        return 1
    if any(each.startswith(word) for each in folded.others) or word in folded.keys.split("+"):
        return 3
    if word in folded.title:
        return 5
    if entry.sort is Sort.ACTION and len(word) > 2 and _is_scattered(word, folded.words):
        return 9
    return None


def _is_scattered(word: str, words: Iterable[str]) -> bool:
    """Whether the letters of `word` stand in this order in one word that begins like it: `prnt`."""
    within = re.compile(".*?".join(map(re.escape, word)))
    return any(within.match(each) for each in words)
