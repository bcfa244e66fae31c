"""Reads the rows of a damaged workspace page by page, whatever leads to the pages is lost or not.

Every page is encrypted by itself and carries a sum of its content and its number, so a page that
SQLCipher accepts is what was written. A file is made under the same key and salt that knows one
table without types; all other pages of the damaged file are put into it, and every page in turn is
declared to be that table. SQLite then reads the rows of this page, or says that it holds none.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from db.workspace.keyed_file import Key, KeyedFile

PAGE = 4096
COLUMNS = 24  # more than any table has
_MOST = 700  # rows that a page can hold; a page further up leads to more
_BAD = re.compile(r"page (\d+)")
_NAMES = ", ".join(f"c{number}" for number in range(COLUMNS))
_ALL = f"SELECT rowid, {_NAMES} FROM leaf"  # noqa: S608 - names of ours
_NUMBERS = f"SELECT rowid FROM leaf LIMIT {_MOST}"  # noqa: S608 - a number of ours

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A row as it stands on a page: its number and its columns, NULL behind the last.

    With `cut` its last column is missing: it goes on on other pages, and one of them is damaged.
    """

    rowid: int
    columns: Row
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Pages:
    """All rows of a file, with how many pages it has and how many of them cannot be read."""

    rows: list[Leaf]
    pages: int
    bad: int


def read(source: KeyedFile, room: Path, *, log: bool) -> Pages:
    """Read the rows of the file `source`, and of the `log` beside it, with `room` to work in.

    The file itself is left as it is. Raises OSError and sqlite.Error where `room` cannot be used.
    """
    # The salt of the key is that of the file, which may have lost its own: its first 16 bytes.
    salt = source.key.salt or _salt(source)
    whole = replace(source, path=room / "whole.db")
    shutil.copyfile(source.path, whole.path)
    journal = source.path.with_name(source.path.name + "-wal")
    count = -(-source.path.stat().st_size // PAGE)
    if log and journal.is_file() and journal.stat().st_size:
        count += journal.stat().st_size // PAGE  # it may hold pages beyond the end
        shutil.copyfile(journal, whole.path.with_name("whole.db-wal"))
    under = KeyedFile(room / "leaves.db", Key(source.key.raw, salt), 0)
    _make(under, count)
    _take_log_over(whole, under)
    count = whole.path.stat().st_size // PAGE
    with whole.path.open("rb") as pages, under.path.open("r+b") as file:
        first = pages.read(PAGE)
        file.seek(PAGE)
        shutil.copyfileobj(pages, file, 1 << 20)
    bad = _bad_pages(under, count)
    rows = list(_Reader(under).all(set(range(2, count + 1)) - bad))
    first_is_bad = not _first_is_whole(whole)
    partly = bool(source.path.stat().st_size % PAGE) or not first
    return Pages(rows, count + partly, len(bad) + first_is_bad + partly)


def _salt(source: KeyedFile) -> str:
    with closing(source.connect("ro")) as connection:
        return str(connection.execute("PRAGMA cipher_salt").fetchone()[0])


def _make(under: KeyedFile, count: int) -> None:
    """A file of at least so many pages, whose first knows the table."""
    os.close(os.open(under.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with closing(under.connect("rw")) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute(f"CREATE TABLE leaf ({_NAMES})")
        connection.execute("CREATE TABLE filler (zeros)")
        for _ in range(0, count + 1, 1000):
            connection.execute("INSERT INTO filler VALUES (zeroblob(?))", (1000 * PAGE,))


def _take_log_over(whole: KeyedFile, under: KeyedFile) -> None:
    """Take the log into the copy. It holds pages as they stand in the file, so the first one, if
    it is damaged, can be any that opens."""
    if not whole.path.with_name("whole.db-wal").exists():
        return
    if not _is_taken_over(whole):
        with under.path.open("rb") as donor, whole.path.open("r+b") as file:
            file.write(donor.read(PAGE))
        _is_taken_over(whole)


def _is_taken_over(whole: KeyedFile) -> bool:
    with suppress(sqlite.Error), closing(whole.connect("rw")) as connection:
        return bool(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
    return False


def _first_is_whole(whole: KeyedFile) -> bool:
    with suppress(sqlite.Error):
        return whole.opens()
    return False


def _bad_pages(under: KeyedFile, count: int) -> set[int]:
    with closing(under.connect("ro")) as connection:
        told = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    numbers = {int(found[1]) for line in told if (found := _BAD.search(line))}
    return {number for number in numbers if number <= count}


class _Reader:
    """Declares one page after another to be the table. An error sticks to a connection of
    SQLCipher, so that after each there is a new one."""

    def __init__(self, file: KeyedFile) -> None:
        self._file = file
        self._connection = self._connected()

    def all(self, numbers: set[int]) -> Iterator[Leaf]:
        try:
            for number in sorted(numbers):
                self._declare(number)
                yield from self._page()
        finally:
            self._connection.close()

    def _connected(self) -> Any:
        connection = self._file.connect("rw")
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "writable_schema = ON"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def _again(self) -> None:
        self._connection.close()
        self._connection = self._connected()

    def _declare(self, number: int) -> None:
        self._connection.execute(
            "UPDATE sqlite_schema SET rootpage = ? WHERE name = 'leaf'", (number,)
        )
        self._again()

    def _page(self) -> list[Leaf]:
        with suppress(sqlite.Error):
            found = self._connection.execute(f"{_ALL} LIMIT {_MOST}").fetchall()
            if not self._met_damage():
                return [Leaf(row[0], tuple(row[1:])) for row in found]
        self._again()
        try:
            numbers = self._connection.execute(_NUMBERS).fetchall()
        except sqlite.Error:  # a page of another kind
            self._again()
            return []
        rows = [self._row(rowid) for (rowid,) in numbers]
        self._again()
        return rows

    def _row(self, rowid: int, columns: int = COLUMNS) -> Leaf:
        """A row with as many of its first columns as can be read."""
        names = ", ".join(f"c{number}" for number in range(columns)) or "NULL"
        found = None
        with suppress(sqlite.Error):
            found = self._connection.execute(
                f"SELECT {names} FROM leaf WHERE rowid = ?",  # noqa: S608 - names of ours
                (rowid,),
            ).fetchone()
        if found is None or self._met_damage():
            self._again()
            return self._row(rowid, columns - 1)
        padded = (*found, *[None] * COLUMNS)[:COLUMNS]
        return Leaf(rowid, padded, cut=columns < COLUMNS)

    def _met_damage(self) -> bool:
        """Whether the connection came upon a damaged page. The driver gives the last row of all
        with zeros for what stood there, and no error; but nothing can be written any more."""
        try:
            self._connection.execute("UPDATE sqlite_schema SET rootpage = 0 WHERE name = ''")
        except sqlite.Error:
            return True
        return False
