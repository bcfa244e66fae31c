"""Tells when nobody has touched the program for a while, a minute before that, and when someone
does again."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from desktop.core.idle import Idle, Moment

_LOOK_MS = 1000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches the windows of the program while it runs, and costs nothing before.

    Keys and mouse are heard where they come into a window, which is far less to listen to than
    all that goes on inside it.
    """

    warned = Signal()
    touched = Signal()  # after a warning
    expired = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._idle = Idle(self.now(), 0)
        self._has_warned = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def now(self) -> Moment:
        return Moment(time.monotonic(), time.time())

    def start(self, minutes: int) -> None:
        """Begin to watch, anew if it is watching; 0 is for ever, and watches nothing."""
        self.stop()
        if not minutes:
            return
        self._idle = Idle(self.now(), minutes)
        app = _application()
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._timer.start(_LOOK_MS)

    def stop(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            _application().focusWindowChanged.disconnect(self._watch)
            for window in QGuiApplication.allWindows():
                window.removeEventFilter(self)
        self._has_warned = False

    def touch(self) -> None:
        """Somebody is there."""
        self._idle = Idle(self.now(), self._idle.minutes)
        if self._has_warned:
            self._has_warned = False
            self.touched.emit()

    def look(self) -> None:
        """See how long it has been."""
        now = self.now()
        if self._idle.is_over(now):
            self.stop()
            self.expired.emit()
        elif self._idle.is_near(now) and not self._has_warned:
            self._has_warned = True
            self.warned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's own
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:  # one that has it already has it once
            window.installEventFilter(self)


def _application() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)  # noqa: S101 - there is no window without
    return app
