"""A share file or a filled form before anything is taken over: what is new, what differs, what is
to stand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from db.changes import Changes
from desktop import theme
from desktop.core.exchange import sources
from desktop.core.exchange.error import PasswordError
from desktop.core.exchange.filling import NotHereError
from desktop.core.exchange.preview import Preview, Row
from desktop.core.exchange.sources import Source
from desktop.core.exchange.values import Change, Choice, Spot
from desktop.core.language import figures, retold, tr, tr_n
from desktop.core.words import CHANGE_OF_COPIES, CHOICE_NAMES
from desktop.models.text_table import TextTable
from desktop.widgets.check_box import CheckBox
from desktop.widgets.choice_box import call
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.sheet_dialog import SheetDialog
from desktop.widgets.table_view import TableView
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.workspace.store import Workspace

_NOTHING = "–"
_LINES = 5  # of the two texts below the table


class ImportDialog(SheetDialog):
    """Reads, compares and shows; imports in one step, which one Undo takes back."""

    help_page = "sharing-and-merging#how-do-i-take-a-list-over"

    imported = Signal(object)  # Changes

    def __init__(self, board: Board, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Take over shared checklists"), parent)
        self._board, self._path = board, path
        self._source: Source | None = None
        self._preview: Preview | None = None
        self._shown: list[Row] = []
        self._choices: dict[Spot, Choice] = {}
        self.about = self.sentence()
        self.remarks = self.sentence(quiet=True)
        self._make_password()
        self._make_lists()
        self.rows = TextTable(
            [
                self.tr("Checklist"),
                self.tr("Item"),
                self.tr("What"),
                self.tr("Here"),
                self.tr("In the file"),
                self.tr("Difference"),
                self.tr("Stands"),
            ],
            self,
        )
        shares = (4, 6, 3, 5, 5, 4, 3)
        self.table = TableView(self.rows, shares, self.tr("What comes in and what differs"), self)
        self.table.selectionModel().selectionChanged.connect(self._follow_selection)
        self.only_open = CheckBox(self)
        self.only_open.setText(self.tr("Only what both sides changed"))
        self.only_open.toggled.connect(self._fill)
        self.choices = {choice: QPushButton(self) for choice in Choice}
        for choice, button in self.choices.items():
            button.setText(self.tr("Take: {}").format(CHOICE_NAMES[choice].lower()))
            button.clicked.connect(lambda _=False, c=choice: self._choose(c))
        self.whole = QPlainTextEdit(self)
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName(self.tr("The chosen row in full"))
        self.main_button.setText(self.tr("&Import"))
        self.main_button.setEnabled(False)
        self.main_button.clicked.connect(self._take_over)
        self._lay_out()
        self._read(None)

    # -- reading --

    def _read(self, password: str | None, into: str = "") -> None:
        self.say(self.tr("Reading {}…").format(self._path.name))
        path, plan = self._path, self._board.plan

        def read(store: Workspace) -> tuple[Source, Preview]:
            source = sources.load(path, password, into=into)
            return source, source.preview(plan, store)

        self._board.ask(read, self._show, self._refuse)

    def _show(self, read: tuple[Source, Preview]) -> None:
        self._source, self._preview = _, told = read
        self._choices.clear()
        self.say("")
        self.password_row.hide()
        self.about.setText(_summary(told))
        remarks = [f"{each.name}: {each.remark}" for each in told.lists if each.remark]
        self.remarks.setText("\n".join(filter(None, (*remarks, told.missing))))
        self.remarks.setVisible(bool(self.remarks.text()))
        undecided = any(row.change is Change.BOTH for row in told.rows)
        self.only_open.setEnabled(undecided)
        self._fill()
        for part in (self.table, self.tools, self.whole):
            part.show()
        self.grow()
        self.main_button.setEnabled(not told.changes_nothing)
        if told.changes_nothing:
            self.say(self.tr("All of it is here already: there is nothing to import."))
        elif told.lists:
            self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: Exception) -> None:
        # What is asked for is shown before the sentence, which makes room for all of it.
        self.password_row.setVisible(isinstance(error, PasswordError))
        if isinstance(error, NotHereError):
            self.lists_row.show()
        self.say(retold(error), warning=True)
        if isinstance(error, PasswordError):
            self.password.setEnabled(True)
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()
        elif isinstance(error, NotHereError):
            self.into.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.main_button.setEnabled(self._preview is not None)

    def _unlock(self) -> None:
        if self.password.text():
            self.password.setEnabled(False)
            self._read(self.password.text())

    def _use_list(self) -> None:
        self._read(None, str(self.into.currentData()))

    # -- deciding --

    def _fill(self) -> None:
        told = self._preview
        if told is None:
            return
        only = self.only_open.isChecked()
        self._shown = [row for row in told.rows if not only or row.change is Change.BOTH]
        self.rows.show_rows(
            [
                (
                    *(row.list_name, row.item, row.field, row.mine or _NOTHING),
                    row.theirs or _NOTHING,
                    CHANGE_OF_COPIES[row.change],
                    CHOICE_NAMES[self._standing(row)],
                )
                for row in self._shown
            ]
        )
        self._follow_selection()

    def _standing(self, row: Row) -> Choice:
        return self._choices.get(row.spot, row.default)

    def _selected(self) -> list[Row]:
        """The chosen rows; all of those that can be decided where none is."""
        chosen = [self._shown[at.row()] for at in self.table.selectionModel().selectedRows()]
        return chosen or self._shown

    def _choose(self, choice: Choice) -> None:
        for row in self._selected():
            if len(row.choices) > 1 and choice in row.choices:
                self._choices[row.spot] = choice
        self._fill()

    def _follow_selection(self) -> None:
        chosen = self._selected()
        for choice, button in self.choices.items():
            button.setEnabled(any(len(r.choices) > 1 and choice in r.choices for r in chosen))
        one = chosen[0] if len(chosen) == 1 else None
        here, there = self.tr("Here"), self.tr("In the file")
        texts = ((here, one.mine), (there, one.theirs)) if one else ()
        self.whole.setPlainText("\n\n".join(f"{name}:\n{text or _NOTHING}" for name, text in texts))

    # -- taking over --

    def _take_over(self) -> None:
        source, choices = self._source, dict(self._choices)
        if source is None:
            return
        self.main_button.setEnabled(False)
        self.say(self.tr("Importing…"))
        self._board.do(
            lambda store, _: source.take_over(store, choices),
            self._done,
            refused=self._refuse,
        )

    def _done(self, changes: Changes) -> None:
        self.imported.emit(changes)
        self.accept()

    # -- making it --

    def _make_password(self) -> None:
        self.password_row = QWidget(self)
        self.password = QLineEdit(self.password_row)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Password of the file"))
        self.password.setAccessibleName(self.tr("Password of the file"))
        self.password.returnPressed.connect(self._unlock)
        self.unlock = QPushButton(self.tr("&Open"), self.password_row)
        self.unlock.setAutoDefault(False)
        self.unlock.clicked.connect(self._unlock)
        row = FlowLayout(self.password_row, spacing=2 * theme.STEP)
        row.addWidget(self.password)
        row.addWidget(self.unlock)
        self.password_row.hide()

    def _make_lists(self) -> None:
        """Which list a form belongs to, where the one it was printed from is not here."""
        self.lists_row = QWidget(self)
        self.into = QComboBox(self.lists_row)
        call(self.into, self.tr("Checklist that the form belongs to"))
        for each in self._board.lists:
            if not each.closed and not each.archived:
                self.into.addItem(each.name, each.id)
        self.use_list = QPushButton(self.tr("&Use this checklist"), self.lists_row)
        self.use_list.setAutoDefault(False)
        self.use_list.setEnabled(self.into.count() > 0)
        self.use_list.clicked.connect(self._use_list)
        row = FlowLayout(self.lists_row, spacing=2 * theme.STEP)
        row.addWidget(self.into)
        row.addWidget(self.use_list)
        self.lists_row.hide()

    def _lay_out(self) -> None:
        self.tools = QWidget(self)
        row = FlowLayout(self.tools, spacing=2 * theme.STEP)
        row.addWidget(self.only_open)
        for button in self.choices.values():
            button.setAutoDefault(False)
            row.addWidget(button)
        self.whole.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 12)
        for part in (self.about, self.remarks, self.password_row, self.lists_row):
            self.column.addWidget(part)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.tools)
        self.column.addWidget(self.whole)
        for widget in (self.table, self.tools, self.whole, self.remarks):
            widget.hide()


def _summary(told: Preview) -> str:
    """`2 checklists, 1 of them new. Items: 12 new, 3 changed there, 1 changed on both sides.`"""
    new = sum(each.change is Change.NEW for each in told.lists)
    lists = tr_n("{n} checklists", "{n} checklist", len(told.lists))
    if new:
        lists = tr("{lists}, {new} of them new").format(lists=lists, new=figures(new))
    counts = ", ".join(
        f"{figures(told.counts[change])} {CHANGE_OF_COPIES[change].lower()}"
        for change in Change
        if told.counts.get(change)
    )
    return tr("{lists}. Items: {counts}.").format(lists=lists, counts=counts or tr("none"))
