"""What the head of a checklist says about it: in words, without a window."""

from __future__ import annotations

from collections.abc import Mapping

from db.checklists import Checklist, State, Summary
from desktop.core.progress import Progress
from desktop.core.words import count, day


def about(checklist: Checklist) -> str:
    """Who has the list, where and when, as far as it was said: `Maria · Main office · ...`."""
    return " · ".join(filter(None, (checklist.owner, checklist.place, _days(checklist))))


def standing(checklist: Checklist) -> str:
    """Whether the list is over or put away, and since when; nothing while it is in use."""
    if checklist.closed:
        return f"Closed on {day(checklist.closed)}: it can be read, not changed."
    if checklist.archived:
        return f"In the archive since {day(checklist.archived)}."
    return ""


def progress_of(summary: Summary) -> Progress:
    """Progress over a list; what does not apply is left out."""
    every = sum(summary.states.values()) - _number(summary.states, State.NA)
    return Progress(_number(summary.states, State.DONE), every)


def progress_words(summary: Summary) -> str:
    """`12 of 30 done`."""
    shown = progress_of(summary)
    if not shown.base and not _number(summary.states, State.NA):
        return "No items yet"
    return f"{shown.done:,} of {shown.base:,} done"


def left_out_words(summary: Summary) -> str:
    """How many items that leaves out, if any."""
    left_out = _number(summary.states, State.NA)
    return f"{left_out:,} not applicable" if left_out else ""


def overdue_words(summary: Summary) -> str:
    """`3 overdue`, or what is due soon, or nothing."""
    if summary.overdue:
        return f"{summary.overdue:,} overdue"
    return count(summary.soon, "item") + " due within a week" if summary.soon else ""


def _number(states: Mapping[State, int], state: State) -> int:
    return states.get(state, 0)


def _days(checklist: Checklist) -> str:
    starts, ends = checklist.starts, checklist.ends
    if starts and ends:
        return day(starts) if starts == ends else f"{day(starts)} to {day(ends)}"
    if starts:
        return f"from {day(starts)}"
    return f"until {day(ends)}" if ends else ""
