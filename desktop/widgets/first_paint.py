"""What may wait until a person sees something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_UNSEEN_MS = 1000  # a window that is shown minimized is never painted


class FirstPaint(QObject):
    """Calls `then` once, when `widget` was painted with all that is on it and a click had its turn.

    What other widgets cover wholly is not painted: `widget` is to be one that can be seen.
    """

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._then = widget, then
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.timeout.connect(self._end)
        self._unseen.start(_UNSEEN_MS)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's own
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            # What is on it is painted after it: the next turn is the first that comes after all.
            self._unseen.stop()
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, self._then))
        return False

    def _end(self) -> None:
        self._widget.removeEventFilter(self)
        self._then()
