"""What stands before and after the matter of every flow, and how a flow is spelled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.core.flow import Block, Bullets, Flow, Heading, Text
from desktop.core.frame import Frame


def flow_of(frame: Frame, untitled: str, matter: Iterable[Block], documents: Sequence[str]) -> Flow:
    """The flow of what a frame surrounds; `untitled` is its title if it has none to be seen."""
    title = in_one_line(frame.title) or untitled
    blocks = (Heading(1, title), *_whose(frame), *matter, *_imprint(frame, documents))
    return Flow(title, str(frame.design.language), blocks, in_one_line(frame.foot))


def in_one_line(text: str) -> str:
    """`text` without breaks; empty if there is nothing in it to be seen."""
    seen = any(letter.isprintable() and not letter.isspace() for letter in text)
    return " ".join(text.split()) if seen else ""


def joined(*texts: str, between: str = " · ") -> str:
    """Those of `texts` that are not empty."""
    return between.join(filter(None, texts))


def _whose(frame: Frame) -> Iterable[Block]:
    name = in_one_line(frame.design.organization)
    return [Text(name)] if name else []


def _imprint(frame: Frame, documents: Sequence[str]) -> Iterable[Block]:
    """The documents, the edition and the day."""
    words = frame.words
    if documents and frame.design.sources:
        yield Heading(2, words["sources"])
        yield Bullets(tuple((document, ()) for document in documents))
    day = words["printed"].format(day=frame.printed) if frame.printed else ""
    yield Text(joined(f"{frame.edition}.", words["not_official"], day, between=" "), quiet=True)
