"""A button that opens and closes what stands below it, and says in one line what is in there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QWidget

from desktop import icons, theme
from desktop.widgets.elided_button import ElidedButton

_ICON = 16


class Disclosure(ElidedButton):
    """Down while open; named for what it would show, or by what is said to be in there."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._said = name, ""
        self.setCheckable(True)
        self._grow()
        self.toggled.connect(self._turn)
        self._turn()

    def say(self, summary: str) -> None:
        """What is inside, while it is closed."""
        self._said = summary
        does = self.tr("Hide details") if self.isChecked() else self.tr("Show details")
        shown = self._name if self.isChecked() or not summary else summary
        self.show_whole(shown, spoken=f"{does}: {summary or self._name}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def _grow(self) -> None:
        side = theme.grown(_ICON, self.fontMetrics())
        self.setIconSize(QSize(side, side))

    def _turn(self) -> None:
        name = "chevron-down" if self.isChecked() else "chevron-right"
        self.setIcon(icons.icon(name, "accent"))
        self.say(self._said)
