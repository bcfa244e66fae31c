"""The records around the plan: what is only read when someone looks at it.

Apart from `db.records`, because making a dataclass takes a millisecond or two and the window is
waiting for those.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.records import Citation


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
