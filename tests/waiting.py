"""Letting a running program go on until something has happened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def until(done: Callable[[], object], seconds: int = 60) -> None:
    """Run the event loop until `done` says so. Raises TimeoutError rather than wait for ever."""
    loop, poll, limit = QEventLoop(), QTimer(), QTimer()
    poll.timeout.connect(lambda: loop.exit(0) if done() else None)
    limit.timeout.connect(lambda: loop.exit(1))
    poll.start(5)
    limit.start(1000 * seconds)
    if loop.exec():
        raise TimeoutError("waited in vain")
