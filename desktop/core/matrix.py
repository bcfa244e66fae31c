"""Who does what: how many records each agency has in each pillar or year, and how far I am there.

Every cell stands for a filter and counts what that filter lists, with the same `FacetIndex` as the
list: a department includes its components. So a record with several agencies stands in several
rows, and only the first row, the whole plan, counts each record once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from db.checklists import Item, State
from db.records import Agency
from desktop.core.filters import Choice, FacetIndex, Filter
from desktop.core.progress import Progress
from desktop.core.query import Field
from desktop.core.words import PILLAR_SHORT

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


class Axis(StrEnum):
    """What the columns are."""

    PILLAR = "pillar"
    YEAR = "year"


class Order(StrEnum):
    """What decides which agency stands above another."""

    NAME = "name"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class GridChoice:
    """How a person wants the grid. `role` is `AGENCY` for any role, `LEAD` or `PARTNER`."""

    axis: Axis = Axis.PILLAR
    role: Field = Field.AGENCY
    order: Order = Order.COUNT
    components: bool = False
    progress: bool = True


@dataclass(frozen=True, slots=True)
class Column:
    """A pillar or year; `short` is its name where there is little room."""

    choices: frozenset[Choice]
    name: str
    short: str


@dataclass(frozen=True, slots=True)
class Cell:
    """`count` records pass `filter`; `progress` is mine among them."""

    count: int
    progress: Progress
    filter: Filter


@dataclass(frozen=True, slots=True)
class Row:
    """An agency across the columns, or the whole plan where `agency` is empty.

    `short` is the acronym, empty where there is none. `above` names what the agency is part of,
    `depth` says how many rows up that goes.
    """

    agency: str
    short: str
    name: str
    above: str
    depth: int
    cells: tuple[Cell, ...]
    total: Cell

    @property
    def brief(self) -> str:
        """What the name adds to the acronym where there is little room: `Justice`."""
        brief = self.name.removeprefix("Department of ").removeprefix("the ")
        return "" if brief == self.short else brief

    def across(self) -> tuple[Cell, ...]:
        """The cells with the total at their end."""
        return (*self.cells, self.total)


@dataclass(frozen=True, slots=True)
class Matrix:
    """The whole plan, then the agencies that have at least one record in the role.

    `left_out` is the number of agencies that have none; `unassigned` that of the records that
    name no agency in the role and so stand in the first row only.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    left_out: int
    unassigned: int

    @property
    def most(self) -> int:
        """The highest count of an agency in one column."""
        return max((cell.count for row in self.rows[1:] for cell in row.cells), default=0)


def matrix(plan: Plan, index: FacetIndex, choice: GridChoice, items: Mapping[str, Item]) -> Matrix:
    """The grid as `choice` wants it, with the progress that `items` say."""
    columns = tuple(_columns(plan, choice.axis))
    cell = _counter(index, items)

    def row(agency: Agency | None, depth: int) -> Row:
        own = frozenset({(choice.role, agency.id)} if agency else ())
        cells = tuple(cell(own | column.choices) for column in columns)
        if agency is None:
            return Row("", "", "", "", depth, cells, cell(own))
        above = plan.agencies[agency.parent].name if agency.parent else ""
        short = agency.acronym or ""
        return Row(agency.id, short, agency.name, above, depth, cells, cell(own))

    everyone = Filter(frozenset((choice.role, agency) for agency in plan.agencies))
    counts = {a: cell(frozenset({(choice.role, a)})).count for a in plan.agencies}
    ordered = _ordered(plan, counts, choice)
    return Matrix(
        columns,
        (row(None, 0), *(row(agency, depth) for agency, depth in ordered)),
        left_out=list(counts.values()).count(0),
        unassigned=(index.all & ~index.select(everyone)).bit_count(),
    )


def _counter(index: FacetIndex, items: Mapping[str, Item]) -> Callable[[frozenset[Choice]], Cell]:
    mine = index.mask(items)
    done = index.mask(i for i, item in items.items() if item.state is State.DONE)
    outside = index.mask(i for i, item in items.items() if item.state is State.NA)

    def cell(choices: frozenset[Choice]) -> Cell:
        chosen = Filter(choices)
        found = index.select(chosen)
        far = Progress((found & done).bit_count(), (found & mine & ~outside).bit_count())
        return Cell(found.bit_count(), far, chosen)

    return cell


def _columns(plan: Plan, axis: Axis) -> Iterator[Column]:
    if axis is Axis.PILLAR:
        for pillar in plan.pillars.values():
            short = PILLAR_SHORT.get(pillar.id, pillar.name)
            yield Column(frozenset({(Field.PILLAR, pillar.id)}), pillar.name, short)
    else:
        for year in sorted({str(record.year) for record in plan.records.values()}):
            yield Column(frozenset({(Field.YEAR, year)}), year, year)


def _ordered(
    plan: Plan, counts: Mapping[str, int], choice: GridChoice
) -> Iterator[tuple[Agency, int]]:
    """The agencies that count, each with its depth; a component follows what it is part of."""
    below: dict[str | None, list[Agency]] = {}
    for agency in plan.agencies.values():
        if counts[agency.id]:
            below.setdefault(agency.parent, []).append(agency)

    def rank(agency: Agency) -> tuple[int, str]:
        return (-counts[agency.id] if choice.order is Order.COUNT else 0, agency.name.casefold())

    def branch(parent: str | None, depth: int) -> Iterator[tuple[Agency, int]]:
        for agency in sorted(below.get(parent, ()), key=rank):
            yield agency, depth
            if choice.components:
                yield from branch(agency.id, depth + 1)

    return branch(None, 0)
