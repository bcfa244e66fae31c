"""Says why a workspace cannot be used and what can be done about it. Nothing is written."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from db.backups import Backup
from db.errors import Cause, Known
from db.phrase import Phrase
from db.refusals import Refusal, Way
from db.workspace import aside, backup, backups, holdings, passwords
from db.workspace.engine import refuse_gone, refuse_strangers, verify
from db.workspace.keyed_file import FILE_NAME, NO_PASSWORD, Key, KeyedFile

_INSTEAD = (Way.BACKUP, Way.SALVAGE, Way.EMPTY)  # of what is there, which is set aside
_WAYS: dict[Cause, tuple[Way, ...]] = {
    Cause.MISSING: (Way.BACKUP, Way.AGAIN, Way.EMPTY, Way.FOLDER),
    Cause.DAMAGED: (*_INSTEAD, Way.AGAIN, Way.FOLDER),
    Cause.LOCKED: (Way.UNLOCK, *_INSTEAD, Way.FOLDER),
    Cause.FOREIGN: (Way.BACKUP, Way.AGAIN, Way.EMPTY, Way.FOLDER),
    Cause.TOO_NEW: (Way.AGAIN, Way.BACKUP, Way.EMPTY, Way.FOLDER),
}
_WAIT = (Way.AGAIN, Way.FOLDER)


def examine(folder: Path, key: Key | None = None) -> Refusal | None:
    """What is wrong with the workspace in `folder`; None where it can be opened."""
    file = KeyedFile(folder / FILE_NAME, key or NO_PASSWORD)
    try:
        _look(file)
    except Known as error:
        return refusal(folder, error, key)
    return None


def refusal(folder: Path, error: Known, key: Key | None = None) -> Refusal:
    """A refusal that was met, with the ways out there are in `folder`."""
    copies = holdings.in_folder(folder / backup.FOLDER, key)
    ways = tuple(way for way in _WAYS.get(error.cause, _WAIT) if _is_open(way, copies))
    return Refusal(error.cause, error.text, ways, copies, aside.kept(folder))


def key_for_damaged(folder: Path, password: str) -> Key:
    """The key to the newest backup that `password` opens; else to what is in the workspace's place.

    Both have the same salt while both are whole. Raises BadText for what can be no password, Known
    when there is no workspace.
    """
    derived: dict[str, Key] = {}
    for made in backups.made(folder / backup.FOLDER):
        path = folder / backup.FOLDER / made.name
        with suppress(Known, sqlite.Error):
            salt = passwords.salt_of(path)
            if salt not in derived:
                derived[salt] = passwords.derive(password, salt)
            if KeyedFile(path, derived[salt]).opens():
                return derived[salt]
    return passwords.derive(password, passwords.salt_of(folder / FILE_NAME))


def _is_open(way: Way, copies: tuple[Backup, ...]) -> bool:
    """Whether a way leads anywhere here."""
    return way is not Way.BACKUP or any(each.is_whole for each in copies)


def _look(file: KeyedFile) -> None:
    path, folder = file.path, file.path.parent
    if folder.exists() and not folder.is_dir():
        raise Known(
            Cause.NO_FOLDER,
            Phrase("The data folder {folder} is a file. It was left as it is.", folder=folder),
        )
    refuse_gone(path)
    if not path.exists() and not path.is_symlink():
        return  # it will be made
    if not path.is_file():
        raise Known(
            Cause.READ_ONLY, Phrase("{path} is not a file. It was left as it is.", path=path)
        )
    if path.stat().st_size:
        refuse_strangers(file)
        verify(file, file.way_to_look())
    if not (os.access(path, os.W_OK) and os.access(folder, os.W_OK)):
        raise Known(
            Cause.READ_ONLY,
            Phrase(
                "{path} can be read but not written to. Nothing was changed. Make the file "
                "and its folder writable, or choose another folder.",
                path=path,
            ),
        )
