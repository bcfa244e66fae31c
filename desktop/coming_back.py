"""What is typed and not kept is noted down meanwhile, and comes back at the next start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

import db
from db.errors import StoreError
from desktop.core import coming_back
from desktop.core.item_title import item_title
from desktop.core.language import retold
from desktop.core.words import ITEM_FIELD_NAMES
from desktop.views.workbench import Workbench
from desktop.widgets.left_notice import LeftNotice
from desktop.widgets.notice import Notice
from desktop.work.board import Board
from desktop.work.worker import Worker

if TYPE_CHECKING:
    from db.workspace.store import Workspace
    from db.workspace.unsaved import Unsaved

_EVERY_MS = 1000  # so much typing at most is gone with a process that is killed


class ComingBack(QObject):
    """Notes down what would be lost now, in the journal beside the workspace.

    At the start it puts back what stands there: where it was typed if nothing was written there
    since, else below the note. What no place takes any more stays, and the person is told.
    """

    def __init__(
        self, bench: Workbench, board: Board, at_stake: Callable[[], dict[str, str]]
    ) -> None:
        """`at_stake` gives what is not kept, by name: see `desktop.core.coming_back.parts`."""
        super().__init__(bench)
        self._bench, self._board, self._at_stake = bench, board, at_stake
        self._left: list[Unsaved] = []  # of an earlier time, for which there is no place
        self._noted: list[Unsaved] | None = None  # what the journal holds, if that is known
        self._pen: Worker | None = None
        self._is_writing = False
        self._begun = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._note_down)
        board.reloaded.connect(self._begin)

    def close(self) -> None:
        """No more is noted down but by `keep`."""
        self._timer.stop()
        if self._pen is not None:
            self._pen.close()
            self._pen = None

    def keep(self) -> bool:
        """Note down what is at stake now, and wait for it. False where that cannot be: nothing
        of it may then be written elsewhere if `is_private`."""
        store = self._board.workspace
        if store is None or not self._begun:
            return not self._at_stake()
        if self._pen is not None:
            self._pen.finish()
        rows = self._rows()
        try:
            db.journal_of(store).write(rows)
        except StoreError:
            return False
        self._noted = rows
        return True

    @property
    def is_private(self) -> bool:
        """Whether a password guards what was written."""
        store = self._board.workspace
        return store is not None and db.journal_of(store).is_private

    # -- noting down --

    def _note_down(self) -> None:
        store, rows = self._board.workspace, self._rows()
        if store is None or self._is_writing or rows == (self._noted or []):
            return
        if self._pen is None:
            self._pen = Worker("journal", self)
        self._is_writing, self._noted = True, rows
        journal = db.journal_of(store)
        self._pen.submit(lambda: journal.write(rows), self._written, self._not_written)

    def _written(self, _: object) -> None:
        self._is_writing = False

    def _not_written(self, _: Exception) -> None:
        """The store says what is wrong when it comes to it; this is tried again."""
        self._is_writing, self._noted = False, None

    def _rows(self) -> list[Unsaved]:
        made = [
            db.unsaved(coming_back.parts(name), text, self._base(name))
            for name, text in self._at_stake().items()
            if text  # a note that was emptied stays as it was: there is nothing to bring back
        ]
        return [*self._left, *made]

    def _base(self, name: str) -> str:
        """What the store holds there, as far as the window knows."""
        list_id, key, field = coming_back.parts(name)
        mine = self._board.checklist
        if mine is None or mine.id != list_id:
            return ""
        return coming_back.value_of(self._board.items.get(key), field)

    # -- coming back --

    def _begin(self) -> None:
        """The workspace is open for the first time."""
        if self._begun or self._board.workspace is None:
            return
        self._begun = True
        self._board.ask(_journalled, self._put_back, self._cannot_read)

    def _put_back(self, rows: tuple[Unsaved, ...]) -> None:
        self._left = list(rows)
        self._noted = list(rows)
        back: list[Unsaved] = []
        why: list[str] = []
        for row in rows:
            self._give(row, back, why)
        self._board.when_done(partial(self._tell, back, why))

    def _give(self, row: Unsaved, back: list[Unsaved], why: list[str]) -> None:
        plan = self._board.plan
        self._board.do(
            lambda store, mine: coming_back.put_back(store, plan, row, mine.id),
            lambda _: back.append(row),
            first=lambda: self._left.remove(row),
            refused=lambda error: why.append(retold(error)),
        )

    def _tell(self, back: list[Unsaved], why: list[str]) -> None:
        self._timer.start()
        if back:
            notice = Notice(
                self.tr(
                    "What you typed last was not saved yet when Four Pillars ended. It is back: "
                    "{}. Undo takes it out again."
                ).format(self._named(back)),
                self._bench,
            )
            self._bench.add_notice(notice)
            self._bench.status.announce(notice.sentence.text())
        if self._left:
            self._tell_left(why)

    def _tell_left(self, why: list[str]) -> None:
        said = self.tr(
            "What you typed last could not be put back: {names}. {why} It is kept for the next "
            "start; or copy it now."
        ).format(names=self._named(self._left), why=why[-1] if why else "")
        notice = LeftNotice(said, "\n\n".join(row.text for row in self._left), self._bench)
        notice.thrownAway.connect(self._left.clear)
        self._bench.add_notice(notice)
        self._bench.status.announce(said)

    def _cannot_read(self, _: Exception) -> None:
        self._timer.start()
        said = self.tr(
            "What was typed last before Four Pillars ended may not be saved, and cannot be read: "
            "the file that holds it needs another password or is damaged. It was put aside in the "
            "data folder as unsaved-old.db."
        )
        self._bench.add_notice(Notice(said, self._bench))

    def _named(self, rows: list[Unsaved]) -> str:
        names = []
        for row in rows:
            title = item_title(self._board.plan, self._board.item(row.key))
            names.append(f"{title or row.key} ({ITEM_FIELD_NAMES.get(row.field, row.field)})")
        return "; ".join(names)


def _journalled(store: Workspace) -> tuple[Unsaved, ...]:
    return db.journal_of(store).read()
