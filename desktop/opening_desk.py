"""Opens the workspace; where that is refused, shows what can be done about it, by its cause."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.errors import Cause, Known, StoreError
from desktop.views.workbench import Workbench
from desktop.widgets.refusal_page import RefusalPage
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.workspace.keyed_file import Key


def _no_key() -> None:
    """What opens a workspace without a password."""


class OpeningDesk(QObject):
    """One page across the window for each cause in `PAGES`, a sentence for any other.

    The page stays till the workspace is open, or refused for another cause; the plan can be read
    beside it. A cause that comes again is told to the page that is there.
    """

    def __init__(self, bench: Workbench, board: Board, folder: Path) -> None:
        super().__init__(bench)
        self.bench, self.board, self.folder = bench, board, folder
        self.page: RefusalPage | None = None
        self._cause: Cause | None = None
        board.notOpened.connect(self._show)
        board.reloaded.connect(self._clear)

    def open(self, find_key: Callable[[], Key | None] = _no_key) -> None:
        """Open the workspace with the key that `find_key` gives. It is called on the store's
        worker, as finding a key takes a moment."""
        import db

        folder = self.folder
        self.board.open(lambda: db.open_workspace(folder, find_key()))

    def _show(self, refusal: StoreError) -> None:
        cause = refusal.cause if isinstance(refusal, Known) else None
        if self.page is None or cause is not self._cause:
            self._clear()
            make = PAGES.get(cause) if cause else None
            if make is None:
                self.board.failed.emit(str(refusal))
                return
            self._cause, self.page = cause, make(self)
            self.bench.add_notice(self.page)
        self.page.show_refusal(refusal)

    def _clear(self) -> None:
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
            self.page = None


PAGES: dict[Cause, Callable[[OpeningDesk], RefusalPage]] = {}
