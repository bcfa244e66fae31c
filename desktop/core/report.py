"""What is to be printed or exported, as one value that every writer understands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar

from db.checklists import Item, State
from db.records import PlanRecord
from desktop.core import describe
from desktop.core.item_title import item_title
from desktop.core.progress import coverage_sentence, progress
from desktop.core.row_parts import parts_of
from desktop.core.words import (
    HOTLINE,
    KIND_NAMES,
    NO_PILLAR,
    NOT_IN_PLAN,
    OWN_ITEM,
    STATE_NAMES,
    count,
    day,
)

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


class PrintError(Exception):
    """A document could not be made or kept; the text says what to do."""


class Layout(StrEnum):
    """How much stands on the page.

    Compact: one or two lines an item. Full: with plain words, all agencies and source lines.
    Facilitator: with ruled room to write and a sign-off block. Large: the full one at 18 points.
    """

    COMPACT = "compact"
    FULL = "full"
    FACILITATOR = "facilitator"
    LARGE = "large"


class Paper(StrEnum):
    LETTER = "letter"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class Row:
    """One item. `state` is to do throughout where boxes are to be blank."""

    id: str
    heading: str
    summary: str
    agencies: str
    lead: str
    meta: str
    state: str
    state_name: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A checklist on paper. `scope` says which part of the plan it shows, `printed` the ISO day."""

    title: str
    scope: str
    summary: str
    coverage: str
    hotline: str
    edition: str
    printed: str
    layout: Layout
    paper: Paper
    sections: tuple[Section, ...]
    documents: tuple[str, ...]

    template: ClassVar[str] = "checklist.typ"
    untitled: ClassVar[str] = "Checklist"

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def build(
    plan: Plan,
    entries: Iterable[PlanRecord | Item],
    items: Mapping[str, Item],
    *,
    title: str,
    scope: str,
    printed: str,
    layout: Layout = Layout.COMPACT,
    paper: Paper = Paper.LETTER,
    blank: bool = False,
) -> Report:
    """The report of records and of items of a person's own, in their order, under their pillars.

    What is `blank` has no states, nor who is to do what by when: it is handed out to others.
    """
    entries = list(entries)
    records = [entry for entry in entries if isinstance(entry, PlanRecord)]
    shown = {} if blank else items
    sections = []
    for pillar, name in (*((p.id, p.name) for p in plan.pillars.values()), ("", NO_PILLAR)):
        rows = [
            _row(plan, entry, shown.get(entry.id), printed)
            if isinstance(entry, PlanRecord)
            else _own_row(plan, Item(entry.key, title=entry.title) if blank else entry, printed)
            for entry in entries
            if entry.pillar == pillar
        ]
        if rows:
            sections.append(Section(f"{name} ({count(len(rows), 'item')})", tuple(rows)))
    keys = [entry.id if isinstance(entry, PlanRecord) else entry.key for entry in entries]
    on_paper = {key: items.get(key) or Item(key) for key in keys}  # every line has its box
    done = progress(keys, on_paper)
    kinds = ", ".join(filter(None, (describe.kinds_line(records), *_beside(entries))))
    states = "" if blank else f"; {done.done} of {done.base} done"
    sources = dict.fromkeys(cited.source for r in records for cited in r.sources)
    return Report(
        title=title,
        scope=scope,
        summary=(kinds or "Nothing to show") + states,
        coverage=coverage_sentence(plan),
        hotline=HOTLINE,
        edition=describe.EDITION,
        printed=day(printed),
        layout=layout,
        paper=paper,
        sections=tuple(sections),
        documents=tuple(describe.reference(plan.sources[source]) for source in sorted(sources)),
    )


def _beside(entries: Iterable[PlanRecord | Item]) -> Iterator[str]:
    """How many there are that the plan does not have: a person's own, and what it had once."""
    own = [entry.is_own for entry in entries if isinstance(entry, Item)]
    if any(own):
        yield count(sum(own), "own item")
    if not all(own):
        yield f"{len(own) - sum(own)} {NOT_IN_PLAN.lower()}"


def _own_row(plan: Plan, item: Item, today: str) -> Row:
    """An item that the plan does not have; its steps stand where a record has its plain words."""
    whose = OWN_ITEM if item.is_own else NOT_IN_PLAN
    steps = "; ".join(f"{step.text} ✓" if step.done else step.text for step in item.steps)
    return Row(
        id="",
        heading=item_title(plan, item),
        summary=steps,
        agencies="",
        lead="",
        meta=" · ".join((whose, *(part.text for part in parts_of(item, today)))),
        state=str(item.state),
        state_name=STATE_NAMES[item.state],
        sources=(),
    )


def _row(plan: Plan, record: PlanRecord, item: Item | None, today: str) -> Row:
    state = item.state if item else State.TODO
    named = dict.fromkeys(
        filter(None, (record.lead, *record.partners, *record.components)),
    )
    meta = (
        record.id,
        KIND_NAMES[record.kind],
        str(record.year),
        describe.status_line(record),
        *(part.text for part in (parts_of(item, today) if item else ())),
    )
    return Row(
        id=record.id,
        heading=describe.heading(record),
        summary=record.summary,
        agencies=", ".join(describe.agency_name(plan, agency) for agency in named),
        lead=describe.agencies_line(plan, record),
        meta=" · ".join(filter(None, meta)),
        state=str(state),
        state_name=STATE_NAMES[state],
        sources=tuple(describe.citation_line(plan, cited) for cited in record.sources),
    )
