"""What moved: a run of a list beside the one before it, or any two of the same chain."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from desktop.core import runs
from desktop.core.library.outline import Outline
from desktop.core.runs import Comparison
from desktop.core.trail import Place
from desktop.core.work_pages import checklist_page, run_of
from desktop.models.runs_model import RunsModel
from desktop.widgets.check_box import CheckBox
from desktop.widgets.choice_box import call
from desktop.widgets.runs_table import RunsTable
from desktop.widgets.section import paragraph
from desktop.widgets.work_page import WorkPage
from desktop.work.board import Board


class RunsPage(WorkPage):
    """Lines to walk through. Enter or a click shows an item in the list it stands in now."""

    help_page = "checklists#we-meet-every-month-how-do-i-begin-again"

    def __init__(self, page: str, board: Board, parent: QWidget | None = None) -> None:
        """`page` is the name of the page, which holds the run to begin with."""
        super().__init__(board, self.tr("What moved"), "", parent)
        self._run = run_of(page)
        self._pair: tuple[str, str] | None = None  # as a person chose them
        self._read = Comparison()
        self.before, self.now = self._make_choice(), self._make_choice()
        call(self.before, self.tr("The run to begin with"))
        call(self.now, self.tr("The run to hold against it"))
        self.between = QLabel(self.tr("beside"), self)
        self.between.setContentsMargins(0, 4, 0, 4)
        self.moved = CheckBox(self)
        self.moved.setText(self.tr("Only what moved"))
        self.moved.setChecked(True)
        self.summary = paragraph("", parent=self)
        self.summary.setProperty("strong", True)
        self.nothing = paragraph("", parent=self)
        self.model = RunsModel(self)
        self.table = RunsTable(self.model, self)
        self.table.setAccessibleName(self.tr("What moved"))
        for tool in (self.before, self.between, self.now, self.moved):
            self.add_tool(tool)
        for widget in (self.summary, self.nothing, self.table):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.add_content(self.area)
        self.moved.toggled.connect(self._show_lines)
        self.table.cellChosen.connect(self._open)
        self.table.currentMoved.connect(self._follow_keyboard)
        self._show_lines()

    # -- as every page --

    def shown_outline(self) -> Outline:
        if self._read.pair is None:
            return Outline(self._run, self.heading.text(), self.nothing.text(), ())
        before, now = self._read.pair
        return runs.outline(self._read.run(before), self._read.run(now), self.model.lines)

    def show_target(self, target: str) -> None:
        row = self.model.row_of(target)
        if row >= 0:
            self.table.go_to(row)

    def take_keyboard(self) -> None:
        if not self.model.lines:
            self.moved.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.table.currentIndex().isValid():
            self.table.go_to(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- reading --

    def question(self) -> Callable[[Any], Comparison]:
        run, wanted, plan = self._run, self._pair, self.board.plan
        return lambda store: runs.read(store, plan, run, wanted)

    def show_answer(self, answer: Comparison) -> None:
        self._read = answer
        name = next((each.name for each in answer.chain if each.id == self._run), "")
        told = self.tr("Two runs of “{}”, side by side.").format(name)
        self.intro.setText(told if answer.pair else "")
        for box, shown in zip((self.before, self.now), answer.pair or ("", ""), strict=True):
            self._fill(box, shown)
        self._show_lines()

    # -- showing --

    def _show_lines(self) -> None:
        lines, found = self._read.lines, self._read.pair is not None
        shown = tuple(line for line in lines if line.moves or not self.moved.isChecked())
        at = self.table.currentIndex()
        key = self.model.line(at).key if at.isValid() else ""
        self.model.show_lines(shown)
        self.show_target(key)
        self.summary.setText(runs.summary(lines))
        for widget in (self.before, self.between, self.now, self.moved, self.summary):
            widget.setVisible(found)
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.nothing.setText(self._why_nothing(found, bool(lines)))

    def _why_nothing(self, found: bool, any_items: bool) -> str:
        if not found:
            return self.tr(
                "This list has one run only. Start it again to begin the next: the old run is "
                "kept, and what moved is shown here."
            )
        if any_items:
            return self.tr("Take the tick off “Only what moved” to see every item.")
        return self.tr("Both runs are empty.")

    def _fill(self, box: QComboBox, shown: str) -> None:
        """Offer the runs of the chain, without taking that for a choice."""
        box.blockSignals(True)
        box.clear()
        for checklist_id, name in self._read.names.items():
            box.addItem(name, checklist_id)
        box.setCurrentIndex(box.findData(shown))
        box.blockSignals(False)

    def _chosen(self) -> None:
        self._pair = (str(self.before.currentData()), str(self.now.currentData()))
        self.ask()

    def _make_choice(self) -> QComboBox:
        box = QComboBox(self)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        box.setSizeAdjustPolicy(policy)
        box.setMinimumContentsLength(24)
        box.activated.connect(self._chosen)
        return box

    # -- asking --

    def _open(self, index: QModelIndex) -> None:
        line, pair = self.model.line(index), self._read.pair
        if pair is not None:
            where = pair[1] if line.now else pair[0]
            self.placeRequested.emit(Place(page=checklist_page(where), selected=line.key))

    def _follow_keyboard(self) -> None:
        at = self.table.currentIndex()
        if at.isValid():
            self.bring_into_view(self.table.viewport(), self.table.visualRect(at))
