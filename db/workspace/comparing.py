"""How two workspace files differ: whether at all, and in what a person made."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from itertools import zip_longest
from typing import Any

from db.backups import Backup, ListDifference, Preview
from db.checklists import ItemField, ListField
from db.workspace.driver_errors import guarded
from db.workspace.keyed_file import AS_IT_IS, KeyedFile

_Rows = Generator[tuple[Any, ...], None, None]

# Counts what was written, not what it says.
_ASIDE = "ledger"
_TABLES = (
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
    "AND name NOT LIKE '%\\_index\\_%' ESCAPE '\\' AND name <> ? ORDER BY name"
)
_LISTS = "SELECT id, name FROM checklist WHERE binned = '' ORDER BY rowid"
_SAID = f"SELECT {', '.join(ListField)} FROM checklist WHERE id = ?"  # noqa: S608 - our own names
# The note comes last. Where an item stands, and which text it was held against, nobody reads.
_READ = [f for f in ItemField if f not in (ItemField.POSITION, ItemField.WORDING, ItemField.NOTE)]
_ITEMS = (
    f"SELECT key, {', '.join(_READ)}, note FROM item "  # noqa: S608 - as above
    "WHERE checklist = ? AND binned = ''"
)
_WHOLE = "SELECT whole FROM checklist WHERE id = ?"
_UNTOUCHED = tuple("todo" if field is ItemField.STATE else "" for field in (*_READ, ItemField.NOTE))


def is_same(file: KeyedFile, copy: KeyedFile) -> bool:
    """Whether the workspace `file` and a backup of it have the same rows in the same tables.

    Words that are looked for are kept by SQLite and follow from the rows. Raises StoreError where
    one of them cannot be read.
    """
    with guarded(file.path), closing(file.connect("ro")) as one:
        one.execute("BEGIN")
        with guarded(copy.path), closing(copy.connect(AS_IT_IS)) as other:
            return _same(_rows(one), _rows(other))


def _same(one: _Rows, other: _Rows) -> bool:
    with closing(one), closing(other):  # or they would be at it still when the files are closed
        return all(mine == theirs for mine, theirs in zip_longest(one, other))


def _rows(connection: Any) -> _Rows:
    """The version, then every table with its rows in order."""
    yield connection.execute("PRAGMA user_version").fetchone()
    for name, sql in connection.execute(_TABLES, (_ASIDE,)).fetchall():
        yield name, sql
        yield from connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid')  # noqa: S608 - the file's own name


def preview(what: Backup, file: KeyedFile, copy: KeyedFile) -> Preview:
    """How the backup `what`, of which `copy` is one of this version, differs from `file`."""
    with closing(file.connect("ro")) as here, closing(copy.connect("ro")) as there:
        here.execute("BEGIN")
        mine, theirs = (dict(each.execute(_LISTS).fetchall()) for each in (here, there))
        both = [each for each in mine if each in theirs]
        found = (_difference(here, there, each, (theirs[each], mine[each])) for each in both)
        marks = [set(each.execute("SELECT target FROM bookmark")) for each in (here, there)]
        return Preview(
            what,
            tuple(name for each, name in theirs.items() if each not in mine),
            tuple(name for each, name in mine.items() if each not in theirs),
            tuple(each for each in found if each is not None),
            len(marks[0] ^ marks[1]),
        )


def _difference(
    here: Any, there: Any, list_id: str, names: tuple[str, str]
) -> ListDifference | None:
    said = [each.execute(_SAID, (list_id,)).fetchone() for each in (here, there)]
    mine, theirs = _items(here, list_id), _items(there, list_id)
    added, removed = theirs.keys() - mine.keys(), mine.keys() - theirs.keys()
    changed = [key for key in mine.keys() & theirs.keys() if mine[key] != theirs[key]]
    if said[0] == said[1] and not (added or removed or changed):
        return None
    notes = (
        sum(bool(theirs[key][-1]) for key in added)
        + sum(bool(mine[key][-1]) for key in removed)
        + sum(mine[key][-1] != theirs[key][-1] for key in changed)
    )
    renamed = names[1] if names[0] != names[1] else ""
    return ListDifference(names[0], len(added), len(removed), len(changed), notes, renamed)


def _items(connection: Any, list_id: str) -> dict[str, tuple[str, ...]]:
    """What is said of the items of a list. To a whole one belongs what nobody said anything of."""
    (whole,) = connection.execute(_WHOLE, (list_id,)).fetchone()
    rows = connection.execute(_ITEMS, (list_id,))
    return {row[0]: row[1:] for row in rows if not (whole and row[1:] == _UNTOUCHED)}
