"""Hears from the system that its screen is locked or that it is about to sleep.

Only a workspace with a password asks for this, so only then is it imported. Where a system tells
nothing, or there is no bus to hear it on, nothing is heard.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_LOGIN = "org.freedesktop.login1"


class SystemLock(QObject):
    """Listens from when it is made until it goes."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None, session: str = "", system: str = "") -> None:
        """`session` and `system` are names of connections to buses; the usual ones if empty."""
        super().__init__(parent)
        self._listens = False
        if sys.platform == "linux":
            self._listen(session, system)

    def _listen(self, session_name: str, system_name: str) -> None:
        from PySide6.QtDBus import QDBusConnection

        session = QDBusConnection(session_name) if session_name else QDBusConnection.sessionBus()
        system = QDBusConnection(system_name) if system_name else QDBusConnection.systemBus()
        for name in _SCREEN_SAVERS if session.isConnected() else ():
            # From any path: the freedesktop one stands at two.
            session.connect("", "", name, "ActiveChanged", self, _slot("screen_changed(bool)"))
        if system.isConnected():
            manager, its = f"{_LOGIN}.Manager", f"{_LOGIN}.Session"
            system.connect("", "", manager, "PrepareForSleep", self, _slot("screen_changed(bool)"))
            system.connect("", "", its, "Lock", self, _slot("lock_asked()"))

    @Slot(bool)
    def screen_changed(self, is_away: bool) -> None:
        """The screen is locked, or sleep begins; or that is over."""
        if is_away:
            self.locked.emit()

    @Slot()
    def lock_asked(self) -> None:
        self.locked.emit()


def _slot(signature: str) -> Any:
    """A slot as PySide takes it: as text, whatever its stubs say."""
    return SLOT(signature)
