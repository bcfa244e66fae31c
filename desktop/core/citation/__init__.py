"""Citations of anything in the plan, in the formats people paste, print and import.

What is cited are the documents a record rests on: this program is a way to them, not a source.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core import whole_file
from desktop.core.citation import bibtex, manual, plain, ris
from desktop.core.citation.error import CitationError
from desktop.core.citation.works import Shelf
from desktop.core.language import tr

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

__all__ = ["CitationError", "Style", "cite", "items", "save"]


class Style(StrEnum):
    """A format of citations. What each is called stands in `words.CITATION_STYLES`."""

    PLAIN = "plain"
    APA = "apa"
    CHICAGO = "chicago"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL_JSON = "csl-json"

    @property
    def extension(self) -> str:
        """How the name of its file ends, with the dot."""
        return _EXTENSIONS.get(self, ".txt")

    @property
    def is_for_machines(self) -> bool:
        """Whether it is a file for other programs rather than text to read."""
        return self in _EXTENSIONS


_EXTENSIONS = {Style.BIBTEX: ".bib", Style.RIS: ".ris", Style.CSL_JSON: ".json"}


def items(plan: Plan, ids: Sequence[str], accessed: date | None) -> list[dict[str, Any]]:
    """The documents that the records with these ids rest on, as items of CSL-JSON.

    Each document stands once, in order; a source or reference stands for itself. An id may be of
    any table, in any letter case. Raises NotFound.
    """
    return [work.as_csl(accessed) for work in Shelf(plan).works(ids)]


def cite(plan: Plan, ids: Sequence[str], style: Style, accessed: date | None) -> str:
    """The same documents as text in `style`, in English, ending with a line break unless it is
    plain.

    `accessed` is the day they were looked at; None leaves it out. Raises NotFound, and
    CitationError where no text can be made.
    """
    shelf = Shelf(plan)
    if style is Style.PLAIN:
        found = [shelf.find(plan_id) for plan_id in ids]
        return "\n\n".join(dict.fromkeys(plain.block(plan.english, one, accessed) for one in found))
    works = shelf.works(ids)
    if style is Style.BIBTEX:
        return bibtex.write(works, accessed)
    if style is Style.RIS:
        return ris.write(works, accessed)
    if style is Style.CSL_JSON:
        named = [work.as_csl(accessed) | {"id": work.key} for work in works]
        return json.dumps(named, ensure_ascii=False, indent=2) + "\n"
    return manual.write(works, accessed, manual.APA if style is Style.APA else manual.CHICAGO)


def save(text: str, path: Path) -> None:
    """Write citations to a file in one step. Raises CitationError; what was there stays then."""
    try:
        whole_file.write(path, text.encode())
    except OSError as error:
        raise CitationError(
            tr("{path} could not be written ({reason}). Choose another place.").format(
                path=path, reason=error.strerror
            )
        ) from error
