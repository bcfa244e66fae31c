"""Seeing how long the window's thread stands still."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from tests.bench.clock import now


class Beat(QTimer):
    """The longest time between two turns of the event loop."""

    def __init__(self) -> None:
        super().__init__(interval=1)
        self._last, self.longest = now(), 0.0
        self.timeout.connect(self.beat)
        self.start()

    def beat(self) -> None:
        self.longest = max(self.longest, (now() - self._last) * 1000)
        self._last = now()

    def rest(self) -> float:
        """The longest gap since the last call."""
        longest, self.longest = self.longest, 0.0
        return longest
