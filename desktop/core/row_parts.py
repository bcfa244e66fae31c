"""What I made of an item besides its state, in the few words that a row has room for."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from db.checklists import Item, Priority
from desktop.core.day_words import brief_day
from desktop.core.language import figures, tr, tr_n
from desktop.core.words import PRIORITY_NAMES, PRIORITY_PHRASES, day, listed


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
        made.append(
            RowPart(PartKind.CHANGED, tr("Text changed"), tr("text changed: look again"), True)
        )
    if item.due:
        made.append(_due(item, today))
    if item.who:
        made.append(RowPart(PartKind.WHO, item.who, tr("who: {name}").format(name=item.who)))
    if item.priority is not Priority.NONE:
        name = PRIORITY_NAMES[item.priority]
        urgent = item.priority is Priority.HIGH and item.is_open
        made.append(RowPart(PartKind.PRIORITY, name, PRIORITY_PHRASES[item.priority], urgent))
    if item.tags:
        tags = listed(item.tags)
        made.append(RowPart(PartKind.TAGS, tags, tr("tags: {tags}").format(tags=tags)))
    if item.steps:
        done, all_of_them = sum(step.done for step in item.steps), len(item.steps)
        said = tr_n(
            "{done} of {n} steps done", "{done} of {n} step done", all_of_them, done=figures(done)
        )
        made.append(RowPart(PartKind.STEPS, f"{done}/{all_of_them}", said))
    if item.links:
        said = tr_n("{n} links", "{n} link", len(item.links))
        made.append(RowPart(PartKind.LINKS, str(len(item.links)), said))
    return tuple(made)


def spoken(parts: Iterable[RowPart]) -> str:
    """All parts as a screen reader says them."""
    return ". ".join(part.spoken for part in parts)


def _due(item: Item, today: str) -> RowPart:
    """The day in words. One gone by is overdue as long as something is left to do."""
    brief, full = brief_day(item.due, today), day(item.due)
    if item.is_open and item.due < today:
        text = tr("Overdue: {day}").format(day=brief)
        return RowPart(PartKind.DUE, text, tr("overdue since {day}").format(day=full), True)
    if item.is_open and item.due == today:
        return RowPart(PartKind.DUE, tr("Due today"), tr("due today"), True)
    text = tr("Due {day}").format(day=brief)
    return RowPart(PartKind.DUE, text, tr("due {day}").format(day=full))
