"""A field that takes the keys which are pressed in it, instead of what they write."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_ALONE = (
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
)
_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_NONE = Qt.KeyboardModifier.NoModifier


class KeysField(QLineEdit):
    """Tab, Esc and Enter alone do what they do anywhere: nobody is caught in here."""

    keysPressed = Signal(str)  # as `desktop.core.keymap` spells them; empty where it cannot
    leaveRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """No shortcut of the dialog comes first: its keys may be just those that are wanted."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(not _leaves(event))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _leaves(event):
            self.leaveRequested.emit()
        elif Qt.Key(event.key()) not in _ALONE:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            keys = QKeySequence(held.value | event.key())
            self.keysPressed.emit(keys.toString(QKeySequence.SequenceFormat.PortableText))


def _leaves(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return held == _NONE and Qt.Key(event.key()) in _LEAVING
