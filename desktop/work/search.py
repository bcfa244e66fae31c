"""Search off the UI thread: every question has a number, late answers are dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from db.checklists import Listed, Numbers
from db.records import Hit, Word
from desktop.core import finder
from desktop.core.asked import Asked
from desktop.core.language import retold
from desktop.core.query import Query
from desktop.work.board import Board
from desktop.work.worker import Worker

if TYPE_CHECKING:
    from desktop.core.elsewhere import ListFinder
    from desktop.core.matches import Matches

T = TypeVar("T")


class Searcher(QObject):
    """Asks the plan, my notes and my other lists, on a thread of its own."""

    def __init__(self, board: Board, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._worker = worker
        self._generation = 0
        self._lists_generation = 0
        self._list_finder: ListFinder | None = None  # made when lists are first searched
        self._changed = 0  # how often lists have changed
        self._known = 0  # the same, when names were last forgotten
        board.changed.connect(self._note_change)
        board.reloaded.connect(self._note_change)
        board.listsChanged.connect(self._note_change)

    def search(self, query: Query, done: Callable[[list[Hit]], None]) -> None:
        """Find `query` in the plan, its library and my notes on records, and call `done` with what
        was found, unless another question was asked meanwhile."""
        self._ask(lambda: finder.find(self._board.plan, self._find_notes, query), done)

    def search_list(self, query: Query, done: Callable[[Matches], None]) -> None:
        """The same on the page of the open list, where all that counts is what stands."""
        from desktop.core import matches

        among = self._board.index.stored.span

        def find_numbers(words: Iterable[Word]) -> Numbers:
            store = self._board.workspace
            return store.find_numbers(words, among) if store else Numbers(among.start, b"")

        self._ask(lambda: matches.find(self._board.plan, find_numbers, query), done)

    def search_lists(self, asked: Asked, done: Callable[[Asked, tuple[Listed, ...]], None]) -> None:
        """Find items over all lists, and call `done` with the question and what was found, unless
        another one was asked meanwhile. It is called soon and empty-handed where nothing is asked
        about items."""
        self._lists_generation += 1
        number = self._lists_generation

        def job() -> tuple[Listed, ...]:
            store = self._board.workspace
            if store is None or number != self._lists_generation:
                return ()
            lists = self._finder()
            if self._known != self._changed:
                self._known = self._changed
                lists.forget()
            return lists.find(store, asked)

        def answer(found: tuple[Listed, ...]) -> None:
            if number == self._lists_generation:
                done(asked, found)

        if asked:
            self._worker.submit(job, answer, self._fail)
        else:
            answer(())

    def _ask(self, find: Callable[[], T | None], done: Callable[[T], None]) -> None:
        self._generation += 1
        asked = self._generation

        def job() -> T | None:  # None as well where more was typed before this one's turn came
            return find() if asked == self._generation else None

        def answer(found: T | None) -> None:
            if found is not None and asked == self._generation:
                done(found)

        self._worker.submit(job, answer, self._fail)

    def _finder(self) -> ListFinder:
        from desktop.core.elsewhere import ListFinder

        if self._list_finder is None:
            self._list_finder = ListFinder(self._board.plan)
        return self._list_finder

    def forget(self) -> None:
        """Drop the answers to whatever was asked."""
        self._generation += 1
        self._lists_generation += 1

    def _note_change(self) -> None:
        self._changed += 1

    def _fail(self, error: Exception) -> None:
        self._board.failed.emit(retold(error))

    def _find_notes(self, words: Iterable[Word]) -> list[Hit]:
        store, mine = self._board.workspace, self._board.checklist
        return store.find_notes(mine.id, words) if store and mine else []
