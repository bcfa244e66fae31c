"""A row of the list as values: what it shows and what it says to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records import Item, PlanRecord, State, Word
from desktop.core import describe
from desktop.core.folding import Span, marks, snippet
from desktop.core.words import KIND_NAMES, MONTHS, STATE_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_LINE = 90  # characters of a line around found words
_READ = 20_000  # characters of a note read for it: a list of long notes still scrolls


@dataclass(frozen=True, slots=True)
class RowView:
    """One record in the list. The marks are the spans of the words that were looked for."""

    plan_id: str
    title: str
    meta: str
    state: State
    has_note: bool
    spoken: str
    title_marks: tuple[Span, ...] = ()
    meta_marks: tuple[Span, ...] = ()


def row_view(plan: Plan, record: PlanRecord, item: Item, words: Sequence[Word] = ()) -> RowView:
    """The row of `record` with what I made of it, and where it holds the `words` looked for.

    What was found in my note or in the plain words, and nowhere on the row, is shown instead of
    its second line: a person sees why the record is there.
    """
    status = describe.status_line(record)
    kind = KIND_NAMES[record.kind] if status else f"{KIND_NAMES[record.kind]} {record.year}"
    parts = (describe.agencies_line(plan, record), kind, _short(status))
    title, meta = describe.heading(record), " · ".join(filter(None, parts))
    spoken = [title, meta, STATE_NAMES[item.state]]
    if item.note:
        spoken.append("has a note")
    if words and not marks(title, words):
        meta = _where(record, item, words) or meta
    return RowView(
        record.id,
        title,
        meta,
        item.state,
        bool(item.note),
        ". ".join(spoken),
        tuple(marks(title, words)),
        tuple(marks(meta, words)),
    )


def _where(record: PlanRecord, item: Item, words: Sequence[Word]) -> str:
    """A line around the words in my note or, failing that, in the plain words."""
    for label, text in (("Note: ", item.note[:_READ]), ("", record.summary)):
        if marks(text, words):
            return label + snippet(text, words, _LINE)
    return ""


def _short(line: str) -> str:
    """A line with the names of months cut to three letters."""
    for month in MONTHS:
        line = line.replace(month, month[:3])
    return line
