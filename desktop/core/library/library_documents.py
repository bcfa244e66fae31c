"""What is said about everything around the plan: one function for each kind of record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from db.records import Kind, PlanRecord, Word
from desktop.core.library import pages, titles
from desktop.core.library.document import Document, Span, Text, joined
from desktop.core.library.writer import Writer
from desktop.core.words import (
    BASIS_NAMES,
    CHANGE_NAMES,
    DISCREPANCY_NAMES,
    RELATION_NAMES,
    STATUS_NAMES,
    count,
    day,
)

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_MOST = 12  # neighbours named before a long list is cut, with the number of the rest


def term(record: Any, writer: Writer) -> Document:
    if record.acronym not in (None, record.term):
        known = "" if record.acronym_in_documents else " (general knowledge, not in the documents)"
        writer.say(f"Also called {record.acronym}{known}.", quiet=True)
    writer.say(record.definition)
    if record.outside == "partial":
        writer.say(record.outside_what, "Beyond the documents", sign="info")
    writer.say(record.note, "Note")
    writer.put(writer.links(record.see_also, "; "), "See also")
    published = writer.published(record.id)
    same = [a for a in writer.english("agency") if published.term in (a.name, a.acronym)]
    writer.put(writer.listed(same), "Its sheet")
    backwards = writer.index.referring(record.id, "see_also", "term")
    writer.put(writer.listed(backwards), "Seen from")
    _speaking(record, writer)
    return _end(writer, record, "Glossary")


def event(record: Any, writer: Writer) -> Document:
    writer.say(when(record))
    writer.say(f"Basis: {record.basis}", quiet=True)
    events = in_time(writer.plan)
    at = events.index(record)
    writer.put(writer.listed(events[max(0, at - 1) : at]), "Before it")
    writer.put(writer.listed(events[at + 1 : at + 2]), "After it")
    _neighbours(record, writer, "In the same lines", "record", "figure")
    return _end(writer, record, f"Timeline · {record.kind.capitalize()}")


def figure(record: Any, writer: Writer) -> Document:
    writer.say(f"{record.meaning}.")
    writer.say(record.qualifier.capitalize(), "How exact")
    writer.say(record.as_of, "As of")
    writer.say(record.unit, "Counts")
    if record.part_of:
        whole = writer.index.by_id[record.part_of].record
        text = f"{whole.value} {whole.meaning}"
        writer.put(writer.link(whole.id, text), "Part of, not in addition to")
    parts = writer.index.referring(record.id, "part_of", "figure")
    writer.put(joined([writer.link(p.id) for p in parts], "; "), "Of it")
    writer.say(record.note, "Note")
    _neighbours(record, writer, "In the same lines", "record", "event")
    kind = f"Key figure · {record.kind.capitalize()}"
    return _end(writer, record, kind, record.value[0].upper() + record.value[1:])


def question(record: Any, writer: Writer) -> Document:
    for part in record.parts:
        writer.say(part, "Asked")
    writer.part("What was answered")
    for who, answer in zip(record.answered_by, record.answers, strict=True):
        writer.say(answer, who)
    writer.say(record.answered_by_basis, "Who spoke", quiet=True)
    writer.say(record.status.capitalize(), "Status", quiet=True)
    writer.put(writer.links(record.topics), "Topics")
    english, published = writer.plan.english, writer.published(record.id)
    voices = [s for s in english.table("speaker") if _speaks(english, s, published)]
    writer.put(writer.listed(voices), "Voices")
    return _end(writer, record, "Question of the press call")


def change(record: Any, writer: Writer) -> Document:
    writer.say(CHANGE_NAMES[record.kind])
    writer.say(record.basis, "Where it is said")
    if not record.explicit:
        writer.say("Worked out from the documents, not said in so many words.", quiet=True)
    writer.put(writer.links(record.topics), "Topics")
    _neighbours(record, writer, "In the same lines", "record", "event", "figure")
    return _end(writer, record, "Change since 2020")


def discrepancy(record: Any, writer: Writer) -> Document:
    writer.say(record.detail)
    writer.say(record.treatment, "What you see here")
    writer.part("What it touches")
    writer.put_each(_with_id(writer, target) for target in record.affects)
    return _end(writer, record, f"Where sources disagree · {DISCREPANCY_NAMES[record.kind]}")


def source(record: Any, writer: Writer) -> Document:
    writer.say(record.title, "Title")
    writer.say(record.issuer, "Issued by")
    writer.say(record.author, "Author")
    writer.say(day(record.date) if record.date else "No date is given", "Date")
    writer.say(day(record.event_date) if record.event_date else "", "Of the event")
    writer.say(record.kind.capitalize(), "Kind")
    writer.say(record.good_for, "Good for")
    writer.say(record.caveat, "With care")
    for name, address in (("Archive", record.archive_url), ("Original", record.url)):
        writer.put((Span(address, address),) if address else (), name)
    if not (record.archive_url or record.url):
        writer.say("The documents give no address for it.", quiet=True)
    resting = [f for f in writer.index.resting_on(record.id) if f.record is not record]
    writer.part("Records that rest on it")
    writer.say(f"{count(len(resting), 'record')} of every kind.", quiet=True)
    by_table: dict[str, list[Any]] = {}
    for found in resting:
        by_table.setdefault(found.table, []).append(found.record)
    for table, records in by_table.items():
        name = titles.TABLE_NAMES[table]
        between = ", " if table in ("agency", "term", "topic", "entity", "person") else "; "
        writer.put(writer.links((r.id for r in records), between), f"{name} ({len(records)})")
    writer.part("The other documents")
    writer.put(writer.links((s for s in writer.plan.sources if s != record.id), "; "))
    return _end(writer, record, "Source")


def reference(record: Any, writer: Writer) -> Document:
    if record.url:
        writer.put((Span(record.url, record.url),), "Address")
    else:
        writer.say("Named without an address.", quiet=True)
    writer.say(f"{record.issuer} ({record.issuer_basis})", "Issued by")
    basis = record.date_basis
    dated = f"{day(record.date)} ({basis})" if record.date else basis[0].upper() + basis[1:]
    writer.say(dated, "Date")
    writer.say(record.kind.capitalize(), "Kind")
    if record.link_text and record.link_text != record.title:
        writer.say(record.link_text, "Link text")
    writer.say(record.note, "Note")
    if record.same_as:
        writer.put(writer.link(record.same_as), "The same work as")
    again = writer.index.referring(record.id, "same_as", "reference")
    writer.put(writer.listed(again), "Named again as")
    _neighbours(record, writer, "Named beside", "record")
    return _end(writer, record, "Reading list")


def topic(record: Any, writer: Writer) -> Document:
    found = [r for r in writer.plan.records.values() if record.id in r.topics]
    words = f"{count(len(found), 'record')} in the list of the plan"
    writer.put((Span(words, f"?topic:{record.id}"),))
    _by_kind(writer, found)
    writer.part("Around it")
    for table, label in (
        ("question", "Asked about it"),
        ("change", "Changed since 2020"),
        ("activity", "Related work"),
    ):
        for other in writer.index.referring(record.id, "topics", table):
            writer.put(writer.link(other.id), label)
    return _end(writer, record, "Topic")


def pillar(record: Any, writer: Writer) -> Document:
    found = [r for r in writer.plan.records.values() if r.pillar == record.id]
    named = sum(r.kind is Kind.PRIORITY_ACTION for r in found)
    writer.say(record.description)
    writer.say(
        f"The plan has {record.official_actions} priority actions under this pillar; "
        f"{named} are named in these sources."
    )
    words = f"{count(len(found), 'record')} in the list of the plan"
    writer.put((Span(words, f"?pillar:{record.id}"),))
    _by_kind(writer, found)
    writer.part("As the press call put it")
    writer.put_each(
        writer.link(w.id) for w in writer.plan.table("wording") if w.pillar == record.id
    )
    return _end(writer, record, "Pillar")


def programme(record: Any, writer: Writer) -> Document:
    if record.owner:
        writer.put(writer.agency(record.owner), "Run by")
    else:
        writer.say("The documents do not say who runs it.", quiet=True)
    owned = [r for r in writer.plan.records.values() if record.name in r.programmes]
    writer.put_each((writer.link(r.id) for r in owned), "Named in")
    _neighbours(record, writer, "In the same lines", "record", "term")
    return _end(writer, record, "Programme")


def activity(record: Any, writer: Writer) -> Document:
    if record.lead:
        writer.put(writer.agency(record.lead), "Lead")
    writer.say(STATUS_NAMES.get(record.status, record.status), "Status")
    writer.put_each((writer.link(r) for r in record.related), "Related to")
    writer.put(writer.links(record.topics), "Topics")
    writer.say("Reported beside the plan's actions; it is not one of them.", quiet=True)
    return _end(writer, record, "Related work")


def first(record: Any, writer: Writer) -> Document:
    _neighbours(record, writer, "In the same lines", "record", "event")
    return _end(writer, record, "Record or first")


def person(record: Any, writer: Writer) -> Document:
    writer.say(record.role)
    said = [s.id for s in writer.english("statement") if record.name in s.speaker]
    gists = {s.id: s.gist for s in writer.plan.table("statement")}
    writer.put_each((writer.link(each, gists[each]) for each in said), "Said")
    _neighbours(record, writer, "In the same lines", "event", "statement")
    return _end(writer, record, "Person")


def statement(record: Any, writer: Writer) -> Document:
    writer.say(record.gist, "In our words")
    speaker = writer.published(record.id).speaker
    people = [p for p in writer.plan.table("person") if p.name in speaker]
    writer.put(writer.listed(people), "Speaker")
    return _end(writer, record, "Statement")


def speaker(record: Any, writer: Writer) -> Document:
    writer.say(record.basis.capitalize() if record.basis == "stated" else record.basis, "Basis")
    english, published = writer.plan.english, writer.published(record.id)
    asked = [q for q in english.table("question") if _speaks(english, published, q)]
    writer.put_each((writer.link(q.id) for q in asked), "Answers")
    _neighbours(record, writer, "In the same lines", "record", "activity")
    return _end(writer, record, "Voice of the press call")


def wording(record: Any, writer: Writer) -> Document:
    writer.put(writer.link(record.nearest_principle), "Nearest principle")
    writer.put(writer.link(record.pillar), "Pillar")
    return _end(writer, record, "Wording of the press call")


def entity(record: Any, writer: Writer) -> Document:
    writer.say(record.kind[0].upper() + record.kind[1:], "Kind")
    _neighbours(record, writer, "In the same lines", "record", "event")
    return _end(writer, record, "Country or organization")


def background(record: Any, writer: Writer) -> Document:
    _neighbours(record, writer, "In the same lines", "record", "figure")
    return _end(writer, record, "Background")


def bullet(record: Any, writer: Writer) -> Document:
    writer.put(writer.link(record.document), "In")
    writer.put(writer.link(record.pillar), "Under")
    writer.say(record.note, "Note")
    writer.part("Commitments split from it")
    split = writer.index.referring(record.id, "bullet", "record")
    writer.put_each(writer.link(r.id) for r in split)
    if not split:
        writer.say("None: this text introduces others.", quiet=True)
    return _end(writer, record, f"Passage of a fact sheet · {record.form.capitalize()}")


def follow_through(record: Any, writer: Writer) -> Document:
    writer.put(_with_id(writer, record.earlier), "Earlier")
    if record.later:
        writer.put(_with_id(writer, record.later), "Later")
    else:
        document, _, lines = str(record.passage).partition(":")
        writer.put((*writer.link(document), Span(f", lines {lines}")), "Later")
    writer.say(f"{RELATION_NAMES[record.relation]}, {BASIS_NAMES[record.basis]}", "Reading")
    writer.say(record.reason)
    writer.put((Span("All chains by outcome and agency", pages.OUTCOMES),), quiet=True)
    return _end(writer, record, "What became of it")


def in_time(plan: Plan) -> list[Any]:
    """The events by date; one that is known less precisely comes before those within it."""
    return sorted(plan.table("event"), key=lambda event: event.date)


def when(record: Any) -> str:
    """The date of an event as precisely as it is known, with its end."""
    shown = record.label or day(record.date)
    return shown if record.label or not record.until else f"{shown} to {day(record.until)}"


# -- shared -------------------------------------------------------------------------------------


def _end(writer: Writer, record: Any, kind: str, title: str = "") -> Document:
    writer.disagreements()
    writer.sources(record)
    found = writer.index.by_id[record.id]
    return writer.finish(f"{kind} · {record.id}", title or titles.title(found.table, record))


def _with_id(writer: Writer, target: str) -> Text:
    """`COM-20  Title`: the id is part of the link, as the note speaks of ids."""
    found = writer.index.by_id[target]
    return writer.link(target, f"{target}  {titles.short(found.table, found.record)}")


def _neighbours(record: Any, writer: Writer, heading: str, *tables: str) -> None:
    writer.part(heading)
    near = writer.index.beside(record, *tables)
    writer.put_each(writer.link(r.id) for r in near[:_MOST])
    if len(near) > _MOST:
        writer.say(f"and {len(near) - _MOST} more", quiet=True)


def _speaking(term: Any, writer: Writer) -> None:
    """The records of the plan in which the term itself stands."""
    hits = writer.plan.find([Word(term.term, prefix=False)])
    found = [hit.id for hit in hits if hit.id in writer.plan.records]
    writer.part(f"Where the plan says it ({len(found)})")
    writer.put_each(writer.link(plan_id) for plan_id in found[:_MOST])
    if len(found) > _MOST:
        phrase = term.term.replace('"', " ")
        writer.put((Span(f"All {len(found)} in the list of the plan", f'?"{phrase}"'),))


def _by_kind(writer: Writer, records: Iterable[PlanRecord]) -> None:
    """The records under headings of kind and year."""
    groups: dict[str, list[PlanRecord]] = {}
    names = {Kind.PRINCIPLE: "Principles", Kind.PRIORITY_ACTION: "Priority actions"}
    for record in records:
        groups.setdefault(names.get(record.kind, f"Commitments of {record.year}"), []).append(
            record
        )
    for heading in sorted(
        groups, key=lambda h: (not h.startswith("P"), h == "Priority actions", h)
    ):
        writer.part(f"{heading} ({len(groups[heading])})")
        writer.put_each(writer.link(r.id) for r in groups[heading])


def _speaks(plan: Plan, speaker: Any, question: Any) -> bool:
    """Whether a voice answers a question: both are described by the same words, or one of them by
    an acronym."""
    names = {who.split(" speaker")[0] for who in question.answered_by}
    spelled = {
        a.name.removeprefix("Department of ") for a in plan.agencies.values() if a.acronym in names
    }
    return any(name in speaker.who for name in names | spelled)


BUILDERS: dict[str, Callable[[Any, Writer], Document]] = {
    builder.__name__: builder
    for builder in (
        *(term, event, figure, question, change, discrepancy, source, reference, topic, pillar),
        *(programme, activity, first, person, statement, speaker, wording, entity, background),
        *(bullet, follow_through),
    )
}
