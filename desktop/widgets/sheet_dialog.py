"""What dialogs over files have in common: a message, a row of buttons, sentences that are heard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.announcing import announce

_ROOM = QSize(980, 740)
_LEAST = 440  # pixels across, for a sentence


class SheetDialog(QDialog):
    """Content from above, then what came of it, then the buttons."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(title)
        self.message = self.sentence()
        self.main_button = QPushButton(self)
        self.main_button.setProperty("primary", True)
        self.main_button.setDefault(True)
        self.column = QVBoxLayout()
        self.column.setSpacing(2 * theme.STEP)
        self.buttons = buttons = QDialogButtonBox(self)
        buttons.addButton(self.main_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.close_button.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[4 * theme.STEP] * 4)
        whole.setSpacing(3 * theme.STEP)
        whole.addLayout(self.column, 1)
        whole.addWidget(self.message)
        whole.addWidget(buttons)
        self.message.hide()
        whole.addStrut(_LEAST)

    def grow(self) -> None:
        """Take the room that the window leaves, for much to read: no more than is useful."""
        parent = self.parentWidget()
        room = parent.window().size() if parent else _ROOM
        self.resize(room.boundedTo(_ROOM) - QSize(40, 40))

    def sentence(self, *, quiet: bool = False) -> QLabel:
        """A label for a sentence that wraps."""
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("quiet", quiet)
        return label

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._give_room()
        return done

    def _give_room(self) -> None:
        """Cut nothing off when a part has more to say: a layout would squeeze its sentences."""
        layout = self.layout()
        if layout is not None:
            least = layout.totalMinimumHeightForWidth(self.width())
            if least > self.height():
                self.resize(self.width(), least)

    def _make_room(self) -> None:
        """Be as high as it takes: a dialog does not grow with its words by itself."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            least = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), least))

    def say(self, sentence: str, *, warning: bool = False) -> None:
        """Show a sentence above the buttons, and let it be heard; nothing for an empty one."""
        self.message.setProperty("warning", warning)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        if sentence:
            self._make_room()
            announce(self, sentence)
