"""A program that writes for ever, until it is killed."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path


def killed_at_work(
    work: Callable[[Path, int, int], None], folder: Path, seed: int, after: int, moment: int
) -> int:
    """How many writes a program acknowledged that was killed a moment after so many of them.

    `work` gets the folder, the seed, and where to write a byte for each.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            work(folder, seed, writing)
        finally:
            os._exit(1)  # only an error leads here
    os.close(writing)
    with open(reading, "rb", buffering=0) as pipe:  # noqa: PTH123 - a pipe has no path
        acknowledged = 0
        while acknowledged < after:
            assert pipe.read(1) == b"."
            acknowledged += 1
        for _ in range(moment):
            pass
        os.kill(child, signal.SIGKILL)
        acknowledged += len(pipe.readall() or b"")
    assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
    return acknowledged
