"""What a record of the plan and an item of a list answer to: the choices that they meet."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import TYPE_CHECKING

from db.checklists import Item
from db.records import PlanRecord
from desktop.core import wording
from desktop.core.query import Field

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

Choice = tuple[Field, str]

AGENCY_FIELDS = (Field.AGENCY, Field.LEAD, Field.PARTNER)
NONE = "none"  # the value of what has none
OWN_KIND = "own"  # the kind of a person's own items
OPEN_LIST = "list"  # the value of Field.IN
NOTE, DUE, WHO, TAGS, STEPS, LINKS, CHANGE = (
    "note",
    "due",
    "who",
    "tags",
    "steps",
    "links",
    "change",
)
HAS_VALUES = (NOTE, DUE, WHO, TAGS, STEPS, LINKS, CHANGE)
OPEN, OVERDUE = "open", "overdue"  # values of Field.STATE beside the states


def ancestors(plan: Plan, agency: str | None) -> Iterator[str]:
    """`agency` and what it is part of, from below."""
    while agency is not None:
        yield agency
        agency = plan.agencies[agency].parent


def of_record(record: PlanRecord, above: Mapping[str, tuple[str, ...]]) -> Iterator[Choice]:
    """What the plan says about a record; `above` are the `ancestors` of every agency."""
    yield Field.PILLAR, record.pillar
    yield Field.KIND, record.kind
    yield Field.YEAR, str(record.year)
    yield Field.PRINCIPLE, record.principle or NONE
    if record.status:
        yield Field.STATUS, record.status
    for topic in record.topics:
        yield Field.TOPIC, topic
    lead = (record.lead,) if record.lead else ()
    roles = (
        (Field.LEAD, lead),
        (Field.PARTNER, record.partners),
        (Field.AGENCY, lead + record.partners + record.components),
    )
    for field, agencies in roles:
        for part in {part for agency in agencies for part in above[agency]} or {NONE}:
            yield field, part


def of_stranger(plan: Plan, item: Item) -> Iterator[Choice]:
    """The same for an item that is no record of this plan: a person's own, or one of another
    edition."""
    if item.is_own:
        yield Field.KIND, OWN_KIND
    yield Field.PILLAR, pillar(plan, item)
    yield Field.PRINCIPLE, item.principle if item.principle in plan.records else NONE
    for field in AGENCY_FIELDS:
        yield field, NONE


def pillar(plan: Plan, item: Item) -> str:
    """The pillar that an item stands under: its record's, the one it was given, or that of the
    principle it was given."""
    record = plan.records.get(item.key)
    if record is None and item.pillar not in plan.pillars:
        record = plan.records.get(item.principle)
    if record is not None:
        return record.pillar
    return item.pillar if item.pillar in plan.pillars else NONE


def of_work(item: Item, record: PlanRecord | None, today: str) -> Iterator[Choice]:
    """What a person made of an item, but for names, tags and days, which are theirs to choose."""
    yield Field.STATE, item.state
    if item.is_open:
        yield Field.STATE, OPEN
        if item.due and item.due < today:
            yield Field.STATE, OVERDUE
    yield Field.PRIORITY, item.priority or NONE
    for value, there in (
        (NOTE, item.note),
        (DUE, item.due),
        (WHO, item.who),
        (TAGS, item.tags),
        (STEPS, item.steps),
        (LINKS, item.links),
        (CHANGE, record is not None and wording.differs(item, record)),
    ):
        if there:
            yield Field.HAS, value


def of_person(item: Item) -> Iterator[Choice]:
    """The names, tags and days of an item."""
    if item.who:
        yield Field.WHO, item.who
    if item.due:
        yield Field.DUE, item.due
    for tag in item.tags:
        yield Field.TAG, tag


def likeness(item: Item, today: str) -> Hashable:
    """Two items with the same likeness meet the same choices of `of_work` and `of_stranger`,
    unless the plan's text counts."""
    return (
        item.state,
        item.due and item.due < today,
        item.priority,
        not item.note,
        not item.due,
        not item.who,
        not item.tags,
        not item.steps,
        not item.links,
        item.is_own,
        item.pillar,
        item.principle,
    )
