"""Scrolls down what is taller than its room, and only then; it is never wider."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class TallArea(QScrollArea):
    """Holds `inside`. Whatever in it gets the keyboard, by Tab or otherwise, comes into sight."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        """All of what is inside."""
        return self._inside.sizeHint()

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002 - the signal's
        if now is not None and self._inside.isAncestorOf(now):
            self.ensureWidgetVisible(now)
