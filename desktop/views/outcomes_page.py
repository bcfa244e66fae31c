"""What became of it: earlier commitments followed through the years, at a glance and in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop import sides, theme
from desktop.core.chains import (
    YEARS,
    Chain,
    Grouping,
    Outcome,
    chains,
    clustered,
    later_years,
    tally,
)
from desktop.core.language import tr
from desktop.core.library import outcomes
from desktop.core.library.outline import Outline
from desktop.core.library.pages import OUTCOMES, PAGES
from desktop.core.library.translated import introduced
from desktop.core.words import START_NAMES
from desktop.widgets.chain_list import ChainList
from desktop.widgets.check_box import CheckBox
from desktop.widgets.choice_box import call
from desktop.widgets.clearing import offer_clearing
from desktop.widgets.library_page import LibraryPage
from desktop.widgets.outcome_bar import OutcomeBar
from desktop.widgets.section import Page, paragraph
from desktop.work.board import Board


class OutcomesPage(LibraryPage):
    """The chains of one year: counted, narrowed by words and outcomes, put under headings."""

    help_page = "library#what-do-the-marks-of-what-became-of-it-mean"

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        about = PAGES[OUTCOMES]
        super().__init__(about.title, introduced(about.intro, board.plan), parent)
        self._plan = board.plan
        self._found: dict[int, tuple[Chain, ...]] = {}
        self._texts: dict[str, str] = {}
        self._chosen: frozenset[Outcome] = frozenset()
        self._shown: list[Chain] = []
        self.search = self._make_search()
        self.grouping = QComboBox(self)
        self.year = QComboBox(self)
        self.reasons = CheckBox(self)
        self.bar = OutcomeBar(self)
        self.counts = paragraph("", parent=self)
        self.caution = paragraph("", quiet=True, parent=self)
        self.nothing = paragraph("", parent=self)
        self.list = ChainList(board.plan, self)
        self.area = self._make_area()
        self._fill_tools()
        self._connect()
        self._show_year()

    # -- what is asked of every page --

    def shown_outline(self) -> Outline:
        """The page as it is narrowed and put together, for paper."""
        return outcomes.outline_of(self._plan, self._shown, self._by(), self._year())

    def show_target(self, target: str) -> None:
        self.list.show_target(target)

    def take_keyboard(self) -> None:
        if self.list.rows:
            self.list.take_keyboard()
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_position(self) -> int:
        return self.area.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        self.area.verticalScrollBar().setValue(position)

    # -- what is shown --

    def _show_year(self) -> None:
        year = self._year()
        if year not in self._found:
            self._found[year] = chains(self._plan, year)
            for chain in self._found[year]:
                self._texts[chain.start.id] = outcomes.searchable(self._plan, chain)
        self._chosen = frozenset()
        counted, caution = outcomes.summary(self._plan, tally(self._found[year], year))
        self.counts.setText(counted)
        marks = self.tr("A full mark is stated by the documents, an open one is our reading.")
        self.caution.setText(f"{caution} {marks}")
        self._show()

    def _show(self) -> None:
        """Show the chains that the words and the outcomes leave, and count what the words do."""
        every = self._found[self._year()]
        looked = self.search.text()
        held = [c for c in every if outcomes.holds(self._texts[c.start.id], looked)]
        shown = [c for c in held if not self._chosen or c.outcome in self._chosen]
        self._shown = shown
        self.bar.show_counts(tally(held, self._year()).counts, self._chosen)
        self.list.show_clusters(clustered(self._plan, shown, self._by()), later_years(every))
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.nothing.setText(self._why_nothing(looked, bool(held)))

    def _why_nothing(self, looked: str, held: bool) -> str:
        if held:
            return self.tr("None of these came to the chosen outcome. Click it again to see all.")
        return self.tr("Nothing here has the words “{}”. Try fewer of them.").format(looked)

    def _toggle(self, outcome: Outcome) -> None:
        self._chosen ^= {outcome}
        self._show()

    def _by(self) -> Grouping:
        return Grouping(self.grouping.currentData())

    def _year(self) -> int:
        return int(self.year.currentData())

    # -- making --

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setPlaceholderText(self.tr("Narrow by words"))
        search.setAccessibleName(self.tr("Narrow the chains by words"))
        offer_clearing(search)
        search.setMinimumWidth(45 * theme.STEP)
        return search

    def _fill_tools(self) -> None:
        call(self.grouping, self.tr("Put together by"))
        for by, name in (
            (Grouping.OUTCOME, self.tr("By outcome")),
            (Grouping.AGENCY, self.tr("By agency")),
            (Grouping.PILLAR, self.tr("By pillar")),
        ):
            self.grouping.addItem(name, by.value)
        call(self.year, self.tr("What the chains begin with"))
        for year in YEARS:
            many = tr(START_NAMES[year][1])
            self.year.addItem(
                self.tr("{kind} of {year}").format(kind=many.capitalize(), year=year), year
            )
        self.reasons.setText(self.tr("Show why"))
        self.reasons.setAccessibleDescription(self.tr("Below each place, the reason for it"))
        for tool in (self.search, self.grouping, self.year, self.reasons):
            self.add_tool(tool)

    def _make_area(self) -> QScrollArea:
        inside = Page(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(sides.margins(0, 0, 2 * theme.STEP, 6 * theme.STEP))
        column.setSpacing(3 * theme.STEP)
        for widget in (self.bar, self.counts, self.caution, self.nothing, self.list):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # see DetailPane
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_content(area)
        return area

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show)
        self.grouping.currentIndexChanged.connect(self._show)
        self.year.currentIndexChanged.connect(self._show_year)
        self.reasons.toggled.connect(lambda shown: self.list.show_reasons(shown=shown))
        self.bar.outcomeToggled.connect(self._toggle)
        self.list.targetRequested.connect(self.targetRequested)
        self.list.readRequested.connect(self.readRequested)
        self.list.focusMoved.connect(self._bring_into_view)

    def _bring_into_view(self, widget: QWidget) -> None:
        self.area.ensureWidgetVisible(widget, 0, 6 * theme.STEP)
