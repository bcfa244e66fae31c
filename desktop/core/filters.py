"""Filters: OR inside a facet, AND between facets, counts on every choice.

Every choice is a bit set over the plan records (bit n is the n-th record in reading order), held
in a Python integer. A selection is a few ANDs, a count is a `bit_count`, so counts for every
choice of every facet cost microseconds even with a hundred thousand records.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.checklists import Item, State
from db.records import PlanRecord
from desktop.core.query import Field

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

NOTE = "note"

AGENCY_FIELDS = (Field.AGENCY, Field.LEAD, Field.PARTNER)

Choice = tuple[Field, str]


@dataclass(frozen=True, slots=True)
class Filter:
    """What is chosen, as a value: changing it makes another one."""

    chosen: frozenset[Choice] = frozenset()
    excluded: frozenset[Choice] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.chosen or self.excluded)

    def toggled(self, choice: Choice) -> Filter:
        return Filter(self.chosen ^ {choice}, self.excluded)

    def without(self, *fields: Field) -> Filter:
        """The same filter with every choice of these facets removed."""
        return Filter(
            frozenset(c for c in self.chosen if c[0] not in fields),
            frozenset(c for c in self.excluded if c[0] not in fields),
        )

    def values(self, field: Field) -> frozenset[str]:
        return frozenset(value for f, value in self.chosen if f is field)

    def __or__(self, other: Filter) -> Filter:
        return Filter(self.chosen | other.chosen, self.excluded | other.excluded)


class FacetIndex:
    """The bit sets of every choice. Those of my own work follow it through `set_items`."""

    def __init__(self, plan: Plan) -> None:
        self._ids = list(plan.records)
        self._at = {plan_id: n for n, plan_id in enumerate(self._ids)}
        self.all = (1 << len(self._ids)) - 1
        above = {agency: tuple(ancestors(plan, agency)) for agency in plan.agencies}
        places: dict[Choice, list[int]] = defaultdict(list)
        for n, record in enumerate(plan.records.values()):
            for choice in _choices(record, above):
                places[choice].append(n)
        self._masks: dict[Field, dict[str, int]] = {field: {} for field in Field}
        for (field, value), numbers in places.items():
            self._masks[field][value] = self._bits(numbers)
        self.set_items(())

    def set_items(self, items: Iterable[Item]) -> None:
        """Take my work anew: `items` is everything there is, what is missing is to do."""
        places: dict[str, list[int]] = {state: [] for state in State}
        noted = []
        for item in items:
            n = self._at.get(item.key)
            if n is None:  # a record this plan no longer has
                continue
            places[item.state].append(n)
            if item.note:
                noted.append(n)
        masks = {state: self._bits(numbers) for state, numbers in places.items()}
        masks[State.TODO] = self.all & ~(masks[State.DOING] | masks[State.DONE] | masks[State.NA])
        self._masks[Field.STATE] = masks
        self._masks[Field.HAS] = {NOTE: self._bits(noted)}

    def select(self, chosen: Filter, within: int | None = None) -> int:
        """The bit set of the records that pass, among those of `within` (all by default)."""
        found = self.all if within is None else within
        for masks in self._by_facet(chosen).values():
            found &= masks
        for field, value in chosen.excluded:
            found &= ~self._masks[field].get(value, 0)
        return found

    def counts(
        self, chosen: Filter, fields: Iterable[Field], within: int | None = None
    ) -> dict[Field, dict[str, int]]:
        """How many records each choice of `fields` would show, the other facets as they are.

        The three agency facets (any role, lead, partner) count as one another's alternative, as
        the window offers one of them at a time.
        """
        counted: dict[Field, dict[str, int]] = {}
        for field in fields:
            own = AGENCY_FIELDS if field in AGENCY_FIELDS else (field,)
            base = self.select(chosen.without(*own), within)
            counted[field] = {v: (base & m).bit_count() for v, m in self._masks[field].items()}
        return counted

    def mask(self, plan_ids: Iterable[str]) -> int:
        """The bit set of these records; ids the plan does not have are left out."""
        return self._bits(self._at[plan_id] for plan_id in plan_ids if plan_id in self._at)

    def ids(self, mask: int) -> list[str]:
        """The records of a bit set in reading order."""
        digits = bin(mask)[:1:-1]
        return [plan_id for plan_id, digit in zip(self._ids, digits, strict=False) if digit == "1"]

    def _bits(self, numbers: Iterable[int]) -> int:
        # Set in a byte array: setting bits of an integer one by one copies it each time.
        octets = bytearray(len(self._ids) // 8 + 1)
        for n in numbers:
            octets[n >> 3] |= 1 << (n & 7)
        return int.from_bytes(octets, "little")

    def _by_facet(self, chosen: Filter) -> dict[Field, int]:
        masks: dict[Field, int] = defaultdict(int)
        for field, value in chosen.chosen:
            masks[field] |= self._masks[field].get(value, 0)
        return masks


def ancestors(plan: Plan, agency: str | None) -> Iterator[str]:
    """`agency` and what it is part of, from below."""
    while agency is not None:
        yield agency
        agency = plan.agencies[agency].parent


def _choices(record: PlanRecord, above: Mapping[str, tuple[str, ...]]) -> Iterator[Choice]:
    yield Field.PILLAR, record.pillar
    yield Field.KIND, record.kind
    yield Field.YEAR, str(record.year)
    if record.principle:
        yield Field.PRINCIPLE, record.principle
    if record.status:
        yield Field.STATUS, record.status
    for topic in record.topics:
        yield Field.TOPIC, topic
    lead = (record.lead,) if record.lead else ()
    roles = (
        (Field.LEAD, lead),
        (Field.PARTNER, record.partners),
        (Field.AGENCY, lead + record.partners + record.components),
    )
    for field, agencies in roles:
        for part in {part for agency in agencies for part in above[agency]}:
            yield field, part
