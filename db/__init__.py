"""The stores. This is the only door: what is not named here is nobody else's business.

Opening imports what it needs at that moment, so that showing a window waits for nothing.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from db.backups import Backup
from db.changes import Changes
from db.errors import BadText, Bug, Cause, ContentError, Known, NotFound, StoreError
from db.refusals import Lost, Refusal, Salvaged, Way

if TYPE_CHECKING:
    from db.checklists import ItemField, ListField
    from db.driver import Binaries
    from db.plan.catalogue import Plan
    from db.workspace.keyed_file import Key
    from db.workspace.store import Workspace
    from db.workspace.unsaved import Journal, Unsaved

__all__ = [
    "Backup",
    "BadText",
    "Bug",
    "Cause",
    "Changes",
    "ContentError",
    "Known",
    "Lost",
    "NotFound",
    "Refusal",
    "Salvaged",
    "StoreError",
    "Way",
    "as_kept",
    "binaries",
    "examine",
    "journal_of",
    "key_for",
    "key_from_code",
    "list_backups",
    "needs_password",
    "open_plan",
    "open_workspace",
    "put_back",
    "refusal",
    "salvage",
    "set_aside",
    "start_empty",
    "unsaved",
]


def open_plan(path: Path, content: Path | None = None) -> Plan:
    """Open the plan at `path`, first building it anew if the folder `content` has changed.

    Raises Known when the file cannot be used, ContentError when the content is wrong.
    """
    from db.plan.catalogue import Plan

    if content is None:
        return Plan(path)
    from db.plan.freshness import may_be_stale

    if not may_be_stale(path, content):
        with suppress(Known):  # damaged: built again
            return Plan(path)
    from db.plan.build import refresh

    refresh(content, path)
    with suppress(OSError):
        path.touch()  # compared: no longer older than its content
    return Plan(path)


def open_workspace(folder: Path, key: Key | None = None) -> Workspace:
    """Open the workspace in `folder`, making both if needed; one with a password by its key.

    Raises Known when refused: `Cause.LOCKED` where a key is needed, or another one.
    """
    from db.workspace.store import Workspace

    return Workspace(folder) if key is None else Workspace(folder, key)


def needs_password(folder: Path) -> bool:
    """Whether to ask for a password before opening: a cheap hint, opening decides."""
    from db.workspace import marker

    return marker.needs_password(folder)


def key_for(folder: Path, password: str) -> Key:
    """The key that `password` is to the workspace in `folder`; it takes a tenth of a second.

    Raises BadText for what can be no password, Known when there is no workspace.
    """
    from db.workspace import keyed_file, passwords

    return passwords.derive(password, passwords.salt_of(folder / keyed_file.FILE_NAME))


def key_for_damaged(folder: Path, password: str) -> Key:
    """The key that `password` is where the workspace opens with none: it may have lost the salt,
    which its backups still have. Raises as `key_for`."""
    from db.workspace import examining

    return examining.key_for_damaged(folder, password)


def key_from_code(text: str) -> Key:
    """The key that a recovery code is. Raises BadText, which tells what is wrong with it."""
    from db.workspace import recovery_code

    return recovery_code.key_of(text)


def examine(folder: Path, key: Key | None = None) -> Refusal | None:
    """Why the workspace in `folder` cannot be used, and what can be done; None where it can.

    Not a byte of it is written, nor is one made that is not there.
    """
    from db.workspace import examining

    return examining.examine(folder, key)


def refusal(folder: Path, error: Known, key: Key | None = None) -> Refusal:
    """What can be done where opening the workspace in `folder` raised `error`."""
    from db.workspace import examining

    return examining.refusal(folder, error, key)


# While one of these is at it nobody in this program may have the workspace open. They raise Known.


def set_aside(folder: Path) -> Path | None:
    """Copy the workspace with its journals, as it is, into `set-aside`; None if there is none."""
    from db.workspace import aside

    return aside.set_aside(folder)


def salvage(folder: Path, key: Key | None = None) -> Salvaged:
    """Take what can be read into a new workspace in the place of the old one, which is set aside.

    Raises Known with `Cause.DAMAGED` where nothing can be read; nothing was changed then.
    """
    from db.workspace import recovery

    return recovery.salvage(folder, key)


def put_back(folder: Path, name: str, key: Key | None = None) -> Path | None:
    """Put the backup called `name` in the place of the workspace. Returns where that is kept."""
    from db.workspace import recovery

    return recovery.put_back(folder, name, key)


def start_empty(folder: Path) -> Path | None:
    """Begin anew, without a password. Returns where what was there is kept."""
    from db.workspace import recovery

    return recovery.start_empty(folder)


def list_backups(folder: Path, key: Key | None = None) -> tuple[Backup, ...]:
    """The backups of the workspace in `folder`, newest first, each read with `key` or as one
    without a password. Not a byte is written, and one that is damaged does not hide the others."""
    from db.workspace import backup, holdings

    return holdings.in_folder(folder / backup.FOLDER, key)


def journal_of(workspace: Workspace) -> Journal:
    """Where what is typed stands until it is kept: beside the workspace, under its key."""
    from db.workspace import unsaved

    return unsaved.journal_of(workspace)


def unsaved(name: tuple[str, str, str], text: str, base: str) -> Unsaved:
    """What was typed for list, key and field when the store held `base` there."""
    from db.workspace.unsaved import Unsaved

    return Unsaved(*name, text, base)


def as_kept(field: ItemField | ListField, value: str) -> str:
    """A value in the one form in which a workspace keeps it. Raises BadText if it cannot."""
    from db.workspace.fields import checked

    return checked(field, value)


def binaries() -> Binaries:
    """The versions of the database, as the driver itself tells them."""
    from db.driver import binaries

    return binaries()
