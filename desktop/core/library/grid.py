"""The grid of who does what as a page to print and to read line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.language import tr
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.library.pages import GRID, PAGES

if TYPE_CHECKING:
    from desktop.core.matrix import Matrix, Row


def outline(matrix: Matrix) -> Outline:
    """An agency to a line with its number in every column: `Prevention 9 · ... · All 30`."""
    page = PAGES[GRID]
    _, *rows = matrix.rows
    told = tr(
        "{intro} A department includes its offices, and a record with several agencies stands "
        "with each of them."
    ).format(intro=page.intro)
    entries = tuple(_entry(matrix, row) for row in rows)
    return Outline(page.name, page.title, told, (Group("", entries),))


def _entry(matrix: Matrix, row: Row) -> Entry:
    names = (*(column.name for column in matrix.columns), tr("All"))
    numbers = zip(names, row.across(), strict=True)
    title = f"{row.name} ({row.short})" if row.short else row.name
    return Entry(row.agency, title, " · ".join(f"{name} {cell.count}" for name, cell in numbers))
