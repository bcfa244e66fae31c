"""What the head of a checklist says about it: in words, without a window."""

from __future__ import annotations

from collections.abc import Mapping

from db.checklists import Checklist, State, Summary
from desktop.core.language import figures, tr, tr_n
from desktop.core.progress import Progress
from desktop.core.words import day


def about(checklist: Checklist) -> str:
    """Who has the list, where and when, as far as it was said: `Maria · Main office · ...`."""
    return " · ".join(filter(None, (checklist.owner, checklist.place, _days(checklist))))


def standing(checklist: Checklist) -> str:
    """Whether the list is over or put away, and since when; nothing while it is in use."""
    if checklist.closed:
        return tr("Closed on {day}: it can be read, not changed.").format(day=day(checklist.closed))
    if checklist.archived:
        return tr("In the archive since {day}.").format(day=day(checklist.archived))
    return ""


def progress_of(summary: Summary) -> Progress:
    """Progress over a list; what does not apply is left out."""
    every = sum(summary.states.values()) - _number(summary.states, State.NA)
    return Progress(_number(summary.states, State.DONE), every)


def progress_words(summary: Summary) -> str:
    """`12 of 30 done`."""
    shown = progress_of(summary)
    if not shown.base and not _number(summary.states, State.NA):
        return tr("No items yet")
    return tr("{done} of {base} done").format(done=figures(shown.done), base=figures(shown.base))


def left_out_words(summary: Summary) -> str:
    """How many items that leaves out, if any."""
    left_out = _number(summary.states, State.NA)
    return tr_n("{n} not applicable", "{n} not applicable", left_out) if left_out else ""


def overdue_words(summary: Summary) -> str:
    """`3 overdue`, or what is due soon, or nothing."""
    if summary.overdue:
        return tr_n("{n} overdue", "{n} overdue", summary.overdue)
    if not summary.soon:
        return ""
    return tr_n("{n} items due within a week", "{n} item due within a week", summary.soon)


def _number(states: Mapping[State, int], state: State) -> int:
    return states.get(state, 0)


def _days(checklist: Checklist) -> str:
    starts, ends = checklist.starts, checklist.ends
    if starts and ends:
        if starts == ends:
            return day(starts)
        return tr("{first} to {last}").format(first=day(starts), last=day(ends))
    if starts:
        return tr("from {day}").format(day=day(starts))
    return tr("until {day}").format(day=day(ends)) if ends else ""
