"""Where a note is typed. Saved as you type: 200 ms after the last key, in long typing about every
second, and on leaving."""

from __future__ import annotations

import re

from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.core.tips import plain_tip
from desktop.widgets.drafts import Drafts, keepable
from desktop.widgets.text_lines import whole_lines

_PAUSE_MS = 200
_LATEST_MS = 1000  # of typing without a pause, which a crash must not take
_LINE_ENDS = dict.fromkeys((0x2028, 0x2029, 0xFDD0, 0xFDD1), "\n")  # as the editor holds them
_ENDLESS = re.compile(r"\S{2000}")


class NoteEdit(QPlainTextEdit):
    """Plain text of one record. What cannot be kept (NUL, half characters) shows as U+FFFD."""

    noteRequested = Signal(str, str, bool)  # plan id, text, whether this typing goes on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan_id = ""
        self._kept = ""
        self._going_on = False
        self._drafts = Drafts()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.save)
        self._begun = QElapsedTimer()  # what is not asked to be kept yet
        self.textChanged.connect(self._wait)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("My note"))
        self._hint = self.tr(
            "Private notes, saved as you type. They stay on this computer. "
            "Please keep victims' names and details out of them."
        )
        self.setPlaceholderText(self._hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_hint"):
            self._fit_hint()

    def _fit_hint(self) -> None:
        """Where the field is too low for all that is said in it, whole lines of it."""
        around = 2 * round(self.document().documentMargin())
        room, metrics = self.viewport().size(), self.fontMetrics()
        lines = (room.height() - around) // metrics.lineSpacing()
        shown = whole_lines(self._hint, self.font(), room.width() - around, lines)
        self.setPlaceholderText(shown)
        self.setToolTip(plain_tip(self._hint) if shown != self._hint else "")

    def show_note(self, plan_id: str, text: str) -> None:
        """Show what the store holds for a record, unless newer typing stands here."""
        asked = self._drafts.on_way(plan_id)
        if plan_id != self._plan_id:
            self.save()
            self._going_on = False
        elif asked is not None or self.unsaved or text == self._kept:
            return
        self._plan_id, self._kept = plan_id, text if asked is None else asked
        refused = self._drafts.refused(plan_id)
        shown = self._kept if refused is None else refused
        self.clear()
        self._wrap(shown)
        self.setPlainText(shown)
        self.document().setModified(shown != self._kept)
        self._timer.stop()

    def _wait(self) -> None:
        """Wait for a pause, but not for ever."""
        if not self._timer.isActive():
            self._begun.start()
        elif self._begun.hasExpired(_LATEST_MS):
            return
        self._timer.start()

    def take_answer(self, plan_id: str) -> None:
        """The store has kept or refused the text for a record that was asked first."""
        self._drafts.answer(plan_id)

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that is not kept. A text shown otherwise than it is stored
        (its line ends, say) is not typing."""
        return self.document().isModified() and self._text() != self._kept

    def unkept(self) -> dict[str, str]:
        """By record: what was typed here and the store has not said that it keeps."""
        typed = {self._plan_id: self._text()} if self._plan_id and self.unsaved else {}
        return self._drafts.unkept() | typed

    def save(self) -> None:
        """Ask for what is typed to be kept, if it is not."""
        self._timer.stop()
        if not self.unsaved:
            self._drafts.drop(self._plan_id)
        elif self._plan_id:
            self._kept = self._text()
            self.document().setModified(False)
            self._drafts.ask(self._plan_id, self._kept)
            self.noteRequested.emit(self._plan_id, self._kept, self._going_on)
            self._going_on = True

    def save_all(self) -> None:
        """Ask once more for everything that was refused, on other records too."""
        self.save()
        for plan_id, text in self._drafts.take_refused().items():
            self._drafts.ask(plan_id, text)
            self.noteRequested.emit(plan_id, text, False)

    def refuse(self, plan_id: str, text: str, kept: str) -> None:
        """The store refused `text` and holds `kept`. What was typed stays here, to be tried again
        with the next key or on leaving, and is not lost by looking at another record."""
        if self._drafts.refuse(plan_id, text) and plan_id == self._plan_id:
            self._kept = kept
            self.document().setModified(True)

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
        text = keepable(source.text())
        self._wrap(text)
        self.insertPlainText(text)

    def _wrap(self, text: str) -> None:
        """Qt takes minutes to break an endless word anywhere: one such gets a scroll bar."""
        modes = QTextOption.WrapMode
        endless = _ENDLESS.search(text)
        self.setWordWrapMode(modes.WordWrap if endless else modes.WrapAtWordBoundaryOrAnywhere)

    def _text(self) -> str:
        return keepable(self.document().toRawText().translate(_LINE_ENDS))
