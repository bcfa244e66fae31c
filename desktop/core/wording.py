"""The plan's own text of a record as a person had it before them, and what is different by now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from db.checklists import Item, wording_hash
from db.records import PlanRecord
from desktop.core.language import tr

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_WORDS = re.compile(r"\S+\s*|\s+")  # a word takes the gap behind it along
_MOST_LINES = 1_000_000  # pairs that are compared; beyond it takes too long, and nobody reads it
_MOST_WORDS = 250_000


class Mark(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


class Piece(NamedTuple):
    """A run of words that all stayed, went or came."""

    mark: Mark
    text: str


class Change(NamedTuple):
    """What a person last looked at, and what this edition of the plan says."""

    before: str
    now: str


def text_of(record: PlanRecord) -> str:
    """What an item is held against when a later edition says something else: title and summary,
    in English, whatever language they are shown in."""
    published = record.english
    return f"{published.title}\n{published.summary}"


def is_changed(item: Item, plan: Plan) -> bool:
    """Whether this edition says something else than what the person last looked at.

    Not of a record that it does not have at all: see `is_gone`.
    """
    record = plan.records.get(item.key)
    return record is not None and differs(item, record)


def differs(item: Item, record: PlanRecord) -> bool:
    """Whether `record` says something else than what the person last looked at."""
    return bool(item.wording) and item.wording != _hash(text_of(record))


@lru_cache(maxsize=1024)
def _hash(text: str) -> str:
    return wording_hash(text)


def is_gone(item: Item, plan: Plan) -> bool:
    """Whether an item is of a record that this edition of the plan does not have."""
    return not item.is_own and item.key not in plan.records


def changed(item: Item, record: PlanRecord | None, texts: Mapping[str, str]) -> Change | None:
    """What was looked at beside what stands now, where they differ; `texts` are by their hash.

    Without a `record` (this edition has none) nothing stands now. A text that is not known is
    empty.
    """
    now = text_of(record) if record else ""
    if not item.wording or item.wording == _hash(now):
        return None
    return Change(texts.get(item.wording, ""), now)


def pieces(before: str, now: str) -> tuple[Piece, ...]:
    """`now` word by word, with what went from `before` where it stood. Joined, the pieces that
    stayed or went are `before`, those that stayed or came are `now`."""
    return tuple(_joined(_by_lines(_LINES.findall(before), _LINES.findall(now))))


def spoken(told: Iterable[Piece]) -> str:
    """Pieces as they are read aloud: `removed: ... added: ...` among what stayed."""
    said = {
        Mark.KEPT: "{text}",
        Mark.REMOVED: tr("[removed: {text}]"),
        Mark.ADDED: tr("[added: {text}]"),
    }
    texts = ((piece.mark, piece.text.strip()) for piece in told)
    return " ".join(said[mark].format(text=text) for mark, text in texts if text)


def _by_lines(before: Sequence[str], now: Sequence[str]) -> Iterator[Piece]:
    """Lines first: they are quick to match, and only those that differ are worth their words."""
    for same, old, new in _runs(before, now, _MOST_LINES):
        if same:
            yield Piece(Mark.KEPT, "".join(old))
            continue
        words = _WORDS.findall("".join(old)), _WORDS.findall("".join(new))
        for kept, gone, come in _runs(*words, _MOST_WORDS):
            if kept:
                yield Piece(Mark.KEPT, "".join(gone))
            else:
                yield Piece(Mark.REMOVED, "".join(gone))
                yield Piece(Mark.ADDED, "".join(come))


_Run = tuple[bool, Sequence[str], Sequence[str]]  # whether both are the same, and what they are


def _runs(before: Sequence[str], now: Sequence[str], most: int) -> Iterator[_Run]:
    """Where two sequences agree and where not; more than `most` pairs differ as a whole."""
    head = _common(before, now)
    tail = _common(before[head:][::-1], now[head:][::-1])
    old, new = before[head : len(before) - tail], now[head : len(now) - tail]
    yield True, before[:head], now[:head]
    if len(old) * len(new) > most:
        yield False, old, new
    else:
        from difflib import SequenceMatcher  # seldom asked for, and the window would wait

        for same, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            yield same == "equal", old[i:j], new[k:m]
    yield True, before[len(before) - tail :], now[len(now) - tail :]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the first are the same in both."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _joined(told: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one, what went before what came in its place."""
    kept, gone, come = "", "", ""
    for piece in told:
        if piece.mark is Mark.REMOVED:
            gone += piece.text
        elif piece.mark is Mark.ADDED:
            come += piece.text
        elif piece.text:
            if gone or come:
                yield from _filled(kept, gone, come)
                kept, gone, come = "", "", ""
            kept += piece.text
    yield from _filled(kept, gone, come)


def _filled(kept: str, gone: str, come: str) -> Iterator[Piece]:
    told = ((Mark.KEPT, kept), (Mark.REMOVED, gone), (Mark.ADDED, come))
    return (Piece(mark, text) for mark, text in told if text)
