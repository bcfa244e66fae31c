"""From a link to the place it leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core import address, finder, query
from desktop.core.library.pages import PAGES, PLAN
from desktop.core.trail import Place

if TYPE_CHECKING:
    from desktop.core.library.library import Library


def follow(library: Library, place: Place, target: str) -> Place:
    """The place that shows `target`, coming from `place`. Raises NotFound with a sentence.

    A record is shown in the details beside whatever stands in the middle; a page and a filtered
    list take the middle.
    """
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
