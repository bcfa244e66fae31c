"""What is said about a principle, a priority action or a commitment."""

from __future__ import annotations

from db.records import PlanRecord
from desktop.core import describe
from desktop.core.library import pages
from desktop.core.library.document import Document, Span, Text, joined
from desktop.core.library.writer import Writer
from desktop.core.words import ATTRIBUTION_NAMES, BASIS_NAMES, KIND_NAMES, RELATION_NAMES


def plan_record(record: PlanRecord, writer: Writer) -> Document:
    """Everything around one record of the plan."""
    _head(record, writer)
    _meaning(record, writer)
    _who(record, writer)
    _story(record, writer)
    _around(record, writer)
    writer.disagreements()
    writer.sources(record)
    kicker = f"{KIND_NAMES[record.kind]} · {record.year} · {record.id}"
    return writer.finish(kicker, describe.heading(record))


def _head(record: PlanRecord, writer: Writer) -> None:
    notes = writer.plan.discrepancies.get(record.id, ())
    if record.quoted:
        writer.say("Official wording", quiet=True)
    if notes:
        differ = (Span("Sources differ or need care: "), *writer.links(n.id for n in notes))
        writer.put(differ, quiet=True, sign="flag")
    writer.say(record.summary)
    when = describe.date_line(record)
    shown = (describe.status_line(record), f"dated {when}" if when else "")
    writer.say(" · ".join(filter(None, shown)), quiet=True)
    reading = " (our reading, not stated in the document)"
    pillar = writer.link(record.pillar)
    writer.put(pillar + _if(record.pillar_basis == "inferred", reading), "Pillar")
    if record.principle and record.principle != record.id:
        principle = writer.link(record.principle)
        writer.put(principle + _if(record.principle_basis == "inferred", reading), "Principle")
    writer.put(writer.links(record.other_principles, "; "), "Also near")


def _meaning(record: PlanRecord, writer: Writer) -> None:
    writer.part("To know")
    writer.say(record.note)
    writer.say(record.mapping_reason, "Why it stands here")
    writer.say(record.attribution_reason, ATTRIBUTION_NAMES.get(record.attribution or "", ""))
    writer.say(record.plan_contains, "In the plan")
    writer.say(record.date_basis if record.date_basis != "stated" else "", "How the date is known")
    writer.say(record.outside_note, "Beyond these documents")
    writer.say("; ".join(record.parts), "Parts")


def _who(record: PlanRecord, writer: Writer) -> None:
    writer.part("Who")
    if record.lead:
        writer.put(writer.agency(record.lead), "Lead")
    writer.say(record.lead_note, quiet=True)
    for label, agencies in (("Partner", record.partners), ("Component", record.components)):
        for agency in agencies:
            writer.put(writer.agency(agency), label)
    writer.say("; ".join(record.other_partners), "With")


def _story(record: PlanRecord, writer: Writer) -> None:
    plan = writer.plan
    writer.part("What became of it")
    for link in plan.later.get(record.id, ()):
        relation = f"{RELATION_NAMES[link.relation]} ({BASIS_NAMES[link.basis]}): "
        if link.later:
            after = plan.records[link.later]
            writer.put((Span(f"{after.year}: {relation}"), *writer.link(after.id)))
        else:
            document = plan.sources[str(link.passage).split(":")[0]]
            writer.put((Span(f"{document.year}: {relation}"), *writer.link(document.id)))
        writer.say(link.reason, quiet=True)
    silence = plan.silences.get(record.id)
    if silence:
        writer.say(f"Nothing said later. {silence.reason}")
    for link in plan.earlier.get(record.id, ()):
        before = plan.records[link.earlier]
        writer.put(writer.link(before.id), f"Follows up {before.year}")
    writer.put(writer.links(record.overlaps, "; "), "Overlaps with")
    if record.id in plan.later or silence:
        writer.put((Span("All chains by outcome and agency", pages.OUTCOMES),), quiet=True)


def _around(record: PlanRecord, writer: Writer) -> None:
    index = writer.index
    writer.part("Around it")
    writer.put(writer.links(record.topics), "Topics")
    sheets = {p.name: p.id for p in writer.plan.table("programme")}
    named = [writer.link(sheets.get(name, ""), name) for name in record.programmes]
    writer.put(joined(named, "; "), "Programmes")
    if record.bullet:
        siblings = [r for r in index.referring(record.bullet, "bullet") if r.id != record.id]
        writer.put(writer.link(record.bullet), "Split from")
        writer.put(writer.links((r.id for r in siblings), "; "), "Split from the same text")
    for table, label in (("activity", "Related work"), ("wording", "As the press call put it")):
        field = {"activity": "related", "wording": "nearest_principle"}[table]
        writer.put_each(
            [writer.link(r.id) for r in index.referring(record.id, field, table)], label
        )
    same = index.beside(record, "figure", "event", "first")
    writer.put(joined([writer.link(r.id) for r in same[:8]], "; "), "In the same lines")


def _if(condition: bool, text: str) -> Text:
    return (Span(text),) if condition else ()
