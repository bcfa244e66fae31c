"""One run of a list held against another: what stood where, and what moved between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from db.checklists import Checklist, Item, State
from desktop.core.day_words import brief_day
from desktop.core.item_title import item_title
from desktop.core.language import Words, tr, tr_n, tr_noop
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.words import STATE_NAMES, day, listed
from desktop.core.work_pages import runs_page

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace


class Move(StrEnum):
    """What can have happened to an item from one run to the other."""

    DONE = "done"
    BACK = "back"
    STATE = "state"
    NEW = "new"
    LEFT_OUT = "left_out"
    DUE = "due"
    NOTE = "note"


_SUMMED: dict[Move, Callable[[int], str]] = {
    Move.DONE: lambda n: tr_n("{n} moved to done", "{n} moved to done", n),
    Move.BACK: lambda n: tr_n("{n} slipped back", "{n} slipped back", n),
    Move.STATE: lambda n: tr_n("{n} changed otherwise", "{n} changed otherwise", n),
    Move.NEW: lambda n: tr_n("{n} new", "{n} new", n),
    Move.LEFT_OUT: lambda n: tr_n("{n} left out", "{n} left out", n),
    Move.DUE: lambda n: tr_n("{n} with another due day", "{n} with another due day", n),
    Move.NOTE: lambda n: tr_n("{n} with another note", "{n} with another note", n),
}
_MOVED = Words(
    {
        Move.DONE: tr_noop("Done now"),
        Move.BACK: tr_noop("Slipped back"),
        Move.NEW: tr_noop("New"),
        Move.LEFT_OUT: tr_noop("Left out"),
        Move.NOTE: tr_noop("Note changed"),
    }
)
_CHANGED = Words(
    {
        State.TODO: tr_noop("To do again"),
        State.DOING: tr_noop("Begun"),
        State.NA: tr_noop("No longer applicable"),
    }
)


@dataclass(frozen=True, slots=True)
class Beside:
    """An item as it stood and as it stands; None where the run does not have it."""

    key: str
    title: str
    before: Item | None
    now: Item | None
    moves: tuple[Move, ...]

    @property
    def states(self) -> tuple[str, str]:
        """Both states in words, empty where there is none."""
        before, now = (STATE_NAMES[each.state] if each else "" for each in (self.before, self.now))
        return before, now

    @property
    def moved(self) -> str:
        """`Done now · Due December 15, 2026, before December 1, 2026`; empty for nothing."""
        return " · ".join(self._told())

    def _told(self) -> Iterator[str]:
        for move in self.moves:
            if self.now is not None and move is Move.STATE:
                yield _CHANGED[self.now.state]
            elif self.now is not None and self.before is not None and move is Move.DUE:
                yield _due(self.before.due, self.now.due)
            else:
                yield _MOVED[move]


def _due(before: str, now: str) -> str:
    if not now:
        return tr("No due day, before {before}").format(before=day(before))
    if not before:
        return tr("Due {day}, before none").format(day=day(now))
    return tr("Due {day}, before {before}").format(day=day(now), before=day(before))


@dataclass(frozen=True, slots=True)
class Comparison:
    """The chain of runs, which two are held against each other (None where there is but one run),
    and what stands in them."""

    chain: tuple[Checklist, ...] = ()
    pair: tuple[str, str] | None = None
    lines: tuple[Beside, ...] = ()

    def run(self, checklist_id: str) -> Checklist:
        return next(each for each in self.chain if each.id == checklist_id)

    @property
    def names(self) -> dict[str, str]:
        """What each run is called among the others: by its days, if they share their name."""
        shared = len({each.name for each in self.chain}) == 1
        return {each.id: run_days(each) if shared else run_name(each) for each in self.chain}


def read(
    store: Workspace, plan: Plan, checklist_id: str, wanted: tuple[str, str] | None = None
) -> Comparison:
    """A run beside the one before it, or the two `wanted` if both belong to the same chain."""
    found = chain(store.checklists(), checklist_id)
    ids = {each.id for each in found}
    two = wanted if wanted and ids.issuperset(wanted) else pair(found, checklist_id)
    if two is None:
        return Comparison(found)
    return Comparison(found, two, compare(plan, store.items(two[0]), store.items(two[1])))


def compare(plan: Plan, before: Mapping[str, Item], now: Mapping[str, Item]) -> tuple[Beside, ...]:
    """Both runs by key: in the order of the one of now, then what it left out."""
    keys = [*now, *(key for key in before if key not in now)]
    return tuple(_beside(plan, key, before.get(key), now.get(key)) for key in keys)


def _beside(plan: Plan, key: str, before: Item | None, now: Item | None) -> Beside:
    return Beside(
        key, item_title(plan, now or before or Item(key)), before, now, tuple(_moves(before, now))
    )


def _moves(before: Item | None, now: Item | None) -> Iterator[Move]:
    if before is None:
        yield Move.NEW
    elif now is None:
        yield Move.LEFT_OUT
    else:
        if before.state is not now.state:
            yield _move_of(before.state, now.state)
        if before.due != now.due:
            yield Move.DUE
        if before.note != now.note:
            yield Move.NOTE


def _move_of(before: State, now: State) -> Move:
    if now is State.DONE:
        return Move.DONE
    return Move.BACK if before is State.DONE and now is not State.NA else Move.STATE


def summary(lines: Iterable[Beside]) -> str:
    """`7 moved to done, 2 slipped back, 3 new.`"""
    found = Counter(move for line in lines for move in line.moves)
    told = [said(found[move]) for move, said in _SUMMED.items() if found[move]]
    return f"{listed(told)}." if told else tr("Nothing moved between these two runs.")


def chain(lists: Iterable[Checklist], checklist_id: str) -> tuple[Checklist, ...]:
    """The runs that belong together, from the first on: what this one follows, and what follows
    it. Of a shared file there may be two that follow the same."""
    by_id = {each.id: each for each in lists}
    if checklist_id not in by_id:
        return ()
    linked = {checklist_id}
    grown = True
    while grown:
        more = {e.follows for e in by_id.values() if e.id in linked and e.follows in by_id}
        more |= {each.id for each in by_id.values() if each.follows in linked}
        grown = not more <= linked
        linked |= more
    runs = (each for each in by_id.values() if each.id in linked)
    return tuple(sorted(runs, key=lambda each: (each.made_at, _steps(by_id, each), each.id)))


def _steps(by_id: Mapping[str, Checklist], run: Checklist) -> int:
    """How many runs lie before this one: several may be begun within a second."""
    seen = {run.id}
    while run.follows in by_id and run.follows not in seen:
        seen.add(run.follows)
        run = by_id[run.follows]
    return len(seen)


def pair(runs: tuple[Checklist, ...], checklist_id: str) -> tuple[str, str] | None:
    """Which two to hold against each other at first: this run and the one it follows, or the one
    that follows it; None where there is no other."""
    by_id = {each.id: each for each in runs}
    if len(runs) < 2:
        return None
    follows = by_id[checklist_id].follows
    if follows in by_id and follows != checklist_id:
        return follows, checklist_id
    after = next(e.id for e in runs if e.id != checklist_id and e.follows == checklist_id)
    return checklist_id, after


def run_name(run: Checklist) -> str:
    """`Shelter partners, since Nov 2, 2026`, of one that is over with both its days."""
    return f"{run.name}, {run_days(run)}"


def run_days(run: Checklist) -> str:
    """`since Nov 2, 2026`, or `Nov 2 – Dec 1, 2026` of one that is over."""
    began = run.starts or run.made_at
    if not run.closed:
        return tr("since {day}").format(day=brief_day(began))
    return f"{brief_day(began, run.closed)} – {brief_day(run.closed)}"


def outline(before: Checklist, now: Checklist, lines: Iterable[Beside]) -> Outline:
    """Both runs as a page to print."""
    shown = tuple(lines)
    return Outline(
        runs_page(now.id),
        tr("What moved: {list}").format(list=now.name),
        tr("{before}, beside {now}. {summary}").format(
            before=run_name(before), now=run_name(now), summary=summary(shown)
        ),
        (Group("", tuple(_entry(line) for line in shown)),),
    )


def _entry(line: Beside) -> Entry:
    before, now = (name or tr("none") for name in line.states)
    states = tr("{before}, then {now}").format(before=before, now=now)
    target = "" if (line.now or line.before or Item(line.key)).is_own else line.key
    return Entry(target, line.title, states, line.moved)
