"""What fills the window: wiring between the panes, the board and the finder. It draws nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QMainWindow,
)

from db.checklists import Listed, State
from desktop.core import address
from desktop.core.arrangement import Arrangement, Grouping
from desktop.core.filters import Filter
from desktop.core.item_title import item_title
from desktop.core.library.pages import PLAN
from desktop.core.listing import is_heading
from desktop.core.settings import Settings
from desktop.core.trail import Look, Place
from desktop.core.words import STATE_NAMES
from desktop.core.work_pages import checklist_of, checklist_page, is_work_page
from desktop.views.commands import Commands
from desktop.work.board import Board
from desktop.work.findings import Findings
from desktop.work.search import Searcher

if TYPE_CHECKING:
    from desktop.views.detail_pane import DetailPane
    from desktop.views.list_commands import ListCommands
    from desktop.widgets.library_page import LibraryPage


class Workbench(Commands):
    """What the panes show is a Place; every way of moving makes another."""

    def __init__(
        self, window: QMainWindow, settings: Settings, board: Board, searcher: Searcher
    ) -> None:
        super().__init__(window, settings, board, self._make_page)
        self._findings = Findings(board, searcher, lambda: self._fill(self.place), self)
        self._is_open = False  # the workspace, with the first list
        self._coming_back: Look | None = None  # how the place that is shown next once looked
        self._commands: ListCommands | None = None
        self._asked = (Filter(), "")  # the filter and search that the list was last filled for
        self._told = ""  # of what was found
        self._connect()
        self._show(self.place)

    def complete(self) -> None:
        """Add the detail pane. The plan is on screen by now: nobody waits for this to see it."""
        from desktop.views.detail_pane import DetailPane
        from desktop.widgets.roles import tell_roles

        self._list_commands().show_plan()
        self.bar.complete()
        self.add_detail(DetailPane(self._board, self))
        self._connect_detail(self.detail)
        self._complete_keys()
        tell_roles()
        self._show(self.place)
        left = self.settings.selected
        if left and left != self.place.selected and self._board.library.index.id_of(left):
            self.navigator.follow(left)  # of the library, which is read only now

    def remembered(self) -> Settings:
        """What to remember of this page until the next start."""
        place = self.place
        return replace(
            self.settings,
            panes=self.sizes_text(),
            selected=place.selected,
            search=place.search,
            page=place.page,
            checklist=self._board.checklist.id if self._board.checklist else "",
            chosen=sorted(f"{field}:{value}" for field, value in place.filter.chosen),
        )

    # -- going somewhere --

    def read(self, target: str) -> None:
        """Show a target and take the keyboard to it."""
        self.navigator.follow(target)
        if target != self.place.selected:  # a page or list, in the middle
            self.take_middle()
        elif self._detail is not None:
            self._detail.take_keyboard()

    def show_filter(self, chosen: Filter) -> None:
        """Show the list with this filter alone, from a page that counts."""
        self.navigator.go(Place(chosen, "", self.place.selected, PLAN))
        self.list_pane.take_keyboard()

    def _go_to(self, place: Place, look: Look | None) -> None:
        self._coming_back = look
        self._show(place)

    def _refused(self, sentence: str) -> None:
        self.bar.show_problem(sentence)
        self.status.announce(sentence)

    def _show(self, place: Place) -> None:
        """Bring every pane in line with `place`; with new words to look for, once found."""
        if not self._opens_list(place):
            return  # shown once it is there
        page = self.stack.show_page("" if checklist_of(place.page) else place.page)
        if page is not None:
            self._findings.forget()
            self.bar.show_page()
            self.status.progress.clear()  # nothing is listed that could be done
            page.show_target(place.selected)
            self._shown(place)
            return
        if self._findings.ask(place):
            self._fill(place)

    def _opens_list(self, place: Place) -> bool:
        """Whether the list that a place is about is open; else it is asked for."""
        wanted, board = checklist_of(place.page), self._board
        if not wanted or (board.checklist is not None and board.checklist.id == wanted):
            return True
        if board.checklist is None:  # the workspace is not open yet
            return False
        if all(each.id != wanted for each in board.lists):
            self.navigator.go(replace(place, page=PLAN))
            self._refused(self.tr("That checklist is no longer there."))
        else:
            board.show_list(wanted)
        return False

    def _fill(self, place: Place) -> None:
        found = self._findings.listing(place, self._arrangement())
        if checklist_of(place.page):
            filtered = bool(place.filter or place.search)
            self._list_commands().show_list(self._arrangement(), filtered=filtered)
        elif self._commands is not None:
            self._commands.show_plan()
        self.bar.show_state(place.filter, place.search, found)
        asked = (place.filter, place.search)
        chosen = self.list_pane.show_listing(found, place.selected, keep=asked == self._asked)
        if chosen != place.selected:  # the details follow the keyboard
            place = replace(place, selected=chosen)
            self.navigator.note(place)
        if asked != self._asked:
            self._tell_found()
        self._asked = asked
        self.status.show_progress(found.progress)
        self._shown(place)

    def _tell_found(self) -> None:
        """Say what was found, once it is, unless a letter more has changed nothing."""
        told = ". ".join(filter(None, (self.bar.count.text(), self.bar.problem.text())))
        if told != self._told:
            self._told = told
            self.status.announce(told)

    def _arrangement(self) -> Arrangement:
        return Arrangement(Grouping(self.settings.grouping), self.settings.hide_done)

    def _list_commands(self) -> ListCommands:
        """What is done on the page of a checklist; made behind the first paint, or when one is
        shown."""
        if self._commands is None:
            from desktop.views.list_commands import ListCommands

            self._commands = made = ListCommands(self.list_pane, self._board, self)
            made.arrangeRequested.connect(self.arrange)
            made.commandRequested.connect(lambda name: self.action(name).trigger())
            made.planRequested.connect(lambda: self.navigator.go(Place()))
            made.added.connect(self.navigator.select)
            made.told.connect(self.status.say)
        return self._commands

    def arrange(self, arrangement: Arrangement) -> None:
        """Show checklists in this way from now on."""
        self.settings = replace(
            self.settings, grouping=arrangement.grouping, hide_done=arrangement.hide_done
        )
        self._show(self.place)

    def _shown(self, place: Place) -> None:
        """The middle shows `place`; so do the tree, the details and the actions."""
        self.plan_pane.follow(place.page, place.filter.chosen)
        self._actions["back"].setEnabled(self.navigator.can_go_back)
        self._actions["forward"].setEnabled(self.navigator.can_go_forward)
        if self._detail is not None:
            listed = self.list_pane.model.listed(place.selected)
            if listed is not None:
                self._show_listed(place.selected, listed)
            elif self._is_loose_item(place.selected):
                self._detail.show_item(place.selected)
            elif not self._detail.shows(place.selected):
                from desktop.core.library import overview

                library, bookmarks = self._board.library, self._board.bookmarks
                self._detail.show_document(overview.shown(library, place.selected, bookmarks))
            self._follow_bookmarks()
        with self.navigator.resting():
            if self.stack.hasFocus():  # it waits for what is shown now
                self.take_middle()
            if self._coming_back is not None and self._detail is not None:
                self.restore(self._coming_back)
                self._coming_back = None

    def _show_listed(self, target: str, listed: Listed) -> None:
        """Show an item of a list that is not open."""
        from desktop.core.library import item_document

        board = self._board
        name = next((each.name for each in board.lists if each.id == listed.checklist), "")
        self.detail.show_document(
            item_document.elsewhere(target, listed.item, name, board.plan, _today())
        )

    def _is_loose_item(self, key: str) -> bool:
        """Whether it is an item of the open list that the plan and the library know nothing of."""
        return key in self._board.items and key not in self._board.plan.records

    def _filter_changed(self, chosen: Filter) -> None:
        self.navigator.go(replace(self.place, filter=chosen, page=self._listed_page()))

    def _listed_page(self) -> str:
        """Where a filter or a search is answered: on the page of a checklist, else on the plan."""
        return self.place.page if checklist_of(self.place.page) else PLAN

    def _search_changed(self, text: str) -> None:
        """Words are looked for; an address leads there at once when it is pasted, when it is
        typed with Enter."""
        if address.pasted(text) is None:
            page = self._listed_page() if text else self.place.page
            place = replace(self.place, search=text, page=page)
            if place == self.place:
                self._show(place)  # takes away what was said of another text
            else:
                self.navigator.go(place)
        elif self.bar.search.came_at_once:
            self.navigator.visit(text)
        else:
            self._findings.forget()  # an answer to the words before would be written over it
            self.bar.show_problem("")
            self.status.tell(self.tr("Press Enter to go to this address"))

    def _leave_search(self) -> None:
        """Enter goes where an address leads; otherwise to what was found."""
        text = self.bar.search.text()
        if address.pasted(text) is None:
            self.take_middle()
        else:
            self.navigator.visit(text)

    def _narrow(self, target: str) -> None:
        """Enter on a row: a heading narrows to its kind, anything else is read."""
        if not is_heading(target):
            self.read(target)
            return
        below, selected = self.list_pane.model.below(target), self.place.selected
        if selected not in below:
            selected = below[0]
        search = f"{self.place.search} {target}"
        self.navigator.turn(replace(self.place, search=search, selected=selected))
        self.take_middle()

    # -- my work --

    def _set_state(self, plan_id: str, state: State) -> None:
        self._board.set_state([plan_id], state)

    def _saved(self, plan_ids: frozenset[str]) -> None:
        now = datetime.now().astimezone().strftime("%H:%M")
        self.banner.hide()
        self.status.tell(self.tr("Saved {}").format(now))
        if len(plan_ids) == 1:
            plan_id = next(iter(plan_ids))
            state = STATE_NAMES[self._board.item(plan_id).state]
            name = self._called(plan_id)
            self.status.announce(self.tr("{id}: {state}. Saved").format(id=name, state=state))
        self._work_changed()

    def _called(self, key: str) -> str:
        """What a screen reader calls an item: a record by its id, which is short."""
        if not self._is_loose_item(key):
            return key
        return item_title(self._board.plan, self._board.item(key))

    def _reloaded(self) -> None:
        if not self._is_open:
            self._is_open = True
            self.status.tell(self.tr("Your notes are open"))
        self._work_changed()

    def _work_changed(self) -> None:
        """Ticks and notes have changed: what filters by them may show other records."""
        self._findings.doubt()
        self._show(self.place)

    def _not_opened(self) -> None:
        """The plan can be read meanwhile; whoever opens the workspace says why it is not."""
        self.status.tell(self.tr("Your notes are not open"))
        if self._detail is not None:
            self._detail.follow()
        if checklist_of(self.place.page):  # it is shown once it is there
            self.navigator.go(replace(self.place, page=PLAN))

    def _failed(self, sentence: str) -> None:
        self.banner.show_sentence(sentence)
        self.status.tell(self.tr("Not saved"), warning=True)
        self.status.announce(sentence)
        self.list_pane.list.repaint_rows()
        if self._detail is not None:
            self._detail.follow()
        self._fill(self.place)  # not _show: a search that fails is not asked again and again

    # -- making it --

    def _connect(self) -> None:
        self.bar.searchRequested.connect(self._search_changed)
        self.bar.filterRequested.connect(self._filter_changed)
        self.bar.clearRequested.connect(self._clear)
        self.bar.search.leaveRequested.connect(self._leave_search)
        self.plan_pane.choiceRequested.connect(self.navigator.choose_place)
        self.plan_pane.recordRequested.connect(self.navigator.select)
        self.plan_pane.pageRequested.connect(self.navigator.follow)
        self.plan_pane.newListRequested.connect(partial(self.listCommandRequested.emit, "new_list"))
        self.list_pane.list.currentChanged.connect(self.navigator.select)
        self.list_pane.stateRequested.connect(self._board.set_state)
        self.list_pane.openRequested.connect(self.read)
        self.list_pane.copyRequested.connect(self.status.copy)
        self.list_pane.clearRequested.connect(self._clear)
        self.status.hotline.clicked.connect(self.hotlineRequested)
        self.navigator.placeChanged.connect(self._go_to)
        self.navigator.outsideRequested.connect(self._open_address)
        self.navigator.refused.connect(self._refused)
        self.navigator.arrived.connect(self.status.announce)
        self._board.bookmarksChanged.connect(self._follow_bookmarks)
        self._board.changed.connect(self._saved)
        self._board.reloaded.connect(self._reloaded)
        self._board.stepsChanged.connect(self._steps_changed)
        self._board.failed.connect(self._failed)
        self._board.notOpened.connect(self._not_opened)

    def _connect_detail(self, detail: DetailPane) -> None:
        self.list_pane.list.activated.connect(self._narrow)
        detail.stateRequested.connect(self._set_state)
        detail.mine.listRequested.connect(lambda each: self.navigator.follow(checklist_page(each)))
        detail.mine.set_open(is_open=self.settings.details_open)
        detail.mine.detailsToggled.connect(self._remember_details)
        detail.noteRequested.connect(self._set_note)
        detail.targetRequested.connect(self.navigator.follow)
        detail.bookmarkRequested.connect(self._bookmark)
        detail.citeRequested.connect(self._cite)
        detail.addressRequested.connect(self._copy_address)
        detail.printRequested.connect(lambda shown: self.handoutRequested.emit(shown, None))

    def _remember_details(self, is_open: bool) -> None:
        self.settings = replace(self.settings, details_open=is_open)

    def _make_page(self, name: str) -> LibraryPage:
        page: LibraryPage
        if is_work_page(name):
            from desktop.views import work_pages

            page = mine = work_pages.make(name, self._board)
            mine.placeRequested.connect(self.navigator.go)
            mine.icsRequested.connect(self.calendarRequested)
            mine.copyRequested.connect(self.copyRequested)
            mine.restoreRequested.connect(self.restoreRequested)
        else:
            from desktop.views import library_pages

            page = library_pages.make(name, self._board)
        page.targetRequested.connect(self.navigator.follow)
        page.readRequested.connect(self.read)
        page.filterRequested.connect(self.show_filter)
        page.addressRequested.connect(lambda: self._copy_address(name))
        page.printRequested.connect(lambda: self._print_page(page, name))
        return page

    def _set_note(self, plan_id: str, text: str, going_on: bool) -> None:
        self._board.set_note(plan_id, text, going_on=going_on)

    def leave(self) -> None:
        """The window loses the keyboard or closes: what is typed is kept now."""
        if self._detail is not None:
            self._detail.save_all()


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 - the person's own day
