"""What a person can do in the window: the actions of its menus, and what each of them means."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from db.checklists import Item, State
from db.records import PlanRecord
from desktop import actions, theme
from desktop.core import address, deeds, finder, navigation
from desktop.core.library.pages import BOOKMARKS, PAGES
from desktop.core.settings import LANGUAGES, SCHEMES, ZOOM, Settings
from desktop.core.trail import Place
from desktop.core.work_pages import BACKUPS, BIN, DUE, PROGRESS, checklist_page, is_work_page
from desktop.views.panes import Panes
from desktop.widgets.pane_cycle import next_part, previous_part
from desktop.widgets.section import Title
from desktop.work.board import Board
from desktop.work.navigator import Navigator

if TYPE_CHECKING:
    from desktop.core.keymap import Keymap
    from desktop.widgets.keys_first import KeysFirst
    from desktop.widgets.library_page import LibraryPage

_ZOOM_STEP = 10
LIST_COMMANDS = (
    *("open_file", "share", "export", "new_list", "list_properties", "start_again"),
    *("compare_runs", "archive_list", "remove_list", "initials"),
)


class Commands(Panes):
    """The panes with their actions. What needs a dialog is asked of whoever makes dialogs."""

    printRequested = Signal(object, str)  # PlanRecords and Items, the filter in words
    presentRequested = Signal(object)  # list of keys
    handoutRequested = Signal(object, object)  # Outline or Document; the Outline it is left of
    citeRequested = Signal(object)  # list of ids
    hotlineRequested = Signal()
    aboutRequested = Signal()
    welcomeRequested = Signal()
    eraseRequested = Signal()
    helpRequested = Signal()  # with what is in front
    helpContentsRequested = Signal()
    shortcutsRequested = Signal()
    paletteRequested = Signal()
    lockRequested = Signal()
    languageRequested = Signal(str)  # a code, empty for the system's
    passwordRequested = Signal()
    calendarRequested = Signal(object)  # tuple[Listed, ...]: to be saved as a calendar
    copyRequested = Signal()  # of all that a person made, to be saved elsewhere
    restoreRequested = Signal(object)  # a Backup, or None for a file that is to be chosen
    zoomed = Signal()
    listCommandRequested = Signal(str)  # the name of an action about checklists

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        board: Board,
        make_page: Callable[[str], LibraryPage],
    ) -> None:
        super().__init__(window, board, settings.panes, make_page)
        self._window = window
        self.settings = settings
        self._board = board
        start = navigation.start(board.plan, settings)
        self.navigator = Navigator(board, start, self.look, self)
        self._actions = self._make_actions()
        self._keys_first: KeysFirst | None = None

    @property
    def place(self) -> Place:
        return self.navigator.place

    def _make_actions(self) -> dict[str, QAction]:
        handlers: dict[str, Callable[[], object]] = {
            "print": self._print,
            "present": self._present,
            "open_list": self._go_to_list,
            "add_item": self._add_item,
            "due": lambda: self.navigator.follow(DUE),
            "progress": lambda: self.navigator.follow(PROGRESS),
            "bin": lambda: self.navigator.follow(BIN),
            "backups": lambda: self.navigator.follow(BACKUPS),
            "quit": self._window.close,
            "undo": self._board.undo,
            "redo": self._board.redo,
            "find": self.take_search,
            "clear": self._clear,
            "cite": lambda: self._cite(self.place.selected),
            "cite_list": self._cite_list,
            "bookmark": lambda: self._bookmark(self.place.selected),
            "bookmarks": lambda: self.navigator.follow(BOOKMARKS),
            "note": self._write_note,
            "back": self.navigator.back,
            "forward": self.navigator.forward,
            "next_pane": lambda: next_part(self.stops()),
            "zoom_in": lambda: self._zoom(self.settings.zoom + _ZOOM_STEP),
            "zoom_out": lambda: self._zoom(self.settings.zoom - _ZOOM_STEP),
            "zoom_reset": lambda: self._zoom(100),
            "previous_pane": lambda: previous_part(self.stops()),
            "palette": self.paletteRequested.emit,
            "help": self.helpRequested.emit,
            "help_contents": self.helpContentsRequested.emit,
            "shortcuts": self.shortcutsRequested.emit,
            "hotline": self.hotlineRequested.emit,
            "welcome": self.welcomeRequested.emit,
            "about": self.aboutRequested.emit,
            "lock": self.lockRequested.emit,
            "password": self.passwordRequested.emit,
            "erase": self.eraseRequested.emit,
        }
        for name in LIST_COMMANDS:
            handlers[name] = partial(self.listCommandRequested.emit, name)
        for scheme in SCHEMES:
            handlers[f"look_{scheme}"] = partial(self._look_like, scheme)
        for code in LANGUAGES:
            handlers[f"language_{code or 'system'}"] = partial(self._speak, code)
        for state in State:
            handlers[f"state_{state}"] = partial(self._set_current_state, state)
        made = actions.build(self._window, handlers)
        made["undo"].setEnabled(False)
        made["redo"].setEnabled(False)
        made[f"look_{self.settings.scheme}"].setChecked(True)
        made[f"language_{self.settings.language or 'system'}"].setChecked(True)
        return made

    def action(self, name: str) -> QAction:
        """The action of that name in `desktop.actions.SPECS`."""
        return self._actions[name]

    def actions_made(self) -> Iterable[QAction]:
        """All of them. They belong to the window, and stay when this goes."""
        return self._actions.values()

    # -- their keys --

    @property
    def keymap(self) -> Keymap:
        """The keys of the actions, as far as they were ever chosen."""
        from desktop.core import keymap

        return keymap.read(actions.usual_keys(), self.settings.shortcuts)

    def take_keymap(self, keymap: Keymap) -> None:
        """Give the actions these keys from now on, and keep that."""
        self.settings = replace(self.settings, shortcuts=keymap.lines())
        actions.take_keys(self._actions, keymap)
        self._tell_keys()

    def _complete_keys(self) -> None:
        """The keys a person chose; and fields leave those of the window alone from now on."""
        from desktop.widgets.keys_first import KeysFirst

        self._keys_first = KeysFirst(self._window, self)
        if self.settings.shortcuts:
            actions.take_keys(self._actions, self.keymap)
        self._tell_keys()

    def _tell_keys(self) -> None:
        """What tells of keys tells of these."""
        made = self._actions.values()
        told = {name: each.shortcut().toString() for name, each in self._actions.items()}
        self.bar.show_keys(actions.shown(told["find"]))
        self.status.show_keys(actions.shown(told["hotline"]))
        self.detail.show_keys(actions.shown(told["bookmark"]), actions.shown(told["cite"]))
        if self._keys_first is not None:
            self._keys_first.claim(k.toString() for each in made for k in each.shortcuts())

    # -- undo --

    def _steps_changed(self) -> None:
        board = self._board
        for name, enabled, action, bare, said in (
            ("undo", board.can_undo, board.undo_action, self.tr("&Undo"), self.tr("&Undo: {}")),
            ("redo", board.can_redo, board.redo_action, self.tr("&Redo"), self.tr("&Redo: {}")),
        ):
            self._actions[name].setEnabled(enabled)
            lists = {each.id: each for each in board.lists}
            words = deeds.in_words(action, board.plan, lists, board.items) if action else ""
            text = said.format(words.replace("&", "&&")) if words else bare
            self._actions[name].setText(text)

    # -- checklists --

    def _go_to_list(self) -> None:
        if self._board.checklist is not None:
            self.navigator.follow(checklist_page(self._board.checklist.id))

    def _add_item(self) -> None:
        self._go_to_list()
        self.list_pane.add_item()

    # -- the record that is chosen --

    def _set_current_state(self, state: State) -> None:
        selected = self.place.selected
        if selected in self._board.plan.records or selected in self._board.items:
            self._board.set_state(self.list_pane.meant_by(selected), state)
        else:
            self.status.say(self.tr("Choose a record first."))

    def _write_note(self) -> None:
        if self.detail.is_item:
            self.detail.take_keyboard()
        else:
            self.status.say(self.tr("Choose a record first."))

    def _cite(self, target: str) -> None:
        if target in self._board.library.index.by_id:
            self.citeRequested.emit([target])
        else:
            self.status.say(self.tr("Choose a record first."))

    def _bookmark(self, target: str) -> None:
        """Set a bookmark, or take it away. On a page with nothing selected, on the page."""
        page = self.place.page
        target = target or (page if page in PAGES else "")
        if target:
            self._board.toggle_bookmark(target)
        else:
            self.status.say(self.tr("Choose a record or a page first."))

    def _follow_bookmarks(self) -> None:
        if self._detail is not None:
            bookmarked = self._board.is_bookmarked(self.place.selected)
            self._detail.show_bookmarked(bookmarked=bookmarked)

    def _copy_address(self, target: str) -> None:
        self.status.copy(address.to_copy(target), self.tr("Address copied"))

    # -- the list, or the page --

    def _listed(self) -> list[str]:
        """The keys of the records and items that are listed, as they stand there."""
        board = self._board
        return [
            key
            for key in self.list_pane.model.targets
            if key in board.plan.records or key in board.items
        ]

    def _present(self) -> None:
        listed = self._listed() if self.list_pane.isVisible() else []
        if listed:
            self.presentRequested.emit(listed)
        else:
            self.status.say(self.tr("There is no action here to present. Open a checklist first."))

    def _print(self) -> None:
        board = self._board
        entries: list[PlanRecord | Item] = [
            board.plan.records.get(key) or board.items[key] for key in self._listed()
        ]
        scope = finder.in_words(self._board.plan, self.place.filter)
        if self.place.search:
            scope = " ".join((scope, self.tr("Search: {}.").format(self.place.search))).strip()
        self.printRequested.emit(entries, scope)

    def _print_page(self, page: LibraryPage, name: str) -> None:
        from desktop.core.library.outlines import outline

        shown = page.shown_outline()
        if shown is None and not is_work_page(name):
            shown = outline(self._board.plan, name)
        if shown is None:
            self.status.say(self.tr("There is nothing to print on this page."))
            return
        self.handoutRequested.emit(shown, page.whole_outline())

    def _cite_list(self) -> None:
        listed = list(self.list_pane.model.ids)
        if listed:
            self.citeRequested.emit(listed)
        else:
            self.status.say(self.tr("The list is empty: there is nothing to cite."))

    def _clear(self) -> None:
        self.navigator.go(Place(selected=self.place.selected, page=self.place.page))

    # -- the window --

    def _open_address(self, url: str) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        from desktop.core.evidence import Leads, leads
        from desktop.widgets.open_question import agreed, question_of

        if leads(url) is not Leads.WEB or not agreed(question_of(Leads.WEB), url, self):
            return
        if not QDesktopServices.openUrl(QUrl(url)):
            self.status.say(self.tr("No browser could be started for {}").format(url))

    def _look_like(self, scheme: str) -> None:
        from desktop import looks

        self.settings = replace(self.settings, scheme=scheme)
        looks.change(scheme)

    def _speak(self, code: str) -> None:
        self.settings = replace(self.settings, language=code)
        self.languageRequested.emit(code)

    def _zoom(self, percent: int) -> None:
        percent = min(max(percent, ZOOM.start), ZOOM.stop - 1)
        self.settings = replace(self.settings, zoom=percent)
        theme.zoom(self._window, percent)
        for title in self._window.findChildren(Title):
            title.fit()
        self.detail.show_again()
        self.zoomed.emit()
