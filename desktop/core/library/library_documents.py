"""What is said about what is around the plan: one function for each kind of record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from db.records import Kind, PlanRecord, Word
from desktop.core.language import figures, tr, tr_n
from desktop.core.library import pages, titles
from desktop.core.library.document import Document, Span, joined, placed
from desktop.core.library.values import (
    BULLET_FORMS,
    ENTITY_KINDS,
    EVENT_KINDS,
    FIGURE_KINDS,
    REFERENCE_KINDS,
    SOURCE_KINDS,
    basis,
    capital,
)
from desktop.core.library.writer import MOST, Writer
from desktop.core.words import (
    BASIS_NAMES,
    CHANGE_NAMES,
    DISCREPANCY_NAMES,
    RELATION_NAMES,
    STATUS_NAMES,
    day,
)

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_KINDS = (Kind.PRINCIPLE, Kind.PRIORITY_ACTION, Kind.COMMITMENT)  # as they are read


def term(record: Any, writer: Writer) -> Document:
    if record.acronym not in (None, record.term):
        called = (
            tr("Also called {acronym}.")
            if record.acronym_in_documents
            else tr("Also called {acronym} (general knowledge, not in the documents).")
        )
        writer.say(called.format(acronym=record.acronym), quiet=True)
    writer.say(record.definition)
    if record.outside == "partial":
        writer.say(record.outside_what, tr("Beyond the documents"), sign="info")
    writer.say(record.note, tr("Note"))
    writer.put(writer.links(record.see_also, "; "), tr("See also"))
    published = writer.published(record.id)
    same = [a for a in writer.english("agency") if published.term in (a.name, a.acronym)]
    writer.put(writer.listed(same), tr("Its sheet"))
    backwards = writer.index.referring(record.id, "see_also", "term")
    writer.put(writer.listed(backwards), tr("Seen from"))
    _speaking(record, writer)
    return writer.end(record, tr("Glossary"))


def event(record: Any, writer: Writer) -> Document:
    writer.say(when(record))
    writer.say(tr("Basis: {basis}").format(basis=basis(record.basis)), quiet=True)
    events = in_time(writer.plan)
    at = events.index(record)
    writer.put(writer.listed(events[max(0, at - 1) : at]), tr("Before it"))
    writer.put(writer.listed(events[at + 1 : at + 2]), tr("After it"))
    writer.neighbours(record, tr("In the same lines"), "record", "figure")
    return writer.end(record, tr("Timeline"), capital(EVENT_KINDS[record.kind]))


def figure(record: Any, writer: Writer) -> Document:
    said = titles.figure(record, writer.plan.language)
    writer.say(f"{record.meaning if writer.plan.language == 'en' else capital(said)}.")
    writer.say(capital(record.qualifier), tr("How exact"))
    writer.say(record.as_of, tr("As of"))
    writer.say(record.unit, tr("Counts", "what a figure counts"))
    if record.part_of:
        whole = writer.index.by_id[record.part_of].record
        text = f"{whole.value} {whole.meaning}"
        writer.put(writer.link(whole.id, text), tr("Part of, not in addition to"))
    parts = writer.index.referring(record.id, "part_of", "figure")
    writer.put(
        joined([writer.link(p.id) for p in parts], "; "), tr("Of it", "the parts of a figure")
    )
    writer.say(record.note, tr("Note"))
    writer.neighbours(record, tr("In the same lines"), "record", "event")
    kind = capital(FIGURE_KINDS[record.kind])
    return writer.end(record, tr("Key figure"), kind, title=capital(record.value))


def change(record: Any, writer: Writer) -> Document:
    writer.say(CHANGE_NAMES[record.kind])
    writer.say(record.basis, tr("Where it is said"))
    if not record.explicit:
        writer.say(tr("Worked out from the documents, not said in so many words."), quiet=True)
    writer.put(writer.links(record.topics), tr("Topics"))
    writer.neighbours(record, tr("In the same lines"), "record", "event", "figure")
    return writer.end(record, tr("Change since 2020"))


def discrepancy(record: Any, writer: Writer) -> Document:
    writer.say(record.detail)
    writer.say(record.treatment, tr("What you see here"))
    writer.part(tr("What it touches"))
    writer.put_each(writer.with_id(target) for target in record.affects)
    return writer.end(record, tr("Where sources disagree"), DISCREPANCY_NAMES[record.kind])


def source(record: Any, writer: Writer) -> Document:
    writer.say(record.title, tr("Title"))
    writer.say(record.issuer, tr("Issued by"))
    writer.say(record.author, tr("Author"))
    writer.say(day(record.date) if record.date else tr("No date is given"), tr("Date"))
    writer.say(day(record.event_date) if record.event_date else "", tr("Of the event"))
    writer.say(capital(SOURCE_KINDS[record.kind]), tr("Kind", "of what kind"))
    writer.say(record.good_for, tr("Good for"))
    writer.say(record.caveat, tr("With care", "how to use a source"))
    for name, address in ((tr("Archive"), record.archive_url), (tr("Original"), record.url)):
        writer.put((Span(address, address),) if address else (), name)
    if not (record.archive_url or record.url):
        writer.say(tr("The documents give no address for it."), quiet=True)
    resting = [f for f in writer.index.resting_on(record.id) if f.record is not record]
    writer.part(tr("Records that rest on it"))
    resting_on_it = tr_n("{n} records of every kind.", "{n} record of every kind.", len(resting))
    writer.say(resting_on_it, quiet=True)
    by_table: dict[str, list[Any]] = {}
    for found in resting:
        by_table.setdefault(found.table, []).append(found.record)
    for table, records in by_table.items():
        name = titles.TABLE_NAMES[table]
        between = ", " if table in ("agency", "term", "topic", "entity", "person") else "; "
        writer.put(writer.links((r.id for r in records), between), f"{name} ({len(records)})")
    writer.part(tr("The other documents"))
    writer.put(writer.links((s for s in writer.plan.sources if s != record.id), "; "))
    return writer.end(record, tr("Source"))


def reference(record: Any, writer: Writer) -> Document:
    if record.url:
        writer.put((Span(record.url, record.url),), tr("Address"))
    else:
        writer.say(tr("Named without an address."), quiet=True)
    writer.say(f"{record.issuer} ({basis(record.issuer_basis)})", tr("Issued by"))
    known = basis(record.date_basis)
    dated = f"{day(record.date)} ({known})" if record.date else capital(known)
    writer.say(dated, tr("Date"))
    writer.say(capital(REFERENCE_KINDS[record.kind]), tr("Kind", "of what kind"))
    if record.link_text and record.link_text != record.title:
        writer.say(record.link_text, tr("Link text"))
    writer.say(record.note, tr("Note"))
    if record.same_as:
        writer.put(writer.link(record.same_as), tr("The same work as"))
    again = writer.index.referring(record.id, "same_as", "reference")
    writer.put(writer.listed(again), tr("Named again as"))
    writer.neighbours(record, tr("Named beside"), "record")
    return writer.end(record, tr("Reading list"))


def topic(record: Any, writer: Writer) -> Document:
    found = [r for r in writer.plan.records.values() if record.id in r.topics]
    words = tr_n(
        "{n} records in the list of the plan", "{n} record in the list of the plan", len(found)
    )
    writer.put((Span(words, f"?topic:{record.id}"),))
    _by_kind(writer, found)
    writer.part(tr("Around it"))
    for table, label in (
        ("question", tr("Asked about it")),
        ("change", tr("Changed since 2020")),
        ("activity", tr("Related work")),
    ):
        for other in writer.index.referring(record.id, "topics", table):
            writer.put(writer.link(other.id), label)
    return writer.end(record, tr("Topic"))


def pillar(record: Any, writer: Writer) -> Document:
    found = [r for r in writer.plan.records.values() if r.pillar == record.id]
    named = sum(r.kind is Kind.PRIORITY_ACTION for r in found)
    writer.say(record.description)
    writer.say(
        tr(
            "The plan has {official_actions} priority actions under this pillar; {named} "
            "are named in these sources."
        ).format(official_actions=record.official_actions, named=named)
    )
    words = tr_n(
        "{n} records in the list of the plan", "{n} record in the list of the plan", len(found)
    )
    writer.put((Span(words, f"?pillar:{record.id}"),))
    _by_kind(writer, found)
    writer.part(tr("As the press call put it"))
    writer.put_each(
        writer.link(w.id) for w in writer.plan.table("wording") if w.pillar == record.id
    )
    return writer.end(record, tr("Pillar"))


def programme(record: Any, writer: Writer) -> Document:
    if record.owner:
        writer.put(writer.agency(record.owner), tr("Run by"))
    else:
        writer.say(tr("The documents do not say who runs it."), quiet=True)
    owned = [r for r in writer.plan.records.values() if record.name in r.programmes]
    writer.put_each((writer.link(r.id) for r in owned), tr("Named in"))
    writer.neighbours(record, tr("In the same lines"), "record", "term")
    return writer.end(record, tr("Programme"))


def activity(record: Any, writer: Writer) -> Document:
    if record.lead:
        writer.put(writer.agency(record.lead), tr("Lead"))
    writer.say(STATUS_NAMES.get(record.status, record.status), tr("Status"))
    writer.put_each((writer.link(r) for r in record.related), tr("Related to"))
    writer.put(writer.links(record.topics), tr("Topics"))
    writer.say(tr("Reported beside the plan's actions; it is not one of them."), quiet=True)
    return writer.end(record, tr("Related work"))


def first(record: Any, writer: Writer) -> Document:
    writer.neighbours(record, tr("In the same lines"), "record", "event")
    return writer.end(record, tr("Record or first"))


def entity(record: Any, writer: Writer) -> Document:
    writer.say(capital(ENTITY_KINDS[record.kind]), tr("Kind", "of what kind"))
    writer.neighbours(record, tr("In the same lines"), "record", "event")
    return writer.end(record, tr("Country or organization"))


def background(record: Any, writer: Writer) -> Document:
    writer.neighbours(record, tr("In the same lines"), "record", "figure")
    return writer.end(record, tr("Background"))


def bullet(record: Any, writer: Writer) -> Document:
    writer.put(writer.link(record.document), tr("In", "a document"))
    writer.put(writer.link(record.pillar), tr("Under", "a pillar"))
    writer.say(record.note, tr("Note"))
    writer.part(tr("Commitments split from it"))
    split = writer.index.referring(record.id, "bullet", "record")
    writer.put_each(writer.link(r.id) for r in split)
    if not split:
        writer.say(tr("None: this text introduces others."), quiet=True)
    return writer.end(record, tr("Passage of a fact sheet"), capital(BULLET_FORMS[record.form]))


def follow_through(record: Any, writer: Writer) -> Document:
    writer.put(writer.with_id(record.earlier), tr("Earlier", "the record that came before"))
    if record.later:
        writer.put(writer.with_id(record.later), tr("Later", "the record that came after"))
    else:
        document, _, lines = str(record.passage).partition(":")
        said = placed(tr("{document}, lines {lines}"), document=writer.link(document), lines=lines)
        writer.put(said, tr("Later", "the record that came after"))
    writer.say(
        f"{RELATION_NAMES[record.relation]}, {BASIS_NAMES[record.basis]}",
        tr("Reading", "how we read it"),
    )
    writer.say(record.reason)
    writer.put((Span(tr("All chains by outcome and agency"), pages.OUTCOMES),), quiet=True)
    return writer.end(record, tr("What became of it"))


def in_time(plan: Plan) -> list[Any]:
    """The events by date; one that is known less precisely comes before those within it."""
    return sorted(plan.table("event"), key=lambda event: event.date)


def when(record: Any) -> str:
    """The date of an event as precisely as it is known, with its end."""
    shown = record.label or day(record.date)
    if record.label or not record.until:
        return shown
    return tr("{first} to {last}").format(first=shown, last=day(record.until))


# -- parts of them --


def _speaking(term: Any, writer: Writer) -> None:
    """The records of the plan in which the term itself stands."""
    hits = writer.plan.find([Word(term.term, prefix=False)])
    found = [hit.id for hit in hits if hit.id in writer.plan.records]
    writer.part(tr("Where the plan says it ({number})").format(number=figures(len(found))))
    writer.put_each(writer.link(plan_id) for plan_id in found[:MOST])
    if len(found) > MOST:
        phrase = term.term.replace('"', " ")
        every = tr("All {number} in the list of the plan").format(number=figures(len(found)))
        writer.put((Span(every, f'?"{phrase}"'),))


def _by_kind(writer: Writer, records: Iterable[PlanRecord]) -> None:
    """The records under headings of kind and year."""
    groups: dict[tuple[int, int], list[PlanRecord]] = {}
    for record in records:
        year = record.year if record.kind is Kind.COMMITMENT else 0
        groups.setdefault((_KINDS.index(record.kind), year), []).append(record)
    for (kind, year), group in sorted(groups.items(), key=lambda each: each[0]):
        heading = (tr("Principles"), tr("Priority actions"), tr("Commitments of {year}"))[kind]
        writer.part(f"{heading.format(year=year)} ({len(group)})")
        writer.put_each(writer.link(r.id) for r in group)


BUILDERS: dict[str, Callable[[Any, Writer], Document]] = {
    builder.__name__: builder
    for builder in (
        *(term, event, figure, change, discrepancy, source, reference, topic, pillar, programme),
        *(activity, first, entity, background, bullet, follow_through),
    )
}
