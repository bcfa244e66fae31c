"""Version 2: bookmarks, which belong to the whole workspace."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = None  # version 1 is what was there before the first revision


def upgrade() -> None:
    op.create_table(
        "bookmark",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("target", sa.Text, nullable=False, unique=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
        sqlite_strict=True,
    )
