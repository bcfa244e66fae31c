"""Version 3: many checklists with everything a person says of an item, stamps, a bin, versions.

Every list of version 2 was about the whole plan. What was said then keeps its time, as stamps of
a place of its own.
"""

from __future__ import annotations

import json
import uuid

import sqlalchemy as sa
from alembic import op

revision = "3"
down_revision = "2"

_LIST_TEXTS = "name purpose owner place starts ends archived closed binned"
_ITEM_TEXTS = (
    "title pillar principle done_on done_by who due priority tags steps links position wording "
    "binned"
)


def upgrade() -> None:
    connection = op.get_bind()
    lists = connection.execute(
        sa.text("SELECT id, name, made_at FROM checklist ORDER BY made_at, rowid")
    ).all()
    items = connection.execute(
        sa.text("SELECT id, checklist, plan_id, state, state_at, note, note_at FROM item")
    ).all()
    steps = connection.execute(
        sa.text(
            "SELECT id, action, at, checklist, plan_id, field, before, after, undone FROM history "
            "ORDER BY id"
        )
    ).all()
    for trigger in ("item_added", "item_removed", "item_changed"):
        op.execute(f"DROP TRIGGER {trigger}")
    for table in ("note_index", "history", "item", "checklist"):
        op.execute(f"DROP TABLE {table}")
    _make_tables()
    replica = uuid.uuid4().hex[:8]
    times = [each for row in items for each in (row.state_at, row.note_at) if each]
    if times:
        op.execute(
            sa.text("INSERT INTO replica VALUES (:id, 'version 2', :last)").bindparams(
                id=replica, last=_stamp(max(times), replica)
            )
        )
    _copy(
        connection,
        "INSERT INTO checklist (id, whole, follows, made_at, name) "
        "VALUES (:id, 1, '', :made_at, :name)",
        [
            # Lists made within a second keep their order.
            row._asdict() | {"made_at": f"{row.made_at[:19]}.{number:06d}+00:00"}
            for number, row in enumerate(lists)
        ],
    )
    _copy(
        connection,
        "INSERT INTO item (id, checklist, key, state, note, stamps) "
        "VALUES (:id, :checklist, :plan_id, :state, :note, :stamps)",
        [row._asdict() | {"stamps": _stamps(row, replica)} for row in items],
    )
    actions = {row.action: row._asdict() | {"items": 0} for row in reversed(steps)}
    for row in steps:
        actions[row.action]["items"] += 1
    _copy(
        connection,
        "INSERT INTO action (id, at, what, checklist, key, items, lists, undone) "
        "VALUES (:action, :at, :field, :checklist, :plan_id, :items, 1, :undone)",
        list(actions.values()),
    )
    _copy(
        connection,
        "INSERT INTO step (id, action, checklist, key, before, after) "
        "VALUES (:id, :action, :checklist, :plan_id, :was, :becomes)",
        [
            row._asdict()
            | {"was": _value(row.field, row.before), "becomes": _value(row.field, row.after)}
            for row in steps
        ],
    )


def _copy(connection: sa.Connection, statement: str, rows: list[dict[str, object]]) -> None:
    if rows:
        connection.execute(sa.text(statement), rows)


def _stamp(at: str, replica: str) -> str:
    return f"{at[:19]}.000000Z~{replica}"


def _stamps(row: sa.Row[tuple[object, ...]], replica: str) -> str:
    times = {"state": row.state_at, "note": row.note_at}
    return json.dumps(
        {name: _stamp(at, replica) for name, at in times.items() if at}, sort_keys=True
    )


def _value(field: str, value: str) -> str:
    return json.dumps({field: value}, ensure_ascii=False)


def _make_tables() -> None:
    text, integer = sa.Text, sa.Integer
    empty = sa.text("''")
    op.create_table(
        "replica",
        sa.Column("id", text, primary_key=True),
        sa.Column("place", text, nullable=False),
        sa.Column("last", text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "checklist",
        sa.Column("id", text, primary_key=True),
        sa.Column("whole", integer, sa.CheckConstraint("whole IN (0, 1)"), nullable=False),
        sa.Column("follows", text, nullable=False),
        sa.Column("made_at", text, nullable=False),
        *(
            sa.Column(name, text, nullable=False, server_default=empty)
            for name in _LIST_TEXTS.split()
        ),
        sa.Column("stamps", text, nullable=False, server_default=sa.text("'{}'")),
        sa.Column("seen", text, nullable=False, server_default=sa.text("'{}'")),
        sqlite_strict=True,
    )
    op.create_table(
        "item",
        sa.Column("id", integer, primary_key=True),
        sa.Column(
            "checklist", text, sa.ForeignKey("checklist.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("key", text, nullable=False),
        sa.Column(
            "state",
            text,
            sa.CheckConstraint("state IN ('todo', 'doing', 'done', 'na')"),
            nullable=False,
        ),
        *(
            sa.Column(name, text, nullable=False, server_default=empty)
            for name in _ITEM_TEXTS.split()
        ),
        sa.Column("stamps", text, nullable=False, server_default=sa.text("'{}'")),
        sa.Column("note", text, nullable=False, server_default=empty),
        sa.UniqueConstraint("checklist", "key"),
        sqlite_strict=True,
    )
    op.create_table(
        "action",
        sa.Column("id", integer, primary_key=True),
        sa.Column("at", text, nullable=False),
        sa.Column("what", text, nullable=False),
        sa.Column("checklist", text, nullable=False),
        sa.Column("key", text, nullable=False),
        sa.Column("items", integer, nullable=False),
        sa.Column("lists", integer, nullable=False),
        sa.Column("undone", integer, sa.CheckConstraint("undone IN (0, 1)"), nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "step",
        sa.Column("id", integer, primary_key=True),
        sa.Column(
            "action", integer, sa.ForeignKey("action.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("checklist", text, nullable=False),
        sa.Column("key", text, nullable=False),
        sa.Column("before", text),
        sa.Column("after", text),
        sqlite_strict=True,
    )
    op.create_index("ix_step_action", "step", ["action"])
    op.create_index("ix_step_checklist_key", "step", ["checklist", "key"])
    op.create_table(
        "note_version",
        sa.Column("id", integer, primary_key=True),
        sa.Column(
            "checklist", text, sa.ForeignKey("checklist.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("key", text, nullable=False),
        sa.Column("at", text, nullable=False),
        sa.Column("note", text, nullable=False),
        sa.UniqueConstraint("checklist", "key", "at", "note"),
        sqlite_strict=True,
    )
    op.create_table(
        "wording",
        sa.Column("hash", text, primary_key=True),
        sa.Column("text", text, nullable=False),
        sqlite_strict=True,
    )
    for statement in _EXTRA:
        op.execute(statement)


_EXTRA = (
    "CREATE VIRTUAL TABLE item_index USING fts5(note, title, who, tags, steps, content = 'item', "
    "content_rowid = 'id', tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')",
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
