"""Whether a write-ahead log holds anything that counts, told without SQLite.

Asked to look at a log without a commit and to leave its index alone, SQLite tries for ten seconds
and gives up. The format is that of https://sqlite.org/walformat.html.
"""

from __future__ import annotations

import struct
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

_MAGIC = 0x377F0682  # the lowest bit is set where checksums are over big-endian words
_HEAD = struct.Struct(">IIII8sII")  # magic, version, page size, number, salts, both checksums
_FRAME = struct.Struct(">II8sII")  # page, size after a commit, salts, both checksums
_WORD = 0xFFFFFFFF

Sums = tuple[int, int]


def holds_a_commit(path: Path) -> bool:
    """Whether the log at `path` has a commit that SQLite would take for one."""
    with suppress(OSError, struct.error), path.open("rb") as log:
        return _has_commit(log)
    return False


def _has_commit(log: BinaryIO) -> bool:
    head = log.read(_HEAD.size)
    magic, _, page, _, salts, *sums = _HEAD.unpack(head)
    order = ">" if magic & 1 else "<"
    if magic & ~1 != _MAGIC or (running := _added((0, 0), head[:24], order)) != tuple(sums):
        return False
    while len(frame := log.read(_FRAME.size + page)) == _FRAME.size + page:
        _, committed, mine, *sums = _FRAME.unpack_from(frame)
        running = _added(_added(running, frame[:8], order), frame[_FRAME.size :], order)
        if mine != salts or running != tuple(sums):
            return False
        if committed:
            return True
    return False


def _added(sums: Sums, data: bytes, order: str) -> Sums:
    one, other = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + other) & _WORD
        other = (other + second + one) & _WORD
    return one, other
