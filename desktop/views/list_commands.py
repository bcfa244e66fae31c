"""What is asked for on the page of a checklist, handed on to the board or to the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.checklists import Checklist, Deed, Edit, ItemField, Summary
from desktop.core import bulk, ticking
from desktop.core.arrangement import Arrangement, Grouping
from desktop.core.drafts import own_key
from desktop.core.language import retold, tr_n
from desktop.views.checklist_head import ChecklistHead
from desktop.views.list_pane import ListPane
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.workspace.store import Workspace


class ListCommands(QObject):
    """Ties the list pane to the board, and shows the head of the list that is open above it."""

    arrangeRequested = Signal(object)  # Arrangement
    commandRequested = Signal(str)  # the name of an action
    planRequested = Signal()  # to choose records there
    added = Signal(str)  # the key of what is to be shown now
    told = Signal(str)

    def __init__(self, pane: ListPane, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane, self._board = pane, board
        self._head: ChecklistHead | None = None
        self._arrangement = Arrangement()
        pane.editRequested.connect(self._edit)
        pane.tagsRequested.connect(self._tag)
        pane.removeRequested.connect(self._remove)
        pane.moveRequested.connect(self._move)
        pane.addRequested.connect(self._add)
        pane.addToListRequested.connect(self._add_records)
        pane.planRequested.connect(self.planRequested)
        pane.doneRequested.connect(lambda: self._hide_done(False))
        pane.told.connect(self.told)

    def show_plan(self) -> None:
        """The list shows the plan from now on; what is in it can be added to the open list."""
        mine = self._board.checklist
        takes_more = mine is not None and not (mine.whole or mine.closed)
        self._pane.show_plan(mine.name if mine and takes_more else "")
        if self._head is not None:
            self._head.hide()

    def show_list(self, arrangement: Arrangement, *, filtered: bool) -> None:
        """The list shows the open list from now on."""
        mine = self._board.checklist
        if mine is None:
            raise LookupError("no list is open yet")
        self._arrangement = arrangement
        nothing = Summary(mine.id, {}, 0, 0)
        self.head.show_list(mine, self._board.summaries.get(mine.id, nothing), arrangement)
        self.head.show()
        self._pane.show_checklist(mine, arrangement, filtered=filtered)

    @property
    def head(self) -> ChecklistHead:
        """The head, made when a list is first shown."""
        if self._head is None:
            self._head = head = ChecklistHead(self._pane)
            self._pane.show_above(head)
            head.groupRequested.connect(self._group)
            head.hideDoneRequested.connect(self._hide_done)
            head.addRequested.connect(self._pane.add_item)
            head.planRequested.connect(self.planRequested)
            head.archiveRequested.connect(partial(self.commandRequested.emit, "archive_list"))
            for asked, name in (
                (head.printRequested, "print"),
                (head.shareRequested, "share"),
                (head.exportRequested, "export"),
                (head.startAgainRequested, "start_again"),
                (head.compareRequested, "compare_runs"),
                (head.propertiesRequested, "list_properties"),
                (head.deleteRequested, "remove_list"),
            ):
                asked.connect(partial(self.commandRequested.emit, name))
        return self._head

    # -- how it is shown --

    def _group(self, grouping: Grouping) -> None:
        self.arrangeRequested.emit(Arrangement(grouping, self._arrangement.hide_done))

    def _hide_done(self, hide: bool) -> None:
        self.arrangeRequested.emit(Arrangement(self._arrangement.grouping, hide))

    # -- items --

    def _edit(self, keys: Iterable[str], values: Mapping[ItemField, str]) -> None:
        self._write([Edit(key, values) for key in keys], Deed.EDIT)

    def _tag(self, keys: Iterable[str], added: Iterable[str], removed: Iterable[str]) -> None:
        keys, added, removed = tuple(keys), tuple(added), tuple(removed)
        self._board.do(
            lambda store, mine: store.edit(
                mine.id, bulk.tag_edits(store.items_at(mine.id, keys), keys, added, removed)
            )
        )

    def _remove(self, keys: Iterable[str]) -> None:
        keys = tuple(keys)
        said = tr_n(
            "{n} items in the bin. Undo brings back.",
            "{n} item in the bin. Undo brings back.",
            len(keys),
        )
        self._board.do(lambda store, mine: store.remove_items(mine.id, keys), self._say(said))

    def _move(self, keys: Iterable[str], before: str) -> None:
        keys = tuple(keys)
        self._board.do(lambda store, mine: store.move_items(mine.id, keys, before))

    def _add(self, titles: Iterable[str]) -> None:
        titles = tuple(titles)
        edits = [Edit(own_key(), {ItemField.TITLE: title}) for title in titles]

        def refused(error: Exception) -> None:
            self._pane.put_back(titles)  # what was typed is not lost
            self._board.failed.emit(retold(error))

        self._write(edits, Deed.ADD, lambda _: self.added.emit(edits[-1].key), refused)

    def _add_records(self, keys: Iterable[str]) -> None:
        """Records that are in the list stay as they are; one in its bin comes back."""
        edits = [Edit(key, ticking.joining(self._board.plan, key)) for key in keys]
        mine = self._board.checklist
        said = tr_n(
            "{n} records added to {list}",
            "{n} record added to {list}",
            len(edits),
            list=mine.name if mine else "",
        )
        self._write(edits, Deed.ADD, self._say(said))

    def _write(
        self,
        edits: list[Edit],
        what: Deed,
        done: Callable[[Changes], None] | None = None,
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        def write(store: Workspace, mine: Checklist) -> Changes:
            return store.edit(mine.id, edits, what)

        self._board.do(write, done, refused=refused)

    def _say(self, sentence: str) -> Callable[[Changes], None]:
        return lambda _: self.told.emit(sentence)
