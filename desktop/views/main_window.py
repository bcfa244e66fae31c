"""The bare window, light enough to be on screen before anything else is even imported."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMainWindow

LEAST = QSize(760, 480)  # in which everything has its place
_FRAME = QSize(0, 40)  # at most, of a window that takes all of a screen


class MainWindow(QMainWindow):
    """Tells when it is first painted, entered and left, and asks before it closes."""

    painted = Signal()  # once, with the first paint
    entered = Signal()
    left = Signal()

    def __init__(self, geometry: str) -> None:
        super().__init__()
        self._is_painted = False
        self.may_close: Callable[[], bool] = lambda: True  # whether nothing would be lost by it
        self.setWindowTitle("Four Pillars")
        self.setMinimumSize(LEAST)
        self.resize(1280, 820)
        room = self.screen().availableSize()
        if room.expandedTo(self.size()) != room and QGuiApplication.platformName() != "offscreen":
            self._fill(room)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode(errors="replace")))

    def _fill(self, room: QSize) -> None:
        """Take all of a screen that has less room than is wanted. No other than a person's own is
        filled: what is drawn off screen has no edges to get lost behind."""
        from PySide6.QtCore import Qt  # which takes its time, and most screens are large enough

        if LEAST.boundedTo(room - _FRAME) != LEAST:
            self.setMinimumSize(room / 2)
        self.resize(self.size().boundedTo(room))
        self.setWindowState(Qt.WindowState.WindowMaximized)

    def geometry_text(self) -> str:
        """Where the window is, to be given to the next one."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            (self.entered if self.isActiveWindow() else self.left).emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.setUpdatesEnabled(False)  # what is still saved must not be painted on a gone window
        super().closeEvent(event)
