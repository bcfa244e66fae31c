"""What is said about a principle, a priority action or a commitment."""

from __future__ import annotations

from db.records import PlanRecord
from desktop.core import describe
from desktop.core.language import tr
from desktop.core.library import pages
from desktop.core.library.document import Document, Span, joined, placed
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
        writer.say(tr("Official wording"), quiet=True)
    if notes:
        differ = placed(
            tr("Sources differ or need care: {notes}"), notes=writer.links(n.id for n in notes)
        )
        writer.put(differ, quiet=True, sign="flag")
    writer.say(record.summary)
    when = describe.date_line(record)
    shown = (describe.status_line(record), tr("dated {day}").format(day=when) if when else "")
    writer.say(" · ".join(filter(None, shown)), quiet=True)
    reading = tr("{place} (our reading, not stated in the document)")
    pillar = writer.link(record.pillar)
    writer.put(
        placed(reading, place=pillar) if record.pillar_basis == "inferred" else pillar, tr("Pillar")
    )
    if record.principle and record.principle != record.id:
        principle = writer.link(record.principle)
        writer.put(
            placed(reading, place=principle) if record.principle_basis == "inferred" else principle,
            tr("Principle"),
        )
    writer.put(writer.links(record.other_principles, "; "), tr("Also near"))


def _meaning(record: PlanRecord, writer: Writer) -> None:
    writer.part(tr("To know"))
    writer.say(record.note)
    writer.say(record.mapping_reason, tr("Why it stands here"))
    writer.say(record.attribution_reason, ATTRIBUTION_NAMES.get(record.attribution or "", ""))
    writer.say(record.plan_contains, tr("In the plan"))
    writer.say(
        record.date_basis if record.date_basis != "stated" else "", tr("How the date is known")
    )
    writer.say(record.outside_note, tr("Beyond these documents"))
    writer.say("; ".join(record.parts), tr("Parts"))


def _who(record: PlanRecord, writer: Writer) -> None:
    writer.part(tr("Who"))
    if record.lead:
        writer.put(writer.agency(record.lead), tr("Lead"))
    writer.say(record.lead_note, quiet=True)
    for label, agencies in ((tr("Partner"), record.partners), (tr("Component"), record.components)):
        for agency in agencies:
            writer.put(writer.agency(agency), label)
    writer.say("; ".join(record.other_partners), tr("With", "partners that are no agency"))


def _story(record: PlanRecord, writer: Writer) -> None:
    plan = writer.plan
    writer.part(tr("What became of it"))
    for link in plan.later.get(record.id, ()):
        after = (
            plan.records[link.later]
            if link.later
            else plan.sources[str(link.passage).split(":")[0]]
        )
        told = placed(
            tr("{year}: {outcome} ({basis}): {record}"),
            year=str(after.year),
            outcome=RELATION_NAMES[link.relation],
            basis=BASIS_NAMES[link.basis],
            record=writer.link(after.id),
        )
        writer.put(told)
        writer.say(link.reason, quiet=True)
    silence = plan.silences.get(record.id)
    if silence:
        writer.say(tr("Nothing said later. {reason}").format(reason=silence.reason))
    for link in plan.earlier.get(record.id, ()):
        before = plan.records[link.earlier]
        writer.put(writer.link(before.id), tr("Follows up {year}").format(year=before.year))
    writer.put(writer.links(record.overlaps, "; "), tr("Overlaps with"))
    if record.id in plan.later or silence:
        writer.put((Span(tr("All chains by outcome and agency"), pages.OUTCOMES),), quiet=True)


def _around(record: PlanRecord, writer: Writer) -> None:
    index = writer.index
    writer.part(tr("Around it"))
    writer.put(writer.links(record.topics), tr("Topics"))
    sheets = {p.name: p.id for p in writer.plan.table("programme")}
    named = [writer.link(sheets.get(name, ""), name) for name in record.programmes]
    writer.put(joined(named, "; "), tr("Programmes"))
    if record.bullet:
        siblings = [r for r in index.referring(record.bullet, "bullet") if r.id != record.id]
        writer.put(writer.link(record.bullet), tr("Split from"))
        writer.put(writer.links((r.id for r in siblings), "; "), tr("Split from the same text"))
    for table, label in (
        ("activity", tr("Related work")),
        ("wording", tr("As the press call put it")),
    ):
        field = {"activity": "related", "wording": "nearest_principle"}[table]
        writer.put_each(
            [writer.link(r.id) for r in index.referring(record.id, field, table)], label
        )
    same = index.beside(record, "figure", "event", "first")
    writer.put(joined([writer.link(r.id) for r in same[:8]], "; "), tr("In the same lines"))
