"""The timeline as a plain list: events under the year they begin in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.library import Event
from desktop.core.event_dates import ordered, spoken, when

EVENT_ROLE = Qt.ItemDataRole.UserRole  # an Event, or None for the heading of a year

Index = QModelIndex | QPersistentModelIndex


class EventListModel(QAbstractListModel):
    """A row is an event or the heading of a year; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Event] = []
        self._said: dict[str, str] = {}

    def show_events(self, events: Sequence[Event]) -> None:
        """List these events as time goes."""
        self.beginResetModel()
        kept = ordered(events)
        self._rows = []
        for year, held in groupby(kept, lambda event: date.fromordinal(when(event).at).year):
            self._rows += [str(year), *held]
        self._said = {e.id: spoken((e,), "", n, len(kept)) for n, e in enumerate(kept, 1)}
        self.endResetModel()

    def index_of(self, event_id: str) -> QModelIndex:
        """The row of an event; an invalid index for one that is not listed."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Event) and row.id == event_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if index.data(EVENT_ROLE) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row if role in said else None
        if role == EVENT_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.event
        return self._said[row.id] if role == Qt.ItemDataRole.AccessibleTextRole else None
