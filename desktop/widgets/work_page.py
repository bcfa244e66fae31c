"""What the pages about a person's own work have in common: they read the store, and follow it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop import sides, theme
from desktop.widgets.library_page import LibraryPage
from desktop.widgets.section import Page
from desktop.work.board import Board

_WAIT = 150  # ms after a change before the store is asked again: several may come at once


class WorkPage(LibraryPage):
    """A column that scrolls. While it is shown it is read anew soon after every change; hidden, it
    only remembers that it is out of date."""

    placeRequested = Signal(object)  # Place
    copyRequested = Signal()  # of all that a person made, to be saved elsewhere
    restoreRequested = Signal(object)  # a Backup, or None for a file that is to be chosen
    icsRequested = Signal(object)  # tuple[Listed, ...]: what is due, to be saved as a calendar

    def __init__(self, board: Board, name: str, intro: str, parent: QWidget | None = None) -> None:
        super().__init__(name, intro, parent)
        self.board = board
        self._stale = True
        self._asked = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT)
        self._later.timeout.connect(self.ask)
        self._inside = Page(self)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(sides.margins(0, 0, 2 * theme.STEP, 4 * theme.STEP))
        self.column.setSpacing(3 * theme.STEP)
        self.area = QScrollArea(self)
        self.area.setWidget(self._inside)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # see DetailPane
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        board.changed.connect(self.out_of_date)
        board.listsChanged.connect(self.out_of_date)
        board.reloaded.connect(self.out_of_date)

    # -- what each page answers for itself --

    def question(self) -> Callable[[Any], Any]:
        """What is to be read of the store (a Workspace), on its worker."""
        raise NotImplementedError

    def show_answer(self, answer: Any) -> None:
        """Show what was read."""
        raise NotImplementedError

    # -- reading --

    def out_of_date(self) -> None:
        """Something is different now."""
        self._stale = True
        if self.isVisible():
            self._later.start()

    def ask(self) -> None:
        """Read it now. Of several answers on their way only the last is shown."""
        self._later.stop()
        if self.board.workspace is None:  # it opens in a moment, and tells
            return
        self._stale = False
        self._asked += 1
        number = self._asked

        def take(answer: Any) -> None:
            if number == self._asked:
                self.show_answer(answer)

        self.board.ask(self.question(), take)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._later.isActive():
            self._later.stop()

    # -- as every page --

    def show_target(self, target: str) -> None:
        """What is shown beside this page stands in a list, not here."""

    def scroll_position(self) -> int:
        return self.area.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        self.area.verticalScrollBar().setValue(position)

    def bring_into_view(self, widget: QWidget, rect: QRect | None = None) -> None:
        """Scroll to a widget in the column, or to a part of it."""
        place = rect or widget.rect()
        middle = widget.mapTo(self._inside, place.center())
        self.area.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + 2 * theme.STEP)
