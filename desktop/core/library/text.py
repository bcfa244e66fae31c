"""Documents and outlines as plain text, for the command line and the clipboard."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core import address
from desktop.core.library.document import Document, Paragraph
from desktop.core.library.outline import Entry, Outline


def document_lines(document: Document) -> Iterator[str]:
    """The document line by line; links within the library are followed by their id."""
    yield document.kicker
    yield document.title
    for part in document.parts:
        if part.heading:
            yield ""
            yield part.heading
        for paragraph in part.paragraphs:
            yield _line(paragraph)


def outline_lines(outline: Outline) -> Iterator[str]:
    """The page line by line: every entry with its id, those within another one indented."""
    for group in outline.groups:
        if group.heading:
            yield f"{group.heading}"
        for entry in group.entries:
            yield from _entry_lines(entry, 0)


def _entry_lines(entry: Entry, depth: int) -> Iterator[str]:
    indent = "  " * depth
    yield f"{indent}{entry.target:10} {entry.title}" + (f" ({entry.meta})" if entry.meta else "")
    for text in entry.text.splitlines():
        yield f"{indent}{'':10} {text}"
    for child in entry.children:
        yield from _entry_lines(child, depth + 1)


def _line(paragraph: Paragraph) -> str:
    """A paragraph with the ids its links lead to, where the words do not name them."""
    shown = []
    for span in paragraph.text:
        outside = address.is_outside(span.target) and span.target != span.text
        inside = span.target and not (span.mention or address.is_outside(span.target))
        named = span.text == span.target or span.text.startswith(f"{span.target}  ")
        shown.append(span.text)
        if outside or (inside and not named):
            shown.append(f" [{span.target}]")
    text = "".join(shown)
    return f"{paragraph.label}: {text}" if paragraph.label else text
