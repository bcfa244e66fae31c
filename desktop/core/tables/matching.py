"""Row by row, what a table would do to a checklist; and the edits that do it."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from db.checklists import OWN, Edit, Item, ItemField, State
from desktop.core import wording
from desktop.core.folding import fold
from desktop.core.language import tr
from desktop.core.tables.days import TwoDays
from desktop.core.tables.mapping import Mapping as Columns
from desktop.core.tables.mapping import Target, is_own_key
from desktop.core.tables.table import Table
from desktop.core.tables.values import Problem, Reader, as_text, visible
from desktop.core.words import COLUMN_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

Values = dict[ItemField, str]


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"  # an own item, to be added
    RECORD = "record"  # a record of the plan that is not in the list yet
    CHANGE = "change"  # an item of the list that says something else
    SAME = "same"  # an item of the list that says all of it already
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class RowReport:
    """One row: where it stands in the file, what it is about and what becomes of it.

    `values` are what it would set. With `asks`, a day in it can be read in two ways.
    """

    where: int
    fate: Fate
    key: str
    title: str
    values: Mapping[ItemField, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    asks: bool = False

    @property
    def is_good(self) -> bool:
        return self.fate is not Fate.PROBLEM


@dataclass(frozen=True, slots=True)
class Report:
    """What a table would do. Nothing is left out unless a person says so: see `edits`."""

    rows: tuple[RowReport, ...]

    @property
    def counts(self) -> Mapping[Fate, int]:
        return Counter(row.fate for row in self.rows)

    @property
    def bad(self) -> tuple[RowReport, ...]:
        """The rows that cannot be imported as they are."""
        return tuple(row for row in self.rows if not row.is_good)

    @property
    def asks_order(self) -> bool:
        """Whether it has to be said if the day or the month comes first."""
        return any(row.asks for row in self.rows)

    def edits(self) -> list[Edit]:
        """What the good rows come to, for one transaction."""
        added = {ItemField.BINNED: ""}  # it may be in the bin of the list
        return [
            Edit(row.key, dict(row.values) if row.fate is Fate.CHANGE else {**row.values, **added})
            for row in self.rows
            if row.fate in (Fate.NEW, Fate.RECORD, Fate.CHANGE)
        ]


def rows_to_edits(
    plan: Plan,
    table: Table,
    mapping: Columns,
    items: Mapping[str, Item] | None = None,
    new_key: Callable[[], str] = lambda: OWN + uuid.uuid4().hex,
) -> Report:
    """What becomes of each row in a list that has `items` (none: in a new one).

    A row is about a record of the plan by its id, or by the whole of its title; about an own item
    by its key in a table that we wrote, or by its title where only one has it. An empty cell says
    nothing: what an item says there stays.
    """
    matcher = _Matcher(plan, table, mapping, items or {}, new_key)
    rows = zip(table.where, table.rows, strict=True)
    return Report(tuple(matcher.report(where, cells) for where, cells in rows))


class _Matcher:
    def __init__(
        self,
        plan: Plan,
        table: Table,
        mapping: Columns,
        items: Mapping[str, Item],
        new_key: Callable[[], str],
    ) -> None:
        self._plan = plan
        self._unit = table.unit
        self._mapping = mapping
        self._items = items
        self._new_key = new_key
        self._reader = Reader(plan, mapping.order)
        titles = Counter(fold(item.title) for item in items.values() if item.is_own)
        self._own = {
            fold(item.title): key
            for key, item in items.items()
            if item.is_own and titles[fold(item.title)] == 1
        }
        self._seen: dict[str, int] = {}

    def report(self, where: int, cells: tuple[str, ...]) -> RowReport:
        values, problems, asks = self._read(cells)
        title = values.get(ItemField.TITLE, "")
        try:
            key = self._key(self._cell(cells, Target.ID).strip(), title)
            self._check(key, values)
        except Problem as problem:
            key = ""
            problems.append(str(problem))
        shown = self._title(key, title)
        if problems:
            return RowReport(
                where, Fate.PROBLEM, key, shown, {}, tuple(map(visible, problems)), asks
            )
        self._seen[key] = where
        fate, change = self._change(key, values)
        return RowReport(where, fate, key, shown, change)

    @cached_property
    def _ids(self) -> dict[str, str]:
        return {fold(key): key for key in self._plan.records}

    @cached_property
    def _records(self) -> dict[str, str]:
        records = self._plan.records
        english = {fold(each.english.title): key for key, each in records.items()}
        return english | {fold(each.title): key for key, each in records.items()}

    # -- what a row says --

    def _read(self, cells: tuple[str, ...]) -> tuple[Values, list[str], bool]:
        values: Values = {}
        problems: list[str] = []
        asks = False
        for target, cell in zip(self._mapping.targets, cells, strict=True):
            if target in (Target.NOTHING, Target.ID):
                continue
            try:
                values[ItemField(target)] = self._reader.read(ItemField(target), cell)
            except Problem as problem:
                problems.append(str(problem))
                asks = asks or isinstance(problem.__cause__, TwoDays)
        return {name: value for name, value in values.items() if value}, problems, asks

    def _cell(self, cells: tuple[str, ...], target: Target) -> str:
        column = self._mapping.column(target)
        return "" if column is None else cells[column]

    # -- what it is about --

    def _key(self, told: str, title: str) -> str:
        if told:
            if told in self._items or is_own_key(told):
                return told
            key = self._ids.get(fold(told))
            if key is None:
                said = tr(
                    "{column}: the plan has no record “{id}”. Leave the cell empty, or do not "
                    "import this column."
                )
                raise Problem(said.format(column=COLUMN_NAMES[Target.ID], id=told[:40]))
            return key
        record = self._records.get(fold(title))
        if record is not None:
            return record
        own = self._own.get(fold(title), "")
        return own if own and own not in self._seen else self._new_key()

    def _check(self, key: str, values: Values) -> None:
        if key in self._seen:
            said = (
                tr("Line {number} is about the same item.")
                if self._unit == "line"
                else tr("Row {number} is about the same item.")
            )
            raise Problem(said.format(number=self._seen[key]))
        known = key in self._items or key in self._plan.records
        if not known and not values.get(ItemField.TITLE):
            said = tr("{column}: an item needs one.")
            raise Problem(said.format(column=COLUMN_NAMES[Target.TITLE]))
        principle = values.get(ItemField.PRINCIPLE)
        if principle:
            belongs = self._plan.records[principle].pillar
            if values.setdefault(ItemField.PILLAR, belongs) != belongs:
                said = tr(
                    "{column}: {principle} belongs to {pillar}, not to the pillar of this row."
                )
                raise Problem(
                    said.format(
                        column=COLUMN_NAMES[Target.PRINCIPLE],
                        principle=principle,
                        pillar=self._plan.pillars[belongs].name,
                    )
                )

    def _title(self, key: str, title: str) -> str:
        if key in self._plan.records:
            return self._plan.records[key].title
        return title or (self._items[key].title if key in self._items else "")

    # -- what it would change --

    def _change(self, key: str, values: Values) -> tuple[Fate, Values]:
        was = self._items.get(key)
        record = self._plan.records.get(key)
        if record is not None or (was is not None and not was.is_own):
            values = {name: value for name, value in values.items() if name not in _OF_OWN}
        before = as_text(was or Item(key))
        change = {name: value for name, value in values.items() if before[name] != value}
        if ItemField.STATE in change:
            if before[ItemField.STATE] == State.DONE:  # as unticking does
                change = {ItemField.DONE_ON: "", ItemField.DONE_BY: ""} | change
            if record is not None:
                change[ItemField.WORDING] = wording.text_of(record)
        if was is not None:
            return (Fate.CHANGE if change else Fate.SAME), change
        return (Fate.NEW if record is None else Fate.RECORD), change


_OF_OWN = (ItemField.TITLE, ItemField.PILLAR, ItemField.PRINCIPLE)
