"""What stands around the matter of every paper: title, whose it is, the foot, the day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.core import describe, paper_words
from desktop.core.design import Design


@dataclass(frozen=True, slots=True)
class Frame:
    """`foot` stands at the foot of every page, `printed` is the day in words (or empty), `logo` a
    PNG (or empty), `words` are those of `desktop.core.paper_words`. What the plan says is in
    English, or in the language of the paper where it was translated."""

    title: str
    design: Design
    foot: str
    printed: str
    words: Mapping[str, str]
    edition: str = describe.EDITION
    logo: bytes = b""
    translated: bool = False


def around(
    design: Design, title: str, printed: str, logo: bytes = b"", *, translated: bool = False
) -> Frame:
    """The frame of a paper that is called `title` unless the design says otherwise.

    `printed` is an ISO day; `logo` the PNG that `design.logo` leads to; `translated` says that the
    matter is in the language of the paper.
    """
    words = paper_words.words(design.language)
    return Frame(
        title=design.title.strip() or title,
        design=design,
        foot=design.footer.strip() or (words["hotline"] if design.hotline else ""),
        printed=paper_words.date_words(printed, design.language) if design.dated else "",
        words=words,
        logo=logo,
        translated=translated,
    )
