"""Where things go in an order when they are moved by a step: by keyboard, one or several."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum


class Shift(StrEnum):
    """One step, or all the way."""

    UP = "up"
    DOWN = "down"
    TOP = "top"
    BOTTOM = "bottom"


def before(order: Sequence[str], keys: Collection[str], shift: Shift) -> str | None:
    """What `keys` are to stand before, gathered, after a step; empty for the end.

    None when there is nothing to move, or nothing would be different.
    """
    rest = [key for key in order if key not in keys]
    places = [at for at, key in enumerate(order) if key in keys]
    if not places:
        return None
    above = places[0]  # of the rest stand above the first
    below = places[-1] - len(places) + 1  # of the rest stand above the last
    at = {
        Shift.UP: max(above - 1, 0),
        Shift.DOWN: min(below + 1, len(rest)),
        Shift.TOP: 0,
        Shift.BOTTOM: len(rest),
    }[shift]
    if above == below == at:
        return None
    return rest[at] if at < len(rest) else ""
