"""Records in words and as plain data: what the detail pane, the command line and paper say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from db.checklists import Item, State
from db.records import Citation, Kind, PlanRecord, Source
from desktop.core.language import tr, tr_n
from desktop.core.words import STATUS_NAMES, day, listed

if TYPE_CHECKING:
    from db.library import FollowThrough
    from db.plan.catalogue import Plan

EDITION = "National Action Plan to Combat Human Trafficking (December 2021)"
PLAN_REFERENCE = "REF-04"  # the plan itself, as a PDF, and its archived twin
PLAN_ARCHIVE = "REF-25"


def heading(record: PlanRecord) -> str:
    """The title; official wording stands in quotation marks."""
    return f"“{record.title}”" if record.quoted else record.title


def agency_name(plan: Plan, agency_id: str) -> str:
    """`Department of Homeland Security (DHS)`."""
    agency = plan.agencies[agency_id]
    return f"{agency.name} ({agency.acronym})" if agency.acronym else agency.name


def agency_short(plan: Plan, agency_id: str) -> str:
    """The acronym where there is one."""
    agency = plan.agencies[agency_id]
    return agency.acronym or agency.name


def agencies_line(plan: Plan, record: PlanRecord) -> str:
    """`DHS with DOL, State`: the lead and its partners, short."""
    lead = agency_short(plan, record.lead) if record.lead else ""
    partners = ", ".join(agency_short(plan, partner) for partner in record.partners)
    if not lead or not partners:
        return lead or partners
    return tr("{lead} with {partners}").format(lead=lead, partners=partners)


def status_line(record: PlanRecord, said: Callable[[str], str] = day) -> str:
    """`Planned as of January 25, 2022`, or nothing where no document gives a status. `said` is how
    days are said."""
    if record.status is None or record.status_as_of is None:
        return ""
    return tr("{status} as of {day}").format(
        status=STATUS_NAMES[record.status], day=said(record.status_as_of)
    )


def date_line(record: PlanRecord) -> str:
    """When it happened or is to happen: `December 2021`, `August 2022 to 2027`."""
    if record.date is None:
        return ""
    if not record.until:
        return day(record.date)
    return tr("{first} to {last}").format(first=day(record.date), last=day(record.until))


def citation_line(plan: Plan, cited: Citation) -> str:
    """`Task force fact sheet, January 2022, lines 52-57`."""
    said = tr("{source}, line {lines}")
    if cited.first != cited.last:
        said = tr("{source}, lines {lines}")
    return said.format(source=plan.sources[cited.source].short_title, lines=lines_of(cited))


def lines_of(cited: Citation) -> str:
    """`52-57`, or `52` for a single line."""
    return f"{cited.first}" if cited.first == cited.last else f"{cited.first}-{cited.last}"


def reference(source: Source) -> str:
    """A bibliographic line: who, when, what, where."""
    from desktop.core.citation import plain, works  # which speak of records in our words

    return plain.line(works.of_source(source), None)


def as_data(record: PlanRecord, item: Item | None = None) -> dict[str, Any]:
    """A record as JSON shows it: its fields, sources as `003:52-53`, my state and note."""
    data = {key: value for key, value in asdict(record).items() if key != "sources"}
    data["kind"] = str(record.kind)
    data["sources"] = [str(cited) for cited in record.sources]
    if record.english is not record:
        data["english_title"] = record.english.title
    data["state"] = str(item.state if item else State.TODO)
    data["has_note"] = bool(item and item.note)
    return data


def as_full_data(plan: Plan, record: PlanRecord, items: Mapping[str, Item]) -> dict[str, Any]:
    """`as_data` with everything around the record: sources in full, later and earlier records,
    notes on disagreeing sources, and my note."""
    item = items.get(record.id)
    data = as_data(record, item)
    data["note_text"] = item.note if item else ""
    data["state_at"] = item.state_at if item else None
    data["source_documents"] = [
        library_data(plan.sources[source])
        for source in dict.fromkeys(cited.source for cited in record.sources)
    ]
    data["follow_through"] = _links(plan.later.get(record.id, ()))
    data["follows"] = _links(plan.earlier.get(record.id, ()))
    silence = plan.silences.get(record.id)
    data["silence"] = library_data(silence) if silence else None
    data["where_sources_disagree"] = [
        library_data(note) for note in plan.discrepancies.get(record.id, ())
    ]
    return data


def library_data(record: Any) -> dict[str, Any]:
    """Any other record as JSON shows it."""
    data = {key: value for key, value in asdict(record).items() if key != "sources"}
    data["sources"] = [str(cited) for cited in record.sources]
    return data


def _links(links: Iterable[FollowThrough]) -> list[dict[str, Any]]:
    return [library_data(link) for link in links]


def kinds_line(records: Iterable[PlanRecord]) -> str:
    """`3 principles, 2 priority actions, 9 commitments`."""
    kinds = Counter(record.kind for record in records)
    return listed(said(kinds[kind]) for kind, said in _KIND_COUNTS.items() if kinds[kind])


_KIND_COUNTS: dict[Kind, Callable[[int], str]] = {
    Kind.PRINCIPLE: lambda n: tr_n("{n} principles", "{n} principle", n),
    Kind.PRIORITY_ACTION: lambda n: tr_n("{n} priority actions", "{n} priority action", n),
    Kind.COMMITMENT: lambda n: tr_n("{n} commitments", "{n} commitment", n),
}
