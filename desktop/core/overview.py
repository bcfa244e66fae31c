"""How far a list is in every pillar, for one page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.checklists import Item
from db.records import Kind, PlanRecord
from desktop.core import describe, paper_lines
from desktop.core.design import Design, Gather, Order
from desktop.core.gathering import Entry, gathered, key_of
from desktop.core.language import figures
from desktop.core.paper_words import counted, words
from desktop.core.progress import progress

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


@dataclass(frozen=True, slots=True)
class Lead:
    """An agency in short, and how many items it leads, in words."""

    name: str
    number: str


@dataclass(frozen=True, slots=True)
class Pillar:
    """One pillar of a list. `english` says that its name is the plan's. `done` of `base` items are
    done, which `progress` says in words; that is empty where nothing is to be said of it."""

    name: str
    english: bool
    amount: str
    done: int
    base: int
    progress: str
    principles: tuple[str, ...]
    leads: tuple[Lead, ...]


def pillars(
    plan: Plan, entries: Iterable[Entry], items: Mapping[str, Item], design: Design, *, blank: bool
) -> Iterator[Pillar]:
    """Every pillar of which there is something; last what has none. With `blank`, what is done is
    left to be filled in by hand."""
    said = words(design.language)
    groups = gathered(plan, entries, items, Gather.PILLAR, Order.LIST, "", said)
    for name, group in groups:
        keys = [key_of(entry) for entry in group]
        made = progress(keys, {key: items.get(key) or Item(key) for key in keys})
        records = [entry for entry in group if isinstance(entry, PlanRecord)]
        yield Pillar(
            name=name,
            english=plan.english is plan and name != said["no_pillar"],
            amount=counted("items", len(group), design.language),
            done=0 if blank else made.done,
            base=made.base,
            progress="" if blank else paper_lines.done_of(made, design.language),
            principles=tuple(
                describe.heading(record) for record in records if record.kind is Kind.PRINCIPLE
            ),
            leads=tuple(_leads(plan, records, design)),
        )


def _leads(plan: Plan, records: Iterable[PlanRecord], design: Design) -> Iterator[Lead]:
    """Those that lead most first."""
    numbers = Counter(record.lead for record in records if record.lead)
    for agency, number in numbers.most_common():
        yield Lead(describe.agency_short(plan, agency), figures(number, design.language))
