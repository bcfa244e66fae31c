"""What is asked of all lists at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from db.checklists import Listed
from desktop.core.filters import Filter
from desktop.core.language import tr
from desktop.core.query import Field, Query

_OF_ITEMS = frozenset(
    {Field.STATE, Field.HAS, Field.WHO, Field.DUE, Field.PRIORITY, Field.TAG, Field.LIST}
)

LIMIT = 200  # items that are shown, at most: beyond, a person asks more exactly


class Asked(NamedTuple):
    """A search of lists: what was typed, what is chosen, the open list, a person's own day.

    Where the open list is on its page, what it holds is found there, and it is left aside unless
    lists are asked for by name. `aside` are then the numbers that only its items have.
    """

    query: Query
    chosen: Filter
    open_list: str
    today: str
    aside: range | None = None

    def __bool__(self) -> bool:
        """Whether there is anything to look for in lists."""
        return (
            bool(self.query.words)
            or any(
                condition.field in _OF_ITEMS and not condition.excluded
                for condition in self.query.conditions
            )
            or any(field in _OF_ITEMS for field, _ in self.chosen.chosen)
        )


def shown(found: Sequence[Listed]) -> tuple[Sequence[Listed], tuple[str, ...]]:
    """What is shown of the items found, and a sentence where there are more than that."""
    if len(found) <= LIMIT:
        return found, ()
    return found[:LIMIT], (
        tr("Only the first {limit} items of your lists are shown: say more.").format(limit=LIMIT),
    )
