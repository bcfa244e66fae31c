"""References as RIS, which Zotero, EndNote and Mendeley read.

Every line is two letters, two spaces, a hyphen, a space and a value, and ends with CR and LF; the
type stands first and `ER` last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from desktop.core.citation.work import NEWS, REPORT, WEBPAGE, Name, Work

_TYPES = {WEBPAGE: "ELEC", NEWS: "NEWS", REPORT: "RPRT"}


def write(works: Iterable[Work], accessed: date | None) -> str:
    """An `.ris` file, one record a work."""
    records = ("".join(f"{t}  - {v}\r\n" for t, v in _tags(work, accessed)) for work in works)
    return "\r\n".join(records)


def _tags(work: Work, accessed: date | None) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES.get(work.kind, "GEN")
    yield "ID", work.key
    yield "AU", _name(work.author)
    yield "TI", work.title
    if work.issued:
        year, *_ = parts = work.issued.split("-")
        yield "PY", year
        yield "DA", "/".join((*parts, "", "", "")[:3]) + "/"
    texts = {
        "T2": work.container,
        "PB": work.publisher,
        "M3": work.genre,
        "ET": work.edition,
        "N1": work.note,
        "LA": "en",
        "UR": work.address,
    }
    yield from ((tag, text) for tag, text in texts.items() if text)
    if work.address and accessed:
        yield "Y2", accessed.strftime("%Y/%m/%d/")
    yield "ER", ""


def _name(name: Name) -> str:
    """Family, given, suffix. A body has no comma, lest its name be taken apart there."""
    if not name.given:
        return name.family.replace(",", "")
    return ", ".join(filter(None, (name.family, name.given, name.suffix)))
