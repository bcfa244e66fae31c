"""Where the window is, and how it gets elsewhere: by a link, a choice, or back and forward."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from db.errors import NotFound
from desktop.core import address, navigation
from desktop.core.filters import Choice, Filter
from desktop.core.language import retold
from desktop.core.library.pages import PLAN
from desktop.core.listing import is_heading
from desktop.core.query import Field
from desktop.core.trail import Look, Place, Trail
from desktop.core.work_pages import checklist_of, is_work_page, run_of, work_title
from desktop.work.board import Board


class Navigator(QObject):
    """Keeps the trail. `placeChanged` asks the window to show a place; nothing else moves it."""

    placeChanged = Signal(object, object)  # Place, and the Look it once had; None where it is new
    outsideRequested = Signal(str)  # an https address
    refused = Signal(str)  # a sentence: there is no such place
    arrived = Signal(str)  # where a link or an address has led: the name of it

    def __init__(
        self, board: Board, start: Place, look: Callable[[], Look], parent: QObject | None = None
    ) -> None:
        """`look` tells how the window looks now, when a place is left."""
        super().__init__(parent)
        self._board, self._look = board, look
        self._trail = Trail(start)
        self._resting = False

    @property
    def place(self) -> Place:
        return self._trail.here

    @property
    def can_go_back(self) -> bool:
        return self._trail.can_go_back

    @property
    def can_go_forward(self) -> bool:
        return self._trail.can_go_forward

    def go(self, place: Place) -> None:
        """Show a place and remember it on the trail."""
        if place != self.place and not self._resting:
            self._trail.leave(self._look())
            self._trail.go(place)
            self.placeChanged.emit(place, None)

    def turn(self, place: Place) -> None:
        """Show a place that back shall undo by itself, though it may only search for more."""
        self._trail.leave(self._look())
        self._trail.turn(place)
        self.placeChanged.emit(place, None)

    def note(self, place: Place) -> None:
        """The window shows `place` already: the details have followed the keyboard."""
        self._trail.go(place)

    def choose_place(self, choice: Choice | None) -> None:
        """Show a part of the tree within the other filters; None for the whole plan."""
        rest = self.place.filter.without(Field.PILLAR, Field.PRINCIPLE)
        chosen = rest.chosen | ({choice} if choice else set())
        self.go(replace(self.place, filter=Filter(chosen, rest.excluded), page=PLAN))

    def select(self, target: str) -> None:
        """Show a record; it need not be in the list. A heading of the list is none."""
        if not is_heading(target):
            self.go(replace(self.place, selected=target))

    def follow(self, target: str) -> None:
        """Go where a link leads: see `desktop.core.address`."""
        if address.is_outside(target):
            self.outsideRequested.emit(target)
        else:
            self._lead(self.place, target)

    def visit(self, text: str) -> None:
        """Go where the address in a text from elsewhere leads, which is never out of this window.
        It was written over what was looked for."""
        found = address.how_many(text)
        if found > 1:
            self.refused.emit(self.tr("These are {} addresses. Paste one at a time.").format(found))
        else:
            self._lead(replace(self.place, search=""), address.pasted(text) or "")

    def _lead(self, start: Place, target: str) -> None:
        library = self._board.library
        try:
            place, name = navigation.follow(library, start, target), self._name(target)
        except NotFound as error:
            if not self._board.is_bookmarked(target):
                self.refused.emit(retold(error))
                return
            # Of another edition: shown as gone.
            place, name = replace(start, selected=target), target
        if place == self.place:  # shown again: the address that led here goes from the search
            self.placeChanged.emit(place, None)
        else:
            self.go(place)
        self.arrived.emit(name)

    def _name(self, target: str) -> str:
        """What a target is called. Raises NotFound."""
        page, _, _ = target.partition("#")
        if not is_work_page(page):
            return self._board.library.name(target)
        checklist_id = checklist_of(page) or run_of(page)
        names = {each.id: each.name for each in self._board.lists}
        return names.get(checklist_id, "") if checklist_id else work_title(page)

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Meanwhile nothing moves: the window takes on looks it once had."""
        self._resting = True
        try:
            yield
        finally:
            self._resting = False

    def back(self) -> None:
        self._travel(self._trail.back)

    def forward(self) -> None:
        self._travel(self._trail.forward)

    def _travel(self, move: Callable[[], Place]) -> None:
        self._trail.leave(self._look())
        place = move()
        self.placeChanged.emit(place, self._trail.look)
