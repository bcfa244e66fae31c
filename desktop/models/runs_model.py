"""Two runs of a list side by side: each item as it stood and as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.runs import Beside
from desktop.core.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE = Qt.ItemDataRole.UserRole  # a Beside
_SPOKEN, _TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
_COLUMNS = 3


class RunsModel(QAbstractTableModel):
    """A row to an item: what it is and what moved, its state before, its state now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Beside, ...] = ()

    @property
    def lines(self) -> tuple[Beside, ...]:
        return self._lines

    def show_lines(self, lines: Sequence[Beside]) -> None:
        """Show these lines and no others."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def line(self, index: Index) -> Beside:
        return self._lines[index.row()]

    def row_of(self, key: str) -> int:
        """The row of an item, -1 if it has none."""
        return next((n for n, line in enumerate(self._lines) if line.key == key), -1)

    def sentence(self, index: Index) -> str:
        """`Best practices: before To do, now Done. Done now`."""
        line = self.line(index)
        before, now = (state or self.tr("not there") for state in line.states)
        told = self.tr("{title}: before {before}, now {now}. {moved}").format(
            title=line.title,
            before=before,
            now=now,
            moved=line.moved or self.tr("Nothing moved"),
        )
        return (told, before, now)[index.column()]

    # -- what Qt asks --

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            line = self.line(index)
            return (line.title, *line.states)[index.column()]
        if role == LINE_ROLE:
            return self.line(index)
        if role == _SPOKEN:
            return self.sentence(index)
        if role == _TIP:
            return plain_tip(self.sentence(index))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role != Qt.ItemDataRole.DisplayRole or not across or not 0 <= section < _COLUMNS:
            return None
        return (self.tr("Item"), self.tr("Before"), self.tr("Now"))[section]
