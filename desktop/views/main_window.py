"""The bare window, light enough to be on screen before anything else is even imported."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow


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
        self.setMinimumSize(760, 480)
        self.resize(1280, 820)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode(errors="replace")))

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
