"""What is said about one thing, as a value that the window, the command line and paper all show.

A text is a row of spans; a span with a target is a link. Targets are explained in
`desktop.core.address`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from string import Formatter

from desktop.core.language import spoken


class Look(StrEnum):
    """How a run of text stands out: not at all, as a name on the screen, as something to type."""

    PLAIN = "plain"
    STRONG = "strong"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text. With a `target` it is a link; `hint` is shown before it is followed.

    A `mention` is a word of running text that happens to have an entry: text and paper do not
    name the id behind it.
    """

    text: str
    target: str = ""
    hint: str = ""
    mention: bool = False
    look: Look = Look.PLAIN


Text = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text on its own line. `label` stands before it ("Lead"); `quiet` steps back.

    `sign` names an icon in front of it; the words say the same without it.
    """

    text: Text
    label: str = ""
    quiet: bool = False
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Paragraphs under a heading; the first part of a document has none."""

    heading: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """All about the thing with this id. `kicker` is the line above the title: kind, year, id.
    `language` is that of its matter."""

    id: str
    kicker: str
    title: str
    parts: tuple[Part, ...]
    language: str = field(default_factory=lambda: str(spoken()))

    def spans(self) -> Iterator[Span]:
        for part in self.parts:
            for paragraph in part.paragraphs:
                yield from paragraph.text

    def links(self) -> list[str]:
        """The targets of every link, in reading order."""
        return [span.target for span in self.spans() if span.target]


def plain(text: Text) -> str:
    """The words of a text without its links."""
    return "".join(span.text for span in text)


def words(text: str) -> Text:
    """A text without links; empty for empty words."""
    return (Span(text),) if text else ()


def placed(sentence: str, **fields: Text | str) -> Text:
    """A sentence with what stands between its braces, which may hold links."""
    spans: list[Span] = []
    said = ""
    for before, name, _, _ in Formatter().parse(sentence):
        said += before
        field = fields[name] if name else ""
        if isinstance(field, str):
            said += field
        else:
            spans += (*words(said), *field)
            said = ""
    return (*spans, *words(said))


def joined(texts: list[Text], between: str = ", ") -> Text:
    """Texts one after another with `between` in the gaps."""
    spans: list[Span] = []
    for text in texts:
        if spans and text:
            spans.append(Span(between))
        spans.extend(text)
    return tuple(spans)
