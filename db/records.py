"""The values that leave `db`: frozen dataclasses without behaviour beyond reading themselves.

Records of the plan and (in `db.library`) of its library double as the shape of one table in
`resources/content/*.toml`: the loader converts straight into them, the builder stores them column
by column, and the catalogue reads them back. Dates are ISO 8601 text of any precision (`2021`,
`2021-12`, `2021-12-03`, or a time with its offset), because that is how precisely the documents
speak. Ids are stable for ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a plan record is."""

    PRINCIPLE = "principle"
    PRIORITY_ACTION = "priority_action"
    COMMITMENT = "commitment"


class Role(StrEnum):
    """How an agency takes part in a record. A component acts for its parent."""

    LEAD = "lead"
    PARTNER = "partner"
    COMPONENT = "component"


@dataclass(frozen=True, slots=True)
class Citation:
    """Lines `first` to `last` (1-based, inclusive) of source document `source`."""

    source: str
    first: int
    last: int

    def __str__(self) -> str:
        lines = f"{self.first}" if self.first == self.last else f"{self.first}-{self.last}"
        return f"{self.source}:{lines}"


# -- the plan itself ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pillar:
    """One of the four P's. `official_actions` is the plan's own count of priority actions."""

    id: str
    number: int
    name: str
    official_actions: int
    description: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class PlanRecord:
    """A principle, priority action or commitment: everything that can be ticked.

    `title` is the official wording when `quoted`, else a short label of ours. `year` is that of
    the document that states the record. `status` is `done`, `ongoing` or `planned` as of
    `status_as_of`; both are None where no document gives a status. A `*_basis` is `stated` or
    `inferred`; `principle` is None where no principle fits.
    """

    id: str
    kind: Kind
    pillar: str
    pillar_basis: str
    principle: str | None
    principle_basis: str | None
    mapping_reason: str | None
    title: str
    quoted: bool
    summary: str
    lead: str | None
    lead_note: str | None
    partners: tuple[str, ...]
    components: tuple[str, ...]
    other_partners: tuple[str, ...]
    other_principles: tuple[str, ...]
    topics: tuple[str, ...]
    programmes: tuple[str, ...]
    parts: tuple[str, ...]
    overlaps: tuple[str, ...]
    document: str
    year: int
    date: str | None
    until: str | None
    date_text: str | None
    date_basis: str | None
    status: str | None
    status_as_of: str | None
    attribution: str | None
    plan_contains: str | None
    attribution_reason: str | None
    bullet: str | None
    note: str | None
    outside_note: str | None
    sources: tuple[Citation, ...]

    @property
    def english(self) -> PlanRecord:
        """The record as it was published, where this one says it in another language."""
        return self


# -- the library around it ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Agency:
    """A department, component, interagency body, council or programme that acts.

    `task_force` says what the documents state about membership in the President's Interagency
    Task Force, and only that. `acronym_in_documents` is False where the acronym is our knowledge.
    """

    id: str
    name: str
    acronym: str | None
    acronym_in_documents: bool
    kind: str
    parent: str | None
    parent_basis: str | None
    role: str
    task_force: str
    note: str | None
    documents: tuple[str, ...]
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject heading of ours that gathers records."""

    id: str
    label: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A document the content rests on. `url` is the original address, `archive_url` today's.

    `year` is the year its records are filed under, None for background documents.
    """

    id: str
    title: str
    short_title: str
    issuer: str
    kind: str
    author: str | None
    date: str | None
    event_date: str | None
    year: int | None
    lines: int
    url: str | None
    archive_url: str | None
    good_for: str
    caveat: str | None
    sources: tuple[Citation, ...]


# -- search -------------------------------------------------------------------------------------


class Word(NamedTuple):
    """A word or phrase to look for. It holds at least one letter or digit and no control code.

    With `prefix` its last word may go on.
    """

    text: str
    prefix: bool = True


class Hit(NamedTuple):
    """A record that was found. The lower the `rank`, the better."""

    id: str
    kind: str
    rank: float
