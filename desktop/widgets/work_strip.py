"""Sentences about an item that a person should know before they write, each with what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.widgets.link_button import LinkButton

_ICON = 16


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence; with an `action`, a button of that name calls `act`."""

    sentence: str
    action: str = ""
    act: Callable[[], object] | None = field(default=None, compare=False)
    warning: bool = False


class WorkStrip(QWidget):
    """Hidden while there is nothing to say.

    What a button does may take it away, or open a dialog: it is done once the press is over.
    """

    _pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._told: list[Told] = []
        self._rows: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self._pressed.connect(self._act, Qt.ConnectionType.QueuedConnection)
        self.hide()

    @property
    def sentences(self) -> list[str]:
        """What is said."""
        return [told.sentence for told in self._told]

    def say(self, told: Sequence[Told]) -> bool:
        """Say this, and nothing else any more. False where it was said already: then the buttons
        stay, and with them the keyboard."""
        same = list(told) == self._told
        self._told = list(told)
        if same:
            return False
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.buttons = []
        self._rows = [self._row(at, each) for at, each in enumerate(self._told)]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(told))
        return True

    def _row(self, at: int, told: Told) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * theme.STEP)
        if told.warning:
            sign = QLabel(row)
            icons.put(sign, "triangle-alert", "warning", _ICON)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        label = QLabel(told.sentence, row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("warning" if told.warning else "quiet", True)
        line.addWidget(label, 1)
        if told.action:
            button = LinkButton(told.action, parent=row)
            button.clicked.connect(lambda: self._pressed.emit(at))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)
        return row

    def _act(self, at: int) -> None:
        act = self._told[at].act if at < len(self._told) else None
        if act is not None:
            act()
