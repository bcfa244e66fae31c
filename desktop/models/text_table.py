"""A table of texts that only reads: many rows at no cost, and what a screen reader says of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.core.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

_LONGEST = 300  # characters of a cell; the whole text is its tool tip up to the second
_TIP = 2000


class TextTable(QAbstractTableModel):
    """Rows of as many texts as there are headers."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = list(headers)
        self._rows: list[Sequence[str]] = []

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows; as many as before keep what is selected."""
        if len(rows) == len(self._rows):
            self._rows = list(rows)
            if rows:
                last = self.index(len(rows) - 1, len(self._headers) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            line = " ".join(text[: 2 * _LONGEST].split())
            return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text[:_TIP])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headers[index.column()]}: {text[:_TIP] or '-'}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headers[section]
        return None
