"""What a second start asks of the window that is open already: a small file it leaves for it.

The window reads it, takes it away, and shows what was asked for. Nothing in it is ever carried
out: it names a file to be looked at, or a place to go to, and what is anything else is dropped.
"""

from __future__ import annotations

import json
import os
import stat
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = "requests"
LARGEST = 16_384  # bytes
STALE = 60.0  # seconds after which nobody waits for an answer any more
SUFFIXES = (".fourpillars", ".csv", ".tsv", ".xlsx", ".pdf")  # of files that can be opened
_ENDING = ".request"
_LONGEST = {"file": 4096, "target": 500, "token": 200}  # characters


class Visit(NamedTuple):
    """`file` is a path from the root, `target` the id or address of a place, `token` what lets a
    window come to the front. All may be empty: then the window only shows itself."""

    file: str = ""
    target: str = ""
    token: str = ""


NOTHING = Visit()


def asked(what: str, token: str = "") -> Visit:
    """The visit for what was given to a start: a file there is or one of ours by its name, else an
    id or an address."""
    from desktop.core import address  # here, for a bare start asks nothing

    if address.pasted(what) is not None:
        return Visit(target=address.pasted(what) or "", token=token)
    path = Path(what)
    if path.suffix.lower() in SUFFIXES or path.exists():
        return Visit(file=str(path.absolute()), token=token)
    return Visit(target=what, token=token)


def spelled_out(arguments: Sequence[str]) -> list[str]:
    """The same arguments, where a file or an address alone is what `--open` is to open."""
    from desktop.core import address

    last = arguments[-1] if arguments else ""
    before = [*arguments[:-1]]
    if before[:1] == ["--data-dir"] and len(before) > 1:
        before = before[2:]
    elif before and before[0].startswith("--data-dir="):
        before = before[1:]
    if before or last.startswith("-"):
        return [*arguments]
    if last.lower().endswith(SUFFIXES) or address.pasted(last) is not None:
        return [*arguments[:-1], "--open", last]
    return [*arguments]


def ready(folder: Path) -> Path:
    """The place for requests in a data folder, made if needed. Raises OSError."""
    place = folder / FOLDER
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return place


def leave(folder: Path, visit: Visit) -> Path:
    """Leave a request; its file goes when it was read. Raises OSError."""
    place = ready(folder)
    path = place / f"{time.time_ns():x}-{os.getpid():x}{_ENDING}"
    part = path.with_suffix(".part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(json.dumps(visit._asdict()).encode("utf-8", "replace"))
    part.replace(path)
    return path


def collect(folder: Path, now: float) -> list[Visit]:
    """The requests that were left, in order, at the time `now`; none of them is there afterwards.

    What is too old, too large, of somebody else or makes no sense is taken away unheard.
    """
    with suppress(OSError):
        names = sorted(path for path in (folder / FOLDER).iterdir() if path.suffix == _ENDING)
        read = [_take(path, now) for path in names]
        return [visit for visit in read if visit is not None]
    return []


def _take(path: Path, now: float) -> Visit | None:
    data = None
    with suppress(OSError):
        found = path.lstat()
        if stat.S_ISREG(found.st_mode) and abs(now - found.st_mtime) < STALE and _is_mine(found):
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
    with suppress(OSError):  # a folder of that name stays, and is nothing each time
        path.unlink()
    return None if data is None else parsed(data)


def _is_mine(found: os.stat_result) -> bool:
    return not hasattr(os, "getuid") or found.st_uid == os.getuid()


def parsed(data: bytes) -> Visit | None:
    """The request that a file holds, or None where it is not one."""
    if len(data) > LARGEST:
        return None
    try:
        raw: Any = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(raw, dict) or set(raw) != set(_LONGEST):
        return None
    if not all(_is_text(raw[name], most) for name, most in _LONGEST.items()):
        return None
    visit = Visit(**raw)
    # Only a whole path means the same here as where it was given.
    return visit if not visit.file or Path(visit.file).is_absolute() else None


def _is_text(value: object, most: int) -> bool:
    return isinstance(value, str) and len(value) <= most and "\0" not in value
