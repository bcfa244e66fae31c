"""One window for one data folder: whoever comes second asks the first to show itself.

The first holds a lock of the system's on a file in the folder. It goes with its process, however
that ends, so there is no stale lock and no number of a process to be mistaken for another. Where
there are no locks (some network drives) or the folder cannot be written to, every start has a
window: the store sees to it that two of them do no harm.
"""

from __future__ import annotations

import errno
import importlib
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.core import visits
from desktop.core.language import tr
from desktop.core.visits import Visit

FILE_NAME = "window.lock"
PATIENCE = 15.0  # seconds for a window that is busy to answer
_TAKEN = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class InUseError(Exception):
    """Another window has the folder; the text says what to do."""


class NoAnswerError(InUseError):
    """It does not answer either."""


class Seat:
    """The place of the one window. `is_sure` is false where it cannot be told if there are more."""

    def __init__(self, handle: int | None) -> None:
        self._handle = handle

    @property
    def is_sure(self) -> bool:
        return self._handle is not None

    def leave(self) -> None:
        """Let the next one have it. The end of the process does the same."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def take(folder: Path) -> Seat | None:
    """The seat of a data folder, which is made if needed; None where another process has it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(folder / FILE_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except (OSError, ValueError):  # the store will say what is wrong with the folder
        return Seat(None)
    try:
        _lock(handle)
    except OSError as error:
        os.close(handle)
        return None if error.errno in _TAKEN else Seat(None)
    return Seat(handle)


def enter(folder: Path, visit: Visit, patience: float = PATIENCE) -> Seat | None:
    """The seat of a data folder. None where the window that has it was told of the visit.

    Raises NoAnswerError when it does not take notice for `patience` seconds.
    """
    seat = take(folder)
    if seat is not None:
        return seat
    try:
        left = visits.leave(folder, visit)
    except OSError as error:
        raise _no_answer(folder) from error
    end = time.monotonic() + patience
    try:
        while left.exists():
            seat = take(folder)  # it may just be closing
            if seat is not None:
                return seat
            if time.monotonic() >= end:
                raise _no_answer(folder)
            time.sleep(0.02)
    finally:
        with suppress(OSError):
            left.unlink(missing_ok=True)
    return None


def alone(folder: Path) -> Seat:
    """The seat of a data folder. Raises InUseError where another window has it."""
    seat = take(folder)
    if seat is None:
        said = tr("Four Pillars is open with {folder} already. Close that window first.")
        raise InUseError(said.format(folder=folder))
    return seat


def _no_answer(folder: Path) -> NoAnswerError:
    return NoAnswerError(
        tr(
            "Four Pillars is open with {folder} already, and that window does not answer. Your "
            "data is safe. Wait a moment and try again, or end that program first."
        ).format(folder=folder)
    )


def _lock(handle: int) -> None:
    """Lock the file, or raise OSError at once."""
    try:
        import fcntl
    except ImportError:
        msvcrt: Any = importlib.import_module("msvcrt")
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
