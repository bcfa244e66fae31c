"""My work as the window knows it: a projection in memory, kept true by the store's `Changes`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.records import Bookmark, Checklist, Item, State, Step
from desktop.core.filters import FacetIndex
from desktop.work.worker import Worker

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace
    from desktop.core.library.library import Library

Write = Callable[["Workspace", Checklist], Changes | None]
Given = TypeVar("Given")
UNDO, REDO, NEITHER = "undo", "redo", ""  # what can be asked for once a write is done


class Board(QObject):
    """The plan, the items of the current checklist, and the way to change them.

    Nothing here waits: a request is queued on the store's worker, and when it is durable
    `changed` tells the plan ids concerned. A refused request leaves everything as it was and
    `failed` carries the sentence.
    """

    changed = Signal(object)  # frozenset[str]: plan ids whose state or note is different now
    reloaded = Signal()  # everything may be different: opened, or written to by another program
    bookmarksChanged = Signal()
    stepsChanged = Signal()  # `can_undo` or `can_redo` may be different now
    failed = Signal(str)
    noteKept = Signal(str)  # plan id; `changed` or `reloaded` follows
    noteRefused = Signal(str, str)  # plan id, the text that was not kept; `failed` follows

    def __init__(self, plan: Plan, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.index = FacetIndex(plan)
        self.items: dict[str, Item] = {}
        self.undo_steps: tuple[Step, ...] = ()
        self.redo_steps: tuple[Step, ...] = ()
        self.bookmarks: tuple[Bookmark, ...] = ()
        self.checklist: Checklist | None = None
        self.refusal = ""  # why the workspace could not be opened, if so
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

    def item(self, plan_id: str) -> Item:
        """What was made of a record; an untouched one is to do and has no note."""
        return self.items.get(plan_id) or Item(plan_id, State.TODO, None, "", None)

    def is_bookmarked(self, target: str) -> bool:
        return any(bookmark.target == target for bookmark in self.bookmarks)

    @property
    def workspace(self) -> Workspace | None:
        return self._workspace

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo, or will be once what was asked for is done."""
        return bool(self.undo_steps) or self._on_way[UNDO] > 0

    @property
    def can_redo(self) -> bool:
        """The same for what can be redone."""
        return bool(self.redo_steps) or self._on_way[REDO] > 0

    # -- requests --

    def open(self, make: Callable[[], Workspace]) -> None:
        """Open the workspace; requests made meanwhile follow in order."""

        def job() -> _Opened:
            self._workspace = make()
            return self._read(self._workspace)

        def refused(error: Exception) -> None:
            self.refusal = str(error)
            self._fail(error)

        self._worker.submit(job, self._take, refused)

    def set_state(self, plan_ids: Iterable[str], state: State) -> None:
        ids = tuple(plan_ids)
        self._write(lambda store, mine: store.set_state(mine.id, ids, state))

    def set_note(self, plan_id: str, text: str, *, going_on: bool) -> None:
        def kept(answer: _Answer) -> None:
            self.noteKept.emit(plan_id)
            self._take(answer)

        def refused(error: Exception) -> None:
            self.noteRefused.emit(plan_id, text)
            self._fail(error)

        def write(store: Workspace, mine: Checklist) -> Changes:
            return store.set_note(mine.id, plan_id, text, going_on=going_on)

        self._write(write, kept, refused)

    def undo(self) -> None:
        due = self._asked - self._refused

        def write(store: Workspace, _: Checklist) -> Changes | None:
            # If the write it was meant for was refused, the one before must not go instead.
            return store.undo() if self._done == due else None

        self._write(write, leads_to=REDO)

    def redo(self) -> None:
        self._write(lambda store, _: store.redo())

    def set_bookmark(self, target: str, title: str) -> None:
        """Remember a place; one that is remembered stays as it is."""
        self._write(lambda store, _: store.set_bookmark(target, title), leads_to=NEITHER)

    def remove_bookmark(self, target: str) -> None:
        self._write(lambda store, _: store.remove_bookmark(target), leads_to=NEITHER)

    def toggle_bookmark(self, target: str) -> None:
        """Remember a place under the name it has now, or forget it."""
        if self.is_bookmarked(target):
            self.remove_bookmark(target)
        else:
            self.set_bookmark(target, self.library.name(target))

    def when_done(self, done: Callable[[], None]) -> None:
        """Call `done` once everything asked for so far is done and answered."""
        self._worker.submit(lambda: None, lambda _: done(), self._fail)

    def finish_work(self) -> None:
        """Wait here until everything asked for so far is done, and hear the answers."""
        self._worker.finish()

    def refresh(self) -> None:
        """Take over what another program has written to the file meanwhile."""

        def job() -> _Opened | None:
            store = self._workspace
            if store is None or store.version() == self._version:
                return None
            return self._read(store)

        self._worker.submit(job, self._take, self._fail)

    def close(self) -> None:
        """Close the workspace once everything requested is durable. No answer follows."""

        def job() -> None:
            if self._workspace is not None:
                self._workspace.close()

        self._worker.submit(job, lambda _: None, self._fail)

    # -- on the worker --

    def _write(
        self,
        write: Write,
        done: Callable[[_Answer], None] | None = None,
        refused: Callable[[Exception], None] | None = None,
        leads_to: str = UNDO,
    ) -> None:
        def job() -> _Answer:
            store, mine = self._workspace, self.checklist
            if store is None or mine is None:
                raise _NotOpenError(self.refusal)
            behind = store.version() != self._version
            answer: _Answer = write(store, mine)
            if behind:  # another program wrote as well: what we know is not all there is
                answer = self._read(store)
            self._version = store.version()
            self._done += 1
            return answer

        self._asked += 1
        self._on_way[leads_to] += 1
        self._worker.submit(
            job,
            self._heard(leads_to, done or self._take),
            self._heard(leads_to, refused or self._fail),
        )
        self.stepsChanged.emit()

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
        self.checklist = store.ensure_checklist()
        return _Opened(store.items(self.checklist.id), store.steps(), store.bookmarks())

    # -- answers --

    def _take(self, answer: _Answer) -> None:
        if answer is None:
            return
        if isinstance(answer, _Opened):
            self.items = answer.items
            self.undo_steps, self.redo_steps = answer.steps
        else:
            self.items |= {item.plan_id: item for item in answer.items}
            self.undo_steps, self.redo_steps = answer.undo, answer.redo
        if answer.bookmarks is not None and answer.bookmarks != self.bookmarks:
            self.bookmarks = answer.bookmarks
            self.bookmarksChanged.emit()
        self.index.set_items(self.items.values())
        if isinstance(answer, _Opened):
            self.stepsChanged.emit()
            self.reloaded.emit()
        else:
            self.changed.emit(answer.ids)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(str(error))


@dataclass(frozen=True, slots=True)
class _Opened:
    """All that the window needs of a workspace, read in one go."""

    items: dict[str, Item]
    steps: tuple[tuple[Step, ...], tuple[Step, ...]]
    bookmarks: tuple[Bookmark, ...]


_Answer = Changes | _Opened | None


class _NotOpenError(Exception):
    """A request came although the workspace could not be opened; the text is why."""
