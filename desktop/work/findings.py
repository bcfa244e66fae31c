"""What the middle lists for a place: at once what memory knows, the rest once it is found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core import query
from desktop.core.asked import Asked
from desktop.core.listing import Listing, listing, with_items
from desktop.core.trail import Place
from desktop.core.work_pages import checklist_of
from desktop.work.board import Board
from desktop.work.search import Searcher

if TYPE_CHECKING:
    from db.checklists import Listed
    from db.records import Hit
    from desktop.core.arrangement import Arrangement
    from desktop.core.matches import Matches


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
        self._hits: list[Hit] | None = None  # in the plan and its library
        self._matches: Matches | None = None  # in the open list
        self._found_for: object = None  # the words that these answer, and where
        self._listed: tuple[Listed, ...] = ()  # found in other lists
        self._listed_for: Asked | None = None
        self._place = Place()
        self._here: Listing | None = None  # what the place lists without other lists

    def ask(self, place: Place) -> bool:
        """Whether the words of a place are found, so that it can be listed; else it will be."""
        self._place, self._here = place, None
        parsed, checklist = query.parse(place.search), checklist_of(place.page)
        asked = (parsed.words, parsed.unwanted, checklist)
        ready = asked == self._found_for
        if not (parsed.words or parsed.unwanted):
            self._searcher.forget()
            self._hits, self._matches, self._found_for = None, None, asked
            ready = True
        elif not ready and checklist:
            self._searcher.search_list(parsed, partial(self._take_matches, asked))
        elif not ready:
            self._searcher.search(parsed, partial(self._take_hits, asked))
        if ready:
            self._ask_lists()
        return ready

    def listing(self, place: Place, arrangement: Arrangement) -> Listing:
        """The open checklist on its page, else the plan, for a place that was asked about."""
        board, today = self._board, _today()
        if self._here is None:
            asked = (board.plan, board.index, place)
            if checklist_of(place.page):
                from desktop.core.checklist_view import arranged

                found = arranged(*asked, arrangement, today, self._matches, lists=board.lists)
            else:
                found = listing(*asked, self._hits, today=today, lists=board.lists)
            self._here = found
        return with_items(self._here, self._listed, board.lists)

    def forget(self) -> None:
        """Nothing is looked for any more."""
        self._searcher.forget()
        self._hits = self._matches = None
        self._found_for = self._listed_for = self._here = None
        self._listed = ()

    def doubt(self) -> None:
        """What was found may not be all any more: it is looked for anew."""
        self._found_for = self._listed_for = None

    def _ask_lists(self) -> None:
        """Look in the other lists as well, once what is here is shown: it comes when it comes."""
        place, parsed = self._place, query.parse(self._place.search)
        mine, numbers = self._board.checklist, self._board.index.stored
        aside = numbers.block if checklist_of(place.page) else None
        asked = Asked(parsed, place.filter, mine.id if mine else "", _today(), aside)
        if asked != self._listed_for:
            if self._listed_for and (self._listed_for.aside is None) != (aside is None):
                self._listed = ()  # some of it may be here now
            self._searcher.search_lists(asked, self._take_listed)

    def _take_listed(self, asked: Asked, listed: tuple[Listed, ...]) -> None:
        changed = listed != self._listed
        self._listed, self._listed_for = listed, asked
        if changed:
            self._arrived()

    def _take_hits(self, asked: object, hits: list[Hit]) -> None:
        self._hits, self._found_for, self._here = hits, asked, None
        self._arrived()  # at once there: what is asked now would only hold it up
        self._ask_lists()

    def _take_matches(self, asked: object, found: Matches) -> None:
        self._matches, self._found_for, self._here = found, asked, None
        self._ask_lists()  # found in the file while what is here, perhaps much, is listed
        self._arrived()


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 - the person's own day
