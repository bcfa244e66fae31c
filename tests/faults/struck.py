"""`python -m tests.faults.struck STORY CALL TURN SOCKET`: does a story over and over.

It is run under strace, which lets the system refuse a CALL the TURN-th time that a process makes
it. Each story has a process of its own, which first calls to no effect, so that the refusal falls
where it was asked for. What is asked and answered goes over a socket, as `write` may be refused.
"""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from db.errors import StoreError
from tests.faults.stories import Story, counted, story

LIMIT = 6  # things done in a story
_NOTHING = 1_000_000  # no file is open under that number
TO_NO_EFFECT: dict[str, Callable[[], object]] = {
    "pwrite64": lambda: os.pwrite(_NOTHING, b".", 0),
    "fsync": lambda: os.fsync(_NOTHING),
    "ftruncate": lambda: os.ftruncate(_NOTHING, 0),
    "write": lambda: os.write(_NOTHING, b"."),
    "fdatasync": lambda: os.fdatasync(_NOTHING),
}


def main(name: str, called: str, turn: int, handle: int) -> None:
    told = story(name)
    warm_up(told)
    with socket.socket(fileno=handle) as asked:
        while order := asked.recv(4096):
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    asked.send(json.dumps(struck(told, called, turn, **json.loads(order))).encode())
                    code = 0
                finally:
                    if code:
                        traceback.print_exc()
                    os._exit(code)
            if os.waitpid(child, 0)[1]:
                asked.send(b"null")


def warm_up(told: Story) -> None:
    """Do it once, so that a child has all modules from the start."""
    with tempfile.TemporaryDirectory() as beside:
        told.begin(Path(beside, "data"), 0)
        with counted(1, lambda: None) as acknowledge:
            told.work(Path(beside, "data"), 0, acknowledge)


def struck(told: Story, called: str, turn: int, folder: str, seed: int, at: int) -> dict[str, Any]:
    """What became of the story whose call number `at` was refused. If that is 0 none is, and
    `calls` tells how many there were."""
    for _ in range(turn - at if at else 0):
        _call(called)
    answer = outcome(told, Path(folder), seed)
    before = 0
    while not at and _call(called) == errno.EBADF:
        before += 1
    return answer | {"calls": turn - 1 - before}


def outcome(told: Story, folder: Path, seed: int) -> dict[str, Any]:
    """How much of a story was acknowledged, what was refused, and what ended it."""
    done = 0
    refusals: list[tuple[str, str]] = []

    def acknowledge() -> None:
        nonlocal done
        done += 1

    def refused(error: StoreError) -> None:
        refusals.append((getattr(error, "cause", "bug"), str(error)))

    ended = ""
    try:
        with counted(LIMIT, acknowledge) as counting:
            told.work(folder, seed, counting, refused)
    except StoreError as error:
        refused(error)
        ended = str(error)
    return {"done": done, "refusals": refusals, "ended": ended}


def _call(called: str) -> int | None:
    """How the system refuses a call to no effect."""
    try:
        TO_NO_EFFECT[called]()
    except OSError as error:
        return error.errno
    return None


if __name__ == "__main__":
    with suppress(BrokenPipeError):
        main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
