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
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from db.errors import NotFound
from db.records import PlanRecord, State
from desktop import actions, theme
from desktop.core import address, finder, navigation, query
from desktop.core.filters import AGENCY_FIELDS, Choice, Filter
from desktop.core.library.pages import BOOKMARKS, PAGES, PLAN
from desktop.core.listing import NARROWS, listing
from desktop.core.progress import progress
from desktop.core.query import Field, Query
from desktop.core.settings import ZOOM, Settings
from desktop.core.trail import Look, Place, Trail
from desktop.core.words import STATE_NAMES
from desktop.views.filter_bar import FilterBar
from desktop.views.list_pane import ListPane
from desktop.views.plan_pane import PlanPane
from desktop.widgets.banner import Banner
from desktop.widgets.page_stack import PageStack
from desktop.widgets.pane_cycle import Stop, next_part, part_with_keyboard
from desktop.widgets.status_line import StatusLine
from desktop.work.board import Board
from desktop.work.search import Searcher

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.records import Hit
    from desktop.core.library.document import Document
    from desktop.views.detail_pane import DetailPane
    from desktop.widgets.library_page import LibraryPage

_ZOOM_STEP = 10


class Workbench(QWidget):
    """Three panes over one filter. What is shown is a Place; every way of moving makes another."""

    printRequested = Signal(object, str)  # list of PlanRecord, the filter in words
    handoutRequested = Signal(object)  # an Outline or a Document
    citeRequested = Signal(object)  # list of ids
    hotlineRequested = Signal()
    aboutRequested = Signal()
    shortcutsRequested = Signal()

    def __init__(
        self, window: QMainWindow, settings: Settings, board: Board, searcher: Searcher
    ) -> None:
        super().__init__(window)
        self._window = window
        self.settings = settings
        self._board, self._searcher = board, searcher
        self._found: list[Hit] | None = None
        self._found_for: object = None  # the words that `_found` answers
        self._coming_back: Look | None = None  # how the place that is shown next once looked
        self._asked = (Filter(), "")  # the filter and search that the list was last filled for
        self._searched: str | None = ""  # the target that stood in the search line before
        self._trail = Trail(_start(settings, board))
        self.bar = FilterBar(board.plan, self)
        self.banner = Banner(self)
        self.status = StatusLine(self)
        self.plan_pane = PlanPane(board, self)
        self.list_pane = ListPane(board, self)
        self.stack = PageStack(self.list_pane, self._make_page, self)
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
    def plan(self) -> Plan:
        return self._board.plan

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
            page=place.page,
            chosen=sorted(f"{field}:{value}" for field, value in place.filter.chosen),
        )

    # -- going somewhere --

    def go(self, place: Place) -> None:
        """Show a place and remember it on the trail."""
        if place != self.place:
            self._trail.leave(self._look())
            self._trail.go(place)
            self._show(place)

    def follow(self, target: str) -> None:
        """Go where a link leads: see `desktop.core.address`."""
        if address.is_outside(target):
            self._open_address(target)
            return
        try:
            place = navigation.follow(self._board.library, self.place, target)
        except NotFound as error:
            place = replace(self.place, selected=target)  # a bookmark of another edition
            if target not in self._bookmarked():
                self.bar.show_problem(str(error))
                self.status.announce(str(error))
                return
        self.go(place)

    def read(self, target: str) -> None:
        """Show a target and take the keyboard to it."""
        self.follow(target)
        if self._detail is not None:
            self._detail.take_keyboard()

    def choose_place(self, choice: Choice | None) -> None:
        """Show a part of the tree within the other filters; None for the whole plan."""
        rest = self.place.filter.without(Field.PILLAR, Field.PRINCIPLE)
        chosen = rest.chosen | ({choice} if choice else set())
        self.go(replace(self.place, filter=Filter(chosen, rest.excluded), page=PLAN))

    def show_filter(self, chosen: Filter) -> None:
        """Show the list with this filter alone, from a page that counts."""
        self.go(Place(chosen, "", self.place.selected, PLAN))
        self.list_pane.take_keyboard()

    def select(self, target: str) -> None:
        """Show a record; it need not be in the list. A heading of the list is none."""
        if not target.startswith(NARROWS):
            self.go(replace(self.place, selected=target))

    def _travel(self, move: Callable[[], Place]) -> None:
        """Back or forward, to how it looked there."""
        self._trail.leave(self._look())
        place = move()
        self._coming_back = self._trail.look
        self._show(place)

    def _look(self) -> Look:
        stops = self._stops()
        at = part_with_keyboard(stops)
        middle = self.stack.page or self.list_pane
        detail = self._detail
        return Look(
            middle.scroll_position(),
            detail.scroll_position() if detail else 0,
            str(at) if at >= 0 else "",
            detail.focused_link() if detail else "",
        )

    def _restore(self) -> None:
        look, self._coming_back = self._coming_back, None
        if look is None or self._detail is None:
            return
        (self.stack.page or self.list_pane).scroll_to(look.page_at)
        self._detail.scroll_to(look.detail_at)
        if look.link:
            self._detail.focus_link(look.link)
        elif look.part:
            self._stops()[int(look.part)][1]()

    def _show(self, place: Place) -> None:
        """Bring every pane in line with `place`; with new words to look for, once found."""
        page = self.stack.show_page(place.page)
        if page is not None:
            self._searcher.forget()
            self._found, self._found_for = None, None
            self.bar.show_page()
            page.show_target(place.selected)
            self._shown(place)
            return
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
        self._found = hits
        self._found_for = (parsed.words, parsed.unwanted)
        self._fill(self.place)

    def _fill(self, place: Place) -> None:
        board = self._board
        found = listing(board.plan, board.index, place, self._found)
        self.bar.show_state(place.filter, place.search, found)
        asked = (place.filter, place.search)
        chosen = self.list_pane.show_listing(found, place.selected, keep=asked == self._asked)
        if chosen != place.selected:  # the details follow the keyboard
            place = replace(place, selected=chosen)
            self._trail.go(place)
        self._asked = asked
        self.status.show_progress(progress(found.ids, board.items))
        self._shown(place)

    def _shown(self, place: Place) -> None:
        """The middle shows `place`; so do the tree, the details and the actions."""
        self.plan_pane.follow(place.page, place.filter.chosen)
        self._actions["back"].setEnabled(self._trail.can_go_back)
        self._actions["forward"].setEnabled(self._trail.can_go_forward)
        if self._detail is not None:
            self._detail.show_document(self._document(place.selected))
            self._detail.show_bookmarked(bookmarked=place.selected in self._bookmarked())
        self._restore()

    def _document(self, target: str) -> Document:
        from desktop.core.library.overview import gone, overview

        if not target:
            return overview(self._board.plan)
        try:
            return self._board.library.document(target)
        except NotFound:
            return gone(target, self._bookmarked().get(target, ""))

    def _filter_changed(self, chosen: Filter) -> None:
        self.go(replace(self.place, filter=chosen, page=PLAN))
        self.status.announce(self.bar.count.text())

    def _search_changed(self, text: str) -> None:
        target = address.pasted(text)
        if target is None:
            self.go(replace(self.place, search=text, page=PLAN))
        elif self._searched is None:  # pasted whole, not being typed
            self.follow(target)
        self._searched = target

    def _leave_search(self) -> None:
        """Enter goes where an address leads; otherwise to what was found."""
        target = address.pasted(self.bar.search.text())
        if target is not None:
            self.follow(target)
        else:
            self._take_middle()

    def _narrow(self, target: str) -> None:
        """Enter on a row: a heading narrows to its kind, anything else is read."""
        if target.startswith(NARROWS):
            self.go(replace(self.place, search=f"{self.place.search} {target}"))
        else:
            self.read(target)

    # -- my work --

    def _set_state(self, plan_id: str, state: State) -> None:
        self._board.set_state([plan_id], state)

    def _set_current_state(self, state: State) -> None:
        if self.place.selected in self._board.plan.records:
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
            "cite": lambda: self._cite(self.place.selected),
            "cite_list": lambda: self.citeRequested.emit(list(self.list_pane.model.ids)),
            "bookmark": lambda: self._bookmark(self.place.selected),
            "bookmarks": lambda: self.follow(BOOKMARKS),
            "note": self._write_note,
            "back": lambda: self._travel(self._trail.back),
            "forward": lambda: self._travel(self._trail.forward),
            "next_pane": lambda: next_part(self._stops()),
            "zoom_in": lambda: self._zoom(self.settings.zoom + _ZOOM_STEP),
            "zoom_out": lambda: self._zoom(self.settings.zoom - _ZOOM_STEP),
            "zoom_reset": lambda: self._zoom(100),
            "shortcuts": self.shortcutsRequested.emit,
            "hotline": self.hotlineRequested.emit,
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
        if self.place.selected in self._board.plan.records:
            self.detail.take_keyboard()
        else:
            self.status.say(self.tr("Choose a record first."))

    def _find(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _print_page(self, page: LibraryPage, name: str) -> None:
        from desktop.core.library.outlines import outline

        self.handoutRequested.emit(page.shown_outline() or outline(self._board.plan, name))

    def _cite(self, target: str) -> None:
        if target in self._board.library.index.by_id:
            self.citeRequested.emit([target])
        else:
            self.status.say(self.tr("Choose a record first."))

    def _copy_address(self, target: str) -> None:
        self.status.copy(address.to_copy(target), self.tr("Address copied"))

    def _bookmarked(self) -> dict[str, str]:
        """The titles of my bookmarks by their targets."""
        return {}

    def _bookmark(self, target: str) -> None:
        raise NotImplementedError

    def _open_address(self, url: str) -> None:
        if url.startswith("https://") and not QDesktopServices.openUrl(QUrl(url)):
            self.status.say(self.tr("No browser could be started for {}").format(url))

    def _stops(self) -> list[Stop]:
        """Search, tree, list or page, details."""
        stops: list[Stop] = [
            (self.bar, self._find),
            (self.plan_pane, lambda: self.plan_pane.tree.setFocus(Qt.FocusReason.TabFocusReason)),
            (self.stack, self._take_middle),
        ]
        if self._detail is not None:
            stops.append((self._detail, self._detail.take_keyboard))
        return stops

    def _take_middle(self) -> None:
        (self.stack.page or self.list_pane).take_keyboard()

    def _zoom(self, percent: int) -> None:
        percent = min(max(percent, ZOOM.start), ZOOM.stop - 1)
        self.settings = replace(self.settings, zoom=percent)
        theme.zoom(self._window, percent)
        self.detail.show_again()

    # -- making it --

    def _lay_out(self) -> None:
        self._splitter = QSplitter(self)
        for pane, share in ((self.plan_pane, 3), (self.stack, 5), (QWidget(self), 4)):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(self._splitter.count() - 1, share)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([300, 540, 440])
        self.plan_pane.setMinimumWidth(180)
        self.stack.setMinimumWidth(260)
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
        self.bar.search.leaveRequested.connect(self._leave_search)
        self.plan_pane.choiceRequested.connect(self.choose_place)
        self.plan_pane.recordRequested.connect(self.select)
        self.plan_pane.pageRequested.connect(self.follow)
        self.list_pane.list.currentChanged.connect(self.select)
        self.list_pane.list.stateRequested.connect(self._set_state)
        self.list_pane.clearRequested.connect(self._clear)
        self._board.changed.connect(self._saved)
        self._board.reloaded.connect(self._reloaded)
        self._board.stepsChanged.connect(self._steps_changed)
        self._board.failed.connect(self._failed)

    def _connect_detail(self, detail: DetailPane) -> None:
        self.list_pane.list.activated.connect(self._narrow)
        detail.stateRequested.connect(self._set_state)
        detail.noteRequested.connect(self._set_note)
        detail.targetRequested.connect(self.follow)
        detail.bookmarkRequested.connect(self._bookmark)
        detail.citeRequested.connect(self._cite)
        detail.addressRequested.connect(self._copy_address)
        detail.printRequested.connect(self.handoutRequested)

    def _make_page(self, name: str) -> LibraryPage:
        from desktop.views import library_pages

        page = library_pages.make(name, self._board)
        page.targetRequested.connect(self.follow)
        page.readRequested.connect(self.read)
        page.filterRequested.connect(self.show_filter)
        page.addressRequested.connect(lambda: self._copy_address(name))
        page.printRequested.connect(lambda: self._print_page(page, name))
        return page

    def _clear(self) -> None:
        self.go(Place(selected=self.place.selected, page=self.place.page))
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
    page = settings.page if settings.page in PAGES else PLAN
    return Place(Filter(frozenset(known)), settings.search, selected, page)
