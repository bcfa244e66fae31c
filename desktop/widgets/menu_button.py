"""A button with a menu below it; its text says what is chosen, or what it is about."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.core.tips import plain_tip


class MenuButton(QToolButton):
    """Opens `menu` by click, Space, Enter or Down."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu_below = QMenu(self)
        self.menu_below.setAccessibleName(name)
        self.setProperty("facet", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open_menu)
        self.say(text, name)

    def say(self, text: str, name: str) -> None:
        """Show `text`, and let a screen reader say `name`."""
        self.setText(f"{text} ▾")
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def open_menu(self) -> None:
        """Open the menu below, with the keyboard in it."""
        self.menu_below.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
