"""A button with a sign before its words; the sign grows with the letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QWidget

from desktop import icons, theme

_SIGN = 16
_APART = 3  # from the words, which a style sets right beside it


class SignButton(QPushButton):
    """Shows an icon of `desktop.icons` and a text."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setIcon(icons.icon(icon))
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def _grow(self) -> None:
        side = theme.grown(_SIGN, self.fontMetrics())
        self.setIconSize(QSize(side + _APART, side))
