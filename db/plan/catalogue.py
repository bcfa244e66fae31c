"""The plan as values: read once from `plan.db`, then only memory.

The file is read through the bare driver. SQLAlchemy would be ready only after the window could
have been: its import alone takes longer than showing the whole plan, and a read-only file of
known statements gains nothing from it.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from functools import cached_property
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import sqlcipher3.dbapi2 as sqlite

from db.errors import Cause, Known
from db.phrase import Phrase
from db.plan import search
from db.plan.seal import is_whole
from db.plan.tables import APPLICATION_ID, BY_NAME, PLAN_VERSION, SOURCES, Table, is_list
from db.records import Agency, Citation, Hit, Kind, Pillar, PlanRecord, Source, Topic, Word

if TYPE_CHECKING:
    from db.library import Discrepancy, FollowThrough, Silence


class Plan:
    """An open plan. Every table is read at first use and kept; any thread may ask."""

    def __init__(self, path: Path) -> None:
        """Open `path`; raises Known when it is missing, unreadable, foreign, newer or damaged."""
        self.path = path
        if not path.is_file():
            raise Known(
                Cause.MISSING,
                Phrase(
                    "The plan file {path} is missing. Your notes are safe. Install Four Pillars "
                    "again (in a checkout: make plan).",
                    path=path,
                ),
            )
        self._lock = threading.RLock()
        self._tables: dict[str, tuple[Any, ...]] = {}
        self._translated: dict[str, Plan] = {}
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        try:
            self._connection: Any = sqlite.connect(uri, uri=True, check_same_thread=False)
        except sqlite.OperationalError as error:
            raise _damaged(Phrase("The plan file {path} cannot be read.", path=path)) from error
        try:
            if self._one("PRAGMA application_id") != APPLICATION_ID:
                raise _damaged(
                    Phrase("The plan file {path} is not a Four Pillars plan.", path=path)
                )
            if self._one("PRAGMA user_version") != PLAN_VERSION:
                raise _damaged(
                    Phrase(
                        "The plan file {path} was made for another version of Four Pillars.",
                        path=path,
                    )
                )
            self.verify()
        except Known:
            self.close()
            raise

    def close(self) -> None:
        self._connection.close()

    # -- what the window and the command line show --

    @cached_property
    def records(self) -> dict[str, PlanRecord]:
        """Principles, priority actions and commitments by id, in reading order."""
        return {r.id: r for r in cast(tuple[PlanRecord, ...], self.table("record"))}

    @cached_property
    def pillars(self) -> dict[str, Pillar]:
        return {r.id: r for r in cast(tuple[Pillar, ...], self.table("pillar"))}

    @cached_property
    def agencies(self) -> dict[str, Agency]:
        return {r.id: r for r in cast(tuple[Agency, ...], self.table("agency"))}

    @cached_property
    def topics(self) -> dict[str, Topic]:
        return {r.id: r for r in cast(tuple[Topic, ...], self.table("topic"))}

    @cached_property
    def sources(self) -> dict[str, Source]:
        return {r.id: r for r in cast(tuple[Source, ...], self.table("source"))}

    @cached_property
    def later(self) -> dict[str, tuple[FollowThrough, ...]]:
        """What became of a record: follow-through links by the id of the earlier record."""
        return self._links("earlier")

    @cached_property
    def earlier(self) -> dict[str, tuple[FollowThrough, ...]]:
        """What a record follows up: the same links by the id of the later record."""
        return self._links("later")

    @cached_property
    def silences(self) -> dict[str, Silence]:
        return {r.id: r for r in cast("tuple[Silence, ...]", self.table("silence"))}

    @cached_property
    def disputed(self) -> frozenset[str]:
        """The ids of all on which sources disagree."""
        return frozenset(row[0] for row in self._all("SELECT value FROM discrepancy_affects"))

    @cached_property
    def discrepancies(self) -> dict[str, tuple[Discrepancy, ...]]:
        """Notes on disagreeing sources by every id they touch."""
        by_id = defaultdict(list)
        for note in self.table("discrepancy"):
            for touched in note.affects:
                by_id[touched].append(note)
        return {touched: tuple(notes) for touched, notes in by_id.items()}

    def table(self, name: str) -> tuple[Any, ...]:
        """All records of one table of `db.plan.tables`, in content order."""
        with self._lock:
            kept = self._tables.get(name)
            if kept is None:
                kept = self._tables[name] = self._read(BY_NAME[name])
            return kept

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of all tables, for `table`."""
        return tuple(BY_NAME)

    def references(self, name: str) -> tuple[str, ...]:
        """The fields of a table's records that hold ids of other records."""
        return tuple(BY_NAME[name].refs)

    @cached_property
    def ids(self) -> dict[str, tuple[str, str]]:
        """Every id with the table it stands in, by the id in folded letters. A table whose ids are
        those of other records adds to them and has none of its own."""
        return {
            record.id.casefold(): (record.id, table)
            for table in self.tables
            if "id" not in self.references(table)
            for record in self.table(table)
        }

    @cached_property
    def content_hash(self) -> str:
        return str(self._one("SELECT value FROM meta WHERE key = 'content'"))

    # -- its language --

    @property
    def language(self) -> str:
        """The language of its texts: `en` unless it was asked for in another one."""
        return "en"

    @property
    def english(self) -> Plan:
        """The same plan as it was published: for official titles, citations and comparing."""
        return self

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages beside English in which there are texts."""
        rows = self._all("SELECT value FROM meta WHERE key = 'languages'")
        return tuple(rows[0][0].split())

    @property
    def hidden(self) -> tuple[str, ...]:
        """The languages that `find` does not look through, only `find_elsewhere` does."""
        return self.languages

    def in_language(self, language: str) -> Plan:
        """The plan with its texts in `language`, or in English where there are none in that.

        It reads through this one, and is closed with it.
        """
        from db.plan.translated import TranslatedPlan

        if language not in self.languages:
            return self
        with self._lock:
            if language not in self._translated:
                self._translated[language] = TranslatedPlan(self, language)
            return self._translated[language]

    # -- search --

    def find(self, words: Iterable[Word]) -> list[Hit]:
        """Records of any kind that hold all `words` (at least one), best first."""
        return self._find(tuple(words), "")

    def holding(self, words: Iterable[Word]) -> frozenset[str]:
        """The ids of the same records."""
        return self._holding(tuple(words), "")

    def find_elsewhere(self, words: Iterable[Word]) -> list[Hit]:
        """What holds `words` in a language that is not shown, for where nothing else does."""
        words = tuple(words)
        return [hit for each in self.hidden for hit in self._find(words, search.suffix(each))]

    def holding_elsewhere(self, words: Iterable[Word]) -> frozenset[str]:
        """The ids of the same records."""
        words = tuple(words)
        found = (self._holding(words, search.suffix(each)) for each in self.hidden)
        return frozenset().union(*found)

    def _find(self, words: tuple[Word, ...], suffix: str) -> list[Hit]:
        typed = search.plain(" ".join(word.text for word in words))
        rows = self._all(search.find(suffix), (search.match_text(words), typed))
        return [Hit(*row) for row in rows]

    def _holding(self, words: tuple[Word, ...], suffix: str) -> frozenset[str]:
        rows = self._all(search.holding(suffix), (search.match_text(words),))
        return frozenset(row[0] for row in rows)

    def verify(self) -> None:
        """Read the whole file. Raises Known when a single bit is not as it was built."""
        digest = str(self._one("SELECT value FROM meta WHERE key = 'seal'"))
        if not is_whole(self.path, digest):
            raise _damaged(Phrase("The plan file {path} is damaged.", path=self.path))

    # -- reading --

    def _links(self, end: str) -> dict[str, tuple[FollowThrough, ...]]:
        by_id = defaultdict(list)
        for link in self.table("follow_through"):
            by_id[getattr(link, end)].append(link)
        return {record: tuple(links) for record, links in by_id.items()}

    def _read(self, table: Table) -> tuple[Any, ...]:
        lists = {f.name: self._list(table, f.name) for f in table.lists()}
        lists[SOURCES] = self._citations(table)
        columns = [f.name for f in table.columns()]
        at = {name: n for n, name in enumerate(columns)}
        readers = [
            _listed(lists[f.name], at["id"]) if is_list(f) else _column(at[f.name], str(f.type))
            for f in fields(table.record)
        ]
        # The names are those of our own dataclasses, here and below.
        select = f"SELECT {', '.join(columns)} FROM {table.name} ORDER BY position"  # noqa: S608 - our own names
        rows = self._all(select)
        return tuple(table.record(*[read(row) for read in readers]) for row in rows)

    def _list(self, table: Table, name: str) -> dict[str, tuple[Any, ...]]:
        by_owner = defaultdict(list)
        select = f"SELECT owner, value FROM {table.name}_{name}"  # noqa: S608 - our own names
        for owner, value in self._all(select):
            by_owner[owner].append(value)
        return {owner: tuple(values) for owner, values in by_owner.items()}

    def _citations(self, table: Table) -> dict[str, tuple[Any, ...]]:
        by_owner = defaultdict(list)
        rows = self._all(
            "SELECT owner, source, first, last FROM citation WHERE kind = ?", (table.name,)
        )
        for owner, *cited in rows:
            by_owner[owner].append(Citation(*cited))
        return {owner: tuple(values) for owner, values in by_owner.items()}

    def _one(self, statement: str) -> Any:
        rows = self._all(statement)
        return rows[0][0] if rows else None

    def _all(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        try:
            with self._lock:
                return list(self._connection.execute(statement, values))
        except (sqlite.DatabaseError, UnicodeDecodeError) as error:  # the latter in a message
            raise _damaged(Phrase("The plan file {path} is damaged.", path=self.path)) from error


_Read = Callable[[Any], Any]  # a field out of a row


def _listed(values: Mapping[str, tuple[Any, ...]], owner: int) -> _Read:
    return lambda row: values.get(row[owner], ())


def _column(n: int, annotation: str) -> _Read:
    if annotation == "Kind":
        return lambda row: Kind(row[n])
    if annotation.startswith("bool"):
        return lambda row: None if row[n] is None else bool(row[n])
    return itemgetter(n)


def _damaged(what: Phrase) -> Known:
    return Known(
        Cause.DAMAGED,
        Phrase(
            "{what} Your notes are kept elsewhere and are safe. Install Four Pillars again (in a "
            "checkout: make plan).",
            what=what,
        ),
    )
