"""Filters: OR inside a facet, AND between facets, counts on every choice.

Every choice is a bit set, held in a Python integer: the n-th bit is the n-th record of the plan,
and behind those stand the items of the open list that are no records, in no order. A selection is
a few ANDs, a count is a `bit_count`, so counts for every choice of every facet cost microseconds.
Names, tags and days are a person's to choose and may be as many as there are items: of those only
the members are kept, and a bit set is made when one is asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from db.checklists import Item, Numbers, Priority, State
from desktop.core import answers, bits, due_days
from desktop.core.answers import AGENCY_FIELDS, NONE, NOTE, Choice, ancestors
from desktop.core.folding import fold
from desktop.core.free_values import FreeValues
from desktop.core.list_order import ListOrder
from desktop.core.progress import Progress
from desktop.core.query import Field
from desktop.core.stored_numbers import StoredNumbers

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

__all__ = ["AGENCY_FIELDS", "NOTE", "Choice", "FacetIndex", "Filter", "ancestors"]

NO_DAY = "0001-01-01"  # before all others: nothing is overdue

# Whose values are a person's own, and what says that there is one.
_HAS_OF = {Field.WHO: answers.WHO, Field.DUE: answers.DUE, Field.TAG: answers.TAGS}
_STANDING: dict[Field, tuple[str, ...]] = {  # choices that are always offered
    Field.STATE: (*State, answers.OPEN, answers.OVERDUE),
    Field.PRIORITY: (*filter(None, Priority), NONE),
    Field.HAS: answers.HAS_VALUES,
    Field.IN: (answers.OPEN_LIST,),
}


class Filter(NamedTuple):
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
    """The bit sets of every choice, over the plan and the items of the open list.

    `all` are the plan's records, `members` the items of the list. A record that is not in the
    list is to do.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._above = {agency: tuple(ancestors(plan, agency)) for agency in plan.agencies}
        self._records = list(plan.records)
        self.all = (1 << len(self._records)) - 1
        self.set_items(())

    # -- taking in --

    def set_items(self, items: Iterable[Item], today: str = NO_DAY) -> None:
        """Take the open list anew: `items` is everything in it, `today` a person's own day."""
        self.today = today
        self._items = {item.key: item for item in items}
        self._keys = list(self._records)
        self._at = {key: n for n, key in enumerate(self._keys)}
        self._vacant: list[int] = []  # numbers of items that are gone
        self._masks: dict[Field, dict[str, int]] = {field: {} for field in Field}
        for field, values in _STANDING.items():
            self._masks[field] = dict.fromkeys(values, 0)
        self._free = {field: FreeValues() for field in _HAS_OF}
        self._order = ListOrder(self._items.values())
        strangers = [key for key in self._items if key not in self._at]
        self._flip({}, self._answers([*self._records, *strangers]))
        self.stored = StoredNumbers(self._items.values(), self._at)
        said: Answers = defaultdict(list)
        for n, record in enumerate(self._plan.records.values()):
            for choice in answers.of_record(record, self._above):
                said[choice].append(n)
        self._flip({}, said)

    def update(self, changed: Iterable[Item], gone: Iterable[str] = ()) -> None:
        """Take over items as they are now. Those in the bin have left the list, as have `gone`."""
        now: dict[str, Item | None] = {i.key: None if i.binned else i for i in changed}
        now |= dict.fromkeys(gone)
        before = self._answers(key for key in now if key in self._at)
        self._order.update(self._items, now)
        was = {key: self._items.get(key) for key in now}
        for key, item in now.items():
            if item is not None:
                self._items[key] = item
            elif self._items.pop(key, None) is not None and key not in self._plan.records:
                self._vacant.append(self._at.pop(key))
        there = (key for key, item in now.items() if item is not None or key in self._at)
        self._flip(before, self._answers(there))
        for key, item in now.items():
            self.stored.change(was[key], item, self._at.get(key, 0))

    def begin_day(self, today: str) -> None:
        """See everything from another day. It costs nothing if it is the same."""
        if today != self.today:
            self.today = today
            self._order.forget(Field.DUE)
            states = self._masks[Field.STATE]
            past = self._mask((Field.DUE, answers.OVERDUE))
            states[answers.OVERDUE] = states[answers.OPEN] & past

    # -- asking --

    def select(self, chosen: Filter, within: int | None = None) -> int:
        """The bit set of what passes, among that of `within` (the plan's records by default)."""
        found = self.all if within is None else within
        for mask in self._by_facet(chosen).values():
            found &= mask
        for choice in chosen.excluded:
            found &= ~self._mask(choice)
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
            counted[field] = self._counted(field, base, chosen.values(field))
        return counted

    def is_called(self, field: Field, value: str) -> bool:
        """Whether a name or a tag of that kind stands in the list."""
        return fold(value) == NONE or bool(self._free[field].meant(value))

    def mask(self, keys: Iterable[str]) -> int:
        """The bit set of these; keys that are not here are left out."""
        return self._bits(self._at[key] for key in keys if key in self._at)

    def stored_mask(self, numbers: Numbers) -> int:
        """The bit set of the items that have these numbers in the file."""
        return self.stored.mask(numbers, len(self._keys))

    def ids(self, mask: int) -> list[str]:
        """The records of a bit set in reading order."""
        return bits.picked(self._records, mask & self.all)

    def ordered(self, mask: int) -> tuple[str, ...]:
        """The items of a bit set in the order of the list."""
        return self._order.picked(bits.flags(mask, len(self._keys)), self._at)

    def parts(self, field: Field, value: Callable[[Item], str], mask: int) -> dict[str, list[str]]:
        """The items of a bit set in the order of the list, by `value`, which may look at nothing
        of an item but what it answers in this facet."""
        there = bits.flags(mask, len(self._keys))
        parts = self._order.parts(field, value, self._items, self._at)
        found = {
            one: [self._keys[n] for n in compress(numbers, map(there.__getitem__, numbers))]
            for one, numbers in parts.items()
        }
        return {one: keys for one, keys in found.items() if keys}

    def progress(self, mask: int) -> Progress:
        """How far what is in the list is, among a bit set."""
        states = self._masks[Field.STATE]
        mine = mask & self.members
        done, outside = mine & states[State.DONE], mine & states[State.NA]
        return Progress(done.bit_count(), mine.bit_count() - outside.bit_count())

    def item(self, key: str) -> Item:
        """An item of the list; what is not in it is to do."""
        return self._items.get(key) or Item(key)

    # -- inside --

    def _answers(self, keys: Iterable[str]) -> Answers:
        """The numbers of items, those that are new here included, by what they answer to now."""
        alike: dict[Hashable, list[int]] = defaultdict(list)
        samples: dict[Hashable, tuple[str, Item | None]] = {}
        said: Answers = defaultdict(list)
        for key in keys:
            item = self._items.get(key)
            number = self._at.get(key)
            if number is None:
                number = self._number(key)
            likeness = self._likeness(key, item)
            alike[likeness].append(number)
            samples.setdefault(likeness, (key, item))
            if item is not None:
                for choice in answers.of_person(item):
                    said[choice].append(number)
        for likeness, numbers in alike.items():
            for choice in self._choices(*samples[likeness]):
                said[choice] += numbers
        return said

    def _likeness(self, key: str, item: Item | None) -> Hashable:
        """Items alike in this answer to the same choices: among many, only few are looked at."""
        if item is None or (item.wording and key in self._plan.records):
            return key if item else None
        return answers.likeness(item, self.today), key in self._plan.records

    def _choices(self, key: str, item: Item | None) -> Iterator[Choice]:
        record = self._plan.records.get(key)
        yield from answers.of_work(item or Item(key), record, self.today)
        if item is not None:
            yield _MEMBER
            if record is None:
                yield from answers.of_stranger(self._plan, item)

    def _number(self, key: str) -> int:
        if self._vacant:
            number = self._vacant.pop()
            self._keys[number] = key
        else:
            number = len(self._keys)
            self._keys.append(key)
        self._at[key] = number
        return number

    def _flip(self, before: Answers, after: Answers) -> None:
        """Bring every choice from the items that met it to those that do."""
        for field, value in {**before, **after}:
            was, now = before.get((field, value), []), after.get((field, value), [])
            if was == now:
                continue
            self._order.forget(field)
            if field in self._free:
                self._free[field].change(value, was, now)
                continue
            masks = self._masks[field]
            masks[value] = masks.get(value, 0) ^ self._bits(was) ^ self._bits(now)
            if not masks[value] and field not in _STANDING:
                del masks[value]
        self.members = self._masks[Field.IN][answers.OPEN_LIST]

    def _bits(self, numbers: Iterable[int]) -> int:
        return bits.of(numbers, len(self._keys))

    def _by_facet(self, chosen: Filter) -> dict[Field, int]:
        masks: dict[Field, int] = defaultdict(int)
        for choice in chosen.chosen:
            masks[choice[0]] |= self._mask(choice)
        return masks

    def _mask(self, choice: Choice) -> int:
        field, value = choice
        if field not in self._free:
            return self._masks[field].get(value, 0)
        if fold(value) == NONE:
            return (self.all | self.members) & ~self._masks[Field.HAS][_HAS_OF[field]]
        values = self._free[field]
        meant = self._days(value) if field is Field.DUE else values.meant(value)
        return values.mask(meant, len(self._keys))

    def _days(self, text: str) -> list[str]:
        days = due_days.span(text, self.today)
        return [day for day in self._free[Field.DUE] if day in days] if days else []

    def _counted(self, field: Field, base: int, chosen: frozenset[str]) -> dict[str, int]:
        if field not in self._free:
            return {v: (base & m).bit_count() for v, m in self._masks[field].items()}
        offered = due_days.BUCKETS if field is Field.DUE else (NONE,)
        counted = {v: (base & self._mask((field, v))).bit_count() for v in offered}
        if field is not Field.DUE:
            counted |= self._free[field].counted(base, len(self._keys), chosen)
        return counted


Answers = dict[Choice, list[int]]
_MEMBER = (Field.IN, answers.OPEN_LIST)
