"""From a link, or from the last session, to the place it leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.checklists import OWN
from desktop.core import address, finder, query
from desktop.core.filters import AGENCY_FIELDS, Filter
from desktop.core.library.pages import PAGES, PLAN
from desktop.core.query import Field
from desktop.core.settings import Settings
from desktop.core.trail import Place
from desktop.core.work_pages import checklist_of, checklist_page, is_work_page, item_of

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from desktop.core.library.library import Library


def start(plan: Plan, settings: Settings) -> Place:
    """Where the last session ended, as far as this plan still has it."""
    chosen = set()
    for text in settings.chosen:
        name, _, value = text.partition(":")
        if name in list(Field):
            chosen.add((Field(name), value))
    known = {c for c in chosen if c[0] not in AGENCY_FIELDS or c[1] in plan.agencies}
    known_page = settings.page in PAGES or is_work_page(settings.page)
    page = settings.page if known_page else PLAN
    own = bool(checklist_of(page)) and settings.selected.startswith(OWN)
    selected = settings.selected if own or settings.selected in plan.records else ""
    return Place(Filter(frozenset(known)), settings.search, selected, page)


def follow(library: Library, place: Place, target: str) -> Place:
    """The place that shows `target`, coming from `place`. Raises NotFound with a sentence.

    A record is shown in the details beside whatever stands in the middle; a page, a checklist and
    a filtered list take the middle.
    """
    checklist_id, key = item_of(target)
    if checklist_id:
        return Place(page=checklist_page(checklist_id), selected=key)
    if is_work_page(target):
        return Place(page=target, selected=place.selected)
    target = library.resolve(target)
    if address.is_list(target):
        return _listed(library, place, target.removeprefix(address.LIST))
    if target in PAGES:
        return replace(place, page=target, search="")
    return replace(place, selected=target)


def _listed(library: Library, place: Place, text: str) -> Place:
    """Conditions become the filter, where each can be taken off; words go to the search line."""
    parsed = query.parse(text)
    meant = finder.conditions(library.plan, parsed)
    if parsed.words or parsed.unwanted or meant.problems:
        return Place(search=text, selected=place.selected, page=PLAN)
    return Place(meant.filter, "", place.selected, PLAN)
