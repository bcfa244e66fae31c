"""My work as the window knows it: a projection in memory, kept true by the store's `Changes`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from datetime import date, timedelta
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.checklists import Action, Bookmark, Checklist, Deed, Item, State, Summary
from desktop.core import opening, ticking
from desktop.core.filters import FacetIndex
from desktop.core.language import retold
from desktop.work.worker import Worker

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace
    from desktop.core.library.library import Library

Write = Callable[["Workspace", Checklist], Changes | None]
Given = TypeVar("Given")
UNDO, REDO, NEITHER = "undo", "redo", ""  # what can be asked for once a write is done
SOON = timedelta(days=7)  # how far ahead "due soon" looks


class Board(QObject):
    """The plan, all checklists, the items of the one that is open, and the way to change them.

    Nothing here waits: a request is queued on the store's worker, and when it is durable
    `changed` tells the items concerned. A refused request leaves everything as it was and
    `failed` carries the sentence. A note is named by its `note_id`: list and key.
    """

    changed = Signal(object)  # frozenset[str]: keys of the open list that are different now
    reloaded = Signal()  # everything may be different: opened, or written to by another program
    listsChanged = Signal()  # `lists` or `summaries` are different now
    bookmarksChanged = Signal()
    stepsChanged = Signal()  # `can_undo` or `can_redo` may be different now
    failed = Signal(str)
    notOpened = Signal(object)  # StoreError: why the workspace is not open; `refusal` says it too
    noteKept = Signal(str)  # note id; `changed` or `reloaded` follows
    noteRefused = Signal(str, str)  # note id, the text that was not kept; `failed` follows

    def __init__(
        self, plan: Plan, worker: Worker, parent: QObject | None = None, *, wanted: str = ""
    ) -> None:
        """`wanted` is the id of the list to open with."""
        super().__init__(parent)
        self.plan = plan
        self.index = FacetIndex(plan)
        self.items: dict[str, Item] = {}
        self.lists: tuple[Checklist, ...] = ()
        self.summaries: dict[str, Summary] = {}
        self.undo_action: Action | None = None
        self.redo_action: Action | None = None
        self.bookmarks: tuple[Bookmark, ...] = ()
        self.checklist: Checklist | None = None  # the open one
        self._newest: Checklist | None = None  # the one that was read last, as the worker knows it
        self.initials = ""  # of whoever ticks
        self.refusal = ""  # why the workspace could not be opened, if so
        self._wanted = wanted
        self._worker = worker
        self._workspace: Workspace | None = None
        self._version = 0
        self._on_way: Counter[str] = Counter()  # writes not answered yet, by what they lead to
        self._asked = self._refused = 0  # writes, as the window knows of them
        self._done = 0  # writes, as the worker knows of them

    # -- reading --

    @cached_property
    def library(self) -> Library:
        """Everything around the plan; imported when first asked for, behind the first paint."""
        from desktop.core.library.library import Library

        return Library(self.plan)

    def item(self, key: str) -> Item:
        """What was made of an item of the open list; one that is not in it is to do."""
        return self.items.get(key) or Item(key)

    def note_id(self, key: str) -> str:
        """The name of the note on an item of the open list."""
        return f"{self.checklist.id if self.checklist else ''}/{key}"

    def is_bookmarked(self, target: str) -> bool:
        return any(bookmark.target == target for bookmark in self.bookmarks)

    @property
    def workspace(self) -> Workspace | None:
        return self._workspace

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo, or will be once what was asked for is done."""
        return self.undo_action is not None or self._on_way[UNDO] > 0

    @property
    def can_redo(self) -> bool:
        """The same for what can be redone."""
        return self.redo_action is not None or self._on_way[REDO] > 0

    # -- requests --

    def open(self, make: Callable[[], Workspace]) -> None:
        """Open the workspace, once more if need be; requests made meanwhile follow in order.
        `reloaded` follows, or `notOpened`."""

        def job() -> _Answer:
            store = make()
            with ExitStack() as refused:  # whatever refuses it, the file does not stay open
                refused.callback(store.close)
                opened = self._read(store)
                refused.pop_all()
            self._workspace = store
            return _Answer(opened=opened)

        def refused(error: Exception) -> None:
            self.refusal = retold(error)
            # What is kept of it must not hold on to where it came from: a password was there.
            error.__cause__ = error.__context__ = None
            self.notOpened.emit(error.with_traceback(None))

        self._worker.submit(job, self._take, refused)

    def while_closed(
        self,
        job: Callable[[], Given],
        done: Callable[[Given], None],
        refused: Callable[[Exception], None],
    ) -> None:
        """Do something on the worker while the workspace is closed; `open` is to follow."""

        def alone() -> Given:
            store, self._workspace = self._workspace, None
            if store is not None:
                store.close()
            return job()

        self._worker.submit(alone, done, refused)

    def show_list(self, checklist_id: str) -> None:
        """Open another list; `reloaded` follows."""

        def job() -> _Answer:
            self._wanted = checklist_id
            return _Answer(opened=self._read(self._workspace) if self._workspace else None)

        self._worker.submit(job, self._take, self._fail)

    def set_state(self, keys: Iterable[str], state: State) -> None:
        """Set the state of items of the open list; a record that is not in it is added."""
        keys, today = tuple(keys), _today().isoformat()

        def write(store: Workspace, mine: Checklist) -> Changes:
            items = store.items_at(mine.id, keys)  # not ours: an answer may be on its way
            made = ticking.edits(self.plan, items, keys, state, today=today, initials=self.initials)
            return store.edit(mine.id, made, Deed.STATE)

        self.do(write)

    def set_note(self, note_id: str, text: str, *, going_on: bool) -> None:
        checklist_id, _, key = note_id.partition("/")

        def refused(error: Exception) -> None:
            self.noteRefused.emit(note_id, text)
            self._fail(error)

        def write(store: Workspace, mine: Checklist) -> Changes:
            return store.set_note(checklist_id or mine.id, key, text, going_on=going_on)

        self.do(write, first=lambda: self.noteKept.emit(note_id), refused=refused)

    def undo(self) -> None:
        due = self._asked - self._refused

        def write(store: Workspace, _: Checklist) -> Changes | None:
            # If the write it was meant for was refused, the one before must not go instead.
            return store.undo() if self._done == due else None

        self.do(write, leads_to=REDO)

    def redo(self) -> None:
        self.do(lambda store, _: store.redo())

    def set_bookmark(self, target: str, title: str) -> None:
        """Remember a place; one that is remembered stays as it is."""
        self.do(lambda store, _: store.set_bookmark(target, title), leads_to=NEITHER)

    def remove_bookmark(self, target: str) -> None:
        self.do(lambda store, _: store.remove_bookmark(target), leads_to=NEITHER)

    def toggle_bookmark(self, target: str) -> None:
        """Remember a place under the name it has now, or forget it."""
        if self.is_bookmarked(target):
            self.remove_bookmark(target)
        else:
            self.set_bookmark(target, self.library.name(target))

    def do(
        self,
        write: Write,
        done: Callable[[Changes], None] | None = None,
        *,
        first: Callable[[], None] | None = None,
        refused: Callable[[Exception], None] | None = None,
        leads_to: str = UNDO,
    ) -> None:
        """Queue any write; it gets the store and the list that is open now, though another may be
        on its way: what was pressed was pressed on this one.

        Once it is durable `first` is called, what it changed is taken over and told, and `done`
        is called with the changes.
        """

        shown = self.checklist

        def job() -> _Answer:
            store, newest = self._workspace, self._newest
            if store is None or newest is None:
                raise _NotOpenError(self.refusal)
            behind = store.version() != self._version
            changes = write(store, shown or newest)
            if changes is not None and changes.checklists is not None:
                # The open list may have gone into the bin.
                behind |= all(each.id != newest.id for each in changes.checklists)
            # If another program wrote as well, what we know is not all there is.
            opened = self._read(store) if behind else None
            lists = changes.lists if changes is not None and not behind else ()
            summaries = _summaries(store, lists) if lists else {}
            self._version = store.version()
            self._done += 1
            return _Answer(changes, opened, summaries)

        def take(answer: _Answer) -> None:
            if first is not None:
                first()
            self._take(answer)
            if done is not None and answer.changes is not None:
                done(answer.changes)

        self._asked += 1
        self._on_way[leads_to] += 1
        self._worker.submit(
            job,
            self._heard(leads_to, take),
            self._heard(leads_to, refused or self._fail),
        )
        self.stepsChanged.emit()

    def ask(
        self,
        read: Callable[[Workspace], Given],
        done: Callable[[Given], None],
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Read something of the workspace on the worker, and call `done` with it here; or
        `refused` with why that could not be."""

        def job() -> Given:
            if self._workspace is None:
                raise _NotOpenError(self.refusal)
            return read(self._workspace)

        self._worker.submit(job, done, refused or self._fail)

    def when_done(self, done: Callable[[], None]) -> None:
        """Call `done` once everything asked for so far is done and answered."""
        self._worker.submit(lambda: None, lambda _: done(), self._fail)

    def finish_work(self) -> None:
        """Wait here until everything asked for so far is done, and hear the answers."""
        self._worker.finish()

    def refresh(self) -> None:
        """Take over what another program has written to the file meanwhile."""

        def job() -> _Answer:
            store = self._workspace
            if store is None or store.version() == self._version:
                return _Answer()
            return _Answer(opened=self._read(store))

        self._worker.submit(job, self._take, self._fail)

    def hand_over(self, done: Callable[[Workspace | None], None]) -> None:
        """Let go of the workspace, which stays open, for another board to `open`."""

        def job() -> Workspace | None:
            store, self._workspace = self._workspace, None
            return store

        self._worker.submit(job, done, self._fail)

    def close(self) -> None:
        """Close the workspace once everything requested is durable. No answer follows."""

        def job() -> None:
            if self._workspace is not None:
                self._workspace.close()

        self._worker.submit(job, lambda _: None, self._fail)

    # -- on the worker --

    def _heard(self, leads_to: str, answer: Callable[[Given], None]) -> Callable[[Given], None]:
        """`answer`, and what can be undone is told anew."""

        def heard(given: Given) -> None:
            self._on_way[leads_to] -= 1
            self._refused += isinstance(given, Exception)
            answer(given)
            self.stepsChanged.emit()

        return heard

    def _read(self, store: Workspace) -> _Opened:
        self._version = store.version()
        self._newest = mine = opening.chosen_list(store, self._wanted)
        self._wanted = mine.id
        items = opening.items_of(store, self.plan, mine)
        index = FacetIndex(self.plan)
        index.set_items(items.values(), _today().isoformat())
        return _Opened(
            mine,
            items,
            index,
            store.checklists(),
            _summaries(store),
            store.next_actions(),
            store.bookmarks(),
        )

    # -- answers --

    def _take(self, answer: _Answer) -> None:
        self.summaries |= answer.summaries
        if answer.opened is not None:
            self._take_all(answer.opened)
        elif answer.changes is not None:
            self._take_changes(answer.changes)

    def _take_changes(self, changes: Changes) -> None:
        if changes.checklists is not None:
            self._take_lists(changes.checklists)
        mine = self.checklist.id if self.checklist else ""
        for item in changes.items.get(mine, ()):
            if item.binned:
                self.items.pop(item.key, None)
            else:
                self.items[item.key] = item
        for key in changes.gone.get(mine, ()):
            self.items.pop(key, None)
        self.undo_action, self.redo_action = changes.undo, changes.redo
        self._take_bookmarks(changes.bookmarks)
        self.index.update(changes.items.get(mine, ()), changes.gone.get(mine, ()))
        if changes.lists or changes.bookmarks is not None:
            self.changed.emit(changes.keys(mine))
        if changes.lists:
            self.listsChanged.emit()

    def _take_all(self, opened: _Opened) -> None:
        self.refusal = ""
        self.checklist = opened.checklist
        self.items = opened.items
        self.summaries = dict(opened.summaries)
        self._take_lists(opened.lists)
        self.undo_action, self.redo_action = opened.actions
        self._take_bookmarks(opened.bookmarks)
        self.index = opened.facets
        self.stepsChanged.emit()
        self.listsChanged.emit()
        self.reloaded.emit()

    def _take_lists(self, lists: tuple[Checklist, ...]) -> None:
        self.lists = lists
        mine = self.checklist.id if self.checklist else ""
        self.checklist = next((each for each in lists if each.id == mine), self.checklist)

    def _take_bookmarks(self, bookmarks: tuple[Bookmark, ...] | None) -> None:
        if bookmarks is not None and bookmarks != self.bookmarks:
            self.bookmarks = bookmarks
            self.bookmarksChanged.emit()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(retold(error))


def _summaries(store: Workspace, only: Iterable[str] | None = None) -> dict[str, Summary]:
    today = _today()
    found = store.summaries(today.isoformat(), (today + SOON).isoformat(), only)
    return {each.checklist: each for each in found}


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day


class _Opened(NamedTuple):
    """All that the window needs of a workspace, read in one go."""

    checklist: Checklist
    items: dict[str, Item]
    facets: FacetIndex
    lists: tuple[Checklist, ...]
    summaries: Mapping[str, Summary]
    actions: tuple[Action | None, Action | None]
    bookmarks: tuple[Bookmark, ...]


class _Answer(NamedTuple):
    """What a write changed, or everything anew; `summaries` are of the lists it was about."""

    changes: Changes | None = None
    opened: _Opened | None = None
    summaries: Mapping[str, Summary] = MappingProxyType({})


class _NotOpenError(Exception):
    """A request came although the workspace could not be opened; the text is why."""
