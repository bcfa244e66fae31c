"""The ways to begin a new checklist, as they are offered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.core import describe
from desktop.core.filters import FacetIndex, Filter
from desktop.core.language import tr, tr_n
from desktop.core.query import Field
from desktop.core.templates import Template

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


class Kind(StrEnum):
    """What a checklist begins with."""

    SHOWN = "shown"
    EMPTY = "empty"
    WHOLE = "whole"
    TOPIC = "topic"
    AGENCY = "agency"
    LIST = "list"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Way:
    """One of them. `template` is its id where it is one."""

    kind: Kind
    name: str
    about: str
    template: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A topic or an agency with how many records it has."""

    id: str
    name: str
    records: int

    @property
    def label(self) -> str:
        return f"{self.name} ({self.records})"


def ways(plan: Plan, shown: int, templates: Iterable[Template]) -> list[Way]:
    """All of them; `shown` is how many records are in the list now."""
    made = [
        Way(
            Kind.EMPTY,
            tr("An empty page"),
            tr("Nothing is in it yet. Add records or items of your own."),
        ),
        Way(
            Kind.WHOLE,
            tr("The whole plan ({n})").format(n=len(plan.records)),
            tr("Every record, and those of later editions as they come."),
        ),
        Way(Kind.TOPIC, tr("A topic"), tr("Everything that is filed under a topic.")),
        Way(
            Kind.AGENCY,
            tr("An agency"),
            tr("Everything that an agency, or a part of it, leads or takes part in."),
        ),
        Way(
            Kind.LIST,
            tr("Another checklist"),
            tr("The same items once more, to go their own way."),
        ),
    ]
    if shown:
        name = tr("What is shown now ({n})").format(n=shown)
        about = tr_n(
            "The {n} records that the list shows now.",
            "The {n} record that the list shows now.",
            shown,
        )
        made.insert(0, Way(Kind.SHOWN, name, about))
    made += (Way(Kind.TEMPLATE, each.name, each.purpose, each.id) for each in templates)
    return made


def topics(plan: Plan) -> list[Part]:
    """The topics that have records, by their names."""
    return _parts(plan, Field.TOPIC, {each.id: each.label for each in plan.topics.values()})


def agencies(plan: Plan) -> list[Part]:
    """The agencies that have records, parts of others included, by their names."""
    names = {each: describe.agency_name(plan, each) for each in plan.agencies}
    return _parts(plan, Field.AGENCY, names)


def _parts(plan: Plan, field: Field, names: dict[str, str]) -> list[Part]:
    numbers = FacetIndex(plan).counts(Filter(), [field])[field]
    parts = [Part(each, name, numbers.get(each, 0)) for each, name in names.items()]
    return sorted((p for p in parts if p.records), key=lambda part: part.name.casefold())
