"""The look of a table of texts: rows to choose, columns that share the width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.widgets.own_direction import give_own_direction


class TableView(QTableView):
    """Tab leaves it, arrows move in it; `shares` are the widths of the columns in parts."""

    def __init__(
        self,
        model: QAbstractItemModel,
        shares: Sequence[int],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shares = tuple(shares)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        # Qt dies when assistive technology asks for a bar that has just gone: it always stays.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 8)
        self.horizontalHeader().setHighlightSections(False)
        give_own_direction(self)
        # The style turns it to the right where lines begin there.
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = [self.horizontalHeader().sectionSizeHint(c) for c in range(len(self._shares))]
        room, whole = self.viewport().width() - sum(least), sum(self._shares)
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, max(1, least[column] + room * share // whole))
