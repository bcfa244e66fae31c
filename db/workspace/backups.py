"""The folder of backups: their names, making one more, and letting go of those that are due.

Whoever makes one has the workspace's turn to write (`BEGIN IMMEDIATE`), so that no two programs
are at it at once, and what is copied is what stands there.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.backups import Why
from db.phrase import Phrase
from db.workspace import backup, folders, thinning
from db.workspace.keyed_file import KeyedFile
from db.workspace.schema import SCHEMA_VERSION
from db.workspace.thinning import Made

_AT = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"(?:before-v[1-9]\d{0,8}|(?P<why>[a-z]{1,30}))-(?P<at>\d{8}T\d{12}Z)\.db")
# What waits for a backup, should it fail.
_BEFORE: dict[str, str] = {
    Why.MIGRATION: Phrase("this version of Four Pillars can open it"),
    Why.MERGE: Phrase("anything is brought in"),
    Why.RESTORE: Phrase("another state is restored"),
    Why.PASSWORD: Phrase("the password can be changed"),
}


def folder_of(path: Path) -> Path:
    """The folder with the backups of the workspace at `path`."""
    return path.parent / backup.FOLDER


def made(folder: Path) -> list[Made]:
    """The backups in a folder of backups, by their names alone; anything else is left aside."""
    with suppress(OSError):
        found = (as_made(path.name) for path in folder.iterdir() if path.is_file())
        return sorted((each for each in found if each is not None), reverse=True)
    return []


def as_made(name: str) -> Made | None:
    """What the name of a backup says; None for any other name."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found["at"], _AT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Made(at, name, found["why"] or Why.MIGRATION)


def add(
    file: KeyedFile, why: str, version: int = SCHEMA_VERSION, *, spare: frozenset[str] = frozenset()
) -> Path:
    """Copy the workspace, which is of that `version`, into its folder of backups.

    Those that are due go then, but for those named in `spare`. Raises Known when it cannot be
    made; then nothing is different.
    """
    folder, now = folder_of(file.path), datetime.now(UTC)
    before = _BEFORE.get(why, "")
    with backup.told(folder, before):
        folders.make(folder)
        sweep(folder)
    target = _free(folder, why, now)
    backup.make(file, target, version, before)
    thin(folder, now, spare | {target.name})
    return target


def thin(folder: Path, now: datetime, spare: frozenset[str] = frozenset()) -> None:
    """Let go of the backups that are due by `now`, but for those named in `spare`."""
    there = made(folder)
    for each in {*there} - thinning.kept(there, now):
        if each.name not in spare:
            with suppress(OSError):  # open in another program; it goes the next time
                (folder / each.name).unlink()


def sweep(folder: Path) -> None:
    """Remove what a program that was killed left half done."""
    for left in folder.glob("*.part*"):
        if as_made(left.name.partition(".part")[0] + ".db") is not None:
            with suppress(OSError):  # another program reads it: it goes the next time
                left.unlink()


def part_of(folder: Path) -> Path:
    """A name for a file that is worked on in a folder of backups, and swept if it stays."""
    return _free(folder, "prepared", datetime.now(UTC)).with_suffix(".part")


def _free(folder: Path, why: str, now: datetime) -> Path:
    begin = f"before-v{SCHEMA_VERSION}" if why == Why.MIGRATION else str(why)
    while True:
        target = folder / f"{begin}-{now.strftime(_AT)}.db"
        if not target.exists():
            return target
        now += timedelta(microseconds=1)  # the clock was set back to this very moment
