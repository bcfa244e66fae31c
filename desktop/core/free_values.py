"""Values that are a person's own to choose, such as names: who of a list's items has which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import nsmallest

from desktop.core import bits
from desktop.core.folding import fold
from desktop.core.query import QUOTES

MOST = 50  # values that are counted: those that stand most often, and the chosen ones


def likened(text: str) -> str:
    """A name as it is compared: letter case, accents, quotation marks and width of gaps aside."""
    bare = (
        "".join(c for c in text if c not in QUOTES) if any(map(text.__contains__, QUOTES)) else text
    )
    return " ".join(fold(bare).split()) or text


def alike(names: Iterable[str]) -> dict[str, list[str]]:
    """Names by what they are likened to, each with its spellings in order."""
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        found.setdefault(likened(name), []).append(name)
    return found


def meant(names: Mapping[str, list[str]], text: str) -> list[str]:
    """Those of `alike` names that `text` stands for: those that are exactly that, else all in
    which a word begins like it."""
    wanted = likened(text)
    return names.get(wanted) or [
        name for like, called in names.items() if f" {wanted}" in f" {like}" for name in called
    ]


class FreeValues:
    """By value, the numbers of the items that have it. There may be as many values as items, so
    bit sets are made only when asked for."""

    def __init__(self) -> None:
        self._numbers: dict[str, set[int]] = {}
        self._alike: dict[str, list[str]] | None = (
            None  # by what they are with case and accents off
        )
        self._made: dict[frozenset[str], int] = {}
        self._most: list[str] | None = None  # as they are likened: those that stand most often

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def change(self, value: str, before: Iterable[int], after: Iterable[int]) -> None:
        """The items `before` have a value no more, those `after` have it now."""
        numbers = self._numbers.setdefault(value, set())
        numbers.difference_update(before)
        numbers.update(after)
        if not numbers:
            del self._numbers[value]
        self._alike = self._most = None
        self._made = {}

    def mask(self, values: Iterable[str], size: int) -> int:
        """The bit set of the items that have one of these."""
        wanted = frozenset(values)
        made = self._made.get(wanted)
        if made is None:
            numbers = (n for value in wanted for n in self._numbers[value])
            made = self._made[wanted] = bits.of(numbers, size)
        return made

    def meant(self, text: str) -> list[str]:
        """The values that `text` stands for."""
        return meant(self._folded(), text)

    def counted(self, base: int, size: int, chosen: Iterable[str]) -> Mapping[str, int]:
        """How many items of `base` have the values that stand most often, and the `chosen` ones.

        Spellings that differ in case or accents alone are one value, called by the first.
        """
        names = self._folded()
        if self._most is None:
            sizes = {f: sum(len(self._numbers[v]) for v in vs) for f, vs in names.items()}
            self._most = nsmallest(MOST, sizes, key=lambda folded: (-sizes[folded], folded))
        wanted = {*self._most, *(likened(value) for name in chosen for value in self.meant(name))}
        return {
            names[folded][0]: (base & self.mask(names[folded], size)).bit_count()
            for folded in sorted(wanted)
        }

    def _folded(self) -> dict[str, list[str]]:
        if self._alike is None:
            self._alike = alike(self._numbers)
        return self._alike
