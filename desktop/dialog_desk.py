"""Shows the dialogs that need no more than the plan: the help line, citations, About."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.paper_desk import PaperDesk
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.work.board import Board


class DialogDesk(QObject):
    """Answers what asks for them; the card of the help line goes to paper."""

    def __init__(
        self, window: MainWindow, bench: Workbench, board: Board, papers: PaperDesk, folder: Path
    ) -> None:
        super().__init__(bench)
        self._window, self._bench, self._board = window, bench, board
        self._papers, self._folder = papers, folder
        bench.citeRequested.connect(self._cite)
        bench.hotlineRequested.connect(self._show_hotline)
        bench.aboutRequested.connect(self._show_about)

    def _show_hotline(self) -> None:
        from desktop.dialogs.hotline_panel import HotlinePanel

        panel = HotlinePanel(self._board.plan, self._window)
        panel.cardRequested.connect(self._papers.print_card)
        panel.exec()
        panel.deleteLater()

    def _cite(self, ids: list[str]) -> None:
        from desktop.core.citation import Style
        from desktop.dialogs.cite_dialog import CiteDialog

        bench, today = self._bench, date.today()  # noqa: DTZ011 - the person's own day
        chosen = Style(bench.settings.cite_style)
        dialog = CiteDialog(self._board.plan, ids, today, self._window, chosen)
        dialog.exec()
        bench.settings = replace(bench.settings, cite_style=str(dialog.chosen))
        dialog.deleteLater()

    def _show_about(self) -> None:
        from desktop.dialogs.about import AboutDialog

        dialog = AboutDialog(self._board.plan, self._folder, self._window)
        dialog.exec()
        dialog.deleteLater()
