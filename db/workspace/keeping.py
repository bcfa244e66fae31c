"""When a backup is due, and what is done with the workspace as a whole."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from db.backups import Backup, Restored, Why
from db.errors import Cause, Known, StoreError
from db.phrase import Phrase
from db.workspace import backup, backups, comparing, holdings, ledger, restoring
from db.workspace.driver_errors import guarded
from db.workspace.keyed_file import KeyedFile
from db.workspace.restoring import OvertakenError
from db.workspace.schema import SCHEMA_VERSION
from db.workspace.thinning import Made

_TRIES = 5  # of a restore, while another program goes on writing
_OF_A_DAY = (Why.DAILY, Why.MIGRATION)
_ANYTHING = "SELECT EXISTS (SELECT 1 FROM action) OR EXISTS (SELECT 1 FROM bookmark)"


def is_due(file: KeyedFile, now: datetime) -> bool:
    """Whether there is none of the day of `now`, and something is different from the last one.

    Those with dates to come, of a clock that was wrong, are no reason to wait.
    """
    folder, today = backups.folder_of(file.path), now.date()
    made = backups.made(folder)
    if any(e.at.astimezone(now.tzinfo).date() == today for e in made if e.why in _OF_A_DAY):
        return False
    last = next((each for each in made if each.at <= now), None)
    if last is None:
        return bool(made) or _is_used(file)
    try:
        return not comparing.is_same(file, replace(file, path=folder / last.name))
    except StoreError:  # that one cannot be relied on
        return True


def _is_used(file: KeyedFile) -> bool:
    """Whether a person did anything in a workspace: what the program made is made again."""
    with guarded(file.path), closing(file.connect("ro")) as connection:
        return bool(connection.execute(_ANYTHING).fetchone()[0])


def back_up(file: KeyedFile, why: str, spare: frozenset[str] = frozenset()) -> Backup:
    """One more backup. Only whoever has the workspace's turn to write may ask for it."""
    return _told(file, backups.add(file, why, spare=spare))


def back_up_to(file: KeyedFile, target: Path) -> Backup:
    """A copy at `target`, in place of what is there. Raises Known."""
    target = target.resolve()
    if target.is_dir() or target.is_relative_to(file.path.parent.resolve()):
        raise Known(
            Cause.NO_FOLDER,
            Phrase(
                "{target} is a folder, or in the folder of your data. Nothing was changed. "
                "Choose the name of a file elsewhere.",
                target=target,
            ),
        )
    part = backup.part_beside(target)
    with backup.told(target.parent, ""):
        part.unlink(missing_ok=True)
    backup.make(file, target, SCHEMA_VERSION, "", part)
    return _told(file, target)


def restore(
    file: KeyedFile,
    given: str | Path,
    place: str,
    alone: Callable[[], AbstractContextManager[Connection]],
    version: Callable[[], int],
) -> Restored:
    """Make `file`, which is written to at `place`, what `given` is.

    `alone` lets nobody else write; `version` changes when somebody has. Raises Known; then nothing
    is different.
    """
    source = restoring.source_of(file, given)
    for _ in range(_TRIES):
        with suppress(OvertakenError):
            return _restore(file, source, place, alone, version)
    raise Known(
        Cause.BUSY,
        Phrase(
            "Another program is writing to {path}. Nothing was changed; try again in a moment.",
            path=file.path,
        ),
    )


def _restore(
    file: KeyedFile,
    source: Path,
    place: str,
    alone: Callable[[], AbstractContextManager[Connection]],
    version: Callable[[], int],
) -> Restored:
    seen = version()
    with ExitStack() as stack:
        with alone() as here:
            what, part = stack.enter_context(restoring.prepared(file, source))
            count = restoring.go_on_from(part, here, place)
            copy = stack.enter_context(closing(part.connect("ro")))  # open: nobody sweeps it now
            before = back_up(file, Why.RESTORE, frozenset({source.name}))
        try:
            restoring.put(copy, file, lambda: version() != seen)
        except (StoreError, OvertakenError):
            (backups.folder_of(file.path) / before.name).unlink(missing_ok=True)
            raise
        ledger.write_outside(file.path.parent, count)
        return Restored(what, before)


def _told(file: KeyedFile, path: Path) -> Backup:
    made = backups.as_made(path.name) or Made(datetime.now(UTC), path.name, Why.ASKED)
    return holdings.told(made, path, holdings.look(path, file.key))
