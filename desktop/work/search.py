"""Search off the UI thread: every question has a number, late answers are dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from db.records import Hit, Word
from desktop.core import finder
from desktop.core.query import Query
from desktop.work.board import Board
from desktop.work.worker import Worker


class Searcher(QObject):
    """Asks the plan and my notes, on a thread of its own."""

    def __init__(self, board: Board, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._worker = worker
        self._generation = 0

    def search(self, query: Query, done: Callable[[Query, list[Hit]], None]) -> None:
        """Find `query` and call `done` with both, unless another question was asked meanwhile."""
        self._generation += 1
        asked = self._generation

        def job() -> list[Hit] | None:
            if asked != self._generation:
                return None  # typed on before this one's turn came
            return finder.find(self._board.plan, self._find_notes, query)

        def answer(hits: list[Hit] | None) -> None:
            if hits is not None and asked == self._generation:
                done(query, hits)

        self._worker.submit(job, answer, lambda error: self._board.failed.emit(str(error)))

    def forget(self) -> None:
        """Drop the answer to whatever was asked."""
        self._generation += 1

    def _find_notes(self, words: Iterable[Word]) -> list[Hit]:
        store, mine = self._board.workspace, self._board.checklist
        return store.find_notes(mine.id, words) if store and mine else []
