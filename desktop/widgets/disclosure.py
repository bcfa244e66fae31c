"""A button that opens and closes what stands below it, and says in one line what is in there."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop import icons
from desktop.widgets.elided_button import ElidedButton

_ICON = 16


class Disclosure(ElidedButton):
    """Down while open; named for what it would show, or by what is said to be in there."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._said = name, ""
        self.setCheckable(True)
        self.setIconSize(QSize(_ICON, _ICON))
        self.toggled.connect(self._turn)
        self._turn()

    def say(self, summary: str) -> None:
        """What is inside, while it is closed."""
        self._said = summary
        does = self.tr("Hide details") if self.isChecked() else self.tr("Show details")
        shown = self._name if self.isChecked() or not summary else summary
        self.show_whole(shown, spoken=f"{does}: {summary or self._name}")

    def _turn(self) -> None:
        name = "chevron-down" if self.isChecked() else "chevron-right"
        self.setIcon(icons.icon(name, "accent"))
        self.say(self._said)
