"""The middle pane: the records that pass, or what to do when none does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.core.listing import NARROWS, Listing
from desktop.models.record_list import RecordListModel
from desktop.widgets.check_list import CheckList
from desktop.work.board import Board


class ListPane(QWidget):
    """The checklist over a record model, with an empty state that says the way on."""

    clearRequested = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected = ""
        self.model = RecordListModel(board, self)
        self.list = CheckList(self.model, self)
        self.list.setAccessibleName(self.tr("Records"))
        self._empty = QWidget(self)
        theme.dress(self._empty)
        words = QLabel(self.tr("Nothing matches all of this."), self._empty)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = QLabel(self.tr("Remove a filter above, or look for fewer words."), self._empty)
        theme.quiet(hint)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        self.clear = QPushButton(self.tr("Show the whole plan"), self._empty)
        self.clear.clicked.connect(self.clearRequested)
        column = QVBoxLayout(self._empty)
        column.setSpacing(2 * theme.STEP)
        column.addStretch(2)
        column.addWidget(words)
        column.addWidget(hint)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)

    def scroll_position(self) -> int:
        return self.list.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        self.list.verticalScrollBar().setValue(position)

    def take_keyboard(self) -> None:
        """To the current row, or to the way on where there is none."""
        if self.model.targets:
            self.list.focus_current()
        else:
            self.clear.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_listing(self, listing: Listing, selected: str, *, keep: bool) -> str:
        """Show what was found, with `selected` current if it is among it.

        With `keep`, the list stays where it was scrolled to, and if the record that had the
        keyboard is gone (it was ticked, and only what is to do is shown), the next one has it. A
        heading that has it keeps it. Returns the record that is chosen now.
        """
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.list.isAncestorOf(focus)
        was = self.list.current
        had = self.model.targets[was] if was >= 0 else ""
        self.model.show_groups(listing.groups, listing.words)
        targets = self.model.targets
        self._stack.setCurrentWidget(self.list if targets else self._empty)
        resting = keep and had_focus and selected == self._selected and had.startswith(NARROWS)
        self._selected = selected
        row = self.model.row_of(had if resting else selected)
        if not keep:
            self.list.scroll_to_top()
        if row < 0 and keep and had_focus and selected and selected == had and targets:
            row = min(was, len(targets) - 1)
            selected = targets[row]
        if listing.words and not keep and not had_focus:
            self.list.mark_current(row)  # what was looked for stands best first: from the top
        else:
            self.list.set_current(row, focus=had_focus)
        return selected
