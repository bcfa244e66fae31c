"""What is to be printed or exported, as one value that every writer understands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from db.checklists import Item, State, SubStep
from db.records import PlanRecord
from desktop.core import describe, frame, paper_words
from desktop.core.design import Boxes, Design
from desktop.core.frame import Frame
from desktop.core.gathering import Entry, gathered, key_of
from desktop.core.item_title import item_title
from desktop.core.progress import coverage_sentence, progress
from desktop.core.row_parts import parts_of
from desktop.core.words import KIND_NAMES, NOT_IN_PLAN, OWN_ITEM, count

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

STANDARD = Design()


@dataclass(frozen=True, slots=True)
class Row:
    """One item, by its `key`; `id` is only set for records of the plan. `work` is who is to do it
    by when, as far as that is said. `state` is to do throughout where boxes are to be blank."""

    key: str
    heading: str
    id: str = ""
    summary: str = ""
    agencies: str = ""
    lead: str = ""
    meta: str = ""
    work: str = ""
    state: str = State.TODO
    state_name: str = ""
    note: str = ""
    steps: tuple[SubStep, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A checklist on paper. `scope` says which part of the plan it shows, `checklist` is its id."""

    frame: Frame
    scope: str
    summary: str
    coverage: str
    sections: tuple[Section, ...]
    documents: tuple[str, ...]
    checklist: str = ""

    template: ClassVar[str] = "checklist.typ"
    untitled: ClassVar[str] = "Checklist"

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def build(
    plan: Plan,
    entries: Iterable[Entry],
    items: Mapping[str, Item],
    design: Design = STANDARD,
    *,
    title: str,
    scope: str,
    printed: str,
    logo: bytes = b"",
    checklist: str = "",
) -> Report:
    """The report of records and of items of a person's own, as it is designed.

    `printed` is an ISO day; `logo` the PNG that the design's path leads to. With blank boxes
    nothing is said of who is to do what by when, nor any note: it is handed out to others.
    """
    entries = list(entries)
    records = [entry for entry in entries if isinstance(entry, PlanRecord)]
    blank = design.boxes is Boxes.BLANK
    if blank:
        entries = [e if isinstance(e, PlanRecord) else _bare(e) for e in entries]
    shown = {} if blank else items
    words = paper_words.words(design.language)
    groups = gathered(plan, entries, shown, design.gather, design.order, printed)
    sections = tuple(
        Section(
            f"{name} ({count(len(group), 'item')})" if name else "",
            tuple(_any_row(plan, entry, shown, words, design, printed) for entry in group),
        )
        for name, group in groups
    )
    on_paper = {key: items.get(key) or Item(key) for key in map(key_of, entries)}  # all have boxes
    done = progress(list(on_paper), on_paper)
    kinds = ", ".join(filter(None, (describe.kinds_line(records), *_beside(entries))))
    states = "" if blank else f"; {done.done} of {done.base} done"
    sources = dict.fromkeys(cited.source for r in records for cited in r.sources)
    return Report(
        frame=frame.around(design, title, printed, logo),
        scope=scope,
        summary=(kinds or "Nothing to show") + states,
        coverage=coverage_sentence(plan),
        sections=sections,
        documents=tuple(describe.reference(plan.sources[source]) for source in sorted(sources)),
        checklist=checklist,
    )


def _bare(item: Item) -> Item:
    return Item(item.key, title=item.title, pillar=item.pillar, principle=item.principle)


def _any_row(
    plan: Plan,
    entry: Entry,
    items: Mapping[str, Item],
    words: Mapping[str, str],
    design: Design,
    today: str,
) -> Row:
    item = entry if isinstance(entry, Item) else items.get(entry.id) or Item(entry.id)
    row = _row(plan, entry) if isinstance(entry, PlanRecord) else _own_row(plan, entry)
    return replace(
        row,
        work=" · ".join(part.text for part in parts_of(item, today)),
        state=str(item.state),
        state_name=words[item.state],
        note=item.note if design.notes else "",
        steps=item.steps,
    )


def _beside(entries: Iterable[PlanRecord | Item]) -> Iterator[str]:
    """How many there are that the plan does not have: a person's own, and what it had once."""
    own = [entry.is_own for entry in entries if isinstance(entry, Item)]
    if any(own):
        yield count(sum(own), "own item")
    if not all(own):
        yield f"{len(own) - sum(own)} {NOT_IN_PLAN.lower()}"


def _own_row(plan: Plan, item: Item) -> Row:
    """An item that the plan does not have."""
    whose = OWN_ITEM if item.is_own else NOT_IN_PLAN
    return Row(key=item.key, heading=item_title(plan, item), meta=whose)


def _row(plan: Plan, record: PlanRecord) -> Row:
    named = dict.fromkeys(
        filter(None, (record.lead, *record.partners, *record.components)),
    )
    meta = (record.id, KIND_NAMES[record.kind], str(record.year), describe.status_line(record))
    return Row(
        key=record.id,
        id=record.id,
        heading=describe.heading(record),
        summary=record.summary,
        agencies=", ".join(describe.agency_name(plan, agency) for agency in named),
        lead=describe.agencies_line(plan, record),
        meta=" · ".join(filter(None, meta)),
        sources=tuple(describe.citation_line(plan, cited) for cited in record.sources),
    )
