"""Says when the workspace was found to lack what was saved, till it is understood."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from db.refusals import Lost
from desktop.core import recovery_words as words
from desktop.views.workbench import Workbench
from desktop.widgets.notice import Notice
from desktop.work.board import Board


class LossTeller(QObject):
    """Asks each time the workspace was opened or written to by another program."""

    def __init__(self, bench: Workbench, board: Board, folder: Path) -> None:
        super().__init__(bench)
        self._bench, self._board, self._folder = bench, board, folder
        self.notice: Notice | None = None
        board.reloaded.connect(self._ask)

    def _ask(self) -> None:
        if self.notice is None:
            self._board.ask(lambda store: store.lost(), self._tell)

    def _tell(self, lost: Lost | None) -> None:
        if lost is None or self.notice is not None:
            return
        said = words.lost(lost, self._folder / "backups")
        self.notice = notice = Notice(said, self._bench)
        notice.close_button.setText(self.tr("I understand"))
        notice.close_button.setAccessibleName(self.tr("I understand: do not tell me again"))
        notice.dismissed.connect(self._understood)
        self._bench.add_notice(notice)
        self._bench.status.announce(said)

    def _understood(self) -> None:
        self._board.ask(lambda store: store.understand_loss(), lambda _: None)
