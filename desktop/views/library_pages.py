"""Makes the pages of the library, each when it is first asked for."""

from __future__ import annotations

from desktop.core.library import outlines, pages
from desktop.core.words import CHANGE_NAMES
from desktop.views.grid_page import GridPage
from desktop.views.outcomes_page import OutcomesPage
from desktop.views.outline_page import OutlinePage
from desktop.widgets.library_page import LibraryPage
from desktop.work.board import Board


def make(name: str, board: Board) -> LibraryPage:
    """The page called `name` in `desktop.core.library.pages`."""
    match name:
        case pages.OUTCOMES:
            return OutcomesPage(board)
        case pages.GRID:
            return GridPage(board)
        case _:
            left = (CHANGE_NAMES["changed"],) if name == pages.CHANGES else ()
            return OutlinePage(outlines.outline(board.plan, name), left)
