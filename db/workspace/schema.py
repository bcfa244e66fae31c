"""The tables of the workspace. Made for many checklists; of plan records only the id is known."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from db.records import State

APPLICATION_ID = 0x46505731  # "FPW1"
SCHEMA_VERSION = 2

_STATES = ", ".join(f"'{state}'" for state in State)

metadata = MetaData()

checklist = Table(
    "checklist",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text(collation="NOCASE"), nullable=False, unique=True),
    Column("made_at", Text, nullable=False),
    sqlite_strict=True,
)

item = Table(
    "item",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("checklist", Text, ForeignKey("checklist.id", ondelete="CASCADE"), nullable=False),
    Column("plan_id", Text, nullable=False),
    Column("state", Text, CheckConstraint(f"state IN ({_STATES})"), nullable=False),
    Column("state_at", Text),
    Column("note", Text, nullable=False),
    Column("note_at", Text),
    UniqueConstraint("checklist", "plan_id"),
    sqlite_strict=True,
)

# Every change a person made, with what stood before: what Undo goes back through. A row that was
# undone stays until the next change, for Redo. Steps with one `action` are undone together.
history = Table(
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("action", Integer, nullable=False, index=True),
    Column("at", Text, nullable=False),
    Column("checklist", Text, ForeignKey("checklist.id", ondelete="CASCADE"), nullable=False),
    Column("plan_id", Text, nullable=False),
    Column("field", Text, CheckConstraint("field IN ('state', 'note')"), nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("undone", Integer, CheckConstraint("undone IN (0, 1)"), nullable=False),
    sqlite_strict=True,
)

# Of the whole workspace. `title` is what the target was called, should the plan drop its record.
bookmark = Table(
    "bookmark",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("target", Text, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("added_at", Text, nullable=False),
    sqlite_strict=True,
)

# The index over notes holds no text of its own and follows the items by trigger. Deleted words
# leave it at once, as `secure_delete` does for rows.
EXTRA = (
    "CREATE VIRTUAL TABLE note_index USING fts5(note, content = 'item', content_rowid = 'id', "
    "tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')",
    "INSERT INTO note_index(note_index, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER item_added AFTER INSERT ON item BEGIN "
    "INSERT INTO note_index(rowid, note) VALUES (new.id, new.note); END",
    "CREATE TRIGGER item_removed AFTER DELETE ON item BEGIN "
    "INSERT INTO note_index(note_index, rowid, note) VALUES ('delete', old.id, old.note); END",
    "CREATE TRIGGER item_changed AFTER UPDATE OF note ON item BEGIN "
    "INSERT INTO note_index(note_index, rowid, note) VALUES ('delete', old.id, old.note); "
    "INSERT INTO note_index(rowid, note) VALUES (new.id, new.note); END",
)
