"""Makes the pages about a person's own work, each when it is first asked for."""

from __future__ import annotations

from desktop.core.work_pages import BACKUPS, BIN, DUE, run_of
from desktop.views.backups_page import BackupsPage
from desktop.views.bin_page import BinPage
from desktop.views.due_page import DuePage
from desktop.views.progress_page import ProgressPage
from desktop.views.runs_page import RunsPage
from desktop.widgets.work_page import WorkPage
from desktop.work.board import Board


def make(name: str, board: Board) -> WorkPage:
    """The page called `name` in `desktop.core.work_pages`; a checklist itself is none of these."""
    if run_of(name):
        return RunsPage(name, board)
    if name == DUE:
        return DuePage(board)
    if name == BIN:
        return BinPage(board)
    if name == BACKUPS:
        return BackupsPage(board)
    return ProgressPage(board)
