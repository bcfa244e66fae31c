"""Makes the pages of the library, each when it is first asked for."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from desktop.core.language import tr
from desktop.core.library import bookmarks, outlines, pages
from desktop.core.words import CHANGE_NAMES
from desktop.views.grid_page import GridPage
from desktop.views.outcomes_page import OutcomesPage
from desktop.views.outline_page import OutlinePage
from desktop.views.timeline_page import TimelinePage
from desktop.widgets.library_page import LibraryPage
from desktop.work.board import Board

_HELP = {  # what explains a page that is a list like others
    pages.SOURCES: "sources-and-editions",
    pages.DISAGREEMENTS: "sources-and-editions#sources-disagree-which-one-is-right",
    pages.BOOKMARKS: "library#how-do-i-come-back-to-something",
}


def make(name: str, board: Board) -> LibraryPage:
    """The page called `name` in `desktop.core.library.pages`."""
    page = _make(name, board)
    page.help_page = _HELP.get(name, page.help_page)
    return page


def _make(name: str, board: Board) -> LibraryPage:
    match name:
        case pages.OUTCOMES:
            return OutcomesPage(board)
        case pages.GRID:
            return GridPage(board)
        case pages.TIMELINE:
            return TimelinePage(board)
        case pages.BOOKMARKS:
            return _bookmarks(board)
        case pages.CHANGES:
            return OutlinePage(outlines.outline(board.plan, name), (CHANGE_NAMES["changed"],))
        case _:
            return OutlinePage(outlines.outline(board.plan, name))


def _bookmarks(board: Board) -> OutlinePage:
    nothing = tr(
        "Nothing is bookmarked yet. Show something on the right and choose “Bookmark this” to come "
        "back to it from here.",
    )
    page = OutlinePage(bookmarks.outline(board.library, board.bookmarks), nothing=nothing)

    def refill() -> None:
        page.show_outline(bookmarks.outline(board.library, board.bookmarks))
        remove.setEnabled(bool(board.bookmarks))

    def remove_current() -> None:
        if page.current:
            board.remove_bookmark(page.current)

    name = tr("Remove the bookmark")
    remove = QPushButton(name, page)
    remove.clicked.connect(remove_current)
    page.add_tool(remove)
    QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), page.columns, remove_current)
    board.bookmarksChanged.connect(refill)
    refill()
    return page
