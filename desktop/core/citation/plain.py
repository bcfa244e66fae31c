"""Citations as a person writes them in a handout: the record, its documents and its lines."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from db.records import Citation, PlanRecord
from desktop.core import finder
from desktop.core.citation.work import Work, english_day
from desktop.core.citation.works import Found
from desktop.core.describe import EDITION, heading, lines_of

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


def block(plan: Plan, found: Found, accessed: date | None) -> str:
    """One record of the English plan with the documents it rests on, or one document."""
    if found.is_document:
        return "\n".join(line(work, accessed) for work in found.works)
    named = f"{_title(plan, found)} [{found.record.id}]".lstrip()
    lines = [f"{named}. Four Pillars, {EDITION}. Stated in:"]
    cited: tuple[Citation, ...] = found.record.sources
    for work in found.works:
        places = ", ".join(lines_of(place) for place in cited if place.source == work.id)
        lines.append(f"{line(work, accessed)} Lines {places}.")
    return "\n".join(lines)


def line(work: Work, accessed: date | None) -> str:
    """A bibliographic line: who, when, what, where."""
    who = work.author.in_order()
    when = english_day(work.issued) if work.issued else "no date"
    issuer = work.container or work.publisher
    parts = [f"{who} ({when}). {work.title}{'' if work.title.endswith(('.', '?', '!')) else '.'}"]
    if work.edition:
        parts.append(f"Edition of {work.edition}.")
    if issuer != who:
        parts.append(f"{issuer}.")
    if work.address:
        parts.append(work.address)
    aside = [f"originally {work.original}"] if work.original else []
    if work.address and accessed:
        aside.append(f"accessed {english_day(accessed.isoformat())}")
    if aside:
        parts.append(f"({', '.join(aside)}).")
    return " ".join(parts)


def _title(plan: Plan, found: Found) -> str:
    if isinstance(found.record, PlanRecord):
        return heading(found.record)
    return finder.texts(plan, finder.hit_for(found.table, found.record))[0].rstrip(".")
