"""What is said about everything around the plan: one function for each kind of record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from db.records import Kind, PlanRecord, Word
from desktop.core.language import figures, tr, tr_n
from desktop.core.library import pages, titles
from desktop.core.library.document import Document, Span, Text, joined, placed
from desktop.core.library.values import (
    BULLET_FORMS,
    ENTITY_KINDS,
    EVENT_KINDS,
    FIGURE_KINDS,
    QUESTION_STATUSES,
    REFERENCE_KINDS,
    SOURCE_KINDS,
    basis,
    capital,
)
from desktop.core.library.writer import Writer
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
_MOST = 12  # neighbours named before a long list is cut, with the number of the rest


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
    return _end(writer, record, tr("Glossary"))


def event(record: Any, writer: Writer) -> Document:
    writer.say(when(record))
    writer.say(tr("Basis: {basis}").format(basis=basis(record.basis)), quiet=True)
    events = in_time(writer.plan)
    at = events.index(record)
    writer.put(writer.listed(events[max(0, at - 1) : at]), tr("Before it"))
    writer.put(writer.listed(events[at + 1 : at + 2]), tr("After it"))
    _neighbours(record, writer, tr("In the same lines"), "record", "figure")
    return _end(writer, record, tr("Timeline"), capital(EVENT_KINDS[record.kind]))


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
    _neighbours(record, writer, tr("In the same lines"), "record", "event")
    kind = capital(FIGURE_KINDS[record.kind])
    return _end(writer, record, tr("Key figure"), kind, title=capital(record.value))


def question(record: Any, writer: Writer) -> Document:
    for part in record.parts:
        writer.say(part, tr("Asked"))
    writer.part(tr("What was answered"))
    for who, answer in zip(record.answered_by, record.answers, strict=True):
        writer.say(answer, who)
    writer.say(record.answered_by_basis, tr("Who spoke"), quiet=True)
    writer.say(capital(QUESTION_STATUSES[record.status]), tr("Status"), quiet=True)
    writer.put(writer.links(record.topics), tr("Topics"))
    english, published = writer.plan.english, writer.published(record.id)
    voices = [s for s in english.table("speaker") if _speaks(english, s, published)]
    writer.put(writer.listed(voices), tr("Voices"))
    return _end(writer, record, tr("Question of the press call"))


def change(record: Any, writer: Writer) -> Document:
    writer.say(CHANGE_NAMES[record.kind])
    writer.say(record.basis, tr("Where it is said"))
    if not record.explicit:
        writer.say(tr("Worked out from the documents, not said in so many words."), quiet=True)
    writer.put(writer.links(record.topics), tr("Topics"))
    _neighbours(record, writer, tr("In the same lines"), "record", "event", "figure")
    return _end(writer, record, tr("Change since 2020"))


def discrepancy(record: Any, writer: Writer) -> Document:
    writer.say(record.detail)
    writer.say(record.treatment, tr("What you see here"))
    writer.part(tr("What it touches"))
    writer.put_each(_with_id(writer, target) for target in record.affects)
    return _end(writer, record, tr("Where sources disagree"), DISCREPANCY_NAMES[record.kind])


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
    return _end(writer, record, tr("Source"))


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
    _neighbours(record, writer, tr("Named beside"), "record")
    return _end(writer, record, tr("Reading list"))


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
    return _end(writer, record, tr("Topic"))


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
    return _end(writer, record, tr("Pillar"))


def programme(record: Any, writer: Writer) -> Document:
    if record.owner:
        writer.put(writer.agency(record.owner), tr("Run by"))
    else:
        writer.say(tr("The documents do not say who runs it."), quiet=True)
    owned = [r for r in writer.plan.records.values() if record.name in r.programmes]
    writer.put_each((writer.link(r.id) for r in owned), tr("Named in"))
    _neighbours(record, writer, tr("In the same lines"), "record", "term")
    return _end(writer, record, tr("Programme"))


def activity(record: Any, writer: Writer) -> Document:
    if record.lead:
        writer.put(writer.agency(record.lead), tr("Lead"))
    writer.say(STATUS_NAMES.get(record.status, record.status), tr("Status"))
    writer.put_each((writer.link(r) for r in record.related), tr("Related to"))
    writer.put(writer.links(record.topics), tr("Topics"))
    writer.say(tr("Reported beside the plan's actions; it is not one of them."), quiet=True)
    return _end(writer, record, tr("Related work"))


def first(record: Any, writer: Writer) -> Document:
    _neighbours(record, writer, tr("In the same lines"), "record", "event")
    return _end(writer, record, tr("Record or first"))


def person(record: Any, writer: Writer) -> Document:
    writer.say(record.role)
    said = [s.id for s in writer.english("statement") if record.name in s.speaker]
    gists = {s.id: s.gist for s in writer.plan.table("statement")}
    writer.put_each(
        (writer.link(each, gists[each]) for each in said), tr("Said", "what a person said")
    )
    _neighbours(record, writer, tr("In the same lines"), "event", "statement")
    return _end(writer, record, tr("Person"))


def statement(record: Any, writer: Writer) -> Document:
    writer.say(record.gist, tr("In our words"))
    speaker = writer.published(record.id).speaker
    people = [p for p in writer.plan.table("person") if p.name in speaker]
    writer.put(writer.listed(people), tr("Speaker"))
    return _end(writer, record, tr("Statement"))


def speaker(record: Any, writer: Writer) -> Document:
    writer.say(capital(basis(record.basis)), tr("Basis"))
    english, published = writer.plan.english, writer.published(record.id)
    asked = [q for q in english.table("question") if _speaks(english, published, q)]
    writer.put_each(
        (writer.link(q.id) for q in asked), tr("Answers", "the questions a voice answers")
    )
    _neighbours(record, writer, tr("In the same lines"), "record", "activity")
    return _end(writer, record, tr("Voice of the press call"))


def wording(record: Any, writer: Writer) -> Document:
    writer.put(writer.link(record.nearest_principle), tr("Nearest principle"))
    writer.put(writer.link(record.pillar), tr("Pillar"))
    return _end(writer, record, tr("Wording of the press call"))


def entity(record: Any, writer: Writer) -> Document:
    writer.say(capital(ENTITY_KINDS[record.kind]), tr("Kind", "of what kind"))
    _neighbours(record, writer, tr("In the same lines"), "record", "event")
    return _end(writer, record, tr("Country or organization"))


def background(record: Any, writer: Writer) -> Document:
    _neighbours(record, writer, tr("In the same lines"), "record", "figure")
    return _end(writer, record, tr("Background"))


def bullet(record: Any, writer: Writer) -> Document:
    writer.put(writer.link(record.document), tr("In", "a document"))
    writer.put(writer.link(record.pillar), tr("Under", "a pillar"))
    writer.say(record.note, tr("Note"))
    writer.part(tr("Commitments split from it"))
    split = writer.index.referring(record.id, "bullet", "record")
    writer.put_each(writer.link(r.id) for r in split)
    if not split:
        writer.say(tr("None: this text introduces others."), quiet=True)
    return _end(writer, record, tr("Passage of a fact sheet"), capital(BULLET_FORMS[record.form]))


def follow_through(record: Any, writer: Writer) -> Document:
    writer.put(_with_id(writer, record.earlier), tr("Earlier", "the record that came before"))
    if record.later:
        writer.put(_with_id(writer, record.later), tr("Later", "the record that came after"))
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
    return _end(writer, record, tr("What became of it"))


def in_time(plan: Plan) -> list[Any]:
    """The events by date; one that is known less precisely comes before those within it."""
    return sorted(plan.table("event"), key=lambda event: event.date)


def when(record: Any) -> str:
    """The date of an event as precisely as it is known, with its end."""
    shown = record.label or day(record.date)
    if record.label or not record.until:
        return shown
    return tr("{first} to {last}").format(first=shown, last=day(record.until))


# -- shared -------------------------------------------------------------------------------------


def _end(writer: Writer, record: Any, *kind: str, title: str = "") -> Document:
    writer.disagreements()
    writer.sources(record)
    found = writer.index.by_id[record.id]
    kicker = " · ".join((*kind, record.id))
    return writer.finish(kicker, title or titles.title(found.table, record))


def _with_id(writer: Writer, target: str) -> Text:
    """`COM-20  Title`: the id is part of the link, as the note speaks of ids."""
    found = writer.index.by_id[target]
    return writer.link(target, f"{target}  {titles.short(found.table, found.record)}")


def _neighbours(record: Any, writer: Writer, heading: str, *tables: str) -> None:
    writer.part(heading)
    near = writer.index.beside(record, *tables)
    writer.put_each(writer.link(r.id) for r in near[:_MOST])
    if len(near) > _MOST:
        writer.say(tr_n("and {n} more", "and {n} more", len(near) - _MOST), quiet=True)


def _speaking(term: Any, writer: Writer) -> None:
    """The records of the plan in which the term itself stands."""
    hits = writer.plan.find([Word(term.term, prefix=False)])
    found = [hit.id for hit in hits if hit.id in writer.plan.records]
    writer.part(tr("Where the plan says it ({number})").format(number=figures(len(found))))
    writer.put_each(writer.link(plan_id) for plan_id in found[:_MOST])
    if len(found) > _MOST:
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
