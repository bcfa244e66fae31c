"""Keeps what stands in a folder, damaged or not, before anything else is put in its place."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from db.errors import Cause, Known
from db.phrase import Phrase
from db.workspace import folders, ledger
from db.workspace.keyed_file import FILE_NAME

FOLDER = "set-aside"
NAMES = (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", ledger.FILE_NAME)
_CONTENT = NAMES[:2]
_PIECE = 1 << 20


def set_aside(folder: Path) -> Path | None:
    """Copy the workspace in `folder` with its journals and its count into a folder of its own.

    The copies are on the disk, and were read again, when this returns. None where there is nothing
    to be kept. Nobody in this program may have the workspace open: its locks would be dropped.
    Raises Known.
    """
    with told(folder / FOLDER):
        there = [folder / name for name in NAMES if (folder / name).is_file()]
        if not any(path.stat().st_size for path in there if path.name in _CONTENT):
            return None
        for before in kept(folder)[:1]:  # tried again: once is enough
            if _holds(before, there):
                return before
        target = _free(folder / FOLDER)
        part = target.with_suffix(".part")
        folders.make(folder / FOLDER)
        part.mkdir(mode=0o700)
        try:
            for path in there:
                _copy(path, part / path.name)
            folders.sync(part)
            part.replace(target)
        except OSError:
            shutil.rmtree(part, ignore_errors=True)
            raise
        folders.sync(target.parent)
        return target


def kept(folder: Path) -> tuple[Path, ...]:
    """The folders in which something was set aside, newest first."""
    with suppress(OSError):
        found = [path for path in (folder / FOLDER).iterdir() if path.is_dir()]
        return tuple(sorted((path for path in found if path.suffix != ".part"), reverse=True))
    return ()


def _holds(before: Path, there: list[Path]) -> bool:
    """Whether just these files are kept already."""
    named = {path.name for path in there}
    return {path.name for path in before.iterdir()} == named and all(
        _same(path, before / path.name) for path in there
    )


def _free(folder: Path) -> Path:
    """A name by the moment; two at once do not meet."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target, number = folder / moment, 1
    while target.exists() or target.with_suffix(".part").exists():
        number += 1
        target = folder / f"{moment}-{number}"
    return target


def _copy(source: Path, target: Path) -> None:
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with source.open("rb") as read, os.fdopen(handle, "wb") as written:
        shutil.copyfileobj(read, written, _PIECE)
        written.flush()
        os.fsync(handle)
    if not _same(source, target):
        raise OSError(errno.EIO, "the copy is not the same")


def _same(one: Path, other: Path) -> bool:
    with one.open("rb") as first, other.open("rb") as second:
        while True:
            piece = first.read(_PIECE)
            if piece != second.read(_PIECE):
                return False
            if not piece:
                return True


@contextmanager
def told(place: Path) -> Iterator[None]:
    """Turn a refusal of the system's into one a person can do something about."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise Known(
            Cause.FULL if full else Cause.READ_ONLY,
            Phrase(
                "{place} could not be written ({reason}). Your workspace is as it was. Make "
                "room there or make it writable, and try again.",
                place=place,
                reason=error.strerror or error,
            ),
        ) from error
