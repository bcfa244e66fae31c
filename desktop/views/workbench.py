"""What fills the window: wiring between the panes, the board and the finder. It draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from db.records import PlanRecord, State
from desktop import actions, theme
from desktop.core import describe, finder, query
from desktop.core.filters import AGENCY_FIELDS, Choice, Filter
from desktop.core.progress import progress
from desktop.core.query import Field, Query
from desktop.core.settings import ZOOM, Settings
from desktop.core.trail import Place, Trail
from desktop.core.words import STATE_NAMES
from desktop.views.filter_bar import FilterBar
from desktop.views.list_pane import ListPane
from desktop.views.plan_pane import PlanPane
from desktop.widgets.banner import Banner
from desktop.widgets.status_line import StatusLine
from desktop.work.board import Board
from desktop.work.search import Searcher

if TYPE_CHECKING:
    from db.records import Hit
    from desktop.views.detail_pane import DetailPane

_ZOOM_STEP = 10


class Workbench(QWidget):
    """Three panes over one filter. What is shown is a Place; every way of moving makes another."""

    printRequested = Signal(object, str)  # list of PlanRecord, the filter in words
    aboutRequested = Signal()
    shortcutsRequested = Signal()

    def __init__(
        self, window: QMainWindow, settings: Settings, board: Board, searcher: Searcher
    ) -> None:
        super().__init__(window)
        self._window = window
        self.settings = settings
        self._board, self._searcher = board, searcher
        self._found: list[str] | None = None
        self._found_for: object = None  # the words that `_found` answers
        self._asked = (Filter(), "")  # the filter and search that the list was last filled for
        self._trail = Trail(_start(settings, board))
        self.bar = FilterBar(board.plan, self)
        self.banner = Banner(self)
        self.status = StatusLine(self)
        self.plan_pane = PlanPane(board, self)
        self.list_pane = ListPane(board, self)
        self._detail: DetailPane | None = None
        self._lay_out()
        self._actions = self._make_actions()
        self._connect()
        self._show(self.place)

    def complete(self) -> None:
        """Add the detail pane. The plan is on screen by now: nobody waits for this to see it."""
        from desktop.views.detail_pane import DetailPane

        self._detail = DetailPane(self._board, self)
        self._splitter.replaceWidget(2, self._detail)
        self._detail.setMinimumWidth(260)
        QWidget.setTabOrder(self._detail.note, self.status.hotline)
        self._connect_detail(self._detail)
        self._show(self.place)

    @property
    def detail(self) -> DetailPane:
        """The detail pane of a completed page."""
        if self._detail is None:
            raise LookupError("the page is not complete yet")
        return self._detail

    @property
    def place(self) -> Place:
        return self._trail.here

    def remembered(self) -> Settings:
        """What to remember of this page until the next start."""
        place = self.place
        return replace(
            self.settings,
            panes=bytes(self._splitter.saveState().toBase64().data()).decode(),
            selected=place.selected,
            search=place.search,
            chosen=sorted(f"{field}:{value}" for field, value in place.filter.chosen),
        )

    # -- going somewhere --

    def go(self, place: Place) -> None:
        """Show a place and remember it on the trail."""
        if place != self.place:
            self._trail.go(place)
            self._show(place)

    def choose(self, choice: Choice) -> None:
        """Show everything of one choice, from a link."""
        self.go(Place(Filter(frozenset({choice})), "", self.place.selected))
        self.list_pane.list.focus_current()

    def choose_place(self, choice: Choice | None) -> None:
        """Show a part of the tree within the other filters; None for the whole plan."""
        rest = self.place.filter.without(Field.PILLAR, Field.PRINCIPLE)
        chosen = rest.chosen | ({choice} if choice else set())
        self.go(replace(self.place, filter=Filter(chosen, rest.excluded)))

    def select(self, plan_id: str) -> None:
        """Show a record; it need not be in the list."""
        self.go(replace(self.place, selected=plan_id))

    def _show(self, place: Place) -> None:
        """Bring every pane in line with `place`; with new words to look for, once found."""
        parsed = query.parse(place.search)
        words = (parsed.words, parsed.unwanted)
        if any(words) and words != self._found_for:
            self._searcher.search(parsed, self._take_found)
            return
        if not any(words):
            self._searcher.forget()
            self._found, self._found_for = None, words
        self._fill(place)

    def _take_found(self, parsed: Query, hits: list[Hit]) -> None:
        self._found = [hit.id for hit in hits if hit.id in self._board.plan.records]
        self._found_for = (parsed.words, parsed.unwanted)
        self._fill(self.place)

    def _fill(self, place: Place) -> None:
        board, parsed = self._board, query.parse(place.search)
        meant = finder.conditions(board.plan, parsed)
        within = 0 if meant.impossible else board.index.select(meant.filter)
        if self._found is not None:
            within &= board.index.mask(self._found)
        shown = board.index.select(place.filter, within)
        ids = board.index.ids(shown)
        if self._found is not None and parsed.words:
            rank = {plan_id: n for n, plan_id in enumerate(self._found)}
            ids.sort(key=rank.__getitem__)
        counts = board.index.counts(place.filter, list(Field), within)
        self.bar.show_state(place.filter, place.search, counts, len(ids), meant.problems)
        asked = (place.filter, place.search)
        keep = asked == self._asked
        chosen = self.list_pane.show_ids(ids, parsed.words, place.selected, keep=keep)
        if chosen != place.selected:  # the details follow the keyboard
            place = replace(place, selected=chosen)
            self._trail.go(place)
        self._asked = asked
        self.plan_pane.follow(place.filter.chosen)
        self._actions["back"].setEnabled(self._trail.can_go_back)
        self._actions["forward"].setEnabled(self._trail.can_go_forward)
        self.status.show_progress(progress(ids, board.items))
        if self._detail is not None:
            self._detail.show_record(board.plan.records.get(place.selected))

    def _filter_changed(self, chosen: Filter) -> None:
        self.go(replace(self.place, filter=chosen))
        self.status.announce(self.bar.count.text())

    def _search_changed(self, text: str) -> None:
        self.go(replace(self.place, search=text))

    # -- my work --

    def _set_state(self, plan_id: str, state: State) -> None:
        self._board.set_state([plan_id], state)

    def _set_current_state(self, state: State) -> None:
        if self.place.selected:
            self._set_state(self.place.selected, state)
        else:
            self.status.say(self.tr("Choose a record first."))

    def _saved(self, plan_ids: frozenset[str]) -> None:
        now = datetime.now().astimezone().strftime("%H:%M")
        self.banner.hide()
        self.status.tell(self.tr("Saved {}").format(now))
        if len(plan_ids) == 1:
            plan_id = next(iter(plan_ids))
            state = STATE_NAMES[self._board.item(plan_id).state]
            self.status.announce(self.tr("{id}: {state}. Saved").format(id=plan_id, state=state))
        self._work_changed()

    def _reloaded(self) -> None:
        self.status.tell(self.tr("Your notes are open"))
        self._work_changed()

    def _work_changed(self) -> None:
        """Ticks and notes have changed: what filters by them may show other records."""
        self._found_for = None
        self._show(self.place)

    def _steps_changed(self) -> None:
        self._actions["undo"].setEnabled(self._board.can_undo)
        self._actions["redo"].setEnabled(self._board.can_redo)

    def _failed(self, sentence: str) -> None:
        self.banner.show_sentence(sentence)
        self.status.tell(self.tr("Not saved"), warning=True)
        self.status.announce(sentence)
        self.list_pane.list.repaint_rows()
        if self._detail is not None:
            self._detail.follow()
        self._fill(self.place)  # not _show: a search that fails is not asked again and again

    # -- actions --

    def _make_actions(self) -> dict[str, QAction]:
        handlers: dict[str, Callable[[], object]] = {
            "print": self._print,
            "quit": self._window.close,
            "undo": self._board.undo,
            "redo": self._board.redo,
            "find": self._find,
            "clear": self._clear,
            "copy_citation": self._copy_citation,
            "note": self._write_note,
            "back": lambda: self._show(self._trail.back()),
            "forward": lambda: self._show(self._trail.forward()),
            "next_pane": self._next_pane,
            "zoom_in": lambda: self._zoom(self.settings.zoom + _ZOOM_STEP),
            "zoom_out": lambda: self._zoom(self.settings.zoom - _ZOOM_STEP),
            "zoom_reset": lambda: self._zoom(100),
            "shortcuts": self.shortcutsRequested.emit,
            "hotline": self.status.copy_hotline,
            "about": self.aboutRequested.emit,
        }
        for state in State:
            handlers[f"state_{state}"] = partial(self._set_current_state, state)
        made = actions.build(self._window, handlers)
        made["undo"].setEnabled(False)
        made["redo"].setEnabled(False)
        return made

    def action(self, name: str) -> QAction:
        """The action of that name in `desktop.actions.SPECS`."""
        return self._actions[name]

    def _print(self) -> None:
        records: list[PlanRecord] = [
            self._board.plan.records[plan_id] for plan_id in self.list_pane.model.ids
        ]
        scope = finder.in_words(self._board.plan, self.place.filter)
        if self.place.search:
            scope = f"{scope} {self.tr('Search: {}.').format(self.place.search)}".strip()
        self.printRequested.emit(records, scope)

    def _write_note(self) -> None:
        if self.place.selected:
            self.detail.take_keyboard()
        else:
            self.status.say(self.tr("Choose a record first."))

    def _find(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _copy_citation(self) -> None:
        record = self._board.plan.records.get(self.place.selected)
        if record is not None:
            self._copy(describe.citation(self._board.plan, record))

    def _copy(self, text: str) -> None:
        self.status.copy(text, self.tr("Citation copied"))

    def _open_address(self, address: str) -> None:
        if address.startswith("https://") and not QDesktopServices.openUrl(QUrl(address)):
            self.status.say(self.tr("No browser could be started for {}").format(address))

    def _next_pane(self) -> None:
        """Search, tree, list, detail, and around again."""
        stops: list[tuple[QWidget, Callable[[], None]]] = [
            (self.bar, self._find),
            (self.plan_pane, lambda: self.plan_pane.tree.setFocus(Qt.FocusReason.TabFocusReason)),
            (self.list_pane, self.list_pane.take_keyboard),
            (self.detail, self.detail.take_keyboard),
        ]
        focus = QApplication.focusWidget()
        at = (
            next((n for n, (pane, _) in enumerate(stops) if pane.isAncestorOf(focus)), -1)
            if focus
            else -1
        )
        stops[(at + 1) % len(stops)][1]()

    def _zoom(self, percent: int) -> None:
        percent = min(max(percent, ZOOM.start), ZOOM.stop - 1)
        self.settings = replace(self.settings, zoom=percent)
        # What has a style sheet does not hear of a new font, and headings are sized when made.
        dressed = [widget for widget in self._window.findChildren(QWidget) if widget.styleSheet()]
        for widget in dressed:
            widget.setStyleSheet("")
        QApplication.setFont(theme.font(percent))
        for widget in dressed:
            theme.dress(widget)
        self.detail.show_again()

    # -- making it --

    def _lay_out(self) -> None:
        self._splitter = QSplitter(self)
        for pane, share in ((self.plan_pane, 3), (self.list_pane, 5), (QWidget(self), 4)):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(self._splitter.count() - 1, share)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([300, 540, 440])
        self.plan_pane.setMinimumWidth(180)
        self.list_pane.setMinimumWidth(260)
        if self.settings.panes:
            self._splitter.restoreState(
                QByteArray.fromBase64(self.settings.panes.encode(errors="replace"))
            )
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addWidget(self._splitter, 1)
        self._window.setStatusBar(self.status)

    def add_notice(self, notice: QWidget) -> None:
        """Show something across the page, below the search."""
        self._column.insertWidget(1, notice)

    def _connect(self) -> None:
        self.bar.searchRequested.connect(self._search_changed)
        self.bar.filterRequested.connect(self._filter_changed)
        self.bar.clearRequested.connect(self._clear)
        self.bar.search.leaveRequested.connect(self.list_pane.take_keyboard)
        self.plan_pane.choiceRequested.connect(self.choose_place)
        self.plan_pane.recordRequested.connect(self.select)
        self.list_pane.list.currentChanged.connect(self.select)
        self.list_pane.list.stateRequested.connect(self._set_state)
        self.list_pane.clearRequested.connect(self._clear)
        self._board.changed.connect(self._saved)
        self._board.reloaded.connect(self._reloaded)
        self._board.stepsChanged.connect(self._steps_changed)
        self._board.failed.connect(self._failed)

    def _connect_detail(self, detail: DetailPane) -> None:
        self.list_pane.list.activated.connect(lambda _: detail.take_keyboard())
        detail.stateRequested.connect(self._set_state)
        detail.noteRequested.connect(self._set_note)
        detail.recordRequested.connect(self.select)
        detail.choiceRequested.connect(self.choose)
        detail.addressRequested.connect(self._open_address)
        detail.copyRequested.connect(self._copy)

    def _clear(self) -> None:
        self.go(Place(selected=self.place.selected))
        self.status.announce(self.bar.count.text())

    def _set_note(self, plan_id: str, text: str, going_on: bool) -> None:
        self._board.set_note(plan_id, text, going_on=going_on)

    def leave(self) -> None:
        """The window loses the keyboard or closes: what is typed is kept now."""
        if self._detail is not None:
            self._detail.note.save_all()


def _start(settings: Settings, board: Board) -> Place:
    """Where the last session ended, as far as this plan still has it."""
    chosen = set()
    for text in settings.chosen:
        name, _, value = text.partition(":")
        if name in list(Field):
            chosen.add((Field(name), value))
    known = {c for c in chosen if c[0] not in AGENCY_FIELDS or c[1] in board.plan.agencies}
    selected = settings.selected if settings.selected in board.plan.records else ""
    return Place(Filter(frozenset(known)), settings.search, selected)
