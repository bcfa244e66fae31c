"""What is due: open items of all lists in use under their days, to be ticked where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from db.checklists import Deed, Item, Listed, State
from desktop import theme
from desktop.core import agenda, ticking
from desktop.core.agenda import Day, Errand
from desktop.core.language import figures, tr_n
from desktop.core.library.outline import Outline
from desktop.core.trail import Place
from desktop.core.work_pages import checklist_page
from desktop.widgets.errand_row import ErrandRow
from desktop.widgets.section import paragraph, title
from desktop.widgets.work_page import WorkPage
from desktop.work.board import Board

_MOST = 50  # rows shown before a person asks for more

_Id = tuple[str, str]


class DuePage(WorkPage):
    """Rows to tick. What was ticked here stays until the page is left: a slip is a click away."""

    help_page = "due-and-progress"

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(board, self.tr("Due"), "", parent)
        self.intro.setText(
            self.tr("What is open and overdue or due in the next 30 days, over all lists in use.")
        )
        self._errands: tuple[Errand, ...] = ()
        self._ticked: set[_Id] = set()
        self._most = _MOST
        self._current: _Id | None = None
        self.rows: dict[_Id, ErrandRow] = {}
        self._heads: list[QLabel] = []
        self._order: list[tuple[str, list[_Id]]] | None = None
        self.amount = QLabel(self)
        self.amount.setTextFormat(Qt.TextFormat.PlainText)
        self.amount.setProperty("quiet", True)
        self.amount.setContentsMargins(0, 6, 0, 6)  # in line with the button beside it
        self.ics = QPushButton(self.tr("Export as .ics…"), self)
        self.ics.setAccessibleDescription(self.tr("All that is due here, as a calendar file"))
        self.ics.clicked.connect(lambda: self.icsRequested.emit(self.listed))
        self.nothing = paragraph("", parent=self)
        self.more = QPushButton(self)
        self.more.clicked.connect(self._show_more)
        self.add_tool(self.ics)
        self.add_tool(self.amount)
        self.column.setSpacing(0)
        self.add_content(self.area)
        self._show()

    @property
    def listed(self) -> tuple[Listed, ...]:
        """What is due and still open, of which only the first may be shown."""
        open_ones = (each for each in self._errands if each.item.is_open)
        return tuple(Listed(each.checklist, each.item) for each in open_ones)

    # -- as every page --

    def shown_outline(self) -> Outline:
        today = _today()
        still = [each for each in self._errands if each.item.is_open]
        return agenda.outline(agenda.agenda(still, today), today)

    def take_keyboard(self) -> None:
        row = self._current_row()
        (row.box if row else self.ics).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Of the boxes and links: what scrolls around them would take the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._walk(event)
        if event.type() is QEvent.Type.FocusIn:
            for row in self.rows.values():
                if watched in (row.box, row.link):
                    self._make_current(row.errand.id)
                    self.bring_into_view(row)
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._ticked:  # done with: it goes when the page is shown next
            self._ticked.clear()
            self.out_of_date()

    # -- reading --

    def question(self) -> Callable[[Any], tuple[Errand, ...]]:
        plan, today, ticked = self.board.plan, _today(), frozenset(self._ticked)
        return lambda store: agenda.read(store, plan, today, ticked)

    def show_answer(self, answer: tuple[Errand, ...]) -> None:
        self._errands = answer
        self._show()

    # -- showing --

    def _show(self) -> None:
        held = self._held()
        shown = self._errands[: self._most]
        days = agenda.agenda(shown, _today())
        order = [(each.heading, [errand.id for errand in each.errands]) for each in days]
        if order != self._order:  # a tick alone moves nothing
            self._order = order
            self._put_in_order(days)
        for each in days:
            for errand in each.errands:
                self.rows[errand.id].show_errand(errand, dated=each.dated)
        self._show_amounts(len(self._errands) - len(shown))
        self._keep_keyboard(held)

    def _put_in_order(self, days: Iterable[Day]) -> None:
        """Make the rows that are missing, and put headings and rows one below the other."""
        while self.column.count():
            self.column.takeAt(0)
        for head in self._heads:
            head.hide()
            head.deleteLater()
        self._heads = []
        before, self.rows = self.rows, {}
        for each in days:
            head = title(each.heading, 1.05, self)
            head.setContentsMargins(0, 3 * theme.STEP, 0, 2)
            self._heads.append(head)
            self.column.addWidget(head)
            for errand in each.errands:
                row = before.pop(errand.id, None) or self._make_row(errand)
                self.rows[errand.id] = row
                self.column.addWidget(row)
        for row in before.values():
            row.hide()
            row.deleteLater()
        for widget in (self.nothing, self.more):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _show_amounts(self, left: int) -> None:
        told = len(self.listed)
        self.amount.setText(tr_n("{n} items open", "{n} item open", told))
        self.ics.setEnabled(bool(told))
        self.nothing.setVisible(not self._errands)
        self.nothing.setText(
            self.tr(
                "Nothing is overdue, and nothing is due in the next 30 days. "
                "Give an item a due day to see it here."
            )
        )
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show {} more").format(figures(min(left, _MOST))))

    def _show_more(self) -> None:
        first = len(self.rows)
        self._most += _MOST
        self._show()
        rows = list(self.rows.values())
        if first < len(rows):
            rows[first].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_row(self, errand: Errand) -> ErrandRow:
        row = ErrandRow(errand, self)
        row.stateRequested.connect(self._set_state)
        row.listRequested.connect(self._open)
        row.box.installEventFilter(self)
        row.link.installEventFilter(self)
        return row

    # -- the keyboard --

    def _walk(self, event: QKeyEvent) -> bool:
        """Go where a key leads. False for a key that leads nowhere."""
        row, rows = self._current_row(), list(self.rows.values())
        if row is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        at, last = rows.index(row), len(rows) - 1
        to = {
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in to:
            rows[min(max(to[key], 0), last)].box.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(row.errand)
        return key in to or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def _current_row(self) -> ErrandRow | None:
        first = next(iter(self.rows.values()), None)
        return self.rows.get(self._current, first) if self._current else first

    def _make_current(self, errand: _Id | None) -> None:
        self._current = errand
        current = self._current_row()
        for row in self.rows.values():
            row.set_stop(stop=row is current)

    def _held(self) -> int:
        """How many rows down the keyboard is; -1 if it is not in a row."""
        focused = QApplication.focusWidget()
        rows = enumerate(self.rows.values())
        return next((n for n, row in rows if focused and row.isAncestorOf(focused)), -1)

    def _keep_keyboard(self, held: int) -> None:
        """The row with the keyboard may have gone: its neighbour takes over."""
        rows = list(self.rows.values())
        if self._current not in self.rows:
            self._current = rows[min(max(held, 0), len(rows) - 1)].errand.id if rows else None
        self._make_current(self._current)
        if held >= 0 and self._held() < 0:
            self.take_keyboard()

    # -- asking --

    def _open(self, errand: Errand) -> None:
        self.placeRequested.emit(
            Place(page=checklist_page(errand.checklist), selected=errand.item.key)
        )

    def _set_state(self, errand: Errand, state: State) -> None:
        self._ticked.add(errand.id)
        items: dict[str, Item] = {errand.item.key: errand.item}
        made = ticking.edits(
            self.board.plan,
            items,
            items,
            state,
            today=_today().isoformat(),
            initials=self.board.initials,
        )

        self.board.do(lambda store, _: store.edit(errand.checklist, made, Deed.STATE))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day
