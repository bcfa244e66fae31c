"""Does what the page about a refused workspace offers, off the window's thread, and says how it
went once the notes are open again."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QFileDialog

import db
from db.errors import Cause, Known
from db.refusals import Refusal, Way
from desktop.core import recovery_words as words
from desktop.core.language import retold
from desktop.views.workbench import Workbench
from desktop.widgets.notice import Notice
from desktop.widgets.recovery_page import RecoveryPage
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.workspace.keyed_file import Key


class RecoveryDesk(QObject):
    """Belongs to one page. `open_again` opens the workspace with the key that was given last, or
    with none after a workspace without a password took the place of one that had it; `unlock` asks
    for the password."""

    def __init__(
        self,
        page: RecoveryPage,
        bench: Workbench,
        board: Board,
        folder: Path,
        key: Key | None,
        open_again: Callable[[Key | None], None],
        unlock: Callable[[], None],
    ) -> None:
        super().__init__(bench)
        self._page, self._bench, self._board, self._folder = page, bench, board, folder
        self._key, self._open_again, self._unlock = key, open_again, unlock
        self._found: Refusal | None = None
        self._said = ""  # what was done, to be told once the notes are open
        page.refused.connect(self._look)
        page.wayRequested.connect(self._go)
        board.reloaded.connect(self._tell)

    def _look(self, error: Exception) -> None:
        folder, key = self._folder, self._key
        known = error if isinstance(error, Known) else Known(Cause.DAMAGED, retold(error))
        self._board.while_closed(lambda: db.refusal(folder, known, key), self._show, self._refuse)

    def _show(self, found: Refusal) -> None:
        self._found = found
        self._page.show_ways(found)

    def _go(self, way: Way) -> None:
        folder, key, found = self._folder, self._key, self._found
        if way is Way.FOLDER:
            self._choose_folder()
        elif way is Way.UNLOCK:
            self._unlock()
        elif way is Way.AGAIN:
            self._page.show_busy(self.tr("Trying again\u2026"))
            self._open_again(key)
        elif way is Way.SALVAGE:
            self._do(
                self.tr("Reading what can be read\u2026"),
                lambda: words.salvaged(db.salvage(folder, key)),
            )
        elif way is Way.EMPTY:
            self._key = None
            self._do(self.tr("Beginning anew\u2026"), lambda: words.emptied(db.start_empty(folder)))
        elif found is not None and found.newest is not None:
            name, told = found.newest.name, words.moment(found.newest.made_at)
            self._do(
                self.tr("Bringing back the backup\u2026"),
                lambda: words.put_back(told, db.put_back(folder, name, key)),
            )

    def _do(self, sentence: str, job: Callable[[], str]) -> None:
        self._page.show_busy(sentence)
        self._board.while_closed(job, self._done, self._refuse)

    def _done(self, said: str) -> None:
        self._said = said
        self._open_again(self._key)

    def _refuse(self, error: Exception) -> None:
        if self._found is not None:
            self._page.show_ways(self._found)
        self._page.show_problem(retold(error))

    def _tell(self) -> None:
        """The notes are open again; say what was done for that."""
        if self._said:
            self._bench.add_notice(Notice(self._said, self._bench))
            self._bench.status.announce(self._said)
            self._said = ""

    def _choose_folder(self) -> None:
        """The program starts anew with it: everything that is open belongs to this one."""
        chosen = QFileDialog.getExistingDirectory(
            self._page, self.tr("The folder with your notes"), str(self._folder.parent)
        )
        if chosen and QProcess.startDetached(*program(chosen)):
            self._bench.window().close()


def program(folder: str) -> tuple[str, list[str]]:
    """What starts this program with another folder."""
    frozen = getattr(sys, "frozen", False)
    return sys.executable, [*([] if frozen else ["-m", "desktop"]), "--data-dir", folder]
