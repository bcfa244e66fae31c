"""The library of a plan: a document for every id, an outline for every page, a name for both."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from db.errors import NotFound
from desktop.core import address
from desktop.core.language import tr
from desktop.core.library import (
    agency_document,
    library_documents,
    plan_documents,
    titles,
    translated,
    voice_documents,
)
from desktop.core.library.document import Document
from desktop.core.library.index import Found, Index
from desktop.core.library.marking import Marker
from desktop.core.library.pages import PAGES
from desktop.core.library.writer import Writer
from desktop.core.words import listed

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_BUILDERS = (
    library_documents.BUILDERS
    | voice_documents.BUILDERS
    | {
        "record": plan_documents.plan_record,
        "agency": agency_document.agency,
    }
)

_LONGEST = 60  # characters of a name that is told back


class Library:
    """Read-only, like the plan. Documents are made when asked for."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.index = Index(plan)

    def document(self, target: str) -> Document:
        """All about the thing with this id. Raises NotFound."""
        found = self.found(target)
        writer = Writer(self.index, self.marker, found.record.id)
        return translated.marked(_BUILDERS[found.table](found.record, writer), found, self.plan)

    @cached_property
    def marker(self) -> Marker:
        return Marker(self.plan)

    @cached_property
    def published(self) -> Index:
        """The same records in English, whatever language is shown."""
        translated = self.plan.english is not self.plan
        return Index(self.plan.english) if translated else self.index

    def found(self, target: str) -> Found:
        """The record with that id, letter case aside. Raises NotFound."""
        known = self.index.id_of(target)
        if known is None:
            raise NotFound(self._unknown(target))
        return self.index.by_id[known]

    def name(self, target: str) -> str:
        """What a target is called: a record's title, a page's, or the filter. Raises NotFound."""
        target = self.resolve(target)
        if target in PAGES:
            return PAGES[target].title
        if address.is_list(target):
            return target.removeprefix(address.LIST)
        found = self.found(target)
        return titles.title(found.table, found.record)

    def resolve(self, target: str) -> str:
        """A target as it is spelt here. Raises NotFound with a sentence for anything unknown."""
        if address.is_list(target):
            return target
        page = target.casefold()
        if page in PAGES:
            return page
        known = self.index.id_of(target)
        if known is None:
            raise NotFound(self._unknown(target))
        return known

    def _unknown(self, target: str) -> str:
        if not target:
            return tr("This address is cut short: nothing stands behind four-pillars://.")
        near = self.index.near(target) + [page for page in PAGES if page.startswith(target.lower())]
        called = target if len(target) <= _LONGEST else target[:_LONGEST] + "…"
        if near:
            said = tr("Nothing here is called {name!r}. Perhaps {names}?")
            return said.format(name=called, names=_or(near))
        said = tr("Nothing here is called {name!r}. Ids look like PRE-1, COM-20 or GLO-018.")
        return said.format(name=called)


def _or(names: list[str]) -> str:
    """`PRE-1, PRE-2 or PRE-3`."""
    *most, last = names
    if not most:
        return last
    return tr("{names} or {last}").format(names=listed(most), last=last)
