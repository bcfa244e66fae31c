"""The commands that read the library: `show` anything by its id, `library` page by page."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db import BadText
from db.checklists import Item, State
from desktop import cli_design
from desktop.cli_lists import today
from desktop.cli_output import DONE, print_json, save_pdf, tell
from desktop.core import address, describe
from desktop.core.design import Design
from desktop.core.library import bookmarks, pages
from desktop.core.library.document import Document
from desktop.core.library.index import Found
from desktop.core.library.library import Library
from desktop.core.library.outline import Entry, Outline
from desktop.core.library.outlines import outline
from desktop.core.library.pages import PAGES
from desktop.core.library.text import document_lines, outline_lines
from desktop.core.session import Session
from desktop.core.words import LIBRARY_NAMES, STATE_NAMES, count

if TYPE_CHECKING:
    from desktop.core.handout import Handout

# Pages that are made of more than the plan: their outlines, by name.
_OWN_PAGES: dict[str, Callable[[Session], Outline]] = {
    pages.BOOKMARKS: lambda session: bookmarks.outline(Library(session.plan), session.bookmarks()),
}

# Names of parts that are older than the pages, and the table each lists.
_OLDER = {"references": "reference", "programmes": "programme"}

PARTS = (*PAGES, *_OLDER)


def show(session: Session, options: argparse.Namespace) -> int:
    """Any record of any kind, or a page, by its id or by an address that was copied."""
    library = Library(session.plan)
    target = _target(library, options.id)
    if target in PARTS:
        return _page(session, target, options)
    document = library.document(target)
    if options.to:
        from desktop.core import handout

        design = cli_design.design(options)
        paper = handout.of_record(document, library, today(), design)
        return _save(paper, design, options.to, f"{document.id} {document.title}")
    if document.id in session.plan.records:
        return _show_plan_record(session, document, options)
    if options.json:
        print_json(_as_data(library.found(document.id), document))
        return DONE
    for line in document_lines(document):
        print(line)
    return DONE


def library(session: Session, options: argparse.Namespace) -> int:
    """A page of the library as lines, as data or on paper."""
    return _page(session, options.part, options)


# -- shared -------------------------------------------------------------------------------------


def _target(library: Library, given: str) -> str:
    """The id or page that was meant. Raises NotFound, or BadText for the address of a list."""
    pasted = address.pasted(given)
    target = library.resolve(given.strip(" :/") if pasted is None else pasted)
    if address.is_list(target):
        query = shlex.quote(target.removeprefix(address.LIST))
        raise BadText(
            f"This leads to a list, not to a record. See it with: four-pillars search {query}"
        )
    return target


def _show_plan_record(session: Session, document: Document, options: argparse.Namespace) -> int:
    """What the plan has, then where I stand with it."""
    items = session.items(options.checklist)
    if options.json:
        record = session.plan.records[document.id]
        data = describe.as_full_data(session.plan, record, items)
        print_json(data | {"links": document.links()})
        return DONE
    for line in document_lines(document):
        print(line)
    for line in _mine(items.get(document.id)):
        print(line)
    return DONE


def _mine(item: Item | None) -> Iterator[str]:
    yield ""
    yield f"My state: {STATE_NAMES[item.state if item else State.TODO]}"
    if item and item.note:
        yield f"My note:\n{item.note}"


def _as_data(found: Found, document: Document) -> dict[str, Any]:
    """A record that is not of the plan. Every one has `id`, `kind`, `title` and `links`; fields of
    its own by these names are called after its table (`agency_kind`)."""
    named = {"kind": found.table, "title": document.title}
    own = describe.library_data(found.record)
    data = {f"{found.table}_{key}" if key in named else key: value for key, value in own.items()}
    return {"id": found.record.id} | named | data | {"links": document.links()}


def _outline(session: Session, part: str) -> Outline:
    if part in _OWN_PAGES:
        return _OWN_PAGES[part](session)
    if part not in _OLDER:
        return outline(session.plan, part)
    table = _OLDER[part]
    whole = outline(session.plan, pages.page_of(table))
    if PAGES[whole.page].tables == (table,):
        return whole
    name = LIBRARY_NAMES[table]
    groups = tuple(group for group in whole.groups if group.heading == name)
    return replace(whole, title=name, groups=groups)


def _page(session: Session, part: str, options: argparse.Namespace) -> int:
    page = _outline(session, part)
    if options.to:
        from desktop.core import handout

        design = cli_design.design(options)
        paper = handout.of_page(page, Library(session.plan), today(), design)
        entries = count(sum(1 for _ in page.entries()), "entry", "entries")
        return _save(paper, design, options.to, f"{page.title}, {entries}")
    if options.json:
        print_json(_page_data(session, part, page))
        return DONE
    for line in outline_lines(page):
        print(line)
    if not page.groups:
        print("Nothing is here yet.")
    return DONE


def _save(paper: Handout, design: Design, to: str, what: str) -> int:
    framed = replace(paper.frame, logo=cli_design.logo(design))
    return tell(save_pdf(replace(paper, frame=framed), to, what))


def _page_data(session: Session, part: str, page: Outline) -> list[dict[str, Any]]:
    """The records of a part of one kind; of other parts the entries as they are listed."""
    tables = (_OLDER[part],) if part in _OLDER else PAGES[part].tables
    if len(tables) == 1:
        return [describe.library_data(record) for record in session.plan.table(tables[0])]
    return [
        {"group": group.heading} | _entry_data(entry)
        for group in page.groups
        for each in group.entries
        for entry in each.below()
    ]


def _entry_data(entry: Entry) -> dict[str, Any]:
    return {"id": entry.target, "title": entry.title, "meta": entry.meta, "text": entry.text}
