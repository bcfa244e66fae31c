"""What became of earlier records: the chains 2022 -> 2023 -> 2024, and what each comes to.

A chain begins with a record and holds every later place that speaks of it again, and of those in
turn. Its outcome is the strongest honest reading of the last word:

1. *Fulfilled*, then *progressed*, wherever a document says so. What was reached stays reached, even
   if a later sheet only says that the work goes on, or says nothing.
2. Else what the last year that speaks of it says: *continued* before *restated* before *changed*,
   from the promise being kept up, to its being made again, to another one standing in its place.
3. Else *silent*: nothing is said later. Silence is not failure.

Along a chain a reading is carried on only while it is about the same promise: through a record
that continues or restates it. A record that is one step of it, its end, or its new form has a
fate of its own, which is shown, but does not decide about the beginning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from db.records import Citation, PlanRecord, Source
from desktop.core.describe import heading
from desktop.core.language import tr
from desktop.core.words import NO_LEAD, OUTCOME_NAMES

if TYPE_CHECKING:
    from db.library import FollowThrough, Silence
    from db.plan.catalogue import Plan

YEARS = (2022, 2021, 2023)  # the years a chain can begin in, as they are offered
STATED, INFERRED = "stated", "inferred"


class Outcome(StrEnum):
    """What a chain comes to, from the most that can be said to the least."""

    FULFILLED = "fulfilled"
    PROGRESSED = "progressed"
    CONTINUED = "continued"
    RESTATED = "restated"
    CHANGED = "changed"
    SILENT = "silent"


class Grouping(StrEnum):
    """What the chains of a page are put together by."""

    OUTCOME = "outcome"
    AGENCY = "agency"
    PILLAR = "pillar"


_RANKS = {outcome: rank for rank, outcome in enumerate(Outcome)}
_REACHED = (Outcome.FULFILLED, Outcome.PROGRESSED)
_THE_SAME = (Outcome.CONTINUED, Outcome.RESTATED)  # the later record is the promise, carried on


@dataclass(frozen=True, slots=True)
class Step:
    """A later place in a chain. `target` is its record, or empty for a passage of a document.

    `after` is the record it follows. Where several lead to it, `also` holds the links besides the
    one that is told.
    """

    year: int
    document: str
    target: str
    title: str
    relation: Outcome
    basis: str
    reason: str
    sources: tuple[Citation, ...]
    link: str
    after: str
    also: tuple[FollowThrough, ...] = ()

    @property
    def opens(self) -> str:
        """What its title leads to: the record, or the document the passage stands in."""
        return self.target or self.document


@dataclass(frozen=True, slots=True)
class Chain:
    """All that later documents say about `start`, by year, and its outcome.

    `basis` is stated if every link that the outcome rests on is, else inferred; it is empty where
    the outcome is silence. Then `silence` tells what was looked for, `searched` where.
    """

    start: PlanRecord
    steps: tuple[Step, ...]
    outcome: Outcome
    basis: str
    silence: Silence | None
    searched: tuple[Source, ...]

    @property
    def places(self) -> tuple[str, ...]:
        """The targets on it in reading order, beginning with its start."""
        return (self.start.id, *(step.opens for step in self.steps))

    def silent_from(self, years: Iterable[int]) -> int | None:
        """The first of the later `years` after the last word, if nothing more follows."""
        last = max((step.year for step in self.steps), default=self.start.year)
        return min((year for year in years if year > last), default=None)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Chains under one heading; `id` is an outcome, an agency or a pillar, or empty for none."""

    id: str
    heading: str
    chains: tuple[Chain, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each outcome occurs; of the readings, how many are stated by the documents."""

    year: int
    counts: dict[Outcome, int]
    stated: int
    done_before: int  # silent, but reported as done by the document that names it

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def readings(self) -> int:
        """Those that later documents say something about."""
        return self.total - self.counts[Outcome.SILENT]


def chain(plan: Plan, start: PlanRecord) -> Chain:
    """The chain that begins with `start`, whether or not anything is known of it."""
    outcome, basis = _outcome(list(_readings(plan, start.id, ())), plan)
    return Chain(
        start,
        tuple(_steps(plan, start)),
        outcome,
        basis,
        plan.silences.get(start.id),
        _searched(plan, start),
    )


def chains(plan: Plan, year: int = YEARS[0]) -> tuple[Chain, ...]:
    """Every record of a year that later documents could speak of: followed or silent."""
    return tuple(
        chain(plan, record)
        for record in plan.records.values()
        if record.year == year and (record.id in plan.later or record.id in plan.silences)
    )


def later_years(found: Iterable[Chain]) -> tuple[int, ...]:
    """The years in which later documents speak of any of these."""
    return tuple(sorted({step.year for each in found for step in each.steps}))


def tally(found: Iterable[Chain], year: int) -> Tally:
    """The counts of `found`; each chain counts once."""
    kept = list(found)
    counted = Counter(each.outcome for each in kept)
    return Tally(
        year,
        {outcome: counted[outcome] for outcome in Outcome},
        sum(each.basis == STATED for each in kept),
        sum(each.outcome is Outcome.SILENT and each.start.status == "done" for each in kept),
    )


def department(plan: Plan, agency: str | None) -> str:
    """Where an agency is listed: the topmost body it belongs to; empty for no agency."""
    top = plan.agencies[agency] if agency else None
    while top is not None and top.parent is not None:
        top = plan.agencies[top.parent]
    return top.id if top else ""


def clustered(plan: Plan, found: Iterable[Chain], by: Grouping) -> tuple[Cluster, ...]:
    """Chains under headings, each under one, in the order of the plan; none is empty.

    By agency, a chain stands with the department of its lead: with several agencies it would be
    counted several times.
    """
    kept: dict[str, list[Chain]] = {key: [] for key in _headings(plan, by)}
    for each in found:
        kept[_key(plan, each, by)].append(each)
    names = _headings(plan, by)
    return tuple(Cluster(key, names[key], tuple(held)) for key, held in kept.items() if held)


def passage_line(plan: Plan, passage: str) -> str:
    """`Lines 249-251 of the task force fact sheet, February 2023`, for what is not a record."""
    source, _, lines = passage.partition(":")
    title = plan.sources[source].short_title
    return tr("Lines {lines} of the {document}").format(
        lines=lines, document=f"{title[0].lower()}{title[1:]}"
    )


# -- following the links -------------------------------------------------------------------------

_Path = tuple["FollowThrough", ...]


def _readings(plan: Plan, record: str, carried: _Path) -> Iterator[_Path]:
    """The ways on which documents speak of the promise; the last link of each is the reading."""
    for link in plan.later.get(record, ()):
        path = (*carried, link)
        yield path
        if link.later and Outcome(link.relation) in _THE_SAME:
            yield from _readings(plan, link.later, path)


def _outcome(paths: list[_Path], plan: Plan) -> tuple[Outcome, str]:
    if not paths:
        return Outcome.SILENT, ""
    last = max(_year(plan, path[-1]) for path in paths)
    deciding = [path for path in paths if Outcome(path[-1].relation) in _REACHED] or [
        path for path in paths if _year(plan, path[-1]) == last
    ]
    outcome = min((Outcome(path[-1].relation) for path in deciding), key=_RANKS.__getitem__)
    rests_on = [path for path in deciding if path[-1].relation == outcome]
    stated = any(all(link.basis == STATED for link in path) for path in rests_on)
    return outcome, STATED if stated else INFERRED


def _steps(plan: Plan, start: PlanRecord) -> list[Step]:
    """Every later place once, nearest to the start first, then by year."""
    found: dict[str, list[FollowThrough]] = {}
    ahead = [start.id]
    for record in ahead:  # grows while it is walked
        for link in plan.later.get(record, ()):
            place = link.later or str(link.passage)
            if link.later and place not in found:
                ahead.append(place)
            found.setdefault(place, []).append(link)
    made = [_step(plan, first, tuple(others)) for first, *others in found.values()]
    return sorted(made, key=lambda step: step.year)


def _step(plan: Plan, link: FollowThrough, also: _Path) -> Step:
    record = plan.records[link.later] if link.later else None
    return Step(
        _year(plan, link),
        record.document if record else _document(link),
        record.id if record else "",
        heading(record) if record else passage_line(plan, str(link.passage)),
        Outcome(link.relation),
        link.basis,
        link.reason,
        link.sources,
        link.id,
        link.earlier,
        also,
    )


def _document(link: FollowThrough) -> str:
    return str(link.passage).partition(":")[0]


def _year(plan: Plan, link: FollowThrough) -> int:
    if link.later:
        return plan.records[link.later].year
    return plan.sources[_document(link)].year or 0


def _searched(plan: Plan, start: PlanRecord) -> tuple[Source, ...]:
    """The documents that were read for a later word: those dated after the first fact sheet that
    looks back, and after the document of the record itself."""
    own = plan.sources[start.document].date or ""
    after = max(own, f"{YEARS[0]}-12-31")
    dated = [source for source in plan.sources.values() if (source.date or "") > after]
    return tuple(sorted(dated, key=lambda source: source.date or ""))


# -- putting together ----------------------------------------------------------------------------


def _headings(plan: Plan, by: Grouping) -> dict[str, str]:
    if by is Grouping.OUTCOME:
        return {outcome: OUTCOME_NAMES[outcome] for outcome in Outcome}
    if by is Grouping.PILLAR:
        return {pillar.id: pillar.name for pillar in plan.pillars.values()}
    return {agency.id: agency.name for agency in plan.agencies.values()} | {"": tr(NO_LEAD)}


def _key(plan: Plan, each: Chain, by: Grouping) -> str:
    if by is Grouping.OUTCOME:
        return each.outcome
    if by is Grouping.PILLAR:
        return each.start.pillar
    return department(plan, each.start.lead)
