"""Search off the UI thread: every question has a number, late answers are dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from db.checklists import Listed
from db.records import Hit, Word
from desktop.core import finder
from desktop.core.elsewhere import Asked, ListFinder
from desktop.core.query import Query
from desktop.work.board import Board
from desktop.work.worker import Worker


class Searcher(QObject):
    """Asks the plan, my notes and my other lists, on a thread of its own."""

    def __init__(self, board: Board, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._worker = worker
        self._generation = 0
        self._lists_generation = 0
        self._list_finder = ListFinder(board.plan)
        self._changed = 0  # how often lists have changed
        self._known = 0  # the same, when names were last forgotten
        board.changed.connect(self._note_change)
        board.reloaded.connect(self._note_change)
        board.listsChanged.connect(self._note_change)

    def search(self, query: Query, done: Callable[[Query, list[Hit]], None]) -> None:
        """Find `query` in the plan, its library and the open list, and call `done` with both,
        unless another question was asked meanwhile."""
        self._generation += 1
        asked = self._generation
        own: list[str] = []
        if query.unwanted and not query.words:  # what is left of everything is wanted
            own = [key for key in self._board.items if key not in self._board.plan.records]

        def job() -> list[Hit] | None:
            if asked != self._generation:
                return None  # typed on before this one's turn came
            return finder.find(self._board.plan, self._find_notes, query, own)

        def answer(hits: list[Hit] | None) -> None:
            if hits is not None and asked == self._generation:
                done(query, hits)

        self._worker.submit(job, answer, self._fail)

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
            if self._known != self._changed:
                self._known = self._changed
                self._list_finder.forget()
            return self._list_finder.find(store, asked)

        def answer(found: tuple[Listed, ...]) -> None:
            if number == self._lists_generation:
                done(asked, found)

        if asked:
            self._worker.submit(job, answer, self._fail)
        else:
            answer(())

    def forget(self) -> None:
        """Drop the answers to whatever was asked."""
        self._generation += 1
        self._lists_generation += 1

    def _note_change(self) -> None:
        self._changed += 1

    def _fail(self, error: Exception) -> None:
        self._board.failed.emit(str(error))

    def _find_notes(self, words: Iterable[Word]) -> list[Hit]:
        store, mine = self._board.workspace, self._board.checklist
        return store.find_notes(mine.id, words) if store and mine else []
