"""Lets many through together, or one alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """Those who pass do not wait for each other. Who wants to be alone waits for those inside, and
    nobody else comes in meanwhile."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside: dict[int, int] = {}  # by thread: one that is inside may pass again
        self._shut = False

    @contextmanager
    def passing(self) -> Iterator[None]:
        me = threading.get_ident()
        with self._changed:
            while self._shut and me not in self._inside:
                self._changed.wait()
            self._inside[me] = self._inside.get(me, 0) + 1
        try:
            yield
        finally:
            with self._changed:
                self._inside[me] -= 1
                if not self._inside[me]:
                    del self._inside[me]
                    self._changed.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One at a time; who calls it sees to that."""
        try:
            with self._changed:
                self._shut = True
                while self._inside:
                    self._changed.wait()
            yield
        finally:
            with self._changed:
                self._shut = False
                self._changed.notify_all()
