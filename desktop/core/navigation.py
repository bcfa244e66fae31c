"""From a link, or from the last session, to the place it leads to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from db.checklists import OWN, Checklist
from db.errors import NotFound
from desktop.core import address, finder, query
from desktop.core.filters import AGENCY_FIELDS, Filter
from desktop.core.library.pages import PAGES, PLAN
from desktop.core.query import Field
from desktop.core.settings import Settings
from desktop.core.trail import Place
from desktop.core.words import PAGE_TITLES
from desktop.core.work_pages import checklist_of, is_work_page, is_work_target, run_of

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
    page = settings.page if settings.page in PAGES or is_work_page(settings.page) else PLAN
    own = checklist_of(page) and settings.selected.startswith(OWN)
    selected = settings.selected if own or settings.selected in plan.records else ""
    return Place(Filter(frozenset(known)), settings.search, selected, page)


def follow(library: Library, place: Place, target: str, lists: Collection[Checklist] = ()) -> Place:
    """The place that shows `target`, coming from `place`. Raises NotFound with a sentence.

    A record is shown in the details beside whatever stands in the middle; a page and a filtered
    list take the middle, and so does one of `lists`, with the item that the target may name.
    """
    if is_work_target(target):
        page, _, key = target.partition("#")
        _require(lists, page)
        return Place(selected=key or place.selected, page=page)
    target = library.resolve(target)
    if address.is_list(target):
        return _listed(library, place, target.removeprefix(address.LIST))
    if target in PAGES:
        return replace(place, page=target, search="")
    return replace(place, selected=target)


def name(library: Library, target: str, lists: Collection[Checklist] = ()) -> str:
    """What a target is called when it is reached. Raises NotFound with a sentence."""
    if not is_work_target(target):
        return library.name(target)
    page = target.partition("#")[0]
    return PAGE_TITLES.get(page) or _require(lists, page)


def _require(lists: Collection[Checklist], page: str) -> str:
    """The name of the list that a page is about, empty if it is about none. Raises NotFound."""
    wanted = checklist_of(page) or run_of(page)
    found = next((each.name for each in lists if each.id == wanted), "")
    if wanted and not found:
        raise NotFound("That checklist is not here. It may be in the bin, or on another computer.")
    return found


def _listed(library: Library, place: Place, text: str) -> Place:
    """Conditions become the filter, where each can be taken off; words go to the search line."""
    parsed = query.parse(text)
    meant = finder.conditions(library.plan, parsed)
    if parsed.words or parsed.unwanted or meant.problems:
        return Place(search=text, selected=place.selected, page=PLAN)
    return Place(meant.filter, "", place.selected, PLAN)
