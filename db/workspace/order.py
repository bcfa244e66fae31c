"""Places in an order as text: between any two there is room for another, without moving others.

A place is a fraction written in base 62, its digits sorting as text does: `V` stands between
nothing and nothing, `k` after it, `VV` between the two. A place never ends in the lowest digit.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from string import ascii_lowercase, ascii_uppercase, digits

_DIGITS = digits + ascii_uppercase + ascii_lowercase
_BASE = len(_DIGITS)


def between(before: str, after: str) -> str:
    """A place after `before` and before `after`; empty means the very beginning or end.

    `before` must sort before `after` (ValueError).
    """
    if after and before >= after:
        raise ValueError(f"{before!r} does not come before {after!r}")
    place = ""
    while True:
        at = len(place)
        low = _DIGITS.index(before[at]) if at < len(before) else 0
        high = _DIGITS.index(after[at]) if after and at < len(after) else _BASE
        if high - low > 1:
            return place + _DIGITS[(low + high) // 2]
        place += _DIGITS[low]
        if high > low:  # from here on anything is before `after`
            after = ""


def spread(number: int, before: str = "", after: str = "") -> list[str]:
    """`number` places in order between two others, as short as halving makes them."""
    if number <= 0:
        return []
    middle = between(before, after)
    left = (number - 1) // 2
    return [
        *spread(left, before, middle),
        middle,
        *spread(number - 1 - left, middle, after),
    ]


def moved(places: Mapping[str, str], keys: Collection[str], before: str) -> dict[str, str]:
    """The new places that bring `keys` before another key (or to the end), in the order they have.

    `places` are all there are, in order. Two things may have come by the same place; what then
    stands in the way gets another as well.
    """
    order = list(places)
    moving = [key for key in order if key in keys]
    following = order[order.index(before) :] if before in places else []
    following = [key for key in following if key not in keys]
    rest = [key for key in order if key not in keys]
    at = len(rest) - len(following)
    if rest[:at] + moving + following == order:
        return {}
    last = places[rest[at - 1]] if at else ""
    upset = 0
    while upset < len(following) and places[following[upset]] <= last:
        upset += 1
    end = places[following[upset]] if upset < len(following) else ""
    run = moving + following[:upset]
    return dict(zip(run, spread(len(run), last, end), strict=True))


def is_place(text: str) -> bool:
    """Whether `text` is a place as made here, which others can be put before."""
    return all(c in _DIGITS for c in text) and not text.endswith(_DIGITS[0])
