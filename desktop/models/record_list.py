"""The list in the middle: plan records in order, or all that was found, as rows of values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.checklists import Item, Listed
from db.records import Word
from desktop.core.group_rows import GroupRows
from desktop.core.listing import Group
from desktop.core.rows import RowView, entry_row, heading_row, item_row, listed_row, row_view
from desktop.work.board import Board

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole  # a RowView
KEY_ROLE = Qt.ItemDataRole.UserRole + 1  # the key of what can be ticked; nothing for the rest

_LOOKS = 4  # for rows: together they take less than to count all rows of a long list


class RecordListModel(QAbstractListModel):
    """Rows for the ids it was given; repaints those whose state or note changed.

    Groups have a row of their own above them, as soon as there is more than one.
    """

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._rows = GroupRows()
        self._first: Sequence[str] = ()  # what the first group holds
        self._headings: dict[str, Group] = {}
        self._words: tuple[Word, ...] = ()
        self._elsewhere: Mapping[str, Listed] = {}
        self._at: dict[str, int] | None = None  # all rows, once more than a few were asked for
        self._looked: dict[str, int] = {"": -1}  # those that were asked for till then
        self._views: dict[int, RowView] = {}  # by row, as long as they are true
        board.changed.connect(self._repaint)
        board.reloaded.connect(self._repaint_all)

    @property
    def ids(self) -> Sequence[str]:
        """The plan records among the rows."""
        records = self._board.plan.records
        return [target for target in self._rows if target in records]

    @property
    def targets(self) -> Sequence[str]:
        """What every row stands for, headings included; when it changes, it is another object."""
        return self._rows

    def show_groups(
        self,
        groups: Sequence[Group],
        words: Sequence[Word] = (),
        elsewhere: Mapping[str, Listed] | None = None,
        *,
        headed: bool = False,
    ) -> None:
        """Show what was found, marking `words`; `elsewhere` are the items of other lists. With
        `headed` a single group has a row above it as well."""
        words = tuple(words)
        elsewhere = elsewhere or {}
        others = elsewhere != self._elsewhere
        self._elsewhere = elsewhere
        rows = GroupRows(groups, headed=len(groups) > 1 or (headed and bool(groups)))
        if rows == self._rows:
            if words != self._words or others:
                self._words = words
                self._repaint_all()
            return
        first = groups[0].ids if groups else ()
        headings = rows.headings
        looked = self._found_again(rows, headings) if first is self._first else {}
        self.beginResetModel()
        self._views.clear()
        self._rows, self._words, self._headings, self._first = rows, words, headings, first
        self._at, self._looked = None, {"": -1} | looked
        self.endResetModel()

    def listed(self, target: str) -> Listed | None:
        """The item of another list that a row stands for."""
        return self._elsewhere.get(target)

    def below(self, heading: str) -> Sequence[str]:
        """What stands under a heading."""
        return self._headings[heading].ids

    def row_of(self, plan_id: str) -> int:
        """The row of a record or another target, or -1."""
        if self._at is None and plan_id not in self._looked:
            if len(self._looked) < _LOOKS:
                self._looked[plan_id] = self._rows.find(plan_id)
            else:
                self._at = dict(zip(self._rows, range(len(self._rows)), strict=True))
        return self._looked[plan_id] if self._at is None else self._at.get(plan_id, -1)

    def _found_again(self, rows: GroupRows, headings: Mapping[str, Group]) -> dict[str, int]:
        """Rows that were looked for, now that only what stands behind the first group, which may
        be long, is another."""
        was, now, length = bool(self._headings), bool(headings), len(self._first)
        found = {}
        for target, row in self._looked.items():
            if was <= row < was + length:
                found[target] = row - was + now
            elif row < 0 and target not in headings:
                found[target] = rows.find(target, 1)
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == ROW_ROLE:
            return self._row(index.row())
        if role == KEY_ROLE:
            target = self._rows[index.row()]
            return target if self._is_ticked(target) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._row(index.row()).spoken
        return None

    def is_heading(self, target: str) -> bool:
        return target in self._headings

    def _is_ticked(self, target: str) -> bool:
        return target in self._board.plan.records or target in self._board.items

    def _row(self, row: int) -> RowView:
        view = self._views.get(row)
        if view is None:
            view = self._views[row] = self._make(row)
        return view

    def _make(self, row: int) -> RowView:
        board, target = self._board, self._rows[row]
        if target in self._headings:
            group = self._headings[target]
            return heading_row(target, group.name, len(group.ids))
        listed = self._elsewhere.get(target)
        if listed is not None:
            today = self._today()
            return listed_row(board.plan, target, listed.item, self._words, today=today)
        record, item = board.plan.records.get(target), board.items.get(target)
        if record is not None:
            return row_view(board.plan, record, board.item(target), self._words, self._today())
        if item is None and target in board.library.index.by_id:
            return entry_row(board.library, target, self._words)
        # Without an item it has left the list, which is about to be shown anew.
        return item_row(board.plan, item or Item(target), self._words, self._today())

    def _today(self) -> str:
        return date.today().isoformat()  # noqa: DTZ011 - the person's own day

    def _repaint(self, plan_ids: frozenset[str]) -> None:
        for plan_id in plan_ids:
            row = self.row_of(plan_id)
            if row >= 0:
                self._views.pop(row, None)
                self.dataChanged.emit(self.index(row), self.index(row))

    def _repaint_all(self) -> None:
        self._views.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
