"""The sheet of an agency: what it is, what it leads and takes part in, who names it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from db.records import Agency, PlanRecord
from desktop.core.language import tr, tr_n
from desktop.core.library.document import Document, Span
from desktop.core.library.values import AGENCY_KINDS, capital
from desktop.core.library.writer import Writer


def agency(record: Agency, writer: Writer) -> Document:
    """Membership of the task force is told in the words of the content, which claims no more than
    the documents state."""
    index = writer.index
    if record.acronym:
        shown = (
            record.acronym
            if record.acronym_in_documents
            else tr("{acronym} (general knowledge, not in the documents)").format(
                acronym=record.acronym
            )
        )
        writer.say(shown, tr("Acronym"))
    writer.say(record.role)
    if record.parent:
        basis = f" ({record.parent_basis})" if record.parent_basis else ""
        writer.put((*writer.agency(record.parent), Span(basis)), tr("Part of"))
    else:
        writer.say(record.parent_basis, tr("Where it belongs"))
    parts = index.referring(record.id, "parent", "agency")
    for part in parts:
        writer.put(
            writer.agency(part.id), tr("Office") if part.kind == "component" else tr("Includes")
        )
    writer.say(record.task_force, tr("Interagency task force"))
    writer.say(record.note, tr("Note"))
    name = writer.published(record.id).name
    same = [t for t in writer.english("term") if t.term in (name, record.acronym)]
    writer.put(writer.listed(same), tr("In the glossary"))
    _takes_part(record, writer)
    writer.part(tr("Beside the plan"))
    led = index.referring(record.id, "lead", "activity")
    writer.put_each((writer.link(a.id) for a in led), tr("Related work"))
    owned = index.referring(record.id, "owner", "programme")
    writer.put(writer.listed(owned), tr("Programmes"))
    writer.part(tr("Documents that name it"))
    writer.put_each(writer.link(document) for document in record.documents)
    writer.disagreements()
    writer.sources(record)
    acronym = f" ({record.acronym})" if record.acronym else ""
    kind = capital(AGENCY_KINDS[record.kind])
    kicker = " · ".join((tr("Agency"), kind, record.id))
    return writer.finish(kicker, f"{record.name}{acronym}")


def _takes_part(record: Agency, writer: Writer) -> None:
    records = list(writer.plan.records.values())
    roles: tuple[tuple[str, Callable[[PlanRecord], bool]], ...] = (
        (tr("Leads"), lambda r: r.lead == record.id),
        (tr("Takes part as a partner"), lambda r: record.id in r.partners),
        (tr("Acts for its department"), lambda r: record.id in r.components),
    )
    with_parts = _family(record.id, writer)
    whole = [r for r in records if with_parts & {r.lead, *r.partners, *r.components}]
    own = [r for r in records if any(takes_part(r) for _, takes_part in roles)]
    writer.part(tr("What it does here"))
    if whole:
        words = tr_n(
            "{n} records in the list of the plan", "{n} record in the list of the plan", len(whole)
        )
        writer.put((Span(words, f"?agency:{record.id}"),))
    else:
        writer.say(tr("No action or commitment of these sources names it."), quiet=True)
    if len(whole) > len(own):
        rest = tr_n(
            "{n} records of them through what belongs to it.",
            "{n} record of them through what belongs to it.",
            len(whole) - len(own),
        )
        writer.say(rest, quiet=True)
    for name, takes_part in roles:
        _by_year(name, [r for r in records if takes_part(r)], writer)


def _by_year(name: str, records: Sequence[PlanRecord], writer: Writer) -> None:
    for year in sorted({r.year for r in records}):
        those = [r for r in records if r.year == year]
        writer.part(f"{name}, {year} ({len(those)})")
        writer.put_each(writer.link(r.id) for r in those)


def _family(agency: str, writer: Writer) -> set[str]:
    """The agency and everything below it."""
    family = {agency}
    for part in writer.index.referring(agency, "parent", "agency"):
        family |= _family(part.id, writer)
    return family
