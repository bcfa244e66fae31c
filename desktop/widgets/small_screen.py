"""What is larger than a small screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_AROUND = 8  # pixels


class SmallScreen(QScrollArea):
    """Shows `inside` at the least size that makes sense; what lies beyond is scrolled to, and
    follows the keyboard by itself."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self._inside = inside
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr] # there is one

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Bring all of it into sight, where there is room. Qt does so for Tab alone, and looks
        after the caret, not the field."""
        if now is None or not self.isAncestorOf(now):
            return
        centre = now.mapTo(self._inside, now.rect().center())
        room = self.viewport().size() / 2
        around = (now.size() / 2 + QSize(_AROUND, _AROUND)).boundedTo(room)
        self.ensureVisible(centre.x(), centre.y(), around.width(), around.height())
