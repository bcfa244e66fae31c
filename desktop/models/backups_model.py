"""Backups as a table: when and why each was made, what is in it, how large it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.backups import Backup
from desktop.core import backups
from desktop.core.language import figures
from desktop.core.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

BACKUP_ROLE = Qt.ItemDataRole.UserRole  # a Backup
_COLUMNS = 6


class BackupsModel(QAbstractTableModel):
    """A row to a backup, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups: tuple[Backup, ...] = ()

    @property
    def backups(self) -> tuple[Backup, ...]:
        return self._backups

    def show_backups(self, found: Sequence[Backup]) -> None:
        """Show these and no others."""
        if tuple(found) != self._backups:
            self.beginResetModel()
            self._backups = tuple(found)
            self.endResetModel()

    def backup(self, index: Index) -> Backup:
        return self._backups[index.row()]

    def row_of(self, name: str) -> int:
        """The row of a backup, -1 if it has none."""
        return next((n for n, each in enumerate(self._backups) if each.name == name), -1)

    # -- what Qt asks --

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(self.backup(index), index.column())
        if role == BACKUP_ROLE:
            return self.backup(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return backups.sentence(self.backup(index))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(backups.sentence(self.backup(index)))
        return None

    def _shown(self, each: Backup, column: int) -> str:
        amounts = (each.lists, each.items, each.notes)
        if 1 <= column <= len(amounts):
            return figures(amounts[column - 1]) if each.is_whole else "—"
        if column:
            return (backups.last_change(each), backups.size(each.size))[column - 4]
        return backups.when(each.made_at)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role != Qt.ItemDataRole.DisplayRole or not across or not 0 <= section < _COLUMNS:
            return None
        return (
            self.tr("Backup"),
            self.tr("Lists"),
            self.tr("Items"),
            self.tr("Notes"),
            self.tr("Last change"),
            self.tr("Size"),
        )[section]
