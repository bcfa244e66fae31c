"""The order of a list's items, kept while items are added, moved and taken away."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import compress
from operator import itemgetter

from db.checklists import Item

_FEW = 50  # moves made one by one; beyond, all is sorted anew

Place = tuple[str, str]


def place_of(item: Item) -> Place:
    """What an item is sorted by; items that never got a place stand in the order of their keys."""
    return item.position, item.key


class ListOrder:
    """The keys of a list in their order, each with the number that it has in bit sets."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._places = sorted(map(place_of, items))
        self._keys: list[str] | None = None
        self._numbers: list[int] | None = None
        self._pick: Callable[[bytes], Iterable[int]] | None = None
        self._parts: dict[str, dict[str, list[int]]] = {}

    @property
    def keys(self) -> list[str]:
        if self._keys is None:
            self._keys = [key for _, key in self._places]
        return self._keys

    def numbers(self, at: Mapping[str, int]) -> list[int]:
        """The numbers that the keys have in `at`, in the order of the list."""
        if self._numbers is None:
            self._numbers = [at[key] for key in self.keys]
        return self._numbers

    def picked(self, flags: bytes, at: Mapping[str, int]) -> tuple[str, ...]:
        """The keys whose number in `at` has a flag set, in the order of the list."""
        if self._pick is None:
            self._pick = _getter(self.numbers(at))
        return tuple(compress(self.keys, self._pick(flags)))

    def parts(
        self,
        name: str,
        value: Callable[[Item], str],
        items: Mapping[str, Item],
        at: Mapping[str, int],
    ) -> Mapping[str, list[int]]:
        """The numbers by the `value` of their items; kept under `name` until `forget`."""
        if name not in self._parts:
            parts: dict[str, list[int]] = defaultdict(list)
            values = map(value, map(items.__getitem__, self.keys))
            for one, number in zip(values, self.numbers(at), strict=True):
                parts[one].append(number)
            self._parts[name] = parts
        return self._parts[name]

    def forget(self, name: str) -> None:
        """The parts kept under `name` are no longer true."""
        self._parts.pop(name, None)

    def update(self, before: Mapping[str, Item], now: Mapping[str, Item | None]) -> None:
        """Follow items that are different `now` (None: gone) from what they were `before`."""
        gone: list[Place] = []
        come: list[Place] = []
        for key, item in now.items():
            was = before.get(key)
            old = place_of(was) if was else None
            new = place_of(item) if item else None
            if old != new:
                gone += [old] if old else []
                come += [new] if new else []
        if gone or come:
            self._move(gone, come)
            self._keys = self._numbers = self._pick = None
            self._parts = {}

    def _move(self, gone: list[Place], come: list[Place]) -> None:
        if len(gone) + len(come) > _FEW:
            left = set(gone)
            self._places = sorted([p for p in self._places if p not in left] + come)
            return
        for place in gone:
            del self._places[bisect_left(self._places, place)]
        for place in come:
            self._places.insert(bisect_left(self._places, place), place)


def _getter(numbers: list[int]) -> Callable[[bytes], Iterable[int]]:
    """What looks up all `numbers` in one call. Those of a list in which nothing was moved follow
    one another; of a single one Python's own would give no sequence."""
    first = numbers[0] if numbers else 0
    row = range(first, first + len(numbers))
    if numbers == list(row):
        return itemgetter(slice(row.start, row.stop))
    return itemgetter(*numbers)
