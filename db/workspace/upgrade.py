"""Takes an older workspace to the present, after a backup that was opened and found whole."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from db.workspace import backup
from db.workspace.keyed_file import KeyedFile
from db.workspace.schema import SCHEMA_VERSION


def upgrade(connection: Connection, file: KeyedFile, found: int) -> None:
    """Bring the workspace `file` from version `found` to the one of this program.

    `connection` is in the transaction that will hold all of it. As nobody else can write
    meanwhile, the backup is exactly what is upgraded.
    """
    backup.make(file, _backup_name(file.path.parent), found)
    # Here, as it takes its time: most workspaces are up to date.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from db.workspace.migrations import REVISIONS

    with Operations.context(MigrationContext.configure(connection)):
        for version in range(found + 1, SCHEMA_VERSION + 1):
            REVISIONS[version]()
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _backup_name(folder: Path) -> Path:
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    return folder / backup.FOLDER / f"before-v{SCHEMA_VERSION}-{moment}.db"
