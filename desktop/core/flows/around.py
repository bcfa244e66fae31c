"""What stands before and after the matter of every flow, and how a flow is spelled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.core.flow import Block, Bullets, Flow, Heading, Text
from desktop.core.frame import Frame
from desktop.core.language import Language


def flow_of(
    frame: Frame,
    untitled: str,
    matter: Iterable[Block],
    documents: Sequence[str],
    ours: Sequence[str] = (),
) -> Flow:
    """The flow of what a frame surrounds; `untitled` is its title if it has none to be seen.

    `documents` are in English, `ours` in the language of the paper.
    """
    title = in_one_line(frame.title) or untitled
    blocks = (Heading(1, title), *_whose(frame), *matter, *_imprint(frame, documents, ours))
    return Flow(
        title,
        str(frame.design.language),
        blocks,
        in_one_line(frame.foot),
        frame.logo,
        logo_name(frame) if frame.logo else "",
    )


def logo_name(frame: Frame) -> str:
    """What is said of the logo to whoever does not see it: as in the PDF, whose it is."""
    return in_one_line(frame.design.organization) or "Logo"


def in_one_line(text: str) -> str:
    """`text` without breaks; empty if there is nothing in it to be seen."""
    seen = any(letter.isprintable() and not letter.isspace() for letter in text)
    return " ".join(text.split()) if seen else ""


def plans(frame: Frame) -> str:
    """The language of what the plan says, where it is another than the paper's."""
    return "" if frame.translated else published(frame)


def published(frame: Frame) -> str:
    """The language of documents and official titles, where it is another than the paper's."""
    english = frame.design.language is Language.ENGLISH
    return "" if english else str(Language.ENGLISH)


def joined(*texts: str, between: str = " · ") -> str:
    """Those of `texts` that are not empty."""
    return between.join(filter(None, texts))


def _whose(frame: Frame) -> Iterable[Block]:
    name = in_one_line(frame.design.organization)
    return [Text(name)] if name else []


def _imprint(frame: Frame, documents: Sequence[str], ours: Sequence[str]) -> Iterable[Block]:
    """The documents, what we say of them, the edition and the day."""
    words = frame.words
    if frame.design.sources and (documents or ours):
        yield Heading(2, words["sources"])
        for lines, language in ((documents, published(frame)), (ours, "")):
            if lines:
                yield Bullets(tuple((line, ()) for line in lines), language)
    day = words["printed"].replace("{day}", frame.printed) if frame.printed else ""
    yield Text(joined(f"{frame.edition}.", words["not_official"], day, between=" "), quiet=True)
