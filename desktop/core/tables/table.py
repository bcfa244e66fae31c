"""A table as it was read: bounded text, and nothing that remembers which format it came in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from db.errors import BadText

MB = 1024 * 1024
FILE_LIMIT = 20 * MB  # bytes
ROWS_LIMIT = 20_000
COLUMNS_LIMIT = 200
CELLS_LIMIT = 500_000  # that hold something
CELL_LIMIT = 2_000_000  # characters: as long as a note can be
TEXT_LIMIT = 20_000_000  # characters of all cells: a workbook can say one long text often

_UNFIT = re.compile("[\0\ud800-\udfff]")
_HEADING_LINES = 10  # rows above the one with the names of the columns that are looked through


class TableError(BadText):
    """A file that cannot be read as a table: what is wrong with it, and what to do."""

    def __init__(self, name: str, problem: str, advice: str) -> None:
        super().__init__(f"{name} {problem} Nothing was imported. {advice}")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook."""

    name: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds.

    Every row has a cell for every header; `where` has for each the line of the file, or the row
    of the sheet, in which it begins: `unit` says which. `above` is what stood over the headers.
    Of a workbook, `sheets` are all there are and `sheet` is the one that was read.
    """

    name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    where: tuple[int, ...]
    unit: str = "line"
    above: tuple[str, ...] = ()
    sheet: str = ""
    sheets: tuple[Sheet, ...] = ()


def column_letters(index: int) -> str:
    """What a spreadsheet calls the column after `index` others: `A`, `Z`, `AA`."""
    letters = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def build(
    name: str,
    lines: Iterable[tuple[int, list[str]]],
    *,
    unit: str,
    sheet: str = "",
    sheets: tuple[Sheet, ...] = (),
) -> Table:
    """The table of `lines`, each after its number. Blank ones and empty columns at the end go.

    Raises TableError for what is beyond a limit, and for characters that nothing can keep.
    """
    kept = _bounded(name, lines, unit)
    above, first = _headers(name, kept)
    rows: list[list[str]] = []
    where = []
    for number, cells in chain(first[1:], kept):
        if len(rows) == ROWS_LIMIT:
            raise TableError(
                name, f"has more than {ROWS_LIMIT:,} rows.", "Split it up and import the parts."
            )
        rows.append(cells)
        where.append(number)
    headers = first[0][1]
    width = max(map(len, [headers, *rows]))
    named = [*(header.strip() for header in headers), *[""] * (width - len(headers))]
    return Table(
        name,
        tuple(text or f"Column {column_letters(at)}" for at, text in enumerate(named)),
        tuple((*cells, *[""] * (width - len(cells))) for cells in rows),
        tuple(where),
        unit,
        above,
        sheet,
        sheets,
    )


Line = tuple[int, list[str]]


def _bounded(name: str, lines: Iterable[Line], unit: str) -> Iterator[Line]:
    characters, filled = TEXT_LIMIT, CELLS_LIMIT
    for number, cells in lines:
        while cells and not cells[-1].strip():
            cells.pop()
        if not cells:
            continue
        if len(cells) > COLUMNS_LIMIT:
            raise too_many_columns(name, len(cells), f"{unit} {number}")
        for at, cell in enumerate(cells):
            _check(name, cell, f"{unit} {number}, column {column_letters(at)}")
            characters -= len(cell)
            filled -= bool(cell)
        if filled < 0:
            raise too_many_cells(name)
        if characters < 0:
            raise TableError(
                name,
                f"holds more than {TEXT_LIMIT:,} characters.",
                "Split it up and import the parts.",
            )
        yield number, cells


def too_many_columns(name: str, columns: int, place: str) -> TableError:
    return TableError(
        name,
        f"has {columns:,} columns in {place}; {COLUMNS_LIMIT} can be read.",
        "Take out those that are not needed and try again.",
    )


def too_many_cells(name: str) -> TableError:
    return TableError(
        name,
        f"has more than {CELLS_LIMIT:,} filled cells.",
        "Split it up and import the parts.",
    )


def _check(name: str, cell: str, place: str) -> None:
    if len(cell) > CELL_LIMIT:
        raise TableError(
            name,
            f"has {len(cell):,} characters in {place}; a cell can have {CELL_LIMIT:,} at most.",
            "Split the text up and try again.",
        )
    found = _UNFIT.search(cell)
    if found:
        raise TableError(
            name,
            f"has something in {place} that is not a character (U+{ord(found[0]):04X}).",
            "Take it out and try again.",
        )


def _headers(name: str, lines: Iterator[Line]) -> tuple[tuple[str, ...], list[Line]]:
    """What stands above the headers, and the headers with the lines that were read beside them.

    People set a title over a table: a single cell above a row of several is one.
    """
    first = list(islice(lines, _HEADING_LINES))
    if not first:
        raise TableError(
            name,
            "holds no table: there is nothing in it.",
            "Its first row has to name the columns.",
        )
    several = (at for at, (_, cells) in enumerate(first) if sum(map(bool, cells)) > 1)
    at = next(several, 0)
    above = tuple(" ".join(filter(None, cells)) for _, cells in first[:at])
    return above, first[at:]
