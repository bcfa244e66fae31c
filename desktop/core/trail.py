"""Where I have been in the window: back and forward as a value list."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from desktop.core.filters import Filter

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Place:
    """What the window shows: a page, the filter and search of its list, what is selected.

    `page` is a name of `desktop.core.library.pages`, empty for the list of the plan; `selected` is
    the id of anything, its details stand on the right.
    """

    filter: Filter = field(default_factory=Filter)
    search: str = ""
    selected: str = ""
    page: str = ""


class Look(NamedTuple):
    """How a place looked when it was left: how far its page and its details were scrolled, which
    part of the window had the keyboard (-1: none), and on which link within the details."""

    page_at: int = 0
    detail_at: int = 0
    part: int = -1
    link: str = ""


class Trail:
    """Places in order, each with how it looked. Going somewhere new forgets what lay ahead.

    Typing on in the search box is one place, not one for every letter.
    """

    def __init__(self, start: Place) -> None:
        self._places = [start]
        self._looks = [Look()]
        self._at = 0

    @property
    def here(self) -> Place:
        return self._places[self._at]

    @property
    def look(self) -> Look:
        """How this place looked when it was last left."""
        return self._looks[self._at]

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._places) - 1

    def leave(self, look: Look) -> None:
        """Note how this place looks, before going to another."""
        self._looks[self._at] = look

    def go(self, place: Place) -> None:
        """Note that the window shows `place` now."""
        if place == self.here:
            return
        self._forget_ahead()
        typed_on = self.here.search and replace(place, search="") == replace(self.here, search="")
        if typed_on and place.search:
            self._places[self._at] = place
        else:
            self._add(place)

    def turn(self, place: Place) -> None:
        """Note a place of its own, though it may differ in nothing but the search."""
        self._forget_ahead()
        self._add(place)

    def back(self) -> Place:
        """The place before; here if there is none."""
        self._at = max(0, self._at - 1)
        return self.here

    def forward(self) -> Place:
        """The place after; here if there is none."""
        self._at = min(len(self._places) - 1, self._at + 1)
        return self.here

    def _forget_ahead(self) -> None:
        del self._places[self._at + 1 :]
        del self._looks[self._at + 1 :]

    def _add(self, place: Place) -> None:
        self._places.append(place)
        self._looks.append(Look())
        del self._places[:-LONGEST]
        del self._looks[:-LONGEST]
        self._at = len(self._places) - 1
