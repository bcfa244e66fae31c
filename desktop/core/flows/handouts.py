"""A page or a record of the library as a flow, set as `resources/print/handout.typ` sets it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.core import handout
from desktop.core.flow import Block, Bullets, Checks, Flow, Grid, Heading, Room, Terms, Text
from desktop.core.flows.around import flow_of, in_one_line, joined, plans
from desktop.core.handout import Form, Handout, Item, Kind, Line, Section

DEEPEST = 6  # level of a heading


def of_handout(paper: Handout) -> Flow:
    """Everything that the PDF of a handout says. Cards to cut out are said once."""
    cited, ours = paper.sources, paper.sources[:0]
    if paper.own_words:
        cited, ours = cited[:-1], cited[-1:]
    frame = replace(paper.frame, foot="") if paper.form is Form.WALLET else paper.frame
    matter = _matter(paper)
    if paper.english and (language := plans(frame)):
        matter = (_in(language, block) for block in matter)
    return flow_of(frame, paper.untitled, matter, cited, ours)


def _in(language: str, block: Block) -> Block:
    """A block whose words are the plan's."""
    return block if isinstance(block, Checks | Room) else replace(block, language=language)


def _matter(paper: Handout) -> Iterator[Block]:
    if paper.kicker:
        yield Text(paper.kicker, quiet=True)
    if paper.intro:
        yield Text(paper.intro)
    for section in paper.sections:
        if section.heading:
            yield Heading(2, section.heading)
        yield from _items(paper, section)
        for block in section.blocks:
            yield from _block(block, level=3 if section.heading else 2)


def _items(paper: Handout, section: Section) -> Iterator[Block]:
    items = section.items
    if not items:
        return
    if paper.form is Form.TERMS:
        yield Terms(tuple(map(_meaning, items)))
    elif paper.form is Form.DATES:
        yield Terms(tuple(map(_dated, items)))
    elif paper.form is Form.GRID:
        columns = (cell.name for cell in items[0].cells)
        yield Grid((paper.frame.words["name"], *columns), tuple(map(_counted, items)))
    elif paper.form in (Form.CARD, Form.WALLET):
        yield from (Text(item.title) for item in items)
    else:
        yield from _entries(items, level=3 if section.heading else 2)


def _meaning(item: Item) -> tuple[str, str]:
    meta = f"({item.meta})" if item.meta else ""
    return item.title, joined(meta, *map(_said, item.lines), item.id, between=" ")


def _dated(item: Item) -> tuple[str, str]:
    if not item.date:
        return item.title, _meta(item)
    return item.date, joined(item.title, _meta(item), between=" · ")


def _counted(item: Item) -> tuple[str, ...]:
    return joined(item.title, item.id, between=" "), *(cell.number for cell in item.cells)


def _entries(items: Sequence[Item], level: int) -> Iterator[Block]:
    """Entries under headings, so that one can go from each to the next; bare ones as a list."""
    if not any(item.lines or item.items for item in items):
        yield Bullets(tuple((joined(item.title, _meta(item)), ()) for item in items))
        return
    for item in items:
        yield Heading(min(level, DEEPEST), in_one_line(item.title) or item.id)
        if meta := _meta(item):
            yield Text(meta, quiet=True)
        for line in item.lines:
            yield Text(joined(line.label, _said(line), between=": "), line.quiet)
        yield from _entries(item.items, level + 1)


def _meta(item: Item) -> str:
    """The small line, with the id unless it stands there already."""
    named = item.id in re.split(r"[\s·.]+", item.meta)
    return joined(item.meta, "" if named else item.id)


def _block(block: handout.Block, level: int) -> Iterator[Block]:
    lines = block.lines
    if block.kind is Kind.NAMES:
        yield from (Heading(level, _said(line)) for line in lines)
    elif block.kind is Kind.LABELS:
        yield Terms(tuple((line.label, _said(line)) for line in lines))
    elif block.kind is Kind.LIST:
        yield Bullets(tuple((_said(line), ()) for line in lines))
    elif block.kind is Kind.BLANKS:
        yield Room(tuple(line.label for line in lines))
    else:
        yield from (Text(_said(line), line.quiet) for line in lines)


def _said(line: Line) -> str:
    """The texts of a line below each other, each run with the id or address behind it."""
    return "\n".join(
        "".join(joined(run.text, run.small, between=" ") for run in runs) for runs in line.texts
    )
