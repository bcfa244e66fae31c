"""What the words of a search find in the open list, as it is asked for and as it is understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.checklists import Numbers
from db.records import Word
from desktop.core.filters import FacetIndex
from desktop.core.query import Query

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_Holding = Callable[[Iterable[Word]], frozenset[str]]
FindNumbers = Callable[[Iterable[Word]], Numbers]


@dataclass(frozen=True, slots=True)
class Found:
    """Where words stand: in the plan's text of `records` (ids), or in what a person wrote about
    the items that have these `numbers` in the file."""

    records: frozenset[str]
    numbers: Numbers

    def mask(self, index: FacetIndex) -> int:
        return index.mask(self.records) | index.stored_mask(self.numbers)


@dataclass(frozen=True, slots=True)
class Matches:
    """What holds all words of a search (None: it has none, so everything stands), and for each
    unwanted word what holds that."""

    wanted: Found | None
    unwanted: tuple[Found, ...] = ()

    def mask(self, index: FacetIndex) -> int:
        """The bit set of what stands."""
        standing = self.wanted.mask(index) if self.wanted else index.all | index.members
        for barred in self.unwanted:
            standing &= ~barred.mask(index)
        return standing


def find(plan: Plan, find_numbers: FindNumbers, query: Query) -> Matches:
    """What holds the words of `query`. Nothing is ranked: a list has an order of its own."""

    def found(words: Sequence[Word], holding: _Holding = plan.holding) -> Found:
        return Found(holding(words), find_numbers(words))

    unwanted = tuple(found([word]) for word in query.unwanted)
    if not query.words:
        return Matches(None, unwanted)
    wanted = found(query.words)
    if not (wanted.records or any(wanted.numbers.flags)):
        # It may be the plan in another language that was meant.
        wanted = found(query.words, plan.holding_elsewhere)
        unwanted += tuple(found([word], plan.holding_elsewhere) for word in query.unwanted)
    return Matches(wanted, unwanted)
