"""Removes all that the program keeps of a person, and nothing else.

Each file is written over before it goes. What that can do is said in `PLAINLY`. A kill in the
middle leaves a mark, and the next start goes on.
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.core import belongings
from desktop.core.belongings import LOCK, Kind
from desktop.core.day_words import decimal
from desktop.core.language import Words, tr, tr_n, tr_noop
from desktop.core.paths import ERASING

_SAID = b"Four Pillars: erasing everything in this folder was begun.\n"
_PIECE = bytes(1 << 20)

NAMES = Words(
    {
        Kind.WORK: tr_noop("Your checklists, ticks and notes, with their history"),
        Kind.BACKUPS: tr_noop("Backups of them"),
        Kind.ASIDE: tr_noop("Damaged files that were set aside"),
        Kind.UNSAVED: tr_noop("Texts that had not been saved yet"),
        Kind.SETTINGS: tr_noop("How the window was left"),
        Kind.DESIGNS: tr_noop("Designs of papers"),
        Kind.REPORTS: tr_noop("Reports of faults"),
        Kind.REST: tr_noop("What is there for the moment only"),
    }
)
ELSEWHERE = tr_noop(
    "Files you have exported, shared, printed or copied elsewhere are not touched: delete those "
    "yourself."
)
PLAINLY = tr_noop(
    "Each file is written over with zeros and then deleted. On a plain hard disk that leaves "
    "nothing to be read. An SSD or a USB stick may keep old copies of what was written over, and "
    "so may snapshots of the file system, backups of this computer and folders kept in a cloud: "
    "the program cannot reach those. Where that matters, a password from the first day on helps "
    "more than erasing, and so does a disk that is encrypted as a whole."
)


@dataclass(frozen=True, slots=True)
class Holding:
    """What is there of one kind."""

    kind: Kind
    files: int
    size: int  # bytes

    @property
    def line(self) -> str:
        if self.size >= 100_000:
            size = tr("{n} MB").format(n=decimal(self.size / 1_000_000))
        else:
            size = tr_n("{n} bytes", "{n} bytes", self.size)
        return tr_n(
            "{what}: {n} files, {size}",
            "{what}: {n} file, {size}",
            self.files,
            what=NAMES[self.kind],
            size=size,
        )


@dataclass(frozen=True, slots=True)
class Erased:
    """How it went: files that could not be removed, and those of somebody else."""

    failed: tuple[Path, ...]
    strangers: tuple[Path, ...]

    @property
    def sentence(self) -> str:
        said = tr("Everything Four Pillars kept was erased.")
        if self.failed:
            names = ", ".join(map(str, self.failed))
            said = tr(
                "These could not be erased: {names}. Everything else was. Remove them yourself."
            ).format(names=names)
        if self.strangers:
            names = ", ".join(path.name for path in self.strangers)
            left = tr("Not Four Pillars' own, and left: {names}.").format(names=names)
            said = f"{said} {left}"
        return said


def inventory(folder: Path) -> list[Holding]:
    """What would be erased, by kind; kinds of which all files are empty are not worth a word."""
    files: Counter[Kind] = Counter()
    sizes: Counter[Kind] = Counter()
    for kind, path in belongings.files(folder):
        if path.name not in (LOCK, ERASING):
            files[kind] += 1
            with suppress(OSError):
                sizes[kind] += path.lstat().st_size
    return [Holding(kind, files[kind], sizes[kind]) for kind in Kind if sizes[kind]]


def erase(folder: Path) -> Erased:
    """Remove everything of the program's in a data folder. Nobody may have the stores open.

    Raises OSError where not even the mark can be written; nothing is removed then.
    """
    _begin(folder)
    failed = []
    for _, path in belongings.files(folder):
        if path.name not in (LOCK, ERASING):
            try:
                _erase(path)
            except OSError:
                failed.append(path)
    for each in belongings.folders(folder):
        with suppress(OSError):  # what is not the program's stays in it
            each.rmdir()
    (folder / ERASING).unlink()
    return Erased(tuple(failed), tuple(belongings.strangers(folder)))


def was_begun(folder: Path) -> bool:
    """Whether an erasing was begun and not finished."""
    with suppress(OSError):
        return (folder / ERASING).read_bytes() == _SAID
    return False


def _begin(folder: Path) -> None:
    handle = os.open(folder / ERASING, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(_SAID)
        file.flush()
        os.fsync(handle)


def _erase(path: Path) -> None:
    """Write zeros over a file and remove it. What has other names, or is a link, only goes."""
    found = path.lstat()
    if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
        path.chmod(0o600)
        with path.open("r+b", buffering=0) as file:
            left = found.st_size
            while left > 0:
                left -= file.write(_PIECE[: min(left, len(_PIECE))])
            os.fsync(file.fileno())
            file.truncate(0)  # nor is told how long it was
    path.unlink()
