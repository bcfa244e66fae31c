"""Which files of a data folder are the program's own: told by their names, and by nothing else.

What a person put there themselves has another name; it is never changed or removed.
"""

from __future__ import annotations

import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from desktop.core.paths import ERASING, MARKER


class Kind(StrEnum):
    """What a file is to a person."""

    WORK = "work"
    BACKUPS = "backups"
    ASIDE = "aside"
    UNSAVED = "unsaved"
    SETTINGS = "settings"
    DESIGNS = "designs"
    REPORTS = "reports"
    REST = "rest"


LOCK = "window.lock"  # stays for good: who held it while it was replaced would be two
_SOON = 60.0  # seconds: no part of a file is worked on for so long
_WORKSPACE = r"workspace\.(db(-wal|-shm|-journal)?|count|locked)"
_PARTS = r"\.[0-9a-f]+\.part|\.print-[0-9a-f-]+\.pdf|workspace[\w.-]*\.part"
_TOP: tuple[tuple[Kind, str], ...] = (
    (Kind.WORK, _WORKSPACE),
    (Kind.UNSAVED, r"unsaved(-old)?\.db(-journal)?|rescued-note-[\w-]+\.txt"),
    (Kind.SETTINGS, r"window\.json(\.part)?"),
    (Kind.DESIGNS, r"designs\.json(\.[0-9a-f]+\.part)?"),
    (Kind.REST, rf"{re.escape(LOCK)}|{re.escape(ERASING)}|{_PARTS}"),
)
_BELOW: dict[str, tuple[Kind, str]] = {
    "backups": (Kind.BACKUPS, r"[\w.-]+\.(db|part)(-wal|-shm|-journal|\.rekeyed|\.old-key)?"),
    "set-aside": (Kind.ASIDE, _WORKSPACE),
    "recovering": (Kind.WORK, r".+"),  # there only meanwhile
    "reports": (Kind.REPORTS, r"problem-[\w-]+\.txt|stopped\.txt"),
    "requests": (Kind.REST, r"[0-9a-f-]+\.(request|part)"),
}
_LEFT_OVER = re.compile(rf"{_PARTS}|(window|designs)\.json[\w.]*\.part|[0-9a-f-]+\.part")


def files(folder: Path) -> Iterator[tuple[Kind, Path]]:
    """The program's own files in a data folder. A link is one too, what it leads to is not."""
    for path in _inside(folder):
        if _is_folder(path):
            continue
        for kind, pattern in _TOP:
            if re.fullmatch(pattern, path.name):
                yield kind, path
    for name, (kind, pattern) in _BELOW.items():
        for path in _deep(folder / name):
            if re.fullmatch(pattern, path.name):
                yield kind, path


def folders(folder: Path) -> list[Path]:
    """The program's own folders in a data folder, the innermost first."""
    found = [folder / name for name in _BELOW if _is_folder(folder / name)]
    below = [each for top in found for each in _inside(top) if _is_folder(each)]
    return [*below, *found]


def strangers(folder: Path) -> list[Path]:
    """What else is in a data folder: files, and folders as a whole."""
    own = {path for _, path in files(folder)} | set(folders(folder))
    top = [path for path in _inside(folder) if path not in own]
    below = [path for each in folders(folder) for path in _inside(each) if path not in own]
    return sorted([*top, *below])


def tighten(folder: Path) -> None:
    """Let nobody but their owner read the program's files, nor the folder if all in it is ours."""
    for path in loose(folder):
        with suppress(OSError):
            path.chmod(0o700 if path.is_dir() else 0o600)


def loose(folder: Path) -> list[Path]:
    """What others may read, of the program's files and of folders in which all is the program's."""
    if os.name != "posix" or not _is_folder(
        folder, links=True
    ):  # elsewhere a folder is private by other means
        return []
    wanted = [*folders(folder), *(path for _, path in files(folder))]
    marker = folder / MARKER  # a person's, who made this folder for the program alone
    if marker.is_file():
        wanted.append(marker)
    if not {*strangers(folder)} - {marker}:
        wanted.append(folder)
    found = []
    for path in wanted:
        with suppress(OSError):
            mode = path.lstat().st_mode
            if not stat.S_ISLNK(mode) and mode & 0o077:
                found.append(path)
    return found


def sweep(folder: Path) -> None:
    """Remove what a program that was killed left half written."""
    for _, path in list(files(folder)):
        if _LEFT_OVER.fullmatch(path.name):
            with suppress(OSError):
                if abs(time.time() - path.lstat().st_mtime) > _SOON:
                    path.unlink()


def _deep(folder: Path) -> Iterator[Path]:
    """The files in a folder, and in the folders there."""
    for path in _inside(folder):
        if _is_folder(path):
            yield from (each for each in _inside(path) if not _is_folder(each))
        else:
            yield path


def _inside(folder: Path) -> list[Path]:
    if not _is_folder(folder, links=True):
        return []
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _is_folder(path: Path, *, links: bool = False) -> bool:
    """Whether it is a folder; one that is elsewhere only if `links` may be followed."""
    # Path raises at a name that is too long.
    return os.path.isdir(path) and (links or not path.is_symlink())  # noqa: PTH112 - see above
