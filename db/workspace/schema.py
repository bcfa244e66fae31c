"""The tables of the workspace. Of plan records only the id is known.

What a person can set about a list or an item is text in a column of its own, named by `ListField`
and `ItemField`; how lists from two places are told apart stands in `stamps` and `seen` (see
`db.workspace.stamps`).
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from db.checklists import ItemField, ListField, State

APPLICATION_ID = 0x46505731  # "FPW1"
SCHEMA_VERSION = 5

_STATES = ", ".join(f"'{state}'" for state in State)
_EMPTY = text("''")

metadata = MetaData()

# One row for every place this file was written in: a copy on another computer goes on under a new
# name, so that nobody takes its changes for those of the first. `last` is its latest stamp.
replica = Table(
    "replica",
    metadata,
    Column("id", Text, primary_key=True),
    Column("place", Text, nullable=False),
    Column("last", Text, nullable=False),
    sqlite_strict=True,
)

checklist = Table(
    "checklist",
    metadata,
    Column("id", Text, primary_key=True),
    Column("whole", Integer, CheckConstraint("whole IN (0, 1)"), nullable=False),
    Column("follows", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    *(Column(field, Text, nullable=False, server_default=_EMPTY) for field in ListField),
    Column("stamps", Text, nullable=False, server_default=text("'{}'")),
    Column("seen", Text, nullable=False, server_default=text("'{}'")),
    sqlite_strict=True,
)

item = Table(
    "item",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("checklist", Text, ForeignKey("checklist.id", ondelete="CASCADE"), nullable=False),
    Column("key", Text, nullable=False),
    Column("state", Text, CheckConstraint(f"state IN ({_STATES})"), nullable=False),
    *(
        Column(field, Text, nullable=False, server_default=_EMPTY)
        for field in ItemField
        if field not in (ItemField.STATE, ItemField.NOTE)
    ),
    Column("stamps", Text, nullable=False, server_default=text("'{}'")),
    # Last, as it may be long: what stands behind it would have to be looked for page by page.
    Column("note", Text, nullable=False, server_default=_EMPTY),
    UniqueConstraint("checklist", "key"),
    sqlite_strict=True,
)

# What a person did, as Undo goes back through it. What was undone stays until something else is
# done, for Redo. `checklist` and `key` are the first of what it was about, `items` and `lists` say
# of how much, so that nobody has to count its steps.
action = Table(
    "action",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("checklist", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("items", Integer, nullable=False),
    Column("lists", Integer, nullable=False),
    Column("undone", Integer, CheckConstraint("undone IN (0, 1)"), nullable=False),
    sqlite_strict=True,
)

# A row that an action changed: `before` and `after` are JSON objects of the values that differ,
# NULL where there was (or is) no such row; a step without a key is about the list itself.
step = Table(
    "step",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "action", Integer, ForeignKey("action.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("checklist", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("ix_step_checklist_key", "checklist", "key"),
    sqlite_strict=True,
)

# What notes said before they were written over; `at` is when they said it first.
note_version = Table(
    "note_version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("checklist", Text, ForeignKey("checklist.id", ondelete="CASCADE"), nullable=False),
    Column("key", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("note", Text, nullable=False),
    UniqueConstraint("checklist", "key", "at", "note"),
    sqlite_strict=True,
)

# The plan's texts that a person has looked at, by their hash: what a later edition is held against.
wording = Table(
    "wording",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("text", Text, nullable=False),
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

# One row. `commits` grows with every transaction that writes and stands in a file beside this one
# as well (see `db.workspace.ledger`); `lost` says what was found missing, till it is understood.
ledger = Table(
    "ledger",
    metadata,
    Column("workspace", Text, primary_key=True),
    Column("commits", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("lost", Text, nullable=False),
    sqlite_strict=True,
)

# What is looked for among items. The index holds no text of its own and follows them by trigger.
# Deleted words leave it at once, as `secure_delete` does for rows.
EXTRA = (
    "CREATE VIRTUAL TABLE item_index USING fts5(note, title, who, tags, steps, content = 'item', "
    "content_rowid = 'id', tokenize = \"unicode61 remove_diacritics 2\", prefix = '1 2')",
    "INSERT INTO item_index(item_index, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER item_added AFTER INSERT ON item BEGIN "
    "INSERT INTO item_index(rowid, note, title, who, tags, steps) "
    "VALUES (new.id, new.note, new.title, new.who, new.tags, new.steps); END",
    "CREATE TRIGGER item_removed AFTER DELETE ON item BEGIN "
    "INSERT INTO item_index(item_index, rowid, note, title, who, tags, steps) "
    "VALUES ('delete', old.id, old.note, old.title, old.who, old.tags, old.steps); END",
    "CREATE TRIGGER item_changed AFTER UPDATE OF note, title, who, tags, steps ON item BEGIN "
    "INSERT INTO item_index(item_index, rowid, note, title, who, tags, steps) "
    "VALUES ('delete', old.id, old.note, old.title, old.who, old.tags, old.steps); "
    "INSERT INTO item_index(rowid, note, title, who, tags, steps) "
    "VALUES (new.id, new.note, new.title, new.who, new.tags, new.steps); END",
    # What is asked of all lists at once is answered from here, without reading the items.
    "CREATE INDEX item_due ON item(due) WHERE due > ''",
    "CREATE INDEX item_who ON item(who) WHERE who > ''",
    "CREATE INDEX item_tags ON item(tags) WHERE tags > ''",
    "CREATE INDEX item_steps ON item(steps) WHERE steps > ''",
    "CREATE INDEX item_links ON item(links) WHERE links > ''",
    "CREATE INDEX item_priority ON item(priority) WHERE priority > ''",
    "CREATE INDEX item_wording ON item(wording) WHERE wording > ''",
    "CREATE INDEX item_state ON item(state)",
    "CREATE INDEX item_binned ON item(binned) WHERE binned > ''",
    "CREATE INDEX item_standing ON item(checklist, binned, state, due)",
    "CREATE INDEX item_place ON item(checklist, position)",
)
