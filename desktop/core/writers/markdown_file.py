"""A flow as Markdown with the task lists and tables of GitHub.

What a person or the plan says stays text: not a letter of it becomes markup, HTML or a link. (Only
GitHub itself makes links of bare mail addresses, whatever stands before them.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from db.checklists import State
from desktop.core import paper_words
from desktop.core.flow import Block, Bullets, Check, Checks, Flow, Grid, Heading, Room, Terms, Text
from desktop.core.language import Language
from desktop.core.writers.letters import one_line, readable

_MARKUP = re.compile(r"[\\`*_\[\]<|~#$]|&(?=#?\w+;)")
_ADDRESS = re.compile(r"(?<=www)\.|:(?=//)|(?<=mailto):|(?<=xmpp):", re.IGNORECASE)
_BEGINNING = re.compile(r"^(?:[-+=:>]|\d+(?=[.)]))")  # only there are these more than text
_TO_WRITE = "_" * 24


def markdown_file(flow: Flow) -> bytes:
    """The flow, as UTF-8. Items in progress and not applicable are said to be so in words."""
    flow = readable(flow)
    note = paper_words.words(Language(flow.language))["note"]
    parts = [part for block in flow.blocks for part in _block(block, note)]
    if flow.foot:
        parts += ["---", _text(flow.foot)]
    return ("\n\n".join(parts) + "\n").encode()


def _block(block: Block, note: str) -> Iterator[str]:
    """Parts that stand apart, each of one or more lines."""
    if isinstance(block, Heading):
        yield f"{'#' * block.level} {_line(block.text)}"
    elif isinstance(block, Text):
        yield _text(block.text)
    elif isinstance(block, Checks):
        yield from (_item(_check(check, note)) for check in block.checks)
    elif isinstance(block, Bullets):
        yield "\n".join(_bullets(block.lines))
    elif isinstance(block, Terms):
        yield "\n".join(_term(*pair) for pair in block.pairs)
    elif isinstance(block, Grid):
        yield "\n".join(_table(block))
    else:
        yield "\n".join(_room(block))


def _check(check: Check, note: str) -> Iterator[str]:
    said = f" ({_line(check.state_name)})" if check.state in (State.DOING, State.NA) else ""
    yield f"{_box(check.state == State.DONE)} {_line(check.title)}{said}"
    if check.meta:
        yield _text(check.meta)
    for fact in check.facts:
        yield f"{_labelled(fact.label) if fact.label else ''}{_text(fact.text)}"
    if check.steps:
        yield "\n".join(f"- {_box(step.done)} {_line(step.text)}" for step in check.steps)
    if check.note:
        lines = f"{_labelled(note)}{_text(check.note)}".split("\n")
        yield "\n".join(f"> {line}".rstrip() for line in lines)
    if check.room:
        yield "\n".join(_room(Room(check.room)))


def _box(ticked: bool) -> str:
    return "[x]" if ticked else "[ ]"


def _item(parts: Iterable[str], sign: str = "-") -> str:
    """A line of a list; what goes with it stands indented below. Another sign, another list."""
    lines = "\n\n".join(parts).split("\n")
    return "\n".join(f"{' ' if n else sign} {line}".rstrip() for n, line in enumerate(lines))


def _term(word: str, text: str) -> str:
    return _item([f"{_labelled(word)}{_text(text)}"], "*")


def _bullets(lines: Iterable[tuple[str, Iterable[str]]]) -> Iterator[str]:
    for text, below in lines:
        yield _item([_text(text)])
        for each in below:
            yield f"  - {_line(each)}"


def _table(grid: Grid) -> Iterator[str]:
    yield _row(map(_line, grid.head))
    yield _row("---" for _ in grid.head)
    yield from (_row(map(_line, row)) for row in grid.rows)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _room(room: Room) -> Iterator[str]:
    return (f"+ {_line(label)}: {_TO_WRITE}" for label in room.labels)


def _labelled(label: str) -> str:
    return f"**{_line(label)}:** "


def _text(text: str) -> str:
    """Lines below each other; empty ones part paragraphs."""
    lines = text.strip().split("\n")
    after = [*lines[1:], ""]
    return "\n".join(
        _line(line) + ("\\" if line.strip() and below.strip() else "")
        for line, below in zip(lines, after, strict=True)
    )


def _line(text: str) -> str:
    """One line of text, escaped."""
    plain = _MARKUP.sub(r"\\\g<0>", one_line(text))
    return _BEGINNING.sub(_escaped_beginning, _ADDRESS.sub(r"\\\g<0>", plain))


def _escaped_beginning(found: re.Match[str]) -> str:
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"
