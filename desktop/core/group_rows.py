"""Groups one below the other, as rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import overload

from desktop.core.listing import Group


class GroupRows(Sequence[str]):
    """What every row stands for: the ids of each group, below its target if the groups are
    `headed`. What a group holds is not copied: it may be long, and is shown anew with every letter
    of a search."""

    def __init__(self, groups: Sequence[Group] = (), *, headed: bool = False) -> None:
        self._groups = tuple(groups)
        self._ahead = 1 if headed else 0
        lengths = (len(group.ids) + self._ahead for group in self._groups)
        self._starts = list(accumulate(lengths, initial=0))

    @property
    def headings(self) -> dict[str, Group]:
        """The groups that have a row of their own, by their target."""
        return {group.target: group for group in self._groups} if self._ahead else {}

    def __len__(self) -> int:
        return self._starts[-1]

    def __iter__(self) -> Iterator[str]:
        for group in self._groups:
            if self._ahead:
                yield group.target
            yield from group.ids

    def __eq__(self, other: object) -> bool:
        """The same rows, and the same said of each group."""
        if not isinstance(other, GroupRows):
            return NotImplemented
        return self._told() == other._told()

    __hash__ = None  # type: ignore[assignment] # as a list: two that are alike are equal

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...

    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice):
            return [self[row] for row in range(*at.indices(len(self)))]
        row = range(len(self))[at]
        n = bisect_right(self._starts, row) - 1
        place = row - self._starts[n] - self._ahead
        return self._groups[n].ids[place] if place >= 0 else self._groups[n].target

    def find(self, target: str, beyond: int = 0) -> int:
        """The row of a target, or -1; `beyond` so many groups."""
        for start, group in zip(self._starts[beyond:], self._groups[beyond:], strict=False):
            if self._ahead and target == group.target:
                return start
            try:
                return start + self._ahead + group.ids.index(target)
            except ValueError:
                continue
        return -1

    def _told(self) -> list[object]:
        return [group if self._ahead else group.ids for group in self._groups]
