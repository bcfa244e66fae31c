"""Which bit stands for the item that has a number in the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import compress, count, repeat
from operator import eq

from db.checklists import Item, Numbers
from desktop.core import bits


class StoredNumbers:
    """The items of the open list by `Item.number`, so that what the file finds becomes a bit set
    without a look at any item."""

    def __init__(self, items: Iterable[Item], at: Mapping[str, int]) -> None:
        self._bits = {item.number: at[item.key] for item in items if item.number}
        self._span: range | None = None
        self._row: int | None = None  # the bit of the first number, where the bits follow likewise

    def change(self, was: Item | None, now: Item | None, bit: int) -> None:
        """An item is another one `now` (None: not in the list) than it `was`."""
        old, new = (item.number if item else 0 for item in (was, now))
        if old == new:
            return
        self._bits.pop(old, None)
        if new:
            self._bits[new] = bit
        self._span = None

    @property
    def span(self) -> range:
        """All numbers of the list, and those of other lists between them."""
        if self._span is None:
            self._span = range(min(self._bits), max(self._bits) + 1) if self._bits else range(0)
            self._row = self._one_row(self._span)
        return self._span

    @property
    def block(self) -> range:
        """All numbers of the list, if no other list has one between them; else none."""
        return self.span if len(self.span) == len(self._bits) else range(0)

    def mask(self, found: Numbers, size: int) -> int:
        """The bit set of the items whose numbers were found; those of others are left out."""
        span = self.span
        if self._row is not None:
            there, by = bits.flagged(found.flags), found.first - span.start
            there = there << by if by > 0 else there >> -by
            return (there & ((1 << len(span)) - 1)) << self._row
        numbers = compress(count(found.first), found.flags)
        mine = map(self._bits.get, numbers, repeat(size))  # where no item has a bit
        return bits.of(mine, size) & ~(1 << size)

    def _one_row(self, span: range) -> int | None:
        """Where both number and bit of every item are one more than those of another: so it is
        in a list that was made in one go, and then nothing needs to be looked up."""
        first = self._bits.get(span.start, 0) if span else 0
        bits_in_order = map(self._bits.get, span)
        return first if all(map(eq, bits_in_order, count(first))) else None
