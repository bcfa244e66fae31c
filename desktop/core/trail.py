"""Where I have been in the window: back and forward as a value list."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop.core.filters import Filter

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Place:
    """What the window shows: the filter, the search text and the selected record."""

    filter: Filter = field(default_factory=Filter)
    search: str = ""
    selected: str = ""


class Trail:
    """Places in order. Going somewhere new forgets what lay ahead.

    Typing on in the search box is one place, not one for every letter.
    """

    def __init__(self, start: Place) -> None:
        self._places = [start]
        self._at = 0

    @property
    def here(self) -> Place:
        return self._places[self._at]

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._places) - 1

    def go(self, place: Place) -> None:
        """Note that the window shows `place` now."""
        if place == self.here:
            return
        del self._places[self._at + 1 :]
        typed_on = self.here.search and replace(place, search="") == replace(self.here, search="")
        if typed_on and place.search:
            self._places[self._at] = place
        else:
            self._places.append(place)
            del self._places[:-LONGEST]
        self._at = len(self._places) - 1

    def back(self) -> Place:
        """The place before; here if there is none."""
        self._at = max(0, self._at - 1)
        return self.here

    def forward(self) -> Place:
        """The place after; here if there is none."""
        self._at = min(len(self._places) - 1, self._at + 1)
        return self.here
