"""Stamps: when and where a value was set, so that two copies of a list can be brought together.

A stamp is `2026-11-21T09:15:00.000001Z~1f0c2d3e`: the moment (UTC, microseconds) and the replica,
which is one workspace file in one place. Stamps of a replica only ever grow, and sort as text. A
list knows in `seen`, by replica, the latest stamp of each that has reached it: a value whose stamp
is not later than that has been known here, whatever stands here instead was set knowing it.

What a merge makes of values that were set apart has the stamps of all, latest first, with commas
between and behind each `@` how it is found in the whole (see `desktop.core.exchange.registers`).
"""

from __future__ import annotations

import hashlib
import platform
import re
import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert, select, update

from db.workspace.schema import replica

_TICK = timedelta(microseconds=1)
_LAST = "9000"  # a year that no clock shows; near the end of time there would be no later stamp
_ONE = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z~[0-9a-f]{8}(?:@[^,]*)?"
_STAMP = re.compile(f"{_ONE}(?:,{_ONE})*")


def moment(stamp: str) -> str | None:
    """When a stamp was given, ISO 8601 in UTC to the second; None for no stamp."""
    return f"{stamp[:19]}+00:00" if stamp else None


def is_stamp(text: str) -> bool:
    """Whether `text` is a stamp that others can follow."""
    if _STAMP.fullmatch(text) is None or text > _LAST:
        return False
    try:
        datetime.fromisoformat(text.partition("~")[0])
    except ValueError:
        return False
    return True


def place_of(path: Path) -> str:
    """A name for this file on this computer, which tells nothing about either.

    A copy that was put in the place of the file is another one, as it lacks what was written last.
    """
    # Not `uuid.getnode()`: it opens sockets to ask for the number of the network card.
    where = f"{platform.node()}:{path.stat().st_ino}:{path.resolve()}"
    return hashlib.sha256(where.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Clock:
    """Gives stamps within one transaction, later than all that were given in this file."""

    def __init__(self, connection: Connection, place: str) -> None:
        self._connection = connection
        found = connection.execute(select(replica).where(replica.c.place == place)).first()
        if found is None:
            name = uuid.uuid4().hex[:8]
            connection.execute(insert(replica).values(id=name, place=place, last=""))
            self._name, self._last = name, ""
        else:
            self._name, self._last = found.id, found.last

    def stamp(self) -> str:
        """A new stamp."""
        now = datetime.now(UTC)
        if self._last:
            now = max(now, datetime.fromisoformat(self._last.partition("~")[0]) + _TICK)
        self._keep(f"{now.strftime('%Y-%m-%dT%H:%M:%S.%fZ')}~{self._name}")
        return self._last

    def _keep(self, last: str) -> None:
        self._last = last
        this = replica.c.id == self._name
        self._connection.execute(update(replica).where(this).values(last=last))

    def witness(self, stamps: Iterable[str]) -> None:
        """Take note of stamps given elsewhere: all that is given from now on is later, whatever
        the other clocks showed. So what was set knowing of a value always sorts after it."""
        latest = max((stamp.partition("~")[0] for stamp in stamps), default="")
        if latest > self._last.partition("~")[0]:
            self._keep(f"{latest}~{self._name}")


def own(connection: Connection) -> dict[str, str]:
    """The latest stamps given in this file, by replica."""
    rows = connection.execute(select(replica.c.id, replica.c.last).where(replica.c.last > ""))
    return {row.id: row.last for row in rows}


def joined(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """What both together have seen."""
    return {
        name: max(one.get(name, ""), other.get(name, "")) for name in sorted(one.keys() | other)
    }
