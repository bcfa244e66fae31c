"""The workspace as a unit of work: every method is one transaction, durable when it returns.

Raises StoreError when the file refuses (nothing changed then), BadText for text that cannot be
kept, NotFound for a checklist that is not there.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy import text as sql

from db.changes import Changes
from db.errors import BadText, NotFound
from db.plan.search import match_text
from db.records import Bookmark, Checklist, Hit, Item, State, Step, Word
from db.workspace import bookmarks
from db.workspace.engine import FILE_NAME, WAIT, guarded, open_engines, verify
from db.workspace.schema import checklist, history, item

DEFAULT_NAME = "My checklist"
NOTE_LIMIT = 2_000_000  # characters: far beyond anything typed, small enough to stay quick
HISTORY_LIMIT = 1000  # steps kept for Undo

STATE, NOTE = "state", "note"


_FIND_NOTES = sql(
    "SELECT item.plan_id, bm25(note_index) FROM note_index "
    "JOIN item ON item.id = note_index.rowid "
    "WHERE note_index MATCH :words AND item.checklist = :checklist ORDER BY 2, 1"
)


class Workspace:
    """An open workspace. Any thread may call it: writers queue, readers wait for nobody."""

    def __init__(self, folder: Path, wait: float = WAIT) -> None:
        """Open the file in `folder`; `wait` is how many seconds another program may keep it."""
        self.path = folder / FILE_NAME
        self._wait = wait
        self._writer, self._reader = open_engines(folder, wait)
        self._turn = threading.Lock()

    def close(self) -> None:
        self._writer.dispose()
        self._reader.dispose()

    # -- reading --

    def checklists(self) -> tuple[Checklist, ...]:
        """All checklists, oldest first."""
        with self._reading() as connection:
            return _checklists(connection)

    def checklist_named(self, name: str) -> Checklist:
        """The checklist of that name, letter case aside."""
        for found in self.checklists():
            if found.name.casefold() == name.casefold():
                return found
        raise NotFound(f"There is no checklist named {name!r}.")

    def items(self, checklist_id: str) -> dict[str, Item]:
        """What was made of the records of a checklist, by plan id."""
        with self._reading() as connection:
            return {one.plan_id: one for one in _items(connection, checklist_id)}

    def steps(self) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        """The steps Undo and Redo would take next."""
        with self._reading() as connection:
            return _next_steps(connection, undone=False), _next_steps(connection, undone=True)

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """All bookmarks, in the order in which they were added."""
        with self._reading() as connection:
            return bookmarks.read(connection)

    def find_notes(self, checklist_id: str, words: Iterable[Word]) -> list[Hit]:
        """Notes of a checklist that hold all `words` (at least one), best first."""
        values = {"words": match_text(words), "checklist": checklist_id}
        with self._reading() as connection:
            rows = connection.execute(_FIND_NOTES, values).all()
        return [Hit(id=row[0], kind=NOTE, rank=row[1]) for row in rows]

    def version(self) -> int:
        """A number that changes whenever another program writes to the file."""
        # It counts what others than this connection wrote, so it is asked where we write.
        with self._turn, guarded(self.path), closing(self._writer.raw_connection()) as connection:
            return int(connection.cursor().execute("PRAGMA data_version").fetchone()[0])

    def verify(self) -> None:
        """Read every page and check every reference. Raises Known when the file is damaged."""
        # On a connection of its own: one that searched before someone wrote would call the index
        # corrupt, because FTS5 checks it against what it remembers.
        verify(self.path, self._wait)

    # -- writing --

    def ensure_checklist(self, name: str = DEFAULT_NAME) -> Checklist:
        """The first checklist there is, or a new one called `name`."""
        existing = self.checklists()
        if existing:
            return existing[0]
        with self._writing() as connection:  # another program may have been quicker
            existing = _checklists(connection)
            return existing[0] if existing else _add(connection, name)

    def add_checklist(self, name: str) -> Checklist:
        """A new, empty checklist. Raises BadText for a name that is empty or in use."""
        with self._writing() as connection:
            return _add(connection, name)

    def set_state(self, checklist_id: str, plan_ids: Iterable[str], state: State) -> Changes:
        """Set the state of records; those that have it already are left alone."""
        ids = list(dict.fromkeys(plan_ids))
        with self._writing() as connection:
            _require(connection, checklist_id)
            steps = []
            for plan_id in ids:
                before = _one(connection, checklist_id, plan_id).state
                if before is not state:
                    _put(connection, checklist_id, plan_id, STATE, state)
                    steps.append(Step(checklist_id, plan_id, STATE, before, state))
            _remember(connection, steps)
            return _changes(connection, checklist_id, ids)

    def set_note(
        self, checklist_id: str, plan_id: str, text: str, *, going_on: bool = False
    ) -> Changes:
        """Replace the note of a record. An empty text removes it.

        With `going_on` the change joins the one before it, if that was to the same note: typing
        is one step to undo, not hundreds.
        """
        text = _kept(text)
        with self._writing() as connection:
            _require(connection, checklist_id)
            before = _one(connection, checklist_id, plan_id).note
            if before != text:
                _put(connection, checklist_id, plan_id, NOTE, text)
                step = Step(checklist_id, plan_id, NOTE, before, text)
                if not (going_on and _extend(connection, step)):
                    _remember(connection, [step])
            return _changes(connection, checklist_id, [plan_id])

    def set_bookmark(self, target: str, title: str) -> Changes:
        """Add a bookmark. One that exists stays as it is, in its place and with its title."""
        target, title = bookmarks.checked_target(target), bookmarks.checked_title(title)
        with self._writing() as connection:
            return _bookmarked(connection, bookmarks.add(connection, target, title, _now()))

    def remove_bookmark(self, target: str) -> Changes:
        """Remove a bookmark, if there is one."""
        target = bookmarks.checked_target(target)
        with self._writing() as connection:
            return _bookmarked(connection, bookmarks.remove(connection, target))

    def undo(self) -> Changes | None:
        """Take back the last step, or None when there is none."""
        return self._step_over(undone=False)

    def redo(self) -> Changes | None:
        """Bring back the step undone last, or None when there is none."""
        return self._step_over(undone=True)

    def _step_over(self, *, undone: bool) -> Changes | None:
        with self._writing() as connection:
            rows = _next_rows(connection, undone=undone)
            if not rows:
                return None
            for row in rows:
                value = row.after if undone else row.before
                _put(connection, row.checklist, row.plan_id, row.field, value)
            connection.execute(
                update(history)
                .where(history.c.action == rows[0].action)
                .values(undone=int(not undone))
            )
            return _changes(connection, rows[0].checklist, [row.plan_id for row in rows])

    # -- transactions --

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with guarded(self.path), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._turn, guarded(self.path), self._writer.begin() as connection:
            yield connection


def _checklists(connection: Connection) -> tuple[Checklist, ...]:
    rows = connection.execute(
        select(checklist.c.id, checklist.c.name).order_by(checklist.c.made_at, sql("rowid"))
    )
    return tuple(Checklist(*row) for row in rows)


def _add(connection: Connection, name: str) -> Checklist:
    made = Checklist(uuid.uuid4().hex, _kept(name.strip()))
    if not made.name:
        raise BadText("A checklist needs a name. Nothing was changed.")
    for other in _checklists(connection):
        if other.name.casefold() == made.name.casefold():
            raise BadText(
                f"There is a checklist named {other.name!r} already. Choose another name."
            )
    connection.execute(insert(checklist).values(id=made.id, name=made.name, made_at=_now()))
    return made


def _require(connection: Connection, checklist_id: str) -> None:
    found = select(checklist.c.id).where(checklist.c.id == checklist_id)
    if connection.execute(found).one_or_none() is None:
        raise NotFound("That checklist is no longer there. Nothing was changed.")


def _items(connection: Connection, checklist_id: str) -> list[Item]:
    columns = item.c.plan_id, item.c.state, item.c.state_at, item.c.note, item.c.note_at
    rows = connection.execute(select(*columns).where(item.c.checklist == checklist_id))
    return [
        Item(row.plan_id, State(row.state), row.state_at, row.note, row.note_at) for row in rows
    ]


def _one(connection: Connection, checklist_id: str, plan_id: str) -> Item:
    columns = item.c.plan_id, item.c.state, item.c.state_at, item.c.note, item.c.note_at
    row = connection.execute(
        select(*columns).where(item.c.checklist == checklist_id, item.c.plan_id == plan_id)
    ).one_or_none()
    if row is None:
        return Item(plan_id, State.TODO, None, "", None)
    return Item(row.plan_id, State(row.state), row.state_at, row.note, row.note_at)


def _put(connection: Connection, checklist_id: str, plan_id: str, field: str, value: str) -> None:
    values = {field: str(value), f"{field}_at": _now()}
    changed = connection.execute(
        update(item)
        .where(item.c.checklist == checklist_id, item.c.plan_id == plan_id)
        .values(values)
    )
    if not changed.rowcount:
        blank = {"checklist": checklist_id, "plan_id": plan_id, STATE: State.TODO, NOTE: ""}
        connection.execute(insert(item).values(blank | values))


def _remember(connection: Connection, steps: list[Step]) -> None:
    """Append `steps` as one action; whatever had been undone can no longer be redone."""
    if not steps:
        return
    connection.execute(delete(history).where(history.c.undone == 1))
    action = connection.execute(select(func.coalesce(func.max(history.c.action), 0))).scalar_one()
    connection.execute(
        insert(history),
        [
            {
                "action": action + 1,
                "at": _now(),
                "checklist": step.checklist,
                "plan_id": step.plan_id,
                "field": step.field,
                "before": str(step.before),
                "after": str(step.after),
                "undone": 0,
            }
            for step in steps
        ],
    )
    connection.execute(delete(history).where(history.c.action <= action + 1 - HISTORY_LIMIT))


def _extend(connection: Connection, step: Step) -> bool:
    """Let the last step reach on to `step.after`; False when it did not lead to `step.before`."""
    last = connection.execute(select(history).order_by(history.c.id.desc()).limit(1)).one_or_none()
    before = step.checklist, step.plan_id, NOTE, step.before
    if last is None or (last.checklist, last.plan_id, last.field, last.after) != before:
        return False
    this = history.c.id == last.id
    if last.before == step.after:
        connection.execute(delete(history).where(this))  # typed and taken back: nothing to undo
    else:
        connection.execute(update(history).where(this).values(after=step.after, at=_now()))
    return True


def _next_rows(connection: Connection, *, undone: bool) -> Sequence[Row[Any]]:
    """The steps of the action that Undo (or, with `undone`, Redo) comes to next."""
    nearest = func.min if undone else func.max
    action = select(nearest(history.c.action)).where(history.c.undone == int(undone))
    return connection.execute(
        select(history).where(history.c.action == action.scalar_subquery()).order_by(history.c.id)
    ).all()


def _next_steps(connection: Connection, *, undone: bool) -> tuple[Step, ...]:
    return tuple(
        Step(row.checklist, row.plan_id, row.field, row.before, row.after)
        for row in _next_rows(connection, undone=undone)
    )


def _changes(connection: Connection, checklist_id: str, plan_ids: list[str]) -> Changes:
    return Changes(
        tables=frozenset({"item", "history"}),
        checklist=checklist_id,
        items=tuple(_one(connection, checklist_id, plan_id) for plan_id in plan_ids),
        undo=_next_steps(connection, undone=False),
        redo=_next_steps(connection, undone=True),
    )


def _bookmarked(connection: Connection, changed: bool) -> Changes:
    return Changes(
        tables=frozenset({"bookmark"} if changed else ()),
        checklist="",
        items=(),
        undo=_next_steps(connection, undone=False),
        redo=_next_steps(connection, undone=True),
        bookmarks=bookmarks.read(connection),
    )


def _kept(text: str) -> str:
    """`text` if it can be kept exactly as it is, else BadText."""
    if len(text) > NOTE_LIMIT:
        raise BadText(
            f"This text has {len(text):,} characters; at most {NOTE_LIMIT:,} can be kept. "
            "Nothing was changed. Split it up."
        )
    for position, character in enumerate(text, start=1):
        if character == "\0" or "\ud800" <= character <= "\udfff":
            raise BadText(
                f"Character {position} of this text is not a character that can be kept "
                f"(U+{ord(character):04X}). Nothing was changed. Take it out and try again."
            )
    return text


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
