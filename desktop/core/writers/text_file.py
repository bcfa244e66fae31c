"""A flow as plain text: what is read, or heard, beside the preview that says nothing itself.

A screen reader goes from line to line, so every line makes sense alone: the state stands before
what is to be done, and a number of a table has the name of its column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from db.checklists import State
from desktop.core import paper_words
from desktop.core.flow import Block, Bullets, Check, Checks, Flow, Grid, Heading, Terms, Text
from desktop.core.language import Language
from desktop.core.writers.letters import one_line, readable


class Line(NamedTuple):
    """A line of text. `level` is that of a heading, 0 for others; `depth` says how far it is in."""

    text: str
    level: int = 0
    depth: int = 0


def text_lines(flow: Flow) -> tuple[Line, ...]:
    """Everything the flow says, none of the lines empty."""
    return tuple(line for lines in _groups(flow) for line in lines)


def plain_text(flow: Flow) -> str:
    """The lines as one text: headings, items and lists stand apart, what is below them indented."""
    return "\n".join(
        "".join(f"{'    ' * line.depth}{line.text}\n" for line in lines) for lines in _groups(flow)
    )


def _groups(flow: Flow) -> Iterator[list[Line]]:
    """Lines that belong together."""
    flow = readable(flow)
    words = paper_words.words(Language(flow.language))
    for block in (*flow.blocks, Text(flow.foot)):
        for group in _block(block, words):
            lines = (line._replace(text=one_line(line.text)) for line in group)
            if said := [line for line in lines if line.text]:
                yield said


def _block(block: Block, words: Mapping[str, str]) -> Iterator[Iterable[Line]]:
    if isinstance(block, Heading):
        yield [Line(block.text, level=block.level)]
    elif isinstance(block, Text):
        yield _each(block.text)
    elif isinstance(block, Checks):
        yield from (_check(check, words) for check in block.checks)
    elif isinstance(block, Bullets):
        yield (line for text, below in block.lines for line in _bullet(text, below))
    elif isinstance(block, Terms):
        yield (line for word, text in block.pairs for line in _each(f"{word}: {text}"))
    elif isinstance(block, Grid):
        yield _grid(block)
    else:
        yield (Line(f"{label}:") for label in block.labels)


def _check(check: Check, words: Mapping[str, str]) -> Iterator[Line]:
    yield Line(f"{check.state_name}: {check.title}")
    yield Line(check.meta, depth=1)
    for fact in check.facts:
        yield from _each(f"{fact.label}: {fact.text}" if fact.label else fact.text, depth=1)
    for step in check.steps:
        yield Line(f"{words[State.DONE if step.done else State.TODO]}: {step.text}", depth=1)
    if check.note:
        yield from _each(f"{words['note']}: {check.note}", depth=1)
    yield from (Line(f"{label}:", depth=1) for label in check.room)


def _bullet(text: str, below: Iterable[str]) -> Iterator[Line]:
    yield from _each(text)
    yield from (Line(each, depth=1) for each in below)


def _each(text: str, depth: int = 0) -> Iterator[Line]:
    """The lines of a text; from the second on they belong to the first."""
    for n, line in enumerate(text.split("\n")):
        yield Line(line, depth=max(depth, min(n, 1)))


def _grid(grid: Grid) -> Iterator[Line]:
    if not any(any(row[1:]) for row in grid.rows):  # to be written into: the columns say it all
        yield Line(", ".join(grid.head[1:]))
        return
    for name, *cells in grid.rows:
        counted = zip(grid.head[1:], cells, strict=True)
        yield Line(f"{name}: {', '.join(f'{column} {cell}' for column, cell in counted)}")
