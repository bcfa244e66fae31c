"""An empty PySide6 window of the program's size: what every start is held against."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.clock import now, resident, tell

SETTLED = 1000  # milliseconds


class Window(QMainWindow):
    """Notes the end of its first paint, and ends when it has settled."""

    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = now()
            QTimer.singleShot(SETTLED if "--settle" in sys.argv else 0, self.close)


if __name__ == "__main__":
    qt = QApplication(sys.argv[:1])
    window = Window()
    window.setWindowTitle("Bare")
    window.resize(1280, 820)
    window.show()
    qt.exec()
    tell({"window": window.painted, "memory": resident()})
