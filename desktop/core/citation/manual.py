"""Citations by the manuals, APA and Chicago, made by the CSL processor within Typst.

Typst is here for paper and knows both manuals of today. Its HTML is read for the text: one list
item a work, sorted as the manual wants.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from string import ascii_lowercase
from typing import Any, cast

from desktop.core.citation.error import CitationError
from desktop.core.citation.work import NEWS, Name, Work, english_day
from desktop.core.language import tr
from desktop.core.paths import PRINT

APA, CHICAGO = "apa", "chicago-notes"  # as Typst calls them
# Both manuals ask for the day of access only where a page has no date; we always tell it.
_ACCESSED = {APA: "Retrieved {}, from ", CHICAGO: "Accessed {}. "}
# Chicago wants titles in capitals. Those that have them stay as they are; in a sentence each word
# gets one, except where it has its own: `ILO`, `H-2B`, `wcms_575479`.
_SMALL = re.compile(r"(?<![^\W\d_])(?!about|after|against|among|between|through|under)[a-z]{5,}\b")
_CASED = re.compile(r"(?<=\s)[^\s{}\\$]*(?:[^\W_a-z][^\s{}\\$]*[A-Z0-9]|[0-9])[^\s{}\\$]*(?!\S)")
_DATED = re.compile(r"^(?P<who>.*?) \((?P<year>\d{4}|n\.d\.)(?:-?[a-z]+)?(?=[,)])")


def write(works: Sequence[Work], accessed: date | None, manual: str) -> str:
    """The references, each a paragraph; the last is the edition of the plan, if they state it."""
    if not works:
        return ""
    lines = _references(works, accessed, manual)
    edition = next((work.plan for work in works if work.plan), "")
    if edition:
        lines.append(f"Edition of the plan: {edition}.")
    return "\n\n".join(lines) + "\n"


def _references(works: Sequence[Work], accessed: date | None, manual: str) -> list[str]:
    # Loaded when somebody wants such a citation, not at start.
    import typst

    from desktop.core.citation.html_list import HtmlList

    ordered = sorted(works, key=lambda work: (work.author.family, work.issued, work.title))
    library = {work.key: _entry(work, accessed) for work in ordered}
    try:
        compiler = typst.Compiler(
            root=str(PRINT), font_paths=typst.Fonts(include_system_fonts=False)
        )
        made = compiler.compile(
            input=str(PRINT / "citations.typ"),
            format="html",
            sys_inputs={"works": json.dumps(library, ensure_ascii=False), "style": manual},
        )
    except RuntimeError as error:  # TypstError is one
        raise CitationError(
            tr(
                "The citation could not be made: {error}. Another format may do. Please report "
                "this."
            ).format(error=error)
        ) from error
    reader = HtmlList(
        _ACCESSED[manual].format(english_day(accessed.isoformat())) if accessed else ""
    )
    reader.feed(cast(bytes, made).decode())  # one document, so not a list of pages
    return _lettered(reader.lines) if manual == APA else reader.lines


def _lettered(lines: list[str]) -> list[str]:
    """The lines with `2021a`, `2021b` where an author has several of a year, in their order.

    Typst gives such letters too, but not to all and in the order the works were given.
    """
    several = Counter(
        found.group("who", "year") for line in lines for found in _DATED.finditer(line)
    )
    given: Counter[tuple[str, ...]] = Counter()

    def letter(found: re.Match[str]) -> str:
        of = found.group("who", "year")
        hyphen = "" if found["year"].isdigit() else "-"
        suffix = f"{hyphen}{ascii_lowercase[given[of]]}" if several[of] > 1 else ""
        given[of] += 1
        return f"{found['who']} ({found['year']}{suffix}"

    return [_DATED.sub(letter, line) for line in lines]


def _entry(work: Work, accessed: date | None) -> dict[str, Any]:
    """A work as an entry of Typst's library of works."""
    entry: dict[str, Any] = {
        "type": _type(work),
        "title": _title(work.title),
        "author": [_name(work.author)],
    }
    if work.issued:
        entry["date"] = work.issued
    if work.address:
        entry["url"] = {"value": work.address}
        if accessed:
            entry["url"]["date"] = accessed.isoformat()
    if work.container:
        entry["parent"] = {"type": "newspaper", "title": _escape(work.container)}
    elif work.publisher not in ("", work.author.in_order()):
        entry["publisher"] = _escape(work.publisher)
    described = [work.genre, f"{work.edition} edition" if work.edition else ""]
    if work.kind != NEWS and any(described):
        entry["genre"] = _escape("; ".join(filter(None, described)))
    return entry


def _type(work: Work) -> str:
    if work.kind == NEWS:
        return "article"
    return "report" if len(work.issued) == 4 else "web"  # APA's date of a page is a whole one


def _title(title: str) -> str:
    """The title with what keeps its capitals in braces. Typst drops a blank behind a first one."""
    marked = _CASED.sub(lambda word: f"{{{word[0]}}}", f" {_escape(title)}")[1:]
    if _SMALL.search(title) and not marked.startswith("{"):
        return marked
    return f"{{{_escape(title)}}}"


def _name(name: Name) -> dict[str, str]:
    parts = {"name": name.family, "given-name": name.given, "suffix": name.suffix}
    return {part: text for part, text in parts.items() if text}


def _escape(text: str) -> str:
    """Typst reads formulas between dollars and keeps what is in braces as it is."""
    return re.sub(r"([\\{}$])", r"\\\1", text)
