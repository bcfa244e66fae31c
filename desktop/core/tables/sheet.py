"""The cells of a sheet, as its elements tell them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop.core.language import figures, tr
from desktop.core.tables.cells import Dates, number
from desktop.core.tables.package import Attributes, damaged
from desktop.core.tables.strings import plain
from desktop.core.tables.table import (
    CELLS_LIMIT,
    COLUMNS_LIMIT,
    Line,
    row_name,
    too_many_cells,
    too_many_columns,
)

_PLACE = re.compile("([A-Za-z]{1,3})([0-9]{1,7})")
_RANGE = re.compile(f"{_PLACE.pattern}:{_PLACE.pattern}")


class Grid:
    """Collects the cells that hold something. A formula counts as what it came to last."""

    def __init__(
        self, name: str, strings: Sequence[str], is_date: Sequence[bool], dates: Dates
    ) -> None:
        self._name = name
        self._strings = strings
        self._is_date = is_date
        self._dates = dates
        self._rows: dict[int, dict[int, str]] = {}
        self._merged: list[tuple[int, int, int]] = []  # column, first row, last row
        self._cells = 0
        self._row = 0
        self._column = -1
        self._kind = ""
        self._style = ""
        self._value: list[str] = []
        self._here = False
        self._aside = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "row":
            self._begin_row(attributes.get("r", ""))
        elif name == "c":
            self._begin_cell(attributes)
        elif name == "rPh":
            self._aside = True
        elif name in ("v", "t"):
            self._here = not self._aside and (name == "t") == (self._kind == "inlineStr")
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        if name in ("v", "t"):
            self._here = False
        elif name == "rPh":
            self._aside = False
        elif name == "c":
            self._end_cell()

    def text(self, text: str) -> None:
        if self._here:
            self._value.append(text)

    def lines(self) -> Iterator[Line]:
        """The rows in order. A cell that was merged over several rows says the same in each."""
        self._spread()
        for at in sorted(self._rows):
            cells = self._rows[at]
            yield at, [cells.get(column, "") for column in range(max(cells) + 1)]

    # -- rows and cells --

    def _begin_row(self, told: str) -> None:
        self._row = self._count(told) if told else self._row + 1
        self._column = -1

    def _begin_cell(self, attributes: Attributes) -> None:
        place = attributes.get("r", "")
        if place:
            self._column, self._row = self._place(_PLACE.fullmatch(place), place)
        else:
            self._column += 1
        self._kind = attributes.get("t", "n")
        self._style = attributes.get("s", "")
        self._value = []

    def _end_cell(self) -> None:
        text = self._meaning("".join(self._value))
        if not text:
            return
        if self._column >= COLUMNS_LIMIT:
            raise too_many_columns(self._name, self._column + 1, row_name("row", self._row))
        self._cells += 1
        if self._cells > CELLS_LIMIT:
            raise too_many_cells(self._name)
        self._rows.setdefault(self._row, {})[self._column] = text

    def _meaning(self, value: str) -> str:
        if self._kind == "s" and value:
            at = self._count(value)
            if at >= len(self._strings):
                raise damaged(
                    tr("{name} refers to text {at}, which is not there.").format(
                        name=self._name, at=figures(at)
                    )
                )
            return self._strings[at]
        if self._kind == "n":
            return number(value, self._dates if self._shows_day() else None)
        if self._kind == "b":
            return {"1": "yes", "0": "no"}.get(value, value)
        if self._kind == "d":
            return value.removesuffix("Z").removesuffix("T00:00:00")
        return plain(value)

    def _shows_day(self) -> bool:
        if not self._style:
            return False
        at = self._count(self._style)
        return at < len(self._is_date) and self._is_date[at]

    # -- merged cells --

    def _merge(self, ref: str) -> None:
        found = _RANGE.fullmatch(ref)
        if found:  # what names no range merges nothing
            letters, first, _, last = found.groups()
            self._merged.append((_column(letters), int(first), int(last)))

    def _spread(self) -> None:
        used = sorted(self._rows)
        left = CELLS_LIMIT
        for column, first, last in self._merged:
            text = self._rows.get(first, {}).get(column, "")
            below = [at for at in used if first < at <= last] if text else ()
            left -= len(below) + 1
            if left < 0:
                raise too_many_cells(self._name)
            for at in below:
                self._rows[at].setdefault(column, text)

    # -- places --

    def _place(self, found: re.Match[str] | None, place: str) -> tuple[int, int]:
        if found is None:
            raise damaged(
                tr("{name} has a cell in {place!r}, which is no place.").format(
                    name=self._name, place=place[:40]
                )
            )
        return _column(found[1]), int(found[2])

    def _count(self, told: str) -> int:
        if not (told.isascii() and told.isdecimal() and len(told) < 10):
            raise damaged(
                tr("{name} says {told!r} where a number has to stand.").format(
                    name=self._name, told=told[:40]
                )
            )
        return int(told)


def _column(letters: str) -> int:
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1
