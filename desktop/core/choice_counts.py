"""How much each choice of each facet would leave, counted when somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from desktop.core.query import Field


class ChoiceCounts(Mapping[Field, Mapping[str, int]]):
    """Every facet's counts by choice. The panels that show them are seldom open, and what is listed
    changes with every letter of a search."""

    def __init__(self, count: Callable[[Field], Mapping[str, int]]) -> None:
        self._count = count
        self._counted: dict[Field, Mapping[str, int]] = {}

    def __getitem__(self, field: Field) -> Mapping[str, int]:
        if field not in self._counted:
            self._counted[field] = self._count(field)
        return self._counted[field]

    def __iter__(self) -> Iterator[Field]:
        return iter(Field)

    def __len__(self) -> int:
        return len(Field)
