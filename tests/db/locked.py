"""Workspaces with passwords, and what others see of them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

import db
from db.workspace import backup
from db.workspace.engine import FILE_NAME
from db.workspace.keyed_file import KeyedFile
from db.workspace.store import Workspace

WORD = "correct horse \u00e9 battery"
SECRET = "Call Maria about the shelter. " * 40


def use(workspace: Workspace) -> str:
    """Write something; the checklist it stands in."""
    mine = workspace.ensure_checklist().id
    workspace.set_note(mine, "COM-20", SECRET)
    return mine


def note(workspace: Workspace) -> str:
    return workspace.items(workspace.ensure_checklist().id)["COM-20"].note


def make(folder: Path, password: str = WORD) -> None:
    """A workspace that was used, and locked with a password if there is one."""
    with closing(db.open_workspace(folder)) as workspace:
        use(workspace)
        if password:
            workspace.set_password(password)


def backups(folder: Path) -> list[Path]:
    return sorted((folder / backup.FOLDER).glob("*.db"))


def files(folder: Path) -> list[Path]:
    return [folder / FILE_NAME, *backups(folder)]


def opens_for_all(path: Path) -> bool:
    """Whether anybody can read the file, who knows this program."""
    return KeyedFile(path, wait=0).opens()


def opens_in_a_shell(path: Path, password: str) -> bool:
    """Whether SQLCipher's own program, which knows nothing of ours, opens it with a password."""
    with closing(sqlite.connect(str(path))) as connection:
        quoted = password.replace("'", "''")
        connection.execute(f"PRAGMA key = '{quoted}'")
        try:
            return bool(connection.execute("SELECT count(*) FROM item").fetchone()[0])
        except sqlite.DatabaseError:
            return False
