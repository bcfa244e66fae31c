"""What the palette finds: actions and places by words of their names, what was used last first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.folding import fold, tokens
from desktop.core.help.contents import Topic
from desktop.core.help.page import read
from desktop.core.language import tr
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
    lead; `beside` the menu or kind it stands in; `why` says why it cannot be done now. `also` is
    what else it is found by: its title in English, where it stands in another language."""

    sort: Sort
    name: str
    title: str
    beside: str = ""
    keys: str = ""
    why: str = ""
    also: str = ""


class Ready(NamedTuple):
    """An entry, and its words as they are compared: folded, each with a space before it."""

    entry: Entry
    whole: tuple[str, str, str]  # its keys, its name and its title
    title: str
    others: str  # of its menu, its name and what else it is found by


class Palette:
    """All entries there are. What only answers a question comes up once something is typed."""

    def __init__(self, ready: Iterable[Ready], recent: Sequence[str] = ()) -> None:
        """`recent` are names of actions, the last used first."""
        self._ready = tuple(ready)
        self._recent = {name: place for place, name in enumerate(recent)}

    def find(self, text: str) -> list[Entry]:
        """What has every word of `text`, best first; every action where nothing is typed."""
        typed = fold(" ".join(text.split()))
        words = [word for word, _ in tokens(text)] or typed.split()
        found = []
        for place, ready in enumerate(self._ready):
            rank = _rank(ready, typed, words)
            if rank is not None:
                entry = ready.entry
                recent = self._recent.get(entry.name, len(self._recent))
                found.append(((rank, bool(entry.why), recent, entry.sort, place), entry))
        found.sort()
        return [entry for _, entry in (found[:MOST] if typed else found)]


def prepare(entries: Iterable[Entry]) -> list[Ready]:
    """Entries for a palette: folded once, compared with every letter that is typed."""
    return [
        Ready(
            entry,
            (fold(entry.keys), fold(entry.name), fold(entry.title)),
            _spaced(entry.title),
            _spaced(f"{entry.beside} {entry.name} {entry.also}"),
        )
        for entry in entries
    ]


def remembered(recent: Sequence[str], name: str) -> list[str]:
    """The actions used last, now that this one was."""
    return [name, *(each for each in recent if each != name)][:REMEMBERED]


def lists(mine: Iterable[Checklist]) -> Iterator[Entry]:
    """A person's own lists."""
    for each in mine:
        yield Entry(Sort.LIST, checklist_page(each.id), each.name, tr("Checklist"))


def places(library: Library) -> Iterator[Entry]:
    """Where one can always go: the pages, the help, every record of the plan and the library.
    Raises OSError where a page of the help is missing."""
    for page in PAGES.values():
        yield Entry(Sort.PAGE, page.name, page.title, tr("Page"))
    for topic in Topic:
        yield Entry(Sort.HELP, topic, read(topic).title, tr("Help"))
    published = library.published.by_id if library.published is not library.index else {}
    for target, found in library.index.by_id.items():
        kind = KIND_NAMES[found.record.kind] if found.table == "record" else None
        beside = f"{kind or LIBRARY_NAMES[found.table]} · {target}"
        title = titles.title(found.table, published[target].record) if published else ""
        shown = titles.short(found.table, found.record)
        yield Entry(Sort.RECORD, target, shown, beside, also=title)


def spoken(entry: Entry, place: str) -> str:
    """An entry as a screen reader says it: its name, where it stands, its keys, which one it is."""
    parts = (entry.title, entry.beside, entry.keys, entry.why, place)
    return ". ".join(part.removesuffix(".") for part in parts if part)


def _spaced(text: str) -> str:
    return "".join(f" {word}" for word, _ in tokens(text))


def _rank(ready: Ready, typed: str, words: list[str]) -> int | None:
    """How well an entry meets what was typed, 0 best; None where it does not."""
    if not typed:
        return 0 if ready.entry.sort is Sort.ACTION else None
    if typed in ready.whole:
        return 0
    least = int(not ready.whole[2].startswith(typed))
    for word in words:
        rank = _rank_word(ready, word)
        if rank is None:
            return None
        least += rank
    return least


def _rank_word(ready: Ready, word: str) -> int | None:
    """The same for one word: the beginning of one of its title, of its menu, within, scattered."""
    if f" {word}" in ready.title:
        return 1
    if f" {word}" in ready.others:
        return 3
    if word in ready.whole[2]:
        return 5
    if ready.entry.sort is not Sort.ACTION:
        return None
    if word in ready.whole[0].split("+"):
        return 3
    return 9 if len(word) > 2 and _is_scattered(word, ready.title.split()) else None


def _is_scattered(word: str, words: Iterable[str]) -> bool:
    """Whether the letters of `word` stand in this order in one word that begins like it: `prnt`."""
    within = re.compile(".*?".join(map(re.escape, word)))
    return any(within.match(each) for each in words)
