"""Four buttons, one of them down: where I stand with a record. Word, icon and shape, not colour."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from db.checklists import State
from desktop.core.words import STATE_NAMES
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.row_signs import STATE_ICONS
from desktop.widgets.sign_button import SignButton


class StatePicker(QWidget):
    """Asks for a state; shows the one it is told."""

    stateRequested = Signal(object)  # State

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[State, QPushButton] = {}
        group = QButtonGroup(self)
        layout = FlowLayout(self)
        for state in State:
            name = STATE_NAMES[state]
            button = SignButton(STATE_ICONS[state], name, self)
            button.setCheckable(True)
            button.setProperty("state", True)
            button.setAccessibleName(self.tr("My state: {}").format(name))
            button.clicked.connect(lambda _=False, s=state: self.stateRequested.emit(s))
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[state] = button

    def show_state(self, state: State) -> None:
        self._buttons[state].setChecked(True)

    def button(self, state: State) -> QPushButton:
        return self._buttons[state]
