"""What is said of an item beside its state and note, in one line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from db.checklists import Item, State, SubStep
from desktop.core import days
from desktop.core.language import figures, tr, tr_n
from desktop.core.list_items import is_overdue
from desktop.core.words import PRIORITY_PHRASES, day, listed

_NEAR = 10  # days ahead that are counted out


def summary(item: Item, today: date) -> str:
    """`Ann · due tomorrow · high priority · 2 of 5 steps`, or nothing."""
    said = (
        _ticked(item) if item.state is State.DONE else "",
        item.who,
        _due(item, today),
        PRIORITY_PHRASES[item.priority] if item.priority else "",
        _steps(item) if item.steps else "",
        listed(item.tags),
        tr_n("{n} links", "{n} link", len(item.links)) if item.links else "",
    )
    return " · ".join(filter(None, said))


def _ticked(item: Item) -> str:
    on = item.done_on and day(item.done_on)
    if on and item.done_by:
        return tr("ticked {day} by {who}").format(day=on, who=item.done_by)
    if on:
        return tr("ticked {day}").format(day=on)
    return tr("ticked {who}").format(who=item.done_by) if item.done_by else ""


def _steps(item: Item) -> str:
    done = figures(sum(step.done for step in item.steps))
    return tr_n("{done} of {n} steps", "{done} of {n} step", len(item.steps), done=done)


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
        return tr("overdue since {day}").format(day=day(item.due))
    due = date.fromisoformat(item.due)
    if item.is_open and (due - today).days < _NEAR:
        return tr("due {when}").format(when=days.distance(due, today))
    return tr("due {day}").format(day=day(item.due))
