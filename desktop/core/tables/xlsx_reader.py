"""Tables in workbooks (.xlsx): the values as they were last calculated, nothing is run.

Read with our own hands on the XML, since what is read comes from strangers. The libraries there
are were tried: one aborts the whole program at a count that is too high, the other leaves to its
caller what lies beyond a limit and which cells are merged.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.core.language import tr
from desktop.core.tables.cells import Dates, Formats
from desktop.core.tables.package import Attributes, Package, damaged
from desktop.core.tables.sheet import Grid
from desktop.core.tables.strings import Strings
from desktop.core.tables.table import Sheet, Table, TableError, build

_Related = dict[str, tuple[str, str]]


@dataclass
class _Book:
    """What the workbook says about itself: its sheets with their parts, and how it counts days."""

    parts: list[tuple[Sheet, str]] = field(default_factory=list)
    dates: Dates = field(default_factory=Dates)


def read(data: bytes, name: str, sheet: str = "") -> Table:
    """The table in the sheet of that name, else in the first one that is not hidden.

    Raises TableError.
    """
    package = Package(data, name)
    main = _by_kind(package.related("")).get("officeDocument", "xl/workbook.xml")
    related = package.related(main)
    book = _book(package, main, related)
    chosen, part = _chosen(name, book.parts, sheet)
    kinds = _by_kind(related)
    strings, formats = Strings(), Formats()
    if "sharedStrings" in kinds:
        package.walk(kinds["sharedStrings"], strings.start, strings.end, strings.text)
    if "styles" in kinds:
        package.walk(kinds["styles"], formats.start, formats.end)
    grid = Grid(name, strings.found, formats.dates, book.dates)
    package.walk(part, grid.start, grid.end, grid.text)
    sheets = tuple(each for each, _ in book.parts)
    return build(name, grid.lines(), unit="row", sheet=chosen.name, sheets=sheets)


def _by_kind(related: _Related) -> dict[str, str]:
    return dict(reversed(related.values()))


def _book(package: Package, main: str, related: _Related) -> _Book:
    book = _Book()

    def start(name: str, attributes: Attributes) -> None:
        if name == "workbookPr":
            book.dates = Dates(since_1904=attributes.get("date1904") in ("1", "true"))
        elif name == "sheet":
            kind, part = related.get(attributes.get("id", ""), ("", ""))
            if kind == "worksheet":
                hidden = attributes.get("state", "visible") != "visible"
                book.parts.append((Sheet(attributes.get("name", ""), hidden), part))

    package.walk(main, start)
    if not book.parts:
        raise damaged(
            tr("{name} is a workbook without a sheet of cells.").format(name=package.name)
        )
    return book


def _chosen(name: str, parts: list[tuple[Sheet, str]], wanted: str) -> tuple[Sheet, str]:
    if not wanted:
        return min(parts, key=lambda each: each[0].hidden)
    for sheet, part in parts:
        if sheet.name.casefold() == wanted.casefold():
            return sheet, part
    there = ", ".join(f"{sheet.name[:40]!r}" for sheet, _ in parts[:10])
    raise TableError(
        tr("{name} has no sheet named {wanted!r}.").format(name=name, wanted=wanted),
        tr("It has {there}.").format(there=there),
    )
