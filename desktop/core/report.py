"""What is to be printed or exported, as one value that every writer understands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from db.checklists import Item, State, SubStep
from db.records import PlanRecord
from desktop.core import describe, frame, overview, paper_lines, paper_words
from desktop.core.design import Boxes, Design, Gather, Layout
from desktop.core.frame import Frame
from desktop.core.gathering import Entry, gathered, key_of
from desktop.core.language import Language, speaking
from desktop.core.overview import Pillar
from desktop.core.progress import progress

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

STANDARD = Design()


@dataclass(frozen=True, slots=True)
class Row:
    """One item, by its `key`; `id` is only set for records of the plan. `work` is who is to do it
    by when, as far as that is said; `due` is an ISO day. `state` is to do throughout where boxes
    are to be blank. Of an `english` row the plan says the words: heading, summary, agencies and
    sources are in English in a paper of another language. `official` is the official wording of a
    heading that is translated."""

    key: str
    heading: str
    id: str = ""
    summary: str = ""
    agencies: str = ""
    lead: str = ""
    meta: str = ""
    work: str = ""
    who: str = ""
    due: str = ""
    state: str = State.TODO
    state_name: str = ""
    note: str = ""
    steps: tuple[SubStep, ...] = ()
    sources: tuple[str, ...] = ()
    english: bool = False
    official: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading, which may be empty. It begins with `name`, which is the plan's English
    if it is so said, and ends with how many there are."""

    heading: str
    rows: tuple[Row, ...]
    name: str = ""
    amount: str = ""
    english: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A checklist on paper. `scope` says which part of the plan it shows, `checklist` is its id.
    `pillars` are there for the overview, which sets them instead of the sections."""

    frame: Frame
    scope: str
    summary: str
    coverage: str
    sections: tuple[Section, ...]
    documents: tuple[str, ...]
    pillars: tuple[Pillar, ...] = ()
    checklist: str = ""

    template: ClassVar[str] = "checklist.typ"
    untitled: ClassVar[str] = "Checklist"

    @property
    def is_form(self) -> bool:
        """Whether it has fields to fill in. The overview has no room for them."""
        design = self.frame.design
        return design.boxes is Boxes.FORM and design.layout is not Layout.OVERVIEW

    def as_data(self) -> dict[str, Any]:
        shown = replace(self, sections=(), documents=()) if self.pillars else self
        return asdict(shown)


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
    nothing is said of who is to do what by when, nor any note: it is handed out to others. What
    the plan says is in the language of the paper where that is one of the plan's, else in English.
    """
    with speaking(design.language):
        return _report(
            plan.in_language(design.language),
            list(entries),
            items,
            design,
            _About(title, scope, printed, logo, checklist),
        )


class _About(NamedTuple):
    """What is said of the list as a whole."""

    title: str
    scope: str
    printed: str
    logo: bytes
    checklist: str


def _report(
    plan: Plan, entries: list[Entry], items: Mapping[str, Item], design: Design, about: _About
) -> Report:
    entries = [plan.records.get(key_of(entry), entry) for entry in entries]
    records = [entry for entry in entries if isinstance(entry, PlanRecord)]
    blank = design.boxes is Boxes.BLANK
    if blank:
        entries = [e if isinstance(e, PlanRecord) else _bare(e) for e in entries]
    shown = {} if blank else items
    language = design.language
    words = paper_words.words(language)
    of_it = [paper_lines.coverage(plan, language), words["unofficial"]]
    groups = gathered(plan, entries, shown, design.gather, design.order, about.printed, words)
    on_paper = {key: items.get(key) or Item(key) for key in map(key_of, entries)}  # all have boxes
    summary = paper_lines.summary(entries, language)
    if not blank:
        done = progress(list(on_paper), on_paper)
        summary = paper_lines.summed_up(summary, done, language)
    sources = dict.fromkeys(cited.source for r in records for cited in r.sources)
    of_pillars = overview.pillars(plan, entries, shown, design, blank=blank)
    return Report(
        frame=frame.around(
            design, about.title, about.printed, about.logo, translated=_is_translated(plan)
        ),
        scope=about.scope,
        summary=summary,
        coverage=" ".join(filter(None, of_it)) if _is_translated(plan) else of_it[0],
        sections=tuple(
            _section(
                name,
                tuple(_any_row(plan, entry, shown, design, about.printed) for entry in group),
                design,
                translated=_is_translated(plan),
            )
            for name, group in groups
        ),
        documents=_documents(plan, sources),
        pillars=tuple(of_pillars) if design.layout is Layout.OVERVIEW else (),
        checklist=about.checklist,
    )


def _is_translated(plan: Plan) -> bool:
    return plan.english is not plan


def _documents(plan: Plan, sources: Iterable[str]) -> tuple[str, ...]:
    with speaking(Language.ENGLISH):  # as they are called
        return tuple(describe.reference(plan.sources[source]) for source in sorted(sources))


def _section(name: str, rows: tuple[Row, ...], design: Design, *, translated: bool) -> Section:
    if not name:
        return Section("", rows)
    words = paper_words.words(design.language)
    amount = paper_words.counted("items", len(rows), design.language)
    of_the_plan = design.gather in (Gather.PILLAR, Gather.AGENCY)
    own = translated or name in (words["no_pillar"], words["no_agency"])
    english = of_the_plan and not own
    return Section(f"{name} ({amount})", rows, name, amount, english)


def _bare(item: Item) -> Item:
    return Item(item.key, title=item.title, pillar=item.pillar, principle=item.principle)


def _any_row(
    plan: Plan, entry: Entry, items: Mapping[str, Item], design: Design, today: str
) -> Row:
    item = entry if isinstance(entry, Item) else items.get(entry.id) or Item(entry.id)
    language = design.language
    row = (
        _row(plan, entry, language) if isinstance(entry, PlanRecord) else _own_row(entry, language)
    )
    return replace(
        row,
        work=paper_lines.work(item, today, language),
        who=item.who,
        due=item.due,
        state=str(item.state),
        state_name=paper_words.words(language)[item.state],
        note=item.note if design.notes else "",
        steps=item.steps,
    )


def _own_row(item: Item, language: Language) -> Row:
    """An item that the plan does not have."""
    whose = paper_words.words(language)["own_item" if item.is_own else "not_in_plan"]
    return Row(key=item.key, heading=paper_lines.own_title(item, language), meta=whose)


def _row(plan: Plan, record: PlanRecord, language: Language) -> Row:
    named = dict.fromkeys(
        filter(None, (record.lead, *record.partners, *record.components)),
    )
    published = record.english
    with speaking(Language(plan.language)):
        return Row(
            key=record.id,
            id=record.id,
            heading=describe.heading(record),
            summary=record.summary,
            agencies=", ".join(describe.agency_name(plan, agency) for agency in named),
            lead=describe.agencies_line(plan, record),
            meta=paper_lines.about_record(record, language),
            sources=tuple(describe.citation_line(plan, cited) for cited in record.sources),
            english=not _is_translated(plan),
            official=describe.heading(published) if published.quoted != record.quoted else "",
        )
