"""My bookmarks as a page of the library."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from db.errors import NotFound
from desktop.core import address
from desktop.core.language import tr
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.library.pages import BOOKMARKS, PAGES
from desktop.core.words import KIND_NAMES, LIBRARY_NAMES

if TYPE_CHECKING:
    from db.checklists import Bookmark
    from desktop.core.library.library import Library


def outline(library: Library, bookmarks: Iterable[Bookmark]) -> Outline:
    """The newest first. One whose record this edition does not have keeps the name it had."""
    page = PAGES[BOOKMARKS]
    entries = tuple(_entry(library, each) for each in reversed(tuple(bookmarks)))
    return Outline(page.name, page.title, page.intro, (Group("", entries),) if entries else ())


def _entry(library: Library, bookmark: Bookmark) -> Entry:
    target = bookmark.target
    try:
        return Entry(target, library.name(target), _kind(library, target))
    except NotFound:
        meta = " · ".join((tr("No longer in this edition of the plan"), target))
        return Entry(target, bookmark.title, meta)


def _kind(library: Library, target: str) -> str:
    if target in PAGES:
        return tr("Page of the library")
    if address.is_list(target):
        return tr("List of the plan")
    found = library.found(target)
    if found.table == "record":
        return f"{KIND_NAMES[found.record.kind]} · {target}"
    return f"{LIBRARY_NAMES[found.table]} · {target}"
