"""How far the work is: one list or all in use, by pillar, principle, lead agency, person or day.

What does not apply is counted nowhere. An item counts once in each way of looking at it; the row
of a department includes its components, which stand below it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from db.checklists import LATE, LATER, Checklist, State, Summary, Tallied
from db.records import Kind, PlanRecord
from desktop.core.describe import agency_name, heading
from desktop.core.filters import ancestors
from desktop.core.language import tr
from desktop.core.words import NO_LEAD, NO_PILLAR, NO_PRINCIPLE, NOBODY, NOT_IN_PLAN, weekday

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace

WEEK = timedelta(days=7)
PARTS = ("", "done", "doing", "todo", "overdue")  # what a row is asked for: all of it, or a part


class By(StrEnum):
    """What the rows are. `LIST` looks at all lists, `WEEK` at days."""

    PILLAR = "pillar"
    PRINCIPLE = "principle"
    AGENCY = "agency"
    PERSON = "person"
    LIST = "list"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Counts:
    """Items by state. `overdue` and `soon` are of those to do and in progress, `lately` of the
    done ones."""

    done: int = 0
    doing: int = 0
    todo: int = 0
    overdue: int = 0
    soon: int = 0
    lately: int = 0

    @property
    def base(self) -> int:
        return self.done + self.doing + self.todo

    @property
    def percent(self) -> int:
        """Whole percent, rounded down, so that 100 means everything."""
        return self.done * 100 // self.base if self.base else 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.done + other.done,
            self.doing + other.doing,
            self.todo + other.todo,
            self.overdue + other.overdue,
            self.soon + other.soon,
            self.lately + other.lately,
        )


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: what it stands for, how much that is, and the `search` that lists it, None where
    nothing says it. A bar is as long as `whole` is to what it counts; `depth` says how far below
    the row it belongs to. `checklist` is the list it stands for, if it does. One row may gather
    the others: it stands out as `strong`."""

    name: str
    counts: Counts
    search: str | None = None
    depth: int = 0
    whole: int = 0
    checklist: str = ""
    strong: bool = False

    @property
    def length(self) -> int:
        """What the whole width stands for."""
        return self.whole or self.counts.base


def read(
    store: Workspace, plan: Plan, checklist_id: str, by: By, today: date
) -> tuple[Counts, tuple[Bar, ...]]:
    """All of a list together, or of all in use where there is no id, and its rows; none for
    `By.LIST`, which the window knows without reading."""
    since = today - WEEK + timedelta(days=1)  # today is one of the seven
    days = (since.isoformat(), today.isoformat(), (today + WEEK).isoformat())
    found = store.tally(*days, checklist_id)
    return total(found), bars(plan, found, by, today) if by is not By.LIST else ()


def total(tallied: Iterable[Tallied]) -> Counts:
    """All of it together."""
    return _sums((None, each) for each in tallied).get(None, Counts())


def bars(plan: Plan, tallied: Iterable[Tallied], by: By, today: date) -> tuple[Bar, ...]:
    """The rows of everything but `By.LIST`; nothing stands in a row that counts nothing."""
    match by:
        case By.PRINCIPLE:
            return tuple(_principles(plan, tallied))
        case By.AGENCY:
            return tuple(_agencies(plan, tallied))
        case By.PERSON:
            return tuple(_people(tallied))
        case By.WEEK:
            return tuple(_days(tallied, today))
        case _:
            return tuple(_pillars(plan, tallied))


def list_bars(lists: Iterable[Checklist], summaries: Mapping[str, Summary]) -> tuple[Bar, ...]:
    """A row for each list in use that has something to count, as the lists stand."""
    found = ((each, summaries[each.id]) for each in in_use(lists) if each.id in summaries)
    rows = (Bar(each.name, _of_list(told), "", checklist=each.id) for each, told in found)
    return tuple(row for row in rows if row.counts.base)


def in_use(lists: Iterable[Checklist]) -> tuple[Checklist, ...]:
    """The lists that are neither archived nor over."""
    return tuple(each for each in lists if not (each.archived or each.closed))


def _of_list(summary: Summary) -> Counts:
    states = summary.states
    return Counts(
        states[State.DONE],
        states[State.DOING],
        states[State.TODO],
        summary.overdue,
        summary.soon,
    )


_PLACES = {State.DONE: 0, State.DOING: 1, State.TODO: 2}  # among the fields of `Counts`
_LATE, _SOON, _LATELY = 3, 4, 5


def _sums(pairs: Iterable[tuple[str | None, Tallied]]) -> dict[str | None, Counts]:
    """Everything by its key. In lists, as there may be tens of thousands to add up."""
    sums: dict[str | None, list[int]] = {}
    for key, each in pairs:
        numbers = sums.get(key)
        if numbers is None:
            numbers = sums[key] = [0] * 6
        number = each.count
        numbers[_PLACES[each.state]] += number
        if each.done_on:
            numbers[_LATELY] += number
        elif each.due == LATE:
            numbers[_LATE] += number
        elif each.due and each.due != LATER:
            numbers[_SOON] += number
    return {key: Counts(*numbers) for key, numbers in sums.items()}


_GONE = " "  # the key of what this plan no longer has; nothing else begins with a space


