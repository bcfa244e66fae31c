"""Shows a list to a room, and keeps what is ticked meanwhile."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Qt

from desktop.core import slides
from desktop.core.work_pages import checklist_of
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.work.board import Board


class PresentDesk(QObject):
    """Answers what asks to present: what is listed, from what is chosen on."""

    def __init__(self, window: MainWindow, bench: Workbench, board: Board) -> None:
        super().__init__(bench)
        self._window, self._bench, self._board = window, bench, board
        bench.presentRequested.connect(self._present)

    def _present(self, keys: list[str]) -> None:
        from desktop.dialogs.presentation import Presentation

        board, bench = self._board, self._bench
        mine = board.checklist
        of_mine = mine is not None and bool(checklist_of(bench.place.page))
        name = mine.name if mine and of_mine else self.tr("the plan")
        shown = Presentation(keys, self._slide, bench.place.selected, name, self._window)
        shown.stateRequested.connect(lambda key, state: board.set_state([key], state))
        board.changed.connect(shown.show_again)
        board.reloaded.connect(shown.show_again)
        board.failed.connect(shown.tell)
        shown.setWindowState(Qt.WindowState.WindowFullScreen)
        shown.exec()
        bench.navigator.select(shown.key)
        bench.list_pane.take_keyboard()  # on that row, and not where it was before
        shown.deleteLater()

    def _slide(self, key: str) -> slides.Slide:
        today = date.today()  # noqa: DTZ011 - the person's own day
        return slides.slide(self._board.plan, key, self._board.item(key), today)
