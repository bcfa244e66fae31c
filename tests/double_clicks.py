"""Files that are double-clicked on macOS: `python -m tests.double_clicks FOLDER FILE...`

Qt tells of the first before there is a window, as at a start, and of each other when the dialog of
the one before is closed. Prints what each dialog was, one per line, and the titles of all windows.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from unittest import mock

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog

from desktop.app import Program
from desktop.qt_app import application
from tests.waiting import until


def main(folder: Path, files: list[str]) -> None:
    with mock.patch.object(sys, "platform", "darwin"):
        qt = application()
    shown: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            shown.append(f"{type(dialog).__name__}: {dialog.windowTitle()}")
            dialog.reject()

    looking = QTimer()
    looking.timeout.connect(close)
    looking.start(20)
    QCoreApplication.sendEvent(qt, QFileOpenEvent(QUrl("https://example.org/")))
    QCoreApplication.sendEvent(qt, QFileOpenEvent(files[0]))
    program = Program(qt, str(folder))
    program.show()
    for count, file in enumerate(files[1:], start=1):
        until(partial(_are, count, shown))
        QCoreApplication.sendEvent(qt, QFileOpenEvent(file))
    until(partial(_are, len(files), shown))
    looking.stop()
    print(*shown, program.window.windowTitle(), sep="\n")  # noqa: T201 - what it was asked for
    program.window.close()
    program.finish()


def _are(count: int, shown: list[str]) -> bool:
    return len(shown) >= count


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
