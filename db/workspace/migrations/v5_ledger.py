"""Version 5: commits are counted, so that one that is lost is noticed."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"


def upgrade() -> None:
    made = op.create_table(
        "ledger",
        sa.Column("workspace", sa.Text, primary_key=True),
        sa.Column("commits", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("lost", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    now = datetime.now(UTC).isoformat(timespec="seconds")
    row = {"workspace": uuid.uuid4().hex, "commits": 0, "at": now, "lost": ""}
    op.bulk_insert(made, [row])
