"""What went wrong in the program, as text that anybody may read.

It holds versions and the lines of code that were being carried out. Nothing a person wrote is in
it: not what an exception says, which may quote a note, not the values of variables, no path of
theirs. It stays on this computer.
"""

from __future__ import annotations

import linecache
import os
import platform
import re
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from desktop import __version__
from desktop.core.language import tr
from desktop.core.paths import RESOURCES

FOLDER = "reports"
HARD = "stopped.txt"  # what the system's own handler writes when there is no Python left to run
KEPT = 20
_BEGIN, _END = "problem-", ".txt"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
_DEEPEST = 60  # frames of one exception, chained exceptions
_HERE = str(RESOURCES.parent) + os.sep
_LIBRARIES = re.compile(r".*[/\\](?:site-packages|dist-packages|lib[/\\]python[\d.]+)[/\\]")
_HARD_FRAME = re.compile(r'^  File "(.*)", line (\d+|\?\?\?) in (\S+)$')
_HARD_LINE = re.compile(
    r"^(Fatal Python error: [\w :]{1,60}|(Current thread|Thread) 0x[0-9a-f]+.{0,60}:|)$"
)


def describe(error: BaseException, trace: TracebackType | None = None) -> str:
    """Where an exception came from, with those that led to it; `trace` if it has lost its own."""
    return "\n\n".join(_told(error, trace, set()))


def _told(error: BaseException, trace: TracebackType | None, seen: set[int]) -> list[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    parts = []
    if before is not None and id(before) not in seen and len(seen) < _DEEPEST:
        parts = [*_told(before, None, seen), "Which led to:"]
    kind = type(error)
    own = [f"{kind.__module__}.{kind.__qualname__}", *_frames(trace or error.__traceback__)]
    parts.append("\n".join(own))
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            if id(each) not in seen and len(seen) < _DEEPEST:
                parts += ["One of several:", *_told(each, None, seen)]
    return parts


def _frames(trace: TracebackType | None) -> list[str]:
    lines = []
    for frame, number in list(walk_tb(trace))[-_DEEPEST:]:
        code = frame.f_code
        lines.append(f"  {short(code.co_filename)}:{number} in {code.co_name}")
        source = linecache.getline(code.co_filename, number).strip()
        if source:
            lines.append(f"    {source}")
    return lines


def short(path: str) -> str:
    """A file of code without the folders it is in, which may have a person's name."""
    if path.startswith(_HERE):
        return path.removeprefix(_HERE).replace(os.sep, "/")
    inside = _LIBRARIES.sub("", path)
    return inside if inside != path else re.split(r"[/\\]", path)[-1]


def report(what: str, moment: datetime) -> str:
    """The whole report around a description of what went wrong."""
    return "\n".join(
        [
            "Four Pillars: report of a problem",
            "",
            "It holds no notes, names or search words, and was sent nowhere.",
            "",
            f"When: {moment:%Y-%m-%d %H:%M:%S %z}",
            *(f"{name}: {value}" for name, value in _versions().items()),
            "",
            what,
            "",
        ]
    )


def _versions() -> dict[str, str]:
    told = {
        "Four Pillars": __version__ + (" (bundle)" if getattr(sys, "frozen", False) else ""),
        "Python": platform.python_version(),
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
    }
    for name, module, attribute in (
        ("Qt", "PySide6.QtCore", "__version__"),
        ("SQLAlchemy", "sqlalchemy", "__version__"),
        ("SQLite", "sqlcipher3.dbapi2", "sqlite_version"),
    ):
        if module in sys.modules:  # what was not loaded has no part in it
            told[name] = str(getattr(sys.modules[module], attribute, "?"))
    return told


# -- files --------------------------------------------------------------------------------------


def keep(folder: Path, text: str, moment: datetime) -> Path:
    """Write a report into a data folder; the oldest of too many go. Raises OSError."""
    place = folder / FOLDER
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    name, number = f"{_BEGIN}{moment:%Y%m%dT%H%M%S}", 1
    path = place / (name + _END)
    while True:
        try:
            handle = os.open(path, _NEW, 0o600)
            break
        except FileExistsError:
            number += 1
            path = place / f"{name}-{number}{_END}"
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    for old in kept(folder)[:-KEPT]:
        with suppress(OSError):
            old.unlink()
    return path


def kept_and_told(folder: Path, error: BaseException, trace: TracebackType | None) -> str:
    """Keep a report of an exception; the sentence for whoever met it."""
    moment = datetime.now().astimezone()
    said = tr("there is a fault in the program. What was saved before is safe.")
    try:
        path = keep(folder, report(describe(error, trace), moment), moment)
    except OSError:
        told = tr("A report of it could not be kept in {folder}.").format(folder=folder)
    else:
        told = tr("A report of it, without anything of yours, is in {path}").format(path=path)
    return f"{said} {told}"


def kept(folder: Path) -> list[Path]:
    """The reports in a data folder, the oldest first."""
    return sorted((folder / FOLDER).glob(f"{_BEGIN}*{_END}"))


def take_hard(folder: Path) -> str:
    """What the system's handler wrote when the program died last, put as harmlessly; or nothing.

    The file is gone afterwards.
    """
    path = folder / FOLDER / HARD
    try:
        with path.open("rb") as file:
            said = file.read(200_000).decode("utf-8", "replace")
        path.unlink()
    except OSError:
        return ""
    return "\n".join(_harmless(said)).strip()


def _harmless(said: str) -> list[str]:
    lines = []
    for line in said.splitlines():
        frame = _HARD_FRAME.match(line)
        if frame:
            lines.append(f"  {short(frame[1])}:{frame[2]} in {frame[3]}")
        elif _HARD_LINE.match(line):
            lines.append(line)
    return lines
