"""The plan and the workspace together, each opened when first needed: what a command works with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import db
from db.checklists import Bookmark, Checklist, Item
from db.errors import Cause, ContentError, Known, NotFound, StoreError
from db.records import Hit, PlanRecord, Word
from db.refusals import Lost
from desktop.core import opening, paths
from desktop.core.language import Language, tr

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.keyed_file import Key
    from db.workspace.store import Workspace


def _nobody() -> str | None:
    return None


class Session:
    """Open stores, to be used in a `with` statement.

    `secret` is asked once for the password or the recovery code of a workspace that is locked;
    None is nobody to ask. The plan is in `language`, or in English where it has no texts in that.
    """

    def __init__(
        self,
        data_dir: str | None = None,
        plan: Path = paths.PLAN,
        content: Path | None = None,
        secret: Callable[[], str | None] = _nobody,
        language: str = Language.ENGLISH,
    ) -> None:
        self.folder = paths.data_folder(data_dir)
        self._plan_path = plan
        self._content = content or (paths.content() if plan == paths.PLAN else None)
        self._plan: Plan | None = None
        self._workspace: Workspace | None = None
        self._secret = secret
        self._language = language
        self.refusal: Known | None = None  # why the workspace could not be opened, if so

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for store in (self._workspace, self._plan):
            if store is not None:
                store.close()

    @property
    def plan(self) -> Plan:
        if self._plan is None:
            opened = db.open_plan(self._plan_path, self._content)
            self._plan = opened.in_language(self._language)
        return self._plan

    @property
    def workspace(self) -> Workspace:
        if self._workspace is None:
            try:
                self._workspace = self._opened()
            except Known as error:
                self.refusal = error
                raise
        return self._workspace

    def opened_with(self, key: Key) -> Workspace:
        """The same, of a workspace that is locked with `key`."""
        self._workspace = db.open_workspace(self.folder, key)
        return self._workspace

    def lost(self) -> Lost | None:
        """What is missing of the workspace, if it was opened."""
        return self._workspace.lost() if self._workspace is not None else None

    def _opened(self) -> Workspace:
        try:
            return db.open_workspace(self.folder)
        except Known as error:
            if error.cause is not Cause.LOCKED:
                raise
            ask, self._secret = self._secret, _nobody
            secret = ask()
            if secret is None:
                raise
        from desktop.core import unlocking

        return unlocking.open_with(self.folder, secret)

    def record(self, plan_id: str) -> PlanRecord:
        """The record with that id, letter case aside. Raises NotFound."""
        wanted = plan_id.casefold()
        for known, record in self.plan.records.items():
            if known.casefold() == wanted:
                return record
        raise NotFound(
            tr(
                "There is no record {id}. Ids look like PRE-1, PA-DOJ-08 or COM-20; find them "
                "with: four-pillars list"
            ).format(id=repr(plan_id))
        )

    def checklist(self, name: str | None) -> Checklist:
        """The checklist of that name, or the first one in use. Raises NotFound."""
        first = self.workspace.ensure_checklist(tr("My checklist"))
        return first if name is None else self.workspace.checklist_named(name)

    def items(self, name: str | None = None) -> dict[str, Item]:
        """The items of a checklist by key, in their order."""
        chosen = self.checklist(name)
        try:
            plan = self.plan
        except (StoreError, ContentError):  # what a person wrote can be read all the same
            return self.workspace.items(chosen.id)
        return opening.items_of(self.workspace, plan, chosen)

    def find_notes(self, words: Iterable[Word]) -> list[Hit]:
        """Items of the first checklist in which a person wrote all words."""
        return self.workspace.find_notes(self.checklist(None).id, words)

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """All bookmarks, in the order in which they were added."""
        return self.workspace.bookmarks()
