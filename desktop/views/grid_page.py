"""The grid page: which agency does how much, by pillar or by year, with my progress over it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.core.language import tr_n
from desktop.core.library.grid import outline
from desktop.core.library.outline import Outline
from desktop.core.library.translated import introduced
from desktop.core.matrix import Axis, GridChoice, Order
from desktop.core.query import Field
from desktop.core.tips import plain_tip
from desktop.models.matrix_model import MatrixModel
from desktop.widgets.check_box import CheckBox
from desktop.widgets.choice_switch import ChoiceSwitch
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.library_page import LibraryPage
from desktop.widgets.link_button import LinkButton
from desktop.widgets.matrix_view import MatrixView
from desktop.widgets.section import paragraph
from desktop.work.board import Board

_ROWS = 6  # what the grid keeps in sight before sentences around it give way


class _Toggle(CheckBox):
    """As high as the buttons it stands beside."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.fontMetrics().lineSpacing() + 12))


class GridPage(LibraryPage):
    """Counts to walk through. Asks for the list of a cell, or for an agency itself."""

    choiceChanged = Signal(object)  # GridChoice

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who does what"), "", parent)
        about = self.tr(
            "How many records each agency has; press a number to list them. A department "
            "includes its components. A record with several agencies stands in several rows, "
            "so the rows add up to more than the whole plan."
        )
        self.intro.setText(introduced(about, board.plan))
        self._make_tools()  # before the grid: Tab goes from above
        self.model = MatrixModel(board, parent=self)
        self.grid = MatrixView(self.model, self)
        self.grid.setAccessibleName(self.tr("Records by agency"))
        self.grid.setAccessibleDescription(self.intro.text())
        self.heading.setToolTip(plain_tip(self.intro.text()))
        self.sentence = paragraph("", parent=self)
        self.list_link = LinkButton(self.tr("Show in the list"), parent=self)
        self.open_link = LinkButton("", parent=self)
        self.rest = paragraph("", quiet=True, parent=self)
        self._lay_out()
        self._connect()
        self._show()
        self.grid.set_current(0, 0)

    # -- what is chosen --

    @property
    def choice(self) -> GridChoice:
        """How the grid is shown, to be remembered."""
        return self.model.choice

    def show_choice(self, choice: GridChoice) -> None:
        """Show the grid so. The current cell stays with its agency where that still has a row."""
        if choice == self.choice:
            return
        at = self.grid.currentIndex()
        agency, column = self.grid.agency(at), at.column()
        total = column == self.model.columnCount() - 1
        self.model.show_choice(choice)
        last = self.model.columnCount() - 1
        self.grid.set_current(self.model.row_of(agency), last if total else column)
        self._show()
        self.choiceChanged.emit(choice)

    # -- a page of the library --

    def show_target(self, target: str) -> None:
        self.grid.rows.mark(target)

    def shown_outline(self) -> Outline:
        return outline(self.model.matrix)

    def take_keyboard(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_position(self) -> int:
        return self.grid.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        self.grid.verticalScrollBar().setValue(position)

    # -- showing --

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._make_room()
        return answer

    def _make_room(self) -> None:
        """In a low window with large text the grid comes first: what explains it gives way.

        The introduction is then the tool tip of the heading; a screen reader is always told it.
        """
        line, gap = self.fontMetrics().lineSpacing(), 2 * theme.STEP
        inside = self.width() - 8 * theme.STEP
        grid = self.grid.columns.height() + _ROWS * self.grid.rows.defaultSectionSize()
        room = self.height() - grid - 2 * line - 5 * gap
        room -= self.heading.heightForWidth(inside) + self._tools.heightForWidth(inside)
        # Two lines for links, whatever they say now: walking on must not move the grid.
        needs = {self._links: 2 * line + 3 * gap}
        needs |= {part: part.heightForWidth(inside) + gap for part in (self.rest, self.intro)}
        for part, need in needs.items():
            room -= need
            part.setVisible(room >= 0)

    def _show(self) -> None:
        """Bring the tools and the sentences in line with what is chosen."""
        choice = self.choice
        self.axis.show_choice(choice.axis)
        self.role.show_choice(choice.role)
        self.order.show_choice(choice.order)
        self.components.setChecked(choice.components)
        self.progress.setChecked(choice.progress)
        self.grid.show_progress(choice.progress)
        self.rest.setText(self._rest())
        self._tell()

    def _rest(self) -> str:
        """What is in the documents but not in the rows."""
        matrix = self.model.matrix
        rest, loose = matrix.left_out, matrix.unassigned
        match self.choice.role:
            case Field.LEAD:
                agencies = tr_n(
                    "{n} agencies are named in the documents without leading a record here.",
                    "{n} agency is named in the documents without leading a record here.",
                    rest,
                )
                records = tr_n(
                    "{n} records name no lead; only the first row counts them.",
                    "{n} record names no lead; only the first row counts them.",
                    loose,
                )
            case Field.PARTNER:
                agencies = tr_n(
                    "{n} agencies are named in the documents without being a partner here.",
                    "{n} agency is named in the documents without being a partner here.",
                    rest,
                )
                records = tr_n(
                    "{n} records name no partner; only the first row counts them.",
                    "{n} record names no partner; only the first row counts them.",
                    loose,
                )
            case _:
                agencies = tr_n(
                    "{n} agencies are named in the documents without a record here.",
                    "{n} agency is named in the documents without a record here.",
                    rest,
                )
                records = tr_n(
                    "{n} records name no agency; only the first row counts them.",
                    "{n} record names no agency; only the first row counts them.",
                    loose,
                )
        return f"{agencies} {records}"

    def _tell(self) -> None:
        """Say the current cell in words, and offer what it leads to."""
        at = self.grid.currentIndex()
        if not at.isValid():
            return
        row, column = self.model.row(at.row()), self.model.column(at.column())
        self.sentence.setText(
            self.tr("{agency} × {column}: {count}").format(
                agency=row.short or row.name, column=column.name, count=self.model.counted(at)
            )
        )
        self.list_link.setEnabled(bool(self.model.cell(at).count))
        self.list_link.setAccessibleName(
            self.tr("Show in the list: {}").format(self.model.sentence(at))
        )
        self.open_link.setVisible(bool(row.agency))
        if row.agency:
            self.open_link.show_text(self.tr("Open {}").format(row.name))

    # -- asking --

    def _list(self) -> None:
        self.filterRequested.emit(self.model.cell(self.grid.currentIndex()).filter)

    def _open(self) -> None:
        self.targetRequested.emit(self.grid.agency(self.grid.currentIndex()))

    def _repainted(self, first: QModelIndex, last: QModelIndex) -> None:
        at = self.grid.currentIndex()
        if first.row() <= at.row() <= last.row():
            self._tell()

    # -- making it --

    def _make_tools(self) -> None:
        self.axis = ChoiceSwitch(
            self.tr("Columns"),
            {Axis.PILLAR: self.tr("Pillars"), Axis.YEAR: self.tr("Years")},
            self,
        )
        self.role = ChoiceSwitch(
            self.tr("Role"),
            {
                Field.AGENCY: self.tr("Any role"),
                Field.LEAD: self.tr("Lead"),
                Field.PARTNER: self.tr("Partner"),
            },
            self,
        )
        self.order = ChoiceSwitch(
            self.tr("Order"),
            {Order.COUNT: self.tr("By count"), Order.NAME: self.tr("By name")},
            self,
        )
        self.components, self.progress = _Toggle(self), _Toggle(self)
        self.components.setText(self.tr("With components"))
        self.progress.setText(self.tr("My progress"))
        for tool in (self.axis, self.role, self.order, self.components, self.progress):
            self.add_tool(tool)

    def _lay_out(self) -> None:
        self._links = QWidget(self)
        links = FlowLayout(self._links, spacing=2 * theme.STEP)
        links.addWidget(self.list_link)
        links.addWidget(self.open_link)
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 2 * theme.STEP)
        column.setSpacing(theme.STEP)
        for part in (self.sentence, self._links, self.rest):
            column.addWidget(part)
        self.sentence.setProperty("strong", True)
        self.add_content(self.grid)
        self.add_content(below, 0)

    def _connect(self) -> None:
        def ask(field: str) -> object:
            return lambda value: self.show_choice(replace(self.choice, **{field: value}))

        self.axis.choiceRequested.connect(ask("axis"))
        self.role.choiceRequested.connect(ask("role"))
        self.order.choiceRequested.connect(ask("order"))
        self.components.clicked.connect(ask("components"))
        self.progress.clicked.connect(ask("progress"))
        self.grid.currentMoved.connect(self._tell)
        self.grid.filterRequested.connect(self.filterRequested)
        self.grid.openRequested.connect(self.targetRequested)
        self.list_link.clicked.connect(self._list)
        self.open_link.clicked.connect(self._open)
        self.model.dataChanged.connect(self._repainted)
