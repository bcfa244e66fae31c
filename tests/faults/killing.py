"""A program that works until it is killed."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable
from pathlib import Path

Work = Callable[[Path, int, Callable[[], object]], None]


def killed_at_work(work: Work, folder: Path, seed: int, after: int, moment: int) -> int:
    """How much a program acknowledged that was killed a moment after so many acknowledgements, or
    that came to its end before."""
    return Started(work, folder, seed).killed(after, moment)


class Started:
    """A child that works, as from now."""

    def __init__(self, work: Work, folder: Path, seed: int) -> None:
        self._reading, writing = os.pipe()
        self._child = os.fork()
        if self._child == 0:
            code = 1
            try:
                os.close(self._reading)
                os.write(writing, b"!")  # it begins
                work(folder, seed, lambda: os.write(writing, b"."))
                code = 0
            finally:
                if code:
                    traceback.print_exc()
                os._exit(code)
        os.close(writing)

    def killed(self, after: int, moment: int) -> int:
        """Kill it a moment after so many acknowledgements. Returns how many there were."""
        with open(self._reading, "rb", buffering=0) as pipe:  # noqa: PTH123 - a pipe has no path
            acknowledged = -1
            while acknowledged < after and pipe.read(1):
                acknowledged += 1
            for _ in range(moment):
                pass
            os.kill(self._child, signal.SIGKILL)
            acknowledged += len(pipe.readall() or b"")
        status = os.waitpid(self._child, 0)[1]
        assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "it failed"
        return acknowledged
