"""Two copies of a list side by side, and what becomes of them: pure functions.

By the defaults it does not matter who brings in whose copy, in which order, or how often: all end
with the same list, and of a note nothing anybody wrote is lost. That rests on the stamps alone
(see `knowing` and `registers`). A choice against a default is an edit of one's own, on top.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from db.checklists import Edit, Incoming, ItemField, ItemState, ListField, ListState
from desktop.core.exchange import registers
from desktop.core.exchange.knowing import Seen, joined, knows
from desktop.core.exchange.parts import SILENT, UNSAID, Field, Part, fields_of, scope_of
from desktop.core.exchange.registers import JOINED, Register
from desktop.core.exchange.values import (
    Change,
    Choice,
    Choices,
    Comparison,
    Difference,
    ItemComparison,
    Spot,
)

_NO_ITEM = ItemState({}, {})
F = TypeVar("F", ItemField, ListField)


def compare(mine: ListState | None, theirs: ListState, without: Iterable[Part] = ()) -> Comparison:
    """What `theirs`, as a file `without` these parts has it, would change about `mine`, the list
    of the same id."""
    if mine is None:
        new = ItemComparison(Change.NEW)
        items = {key: new for key, item in theirs.items.items() if not _in_bin(item)}
        return Comparison(None, theirs, Change.NEW, (), items, theirs)
    sides = _Sides(mine, theirs, fields_of(without))
    values, stamps, differences = dict(mine.values), dict(mine.stamps), []
    for field in theirs.values:
        held, difference = sides.value(
            "",
            field,
            _of(field, mine.values, mine.stamps),
            _of(field, theirs.values, theirs.stamps),
        )
        _put(held, field, values, stamps)
        if difference and field is not ListField.BINNED:
            differences.append(difference)
    told = {*theirs.values, ListField.BINNED}
    differences += sides.untold("", mine.values, mine.stamps, told)
    if values.get(ListField.BINNED):  # whoever takes a list over wants to see it
        differences.append(_out_of_bin(theirs.id, values[ListField.BINNED]))
    items, states = sides.items()
    merged = ListState(
        mine.id,
        mine.whole or theirs.whole,
        max(mine.follows, theirs.follows),
        min(filter(None, (mine.made_at, theirs.made_at)), default=""),
        values,
        stamps,
        joined(mine.seen, theirs.seen),
        states,
    )
    found = [each.change for each in differences] + [each.change for each in items.values()]
    return Comparison(mine, theirs, _overall(found), tuple(differences), items, merged)


def merged(comparison: Comparison, choices: Choices | None = None) -> Incoming:
    """What is to be written: the list by the defaults, and what was chosen otherwise on top."""
    values: dict[ListField, str] = {}
    edits: dict[str, dict[ItemField, str]] = {}
    by_default = comparison.merged
    for difference in comparison.every_difference:
        _, key, field = spot = difference.spot
        choice = (choices or {}).get(spot, difference.default)
        if choice is difference.default and field is not ListField.BINNED:
            continue
        wanted = difference.text(choice)
        if isinstance(field, ListField):
            if by_default.values.get(field, "") != wanted:
                values[field] = wanted
        elif by_default.items[key].values.get(field, "") != wanted:
            edits.setdefault(key, {})[field] = wanted
    return Incoming(by_default, values, tuple(Edit(key, each) for key, each in edits.items()))


def chosen(comparisons: Iterable[Comparison], choice: Choice) -> Choices:
    """One choice for every value that was changed on both sides, where it is offered."""
    return {
        difference.spot: choice
        for comparison in comparisons
        for difference in comparison.every_difference
        if difference.change is Change.BOTH and choice in difference.choices
    }


class _Held(NamedTuple):
    """A value of one side."""

    value: str
    stamp: str
    register: Register


@dataclass(frozen=True)
class _Sides:
    """Both copies of a list."""

    mine: ListState
    theirs: ListState
    left_out: frozenset[Field]

    def items(self) -> tuple[dict[str, ItemComparison], dict[str, ItemState]]:
        """Every item compared, those in the bin of both sides aside, and what all become."""
        compared: dict[str, ItemComparison] = {}
        states: dict[str, ItemState] = {}
        for key in dict.fromkeys([*self.mine.items, *self.theirs.items]):
            mine, theirs = self.mine.items.get(key), self.theirs.items.get(key)
            change = Change.SAME
            differences: tuple[Difference, ...] = ()
            if mine is None or theirs is None:
                states[key] = mine or theirs or _NO_ITEM
                change = Change.NEW if mine is None else Change.ONLY_HERE
            elif mine == theirs:
                states[key] = mine
            else:
                states[key], differences = self._item(key, mine, theirs)
                change = _overall(each.change for each in differences)
            if differences or not _in_bin(states[key]):
                compared[key] = ItemComparison(change, differences)
        return compared, states

    def _item(
        self, key: str, mine: ItemState, theirs: ItemState
    ) -> tuple[ItemState, tuple[Difference, ...]]:
        values, stamps, differences = dict(mine.values), dict(mine.stamps), []
        for field in dict.fromkeys([*theirs.values, ItemField.BINNED]):
            if _same(field, mine, theirs) and field is not ItemField.BINNED:
                continue
            ours, others = (
                _of(field, mine.values, mine.stamps),
                _of(field, theirs.values, theirs.stamps),
            )
            if field is ItemField.BINNED:
                ours, others = _with_touches(mine, theirs)
            held, difference = self.value(key, field, ours, others)
            _put(held, field, values, stamps)
            differences += [difference] if difference else []
        if not _in_bin(mine) and not _in_bin(theirs):
            told = {*theirs.values, ItemField.BINNED}
            differences += self.untold(key, mine.values, mine.stamps, told)
        return mine._replace(values=values, stamps=stamps), tuple(differences)

    def value(
        self, key: str, field: Field, mine: _Held, theirs: _Held
    ) -> tuple[_Held, Difference | None]:
        """What becomes of a value, and the difference if a person is to see one."""
        register = registers.merged(
            field, mine.register, self.mine.seen, theirs.register, self.theirs.seen
        )
        value, stamp = registers.write(field, register)
        if not register:  # nobody ever set it: as good as the same
            value = max(mine.value, theirs.value)
        held = _Held(value, stamp, register)
        is_bin = field in (ItemField.BINNED, ListField.BINNED)
        same = bool(mine.value) == bool(theirs.value) if is_bin else mine.value == theirs.value
        if same or field in SILENT:
            return held, None
        spot = Spot(self.mine.id, key, field)
        change = self._change(field, mine, theirs, value)
        return held, _difference(spot, change, mine, theirs, value)

    def untold(
        self, key: str, values: Mapping[F, str], stamps: Mapping[F, str], told: Set[F]
    ) -> list[Difference]:
        """What was said here alone: the file holds nothing of it, though it leaves it not out."""
        return [
            _difference(
                Spot(self.mine.id, key, field),
                Change.HERE,
                _held(field, value, stamps.get(field, "")),
                _held(field, UNSAID.get(field, ""), ""),
                value,
            )
            for field, value in values.items()
            if field not in told
            and field not in self.left_out
            and field not in SILENT
            and value != UNSAID.get(field, "")
        ]

    def _change(self, field: Field, mine: _Held, theirs: _Held, value: str) -> Change:
        there = _news(field, theirs.register, self.mine.seen, mine.register)
        here = _news(field, mine.register, self.theirs.seen, theirs.register)
        if there != here:
            return Change.THERE if there else Change.HERE
        if there:
            return Change.BOTH
        return Change.THERE if value == theirs.value else Change.HERE


def _of(field: F, values: Mapping[F, str], stamps: Mapping[F, str]) -> _Held:
    return _held(field, values.get(field, ""), stamps.get(field, ""))


def _held(field: Field, value: str, stamp: str) -> _Held:
    return _Held(value, stamp, registers.read(field, value, stamp))


def _put(held: _Held, field: F, values: dict[F, str], stamps: dict[F, str]) -> None:
    values[field] = held.value
    if held.stamp:
        stamps[field] = held.stamp


def _news(field: Field, told: Register, seen: Seen, held: Register) -> bool:
    """Whether something that was told is unknown where `held` stands."""
    scope = scope_of(field)
    return any(dot not in held and not knows(seen, dot, scope, held) for dot in told)


def _difference(spot: Spot, change: Change, mine: _Held, theirs: _Held, value: str) -> Difference:
    both: str | None = None
    if spot.field in JOINED:
        together = {**mine.register, **theirs.register}
        both = registers.write(spot.field, together)[0]
        both = value if value not in (mine.value, theirs.value) else both
        both = None if both in (mine.value, theirs.value) else both
    default = Choice.MINE
    if value != mine.value:
        default = Choice.THEIRS if value == theirs.value or both is None else Choice.BOTH
    return Difference(spot, change, mine.value, theirs.value, both, default)


def _out_of_bin(checklist_id: str, binned: str) -> Difference:
    spot = Spot(checklist_id, "", ListField.BINNED)
    return Difference(spot, Change.THERE, binned, "", None, Choice.THEIRS)


def _with_touches(mine: ItemState, theirs: ItemState) -> tuple[_Held, _Held]:
    """Both sides of the bin, where everything said of an item that is kept is a wish to keep it.

    So an item that one side removed stays if the other said something the first did not know of.
    """
    ours, others = (
        _of(ItemField.BINNED, mine.values, mine.stamps),
        _of(ItemField.BINNED, theirs.values, theirs.stamps),
    )
    if not ours.register and not others.register:
        return ours, others
    return _touched(mine, ours), _touched(theirs, others)


def _touched(item: ItemState, held: _Held) -> _Held:
    if held.value:
        return held
    last = max(held.register, default="")
    touches = {
        dot: ""
        for field, stamp in item.stamps.items()
        if field not in (ItemField.POSITION, ItemField.BINNED)
        for dot in registers.dots_of(stamp)
        if dot > last
    }
    return held._replace(register={**touches, **held.register})


def _in_bin(item: ItemState) -> bool:
    return bool(item.values.get(ItemField.BINNED))


def _same(field: ItemField, mine: ItemState, theirs: ItemState) -> bool:
    mine_now = mine.values.get(field), mine.stamps.get(field)
    return mine_now == (theirs.values.get(field), theirs.stamps.get(field))


def _overall(changes: Iterable[Change]) -> Change:
    found = {Change.THERE if change is Change.NEW else change for change in changes}
    found -= {Change.SAME, Change.ONLY_HERE}
    if len(found) > 1:
        return Change.BOTH
    return found.pop() if found else Change.SAME
