"""Puts a pane away where three have no room side by side; a button brings it back for a while."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.widgets.tool_row import IconButton


class PlanFold(QObject):
    """While `narrow`, the pane is there as long as it has the keyboard: by its button, or by F6."""

    moved = Signal()  # the pane has come or gone

    def __init__(
        self, pane: QWidget, home: QWidget, name: str, take_keyboard: Callable[[], None]
    ) -> None:
        """The keyboard goes when it comes to another part of `home`: not to a menu or dialog."""
        super().__init__(pane)
        self._home = home
        self._pane, self._take_keyboard = pane, take_keyboard
        self._narrow = False
        self.button = IconButton("list-tree", name)
        self.button.setCheckable(True)
        self.button.clicked.connect(self._turn)
        self.button.hide()
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)

    def fit(self, *, narrow: bool) -> None:
        """There is little room from now on, or enough."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.button.setVisible(narrow)
        focus = QApplication.focusWidget()
        self._show(shown=not narrow or (focus is not None and self._pane.isAncestorOf(focus)))

    def open(self) -> None:
        """Have the pane in sight, to give it the keyboard."""
        self._show(shown=True)

    def _turn(self, checked: bool) -> None:
        self._show(shown=checked)
        if checked:
            self._take_keyboard()

    def _show(self, *, shown: bool) -> None:
        self.button.setChecked(shown)
        if shown == self._pane.isHidden():
            self._pane.setVisible(shown)
            self.moved.emit()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if not self._narrow or now is None or not self._home.isAncestorOf(now):
            return
        if now is not self.button and not self._pane.isAncestorOf(now):
            self._show(shown=False)
