"""Faults of the program itself: each is kept as a report, the person is told, the program goes on.

Nothing of this is sent anywhere, and no exception is printed: what it says may quote a note.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core import crash_report

if TYPE_CHECKING:
    from desktop.dialogs.crash_window import CrashWindow

_MOST_WINDOWS = 3  # in one run; what goes wrong after that is kept as a report only
_MOST_REPORTS = 20


class Crashes(QObject):
    """Hears of every exception that nobody caught, on any thread."""

    _caught = Signal(str)  # across threads

    def __init__(self, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._folder, self._main = folder, window
        self._met: set[str] = set()
        self._windows = 0
        self._window: CrashWindow | None = None
        self._file: IO[str] | None = None
        # Never in the middle of what raised it, which may be painting.
        self._caught.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """From now on hear of them."""
        sys.excepthook = self._hear
        sys.unraisablehook = lambda told: self._hear_one(told.exc_value, told.exc_traceback)
        threading.excepthook = lambda told: self._hear_one(told.exc_value, told.exc_traceback)

    def watch_hard(self) -> None:
        """Let the system write where the program was when it dies at one stroke, and tell what it
        wrote the last time. For the one window of a folder."""
        said = crash_report.take_hard(self._folder)
        with suppress(OSError):
            place = self._folder / crash_report.FOLDER
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            made = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            handle = os.open(place / crash_report.HARD, made, 0o600)
            self._file = os.fdopen(handle, "w")
            faulthandler.enable(self._file)
        if said:
            self._report(f"The program broke off:\n{said}", is_past=True)

    def end(self) -> None:
        """The program ends well: nothing is left of the watching."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                (self._folder / crash_report.FOLDER / crash_report.HARD).unlink()

    def show(self, what: str) -> None:
        """Keep a report of what went wrong, and show it unless the same was shown before."""
        if what in self._met or len(self._met) >= _MOST_REPORTS:
            if self._window is not None:
                self._window.count()
            return
        self._report(what, is_past=False)

    def _report(self, what: str, *, is_past: bool) -> None:
        self._met.add(what)
        moment = datetime.now().astimezone()
        text, path = crash_report.report(what, moment), None
        with suppress(OSError):
            path = crash_report.keep(self._folder, text, moment)
        where = f" A report is in {path}." if path else ""
        if not is_past:
            _say(f"four-pillars: a fault in the program. Your data is safe.{where}")
        if self._window is not None:
            self._window.count()
        elif self._windows < _MOST_WINDOWS:
            self._windows += 1
            self._open(text, path, is_past=is_past)

    def _open(self, text: str, path: Path | None, *, is_past: bool) -> None:
        from desktop.dialogs.crash_window import CrashWindow

        # A modal dialog would keep what does not belong to it from being used; and what belongs to
        # nothing would stay when the window closes.
        above = QApplication.activeModalWidget() or self._main
        self._window = window = CrashWindow(text, path, above, is_past=is_past)
        window.finished.connect(window.deleteLater)
        window.destroyed.connect(self._closed)  # also with the dialog it stood before
        window.show()

    def _closed(self) -> None:
        self._window = None

    def _hear(
        self, _: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._hear_one(error, trace)

    def _hear_one(self, error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or isinstance(error, (KeyboardInterrupt, SystemExit)):
            return
        with suppress(RuntimeError):  # Qt has ended already
            self._caught.emit(crash_report.describe(error, trace))


def _say(sentence: str) -> None:
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(sentence + "\n")
