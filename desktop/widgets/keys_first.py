"""Keys of the window that fields would keep for themselves.

On X11 and Wayland Qt's fields know keys from Emacs: Ctrl+D deletes, Ctrl+K cuts the line, Ctrl+E
goes to its end. Nobody expects them here, and the actions that have these keys would not work
wherever something can be typed.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.keymap import OF_TEXT


class KeysFirst(QObject):
    """Listens to the fields of a window from when they first have the keyboard."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._keys: frozenset[int] = frozenset()
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)  # noqa: S101 - a window is there
        qt.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def claim(self, keys: Iterable[str]) -> None:
        """These keys are the window's, but for those that everybody knows from texts."""
        own = (QKeySequence(each) for each in keys if each not in OF_TEXT)
        first = (each[0] for each in own if each.count())  # type: ignore[index] # it has items
        self._keys = frozenset(each.toCombined() for each in first)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """An override that nobody accepts leaves the key to the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.keyCombination().toCombined() in self._keys
        ):
            event.ignore()
            return True
        return False

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Stays with each field it has met: one without the keyboard is sent no such keys.

        To leave the last one is to touch what may be gone by then.
        """
        if now is not None and now.window() is self._window and _takes_text(now):
            now.installEventFilter(self)


def _takes_text(widget: QWidget) -> bool:
    return widget.inherits("QLineEdit") or widget.inherits("QPlainTextEdit")
