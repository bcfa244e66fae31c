"""A page of help as lines of a console, and as a document for paper."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from desktop.core import address
from desktop.core.help.page import HelpPage, Part, Piece, goal
from desktop.core.language import tr
from desktop.core.library import document
from desktop.core.library.document import Document, Paragraph, Span, Text, words
from desktop.core.library.links import HELP

WIDTH = 80
_POINT = "•"


def lines(page: HelpPage, width: int = WIDTH) -> Iterator[str]:
    """The page line by line. Behind a link stands the page or address that it leads to."""
    before: Piece | None = None
    for piece in page.pieces:
        if before is not None and not _one_list(before, piece):
            yield ""
        yield from _lines(piece, width)
        before = piece


def as_document(page: HelpPage, kicker: str) -> Document:
    """The page for paper, which leaves pictures and the ways around in the help out."""
    parts: list[document.Part] = []
    heading = ""
    paragraphs: list[Paragraph] = []
    for piece in page.pieces[1:]:
        if piece.part is Part.HEADING:
            parts.append(document.Part(heading, tuple(paragraphs)))
            heading, paragraphs = piece.plain, []
        elif piece.part is not Part.PICTURE:
            paragraphs += [Paragraph(text) for text in _on_paper(piece)]
    parts.append(document.Part(heading, tuple(paragraphs)))
    return Document(f"{HELP}{page.topic}", kicker, page.title, tuple(filter(_has_text, parts)))


def _has_text(part: document.Part) -> bool:
    return bool(part.paragraphs)


def _one_list(first: Piece, second: Piece) -> bool:
    return first.part is second.part and first.part in (Part.POINT, Part.STEP)


def _lines(piece: Piece, width: int) -> Iterator[str]:
    said = "".join(map(_with_goal, piece.text))
    match piece.part:
        case Part.TITLE:
            yield said.upper()
        case Part.CODE:
            yield from (f"    {line}" for line in said.splitlines())
        case Part.POINT:
            yield from wrap(f"- {said}", width, subsequent_indent="  ")
        case Part.STEP:
            yield from wrap(f"{piece.mark} {said}", width, subsequent_indent="   ")
        case Part.PICTURE:
            yield from wrap(tr("[Picture: {shown}]").format(shown=said), width)
        case _:
            yield from wrap(said, width)


def _with_goal(span: Span) -> str:
    if span.target.startswith(HELP):
        return f"{span.text} [{goal(span.target).topic}]"
    if span.target and span.target != span.text:
        return f"{span.text} [{span.target}]"
    return span.text


def _on_paper(piece: Piece) -> Iterator[Text]:
    bare = tuple(_without_goal(span) for span in piece.text)
    match piece.part:
        case Part.CODE:
            yield from (words(line) for line in piece.plain.splitlines())
        case Part.POINT:
            yield (Span(f"{_POINT} "), *bare)
        case Part.STEP:
            yield (Span(f"{piece.mark} "), *bare)
        case _:
            yield bare


def _without_goal(span: Span) -> Span:
    return Span(span.text, span.target if address.is_outside(span.target) else "")
