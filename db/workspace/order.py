"""Places in an order as text: between any two there is room for another, without moving others.

A place is a fraction written in base 62, its digits sorting as text does: `V` stands between
nothing and nothing, `VV` between `V` and `W`. A place never ends in the lowest digit.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from string import ascii_lowercase, ascii_uppercase, digits

LONG = 60  # characters of a place from which on all are given new ones

_DIGITS = digits + ascii_uppercase + ascii_lowercase
_BASE = len(_DIGITS)
_WIDTH = 4  # digits of a place at the beginning or the end, where most things are put


def between(before: str, after: str) -> str:
    """A place after `before` and before `after`; empty means the very beginning or end.

    `before` must sort before `after` (ValueError).
    """
    if after and before >= after:
        raise ValueError(f"{before!r} does not come before {after!r}")
    if bool(before) == bool(after):
        return _middle(before, after)
    beside = _next_to(before, 1) if before else _next_to(after, -1)
    return beside or _middle(before, after)


def spread(number: int, before: str = "", after: str = "") -> list[str]:
    """`number` places in order between two others, as short as can be."""
    if bool(before) == bool(after):
        return _halves(number, before, after)
    made: list[str] = []
    for _ in range(number):
        last = made[-1] if made else before or after
        made.append(between(last, "") if before else between("", last))
    return made if before else made[::-1]


def _next_to(place: str, step: int) -> str:
    """The place of few digits that comes next, upwards or downwards; empty where there is none.

    Halving what is left would make places longer and longer, where one is added after another.
    """
    number = 0
    for digit in place[:_WIDTH].ljust(_WIDTH, _DIGITS[0]):
        number = number * _BASE + _DIGITS.index(digit)
    number += step
    if number % _BASE == 0:
        number += step
    if not 0 < number < _BASE**_WIDTH:
        return ""
    found = ""
    for _ in range(_WIDTH):
        number, digit_at = divmod(number, _BASE)
        found = _DIGITS[digit_at] + found
    return found


def _middle(before: str, after: str) -> str:
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


def _halves(number: int, before: str, after: str) -> list[str]:
    if number <= 0:
        return []
    middle = _middle(before, after)
    left = (number - 1) // 2
    return [
        *_halves(left, before, middle),
        middle,
        *_halves(number - 1 - left, middle, after),
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
    new = spread(len(run), last, end)
    if max(map(len, new)) > LONG:
        run = rest[:at] + moving + following
        new = spread(len(run))
    return dict(zip(run, new, strict=True))


def is_place(text: str) -> bool:
    """Whether `text` is a place as made here, which others can be put before."""
    return all(c in _DIGITS for c in text) and not text.endswith(_DIGITS[0])
