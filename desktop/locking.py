"""Locks the window: covers it at once, keeps what is typed, and then lets everything be forgotten.

Forgetting is not left to the parts: all of them go, with what they know, and new ones are made as
at a start. What nobody refers to any more is no longer found in this program; that its bytes are
gone from the computer's memory, a program in Python cannot promise.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenuBar,
    QStatusBar,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from desktop.core.language import retold
from desktop.leaving import Leaving
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.widgets.unlock_page import UnlockPage
from desktop.work.board import Board
from desktop.work.worker import Worker


class Locking(QObject):
    """One lock, from its beginning to `finished`; or, where something typed could not be saved, to
    `calledOff` when the person has unlocked the window again."""

    finished = Signal()  # all is kept: everything may be forgotten
    calledOff = Signal()

    def __init__(
        self, window: MainWindow, bench: Workbench, board: Board, leaving: Leaving, folder: Path
    ) -> None:
        super().__init__(window)
        self._window, self._bench, self._board = window, bench, board
        self._leaving, self._folder = leaving, folder
        self.page: UnlockPage | None = None
        self._is_over = False

    def begin(self) -> None:
        """Cover the window now, before the system can take a picture of it; the rest follows."""
        self._leaving.save()  # what stands in the window, while it has the keyboard
        close_dialogs(self._window)
        self._cover()
        _empty_clipboard()
        self._board.when_done(self._decide)

    def stop(self) -> None:
        """The program ends: nothing is begun anew."""
        self._is_over = True

    def _cover(self) -> None:
        window = self._window
        window.takeCentralWidget()
        self._bench.hide()
        self._bench.setParent(window)  # it goes with the window, whatever comes next
        self._bench.status.hide()
        window.menuBar().hide()
        window.setCentralWidget(QWidget(window))
        window.repaint()

    def _decide(self) -> None:
        """All is answered: done, unless text that was refused could not be put aside either."""
        if self._is_over:
            return
        self._leaving.rescue_rest()  # under the same key, and it comes back when that does
        if not self._leaving.has_unsaved():
            self.finished.emit()
            self.deleteLater()
            return
        cover = QWidget(self._window)
        self.page = page = UnlockPage(self._folder, cover)
        page.code_link.hide()
        page.about.hide()  # nothing can: the window behind knows too much
        page.refuse(
            self.tr(
                "Something you wrote could not be saved: {} It is kept here until you unlock "
                "your notes. Do not end the program before that."
            ).format(self._leaving.why)
        )
        page.passwordGiven.connect(self._try)
        column = QVBoxLayout(cover)
        column.addWidget(page)
        column.addStretch(1)
        self._window.setCentralWidget(cover)
        self._window.may_close = self._may_close
        page.take_keyboard()

    def _may_close(self) -> bool:
        """Not without the text; and to ask what is to become of it would show it."""
        return self._leaving.is_ending

    def _try(self, password: str) -> None:
        import db

        page, folder = self.page, self._folder
        assert page is not None  # noqa: S101 - it asks

        def done(fits: bool) -> None:
            if fits:
                self._uncover()
            else:
                page.refuse(self.tr("That is not the password."))

        self._board.ask(
            lambda store: store.opens_with(db.key_for(folder, password)),
            done,
            lambda error: page.refuse(retold(error)),
        )

    def _uncover(self) -> None:
        window = self._window
        window.setCentralWidget(self._bench)
        self._bench.show()
        self._bench.status.show()
        window.menuBar().show()
        window.may_close = self._leaving.may_close
        self._leaving.save()
        self.calledOff.emit()
        self.deleteLater()


def close_dialogs(window: QWidget) -> None:
    """Whatever stands over the window goes, menus and questions too."""
    QToolTip.hideText()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        dialog.done(QDialog.DialogCode.Rejected)
        dialog.hide()


def _empty_clipboard() -> None:
    """Take back what was copied here; what comes from elsewhere is not ours."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def take_down(
    window: MainWindow,
    bench: Workbench,
    board: Board,
    workers: Iterable[Worker],
    then: Callable[[], None],
) -> None:
    """Close the workspace and let go of everything that knew of it; `then` is called when none of
    it is left, with a bare window."""
    window.may_close = lambda: True
    window.setMenuBar(QMenuBar(window))  # the old ones go with this
    window.setStatusBar(QStatusBar(window))
    for action in bench.actions_made():
        action.deleteLater()

    every = list(workers)

    def drop() -> None:
        # Deleted when the loops of dialogs that were open have ended, and not before.
        bench.destroyed.connect(lambda: QTimer.singleShot(0, wait))
        board.deleteLater()
        bench.deleteLater()

    def wait() -> None:
        """A dialog that has ended may go only once all that it asked for is answered, twice."""
        _when_all_done([*every, *every], collect)

    def collect() -> None:
        for dialog in window.findChildren(QDialog):
            dialog.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.unfreeze()  # what was frozen when the window was complete is what goes now
        gc.collect()
        then()

    board.close()
    _when_all_done(every, drop)


def _when_all_done(workers: list[Worker], then: Callable[[], None]) -> None:
    """Call `then` once each worker has done what it was asked for, and forgotten it."""
    if not workers:
        then()
        return
    first, *rest = workers
    first.submit(lambda: None, lambda _: _when_all_done(rest, then), lambda _: None)
