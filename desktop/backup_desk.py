"""What is done with backups: one every day, copies elsewhere, restoring and taking that back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog

from desktop.core.language import retold
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.widgets.work_page import WorkPage
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.backups import Backup, Restored
    from desktop.widgets.restored_notice import RestoredNotice

_REST = 3_000  # ms after the notes are open: nobody waits for the backup of the day
_LOOK = 600_000  # ms between two looks at whether a new day has begun


class BackupDesk(QObject):
    """Answers what the page of backups asks for, and sees to the backup of the day."""

    def __init__(self, window: MainWindow, bench: Workbench, board: Board) -> None:
        super().__init__(bench)
        self._window, self._bench, self._board = window, bench, board
        self._notice: RestoredNotice | None = None
        self._refusal = ""  # of the backup of the day: told once, not every ten minutes
        bench.copyRequested.connect(self._ask_copy)
        bench.restoreRequested.connect(self._ask_restore)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look_at_the_day)
        self._timer.setInterval(_REST)
        board.reloaded.connect(self._begin)

    # -- every day --

    def look_at_the_day(self) -> None:
        """Back up if today has no backup yet and something is different from the last one."""
        self._timer.setInterval(_LOOK)
        now = datetime.now().astimezone()
        self._board.ask(lambda store: store.back_up_daily(now), self._backed_up, self._told_once)

    def _begin(self) -> None:
        if not self._timer.isActive() and not self._board.refusal:
            self._timer.start()

    def _backed_up(self, made: Backup | None) -> None:
        self._refusal = ""
        page = self._bench.stack.page
        if made is not None and isinstance(page, WorkPage):
            page.out_of_date()

    def _told_once(self, error: Exception) -> None:
        if retold(error) != self._refusal:
            self._refusal = retold(error)
            self._bench.status.say(self.tr("Today has no backup yet. {}").format(retold(error)))

    # -- a copy elsewhere --

    def _ask_copy(self) -> None:
        today = datetime.now().astimezone()
        name = f"four-pillars-{today:%Y-%m-%d}.db"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy of all your checklists and notes"),
            str(_documents() / name),
            self.tr("Backups (*.db);;All files (*)"),
        )
        if not chosen:
            return
        target, said = Path(chosen), self.tr("Saved a copy: {}")
        self._board.ask(
            lambda store: store.back_up_to(target),
            lambda _: self._bench.status.say(said.format(target)),
            self._show_refusal,
        )

    # -- restoring --

    def _ask_restore(self, backup: Backup | None) -> None:
        """Show what a backup would change; with none of them, ask for a file."""
        if backup is not None:
            self._preview(backup.name)
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Restore from a file"),
            str(_documents()),
            self.tr("Backups (*.db);;All files (*)"),
        )
        if chosen:
            self._preview(Path(chosen))

    def _preview(self, source: str | Path) -> None:
        from desktop.dialogs.restore_dialog import RestoreDialog

        self._bench.leave()  # what is typed is kept now: it belongs to what can be taken back
        dialog = RestoreDialog(self._board, source, self._window)
        dialog.restored.connect(self._restored)
        dialog.exec()
        self._board.when_done(dialog.deleteLater)

    def _restored(self, done: Restored) -> None:
        from desktop.core import backups
        from desktop.widgets.restored_notice import RestoredNotice

        self._board.refresh()
        self._close_notice()
        said = self.tr("Everything is as it was on {}.").format(backups.when(done.backup.made_at))
        self._notice = notice = RestoredNotice(said, self._bench)
        notice.takeBackRequested.connect(lambda: self._take_back(done.before))
        notice.dismissed.connect(self._close_notice)
        self._bench.add_notice(notice)
        self._bench.status.say(said)

    def _take_back(self, before: Backup) -> None:
        self._bench.leave()
        self._board.ask(
            lambda store: store.restore(before.name), self._taken_back, self._show_refusal
        )

    def _taken_back(self, _: Restored) -> None:
        self._board.refresh()
        self._close_notice()
        self._bench.status.say(self.tr("The restore is taken back. All is as it was before it."))

    def _close_notice(self) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None

    # -- saying --

    def _show_refusal(self, error: Exception) -> None:
        self._bench.banner.show_sentence(retold(error))
        self._bench.status.announce(retold(error))


def _documents() -> Path:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents))
