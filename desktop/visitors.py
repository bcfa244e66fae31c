"""Hears a second start of the program and does what it was started for."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop import system
from desktop.core import address, visits
from desktop.core.visits import Visit
from desktop.documents import Documents
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.work.board import Board

if TYPE_CHECKING:
    from desktop.checklist_desk import ChecklistDesk

_AGAIN_MS = 200  # till it is looked again whether what was asked for can be shown
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name of a variable, where Qt looks for it


class Visitors(QObject):
    """Raises the window at once; a file or place is shown when no dialog stands before it."""

    def __init__(
        self,
        window: MainWindow,
        bench: Workbench,
        board: Board,
        desk: ChecklistDesk,
        folder: Path,
    ) -> None:
        super().__init__(bench)
        self._window, self._bench, self._board, self._desk = window, bench, board, desk
        self._folder = folder
        self._waiting: list[Visit] = []
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._serve)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        window.entered.connect(self._look)  # a folder elsewhere may not tell of its changes
        self._documents = QApplication.instance()
        if isinstance(self._documents, Documents):
            self._documents.arrived.connect(self._take)

    def open(self) -> None:
        """From now on listen, beginning with who came meanwhile."""
        if sys.platform == "win32":
            system.tell_installer()
        try:
            self._watcher.addPath(str(visits.ready(self._folder)))
        except OSError:
            return  # nobody can leave anything there either
        self._look()

    def receive(self, visit: Visit) -> None:
        """Show what the program was started for, or told to open meanwhile."""
        if visit.file or visit.target:
            self._waiting.append(visit)
            self._serve()
        self._take()

    def _take(self) -> None:
        """What macOS told: each file is as good as a second start with it."""
        files = self._documents.take() if isinstance(self._documents, Documents) else []
        for file in files:
            self._raise("")
            self.receive(Visit(file=file))

    def has_shown_all(self) -> bool:
        """Whether nothing is waiting to be shown, and the notes are open or will not be."""
        return not self._waiting and self._is_ready()

    def _look(self) -> None:
        for visit in visits.collect(self._folder, time.time()):
            self._raise(visit.token)
            self.receive(visit)

    def _raise(self, token: str) -> None:
        """Come to the front, as far as the system lets a window do so; else it is marked there."""
        if token:
            os.environ[_TOKEN] = token
        window = QApplication.activeModalWidget() or self._window
        for each in (self._window, window):
            each.setWindowState(each.windowState() & ~Qt.WindowState.WindowMinimized)
            each.show()
            each.raise_()
        window.activateWindow()
        os.environ.pop(_TOKEN, None)
        if not window.isActiveWindow():
            QApplication.alert(window)

    def _serve(self) -> None:
        """One after another; what cannot be shown yet waits."""
        if not self._waiting:
            self._again.stop()
        elif QApplication.activeModalWidget() is not None or not self._is_ready():
            self._again.start()
        else:
            visit = self._waiting.pop(0)
            self._again.start()  # for the next one, once this one's dialog is closed
            self._show(visit)

    def _is_ready(self) -> bool:
        """Whether the notes are open, or will not be."""
        return self._board.checklist is not None or bool(self._board.refusal)

    def _show(self, visit: Visit) -> None:
        if visit.target:  # never out of this window, whatever stands there
            self._bench.navigator.visit(address.to_copy(visit.target))
            return
        path = Path(visit.file)
        if self._board.refusal:
            said = self.tr("{} was not opened, because your notes are not open.").format(path)
            self._bench.status.say(said)
        elif path.exists() and not path.is_file():  # a pipe, say, would never end
            self._bench.status.say(self.tr("{} is not a file.").format(path))
        else:
            self._desk.take_over(path)
