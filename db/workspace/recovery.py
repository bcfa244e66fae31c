"""What to do about a workspace that is refused: each step keeps what is there aside first.

Nobody in this program may have the workspace open meanwhile. Every function raises Known.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from db.checklists import ItemField
from db.errors import Cause, Known
from db.phrase import Phrase
from db.refusals import Salvaged
from db.workspace import (
    aside,
    backup,
    leaves,
    ledger,
    passwords,
    placing,
    rebuilding,
    stamps,
)
from db.workspace.driver_errors import guarded, locked
from db.workspace.engine import open_engines, verify
from db.workspace.keyed_file import FILE_NAME, NO_PASSWORD, Key, KeyedFile
from db.workspace.work import Work


def put_back(folder: Path, name: str, key: Key | None = None) -> Path | None:
    """Put the backup called `name` in the place of the workspace. Returns where that is kept."""
    source = KeyedFile(folder / backup.FOLDER / name, key or NO_PASSWORD)
    if Path(name).name != name or not source.path.is_file():
        raise Known(
            Cause.MISSING,
            Phrase(
                "There is no backup called {name} in {parent}. Nothing was changed.",
                name=name[:100],
                parent=source.path.parent,
            ),
        )
    with guarded(source.path):
        if not source.opens():
            raise locked(source)
    verify(source)
    kept = aside.set_aside(folder)
    with placing.recovering(folder) as room:
        file = replace(passwords.salted(source), path=room / FILE_NAME)
        _copy(source, file)
        with _made(file) as connection:
            count = ledger.follow(connection, ledger.outside(folder))
        placing.place(folder, count, source.key)
    return kept


def start_empty(folder: Path) -> Path | None:
    """Begin anew, without a password. Returns where that is kept what was there, if something."""
    kept = aside.set_aside(folder)
    with placing.recovering(folder) as room:
        with _made(KeyedFile(room / FILE_NAME)) as connection:
            count = ledger.follow(connection, ledger.outside(folder))
        placing.place(folder, count)
    return kept


def salvage(folder: Path, key: Key | None = None) -> Salvaged:
    """Take all that can be read into a new workspace, which takes the place of the old one.

    Raises Known with `Cause.DAMAGED` where nothing could be read; nothing was changed then.
    """
    kept = aside.set_aside(folder)
    if kept is None or not (kept / FILE_NAME).is_file():
        raise Known(
            Cause.MISSING,
            Phrase(
                "There is nothing to be read in {folder}. Nothing was changed. Put a backup "
                "in its place, or begin with an empty workspace.",
                folder=folder,
            ),
        )
    source = KeyedFile(kept / FILE_NAME, key or NO_PASSWORD)
    with placing.recovering(folder) as room, guarded(source.path):
        pages, found = _read(source, room.parent)
        if not (found.lists or found.items or found.bookmarks):
            raise Known(
                Cause.DAMAGED,
                Phrase(
                    "Nothing could be read of {folder}: it is damaged all over, under another "
                    "password, or not a Four Pillars workspace. It is as it was, and a copy of it "
                    "is in {kept}.",
                    folder=folder / FILE_NAME,
                    kept=kept,
                ),
            )
        file = replace(passwords.salted(source), path=room / FILE_NAME)
        with _made(file) as connection:
            rebuilding.write(Work(connection, stamps.place_of(file.path)), found)
            count = ledger.follow(connection, ledger.outside(folder))
        verify(file)
        placing.place(folder, count, source.key)
    items = [each for mine in found.items.values() for each in mine.values()]
    return Salvaged(
        lists=len(found.lists) + len(found.nameless),
        items=len(items),
        notes=sum(bool(each.values.get(ItemField.NOTE)) for each in items),
        bookmarks=len(found.bookmarks),
        nameless=len(found.nameless),
        cut_items=len(found.cut),
        pages=pages.pages,
        bad_pages=pages.bad,
        aside=kept,
    )


def _read(source: KeyedFile, room: Path) -> tuple[leaves.Pages, rebuilding.Found]:
    """What is in the file and its log; or in the file alone, if the log is that of another day."""
    tried = []
    for log in (True, False):
        work = room / f"reading-{log}"
        work.mkdir(mode=0o700)
        pages = leaves.read(source, work, log=log)
        tried.append((pages, rebuilding.sort(pages.rows)))
    return max(tried, key=lambda each: each[1].commits)  # the first of two that know as much


def _copy(source: KeyedFile, target: KeyedFile) -> None:
    os.close(os.open(target.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with (
        guarded(source.path),
        closing(source.connect("ro")) as one,
        closing(target.connect("rw")) as other,
    ):
        one.backup(other)


@contextmanager
def _made(file: KeyedFile) -> Iterator[Connection]:
    """The new workspace, in a transaction; closed afterwards, with nothing left in its log."""
    writer, reader = open_engines(file)
    try:
        with guarded(file.path), writer.begin() as connection:
            yield connection
    finally:
        writer.dispose()
        reader.dispose()
