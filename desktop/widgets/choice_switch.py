"""A few buttons of which one is down: a choice among alternatives that all stay in sight."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop import theme
from desktop.widgets.flow_layout import FlowLayout


class ChoiceSwitch(QWidget):
    """Asks for one of `options` (value to name); shows the one it is told."""

    choiceRequested = Signal(object)

    def __init__(
        self, name: str, options: Mapping[object, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: dict[object, QPushButton] = {}
        group = QButtonGroup(self)
        layout = FlowLayout(self, spacing=theme.STEP // 2)
        for value, text in options.items():
            button = QPushButton(text, self)
            button.setCheckable(True)
            button.setProperty("state", True)
            button.setAccessibleName(self.tr("{name}: {choice}").format(name=name, choice=text))
            button.clicked.connect(lambda _=False, v=value: self.choiceRequested.emit(v))
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[value] = button

    def show_choice(self, value: object) -> None:
        self._buttons[value].setChecked(True)

    def button(self, value: object) -> QPushButton:
        return self._buttons[value]

    def sizeHint(self) -> QSize:
        """All side by side: the layout alone would ask for the width of one."""
        hints = [button.sizeHint() for button in self._buttons.values()]
        gaps = (len(hints) - 1) * (theme.STEP // 2)
        return QSize(sum(h.width() for h in hints) + gaps, max(h.height() for h in hints))
