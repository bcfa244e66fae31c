"""The palette: a few letters of what a person wants to do or see, and Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.core.palette import MOST, Entry, Palette
from desktop.models.command_list import ENTRY_ROLE, CommandList
from desktop.widgets.announcing import announce
from desktop.widgets.command_view import CommandView

_LETTERS = 72  # across, where the window leaves room for them
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """Stands over its window until something is chosen, Esc is pressed, or the window is clicked.

    The keyboard stays in the line; arrows walk the list from there.
    """

    help_page = "keyboard"
    chosen = Signal(object)  # Entry, once this has closed

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        theme.dress(self)
        t = theme.tokens()
        frame = f"QDialog#palette {{ background: {t.base}; border: 1px solid {t.control}; }}"
        self.setStyleSheet(self.styleSheet() + frame)
        self.setWindowTitle(self.tr("Find a command or place"))
        self._palette = palette
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("Find a command or place"))
        self.line.setPlaceholderText(self.tr("What would you like to do, or where to go?"))
        self.model = CommandList(self)
        self.list = CommandView(self.model, self)
        self.list.setAccessibleName(self.tr("Commands and places"))
        self.hint = QLabel(self)
        self.hint.setProperty("quiet", True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self._lay_out()
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._choose_current)
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._say_current)
        self._find("")

    def eventFilter(self, _: object, event: QEvent) -> bool:
        """Arrows in the line walk the list."""
        pressed = event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _WALKING:
            self.list.keyPressEvent(event)
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        left = event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.isVisible():
            self.reject()

    def _find(self, text: str) -> None:
        found = self._palette.find(text)
        self.model.show_entries(found)
        if not found:
            self.hint.setText(self.tr("Nothing is called like that. Fewer letters find more."))
            announce(self.line, self.hint.text())
            return
        number = self.tr("{} or more").format(MOST) if len(found) == MOST else str(len(found))
        self.hint.setText(self.tr("{} found. Enter chooses, Esc goes back.").format(number))
        self.list.setCurrentIndex(self.model.index(0))  # which is said with the number

    def _say_current(self, current: QModelIndex) -> None:
        if current.isValid():
            said = self.model.spoken(current.row())
            announce(self.line, said)

    def _choose_current(self) -> None:
        if self.list.currentIndex().isValid():
            self._choose(self.list.currentIndex())

    def _choose(self, at: QModelIndex) -> None:
        entry: Entry = at.data(ENTRY_ROLE)
        if entry.why:
            self.hint.setText(entry.why)
            announce(self.line, entry.why)
            return
        self.accept()
        self.chosen.emit(entry)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.STEP] * 4)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self.setFocusProxy(self.line)
        above = self.parentWidget()
        if above is not None:
            room = above.window().geometry()
            width = min(_LETTERS * self.fontMetrics().averageCharWidth(), room.width() - 80)
            height = min(22 * self.fontMetrics().lineSpacing(), room.height() - 120)
            self.resize(width, height)
            self.move(room.center().x() - width // 2, room.top() + 60)
