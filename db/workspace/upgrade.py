"""Takes an older workspace to the present, after a backup that was opened and found whole."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from db.backups import Why
from db.errors import StoreError
from db.workspace import backups
from db.workspace.comparing import is_same
from db.workspace.engine import verify
from db.workspace.keyed_file import KeyedFile
from db.workspace.schema import SCHEMA_VERSION


def upgrade(connection: Connection, file: KeyedFile, found: int) -> None:
    """Bring the workspace `file` from version `found` to the one of this program.

    `connection` is in the transaction that will hold all of it. As nobody else can write
    meanwhile, the backup is exactly what is upgraded.
    """
    if not _is_backed_up(file):
        backups.add(file, Why.MIGRATION, found)
    migrate(connection, found)


def migrate(connection: Connection, found: int) -> None:
    """The same for a file that is a copy, within the transaction of `connection`."""
    # Here, as it takes its time: most workspaces are up to date.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from db.workspace.migrations import REVISIONS

    with Operations.context(MigrationContext.configure(connection)):
        for version in range(found + 1, SCHEMA_VERSION + 1):
            REVISIONS[version]()
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _is_backed_up(file: KeyedFile) -> bool:
    """Whether an upgrade that failed made a backup of just this: failing again and again must not
    fill the disk."""
    folder = backups.folder_of(file.path)
    last = next((each for each in backups.made(folder) if each.why == Why.MIGRATION), None)
    if last is None:
        return False
    copy = replace(file, path=folder / last.name)
    try:
        verify(copy)
        return is_same(file, copy)
    except StoreError:
        return False
