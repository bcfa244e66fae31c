"""The grid of agencies by pillar or year: every cell a count, a filter, and how far I am."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.language import figures, tr_n
from desktop.core.matrix import Axis, Cell, Column, GridChoice, Matrix, Row, matrix
from desktop.core.tips import plain_tip
from desktop.work.board import Board

Index = QModelIndex | QPersistentModelIndex

CELL_ROLE = Qt.ItemDataRole.UserRole  # a Cell; in headers a Row or a Column
_SPOKEN, _TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


class MatrixModel(QAbstractTableModel):
    """The first row is the whole plan, the last column all pillars or years.

    A tick repaints the cells whose progress it changes; another choice of rows or columns resets.
    """

    def __init__(
        self, board: Board, choice: GridChoice | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._choice = choice or GridChoice()
        self._matrix = self._make()
        board.changed.connect(self._follow)
        board.reloaded.connect(self._follow)

    @property
    def choice(self) -> GridChoice:
        return self._choice

    @property
    def matrix(self) -> Matrix:
        return self._matrix

    def show_choice(self, choice: GridChoice) -> None:
        """Show the grid as `choice` wants it."""
        before, self._choice = self._choice, choice
        if replace(before, progress=choice.progress) != choice:
            self.beginResetModel()
            self._matrix = self._make()
            self.endResetModel()
        elif before != choice:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, agency: str) -> int:
        """The row of an agency, -1 if it has none; 0 is the whole plan."""
        rows = (n for n, row in enumerate(self._matrix.rows) if row.agency == agency)
        return next(rows, -1)

    def row(self, row: int) -> Row:
        """The row's heading and cells; the whole plan has its name from here."""
        found = self._matrix.rows[row]
        return found if found.agency else replace(found, name=self.tr("Whole plan"))

    def column(self, column: int) -> Column:
        """The column's heading; the one at the end gathers all of them."""
        if column < len(self._matrix.columns):
            return self._matrix.columns[column]
        by_year = self._choice.axis is Axis.YEAR
        name = self.tr("all years") if by_year else self.tr("all pillars")
        return Column(frozenset(), name, self.tr("All"))

    def cell(self, index: Index) -> Cell:
        return self._matrix.rows[index.row()].across()[index.column()]

    def sentence(self, index: Index) -> str:
        """`Department of Justice, Prosecution: 33 records, 3 of 33 done`."""
        return self.tr("{agency}, {column}: {count}").format(
            agency=self.row(index.row()).name,
            column=self.column(index.column()).name,
            count=self.counted(index),
        )

    def counted(self, index: Index) -> str:
        """`33 records, 3 of 33 done`."""
        cell = self.cell(index)
        if not cell.count:
            return self.tr("no records")
        records = tr_n("{n} records", "{n} record", cell.count)
        if not self._choice.progress:
            return records
        return self.tr("{records}, {done} of {base} done").format(
            records=records, done=cell.progress.done, base=cell.progress.base
        )

    # -- what Qt asks --

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._matrix.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._matrix.columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return figures(self.cell(index).count)
        if role == CELL_ROLE:
            return self.cell(index)
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
        if not 0 <= section < (self.columnCount() if across else self.rowCount()):
            return None
        heading = self.column(section) if across else self.row(section)
        if role == CELL_ROLE:
            return heading
        if role == Qt.ItemDataRole.DisplayRole:
            plain = isinstance(heading, Column) and heading.choices
            return heading.name if plain else heading.short or heading.name
        if role in (_SPOKEN, _TIP):
            said = self._heading(heading) if isinstance(heading, Row) else heading.name
            return said if role == _SPOKEN else plain_tip(said)
        return None

    def _heading(self, row: Row) -> str:
        name = f"{row.name} ({row.short})" if row.short else row.name
        if not row.above:
            return name
        return self.tr("{agency}, part of {above}").format(agency=name, above=row.above)

    # -- my work --

    def _make(self) -> Matrix:
        return matrix(self._board.plan, self._board.index, self._choice, self._board.items)

    def _follow(self) -> None:
        before, self._matrix = self._matrix, self._make()
        for row, (old, new) in enumerate(zip(before.rows, self._matrix.rows, strict=True)):
            for column, (was, now) in enumerate(zip(old.across(), new.across(), strict=True)):
                if was != now:
                    at = self.index(row, column)
                    self.dataChanged.emit(at, at)
