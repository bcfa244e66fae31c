"""A row of small buttons that are pictures: each has a name to a screen reader and a tool tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop import icons, theme
from desktop.core.tips import plain_tip

_SIZE = 18


class IconButton(QPushButton):
    """A picture to press; `keys` stands behind its name in the tool tip."""

    def __init__(self, icon: str, name: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tool", True)
        self._grow()
        self._keys = keys
        self.show_as(icon, name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def _grow(self) -> None:
        side = theme.grown(_SIZE, self.fontMetrics())
        self.setIconSize(QSize(side, side))
        self.setFixedSize(side + 14, side + 12)

    def show_as(self, icon: str, name: str) -> None:
        """Show another picture under another name."""
        self.setIcon(icons.icon(icon))
        self.setAccessibleName(name)
        self.show_keys(self._keys)

    def show_keys(self, keys: str) -> None:
        """Tell which keys do the same; empty for none."""
        self._keys = keys
        name = self.accessibleName()
        self.setToolTip(plain_tip(f"{name}   ({keys})" if keys else name))


class ToolRow(QWidget):
    """Buttons side by side, at the right end of what they belong to."""

    def __init__(self, *buttons: IconButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in buttons:
            row.addWidget(button)
