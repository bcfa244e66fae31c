"""A row of the list as values: what it shows and what it says to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from db.checklists import Item, State
from db.records import PlanRecord, Word
from desktop.core import describe
from desktop.core.day_words import brief_day
from desktop.core.folding import Span, marks, snippet
from desktop.core.item_title import item_title
from desktop.core.language import tr, tr_n
from desktop.core.library import titles
from desktop.core.row_parts import RowPart, parts_of
from desktop.core.row_parts import spoken as spoken_parts
from desktop.core.wording import differs
from desktop.core.words import KIND_NAMES, LIBRARY_NAMES, OWN_ITEM, STATE_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from desktop.core.library.library import Library

_LINE = 90  # characters of a line around found words
_READ = 20_000  # characters of a note read for it: a list of long notes still scrolls


class RowKind(StrEnum):
    """A record has a box to tick, an entry of the library only opens, a heading gathers."""

    RECORD = "record"
    ENTRY = "entry"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of the list. The marks are the spans of the words that were looked for.

    `plan_id` is the target it opens; for a heading the condition that narrows to it.
    """

    plan_id: str
    title: str
    meta: str
    state: State
    has_note: bool
    spoken: str
    title_marks: tuple[Span, ...] = ()
    meta_marks: tuple[Span, ...] = ()
    kind: RowKind = RowKind.RECORD
    differs: bool = False  # sources disagree about it
    parts: tuple[RowPart, ...] = ()  # what I made of it besides its state


def row_view(
    plan: Plan, record: PlanRecord, item: Item, words: Sequence[Word] = (), today: str = ""
) -> RowView:
    """The row of `record` with what I made of it, and where it holds the `words` looked for.

    What was found in my note or in the plain words, and nowhere on the row, is shown instead of
    its second line: a person sees why the record is there.
    """
    status = describe.status_line(record, brief_day)
    kind = KIND_NAMES[record.kind] if status else f"{KIND_NAMES[record.kind]} {record.year}"
    known = (describe.agencies_line(plan, record), kind, status)
    title, meta = describe.heading(record), " · ".join(filter(None, known))
    parts = parts_of(item, today, changed=differs(item, record))
    spoken = _spoken(title, meta, item, parts)
    if record.id in plan.disputed:
        spoken.append(tr("sources differ"))
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
        differs=record.id in plan.disputed,
        parts=parts,
    )


def item_row(plan: Plan, item: Item, words: Sequence[Word], today: str) -> RowView:
    """The row of an item of the open list that is no record of this plan: a person's own, or one
    of another edition."""
    pillar = plan.pillars.get(item.pillar)
    title = item_title(plan, item)
    known = (tr(OWN_ITEM) if item.is_own else "", pillar.name if pillar else "")
    meta = " · ".join(filter(None, known))
    parts = parts_of(item, today)
    spoken = _spoken(title, meta, item, parts)
    note = item.note[:_READ]
    if not marks(title, words) and marks(note, words):
        meta = tr("Note: {text}").format(text=snippet(note, words, _LINE))
    return RowView(
        item.key,
        title,
        meta,
        item.state,
        bool(item.note),
        ". ".join(spoken),
        tuple(marks(title, words)),
        tuple(marks(meta, words)),
        parts=parts,
    )


def entry_row(library: Library, target: str, words: Sequence[Word] = ()) -> RowView:
    """The row of something in the library, with a line around the words looked for."""
    found = library.found(target)
    title, text = library.name(target), titles.text(found.table, found.record)
    kind = LIBRARY_NAMES[found.table]
    line = f"{kind} · {snippet(text, words, _LINE)}" if text else kind
    if words and not marks(f"{title} {line}", words):  # it may stand there in English
        published = library.published.by_id[found.record.id].record
        texts = titles.title(found.table, published), titles.text(found.table, published)
        if english := next((each for each in texts if marks(each, words)), ""):
            line = f"{kind} · {snippet(english, words, _LINE)}"
    differs = target in library.plan.disputed
    spoken = [title.rstrip("."), line.rstrip(". "), *((tr("sources differ"),) if differs else ())]
    return RowView(
        target,
        title,
        line,
        State.TODO,
        has_note=False,
        spoken=". ".join(spoken),
        title_marks=tuple(marks(title, words)),
        meta_marks=tuple(marks(line, words)),
        kind=RowKind.ENTRY,
        differs=differs,
    )


def listed_row(
    plan: Plan, target: str, item: Item, words: Sequence[Word] = (), *, today: str
) -> RowView:
    """The row of an item that was found in a list that is not open: it is opened there."""
    title = item_title(plan, item)
    note = item.note[:_READ]
    line = STATE_NAMES[item.state]
    if note and marks(note, words):
        line = " · ".join((line, tr("Note: {text}").format(text=snippet(note, words, _LINE))))
    parts = parts_of(item, today)
    said = [title.rstrip("."), line.rstrip(". ")] + ([spoken_parts(parts)] if parts else [])
    return RowView(
        target,
        title,
        line,
        item.state,
        has_note=bool(item.note),
        spoken=". ".join(said),
        title_marks=tuple(marks(title, words)),
        meta_marks=tuple(marks(line, words)),
        kind=RowKind.ENTRY,
        parts=parts,
    )


def heading_row(target: str, name: str, number: int) -> RowView:
    """The row above what was found of one kind. `target` is the condition that narrows to it."""
    spoken = tr_n("{name}, {n} found", "{name}, {n} found", number, name=name)
    return RowView(
        target, f"{name} ({number})", "", State.TODO, False, spoken, kind=RowKind.HEADING
    )


def _spoken(title: str, meta: str, item: Item, parts: tuple[RowPart, ...]) -> list[str]:
    """What a screen reader says of an item, most telling first."""
    note = tr("has a note") if item.note else ""
    said = (title, meta, STATE_NAMES[item.state], note, spoken_parts(parts))
    return [words for words in said if words]


def _where(record: PlanRecord, item: Item, words: Sequence[Word]) -> str:
    """A line around the words in my note or, failing that, in the plain words, or where they stand
    in English."""
    note, published = item.note[:_READ], record.english
    if marks(note, words):
        return tr("Note: {text}").format(text=snippet(note, words, _LINE))
    for text in (record.summary, published.title, published.summary):
        if marks(text, words):
            return snippet(text, words, _LINE)
    return ""
