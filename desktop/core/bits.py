"""Bit sets as Python integers: made of numbers, and read as what the numbers stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress

_ONE = ord("1")
_FEW = 16
_AS_FLAGS = bytes.maketrans(b"01", b"\0\1")
_AS_DIGITS = bytes.maketrans(b"\0\1", b"01")


def of(numbers: Iterable[int], size: int) -> int:
    """The bit set of `numbers`, each less than `size`."""
    numbers = list(numbers)
    if len(numbers) <= _FEW:
        mask = 0
        for n in numbers:
            mask |= 1 << n
        return mask
    # In a byte array: setting bits of an integer one by one copies it each time.
    digits = bytearray(b"0") * (size + 1)
    for n in numbers:
        digits[n] = _ONE
    digits.reverse()
    return int(digits, 2)


def flagged(flags: bytes) -> int:
    """The bit set of the places that hold 1, not 0."""
    return int(flags[::-1].translate(_AS_DIGITS) or b"0", 2)


def flags(mask: int, size: int) -> bytes:
    """A byte for every number below `size`: 1 where it is in the bit set."""
    return bin(mask)[:1:-1].encode().translate(_AS_FLAGS).ljust(size, b"\0")


def picked(names: Sequence[str], mask: int) -> list[str]:
    """The names whose number is in the bit set, in their order."""
    return list(compress(names, flags(mask, len(names))))
