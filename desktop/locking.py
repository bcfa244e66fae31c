"""Locks the window: covers it at once, keeps what is typed, and then lets everything be forgotten.

Forgetting is not left to the parts: all of them go, with what they know, and new ones are made as
at a start. What nobody refers to any more is no longer found in this program; that its bytes are
gone from the computer's memory, a program in Python cannot promise.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenuBar, QToolTip, QVBoxLayout, QWidget

from desktop.leaving import Leaving
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.widgets.unlock_page import UnlockPage
from desktop.work.board import Board


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

    def begin(self) -> None:
        """Cover the window now, before the system can take a picture of it; the rest follows."""
        self._leaving.save()  # what stands in the window, while it has the keyboard
        _close_dialogs(self._window)
        self._cover()
        _empty_clipboard()
        self._board.when_done(self._decide)

    def _cover(self) -> None:
        window = self._window
        window.takeCentralWidget()
        self._bench.hide()
        self._bench.status.hide()
        window.menuBar().hide()
        window.setCentralWidget(QWidget(window))
        for name in self._bench.action_names():
            self._bench.action(name).blockSignals(True)
        window.repaint()

    def _decide(self) -> None:
        """All is answered: done, or the text that was refused is kept here under cover."""
        if not self._leaving.at_stake():
            self.finished.emit()
            return
        cover = QWidget(self._window)
        self.page = page = UnlockPage(self._folder, cover)
        page.refuse(
            self.tr(
                "Locked. Something you wrote could not be saved: {} It is kept here until you "
                "unlock your notes; do not end the program before."
            ).format(self._leaving.why)
        )
        page.code_link.hide()
        page.passwordGiven.connect(self._try)
        column = QVBoxLayout(cover)
        column.addWidget(page)
        column.addStretch(1)
        self._window.setCentralWidget(cover)
        page.take_keyboard()

    def _try(self, password: str) -> None:
        import db

        page, store, folder = self.page, self._board.workspace, self._folder
        assert page is not None and store is not None  # noqa: S101, PT018 - it is what is locked

        def done(fits: bool) -> None:
            if fits:
                self._uncover()
            else:
                page.refuse(page.tr("That is not the password."))

        self._board.ask(
            lambda store: store.opens_with(db.key_for(folder, password)),
            done,
            lambda error: page.refuse(str(error)),
        )

    def _uncover(self) -> None:
        window = self._window
        window.setCentralWidget(self._bench)
        self._bench.show()
        self._bench.status.show()
        window.menuBar().show()
        for name in self._bench.action_names():
            self._bench.action(name).blockSignals(False)
        self._leaving.save()
        self.calledOff.emit()


def _close_dialogs(window: QWidget) -> None:
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


def clear_window(window: MainWindow) -> None:
    """A bare window, as before the first workbench was made."""
    window.setMenuBar(QMenuBar(window))
