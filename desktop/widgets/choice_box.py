"""A box to choose one of a few in; turning the wheel over it changes nothing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from desktop.core.tips import plain_tip


def call(box: QComboBox, name: str) -> None:
    """Name a box that no label stands before. On Linux a box is told by what is chosen in it, and
    its name is not told at all: there it is what explains it."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


class ChoiceBox(QComboBox):
    """Asks for a value; shows the one it is told."""

    valueRequested = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # Long names must not make everything around them wide.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(lambda text: self.setToolTip(plain_tip(text)))
        self.activated.connect(lambda at: self.valueRequested.emit(self.itemData(at)))

    def offer(self, choices: Mapping[str, str], icons: Mapping[str, QIcon] | None = None) -> None:
        """Offer these, value to name."""
        self.clear()
        for value, name in choices.items():
            self.addItem((icons or {}).get(value, QIcon()), name, value)

    def show_value(self, value: str) -> None:
        """Show a value; one that is not offered is added as it is."""
        at = self.findData(value)
        if at < 0:
            self.addItem(value, value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
