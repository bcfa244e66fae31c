"""A table as it was read: bounded text, and nothing that remembers which format it came in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from db.errors import BadText
from desktop.core.language import figures, tr

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
    """A file that cannot be read as a table: what is wrong with it, and what to do, each a
    sentence in the language spoken."""

    def __init__(self, problem: str, advice: str) -> None:
        said = tr("{problem} Nothing was imported. {advice}")
        super().__init__(said.format(problem=problem, advice=advice))


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
                tr("{name} has more than {rows_limit} rows.").format(
                    name=name, rows_limit=figures(ROWS_LIMIT)
                ),
                tr("Split it up and import the parts."),
            )
        rows.append(cells)
        where.append(number)
    headers = first[0][1]
    width = max(map(len, [headers, *rows]))
    named = [*(header.strip() for header in headers), *[""] * (width - len(headers))]
    return Table(
        name,
        tuple(
            text or tr("Column {letters}").format(letters=column_letters(at))
            for at, text in enumerate(named)
        ),
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
            raise too_many_columns(name, len(cells), row_name(unit, number))
        for at, cell in enumerate(cells):
            _check(name, cell, (unit, number, at))
            characters -= len(cell)
            filled -= bool(cell)
        if filled < 0:
            raise too_many_cells(name)
        if characters < 0:
            raise TableError(
                tr("{name} holds more than {text_limit} characters.").format(
                    name=name, text_limit=figures(TEXT_LIMIT)
                ),
                tr("Split it up and import the parts."),
            )
        yield number, cells


def row_name(unit: str, number: int) -> str:
    """A row as a person finds it in the file: by the line it begins in, or by its own number."""
    return (tr("line {number}") if unit == "line" else tr("row {number}")).format(number=number)


def _cell_name(unit: str, number: int, at: int) -> str:
    of_line = unit == "line"
    said = (
        tr("line {number}, column {letters}") if of_line else tr("row {number}, column {letters}")
    )
    return said.format(number=number, letters=column_letters(at))


def too_many_columns(name: str, columns: int, place: str) -> TableError:
    return TableError(
        tr("{name} has {columns} columns in {place}; {columns_limit} can be read.").format(
            name=name, columns=figures(columns), place=place, columns_limit=COLUMNS_LIMIT
        ),
        tr("Take out those that are not needed and try again."),
    )


def too_many_cells(name: str) -> TableError:
    return TableError(
        tr("{name} has more than {cells_limit} filled cells.").format(
            name=name, cells_limit=figures(CELLS_LIMIT)
        ),
        tr("Split it up and import the parts."),
    )


def _check(name: str, cell: str, place: tuple[str, int, int]) -> None:
    if len(cell) > CELL_LIMIT:
        raise TableError(
            tr(
                "{name} has {cell} characters in {place}; a cell can have {cell_limit} at most."
            ).format(
                name=name,
                cell=figures(len(cell)),
                place=_cell_name(*place),
                cell_limit=figures(CELL_LIMIT),
            ),
            tr("Split the text up and try again."),
        )
    found = _UNFIT.search(cell)
    if found:
        raise TableError(
            tr("{name} has something in {place} that is not a character (U+{found}).").format(
                name=name, place=_cell_name(*place), found=f"{ord(found[0]):04X}"
            ),
            tr("Take it out and try again."),
        )


def _headers(name: str, lines: Iterator[Line]) -> tuple[tuple[str, ...], list[Line]]:
    """What stands above the headers, and the headers with the lines that were read beside them.

    People set a title over a table: a single cell above a row of several is one.
    """
    first = list(islice(lines, _HEADING_LINES))
    if not first:
        raise TableError(
            tr("{name} holds no table: there is nothing in it.").format(name=name),
            tr("Its first row has to name the columns."),
        )
    several = (at for at, (_, cells) in enumerate(first) if sum(map(bool, cells)) > 1)
    at = next(several, 0)
    above = tuple(" ".join(filter(None, cells)) for _, cells in first[:at])
    return above, first[at:]
