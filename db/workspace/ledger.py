"""The count of commits, in the file and beside it, so that a commit that is lost is noticed.

Every transaction that writes raises the count within the workspace; the same number is written
into a small file beside it, after the commit and without waiting for the disk. So the number
outside is the same or, after a crash, smaller. If it is larger, commits are gone: the write-ahead
log was deleted or is an old one, or the file was put back to what it was earlier.
"""

from __future__ import annotations

import os
import re
import uuid
import zlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select, update

from db.refusals import Lost
from db.workspace.schema import ledger

FILE_NAME = "workspace.count"

# Always as long: it is written over in place, by one call, and never cut.
_LINE = re.compile(
    r"([0-9a-f]{32}) (\d{12}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00) ([0-9a-f]{8})\n"
)


@dataclass(frozen=True, slots=True)
class Count:
    """How many commits a workspace has seen, and when the last one was (ISO 8601, UTC)."""

    workspace: str
    commits: int
    at: str


def begin(connection: Connection) -> None:
    """Begin the count of a workspace that is being made."""
    row = {"workspace": uuid.uuid4().hex, "commits": 0, "at": _now(), "lost": ""}
    connection.execute(insert(ledger).values(row))


def raised(connection: Connection) -> Count:
    """Count the transaction that is about to be committed."""
    told = (ledger.c.workspace, ledger.c.commits, ledger.c.at)
    more = update(ledger).values(commits=ledger.c.commits + 1, at=_now()).returning(*told)
    return Count(*connection.execute(more).one())


def inside(connection: Connection) -> Count:
    """The count within the workspace."""
    told = (ledger.c.workspace, ledger.c.commits, ledger.c.at)
    return Count(*connection.execute(select(*told)).one())


def outside(folder: Path) -> Count | None:
    """The count beside the workspace in `folder`; None where there is none that makes sense."""
    text = ""
    with suppress(OSError):
        text = (folder / FILE_NAME).read_bytes()[:200].decode("ascii", "replace")
    found = _LINE.fullmatch(text)
    if found is None or _sum(text[:-10]) != found[4]:
        return None
    return Count(found[1], int(found[2]), found[3])


def write_outside(folder: Path, count: Count) -> None:
    """Write the count beside the workspace. A disk that refuses it takes nothing away."""
    told = f"{count.workspace} {count.commits:012d} {count.at}"
    with suppress(OSError):
        handle = os.open(folder / FILE_NAME, os.O_CREAT | os.O_WRONLY, 0o600)
        try:
            os.write(handle, f"{told} {_sum(told)}\n".encode("ascii"))
        finally:
            os.close(handle)


def compare(here: Count, there: Count | None) -> Lost | None:
    """What a workspace counted as `here` lacks that the count outside has seen.

    That one has to be read first: another program may commit between the two.
    """
    if there is None or (there.workspace == here.workspace and there.commits <= here.commits):
        return None
    another = there.workspace != here.workspace
    missing = there.commits if another else there.commits - here.commits
    return Lost(missing, here.at, there.at, another=another)


def noted(connection: Connection) -> Lost | None:
    """What was found missing and is not understood yet."""
    return Lost.read(connection.execute(select(ledger.c.lost)).scalar_one())


def take_up(connection: Connection, there: Count | None) -> Count:
    """Go on counting, from the number outside if that is larger. If it is, commits are missing:
    that is kept in the workspace until somebody says it is understood."""
    here = inside(connection)
    lost = compare(here, there)
    if there is None or lost is None:
        return here
    before = noted(connection)
    both = lost if before is None else before.and_then(lost)
    most = max(here.commits, there.commits)
    connection.execute(update(ledger).values(commits=most, lost=both.written()))
    return Count(here.workspace, most, here.at)


def understood(connection: Connection) -> None:
    """Forget what was found missing."""
    connection.execute(update(ledger).values(lost=""))


def follow(connection: Connection, before: Count | None) -> Count:
    """Make this workspace the one that comes after the one counted as `before`, whose place it
    takes: nothing of it is taken for lost."""
    here = inside(connection)
    if before is not None:
        most = max(here.commits, before.commits) + 1
        here = Count(before.workspace, most, _now())
    connection.execute(
        update(ledger).values(workspace=here.workspace, commits=here.commits, at=here.at, lost="")
    )
    return here


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _sum(text: str) -> str:
    return f"{zlib.crc32(text.encode('ascii', 'replace')):08x}"
