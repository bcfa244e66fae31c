"""The bin: what was removed in the last thirty days, to be brought back or thrown away for good."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from desktop import theme
from desktop.core import rubbish
from desktop.core.language import figures, tr_n
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.rubbish import Binned
from desktop.core.work_pages import BIN
from desktop.widgets.binned_row import BinnedRow
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.section import paragraph
from desktop.widgets.work_page import WorkPage
from desktop.work.board import Board

_MOST = 50  # rows shown before a person asks for more


class BinPage(WorkPage):
    """Restoring is one step to undo. Emptying is none, so it alone asks before it does anything."""

    help_page = "checklists#i-removed-something-is-it-gone"

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(board, self.tr("Bin"), "", parent)
        self.intro.setText(
            self.tr("What you removed rests here for 30 days, then it is thrown away for good.")
        )
        self.things: tuple[Binned, ...] = ()
        self._most = _MOST
        self.rows: list[BinnedRow] = []
        self.empty = QPushButton(self.tr("Empty the bin…"), self)
        self.empty.clicked.connect(self._ask_once)
        self.question_strip = self._make_question()
        self.nothing = paragraph("", parent=self)
        self.nothing.setText(self.tr("The bin is empty."))
        self.more = QPushButton(self)
        self.more.clicked.connect(self._show_more)
        self.add_tool(self.empty)
        self.column.setSpacing(0)
        self.add_content(self.question_strip, 0)
        self.add_content(self.area)
        self._show()

    # -- as every page --

    def shown_outline(self) -> Outline:
        entries = tuple(Entry("", each.title, each.told) for each in self.things)
        return Outline(BIN, self.tr("Bin"), self.intro.text(), (Group("", entries),))

    def take_keyboard(self) -> None:
        buttons = [row.restore for row in self.rows if row.restore.isEnabled()]
        (buttons[0] if buttons else self.empty).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- reading --

    def question(self) -> Callable[[Any], tuple[Binned, ...]]:
        plan, now = self.board.plan, datetime.now(UTC)
        return lambda store: rubbish.read(store, plan, now)

    def show_answer(self, answer: tuple[Binned, ...]) -> None:
        self.things = answer
        self._show()

    # -- showing --

    def _show(self) -> None:
        held = self._held()
        while self.column.count():
            self.column.takeAt(0)
        before = {row.thing: row for row in self.rows}
        self.rows = [
            before.pop(thing) if thing in before else self._make_row(thing)
            for thing in self.things[: self._most]
        ]
        for row in before.values():
            row.hide()
            row.deleteLater()
        for widget in (*self.rows, self.nothing, self.more):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.empty.setEnabled(bool(self.things))
        self.nothing.setVisible(not self.things)
        left = len(self.things) - len(self.rows)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show {} more").format(figures(min(left, _MOST))))
        if not self.things:
            self.question_strip.hide()
        if held >= 0:  # the row with the keyboard went back to its list: the next takes over
            self._focus_row(held)

    def _make_row(self, thing: Binned) -> BinnedRow:
        row = BinnedRow(thing, self)
        row.restoreRequested.connect(self._restore)
        return row

    def _show_more(self) -> None:
        first = len(self.rows)
        self._most += _MOST
        self._show()
        self._focus_row(first)

    def _held(self) -> int:
        """The row with the keyboard, -1 for none."""
        focused = QApplication.focusWidget()
        rows = enumerate(self.rows)
        return next((n for n, row in rows if focused and row.isAncestorOf(focused)), -1)

    def _focus_row(self, number: int) -> None:
        rows = [row for row in self.rows[number:] if row.restore.isEnabled()]
        if rows:
            rows[0].restore.setFocus(Qt.FocusReason.OtherFocusReason)
            self.bring_into_view(rows[0])
        else:
            self.take_keyboard()

    # -- doing --

    def _restore(self, thing: Binned) -> None:
        if thing.key:
            self.board.do(lambda store, _: store.restore_items(thing.checklist, [thing.key]))
        else:
            self.board.do(lambda store, _: store.restore_checklist(thing.checklist))

    def _ask_once(self) -> None:
        self.sure.setText(
            tr_n(
                "Throw away {n} things for good? Nothing can bring them back, not even Undo.",
                "Throw away {n} thing for good? Nothing can bring them back, not even Undo.",
                len(self.things),
            )
        )
        self.question_strip.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty(self) -> None:
        """Throw away what is shown: what is put here meanwhile stays."""
        self._close_question()
        latest = max(datetime.fromisoformat(thing.at) for thing in self.things)
        before = (latest + timedelta(seconds=1)).isoformat(timespec="seconds")
        self.board.do(lambda store, _: store.purge(before), lambda _: self.ask())

    def _close_question(self) -> None:
        self.question_strip.hide()
        self.empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_question(self) -> QWidget:
        strip = QWidget(self)
        self.sure = paragraph("", parent=strip)
        self.sure.setProperty("warning", True)
        buttons = QWidget(strip)
        flow = FlowLayout(buttons, spacing=2 * theme.STEP)
        self.keep = QPushButton(self.tr("Keep everything"), buttons)
        self.keep.clicked.connect(self._close_question)
        self.throw = QPushButton(self.tr("Throw away for good"), buttons)
        self.throw.clicked.connect(self._empty)
        flow.addWidget(self.keep)
        flow.addWidget(self.throw)
        column = QVBoxLayout(strip)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sure)
        column.addWidget(buttons)
        strip.hide()
        return strip
