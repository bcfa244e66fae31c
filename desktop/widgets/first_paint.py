"""What may wait until a person sees something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls `then` once `widget` is painted with all that is on it and a click had its turn."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._then = widget, then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's own
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            # What is on it is painted after it: the next turn is the first that comes after all.
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, self._then))
        return False
