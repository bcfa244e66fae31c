"""The rows of the progress page: each a bar, and behind it the numbers that the bar is drawn of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.language import figures
from desktop.core.tally import PARTS, Bar
from desktop.core.tally_text import amounts
from desktop.core.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

BAR_ROLE = Qt.ItemDataRole.UserRole  # a Bar
_SPOKEN, _TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


class TallyModel(QAbstractTableModel):
    """Rows that stay are repainted where they changed; other rows reset it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these rows and no others."""
        before, after = self._bars, tuple(bars)
        if [_same(bar) for bar in before] != [_same(bar) for bar in after]:
            self.beginResetModel()
            self._bars = after
            self.endResetModel()
            return
        self._bars = after
        for row, (was, now) in enumerate(zip(before, after, strict=True)):
            if was != now:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(PARTS) - 1))

    def bar(self, index: Index) -> Bar:
        return self._bars[index.row()]

    def amount(self, index: Index) -> int:
        """The number of a cell."""
        counts, part = self.bar(index).counts, PARTS[index.column()]
        return int(getattr(counts, part)) if part else counts.base

    def sentence(self, index: Index) -> str:
        """`Protection: 12 of 30 done (40%)`, and of a column `Protection, to do: 15`."""
        bar = self.bar(index)
        if not index.column():
            return self.tr("{name}: {amounts}").format(name=bar.name, amounts=amounts(bar.counts))
        return self.tr("{name}, {what}: {number}").format(
            name=bar.name, what=self._heading(index.column()).lower(), number=self.amount(index)
        )

    # -- what Qt asks --

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._bars)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(PARTS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return figures(self.amount(index)) if index.column() else self.bar(index).name
        if role == BAR_ROLE:
            return self.bar(index)
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
        if role != Qt.ItemDataRole.DisplayRole or not across or not 0 <= section < len(PARTS):
            return None
        return self._heading(section)

    def _heading(self, section: int) -> str:
        return (
            self.tr("Progress"),
            self.tr("Done"),
            self.tr("In progress"),
            self.tr("To do"),
            self.tr("Overdue"),
        )[section]


def _same(bar: Bar) -> tuple[str, str | None, int, str]:
    """What a row is known by while its numbers change."""
    return bar.name, bar.search, bar.depth, bar.checklist
