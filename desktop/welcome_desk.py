"""Welcomes who starts for the first time, and whoever asks for it; does what is tried there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.core import first_day, settings
from desktop.core.filters import Filter
from desktop.core.first_day import WELCOME
from desktop.core.query import Field
from desktop.core.trail import Place
from desktop.views.workbench import Workbench
from desktop.work.board import Board

if TYPE_CHECKING:
    from desktop.views.welcome_page import WelcomePage

_TOPIC = (Field.TOPIC, "forced-labor")


class WelcomeDesk(QObject):
    """At a first start the page comes once the notes are open: where they are refused, that page
    is what is needed. Who has begun to do something meanwhile is not disturbed."""

    def __init__(
        self, bench: Workbench, board: Board, folder: Path, *, unasked: bool = True
    ) -> None:
        """`unasked` is whether the page may come by itself: not if the start was for something."""
        super().__init__(bench)
        self._bench, self._board, self._folder = bench, board, folder
        self._page: WelcomePage | None = None
        bench.welcomeRequested.connect(self.show)
        if unasked and bench.settings.welcome:
            board.reloaded.connect(self._greet)

    def show(self) -> None:
        """Show the page and give it the keyboard, on the first thing to try."""
        bench = self._bench
        page = self._page = self._page or self._make()
        page.show_dismissed(dismissed=not bench.settings.welcome)
        bench.navigator.go(Place(selected=bench.place.selected, page=WELCOME))
        bench.status.announce(page.accessibleName())
        bench.take_middle()

    def _greet(self) -> None:
        board = self._board
        board.reloaded.disconnect(self._greet)  # once
        # What a kill left unsaved is read, put back and told of before: then there is a beginning.
        board.when_done(lambda: board.when_done(lambda: board.when_done(self._greet_who_is_new)))

    def _greet_who_is_new(self) -> None:
        board = self._board
        steps = (board.undo_action, board.redo_action)
        if not self._is_busy() and first_day.nothing_made(
            board.lists, board.items.values(), board.bookmarks, steps
        ):
            self.show()

    def _is_busy(self) -> bool:
        """Whether the person is somewhere already, or about to go."""
        bench, place = self._bench, self._bench.place
        began = place.page or place.search or place.filter or bench.navigator.can_go_back
        if began or bench.bar.search.text():
            return True
        open_ = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        focus = QApplication.focusWidget()
        return open_ is not None or (focus is not None and focus is not bench.bar.search)

    # -- what is tried --

    def _find(self) -> None:
        """By topic: a search for the words would begin with what the library says of them."""
        bench = self._bench
        bench.show_filter(Filter(frozenset({_TOPIC})))
        found = bench.list_pane.model.ids
        if bench.place.selected not in found:
            bench.navigator.select(found[0])

    def _print(self) -> None:
        """What is short enough for a sheet: the records of the plan's own papers."""
        self._bench.show_filter(Filter(frozenset({_TOPIC, (Field.YEAR, "2021")})))
        self._bench.action("print").trigger()

    def _make_list(self) -> None:
        self._bench.listCommandRequested.emit("new_from_template")

    # -- leaving --

    def _dismiss(self) -> None:
        """At once, not when the window closes: it is meant for good."""
        self._bench.settings = replace(self._bench.settings, welcome=False)
        settings.save(self._folder, replace(settings.load(self._folder), welcome=False))
        self._go_to_plan()

    def _go_to_plan(self) -> None:
        bench = self._bench
        bench.navigator.go(Place(selected=bench.place.selected))
        listed = bench.list_pane.model.ids
        if bench.place.selected not in listed:
            bench.navigator.select(listed[0])  # which the keyboard comes to: its details beside it
        bench.take_middle()

    def _leave(self) -> None:
        navigator = self._bench.navigator
        if navigator.can_go_back:
            navigator.back()
        else:
            self._go_to_plan()

    def _make(self) -> WelcomePage:
        from desktop.views.welcome_page import WelcomePage

        page = WelcomePage(self._folder, self._bench)
        self._bench.stack.add_page(WELCOME, page)
        page.findRequested.connect(self._find)
        page.listRequested.connect(self._make_list)
        page.paperRequested.connect(self._print)
        page.planRequested.connect(self._go_to_plan)
        page.leaveRequested.connect(self._leave)
        page.dismissed.connect(self._dismiss)
        page.told.connect(self._bench.status.say)
        return page
