"""Reads documents as a person does: what is said, under what heading, and where links lead."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.library.document import Document, Paragraph, Part, plain


def paragraphs(document: Document) -> Iterator[Paragraph]:
    for part in document.parts:
        yield from part.paragraphs


def said(document: Document) -> str:
    """Every word of a document."""
    lines = [document.kicker, document.title]
    for part in document.parts:
        lines.append(part.heading)
        for paragraph in part.paragraphs:
            lines += [paragraph.label, plain(paragraph.text)]
    return "\n".join(lines)


def labelled(document: Document, word: str) -> list[Paragraph]:
    """The paragraphs with `word` in the label before them, letter case aside."""
    return [each for each in paragraphs(document) if word in each.label.casefold()]


def under(document: Document, word: str) -> list[Part]:
    """The parts with `word` in their heading, letter case aside."""
    return [part for part in document.parts if word in part.heading.casefold()]


def targets(*paragraphs: Paragraph) -> list[str]:
    """Where the links of paragraphs lead, in reading order."""
    return [span.target for each in paragraphs for span in each.text if span.target]


def targets_under(document: Document, word: str) -> list[str]:
    return [target for part in under(document, word) for target in targets(*part.paragraphs)]
