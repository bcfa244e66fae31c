"""Bit sets as Python integers: made of numbers, and read as what the numbers stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress

_ONE = ord("1")
_FEW = 16
_AS_FLAGS = bytes.maketrans(b"01", b"\0\1")


def of(numbers: Iterable[int], size: int, first: int = 0) -> int:
    """The bit set of `numbers`, each less than `size` above the `first`, which has bit 0."""
    numbers = list(numbers)
    if len(numbers) <= _FEW:
        mask = 0
        for n in numbers:
            mask |= 1 << (n - first)
        return mask
    # In a byte array: setting bits of an integer one by one copies it each time.
    digits = bytearray(b"0") * (size + 1)
    for n in numbers:
        digits[n - first] = _ONE
    digits.reverse()
    return int(digits, 2)


def flags(mask: int, size: int) -> bytes:
    """A byte for every number below `size`: 1 where it is in the bit set."""
    return bin(mask)[:1:-1].encode().translate(_AS_FLAGS).ljust(size, b"\0")


def picked(names: Sequence[str], mask: int) -> list[str]:
    """The names whose number is in the bit set, in their order."""
    return list(compress(names, flags(mask, len(names))))
