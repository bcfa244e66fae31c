"""Copies of the backups under another key: made beside them, and put in their places later."""

from __future__ import annotations

import errno
import os
from contextlib import closing, suppress
from pathlib import Path

from db.errors import Cause, Known, StoreError
from db.phrase import Phrase
from db.workspace import backup, folders
from db.workspace.driver_errors import guarded
from db.workspace.engine import verify
from db.workspace.keyed_file import NO_PASSWORD, Key, KeyedFile
from db.workspace.schema import APPLICATION_ID

COPY, OLD = ".rekeyed", ".old-key"  # what stands after the name of the backup
_PIECE = 1 << 20


def prepare(folder: Path, old: Key, new: Key, *, strict: bool) -> None:
    """Copy every backup in `folder` that is not under the key `new`, and read the copies through.

    Raises Known when one cannot be copied: with `strict` also one that cannot be read, as it could
    hold what anybody can read. A backup that is under a third key stays as it is otherwise.
    """
    try:
        _prepare(folder, old, new, strict=strict)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise Known(
            Cause.FULL if full else Cause.READ_ONLY,
            Phrase(
                "The backups in {folder} have to be copied for this, and that failed "
                "({reason}). Nothing was changed. Make room there or make it writable, and "
                "try again.",
                folder=folder,
                reason=error.strerror or error,
            ),
        ) from error
    folders.sync(folder)


def _prepare(folder: Path, old: Key, new: Key, *, strict: bool) -> None:
    for path in sorted(each for each in folder.glob("*.db") if each.stat().st_size):
        source = _with_its_key(path, (new, old, NO_PASSWORD))
        if source is None:
            if strict:
                raise Known(
                    Cause.DAMAGED,
                    Phrase(
                        "The backup {path} cannot be read, so it cannot be brought under the "
                        "password. Nothing was changed. Move it to another place or delete it, and "
                        "try again.",
                        path=path,
                    ),
                )
        elif source.key.raw != new.raw:
            _copy(source, KeyedFile(path.with_name(path.name + COPY), new))


def settle(folder: Path, key: Key) -> None:
    """Put copies under `key` in the places of the backups; sweep those under another one.

    What was replaced is written over with zeros as well, as far as the disk lets a program do so.
    Raises Known where it lets nothing be told of a copy: all stays as it is, for the next time.
    """
    copies = _left(folder, COPY)
    for path in copies:
        if _with_its_key(path, (key,)) is None:
            path.unlink(missing_ok=True)
            continue
        place = path.with_name(path.name.removesuffix(COPY))
        with suppress(OSError):  # gone, or the disk knows no second names
            os.link(place, path.with_name(place.name + OLD))
        with suppress(OSError):  # somebody reads it: at the next start
            path.replace(place)
    for left in folder.glob(f"*.db{COPY}-*"):  # the journal of a copy that was struck
        left.unlink(missing_ok=True)
    replaced = _left(folder, OLD)
    if copies or replaced:
        folders.sync(folder)  # before what they replace is gone: else a power cut could take both
    for path in replaced:
        place = path.with_name(path.name.removesuffix(OLD))
        with suppress(OSError):
            if not (place.exists() and place.samefile(path)):
                _write_over(path)
            path.unlink()
    if replaced:
        folders.sync(folder)


def _left(folder: Path, end: str) -> list[Path]:
    return sorted(folder.glob(f"*.db{end}"))


def _with_its_key(path: Path, keys: tuple[Key, ...]) -> KeyedFile | None:
    """The file with the key under which all of it can be read.

    Raises Known where the disk does not let that be tried: it must not pass for damage.
    """
    for key in keys:
        file = KeyedFile(path, key)
        try:
            with guarded(path):
                if _is_ours(file):
                    verify(file)
                    return file
        except Known as error:
            if error.cause is not Cause.DAMAGED:
                raise
    return None


def _is_ours(file: KeyedFile) -> bool:
    """Whether the key fits and the file says that it is ours: an empty one opens with any key."""
    if not file.opens():
        return False
    with closing(file.connect("ro")) as connection:
        return bool(connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,))


def _copy(source: KeyedFile, target: KeyedFile) -> None:
    before = source.path.stat()
    try:
        target.path.unlink(missing_ok=True)
        os.close(os.open(target.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with guarded(source.path):
            with closing(source.connect("ro")) as one, closing(target.connect("rw")) as other:
                other.execute("PRAGMA journal_mode = MEMORY")  # a kill leaves no journal of it
                one.backup(other)
                backup.leave_one_file(other)
            verify(target)
        os.utime(target.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    except (OSError, StoreError):
        target.path.unlink(missing_ok=True)
        raise


def _write_over(path: Path) -> None:
    with path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(left, _PIECE)))
        file.flush()
        os.fsync(file.fileno())
