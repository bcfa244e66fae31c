"""What the pages of the library list: one function for each page that is a list of entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from db.records import Agency
from desktop.core import chains
from desktop.core.describe import agency_name
from desktop.core.filters import FacetIndex
from desktop.core.folding import fold
from desktop.core.language import tr, tr_n, tr_noop
from desktop.core.library import grid, library_documents, outcomes, pages, titles, translated
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.library.pages import PAGES
from desktop.core.library.values import EVENT_KINDS, QUESTION_STATUSES, SOURCE_KINDS
from desktop.core.matrix import GridChoice, Order, matrix
from desktop.core.words import BEYOND, CHANGE_NAMES, DISCREPANCY_NAMES, LIBRARY_NAMES, day, listed

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

# The headings of the agencies, in the order of government.
_KINDS = {
    "White House office": tr_noop("The White House"),
    "department": tr_noop("Departments and their offices"),
    "agency": tr_noop("Independent agencies"),
    "interagency body": tr_noop("Bodies of several agencies"),
    "advisory": tr_noop("Advisory councils"),
    "component": tr_noop("Offices"),
    "other": tr_noop("Others named"),
}


def outline(plan: Plan, page: str) -> Outline:
    """A page as groups of entries. `page` is a key of PAGES other than the person's own ones."""
    return translated.told(_made(plan, page), plan, lambda other: _made(other, page))


def _made(plan: Plan, page: str) -> Outline:
    if page == pages.OUTCOMES:
        return outcomes.outline(plan, chains.Grouping.OUTCOME, chains.YEARS[0])
    if page == pages.GRID:
        choice = GridChoice(order=Order.NAME, components=True)
        return grid.outline(matrix(plan, FacetIndex(plan), choice, {}))
    about = PAGES[page]
    return Outline(page, about.title, about.intro, tuple(_GROUPS[page](plan)))


def _agencies(plan: Plan) -> Iterable[Group]:
    """Those at the top under the heading of their kind, with everything below them."""
    below: dict[str | None, list[Agency]] = {}
    for agency in plan.agencies.values():
        below.setdefault(agency.parent, []).append(agency)
    led, named = _counts(plan)

    def entry(agency: Agency) -> Entry:
        counted = (
            tr_n("leads {n}", "leads {n}", led[agency.id]) if led[agency.id] else "",
            tr_n("named in {n}", "named in {n}", named[agency.id]) if named[agency.id] else "",
        )
        meta = listed(counted)
        children = tuple(map(entry, below.get(agency.id, ())))
        return Entry(agency.id, agency_name(plan, agency.id), meta, agency.role, children)

    for kind, heading in _KINDS.items():
        entries = tuple(entry(agency) for agency in below[None] if agency.kind == kind)
        if entries:
            yield Group(tr(heading), entries)


def _counts(plan: Plan) -> tuple[Counter[str | None], Counter[str | None]]:
    """How many records each agency leads, and how many name it in any role."""
    led: Counter[str | None] = Counter()
    named: Counter[str | None] = Counter()
    for record in plan.records.values():
        led[record.lead] += 1
        named.update({record.lead, *record.partners, *record.components})
    return led, named


def _glossary(plan: Plan) -> Iterable[Group]:
    terms = sorted(plan.table("term"), key=lambda term: fold(term.term))
    letters: dict[str, list[Entry]] = {}
    for term in terms:
        letter = next((c for c in fold(term.term).upper() if c.isalpha()), "#")
        short = term.acronym if term.acronym != term.term else ""
        parts = (short, tr("partly beyond the documents") if term.outside == "partial" else "")
        meta = " · ".join(filter(None, parts))
        beyond = f"\n{tr(BEYOND).format(term.outside_what)}" if term.outside_what else ""
        entry = Entry(term.id, term.term, meta, term.definition + beyond)
        letters.setdefault(letter, []).append(entry)
    return [Group(letter, tuple(entries)) for letter, entries in sorted(letters.items())]


def _timeline(plan: Plan) -> Iterable[Group]:
    years: dict[str, list[Entry]] = {}
    for event in library_documents.in_time(plan):
        meta = f"{library_documents.when(event)} · {EVENT_KINDS[event.kind]}"
        years.setdefault(event.date[:4], []).append(Entry(event.id, event.event, meta))
    return [Group(year, tuple(entries)) for year, entries in years.items()]


def _figures(plan: Plan) -> Iterable[Group]:
    parts: dict[str | None, list[Any]] = {}
    for figure in plan.table("figure"):
        parts.setdefault(figure.part_of, []).append(figure)

    def entry(figure: Any) -> Entry:
        known = tr("{how} · as of {day}").format(how=figure.qualifier, day=figure.as_of)
        whole = by_id[figure.part_of].value if figure.part_of else ""
        part = tr("part of {figure}").format(figure=whole) if whole else ""
        meta = " · ".join(filter(None, (part, known)))
        title = titles.figure(figure, plan.language)
        children = tuple(map(entry, parts.get(figure.id, ())))
        return Entry(figure.id, title, meta, figure.note or "", children)

    by_id = {figure.id: figure for figure in plan.table("figure")}
    published = {figure.id: figure for figure in plan.english.table("figure")}
    groups: dict[str, list[Entry]] = {}
    for figure in parts[None]:
        groups.setdefault(_subject(published[figure.id]), []).append(entry(figure))
    return [Group(tr(name), tuple(groups[name])) for name in _SUBJECTS if name in groups]


