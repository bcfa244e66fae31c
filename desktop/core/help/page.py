"""One page of help: headings, paragraphs, lists and pictures, out of a little Markdown.

    # Title           ## A task or question
    - a point         1. a step
    ![what it shows](picture.png)      three backticks around lines to type

Inside a text: **strong**, `to type`, [words](page.md#heading), [words](https://...) and
[words](four-pillars://due) for what the window shows. Nothing else is drawn: tests hold the pages
against a whole Markdown reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from desktop.core import address
from desktop.core.help.contents import Topic
from desktop.core.language import Language, spoken, tr, tr_noop
from desktop.core.library.document import Look, Span, Text, plain
from desktop.core.library.links import HELP
from desktop.core.paths import RESOURCES

FOLDER = RESOURCES / "help"
PICTURES = FOLDER / "pictures"
_ONLY_ENGLISH = tr_noop("This page of the help is there only in English.")

_FENCE = re.compile(r"^```\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_BREAK = re.compile(r"\n\s*\n|\n(?=#{1,2} |- |\d+\. )")
_BLOCK = re.compile(r"(?P<mark># |## |- |\d+\. |)(?P<text>.*)", re.DOTALL)
_SPACE = re.compile(r"[ \t\n]+")  # not the spaces that hold, which French needs
_PICTURE = re.compile(r"!\[([^\]]+)\]\(pictures/([\w-]+\.png)\)")
_INLINE = re.compile(
    r"\*\*(?P<strong>[^*]+)\*\*|`(?P<code>[^`]+)`|\[(?P<words>[^\]]+)\]\((?P<target>[^)\s]+)\)"
)
_INSIDE = re.compile(r"([\w-]+)\.md((?:#[\w-]+)?)")


class Part(StrEnum):
    """What a piece of a page is."""

    TITLE = "title"
    HEADING = "heading"
    POINT = "point"
    STEP = "step"
    PARAGRAPH = "paragraph"
    CODE = "code"
    PICTURE = "picture"


_PARTS = {"# ": Part.TITLE, "## ": Part.HEADING, "- ": Part.POINT, "": Part.PARAGRAPH}


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a page. `mark` is the number of a step, or the file of a picture, whose text is
    what it shows to those who do not see it. One that `is_ours` is not of the page but about it."""

    part: Part
    text: Text
    mark: str = ""
    is_ours: bool = False

    @property
    def plain(self) -> str:
        return plain(self.text)

    @property
    def anchor(self) -> str:
        """What a link to this heading has behind its #."""
        return "-".join(re.findall(r"\w+", self.plain.lower()))


class Goal(NamedTuple):
    """Where a link within the help goes: to a page, or to a heading on it."""

    topic: Topic
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page in a language; its first piece is its title. `anchors` are those of its headings in
    English, in order: by them a place is known in every language."""

    topic: Topic
    pieces: tuple[Piece, ...]
    language: Language = Language.ENGLISH
    anchors: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return self.pieces[0].plain

    def heading_above(self, at: int) -> str:
        """The heading that the piece at that place stands under; empty above the first."""
        above = (p for p in reversed(self.pieces[: at + 1]) if p.part is Part.HEADING)
        return next((piece.plain for piece in above), "")

    def place_of(self, anchor: str) -> int:
        """The place of a heading, by its anchor here or in English; the beginning for one that is
        not there."""
        places = [n for n, p in enumerate(self.pieces) if p.part is Part.HEADING]
        own = [self.pieces[n].anchor for n in places]
        for anchors in (own, self.anchors):
            found = dict(zip(anchors, places, strict=False))
            if anchor in found:
                return found[anchor]
        return 0


def read(topic: Topic) -> HelpPage:
    """The page of a topic in the language that is spoken, or in English with a line that says so.
    Raises OSError when it is missing."""
    english = _read(FOLDER, topic)
    if spoken() is Language.ENGLISH:
        return HelpPage(topic, english)
    anchors = tuple(piece.anchor for piece in english if piece.part is Part.HEADING)
    try:
        pieces = _read(FOLDER / spoken(), topic)
    except FileNotFoundError:
        title, *others = english
        remark = Piece(Part.PARAGRAPH, (Span(tr(_ONLY_ENGLISH)),), is_ours=True)
        return HelpPage(topic, (title, remark, *others), Language.ENGLISH, anchors)
    return HelpPage(topic, pieces, spoken(), anchors)


def _read(folder: Path, topic: Topic) -> tuple[Piece, ...]:
    return parse((folder / f"{topic}.md").read_text(encoding="utf-8"))


def parse(text: str) -> tuple[Piece, ...]:
    """The blocks of a text; headings, points and steps each begin one, an empty line ends one."""
    return tuple(_pieces(text))


def goal(target: str) -> Goal:
    """Where a target that begins with `HELP` goes. Raises ValueError for no such page."""
    name, _, anchor = target.removeprefix(HELP).partition("#")
    return Goal(Topic(name), anchor)


def _pieces(text: str) -> Iterator[Piece]:
    for number, part in enumerate(_FENCE.split(text)):
        if number % 2:
            yield Piece(Part.CODE, (Span(part.rstrip("\n"), look=Look.CODE),))
            continue
        for block in _BREAK.split(part.strip()):
            if block:
                yield _piece(_SPACE.sub(" ", block.strip()))


def _piece(line: str) -> Piece:
    picture = _PICTURE.fullmatch(line)
    if picture is not None:
        return Piece(Part.PICTURE, (Span(picture[1]),), picture[2])
    found = _BLOCK.fullmatch(line)
    assert found is not None  # noqa: S101 - it takes any text
    mark, said = found["mark"], tuple(_spans(found["text"]))
    if mark in _PARTS:
        return Piece(_PARTS[mark], said)
    return Piece(Part.STEP, said, mark.strip())


def _spans(text: str) -> Iterator[Span]:
    at = 0
    for found in _INLINE.finditer(text):
        if found.start() > at:
            yield Span(text[at : found.start()])
        at = found.end()
        if found["strong"]:
            yield Span(found["strong"], look=Look.STRONG)
        elif found["code"]:
            yield Span(found["code"], look=Look.CODE)
        else:
            yield Span(found["words"], target(found["target"]))
    if text[at:]:
        yield Span(text[at:])


def target(written: str) -> str:
    """The target of a link as the rest of the program knows it (`desktop.core.address`)."""
    inside = _INSIDE.fullmatch(written)
    if inside is not None:
        return f"{HELP}{inside[1]}{inside[2]}"
    pasted = address.pasted(written)
    return written if pasted is None else pasted
