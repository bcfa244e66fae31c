"""Which record goes into which table, and the DDL that follows from it.

A table is derived from its dataclass: text, integer and boolean fields are columns, a tuple of
strings is a table of its own (`owner, position, value`), and citations of every kind share one
table. Whatever points at another record says so here once; the loader checks it, SQLite keeps it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import Field, dataclass, field, fields
from importlib import import_module
from typing import Any

APPLICATION_ID = 0x46505031  # "FPP1"
PLAN_VERSION = 2

SOURCES = "sources"  # the one field of citations, kept in the table `citation`
PLAN_KINDS = ("principle", "action", "commitment")


@dataclass(frozen=True)
class Table:
    """One kind of record, of the dataclass `shape` in `module`.

    `refs` maps a field to the kinds of table its ids may stand in; `texts` are the fields that say
    something in words, and so have translations.
    """

    name: str
    module: str
    shape: str
    refs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    texts: tuple[str, ...] = ()
    key: str = "id"

    @property
    def record(self) -> type[Any]:
        """The dataclass; its module is imported when it is first asked for."""
        made: type[Any] = getattr(import_module(self.module), self.shape)
        return made

    def columns(self) -> list[Field[Any]]:
        return [f for f in fields(self.record) if not is_list(f)]

    def lists(self) -> list[Field[Any]]:
        return [f for f in fields(self.record) if is_list(f) and f.name != SOURCES]


PLAN, LIBRARY = "db.records", "db.library"

RECORD = ("record",)
AGENCY = ("agency",)
TOPIC = ("topic",)
ANY: tuple[str, ...] = ()  # any id of any table

TABLES: tuple[Table, ...] = (
    Table("source", PLAN, "Source", texts=("short_title", "good_for", "caveat")),
    Table("pillar", PLAN, "Pillar", texts=("name", "description")),
    Table("topic", PLAN, "Topic", texts=("label",)),
    Table(
        "agency",
        PLAN,
        "Agency",
        {"parent": AGENCY, "documents": ("source",)},
        texts=("name", "role", "task_force", "note", "parent_basis"),
    ),
    Table(
        "bullet",
        LIBRARY,
        "Bullet",
        {"document": ("source",), "pillar": ("pillar",)},
        texts=("note",),
    ),
    Table(
        "record",
        PLAN,
        "PlanRecord",
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
        (
            *("title", "summary", "lead_note", "mapping_reason", "attribution_reason"),
            *("plan_contains", "date_text", "date_basis", "note", "outside_note"),
            *("other_partners", "parts"),
        ),
    ),
    Table(
        "wording",
        LIBRARY,
        "Wording",
        {"pillar": ("pillar",), "nearest_principle": RECORD},
        texts=("note",),
    ),
    Table(
        "follow_through",
        LIBRARY,
        "FollowThrough",
        {"earlier": RECORD, "later": RECORD},
        texts=("reason",),
    ),
    Table("silence", LIBRARY, "Silence", {"id": RECORD}, texts=("reason",)),
    Table(
        "term",
        LIBRARY,
        "Term",
        {"see_also": ("term",)},
        texts=("term", "definition", "outside_what", "note"),
    ),
    Table("event", LIBRARY, "Event", texts=("event", "label", "basis")),
    Table(
        "figure",
        LIBRARY,
        "Figure",
        {"part_of": ("figure",)},
        texts=("value", "unit", "meaning", "qualifier", "as_of", "note"),
    ),
    Table("first", LIBRARY, "First", texts=("claim",)),
    Table(
        "question",
        LIBRARY,
        "Question",
        {"topics": TOPIC},
        texts=("question", "parts", "answers", "answered_by", "answered_by_basis"),
    ),
    Table("change", LIBRARY, "Change", {"topics": TOPIC}, texts=("summary", "basis")),
    Table("programme", LIBRARY, "Programme", {"owner": AGENCY}),
    Table(
        "reference",
        LIBRARY,
        "Reference",
        {"same_as": ("reference",)},
        texts=("date_basis", "issuer_basis", "note"),
    ),
    Table(
        "discrepancy",
        LIBRARY,
        "Discrepancy",
        {"affects": ANY},
        texts=("title", "detail", "treatment"),
    ),
    Table(
        "activity",
        LIBRARY,
        "Activity",
        {"lead": AGENCY, "related": RECORD, "topics": TOPIC},
        texts=("title",),
    ),
    Table("person", LIBRARY, "Person", texts=("role",)),
    Table("statement", LIBRARY, "Statement", texts=("speaker", "gist")),
    Table("speaker", LIBRARY, "Speaker", texts=("who", "basis")),
    Table("entity", LIBRARY, "Entity", texts=("name",)),
    Table("background", LIBRARY, "Background", texts=("gist",)),
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
    # A value of a list has its place in it, any other stands at the first.
    yield (
        "CREATE TABLE translation (language TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, "
        "field TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL, "
        "PRIMARY KEY (language, kind, id, field, position)) STRICT, WITHOUT ROWID"
    )
    yield from search_ddl("")


def search_ddl(suffix: str) -> Iterator[str]:
    """The index of one language: its words, and the record behind each row with its folded name.

    Words match by prefix, so prefixes of two letters have an index of their own: with one for every
    length the file is a fifth larger, and no key is felt to be quicker. Diacritics are folded. The
    texts themselves are not kept once more.
    """
    yield (
        f"CREATE TABLE found{suffix} (number INTEGER PRIMARY KEY, id TEXT NOT NULL, "
        "kind TEXT NOT NULL, heading TEXT NOT NULL, called TEXT NOT NULL) STRICT"
    )
    yield (
        f"CREATE VIRTUAL TABLE search{suffix} USING fts5(title, names, body, content = '', "
        "tokenize = \"unicode61 remove_diacritics 2\", prefix = '2')"
    )


def _references(table: Table, f: Field[Any]) -> str:
    targets = table.refs.get(f.name, ())
    if len(targets) != 1:
        return ""
    return f" REFERENCES {targets[0]}(id) DEFERRABLE INITIALLY DEFERRED"
