"""The list in the middle: plan records in order, each as a row of values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.records import Word
from desktop.core.rows import RowView, row_view
from desktop.work.board import Board

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole  # a RowView


class RecordListModel(QAbstractListModel):
    """Rows for the plan ids it was given; repaints those whose state or note changed."""

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._ids: list[str] = []
        self._words: tuple[Word, ...] = ()
        self._at: dict[str, int] = {}
        board.changed.connect(self._repaint)
        board.reloaded.connect(self._repaint_all)

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def show_ids(self, ids: Sequence[str], words: Sequence[Word] = ()) -> None:
        """Show these records in this order, marking `words`."""
        ids, words = list(ids), tuple(words)
        if ids == self._ids:
            if words != self._words:
                self._words = words
                self._repaint_all()
            return
        self.beginResetModel()
        self._ids, self._words = ids, words
        self._at = {plan_id: row for row, plan_id in enumerate(ids)}
        self.endResetModel()

    def row_of(self, plan_id: str) -> int:
        """The row of a record, or -1."""
        return self._at.get(plan_id, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ROW_ROLE:
            return self._row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._row(index.row()).spoken
        return None

    def _row(self, row: int) -> RowView:
        board, plan_id = self._board, self._ids[row]
        record = board.plan.records[plan_id]
        return row_view(board.plan, record, board.item(plan_id), self._words)

    def _repaint(self, plan_ids: frozenset[str]) -> None:
        for plan_id in plan_ids:
            row = self.row_of(plan_id)
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _repaint_all(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
