"""Other keys for one action: pressed in a field, refused with a reason, or taken from another."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import theme
from desktop.core import keymap
from desktop.core.keymap import Keymap, Refusal
from desktop.widgets.announcing import announce
from desktop.widgets.keys_field import KeysField


class KeysEditor(QWidget):
    """Shows the keys of an action, and asks for others. What came of it is said below."""

    keymapRequested = Signal(object)  # Keymap
    left = Signal()  # the keyboard may go back to the list

    def __init__(
        self, titles: Mapping[str, str], shown: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """`titles` are what the actions are called; `shown` writes keys as this system does."""
        super().__init__(parent)
        self._titles, self._shown = titles, shown
        self._keymap = Keymap({})
        self._name = ""  # of the action; empty for what has no other keys
        self._wanted = ""  # keys that another action has, while it is asked whether they move
        self.label = QLabel(self)
        self.field = KeysField(self)
        self.field.setPlaceholderText(self.tr("Press the new keys here"))
        self.none_button = QPushButton(self.tr("&No keys"), self)
        self.usual_button = QPushButton(self.tr("&Usual keys"), self)
        self.message = QLabel(self)
        self.move_button = QPushButton(self.tr("&Move here"), self)
        self.keep_button = QPushButton(self.tr("&Leave there"), self)
        self.field.keysPressed.connect(self._press)
        self.field.leaveRequested.connect(self.leave)
        self.none_button.clicked.connect(self._take_none)
        self.usual_button.clicked.connect(self._put_back)
        self.move_button.clicked.connect(self._move)
        self.keep_button.clicked.connect(self.leave)
        self._lay_out()

    @property
    def is_asking(self) -> bool:
        """Whether a question waits for its answer."""
        return bool(self._wanted)

    def show_action(self, name: str, keys: Keymap) -> None:
        """Show the keys of an action; a question that was open is over."""
        self._name, self._keymap = name, keys
        self._close_question()
        own = keys.keys_of(name) if name else ()
        self.field.setText("  ".join(map(self._shown, own)))
        title = self._titles.get(name, "")
        words = (
            self.tr("Keys for “{}”").format(title) if name else self.tr("These stay as they are")
        )
        self.label.setText(words)
        self.field.setAccessibleName(words)
        self.field.setEnabled(bool(name))
        self.none_button.setEnabled(bool(own))
        self.usual_button.setEnabled(bool(name) and keys.is_changed(name))

    def edit(self) -> None:
        """Let the next keys that are pressed be the action's."""
        if self._name:
            self.field.setFocus()
            self.field.selectAll()
            self.say(self.tr("Press the new keys. Esc leaves everything as it is."))

    def leave(self) -> None:
        """Back to the list, everything as it was."""
        self.show_action(self._name, self._keymap)
        self.left.emit()

    def tell(self, before: Keymap, now: Keymap, name: str) -> None:
        """Say what has changed, of the action `name` first."""
        changed = [each for each in self._titles if before.keys_of(each) != now.keys_of(each)]
        changed.sort(key=lambda each: each != name)
        few = " ".join(self._now(each, now) for each in changed)
        self.say(few if now.chosen else self.tr("Every action has its usual keys now."))

    def say(self, sentence: str, *, warning: bool = False) -> None:
        """Show a sentence and let it be heard; an empty one takes the last away."""
        self.message.setProperty("warning", warning)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(sentence)
        if sentence:
            announce(self.message, sentence)

    # -- what is pressed --

    def _press(self, text: str) -> None:
        keys = keymap.normal(text)
        owner = self._keymap.owner(keys) if keys else ""
        refused = self._keymap.refusal(self._name, keys)
        if refused is not None:
            self.say(self._sentence(refused).format(keys=self._shown(text)), warning=True)
        elif owner == self._name:
            self.say(self.tr("{} does this already.").format(self._shown(keys)))
        elif owner:
            self._ask(keys, owner)
        else:
            self.keymapRequested.emit(self._keymap.given(self._name, keys))

    def _ask(self, keys: str, owner: str) -> None:
        self._wanted = keys
        words = self.tr("{keys} belongs to “{other}”. Move it to “{this}”?")
        self.say(
            words.format(
                keys=self._shown(keys), other=self._titles[owner], this=self._titles[self._name]
            )
        )
        for button in (self.move_button, self.keep_button):
            button.show()
        self.move_button.setFocus()

    def _close_question(self) -> None:
        self._wanted = ""
        if any(each.hasFocus() for each in (self.move_button, self.keep_button)):
            self.left.emit()  # the keyboard does not fall out of the window with the button
        for button in (self.move_button, self.keep_button):
            button.hide()
        self.say("")

    def _move(self) -> None:
        self.keymapRequested.emit(self._keymap.given(self._name, self._wanted))

    def _take_none(self) -> None:
        self.keymapRequested.emit(self._keymap.given(self._name, ""))

    def _put_back(self) -> None:
        self.keymapRequested.emit(self._keymap.put_back(self._name))

    def _now(self, name: str, now: Keymap) -> str:
        keys = now.keys_of(name)
        if not keys:
            return self.tr("“{}” has no keys now.").format(self._titles[name])
        said = self.tr("“{name}” is {keys} now.")
        return said.format(name=self._titles[name], keys=", ".join(map(self._shown, keys)))

    def _sentence(self, refused: Refusal) -> str:
        return {
            Refusal.UNKNOWN: self.tr("Not every keyboard has this key. Choose another."),
            Refusal.TYPES: self.tr("{keys} is needed to type. Hold Ctrl with it, or Ctrl and Alt."),
            Refusal.MOVES: self.tr("{keys} is needed to move in lists and texts."),
            Refusal.TEXT: self.tr("{keys} edits text, wherever something can be typed."),
            Refusal.MENU: self.tr("{keys} may open a menu or press a button. Hold Ctrl as well."),
            Refusal.SYSTEM: self.tr("{keys} belongs to the system."),
        }[refused]

    def _lay_out(self) -> None:
        for label in (self.label, self.message):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        keys, said = QHBoxLayout(), QHBoxLayout()
        for row, first, *buttons in (
            (keys, self.field, self.none_button, self.usual_button),
            (said, self.message, self.move_button, self.keep_button),
        ):
            row.setSpacing(2 * theme.STEP)
            row.addWidget(first, 1)
            for button in buttons:
                row.addWidget(button)
        # The room of a question stays free: nothing moves under whoever looks at the list.
        said.addStrut(self.move_button.sizeHint().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.label)
        column.addLayout(keys)
        column.addLayout(said)
