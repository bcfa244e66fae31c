"""What there is to say about this copy of the program: on its page, and to be copied."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

from db import binaries
from desktop import __version__
from desktop.core.describe import EDITION
from desktop.core.words import day

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


def content_line(plan: Plan) -> str:
    """Which plan it is, and up to which day what became of it is told."""
    told = [record.status_as_of for record in plan.records.values() if record.status_as_of]
    return f"{EDITION}, with what became of it up to {day(max(told))}"


def details(plan: Plan, folder: Path) -> str:
    """All one needs to know to help from afar, one thing a line; not who the person is."""
    engine = binaries()
    return "\n".join(
        (
            f"Four Pillars {__version__}",
            f"Content: {content_line(plan)}; {len(plan.records)} records",
            f"Data folder: {without_home(folder)}",
            f"Python {platform.python_version()}, SQLite {engine.sqlite}, "
            f"SQLCipher {engine.sqlcipher}, OpenSSL {engine.openssl}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
        )
    )


def without_home(folder: Path) -> str:
    """A folder with ~ for the person's own, whose name is in its path."""
    try:
        return str(Path("~") / folder.absolute().relative_to(Path.home()))
    except (ValueError, RuntimeError):  # elsewhere, or there is no such person
        return str(folder)
