"""A line of text about an item, kept when it is left. What is refused stays typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.widgets.drafts import Drafts, keepable


class LineEdit(QLineEdit):
    """A line whose Undo is the window's once there is nothing of its own to go back over."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumWidth(60)
        self._offered = QStringListModel(self)
        self._words: Callable[[], Iterable[str]] = tuple

    def offer(self, words: Callable[[], Iterable[str]]) -> None:
        """Complete what is typed to one of `words`, which are asked for on coming here."""
        self._words = words
        completer = QCompleter(self)
        completer.setModel(self._offered)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._offered.setStringList(sorted(set(self._words()), key=str.casefold))
        super().focusInEvent(event)

    def typed(self) -> str:
        """What is written, a pasted text of several lines as one."""
        return keepable(" ".join(self.text().splitlines()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            if (event.matches(keys.Undo) and not self.isUndoAvailable()) or (
                event.matches(keys.Redo) and not self.isRedoAvailable()
            ):
                event.ignore()
                return True
        return super().event(event)


class LineField(LineEdit):
    """Shows one value; asks for it to be kept on Enter and on leaving.

    The value is known by a name, so that an answer finds its way when another item is shown.
    """

    textRequested = Signal(str, str)  # name, text

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._of = ""
        self._kept = ""
        self._drafts = Drafts()
        self.returnPressed.connect(self.save_again)
        self.editingFinished.connect(self.save)

    @property
    def of(self) -> str:
        """The name of the value that is shown."""
        return self._of

    @property
    def unsaved(self) -> bool:
        return bool(self._of) and self.typed() != self._kept

    def show_value(self, name: str, kept: str) -> None:
        """Show what the store holds under a name, unless something newer was typed."""
        on_way, refused = self._drafts.on_way(name), self._drafts.refused(name)
        if name == self._of:
            if on_way is None and kept != self._kept:
                typed, self._kept = self.unsaved, kept
                if not typed:
                    self._put(kept)
            return
        self.save()
        self._of, self._kept = name, kept if on_way is None else on_way
        self._put(self._kept if refused is None else refused)

    def save(self) -> None:
        """Ask for what is typed to be kept, if it is not. What was refused just so is not asked
        for at every turn, but with Enter and when the window is left."""
        text = self.typed()
        if not self.unsaved:
            self._drafts.drop(self._of)
        elif text != self._drafts.refused(self._of):
            self._kept = text
            self._drafts.ask(self._of, text)
            self._put(text)  # from here on Undo is the window's
            self.textRequested.emit(self._of, text)

    def save_again(self) -> None:
        self._drafts.drop(self._of)
        self.save()

    def save_all(self) -> None:
        """Ask once more for everything that was refused, of other items too."""
        self.save()
        for name, text in self._drafts.take_refused().items():
            if name == self._of:
                self._kept = text
            self._drafts.ask(name, text)
            self.textRequested.emit(name, text)

    def unkept(self) -> dict[str, str]:
        """By name: what was typed here and the store has not said that it keeps."""
        return self._drafts.unkept() | ({self._of: self.typed()} if self.unsaved else {})

    def answer(self, name: str) -> None:
        """The store keeps what it was asked for first under that name."""
        self._drafts.answer(name)

    def refuse(self, name: str, text: str, kept: str) -> None:
        """The store refused `text` and holds `kept`."""
        if self._drafts.refuse(name, text) and name == self._of:
            self._kept = kept

    def is_refused(self) -> bool:
        """Whether what stands here was refused."""
        return self.unsaved and self._drafts.refused(self._of) == self.typed()

    def _put(self, text: str) -> None:
        cursor = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(cursor, len(text)) if self.hasFocus() else 0)


class AddLine(LineEdit):
    """A line in which something new is written: Enter and leaving it add that, and empty it.

    Several pasted lines are as many things.
    """

    addRequested = Signal(str, str)  # name, the lines written

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._of = ""
        self._refused: dict[str, str] = {}  # by name
        self.returnPressed.connect(self.save_again)
        self.editingFinished.connect(self.save)

    def show_of(self, name: str) -> None:
        """From now on something is added under this name."""
        if name != self._of:
            self.save()
            self._of = name
            self.setText(self._refused.get(name, ""))

    def save(self) -> None:
        """Add what is written, unless it was refused just so."""
        text, refused = self._lines(), self._refused.pop(self._of, "")
        if not (self._of and text):
            return
        if text == refused:
            self._refused[self._of] = text
        else:
            self.setText("")  # which, other than clear(), leaves Undo to the window
            self.addRequested.emit(self._of, text)

    def save_all(self) -> None:
        """Ask once more for everything that was refused, of other items too."""
        self.save_again()
        refused, self._refused = self._refused, {}
        for name, text in refused.items():
            self.addRequested.emit(name, text)

    def put_back(self, name: str, text: str) -> None:
        """The store refused `text`: it stands here again, before what was written since.

        Who is writing goes on in a line of its own.
        """
        if name == self._of:
            since = self._lines()
            self.setText(f"{text}\n{since}" if since or self.hasFocus() else text)
        self._refused[name] = text

    def unkept(self) -> dict[str, str]:
        """By name: what was written here and not added."""
        others = {name: text for name, text in self._refused.items() if name != self._of}
        return others | ({self._of: self._lines()} if self._of and self._lines() else {})

    def is_refused(self) -> bool:
        """Whether what stands here was refused."""
        return bool(self._lines()) and self._lines() == self._refused.get(self._of)

    def save_again(self) -> None:
        self._refused.pop(self._of, None)
        self.save()

    def _lines(self) -> str:
        lines = keepable(self.text()).splitlines()
        return "\n".join(line.strip() for line in lines if line.strip())
