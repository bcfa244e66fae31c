"""Qt as this program starts it, and how the system's signals end it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication


def application() -> QApplication:
    """Qt, with the style that the program draws in."""
    # Named as on a command line. A style that is asked for would have to be known in Python, and
    # its class waits for those of all styles, and of all that can be drawn.
    arguments = [*sys.argv[:1], "-style", "Fusion"]
    qt = _documents(arguments) if sys.platform == "darwin" else QApplication(arguments)
    qt.setApplicationName("Four Pillars")
    # Qt's own file dialog notes down in the home folder where a person has been. That is nobody's
    # business on a computer that is not theirs, and nothing here would erase it.
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, os.devnull)
    return qt


def _documents(arguments: list[str]) -> QApplication:
    from desktop.documents import Documents

    return Documents(arguments)


def wake_on_signals(close: Callable[[], Any]) -> QTimer:
    """Let SIGTERM, SIGINT and SIGHUP close the window like a person would.

    Python runs signal handlers only between its own instructions, and Qt's loop has none; a timer
    gives it some. It may also be in the middle of painting then, so closing waits for its turn.
    """
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: QTimer.singleShot(0, close))
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(200)
    return timer
