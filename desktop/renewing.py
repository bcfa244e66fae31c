"""Makes the window anew while the program runs: in another language, everything is said again.

Nothing is put into other words one by one. What is typed is kept, all parts go, and new ones are
made as at a start; the notes stay open, so nobody types a password again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.leaving import Leaving
from desktop.locking import close_dialogs
from desktop.views.main_window import MainWindow
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.workspace.store import Workspace


class Renewing(QObject):
    """One renewal, to `finished` with the workspace that stays open, if one is; or, where
    something typed could not be saved, to `calledOff` with why."""

    finished = Signal(object)  # Workspace | None
    calledOff = Signal(str)

    def __init__(self, window: MainWindow, board: Board, leaving: Leaving) -> None:
        super().__init__(window)
        self._window, self._board, self._leaving = window, board, leaving
        self._is_over = False

    def begin(self) -> None:
        self._leaving.save()
        close_dialogs(self._window)
        self._board.when_done(self._decide)

    def stop(self) -> None:
        """The program ends: nothing is begun anew."""
        self._is_over = True

    def _decide(self) -> None:
        if self._is_over:
            return
        if self._leaving.has_unsaved():
            self.calledOff.emit(self._leaving.why)
            self.deleteLater()
        else:
            self._board.hand_over(self._end)

    def _end(self, store: Workspace | None) -> None:
        self.finished.emit(store)
        self.deleteLater()