def _pillars(plan: Plan, tallied: Iterable[Tallied]) -> Iterator[Bar]:
    def pillar_of(each: Tallied) -> str:
        if not each.key:
            return each.pillar if each.pillar in plan.pillars else ""
        record = plan.records.get(each.key)
        return record.pillar if record else _GONE

    sums = _sums((pillar_of(each), each) for each in tallied)
    for pillar in plan.pillars.values():
        if pillar.id in sums:
            yield Bar(pillar.name, sums[pillar.id], f"pillar:{pillar.id}")
    yield from _rest(sums, tr(NO_PILLAR), "pillar:none")


def _principles(plan: Plan, tallied: Iterable[Tallied]) -> Iterator[Bar]:
    principles = {r.id: r for r in plan.records.values() if r.kind is Kind.PRINCIPLE}

    def principle_of(each: Tallied) -> str:
        if not each.key:
            return each.principle if each.principle in principles else ""
        record = plan.records.get(each.key)
        return (record.principle or "") if record else _GONE

    sums = _sums((principle_of(each), each) for each in tallied)
    for principle in principles.values():
        if principle.id in sums:
            yield Bar(heading(principle), sums[principle.id], f"principle:{principle.id}")
    yield from _rest(sums, tr(NO_PRINCIPLE), "principle:none")


def _agencies(plan: Plan, tallied: Iterable[Tallied]) -> Iterator[Bar]:
    """What a department leads, and below it the part of that which names one of its components."""
    every = list(tallied)

    def lead_of(each: Tallied) -> str:
        record = plan.records.get(each.key)
        if record is None:
            return _GONE if each.key else ""
        return record.lead or ""

    sums = _sums(
        (agency, each) for each in every for agency in _named(plan, plan.records.get(each.key))
    )
    below: dict[str | None, list[str]] = {}
    for agency in filter(None, sums):
        below.setdefault(plan.agencies[agency].parent, []).append(agency)

    def rank(agency: str) -> tuple[int, str]:
        return -sums[agency].base, plan.agencies[agency].name.casefold()

    def branch(parent: str | None, above: str, depth: int) -> Iterator[Bar]:
        for agency in sorted(below.get(parent, ()), key=rank):
            search = f"lead:{above} agency:{agency}" if above else f"lead:{agency}"
            yield Bar(agency_name(plan, agency), sums[agency], search, depth)
            yield from branch(agency, above or agency, depth + 1)

    yield from branch(None, "", 0)
    yield from _rest(_sums((lead_of(each), each) for each in every), tr(NO_LEAD), "lead:none")


def _named(plan: Plan, record: PlanRecord | None) -> Iterable[str]:
    """The department that leads a record, and what it names of that department's components."""
    if record is None or record.lead is None:
        return ()
    *_, top = ancestors(plan, record.lead)
    parties = (record.lead, *record.partners, *record.components)
    lines = [tuple(ancestors(plan, party)) for party in parties]
    return {agency for line in lines if line[-1] == top for agency in line}


def _rest(sums: Mapping[str | None, Counts], nothing: str, search: str) -> Iterator[Bar]:
    """What stands under none of the rows; what the plan no longer has cannot be asked for."""
    for key, name, listing in (("", nothing, search), (_GONE, tr(NOT_IN_PLAN), None)):
        if key in sums:
            yield Bar(name, sums[key], listing)


def _people(tallied: Iterable[Tallied]) -> Iterator[Bar]:
    """Each person once, however their name was capitalized; whoever has most comes first."""
    names: dict[str, str] = {}

    def person(each: Tallied) -> str:
        folded = " ".join(each.who.split()).casefold()
        names.setdefault(folded, " ".join(each.who.split()))
        return folded

    sums = _sums((person(each), each) for each in tallied)
    for folded in sorted(filter(None, names), key=lambda name: (-sums[name].base, name)):
        yield Bar(names[folded], sums[folded], f"who:{_quoted(names[folded])}")
    if "" in sums:
        yield Bar(tr(NOBODY), sums[""], "who:none")


def _quoted(value: str) -> str:
    bare = "".join(c for c in value if c not in '"\u201c\u201d')
    return bare if bare.isalnum() else f'"{bare}"'


def _days(tallied: Iterable[Tallied], today: date) -> Iterator[Bar]:
    """What was done on each of the last seven days, and what is due up to seven days ahead."""
    every = list(tallied)
    done = _sums((each.done_on, each) for each in every if each.done_on)
    due = _sums((each.due, each) for each in every if each.due)
    days = {(today + timedelta(days=n)).isoformat(): n for n in range(-6, WEEK.days + 1)}
    shown = [counts for key, counts in done.items() if key in days]
    shown += [counts for key, counts in due.items() if key in days or key == LATE]
    most = max((counts.base for counts in shown), default=0)
    for iso, ahead in days.items():
        if iso in done:
            on = weekday(date.fromisoformat(iso))
            name = tr("Done on {day}").format(day=on) if ahead else tr("Done today")
            yield Bar(name, done[iso], None, 0, most)
    if LATE in due:
        yield Bar(tr("Overdue"), due[LATE], "is:overdue", 0, most)
    for iso, ahead in days.items():
        if iso in due:
            near = {0: tr("Due today"), 1: tr("Due tomorrow")}
            on = weekday(date.fromisoformat(iso))
            name = near.get(ahead) or tr("Due on {day}").format(day=on)
            yield Bar(name, due[iso], f"is:open due:{iso}", 0, most)
