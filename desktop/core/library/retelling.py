"""A page or a record of the library once more, in the language of a paper."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from desktop.core.language import Language, speaking, spoken
from desktop.core.library import pages
from desktop.core.library.document import Document
from desktop.core.library.library import Library
from desktop.core.library.outline import Entry, Outline
from desktop.core.library.outlines import outline

# What these list was chosen by a person: they stay as they are.
_CHOSEN = (pages.BOOKMARKS, pages.OUTCOMES, pages.GRID)


def retell(
    thing: Outline | Document, library: Library, language: Language
) -> tuple[Outline | Document, Library]:
    """`thing` and its library in `language`, or in English where the plan does not speak that."""
    there = library_in(library, language)
    tongue = Language(there.plan.language)
    if spoken() is tongue and there is library:
        return thing, library
    with speaking(tongue):
        if isinstance(thing, Document):
            known = thing.id in there.index.by_id
            return (there.document(thing.id) if known else thing), there
        if thing.page not in pages.PAGES or thing.page in _CHOSEN:
            return thing, there
        kept = {entry.target for entry in thing.entries()}
        whole = outline(there.plan, thing.page)
        groups = (
            replace(group, entries=tuple(_kept(group.entries, kept))) for group in whole.groups
        )
        return replace(whole, groups=tuple(group for group in groups if group.entries)), there


def library_in(library: Library, language: Language) -> Library:
    """The library of the same plan in `language`."""
    plan = library.plan.in_language(language)
    return library if plan is library.plan else Library(plan)


def _kept(entries: Collection[Entry], targets: Collection[str]) -> Iterator[Entry]:
    for entry in entries:
        if entry.target in targets:
            yield replace(entry, children=tuple(_kept(entry.children, targets)))
