"""How far the work is: one list or all of them, in every way of looking at it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from db.checklists import Checklist
from desktop import theme
from desktop.core import tally, tally_text
from desktop.core.language import figures
from desktop.core.library.outline import Outline
from desktop.core.runs import run_name
from desktop.core.tally import PARTS, Bar, By, Counts
from desktop.core.words import TALLY_NAMES
from desktop.models.tally_model import TallyModel
from desktop.widgets.choice_box import call
from desktop.widgets.choice_switch import ChoiceSwitch
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.section import paragraph
from desktop.widgets.tally_chart import TallyChart, TallyLegend
from desktop.widgets.work_page import WorkPage
from desktop.work.board import Board

_Counted = tuple[Counts, tuple[Bar, ...]]


class ProgressPage(WorkPage):
    """Counts to walk through. Asks for the place that lists what a row, or a part of it, counts."""

    help_page = "due-and-progress#how-far-are-we"

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(board, self.tr("Progress"), "", parent)
        self.intro.setText(
            self.tr(
                "How far the work is. What does not apply is not counted. Press a row to list it."
            )
        )
        self._by = By.PILLAR
        self.every = Counts()
        self.lists = QComboBox(self)
        self._offered: tuple[Checklist, ...] | None = None
        self.by = ChoiceSwitch(self.tr("Rows"), {by: TALLY_NAMES[by] for by in By}, self)
        self.late, self.soon, self.lately = (QPushButton(self) for _ in range(3))
        self.model = TallyModel(self)
        self.chart = TallyChart(self.model, self)
        self.legend = TallyLegend(self)
        self.nothing = paragraph("", parent=self)
        self._fill_lists()
        self._lay_out()
        self._connect()
        self._show_figures()

    # -- as every page --

    def shown_outline(self) -> Outline:
        return tally_text.outline(self._by, self.lists.currentText(), self.every, self.model.bars)

    def take_keyboard(self) -> None:
        if not self.model.bars:
            self.lists.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.chart.currentIndex().isValid():
            self.chart.go_to(0)
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is chosen --

    @property
    def checklist(self) -> str:
        """The id of the list that is counted, empty for all in use."""
        return str(self.lists.currentData() or "")

    def show_list(self, checklist_id: str) -> None:
        """Count one list, or all in use; a list that is not there leaves things as they are."""
        at = self.lists.findData(checklist_id)
        if at >= 0:
            self.lists.setCurrentIndex(at)

    def show_by(self, by: By) -> None:
        """Look at it another way."""
        self._by = by
        self._choice_changed()

    def _choice_changed(self) -> None:
        one = bool(self.checklist)
        self.by.button(By.LIST).setVisible(not one)
        if one and self._by is By.LIST:
            self._by = By.PILLAR
        self.by.show_choice(self._by)
        self.ask()

    # -- counting --

    def question(self) -> Callable[[Any], _Counted]:
        checklist_id, by, plan = self.checklist, self._by, self.board.plan
        today = date.today()  # noqa: DTZ011 - the person's own day
        return lambda store: tally.read(store, plan, checklist_id, by, today)

    def show_answer(self, answer: _Counted) -> None:
        self.every, bars = answer
        if self._by is By.LIST:
            bars = tally.list_bars(self.board.lists, self.board.summaries)
        if bars and self._by is not By.WEEK:
            bars = (Bar(self.tr("All of it"), self.every, "", strong=True), *bars)
        row, column = self.chart.currentIndex().row(), self.chart.currentIndex().column()
        self.model.show_bars(bars)
        if row >= 0 and not self.chart.currentIndex().isValid():
            self.chart.go_to(row, column)
        self._show_figures()

    def out_of_date(self) -> None:
        self._fill_lists()
        super().out_of_date()

    def _show_figures(self) -> None:
        every, bars = self.every, self.model.bars
        for button, number, text in (
            (self.late, every.overdue, self.tr("{} overdue")),
            (self.soon, every.soon, self.tr("{} due in the next 7 days")),
            (self.lately, every.lately, self.tr("{} done in the last 7 days")),
        ):
            button.setText(text.format(figures(number)))
            button.setEnabled(bool(number))
        self.chart.setVisible(bool(bars))
        self.legend.setVisible(bool(bars))
        self.nothing.setVisible(not bars)
        self.nothing.setText(
            self.tr("Nothing was done in the last seven days, and nothing is due in the next.")
            if every.base
            else self.tr("There is nothing to count here yet. Add items to a list to see them.")
        )

    def _fill_lists(self) -> None:
        """Offer the lists there are now. The chosen one stays, if it is still there."""
        if self.board.lists is self._offered:  # most changes are about items
            return
        self._offered = self.board.lists
        box, chosen = self.lists, self.checklist
        box.blockSignals(True)  # what is counted changes only if the list has gone
        box.clear()
        box.addItem(self.tr("All lists in use"), "")
        for each in self.board.lists:
            box.addItem(self._list_name(each), each.id)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)
        self.by.button(By.LIST).setVisible(not self.checklist)

    def _list_name(self, each: Checklist) -> str:
        if each.closed:
            return run_name(each)
        return self.tr("{} (archived)").format(each.name) if each.archived else each.name

    # -- asking --

    def _choose(self, index: QModelIndex, part: str) -> None:
        bar = self.model.bar(index)
        search = tally_text.search_for(bar, part or PARTS[index.column()])
        if search is None:
            self.chart.announce(self.tr("{} cannot be listed").format(self.model.sentence(index)))
        else:
            self._list(search, bar.checklist)

    def _list(self, search: str, checklist_id: str = "") -> None:
        where = checklist_id or self.checklist
        self.placeRequested.emit(tally_text.place(self.board.plan, search, where))

    # -- making it --

    def _lay_out(self) -> None:
        call(self.lists, self.tr("Which list is counted"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.lists.setSizeAdjustPolicy(policy)
        self.lists.setMinimumContentsLength(26)
        self.chart.setAccessibleName(self.tr("Progress"))
        self.by.show_choice(self._by)
        self.add_tool(self.lists)
        self.add_tool(self.by)
        figures = QWidget(self)
        flow = FlowLayout(figures, spacing=2 * theme.STEP)
        for button in (self.late, self.soon, self.lately):
            flow.addWidget(button)
        for widget in (figures, self.legend, self.nothing, self.chart):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.add_content(self.area)

    def _connect(self) -> None:
        self.lists.currentIndexChanged.connect(self._choice_changed)
        self.by.choiceRequested.connect(self.show_by)
        self.chart.cellChosen.connect(self._choose)
        self.chart.currentMoved.connect(self._follow_keyboard)
        self.late.clicked.connect(lambda: self._list("is:overdue"))
        self.soon.clicked.connect(lambda: self._list("is:open due:7d"))
        self.lately.clicked.connect(lambda: self.show_by(By.WEEK))

    def _follow_keyboard(self) -> None:
        at = self.chart.currentIndex()
        if at.isValid():
            self.bring_into_view(self.chart.viewport(), self.chart.visualRect(at))
