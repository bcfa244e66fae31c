"""When notes are locked, and what is done about their password."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core import settings
from desktop.opening_desk import OpeningDesk
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.widgets.idle_notice import IdleNotice, sentence
from desktop.work.board import Board
from desktop.work.idling import IdleWatch

if TYPE_CHECKING:
    from db.workspace.store import Workspace
    from desktop.dialogs.password_dialog import PasswordDialog
    from desktop.work.system_lock import SystemLock

_LARGE = 0.6  # of the window: so high a dialog may stand before what is said at its foot


class LockDesk(QObject):
    """Asks for the lock when it is time; sets, changes and removes the password.

    Without a password nothing here listens to anything.
    """

    lockRequested = Signal()

    def __init__(
        self,
        window: MainWindow,
        bench: Workbench,
        board: Board,
        opening: OpeningDesk,
        folder: Path,
    ) -> None:
        super().__init__(bench)
        self._window, self._bench, self._board = window, bench, board
        self._opening, self._folder = opening, folder
        self.idle = IdleWatch(self)
        self.notice: IdleNotice | None = None
        self._system: SystemLock | None = None
        self._by_code = False  # whether it was opened with the recovery code
        self._code = ""  # the recovery code, to be shown
        self.idle.warned.connect(self._warn)
        self.idle.touched.connect(self._unwarn)
        self.idle.expired.connect(self.lockRequested)
        bench.lockRequested.connect(self._lock)
        bench.passwordRequested.connect(self._ask_password)
        board.reloaded.connect(self._follow)

    @property
    def has_password(self) -> bool:
        """Whether the workspace that is open has one."""
        store = self._board.workspace
        return store is not None and store.has_password

    @property
    def is_private(self) -> bool:
        """Whether there is a password, known or not."""
        return self.has_password or self._opening.page is not None

    def _follow(self) -> None:
        """The workspace was opened, or its password has changed."""
        if not self.has_password:
            self.idle.stop()
            self._system = None
            return
        if self._system is None:
            from desktop.work.system_lock import SystemLock

            self._system = SystemLock(self)
            self._system.locked.connect(self._lock_quietly)
            self.idle.start(self._bench.settings.lock_after)
        if self._opening.used_code:
            self._opening.used_code = False
            self._by_code = True
            QTimer.singleShot(0, self, self._ask_password)

    # -- locking --

    def _lock(self) -> None:
        """The person asks for it."""
        if self._board.workspace is None:
            self._bench.status.say(self._board.refusal or self.tr("Your notes are not open yet."))
        elif self.has_password:
            self.lockRequested.emit()
        else:
            self._bench.status.say(self.tr("To lock your notes, set a password first."))
            self._ask_password()

    def _lock_quietly(self) -> None:
        """The system asks for it."""
        if self.has_password:
            self.lockRequested.emit()

    def resume(self) -> None:
        """A lock was called off: the person is there."""
        self._unwarn()
        self.idle.start(self._bench.settings.lock_after)

    def _warn(self) -> None:
        above = QApplication.activeModalWidget()
        if isinstance(above, QDialog) and above.height() > _LARGE * self._window.height():
            self.notice = IdleNotice(above)
            self.notice.lie_over(above)
            above.finished.connect(self._warn_elsewhere)  # and the notice goes with it
        else:
            self.notice = IdleNotice(self._bench)
            self._bench.add_below(self.notice)
        self.notice.stayRequested.connect(self.idle.touch)
        self._bench.status.announce(sentence())

    def _warn_elsewhere(self) -> None:
        """The dialog under the warning was closed, and by nobody's touch."""
        if self.notice is not None:
            self._unwarn()
            self._warn()

    def _unwarn(self) -> None:
        if self.notice is not None:
            self.notice.hide()
            self.notice.deleteLater()
            self.notice = None

    def _lock_after(self, minutes: int) -> None:
        self._bench.settings = replace(self._bench.settings, lock_after=minutes)
        if self.has_password:
            self.idle.start(minutes)

    # -- the password --

    def _ask_password(self) -> None:
        from desktop.dialogs.password_dialog import PasswordDialog

        if self._board.workspace is None:
            self._bench.status.say(self._board.refusal or self.tr("Your notes are not open yet."))
            return
        self._code = ""
        dialog = PasswordDialog(
            has_password=self.has_password,
            knows_it=not self._by_code,
            lock_after=self._bench.settings.lock_after,
            parent=self._window,
        )
        dialog.setRequested.connect(partial(self._set, dialog))
        dialog.removeRequested.connect(partial(self._remove, dialog))
        dialog.sheetRequested.connect(partial(self._find_code, dialog))
        dialog.lockAfterChanged.connect(self._lock_after)
        dialog.exec()
        self._board.when_done(dialog.deleteLater)
        code, self._code = self._code, ""
        if code:
            self._offer_sheet(code)

    def _set(self, dialog: PasswordDialog, old: str, new: str) -> None:
        def write(store: Workspace) -> str:
            self._check(store, old)
            store.set_password(new)
            return store.recovery_code()

        is_first = not self.has_password

        def done(code: str) -> None:
            self._code = code
            self._changed(dialog, self.tr("Your notes have a password now. Ctrl+L locks them."))
            if is_first:
                self._tell_what_is_left()

        self._board.ask(write, done, dialog.refuse)

    def _tell_what_is_left(self) -> None:
        """What was kept aside before stands outside of the password: that is for the person to
        delete, who may still need it."""
        from desktop.core import in_the_open
        from desktop.widgets.notice import Notice

        left = in_the_open.left(self._folder)
        if left:
            said = self.tr(
                "What was put aside before your notes had a password can be read without it. "
                "Delete it when you do not need it: {}"
            ).format(", ".join(map(str, left)))
            self._bench.add_notice(Notice(said, self._bench))
            self._bench.status.announce(said)

    def _remove(self, dialog: PasswordDialog, old: str) -> None:
        def write(store: Workspace) -> None:
            self._check(store, old)
            store.remove_password()

        def done(_: None) -> None:
            self._changed(dialog, self.tr("Your notes have no password any more."))

        self._board.ask(write, done, dialog.refuse)

    def _changed(self, dialog: PasswordDialog, said: str) -> None:
        self._by_code = False
        dialog.finish()
        self._follow()
        self._board.refresh()
        settings.save(self._folder, self._bench.remembered().without_words())
        self._bench.status.say(said)

    def _find_code(self, dialog: PasswordDialog, old: str) -> None:
        def read(store: Workspace) -> str:
            self._check(store, old)
            return store.recovery_code()

        def done(code: str) -> None:
            self._code = code
            dialog.finish()

        self._board.ask(read, done, dialog.refuse)

    def _check(self, store: Workspace, password: str) -> None:
        """On the worker: raise Known unless it is the password, or none has to be known."""
        import db

        if not store.has_password or self._by_code:
            return
        if not store.opens_with(db.key_for(self._folder, password)):
            raise db.Known(
                db.Cause.LOCKED,
                self.tr("That is not the password you have now. Nothing was changed."),
            )

    def _offer_sheet(self, code: str) -> None:
        from desktop.dialogs.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(code, self._folder, date.today(), self._window)  # noqa: DTZ011 - the person's own day
        dialog.exec()
        dialog.deleteLater()
