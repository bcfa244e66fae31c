"""From the id of anything in the plan to the documents it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from db.errors import NotFound
from db.records import Kind, Source
from desktop.core.citation.work import DOCUMENT, NEWS, REPORT, WEBPAGE, Work, body, person, tidy
from desktop.core.describe import EDITION, PLAN_ARCHIVE, PLAN_REFERENCE
from desktop.core.language import tr
from desktop.core.words import LIBRARY_NAMES

if TYPE_CHECKING:
    from db.library import Reference
    from db.plan.catalogue import Plan

# The site of the White House of 2021 to 2025 is kept under another name with the same paths.
_THEN, _NOW = "https://www.whitehouse.gov/", "https://bidenwhitehouse.archives.gov/"
# A silence is found by the id of the record it is about, and so as that record.
TABLES = ("record", *LIBRARY_NAMES, "bullet", "wording", "follow_through", "speaker")
_BESIDE_THE_PLAN = "related_announcement"
_NAP_DATE = EDITION[EDITION.index("(") + 1 : -1]


@dataclass(frozen=True, slots=True)
class Found:
    """A record of table `table` and the documents it rests on, each once."""

    table: str
    record: Any
    works: tuple[Work, ...]

    @property
    def is_document(self) -> bool:
        return self.table in ("source", "reference")


class Shelf:
    """Every document of a plan as a work; those that are listed twice are one."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan = plan.english  # what is cited is what was published
        self._of: dict[str, Work] = {}
        by_address: dict[str, Work] = {}
        for document in (*plan.table("source"), *plan.table("reference")):
            made = of_source(document) if isinstance(document, Source) else of_reference(document)
            self._of[document.id] = by_address.setdefault(made.address or made.id, made)

    def find(self, wanted: str) -> Found:
        """What has that id, letter case aside. Raises NotFound."""
        folded = wanted.strip().casefold()
        for table in TABLES:
            for record in self._plan.table(table):
                if record.id.casefold() == folded:
                    return Found(table, record, tuple(self._works(table, record)))
        said = tr(
            "There is nothing to cite with the id {id!r}. Ids look like PRE-1, GLO-018 or REF-04; "
            "find them with: four-pillars search"
        )
        raise NotFound(said.format(id=wanted))

    def works(self, ids: Iterable[str]) -> list[Work]:
        """The documents that all of these rest on, each once, in order. Raises NotFound."""
        met: dict[str, Work] = {}
        for found in map(self.find, ids):
            for work in found.works:
                known = met.setdefault(work.id, work)
                met[work.id] = known if known.plan else work
        return list(met.values())

    def _works(self, table: str, record: Any) -> Iterable[Work]:
        if table in ("source", "reference"):
            return [self._of[record.id]]
        edition = EDITION if _is_of_the_plan(table, record) else ""
        documents = dict.fromkeys(cited.source for cited in record.sources)
        return [replace(self._of[document], plan=edition) for document in documents]


def of_source(source: Source) -> Work:
    """A source document as a work."""
    news = source.kind.startswith("news article")
    publisher = body(source.issuer).family
    return Work(
        id=source.id,
        kind=NEWS if news else WEBPAGE,
        title=tidy(source.title),
        author=person(source.author) if source.author else body(source.issuer),
        publisher="" if news else publisher,
        issued=(source.date or "")[:10],
        address=source.archive_url or source.url or "",
        original=_other(source.url, source.archive_url),
        genre=source.kind[:1].upper() + source.kind[1:],
        container=publisher if news else "",
    )


def of_reference(reference: Reference) -> Work:
    """A work that the documents name, as a work of ours."""
    address = (reference.url or "").replace(_THEN, _NOW)
    author = body(reference.issuer)
    return Work(
        id=reference.id,
        kind=_kind(reference),
        title=tidy(reference.title),
        author=author,
        publisher=author.family,
        issued=(reference.date or "")[:10],
        address=address,
        original=_other(address.replace(_NOW, _THEN), address),
        edition=_NAP_DATE if reference.id in (PLAN_REFERENCE, PLAN_ARCHIVE) else "",
    )


def _kind(reference: Reference) -> str:
    if "Report" in reference.title or (reference.url or "").endswith(".pdf"):
        return REPORT
    return WEBPAGE if reference.url else DOCUMENT


def _other(first: str | None, now: str | None) -> str:
    """The first address, where it is not today's."""
    return first if first and now and first != now else ""


def _is_of_the_plan(table: str, record: Any) -> bool:
    if table != "record":
        return table == "pillar"
    return record.kind is not Kind.COMMITMENT and record.attribution != _BESIDE_THE_PLAN
