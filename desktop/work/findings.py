"""What the middle lists for a place: at once what memory knows, the rest once it is found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core import query
from desktop.core.checklist_view import Arrangement, arranged
from desktop.core.elsewhere import Asked
from desktop.core.listing import Listing, listing
from desktop.core.query import Query
from desktop.core.trail import Place
from desktop.core.work_pages import checklist_of
from desktop.work.board import Board
from desktop.work.search import Searcher

if TYPE_CHECKING:
    from db.checklists import Listed
    from db.records import Hit


class Findings(QObject):
    """Asks the searcher for what a place looks for, and calls `arrived` when more was found."""

    def __init__(
        self,
        board: Board,
        searcher: Searcher,
        arrived: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._searcher, self._arrived = board, searcher, arrived
        self._found: list[Hit] | None = None
        self._found_for: object = None  # the words that `_found` answers
        self._listed: tuple[Listed, ...] = ()  # found in other lists
        self._listed_for: Asked | None = None

    def ask(self, place: Place) -> bool:
        """Whether the words of a place are found, so that it can be listed; else it will be."""
        parsed = query.parse(place.search)
        words = (parsed.words, parsed.unwanted)
        if any(words) and words != self._found_for:
            self._searcher.search(parsed, self._take_found)
            ready = False
        else:
            if not any(words):
                self._searcher.forget()
                self._found, self._found_for = None, words
            ready = True
        self._ask_lists(place, parsed)
        return ready

    def listing(self, place: Place, arrangement: Arrangement) -> Listing:
        """The open checklist on its page, else the plan."""
        board, today = self._board, _today()
        asked, found = (board.plan, board.index, place), self._found
        listed, lists = self._listed, board.lists
        if checklist_of(place.page):
            return arranged(*asked, arrangement, today, found, listed=listed, lists=lists)
        return listing(*asked, found, today=today, listed=listed, lists=lists)

    def forget(self) -> None:
        """Nothing is looked for any more."""
        self._searcher.forget()
        self._found = self._found_for = self._listed_for = None
        self._listed = ()

    def doubt(self) -> None:
        """What was found may not be all any more: it is looked for anew."""
        self._found_for = self._listed_for = None

    def _ask_lists(self, place: Place, parsed: Query) -> None:
        """Look in the other lists as well; what is found there comes when it comes."""
        mine = self._board.checklist
        asked = Asked(parsed, place.filter, mine.id if mine else "", _today())
        if asked != self._listed_for:
            self._searcher.search_lists(asked, self._take_listed)

    def _take_listed(self, asked: Asked, listed: tuple[Listed, ...]) -> None:
        changed = listed != self._listed
        self._listed, self._listed_for = listed, asked
        if changed:
            self._arrived()

    def _take_found(self, parsed: Query, hits: list[Hit]) -> None:
        self._found = hits
        self._found_for = (parsed.words, parsed.unwanted)
        self._arrived()


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 - the person's own day
