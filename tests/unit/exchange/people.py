"""People with a copy each of one list, as plain values: what they write and whom they hear of.

A clock here is what a store's is: every stamp is later than all that was seen when it was given,
and otherwise as wrong as a clock can be.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from db.checklists import ItemField, ItemState, ListField, ListState
from desktop.core.exchange.merge import compare
from tests.unit.exchange.making import LIST, list_state

KEYS = ("PRE-1", "own-a", "COM-20")
START = 1_000


@dataclass
class Person:
    """Somebody with a copy of the list."""

    name: str
    state: ListState = field(default_factory=list_state)
    clock: int = START

    def stamp(self, skew: int = 0) -> str:
        latest = max((at(stamp) for stamp in self.state.seen.values()), default=START)
        self.clock = max(self.clock + 1, latest + 1, START + skew)
        return f"2026-11-21T09:15:00.{self.clock:06}Z~{self.name * 8}"

    def edit(self, key: str, name: ItemField, value: str, skew: int = 0) -> None:
        """Write a value of an item, adding it if it is not there; one in the bin must leave it
        first."""
        stamp = self.stamp(skew)
        before = self.state.items.get(key, ItemState({ItemField.STATE: "todo"}, {}))
        in_bin = before.values.get(ItemField.BINNED) and name is not ItemField.BINNED
        if in_bin or before.values.get(name, "") == value:
            return
        item = ItemState({**before.values, name: value}, {**before.stamps, name: stamp})
        self._put(self.state._replace(items={**self.state.items, key: item}), stamp)

    def edit_list(self, name: ListField, value: str, skew: int = 0) -> None:
        """Write a value of the list."""
        stamp = self.stamp(skew)
        values, stamps = self.state.values, self.state.stamps
        told = self.state._replace(values={**values, name: value}, stamps={**stamps, name: stamp})
        self._put(told, stamp)

    def hear(self, other: ListState) -> None:
        """Bring in another copy."""
        self.state = compare(self.state, other).merged

    def _put(self, state: ListState, stamp: str) -> None:
        self.state = state._replace(seen={**state.seen, self.name * 8: stamp})

    @property
    def shown(self) -> object:
        """What stands in the list, stamps aside."""
        return (
            {name: text for name, text in self.state.values.items() if text},
            {key: _shown(item) for key, item in sorted(self.state.items.items())},
        )


def _shown(item: ItemState) -> dict[str, str]:
    return {str(name): text for name, text in sorted(item.values.items()) if text}


def at(stamp: str) -> int:
    """The moment of a stamp as a number."""
    return int(stamp[20:26])


def both(one: ListState, other: ListState) -> ListState:
    """One copy that heard of another."""
    assert one.id == other.id == LIST
    return compare(one, other).merged
