"""What is said of an item beside its state and note, in one line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from db.checklists import Item, State, SubStep
from desktop.core import days
from desktop.core.list_items import is_overdue
from desktop.core.words import PRIORITY_NAMES, count, day


def summary(item: Item, today: date) -> str:
    """`Ann · due tomorrow · high priority · 2 of 5 steps`, or nothing."""
    steps = f"{sum(step.done for step in item.steps)} of {count(len(item.steps), 'step')}"
    ticked = " by ".join(filter(None, (item.done_on and day(item.done_on), item.done_by)))
    said = (
        f"ticked {ticked}" if item.state is State.DONE and ticked else "",
        item.who,
        _due(item, today),
        f"{PRIORITY_NAMES[item.priority].lower()} priority" if item.priority else "",
        steps if item.steps else "",
        ", ".join(item.tags),
        count(len(item.links), "link") if item.links else "",
    )
    return " · ".join(filter(None, said))


def step_line(step: SubStep) -> str:
    """A step as a line of its field."""
    return f"{'x' if step.done else '-'} {step.text}"


def step_of(line: str) -> SubStep:
    """The step that stands in a line of the field."""
    return SubStep(line[2:], line.startswith("x "))


def with_tags(tags: Iterable[str], typed: str) -> list[str]:
    """Tags and those in what was typed, between commas; each once, letter case aside."""
    once: dict[str, str] = {}
    for tag in (*tags, *(part.strip() for part in typed.replace("\n", ",").split(","))):
        if tag:
            once.setdefault(tag.casefold(), tag)
    return sorted(once.values(), key=str.casefold)


def _due(item: Item, today: date) -> str:
    if not item.due:
        return ""
    if is_overdue(item, today.isoformat()):
        return f"overdue since {day(item.due)}"
    near = days.distance(date.fromisoformat(item.due), today)
    return f"due {near if item.is_open and len(near) < 10 else day(item.due)}"
