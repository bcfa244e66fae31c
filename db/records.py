"""The values that leave `db`: frozen dataclasses without behaviour beyond reading themselves.

Library records double as the shape of one table in `resources/content/*.toml`: the loader
converts straight into them, the builder stores them column by column, and the catalogue reads
them back. Dates are ISO 8601 text of any precision (`2021`, `2021-12`, `2021-12-03`, or a time
with its offset), because that is how precisely the documents speak. Ids are stable for ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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


class State(StrEnum):
    """Where a person stands with an item. `NA` leaves the base of every percentage."""

    TODO = "todo"
    DOING = "doing"
    DONE = "done"
    NA = "na"


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


@dataclass(frozen=True, slots=True)
class FollowThrough:
    """A later document speaks of an earlier record again.

    Exactly one of `later` (a record id) and `passage` (lines of a document) is set. `relation` is
    fulfilled, progressed, continued, restated or changed; `basis` is stated or inferred.
    """

    id: str
    earlier: str
    later: str | None
    passage: str | None
    relation: str
    basis: str
    reason: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Silence:
    """No later document says more about the record `id`. Silence is not failure.

    `searched_for` are the words looked for in vain; `not_the_same` are later records or passages
    that look alike but are something else.
    """

    id: str
    status_then: str | None
    reason: str
    searched_for: tuple[str, ...]
    not_the_same: tuple[str, ...]
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Bullet:
    """One bullet or paragraph of a fact sheet, from which one or more commitments were split."""

    id: str
    document: str
    pillar: str
    form: str
    note: str | None
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """How the press call put what the fact sheet has as `nearest_principle`."""

    id: str
    pillar: str
    nearest_principle: str
    note: str
    sources: tuple[Citation, ...]


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


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry. `outside` is `partial` where `outside_what` goes beyond the documents."""

    id: str
    term: str
    acronym: str | None
    acronym_in_documents: bool | None
    definition: str
    outside: str
    outside_what: str | None
    note: str | None
    see_also: tuple[str, ...]
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Something dated. `label` is how to print the date where ISO text says less than we know."""

    id: str
    date: str
    until: str | None
    precision: str
    label: str | None
    event: str
    basis: str
    kind: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its meaning. `number` is None where the text gives no exact one."""

    id: str
    value: str
    number: int | None
    unit: str
    meaning: str
    qualifier: str
    as_of: str
    kind: str
    part_of: str | None
    note: str | None
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class First:
    """A claimed record or first."""

    id: str
    claim: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the press call. `answered_by[i]` gave `answers[i]`; a speaker may return."""

    id: str
    question: str
    parts: tuple[str, ...]
    answers: tuple[str, ...]
    answered_by: tuple[str, ...]
    answered_by_basis: str
    status: str
    topics: tuple[str, ...]
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What the 2021 plan changed, kept or only reportedly changed since 2020."""

    id: str
    kind: str
    summary: str
    basis: str
    explicit: bool
    topics: tuple[str, ...]
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """A named programme and the agency that owns it, where a document says so."""

    id: str
    name: str
    owner: str | None
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A link or a work named in the documents. `same_as` names the entry it duplicates."""

    id: str
    title: str
    url: str | None
    date: str | None
    date_basis: str
    issuer: str
    issuer_basis: str
    link_text: str | None
    kind: str
    same_as: str | None
    note: str | None
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Where sources disagree or need care: what they say (`detail`), what we show (`treatment`)."""

    id: str
    kind: str
    title: str
    detail: str
    treatment: str
    affects: tuple[str, ...]
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Activity:
    """Work reported beside the plan's actions."""

    id: str
    title: str
    lead: str | None
    status: str
    related: tuple[str, ...]
    topics: tuple[str, ...]
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the documents name."""

    id: str
    name: str
    role: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """What someone said, in our words."""

    id: str
    speaker: str
    gist: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A voice of the press call and how we know whose it is."""

    id: str
    who: str
    basis: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """A country, organization or group that is not a U.S. agency."""

    id: str
    name: str
    kind: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Background:
    """Context the documents give, in our words."""

    id: str
    gist: str
    sources: tuple[Citation, ...]


# -- search -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Word:
    """A word or phrase to look for. It holds at least one letter or digit and no control code.

    With `prefix` its last word may go on.
    """

    text: str
    prefix: bool = True


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found. The lower the `rank`, the better."""

    id: str
    kind: str
    rank: float


# -- the workspace ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Checklist:
    """A person's list. `name` is unique among lists, letter case aside."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Item:
    """What a person made of one record in one checklist. Times are UTC, ISO 8601.

    A record nobody touched has no item; its state is to do and its note empty.
    """

    plan_id: str
    state: State
    state_at: str | None
    note: str
    note_at: str | None


@dataclass(frozen=True, slots=True)
class Step:
    """One change that can be undone or redone: `field` (`state` or `note`) of `plan_id`."""

    checklist: str
    plan_id: str
    field: str
    before: str
    after: str
