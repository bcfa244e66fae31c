"""What I made of an item besides its state, in the few words that a row has room for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from db.checklists import Item, Priority
from desktop.core.words import MONTHS, PRIORITY_NAMES, count, day


class PartKind(StrEnum):
    """What a part is about: each has a sign of its own."""

    CHANGED = "changed"
    DUE = "due"
    WHO = "who"
    PRIORITY = "priority"
    TAGS = "tags"
    STEPS = "steps"
    LINKS = "links"


class RowPart(NamedTuple):
    """A few words of a row, the same in full for a screen reader. What is `urgent` stands out."""

    kind: PartKind
    text: str
    spoken: str
    urgent: bool = False


def parts_of(item: Item, today: str, *, changed: bool = False) -> tuple[RowPart, ...]:
    """The parts of an item's row on the day `today`, most pressing first.

    `changed` says that the plan's text is another than the one that was ticked.
    """
    made = []
    if changed:
        made.append(RowPart(PartKind.CHANGED, "Text changed", "text changed: look again", True))
    if item.due:
        made.append(_due(item, today))
    if item.who:
        made.append(RowPart(PartKind.WHO, item.who, f"who: {item.who}"))
    if item.priority is not Priority.NONE:
        name = PRIORITY_NAMES[item.priority]
        urgent = item.priority is Priority.HIGH and item.is_open
        made.append(RowPart(PartKind.PRIORITY, name, f"{name.lower()} priority", urgent))
    if item.tags:
        made.append(RowPart(PartKind.TAGS, ", ".join(item.tags), f"tags: {', '.join(item.tags)}"))
    if item.steps:
        done, all_of_them = sum(step.done for step in item.steps), len(item.steps)
        said = f"{done} of {count(all_of_them, 'step')} done"
        made.append(RowPart(PartKind.STEPS, f"{done}/{all_of_them}", said))
    if item.links:
        made.append(RowPart(PartKind.LINKS, str(len(item.links)), count(len(item.links), "link")))
    return tuple(made)


def spoken(parts: Iterable[RowPart]) -> str:
    """All parts as a screen reader says them."""
    return ". ".join(part.spoken for part in parts)


def _due(item: Item, today: str) -> RowPart:
    """The day in words. One gone by is overdue as long as something is left to do."""
    if item.is_open and item.due < today:
        return RowPart(
            PartKind.DUE,
            f"Overdue: {_short(item.due, today)}",
            f"overdue since {day(item.due)}",
            True,
        )
    if item.is_open and item.due == today:
        return RowPart(PartKind.DUE, "Due today", "due today", True)
    return RowPart(PartKind.DUE, f"Due {_short(item.due, today)}", f"due {day(item.due)}")


def _short(iso: str, today: str) -> str:
    """`Dec 1`, and the year where it is another one."""
    due = date.fromisoformat(iso)
    words = f"{MONTHS[due.month - 1][:3]} {due.day}"
    return words if iso[:4] == today[:4] else f"{words}, {due.year}"
