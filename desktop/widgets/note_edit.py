"""Where a note is typed. Saved as you type: about 200 ms after the last key, and on leaving."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEvent, QMimeData, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PAUSE_MS = 200
_REPLACEMENT = "\ufffd"


class NoteEdit(QPlainTextEdit):
    """Plain text of one record. What cannot be kept (NUL, half characters) shows as U+FFFD."""

    noteRequested = Signal(str, str, bool)  # plan id, text, whether this typing goes on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan_id = ""
        self._kept = ""
        self._going_on = False
        self._asked: deque[str] = deque()
        self._drafts: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.save)
        self.textChanged.connect(self._timer.start)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("My note"))
        self.setPlaceholderText(
            self.tr(
                "Private notes, saved as you type. They stay on this computer. "
                "Please keep victims' names and details out of them."
            )
        )

    def show_note(self, plan_id: str, text: str) -> None:
        """Show what the store holds for a record, unless newer typing stands here."""
        if plan_id == self._plan_id:
            if self._asked:  # answers come in the order asked; until the last, this text is newer
                if text == self._asked[0]:
                    self._asked.popleft()
                return
            if self.unsaved or text == self._kept:
                return
        else:
            self.save()
            self._asked.clear()
            self._going_on = False
        self._plan_id, self._kept = plan_id, text
        shown = self._drafts.get(plan_id, text)
        if shown != self.toPlainText():
            self.setPlainText(shown)
        self._timer.stop()

    @property
    def unsaved(self) -> bool:
        return self._text() != self._kept

    def save(self) -> None:
        """Ask for what is typed to be kept, if it is not."""
        self._timer.stop()
        text = self._text()
        if self._plan_id and text != self._kept:
            self._kept = text
            self._asked.append(text)
            self._drafts.pop(self._plan_id, None)
            self.noteRequested.emit(self._plan_id, text, self._going_on)
            self._going_on = True

    def refuse(self, plan_id: str, text: str, kept: str) -> None:
        """The store refused `text` and holds `kept`. What was typed stays here, to be tried again
        with the next key or on leaving, and is not lost by looking at another record."""
        self._drafts[plan_id] = text
        if plan_id == self._plan_id:
            self._asked.clear()
            self._kept = kept

    def event(self, event: QEvent) -> bool:
        """Undo and Redo are the window's once there is nothing of this typing to go back over."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            typed, keys = self.document(), QKeySequence.StandardKey
            if (event.matches(keys.Undo) and not typed.isUndoAvailable()) or (
                event.matches(keys.Redo) and not typed.isRedoAvailable()
            ):
                event.ignore()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.save()
        self._going_on = False
        super().focusOutEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(_keepable(source.text()))

    def _text(self) -> str:
        return _keepable(self.toPlainText())


def _keepable(text: str) -> str:
    if "\0" not in text and not any("\ud800" <= c <= "\udfff" for c in text):
        return text
    return "".join(_REPLACEMENT if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in text)