# What a figure is about, by a word in its unit: the first that fits.
_SUBJECTS = {
    tr_noop("People"): (
        *("people", "person", "victim", "survivor", "trafficker", "employee", "leader"),
        *("percent", "instance", " of age"),
    ),
    tr_noop("Money"): ("usd",),
    tr_noop("The plan and its documents"): (
        "action",
        "pillar",
        "principle",
        "'ps'",
        "bullet",
        "paragraph",
    ),
    tr_noop("Agencies and partners"): (
        "agencies",
        "group",
        "committee",
        "countries",
        "corporation",
    ),
    tr_noop("Goods stopped at the border"): ("shipment", "release order"),
    tr_noop("Programs, awards and services"): (
        *("program", "project", "survey", "award", "recipient", "voucher", "calls", "telephone"),
    ),
    tr_noop("Time"): ("month", "year", "time"),
    tr_noop("Others"): ("",),
}


def _subject(figure: Any) -> str:
    unit = figure.unit.casefold()
    return next(name for name, words in _SUBJECTS.items() if any(word in unit for word in words))


def _changes(plan: Plan) -> Iterable[Group]:
    return _grouped(plan, "change", lambda change: CHANGE_NAMES[change.kind], CHANGE_NAMES.values())


def _disagreements(plan: Plan) -> Iterable[Group]:
    names = DISCREPANCY_NAMES
    return _grouped(plan, "discrepancy", lambda note: names[note.kind], names.values())


def _questions(plan: Plan) -> Iterable[Group]:
    entries = [
        Entry(
            question.id,
            question.question,
            " · ".join(
                (
                    tr_n("{n} answers", "{n} answer", len(question.answers)),
                    QUESTION_STATUSES[question.status],
                )
            ),
            "\n".join(
                f"{who}: {answer}"
                for who, answer in zip(question.answered_by, question.answers, strict=True)
            ),
        )
        for question in plan.table("question")
    ]
    return [Group("", tuple(entries))]


def _topics(plan: Plan) -> Iterable[Group]:
    records = plan.records.values()
    entries = [
        Entry(
            topic.id,
            topic.label,
            tr_n(
                "{n} records",
                "{n} record",
                sum(topic.id in record.topics for record in records),
            ),
        )
        for topic in sorted(plan.topics.values(), key=lambda topic: fold(topic.label))
    ]
    return [Group("", tuple(entries))]


def _sources(plan: Plan) -> Iterable[Group]:
    entries = [
        Entry(
            source.id,
            source.short_title,
            " · ".join(
                (
                    source.issuer,
                    day(source.date) if source.date else tr("no date"),
                    SOURCE_KINDS[source.kind],
                )
            ),
            "\n".join(filter(None, (source.title + ".", source.good_for, source.caveat))),
        )
        for source in plan.sources.values()
    ]
    return [Group("", tuple(entries))]


def _reading(plan: Plan) -> Iterable[Group]:
    """By the document that names them first."""

    def first(reference: Any) -> str:
        return plan.sources[reference.sources[0].source].short_title

    def entry(reference: Any) -> Entry:
        date = day(reference.date) if reference.date else tr("no date")
        parts = (reference.issuer, date, "" if reference.url else tr("no address"))
        text = "\n".join(filter(None, (reference.url, reference.note)))
        return Entry(reference.id, reference.title, " · ".join(filter(None, parts)), text)

    groups: dict[str, list[Entry]] = {}
    for reference in plan.table("reference"):
        groups.setdefault(tr("Named in: {document}").format(document=first(reference)), []).append(
            entry(reference)
        )
    return [Group(name, tuple(entries)) for name, entries in groups.items()]


def _tables(*tables: str) -> Callable[[Plan], Iterable[Group]]:
    """The records of some tables, each under its name."""

    def groups(plan: Plan) -> Iterable[Group]:
        for table in tables:
            entries = tuple(_entry(table, record) for record in plan.table(table))
            yield Group(LIBRARY_NAMES[table], entries)

    return groups


def _grouped(
    plan: Plan, table: str, name: Callable[[Any], str], order: Iterable[str]
) -> Iterable[Group]:
    groups: dict[str, list[Entry]] = {}
    for record in plan.table(table):
        groups.setdefault(name(record), []).append(_entry(table, record))
    return [Group(heading, tuple(groups[heading])) for heading in order if heading in groups]


def _entry(table: str, record: Any) -> Entry:
    title, text = titles.title(table, record), titles.text(table, record)
    lines = ["" if text == title else text]
    if table == "discrepancy":
        lines.append(tr("What you see here: {treatment}").format(treatment=record.treatment))
    return Entry(record.id, title, "", "\n".join(lines))


_GROUPS: dict[str, Callable[[Plan], Iterable[Group]]] = {
    pages.AGENCIES: _agencies,
    pages.GLOSSARY: _glossary,
    pages.TIMELINE: _timeline,
    pages.FIGURES: _figures,
    pages.QUESTIONS: _questions,
    pages.CHANGES: _changes,
    pages.DISAGREEMENTS: _disagreements,
    pages.TOPICS: _topics,
    pages.SOURCES: _sources,
    pages.READING: _reading,
    pages.VOICES: _tables(*PAGES[pages.VOICES].tables),
    pages.MORE: _tables(*PAGES[pages.MORE].tables),
}
