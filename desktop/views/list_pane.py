"""The middle pane: the records that pass, or the items of a list, or what to do when none does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from db.checklists import Checklist
from desktop.core.arrangement import Arrangement, Grouping
from desktop.core.language import figures, tr_n
from desktop.core.listing import Listing
from desktop.models.record_list import ROW_ROLE, RecordListModel
from desktop.widgets.announcing import announce
from desktop.widgets.check_list import CheckList, Rules
from desktop.widgets.empty_list import EmptyList, Why
from desktop.work.board import Board

if TYPE_CHECKING:
    from desktop.widgets.add_line import AddLine
    from desktop.widgets.item_actions import ItemActions, Offer
    from desktop.widgets.selection_bar import SelectionBar


class ListPane(QWidget):
    """The checklist over a record model, with an empty state that says the way on.

    It shows the plan, or the list that is open; then there is a line to add items, and they can be
    edited, moved and taken away. Everything is asked for; nothing is done here.
    """

    clearRequested = Signal()
    stateRequested = Signal(object, object)  # keys, State
    editRequested = Signal(object, object)  # keys, {ItemField: value}
    tagsRequested = Signal(object, object, object)  # keys, tags to add, tags to take away
    removeRequested = Signal(object)  # keys
    moveRequested = Signal(object, str)  # keys, the key they are to stand before (empty: the end)
    addRequested = Signal(object)  # titles of a person's own items
    addToListRequested = Signal(object)  # keys of records for the open list
    planRequested = Signal()  # to choose records there
    doneRequested = Signal()  # to see what is done
    openRequested = Signal(str)  # key
    copyRequested = Signal(str, str)  # a text, and a sentence that says it was copied
    told = Signal(str)  # a sentence to be shown and said

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._selected = ""
        self._moving = ""  # the current item, on its way to another place
        self._open: Checklist | None = None  # the list that is shown, None for the plan
        self._add_to = ""
        self._filtered = self._grouped = False
        self._actions: ItemActions | None = None
        self.model = RecordListModel(board, self)
        self.list = CheckList(self.model, self)
        self.list.setAccessibleName(self.tr("Records"))
        self._empty = EmptyList(self)
        self.clear = self._empty.first
        self.bar: SelectionBar | None = None  # made when something is selected
        self.add_line: AddLine | None = None  # made when a list is shown
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self._empty.allRequested.connect(self.clearRequested)
        self._empty.doneRequested.connect(self.doneRequested)
        self._empty.addRequested.connect(self.add_item)
        self._empty.planRequested.connect(self.planRequested)
        self.list.stateRequested.connect(self.stateRequested)
        self.list.moveRequested.connect(self._ask_move)
        self.list.removeRequested.connect(self._ask_remove)
        self.list.menuRequested.connect(self._open_menu)
        self.list.refused.connect(self.told)
        self.list.selection.changed.connect(self._follow_selection)

    @property
    def help_page(self) -> str:
        """What explains the list that is shown."""
        return "first-minute" if self._open is None else "checklists"

    def show_above(self, head: QWidget) -> None:
        """Put something above the list, where it scrolls away from nothing."""
        self._column.insertWidget(0, head)

    def minimumSizeHint(self) -> QSize:
        """What is above the list makes way for it; it must not keep the window from shrinking."""
        return QSize(0, 0)

    def scroll_position(self) -> int:
        return self.list.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        self.list.verticalScrollBar().setValue(position)

    def take_keyboard(self) -> None:
        """To the current row, or to the way on where there is none."""
        if self.model.targets:
            self.list.focus_current()
        elif self.clear.isVisibleTo(self):
            self.clear.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def meant_by(self, key: str) -> tuple[str, ...]:
        """What is meant by doing something to what the details show: it, or all that is selected
        with it."""
        return self.list.selection.acted_on(key) or (key,)

    # -- what is shown --

    def show_plan(self, add_to: str = "") -> None:
        """Show records of the plan from now on; they can be added to the list called `add_to`."""
        self._change_to(None)
        self._add_to, self._grouped = add_to, False
        self.list.setAccessibleName(self.tr("Records"))
        self.list.keep_to(Rules())
        self._share_bottom()

    def show_checklist(
        self, checklist: Checklist, arrangement: Arrangement, *, filtered: bool
    ) -> None:
        """Show the items of the open list from now on. `filtered` says that some are left out."""
        self._change_to(checklist)
        self._add_to = ""
        self._filtered, self._grouped = filtered, arrangement.grouping is not Grouping.NONE
        self.list.setAccessibleName(self.tr("Items of {}").format(checklist.name))
        self.list.keep_to(self._rules(checklist, arrangement, filtered=filtered))
        self._adding()
        self._share_bottom()

    def show_listing(self, listing: Listing, selected: str, *, keep: bool) -> str:
        """Show what was found, with `selected` current if it is among it.

        With `keep`, the list stays where it was scrolled to, and if the record that had the
        keyboard is gone (it was ticked, and only what is to do is shown), the next one has it. A
        heading that has it keeps it. Returns the record that is chosen now.
        """
        focus = QApplication.focusWidget()
        had_focus = focus is not None and any(
            part is not None and part.isAncestorOf(focus) for part in (self.list, self.bar)
        )
        was, before = self.list.current, self.model.targets
        had = before[was] if was >= 0 else ""
        found = (listing.groups, listing.words, listing.elsewhere)
        self.model.show_groups(*found, headed=self._grouped)
        targets = self.model.targets
        if not targets:
            self._empty.say(self._why_empty(listing))
        self._stack.setCurrentWidget(self.list if targets else self._empty)
        resting = keep and had_focus and selected == self._selected and self.model.is_heading(had)
        self._selected = selected
        row = self.model.row_of(had if resting else selected)
        if not keep:
            self.list.scroll_to_top()
        if row < 0 and keep and had_focus and selected and selected == had and targets:
            selected = self._next(before, was)
            row = self.model.row_of(selected)
        if listing.words and not keep and not had_focus:
            self.list.mark_current(row)  # what was looked for stands best first: from the top
        else:
            self.list.set_current(row, focus=had_focus)
        self._tell_moved(before)
        return selected

    def add_item(self) -> None:
        """Take the keyboard to where items are added."""
        if self.add_line is not None and self.add_line.isVisibleTo(self):
            self.add_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.told.emit(self.tr("Open a list to add an item of your own."))

    def hand_in(self) -> None:
        """Add what was typed below the list; nobody will press Enter any more."""
        if self.add_line is not None:
            self.add_line.hand_in()

    def put_back(self, titles: tuple[str, ...]) -> None:
        """Titles that could not be kept stand again where they were typed."""
        if self.add_line is not None:
            self.add_line.put_back(titles)

    def _change_to(self, checklist: Checklist | None) -> None:
        was, self._open = self._open, checklist
        if (was.id if was else "") != (checklist.id if checklist else ""):
            self.list.selection.forget()  # of another list

    def _rules(self, checklist: Checklist, shown: Arrangement, *, filtered: bool) -> Rules:
        if checklist.closed:
            return Rules(closed=self._closed())
        if filtered or shown.grouping is not Grouping.NONE:
            why = self.tr("Reorder in the full list: show it without groups, filters and search.")
            return Rules(unmovable=why)
        return Rules(movable=True)

    def _closed(self) -> str:
        return self.tr("This run is closed: start it again to go on.")

    def _next(self, before: Sequence[str], was: int) -> str:
        """What takes the place of a row that is gone: the one below that is left, or above."""
        left = (*before[was + 1 :], *reversed(before[:was]))
        rows = (key for key in left if self.model.row_of(key) >= 0)
        return next((key for key in rows if not self.model.is_heading(key)), self.model.targets[-1])

    def _why_empty(self, listing: Listing) -> Why:
        if self._open is None:
            return Why.PLAN
        if listing.hidden:
            return Why.DONE
        if self._filtered:
            return Why.FILTERED
        return Why.CLOSED if self._open.closed else Why.NEW

    # -- several rows --

    def _follow_selection(self) -> None:
        """The bar shows how many are chosen, and a screen reader says it."""
        number = len(self.list.selection)
        self._share_bottom()
        focus = QApplication.focusWidget()
        if number:
            self._acting().act_on(self.list.selection.keys)
            self._showing().show_number(number, self._offer())
            self.list.reveal_current()
        elif self.bar is not None:
            if focus is not None and self.bar.isAncestorOf(focus):
                self._keep_keyboard()
            self.bar.hide()
        said = (
            self.tr("{} selected").format(figures(number)) if number else self.tr("None selected")
        )
        announce(self.list, said)

    def _share_bottom(self) -> None:
        """The line to add items makes way for the bar."""
        if self.add_line is not None:
            adds = self._open is not None and not self._open.closed
            self.add_line.parts.setVisible(adds and not self.list.selection)

    def _keep_keyboard(self) -> None:
        """Before the bar goes, or Qt would pass the keyboard to whatever comes next."""
        if self.list.current >= 0:
            self.list.focus_current()
        else:  # other rows are about to be shown
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> Offer:
        from desktop.widgets.item_actions import Offer

        if self._open is None:
            return Offer(add_to=self._add_to)
        if self._open.closed:
            return Offer(states=False)
        return Offer(edits=True, moves=True)

    def _open_menu(self, keys: tuple[str, ...], place: QPoint) -> None:
        actions = self._acting()
        actions.act_on(keys)
        actions.menu(self._offer(), place).popup(place)

    def _ask_remove(self, keys: tuple[str, ...]) -> None:
        if self._open is not None and self._open.closed:
            self.told.emit(self._closed())
        elif self._open is not None:
            self.removeRequested.emit(keys)

    def _copy(self, keys: tuple[str, ...]) -> None:
        rows = (self.model.index(self.model.row_of(key)) for key in keys)
        text = "\n".join(row.data(ROW_ROLE).title for row in rows)
        self.copyRequested.emit(text, tr_n("Copied {n} items", "Copied {n} item", len(keys)))

    # -- another order --

    def _ask_move(self, keys: tuple[str, ...], before: str) -> None:
        at = self.list.current
        self._moving = self.model.targets[at] if at >= 0 else ""
        self.moveRequested.emit(keys, before)

    def _tell_moved(self, before: Sequence[str]) -> None:
        """Say where the current item went, as soon as it is there."""
        row = self.model.row_of(self._moving)
        if row >= 0 and self.model.targets != before:
            self._moving = ""
            place = self.tr("Moved to {row} of {all}")
            self.told.emit(place.format(row=row + 1, all=len(self.model.targets)))

    # -- parts that are made when they are needed --

    def _acting(self) -> ItemActions:
        if self._actions is None:
            from desktop.widgets.item_actions import ItemActions

            actions = self._actions = ItemActions(lambda: self._board.items, self)
            actions.stateRequested.connect(self.stateRequested)
            actions.editRequested.connect(self.editRequested)
            actions.tagsRequested.connect(self.tagsRequested)
            actions.removeRequested.connect(self.removeRequested)
            actions.addToListRequested.connect(self.addToListRequested)
            actions.shiftRequested.connect(self.list.shift)
            actions.openRequested.connect(self.openRequested)
            actions.copyRequested.connect(self._copy)
        return self._actions

    def _showing(self) -> SelectionBar:
        if self.bar is None:
            from desktop.widgets.selection_bar import SelectionBar

            self.bar = SelectionBar(self._acting(), self)
            self.bar.clearRequested.connect(self.list.selection.clear)
            self._column.addWidget(self.bar)
        return self.bar

    def _adding(self) -> AddLine:
        if self.add_line is None:
            from desktop.widgets.add_line import AddLine

            self.add_line = AddLine(QWidget(self))
            self.add_line.addRequested.connect(self.addRequested)
            self.add_line.leaveRequested.connect(self.take_keyboard)
            self._column.insertWidget(self._column.indexOf(self._stack) + 1, self.add_line.parts)
        return self.add_line
