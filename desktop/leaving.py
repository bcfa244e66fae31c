"""Sees to it that nothing typed is lost when the window closes or the system ends the program."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core import describe, rescue
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.widgets.notice import Notice
from desktop.work.board import Board

if TYPE_CHECKING:
    from desktop.dialogs.unsaved import UnsavedDialog


class Leaving(QObject):
    """The window closes once every note typed is kept, or the person has decided otherwise.

    When nobody can be asked, what is refused goes into files in the data folder, and the next
    start tells of them.
    """

    def __init__(
        self, window: MainWindow, bench: Workbench, board: Board, folder: Path, read: list[str]
    ) -> None:
        """`read` are the names of the files of rescued notes that need not be told of again."""
        super().__init__(window)
        self._window, self._bench, self._board, self._folder = window, bench, board, folder
        self._read = read
        self._why = ""  # the last refusal
        self._let_go: dict[str, str] = {}  # by note: text that is in a file, or not wanted
        self._waiting = False
        self._nobody_to_ask = False
        self._dialog: UnsavedDialog | None = None
        board.failed.connect(self._hear)
        window.may_close = self._may_close

    def end(self) -> None:
        """The system ends the program: close without a question. `rescue_rest` follows."""
        self._nobody_to_ask = True
        if self._dialog is not None:
            self._dialog.reject()
        self._window.close()

    def log_out(self) -> None:
        """The session ends, perhaps in a moment, perhaps not at all: save or rescue now."""
        self.save()
        self._board.finish_work()
        self.rescue_rest()

    def save(self) -> None:
        """Ask for everything typed to be kept. No question follows."""
        if self._at_stake():
            self._bench.leave()

    def rescue_rest(self) -> None:
        """Put what the store refused into files; if that fails as well, say so on stderr."""
        for note_id, text in self._at_stake().items():
            if not text:
                continue  # a note was emptied, and stays as it was: there is nothing to rescue
            key = note_id.partition("/")[2]
            try:
                rescue.put(self._folder, key, text, datetime.now().astimezone())
            except OSError as error:
                self._say_lost(key, error)
            else:
                self._let_go[note_id] = text

    # -- the next start --

    def tell_rescued(self) -> None:
        """Say what was rescued before, unless that was read."""
        left = rescue.left(self._folder)
        self._read = [path.name for path in left if path.name in self._read]
        new = [path for path in left if path.name not in self._read]
        if not new:
            return
        if len(new) == 1:
            said = self.tr(
                "When Four Pillars last ended, a note could not be saved. Its text is in {}"
            ).format(new[0])
        else:
            said = self.tr(
                "When Four Pillars last ended, {count} notes could not be saved. Their texts are "
                "in {folder}: {names}"
            ).format(
                count=len(new), folder=self._folder, names=", ".join(path.name for path in new)
            )
        notice = Notice(said, self._bench)
        notice.dismissed.connect(lambda: self._read.extend(path.name for path in new))
        self._bench.add_notice(notice)
        self._bench.status.announce(said)

    @property
    def read(self) -> list[str]:
        """The names of the files of rescued notes that were told of and dismissed."""
        return self._read

    # -- closing --

    def _at_stake(self) -> dict[str, str]:
        """By note: what would be lost if the program ended now."""
        unkept = self._bench.detail.unkept()
        return {
            note_id: text for note_id, text in unkept.items() if self._let_go.get(note_id) != text
        }

    def _may_close(self) -> bool:
        if self._nobody_to_ask or not self._at_stake():
            return True
        if not self._waiting:
            self._waiting = True
            self._bench.status.tell(self.tr("Saving what you typed…"))
            self._ask_again()
        return False

    def _ask_again(self) -> None:
        self._why = ""
        self._bench.leave()
        self._board.when_done(self._decide)

    def _decide(self) -> None:
        """Everything was answered: close, or ask what is to become of what was refused."""
        if self._nobody_to_ask or not self._waiting:
            return
        stake = self._at_stake()
        if stake and self._why:
            self._show_why(stake)
        else:  # all is kept; or more was typed meanwhile, and closing asks for that
            self._close()

    def _show_why(self, stake: dict[str, str]) -> None:
        if self._dialog is not None:
            self._dialog.show_why(self._why)
            return
        from desktop.dialogs.unsaved import UnsavedDialog

        records = self._board.plan.records
        keys = [note_id.partition("/")[2] for note_id in sorted(stake)]
        names = [describe.heading(records[key]) if key in records else key for key in keys]
        self._dialog = dialog = UnsavedDialog(stake, names, self._why, self._window)
        dialog.retryRequested.connect(self._ask_again)
        dialog.released.connect(lambda: self._release(stake))
        dialog.finished.connect(self._stay)
        dialog.open()

    def _release(self, stake: dict[str, str]) -> None:
        self._let_go |= stake
        self._close()

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self._waiting = False
        self._window.close()

    def _stay(self) -> None:
        self._waiting = False
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _hear(self, sentence: str) -> None:
        self._why = sentence

    def _say_lost(self, key: str, error: OSError) -> None:
        if sys.stderr is not None:
            said = self.tr(
                "The note on {id} could not be saved, nor its text put into {folder}: {why}"
            )
            sys.stderr.write(
                said.format(id=key, folder=self._folder, why=error.strerror or error) + "\n"
            )
