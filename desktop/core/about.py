"""What there is to say about this copy of the program: on its page, and to be copied."""

from __future__ import annotations

import platform
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from db import binaries
from desktop import __version__
from desktop.core.describe import EDITION
from desktop.core.language import tr, tr_n
from desktop.core.words import day

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


def content_line(plan: Plan) -> str:
    """Which plan it is, and up to which day what became of it is told."""
    told = [record.status_as_of for record in plan.records.values() if record.status_as_of]
    return tr("{edition}, with what became of it up to {day}").format(
        edition=EDITION, day=day(max(told))
    )


def runs_as() -> str:
    """Whether this is a program of its own, or run by a Python that is installed."""
    if getattr(sys, "frozen", False):
        return tr("A program of its own, which brings along all it needs")
    return tr("Run by Python {version}").format(version=platform.python_version())


def details(plan: Plan, folder: Path, drawn_by: str) -> str:
    """All one needs to know to help from afar, one thing a line; not who the person is.
    `drawn_by` names what draws the window."""
    engine = binaries()
    return "\n".join(
        (
            f"Four Pillars {__version__}",
            tr_n(
                "Content: {content}; {n} records",
                "Content: {content}; {n} record",
                len(plan.records),
                content=content_line(plan),
            ),
            tr("Data folder: {folder}").format(folder=without_home(folder)),
            f"Python {platform.python_version()}, SQLite {engine.sqlite}, "
            f"SQLCipher {engine.sqlcipher}, OpenSSL {engine.openssl}",
            f"{drawn_by}. {runs_as()}.",
            _system(),
        )
    )


def without_home(folder: Path) -> str:
    """A folder with ~ for the person's own, and without the name of that in what is left: a stick
    stands at `/media/jane`."""
    try:
        home = Path.home()
    except RuntimeError:  # there is no such person
        return str(folder)
    with suppress(ValueError):
        return str(Path("~") / _unnamed(str(folder.absolute().relative_to(home)), home))
    return _unnamed(str(folder), home)


def _unnamed(path: str, home: Path) -> str:
    if not home.name:
        return path
    return re.sub(rf"(?<!\w){re.escape(home.name)}(?!\w)", "…", path, flags=re.IGNORECASE)


def _system() -> str:
    told = f"{platform.system()} {platform.release()}, {platform.machine()}"
    with suppress(OSError):  # what only Linux has, and not every one
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {told}"
    return told
