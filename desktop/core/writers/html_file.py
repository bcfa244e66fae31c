"""A flow as one page for a browser: nothing is fetched, nothing runs, and it prints."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from db.checklists import State
from desktop.core import paper_words
from desktop.core.flow import (
    Block,
    Bullets,
    Check,
    Checks,
    Fact,
    Flow,
    Grid,
    Heading,
    Room,
    Terms,
    Text,
    direction,
)
from desktop.core.language import Language
from desktop.core.writers.html_style import STYLE
from desktop.core.writers.letters import readable
from desktop.core.writers.links import pieces

# Should anything ever slip through, no browser fetches or runs it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_SAID = {State.DOING, State.DONE, State.NA}  # in a word beside the box; to do says the box alone

_HEAD = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
{style}</style>
</head>
"""


def html_file(flow: Flow) -> bytes:
    """The page, as UTF-8. Only https and mailto addresses are links, and they stand as they are."""
    flow = readable(flow)
    opening, matter, closing = _landmarks(flow.blocks)
    head = _HEAD.format(
        language=escape(flow.language),
        direction=direction(flow.language),
        policy=escape(_POLICY + ("; img-src data:" if flow.logo else ""), quote=False),
        title=escape(flow.title),
        style=STYLE,
    )
    note = paper_words.words(Language(flow.language))["note"]
    page = _Page(note)
    closing = (*closing, *([Text(flow.foot)] if flow.foot else ()))
    body = [
        "<body>",
        *_within("header", (*_logo(flow), *page.blocks(opening))),
        *_within("main", page.blocks(matter)),
        *_within("footer", page.blocks(closing)),
        "</body>",
        "</html>",
    ]
    return (head + "\n".join(body) + "\n").encode()


def _logo(flow: Flow) -> Iterator[str]:
    """The picture itself, so that nothing has to be fetched."""
    if flow.logo:
        data, name = b64encode(flow.logo).decode(), escape(flow.logo_name)
        yield f'<img class="logo" alt="{name}" src="data:image/png;base64,{data}">'


def _landmarks(
    blocks: Sequence[Block],
) -> tuple[Sequence[Block], Sequence[Block], Sequence[Block]]:
    """What introduces the paper, the matter, and a quiet line at the end."""
    last = len(blocks)
    if isinstance(blocks[-1], Text) and blocks[-1].quiet:
        last -= 1
    first = 1
    while first < last and isinstance(blocks[first], Text):
        first += 1
    return blocks[:first], blocks[first:last], blocks[last:]


class _Page:
    """Blocks as lines of HTML. Boxes are numbered through the page: a label leads to its own."""

    def __init__(self, note: str) -> None:
        self._note = note
        self._boxes = 0

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            if isinstance(block, Heading):
                tongue = _tongue(block.language)
                yield f"<h{block.level}{tongue}>{escape(block.text)}</h{block.level}>"
            elif isinstance(block, Text):
                yield _paragraph(block.text, "quiet" if block.quiet else "", block.language)
            elif isinstance(block, Checks):
                yield from _within('ul class="checks"', self._checks(block.checks))
            elif isinstance(block, Bullets):
                yield from _bullets(block.lines, block.language)
            elif isinstance(block, Terms):
                yield from _within(f"dl{_tongue(block.language)}", map(_term, block.pairs))
            elif isinstance(block, Grid):
                yield from _table(block)
            else:
                yield from _room(block)

    def _checks(self, checks: Iterable[Check]) -> Iterator[str]:
        for check in checks:
            yield f'<li class="check {check.state}">'
            said = check.state_name if check.state in _SAID else ""
            yield self._box(check.title, check.state == State.DONE, said, check.language)
            if check.meta:
                yield _paragraph(check.meta, "quiet")
            yield from (_fact(fact, check.language) for fact in check.facts)
            if check.steps:
                steps = (f"<li>{self._box(step.text, step.done)}</li>" for step in check.steps)
                yield from _within('ul class="steps"', steps)
            if check.note:
                words = f'<div class="words">{_linked(check.note)}</div>'
                yield f'<div class="note"><b>{escape(self._note)}</b>{words}</div>'
            if check.room:
                yield from _room(Room(check.room))
            yield "</li>"

    def _box(self, text: str, ticked: bool, said: str = "", language: str = "") -> str:
        self._boxes += 1
        name = f"box-{self._boxes}"
        checked = " checked" if ticked else ""
        word = f' <span class="state">{escape(said)}</span>' if said else ""
        title = f'<bdi class="title"{_tongue(language)}>{escape(text)}</bdi>'
        return (
            f'<div class="box"><input type="checkbox" id="{name}"{checked} disabled>'
            f'<label for="{name}">{title}{word}</label></div>'
        )


def _within(tag: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"<{tag}>"
    yield from lines
    yield f"</{tag.partition(' ')[0]}>"


def _tongue(language: str) -> str:
    """How a voice is to read it, where that is not as all the rest."""
    return f' lang="{escape(language)}"' if language else ""


def _paragraph(text: str, kind: str = "", language: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    return f"<p{named}{_tongue(language)}>{_linked(text)}</p>"


def _fact(fact: Fact, language: str) -> str:
    label = f"<b>{escape(fact.label)}:</b> " if fact.label else ""
    return f"<p>{label}<bdi{_tongue(fact.language or language)}>{_linked(fact.text)}</bdi></p>"


def _bullets(lines: Iterable[tuple[str, Sequence[str]]], language: str = "") -> Iterator[str]:
    yield f"<ul{_tongue(language)}>"
    for text, below in lines:
        yield f"<li>{_linked(text)}"
        if below:
            yield from _bullets((each, ()) for each in below)
        yield "</li>"
    yield "</ul>"


def _term(pair: tuple[str, str]) -> str:
    word, text = pair
    return f"<dt>{escape(word)}</dt><dd>{_linked(text)}</dd>"


def _table(grid: Grid) -> Iterator[str]:
    yield f"<table{_tongue(grid.language)}>"
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in grid.head)
    yield f"<thead><tr>{head}</tr></thead>"
    yield "<tbody>"
    names = ' scope="row"'
    for name, *cells in grid.rows:
        row = "".join(_cell("td", cell) for cell in cells)
        yield f"<tr>{_cell('th', name, names)}{row}</tr>"
    yield "</tbody>"
    yield "</table>"


def _cell(tag: str, text: str, names: str = "") -> str:
    number = ' class="number"' if text.isdecimal() else ""
    return f"<{tag}{names}{number}>{_linked(text)}</{tag}>"


def _room(room: Room) -> Iterator[str]:
    lines = (f'<li>{escape(label)}<span class="line"></span></li>' for label in room.labels)
    return _within('ul class="room"', lines)


def _linked(text: str) -> str:
    return "".join(
        f'<a href="{escape(piece)}" rel="noreferrer">{escape(piece)}</a>'
        if leads
        else escape(piece)
        for piece, leads in pieces(text)
    )
