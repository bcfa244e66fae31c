"""What a person does to items of the open list, as writes of the store: each is one Undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.checklists import OWN, Checklist, Deed, Edit, ItemField
from desktop.core import bulk
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.workspace.store import Workspace


class ItemDeeds(QObject):
    """Hands requests about several items to the board. Nothing here waits."""

    added = Signal(object)  # keys of items that are in the list now
    addRefused = Signal(object)  # titles that were not kept; the board's `failed` follows

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board

    def edit(self, keys: Iterable[str], values: Mapping[ItemField, str]) -> None:
        """Set the same values of all these items."""
        edits = [Edit(key, values) for key in keys]
        self._board.do(lambda store, mine: store.edit(mine.id, edits))

    def tag(self, keys: Iterable[str], added: Iterable[str], removed: Iterable[str]) -> None:
        """Add tags to all these items, or take them away."""
        keys, added, removed = tuple(keys), tuple(added), tuple(removed)

        def write(store: Workspace, mine: Checklist) -> Changes:
            edits = bulk.tag_edits(self._board.items, keys, added, removed)
            return store.edit(mine.id, edits)

        self._board.do(write)

    def remove(self, keys: Iterable[str]) -> None:
        """Put items in the bin."""
        keys = tuple(keys)
        self._board.do(lambda store, mine: store.remove_items(mine.id, keys))

    def move(self, keys: Iterable[str], before: str) -> None:
        """Bring items before another, or to the end."""
        keys = tuple(keys)
        self._board.do(lambda store, mine: store.move_items(mine.id, keys, before))

    def add_own(self, titles: Iterable[str]) -> None:
        """Add a person's own items at the end of the list."""
        titles = tuple(titles)
        edits = [Edit(f"{OWN}{uuid4().hex}", {ItemField.TITLE: title}) for title in titles]
        keys = tuple(edit.key for edit in edits)

        def refused(error: Exception) -> None:
            self.addRefused.emit(titles)
            self._board.failed.emit(str(error))

        self._board.do(
            lambda store, mine: store.edit(mine.id, edits, Deed.ADD),
            lambda _: self.added.emit(keys),
            refused=refused,
        )

    def add_records(self, keys: Iterable[str]) -> None:
        """Add records of the plan that are not in the list, those that lie in its bin too."""
        keys = tuple(keys)

        def write(store: Workspace, mine: Checklist) -> Changes:
            there = {ItemField.BINNED: ""}
            missing = [Edit(key, there) for key in keys if key not in self._board.items]
            return store.edit(mine.id, missing, Deed.ADD)

        self._board.do(write, lambda changes: self._tell_added(changes))

    def _tell_added(self, changes: Changes) -> None:
        mine = self._board.checklist
        if mine is not None:
            self.added.emit(tuple(item.key for item in changes.items.get(mine.id, ())))
