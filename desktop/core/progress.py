"""How far I am, and how much of the plan the sources name. Two different things, never mixed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from db.checklists import Item, State
from db.records import Kind
from desktop.core.language import tr

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `base` items; what does not apply is in neither."""

    done: int
    base: int

    @property
    def percent(self) -> int:
        """Whole percent, rounded down, so that 100 means everything."""
        return self.done * 100 // self.base if self.base else 0


class Coverage(NamedTuple):
    """`named` priority actions in our sources beside the plan's `official` number.

    Several named actions overlap, so a pillar may have more named than the plan counts: these
    are two numbers, not a fraction.
    """

    named: int
    official: int


def progress(keys: Iterable[str], items: Mapping[str, Item]) -> Progress:
    """Progress over those of `keys` that stand in the list of `items`."""
    done = base = 0
    for key in keys:
        item = items.get(key)
        if item is not None:
            done += item.state is State.DONE
            base += item.state is not State.NA
    return Progress(done, base)


def of_states(states: Mapping[State, int]) -> Progress:
    """Progress of as many items in each state."""
    return Progress(states[State.DONE], sum(states.values()) - states[State.NA])


def coverage(plan: Plan, pillar: str | None = None) -> Coverage:
    """Coverage of one pillar, or of the whole plan."""
    named = sum(
        record.kind is Kind.PRIORITY_ACTION and pillar in (None, record.pillar)
        for record in plan.records.values()
    )
    official = sum(p.official_actions for p in plan.pillars.values() if pillar in (None, p.id))
    return Coverage(named, official)


def coverage_sentence(plan: Plan) -> str:
    """`30 of the plan's 61 priority actions are named in these sources.`"""
    c = coverage(plan)
    return tr(
        "{named} of the plan's {official} priority actions are named in these sources."
    ).format(named=c.named, official=c.official)
