"""Writes documents: one for each, so that a term is marked where it first stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from db.records import Citation, Source
from desktop.core.describe import agency_name
from desktop.core.folding import snippet
from desktop.core.language import tr, tr_n, tr_noop
from desktop.core.library import titles
from desktop.core.library.document import (
    Document,
    Paragraph,
    Part,
    Span,
    Text,
    joined,
    placed,
    words,
)
from desktop.core.library.index import Found, Index
from desktop.core.library.marking import Marker

SOURCES = tr_noop("Sources")  # the heading of the lines a record rests on

MOST = 12  # neighbours named before a long list is cut, with the number of the rest
_HINT = 320  # characters


class Writer:
    """Gathers the parts of the document about `id`."""

    def __init__(self, index: Index, marker: Marker, about: str) -> None:
        self.index, self.plan, self.about = index, index.plan, about
        self._marker = marker
        self._seen: set[str] = set()
        self._parts: list[Part] = []
        self._heading = ""
        self._paragraphs: list[Paragraph] = []

    # -- as it was published --

    def english(self, table: str) -> tuple[Any, ...]:
        """The records of a table in English, in which names can be compared."""
        return self.plan.english.table(table)

    def published(self, target: str) -> Any:
        """A record in English, whatever language is shown."""
        found = self.index.by_id[target]
        if self.plan.english is self.plan:
            return found.record
        return next(each for each in self.english(found.table) if each.id == target)

    # -- gathering --

    def part(self, heading: str) -> None:
        """What follows stands under this heading; a heading with nothing below is left out."""
        if self._paragraphs:
            self._parts.append(Part(self._heading, tuple(self._paragraphs)))
        self._heading, self._paragraphs = heading, []

    def say(
        self, text: str | None, label: str = "", *, quiet: bool = False, sign: str = ""
    ) -> None:
        """A paragraph in which terms, agencies and ids are links. Nothing for an empty text."""
        if text:
            marked = self._marker.mark(text, leave={self.about}, seen=self._seen)
            self.put(marked, label, quiet=quiet, sign=sign)

    def put(self, text: Text, label: str = "", *, quiet: bool = False, sign: str = "") -> None:
        """A paragraph as it is. Nothing for an empty text."""
        if text:
            self._paragraphs.append(Paragraph(text, label, quiet, sign))

    def put_each(self, texts: Iterable[Text], label: str = "") -> None:
        for text in texts:
            self.put(text, label)

    def finish(self, kicker: str, title: str) -> Document:
        self.part("")
        return Document(self.about, kicker, title, tuple(self._parts))

    # -- links --

    def link(self, target: str, name: str = "") -> Text:
        """A link to a record; what the plan does not have stands as words."""
        found = self.index.by_id.get(target)
        if found is None:
            return words(name or target)
        shown = name or titles.short(found.table, found.record)
        return (Span(shown, "" if target == self.about else target, self._hint(found, shown)),)

    def _hint(self, found: Found, shown: str) -> str:
        """What a link leads to, before it is followed: the whole title of one that is cut, and how
        what is said there begins."""
        if found.table in ("term", "agency"):
            return self._marker.hint(found.record.id)
        title = titles.title(found.table, found.record)
        said = (title if shown != title else "", titles.text(found.table, found.record))
        return snippet(" ".join(filter(None, said)), (), _HINT) or found.record.id

    def links(self, targets: Iterable[str], between: str = ", ") -> Text:
        return joined([self.link(target) for target in targets], between)

    def listed(self, records: Iterable[Any]) -> Text:
        return self.links(record.id for record in records)

    def agency(self, agency: str) -> Text:
        """`Department of Homeland Security (DHS)` as a link."""
        return self.link(agency, agency_name(self.plan, agency))

    def cited(self, cited: Citation) -> Text:
        """`Task force fact sheet, January 2022, lines 52-57 · Archive · Original address`."""
        source = self.plan.sources[cited.source]
        one = cited.first == cited.last
        found = placed(
            tr("{document}, line {lines}") if one else tr("{document}, lines {lines}"),
            document=self.link(source.id, source.short_title),
            lines=str(cited).split(":")[1],
        )
        return joined([found, *addresses(source)], " · ")

    # -- what many documents have --

    def disagreements(self) -> None:
        """The notes on what sources say differently about this."""
        notes = self.plan.discrepancies.get(self.about, ())
        self.part(tr("Where sources disagree or need care"))
        for note in notes:
            self.put(self.link(note.id), sign="flag")
            self.say(note.detail)
            self.say(note.treatment, tr("What you see here"), quiet=True)

    def sources(self, record: Any) -> None:
        self.part(tr(SOURCES))
        self.put_each(self.cited(cited) for cited in record.sources)

    # -- what all documents have --

    def neighbours(self, record: Any, heading: str, *tables: str) -> None:
        """What rests on the same lines, under a heading."""
        self.part(heading)
        near = self.index.beside(record, *tables)
        self.put_each(self.link(each.id) for each in near[:MOST])
        if len(near) > MOST:
            self.say(tr_n("and {n} more", "and {n} more", len(near) - MOST), quiet=True)

    def with_id(self, target: str) -> Text:
        """`COM-20  Title`: the id is part of the link, as the note speaks of ids."""
        found = self.index.by_id[target]
        return self.link(target, f"{target}  {titles.short(found.table, found.record)}")

    def end(self, record: Any, *kind: str, title: str = "") -> Document:
        """The document, with what is said differently and what it rests on."""
        self.disagreements()
        self.sources(record)
        kicker = " · ".join((*kind, record.id))
        if not title:
            title = titles.title(self.index.by_id[record.id].table, record)
        return self.finish(kicker, title)


def addresses(source: Source) -> list[Text]:
    """A source's addresses as links: today's archive and the one it was published under."""
    named = ((tr("Archive"), source.archive_url), (tr("Original address"), source.url))
    return [
        (Span(name, address, f"{address} ({source.short_title})"),)
        for name, address in named
        if address
    ]
