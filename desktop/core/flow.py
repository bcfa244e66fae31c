"""A paper as a flow of blocks, for every writer that sets no pages: HTML, Markdown, DOCX, text.

PDF has templates of its own; what a screen reader hears beside its preview is this.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 is the title of the paper; levels are never jumped over."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. A quiet one is beside the matter, such as dates and sources."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled line below an item; the label may be empty."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """A line below an item that is ticked by itself."""

    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class Check:
    """An item with its box. `state` is one of `db.checklists.State`, `state_name` its word in the
    language of the paper; `note` keeps its lines."""

    key: str
    state: str
    state_name: str
    title: str
    meta: str = ""
    facts: tuple[Fact, ...] = ()
    steps: tuple[Step, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Checks:
    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """Lines of a list; each may have a list below it."""

    lines: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """Words with what belongs to each."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a line of headings; the first cell of each row names it."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Room:
    """Labels with room to write behind each."""

    labels: tuple[str, ...]


Block = Heading | Text | Checks | Bullets | Terms | Grid | Room


@dataclass(frozen=True, slots=True)
class Flow:
    """`language` is a BCP 47 code; Arabic is set from the right. The first block is the title."""

    title: str
    language: str
    blocks: tuple[Block, ...]
