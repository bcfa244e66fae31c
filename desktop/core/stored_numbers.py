"""Which bit stands for the item that has a number in the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import repeat

from db.checklists import Item
from desktop.core import bits


class StoredNumbers:
    """The items of the open list by `Item.number`, so that what the file finds becomes a bit set
    without a look at any item."""

    def __init__(self, items: Iterable[Item], at: Mapping[str, int]) -> None:
        self._bits = {item.number: at[item.key] for item in items if item.number}
        self._span: range | None = None

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
        return self._span

    @property
    def block(self) -> range:
        """All numbers of the list, if no other list has one between them; else none."""
        return self.span if len(self.span) == len(self._bits) else range(0)

    def mask(self, numbers: Iterable[int], size: int) -> int:
        """The bit set of the items with these numbers; the numbers of others are left out."""
        found = map(self._bits.get, numbers, repeat(size))  # where no item has a bit
        return bits.of(found, size) & ~(1 << size)
