"""A paper as a flow of blocks, for every writer that sets no pages: HTML, Markdown, DOCX, text.

PDF has templates of its own; what a screen reader hears beside its preview is this. A block whose
words are in another language than the paper's says so in `language`: the plan is in English.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 is the title of the paper; levels are never jumped over."""

    level: int
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. A quiet one is beside the matter, such as dates and sources."""

    text: str
    quiet: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled line below an item; the label may be empty. `language` is that of the text, where
    it is another than the item's."""

    label: str
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A line below an item that is ticked by itself."""

    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class Check:
    """An item with its box. `state` is one of `db.checklists.State`, `state_name` its word in the
    language of the paper; `note` keeps its lines, `room` are labels with room to write. `language`
    is that of title and facts."""

    key: str
    state: str
    state_name: str
    title: str
    meta: str = ""
    facts: tuple[Fact, ...] = ()
    steps: tuple[Step, ...] = ()
    note: str = ""
    room: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Checks:
    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """Lines of a list; each may have a list below it."""

    lines: tuple[tuple[str, tuple[str, ...]], ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """Words with what belongs to each."""

    pairs: tuple[tuple[str, str], ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a line of headings; the first cell of each row names it. Rows of which there
    is no more than the name are to be written into."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """Labels with room to write behind each."""

    labels: tuple[str, ...]


Block = Heading | Text | Checks | Bullets | Terms | Grid | Room


@dataclass(frozen=True, slots=True)
class Flow:
    """`language` is one of `desktop.core.design.Language`; Arabic is set from the right. The first
    block is the title. `foot` stands at the foot of every page, or once where there are none.
    `logo` is a PNG to stand at the head, or empty; `logo_name` says whose it is."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    foot: str = ""
    logo: bytes = b""
    logo_name: str = ""


def direction(language: str) -> str:
    """`rtl` or `ltr`, as the page of a language runs."""
    return "rtl" if language == "ar" else "ltr"
