"""References as BibTeX: UTF-8, as biber and BibTeX of today read it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from desktop.core.citation.work import NEWS, REPORT, Name, Work
from desktop.core.words import MONTHS

_ENTRIES = {NEWS: "article", REPORT: "techreport"}
_MONTHS = [month[:3].lower() for month in MONTHS]
# Braces count even behind a backslash, so they are written as words.
_ESCAPED = str.maketrans(
    {character: f"\\{character}" for character in "&%$#_"}
    | {
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "\\": r"\textbackslash{}",
        "`": r"\textasciigrave{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
        '"': '{"}',
    }
)
_LIGATURE = re.compile(r"(?<=-)(?=-)|(?<=')(?=')")
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", '"': "%22", " ": "%20"})


def write(works: Iterable[Work], accessed: date | None) -> str:
    """A `.bib` file, one entry a work."""
    return "\n".join(_entry(work, accessed) for work in works)


def escape(text: str) -> str:
    """A text so that TeX sets it letter for letter."""
    return _LIGATURE.sub("{}", text.translate(_ESCAPED))


def _entry(work: Work, accessed: date | None) -> str:
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(work, accessed))
    return f"@{_ENTRIES.get(work.kind, 'misc')}{{{work.key},\n{fields}}}\n"


def _fields(work: Work, accessed: date | None) -> Iterator[tuple[str, str]]:
    yield "author", f"{{{_name(work.author)}}}"
    yield "title", f"{{{{{escape(work.title)}}}}}"  # twice, so that no style changes its capitals
    for name, part in zip(("year", "month", "day"), work.issued_parts, strict=False):
        yield name, _MONTHS[part - 1] if name == "month" else f"{{{part}}}"
    texts = {
        "journal": work.container,
        "institution" if work.kind == REPORT else "publisher": work.publisher,
        "howpublished": "" if work.kind == NEWS else work.genre,
        "edition": work.edition,
        "note": work.note,
    }
    for name, text in texts.items():
        if text:
            yield name, f"{{{escape(text)}}}"
    if work.address:
        yield "url", f"{{{work.address.translate(_IN_ADDRESS)}}}"  # taken as it is, unescaped
        if accessed:
            yield "urldate", f"{{{accessed.isoformat()}}}"


def _name(name: Name) -> str:
    if not name.given:
        return f"{{{escape(name.family)}}}"
    return ", ".join(escape(p) for p in (name.family, name.suffix, name.given) if p)
