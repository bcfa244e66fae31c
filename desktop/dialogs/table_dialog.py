"""A table before its rows become items: what each column is, what becomes of each row."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QScrollArea, QWidget

from db.changes import Changes
from db.checklists import Checklist, Deed, ListField
from desktop import theme
from desktop.core import list_names, opening, tables
from desktop.core.language import figures, retold, tr_n
from desktop.core.tables import mapping
from desktop.core.tables.days import Order
from desktop.core.tables.mapping import Mapping, Target
from desktop.core.tables.matching import Fate, Report, rows_to_edits
from desktop.core.tables.table import Table
from desktop.core.words import COLUMN_NAMES, FATE_NAMES
from desktop.models.text_table import TextTable
from desktop.widgets.check_box import CheckBox
from desktop.widgets.sheet_dialog import SheetDialog
from desktop.widgets.table_view import TableView
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.workspace.store import Workspace

_NEW = ""  # the id of a list that is still to be made
_HEIGHT = 11  # lines of the columns, which scroll


class TableDialog(SheetDialog):
    """Follows every answer with a report row by row; imports in one step that one Undo undoes."""

    help_page = "tables-and-other-files#how-do-i-make-a-checklist-of-my-table"

    imported = Signal(object)  # Changes

    def __init__(
        self, board: Board, path: Path, parent: QWidget | None = None, *, into: str = ""
    ) -> None:
        """`into` is the id of the list that is proposed."""
        super().__init__(self.tr("Import a table"), parent)
        self._board, self._path = board, path
        self._table: Table | None = None
        self._mapping: Mapping | None = None
        self._report: Report | None = None
        self._asked = 0
        self.sheet = QComboBox(self)
        self.sheet.activated.connect(lambda _: self._read(self.sheet.currentText()))
        self.into = QComboBox(self)
        self.into.addItem(self.tr("A new checklist"), _NEW)
        for each in board.lists:
            if not each.closed:
                self.into.addItem(each.name, each.id)
        self.into.setCurrentIndex(max(0, self.into.findData(into)))
        self.into.currentIndexChanged.connect(lambda _: self._ask())
        self.order = QComboBox(self)
        for order, name in (
            (Order.ASK, self.tr("Choose…")),
            (Order.MONTH_FIRST, self.tr("Month first: 3/4 is March 4")),
            (Order.DAY_FIRST, self.tr("Day first: 3/4 is April 3")),
        ):
            self.order.addItem(name, order)
        self.order.currentIndexChanged.connect(self._take_order)
        self._columns = QScrollArea(self)
        self._columns.setWidgetResizable(True)
        self._columns.setAccessibleName(self.tr("Columns of the table"))
        self.targets: list[QComboBox] = []
        self.about = self.sentence()
        self.rows = TextTable(
            [self.tr("Row"), self.tr("Title"), self.tr("What becomes of it"), self.tr("Problem")],
            self,
        )
        self.table = TableView(self.rows, (1, 6, 4, 6), self.tr("Every row"), self)
        self.only_bad = CheckBox(self)
        self.only_bad.setText(self.tr("Only rows with a problem"))
        self.only_bad.toggled.connect(lambda _: self._fill())
        self.skip_bad = CheckBox(self)
        self.skip_bad.setText(self.tr("Leave out rows with a problem"))
        self.skip_bad.toggled.connect(lambda _: self._fill())
        self.main_button.setText(self.tr("&Import"))
        self.main_button.setEnabled(False)
        self.main_button.clicked.connect(self._import)
        self._lay_out()
        self._read("")

    # -- reading --

    def _read(self, sheet: str) -> None:
        path = self._path
        self.main_button.setEnabled(False)
        self.say(self.tr("Reading {}…").format(path.name))
        self._board.ask(lambda _: tables.read(path, sheet), self._show, self._refuse)

    def _show(self, table: Table) -> None:
        self._table = table
        self._mapping = mapping.guess(table.headers, table.rows)
        self.say("")
        self._form.setRowVisible(self.sheet, len(table.sheets) > 1)
        if not self.sheet.count():
            self.sheet.addItems([each.name for each in table.sheets])
        self.sheet.setCurrentText(table.sheet)
        self._show_columns(table)
        for part in (self._head, self.table, self._tools, self.about):
            part.show()
        self.grow()
        self._ask()

    def _refuse(self, error: Exception) -> None:
        self.say(retold(error), warning=True)

    # -- what the columns are --

    def _show_columns(self, table: Table) -> None:
        page = QWidget()
        form = QFormLayout(page)
        self.targets = []
        for at, header in enumerate(table.headers):
            box = QComboBox(page)
            for target in Target:
                box.addItem(COLUMN_NAMES[target], target)
            example = next((row[at] for row in table.rows if row[at].strip()), "")
            box.setAccessibleName(self.tr("Column {}").format(header[:80]))
            box.activated.connect(lambda _, column=at: self._take_target(column))
            label = self.sentence()
            label.setText(f"{header[:60]}\n{example[:60]}" if example else header[:60])
            form.addRow(label, box)
            self.targets.append(box)
        self._columns.setWidget(page)
        self._follow_mapping()

    def _take_target(self, column: int) -> None:
        if self._mapping is not None:
            chosen = Target(self.targets[column].currentData())
            self._mapping = self._mapping.with_target(column, chosen)
            self._follow_mapping()
            self._ask()

    def _take_order(self) -> None:
        if self._mapping is not None:
            self._mapping = self._mapping.with_order(Order(self.order.currentData()))
            self._ask()

    def _follow_mapping(self) -> None:
        if self._mapping is not None:
            for box, target in zip(self.targets, self._mapping.targets, strict=True):
                box.setCurrentIndex(box.findData(target))

    # -- what becomes of the rows --

    def _ask(self) -> None:
        """Hold the rows against the list they go to, on the worker; a late answer is dropped."""
        table, meant, plan = self._table, self._mapping, self._board.plan
        if table is None or meant is None:
            return
        self._asked += 1
        number, into = self._asked, str(self.into.currentData())
        self.main_button.setEnabled(False)

        def read(store: Workspace) -> Report:
            lists = {each.id: each for each in store.checklists()}
            items = opening.items_of(store, plan, lists[into]) if into in lists else {}
            return rows_to_edits(plan, table, meant, items)

        def done(report: Report) -> None:
            if number == self._asked:
                self._report = report
                self._fill()

        self._board.ask(read, done, self._refuse)

    def _fill(self) -> None:
        report, meant = self._report, self._mapping
        if report is None or meant is None:
            return
        only = self.only_bad.isChecked()
        self.rows.show_rows(
            [
                (str(row.where), row.title, FATE_NAMES[row.fate], " ".join(row.problems))
                for row in report.rows
                if not only or not row.is_good
            ]
        )
        found = [(fate, report.counts[fate]) for fate in Fate if report.counts[fate]]
        counts = [f"{figures(number)} {FATE_NAMES[fate].lower()}" for fate, number in found]
        rows = tr_n("{n} rows", "{n} row", len(report.rows))
        self.about.setText(f"{rows}: {', '.join(counts)}." if counts else f"{rows}.")
        self._form.setRowVisible(self.order, report.asks_order or meant.order is not Order.ASK)
        for box in (self.only_bad, self.skip_bad):
            box.setVisible(bool(report.bad))
        ready = not report.bad or self.skip_bad.isChecked()
        self.main_button.setEnabled(ready and bool(report.edits()))
        if not meant.names_items:
            self.say(self.tr("Say which column holds the titles."), warning=True)
        elif report.bad and not ready:
            self.say(self.tr("Rows with a problem: mend them, or leave them out."), warning=True)
        else:
            self.say("")

    # -- importing --

    def _import(self) -> None:
        report, into = self._report, str(self.into.currentData())
        if report is None:
            return
        edits = report.edits()
        name = list_names.free_name(self._path.stem[:200] or self.tr("Imported"), self._board.lists)
        self.main_button.setEnabled(False)

        def write(store: Workspace, _: Checklist) -> Changes:
            if into == _NEW:
                return store.add_checklist({ListField.NAME: name}, edits)
            return store.edit(into, edits, Deed.IMPORT)

        self._board.do(write, self._done, refused=self._refuse)

    def _done(self, changes: Changes) -> None:
        self.imported.emit(changes)
        self.accept()

    # -- making it --

    def _lay_out(self) -> None:
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4 * theme.STEP)
        answers = QWidget(self._head)
        self._form = QFormLayout(answers)
        self._form.addRow(self.tr("S&heet"), self.sheet)
        self._form.addRow(self.tr("&Into"), self.into)
        self._form.addRow(self.tr("&Days"), self.order)
        head.addWidget(self._columns, 3)
        head.addWidget(answers, 2)
        self._columns.setFixedHeight(_HEIGHT * self.fontMetrics().lineSpacing())
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.addWidget(self.only_bad)
        tools.addWidget(self.skip_bad)
        tools.addStretch(1)
        for part in (self._head, self.about, self._tools):
            self.column.addWidget(part)
            part.hide()
        self.column.addWidget(self.table, 1)
        self.table.hide()
