"""Which record goes into which table, and the DDL that follows from it.

A table is derived from its dataclass: text, integer and boolean fields are columns, a tuple of
strings is a table of its own (`owner, position, value`), and citations of every kind share one
table. Whatever points at another record says so here once; the loader checks it, SQLite keeps it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import Field, dataclass, field, fields
from typing import Any

from db import records

APPLICATION_ID = 0x46505031  # "FPP1"
PLAN_VERSION = 1

SOURCES = "sources"  # the one field of citations, kept in the table `citation`
PLAN_KINDS = ("principle", "action", "commitment")


@dataclass(frozen=True)
class Table:
    """One kind of record. `refs` maps a field to the kinds of table its ids may stand in."""

    name: str
    record: type[Any]
    refs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    key: str = "id"

    def columns(self) -> list[Field[Any]]:
        return [f for f in fields(self.record) if not is_list(f)]

    def lists(self) -> list[Field[Any]]:
        return [f for f in fields(self.record) if is_list(f) and f.name != SOURCES]


RECORD = ("record",)
AGENCY = ("agency",)
TOPIC = ("topic",)
ANY: tuple[str, ...] = ()  # any id of any table

TABLES: tuple[Table, ...] = (
    Table("source", records.Source),
    Table("pillar", records.Pillar),
    Table("topic", records.Topic),
    Table("agency", records.Agency, {"parent": AGENCY, "documents": ("source",)}),
    Table("bullet", records.Bullet, {"document": ("source",), "pillar": ("pillar",)}),
    Table(
        "record",
        records.PlanRecord,
        {
            "pillar": ("pillar",),
            "principle": RECORD,
            "other_principles": RECORD,
            "lead": AGENCY,
            "partners": AGENCY,
            "components": AGENCY,
            "topics": TOPIC,
            "overlaps": RECORD,
            "document": ("source",),
            "bullet": ("bullet",),
        },
    ),
    Table("wording", records.Wording, {"pillar": ("pillar",), "nearest_principle": RECORD}),
    Table("follow_through", records.FollowThrough, {"earlier": RECORD, "later": RECORD}),
    Table("silence", records.Silence, {"id": RECORD}),
    Table("term", records.Term, {"see_also": ("term",)}),
    Table("event", records.Event),
    Table("figure", records.Figure, {"part_of": ("figure",)}),
    Table("first", records.First),
    Table("question", records.Question, {"topics": TOPIC}),
    Table("change", records.Change, {"topics": TOPIC}),
    Table("programme", records.Programme, {"owner": AGENCY}),
    Table("reference", records.Reference, {"same_as": ("reference",)}),
    Table("discrepancy", records.Discrepancy, {"affects": ANY}),
    Table("activity", records.Activity, {"lead": AGENCY, "related": RECORD, "topics": TOPIC}),
    Table("person", records.Person),
    Table("statement", records.Statement),
    Table("speaker", records.Speaker),
    Table("entity", records.Entity),
    Table("background", records.Background),
)

BY_NAME = {table.name: table for table in TABLES}


def is_list(f: Field[Any]) -> bool:
    """Whether a field holds several values. Annotations are text here, so nothing is imported."""
    return str(f.type).startswith("tuple[")


def is_optional(f: Field[Any]) -> bool:
    return str(f.type).endswith("| None")


def column_type(f: Field[Any]) -> str:
    base = str(f.type).removesuffix(" | None")
    return "INTEGER" if base in ("int", "bool") else "TEXT"


def ddl() -> Iterator[str]:
    """The statements that make an empty plan database, in order."""
    yield "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"
    for table in TABLES:
        columns = ["position INTEGER PRIMARY KEY"]
        for f in table.columns():
            null = "" if is_optional(f) else " NOT NULL"
            unique = " UNIQUE" if f.name == table.key else ""
            columns.append(f"{f.name} {column_type(f)}{null}{unique}{_references(table, f)}")
        yield f"CREATE TABLE {table.name} ({', '.join(columns)}) STRICT"
        for f in table.lists():
            yield (
                f"CREATE TABLE {table.name}_{f.name} (owner TEXT NOT NULL REFERENCES "
                f"{table.name}(id), position INTEGER NOT NULL, "
                f"value TEXT NOT NULL{_references(table, f)}, "
                "PRIMARY KEY (owner, position)) STRICT, WITHOUT ROWID"
            )
    yield (
        "CREATE TABLE citation (kind TEXT NOT NULL, owner TEXT NOT NULL, "
        "position INTEGER NOT NULL, source TEXT NOT NULL REFERENCES source(id), "
        "first INTEGER NOT NULL, last INTEGER NOT NULL CHECK (last >= first), "
        "PRIMARY KEY (kind, owner, position)) STRICT, WITHOUT ROWID"
    )
    # One row per record of any kind. Words match by prefix, so two- and three-letter prefixes
    # have an index of their own; diacritics are folded.
    yield (
        "CREATE VIRTUAL TABLE search USING fts5(id UNINDEXED, kind UNINDEXED, title, names, "
        "body, tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')"
    )


def _references(table: Table, f: Field[Any]) -> str:
    targets = table.refs.get(f.name, ())
    if len(targets) != 1:
        return ""
    return f" REFERENCES {targets[0]}(id) DEFERRABLE INITIALLY DEFERRED"
