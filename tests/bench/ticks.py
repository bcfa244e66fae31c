"""Ticking rows of the real window: `python -m tests.bench.ticks FOLDER`.

A tick is durable when the store's `set_state` has returned on the worker: its transaction is
committed and synced. While that goes on, a beat every millisecond sees how long the window's thread
stood still.
"""

from __future__ import annotations

import sys
import threading
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from tests.bench.clock import now, percentile, tell
from tests.bench.driver import start
from tests.waiting import until

TICKS = 200


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


if __name__ == "__main__":
    qt, program = start(sys.argv[1])
    program.show()
    until(lambda: program.board is not None and program.board.checklist is not None)
    board, bench = program.board, program.workbench
    assert board is not None
    assert bench is not None
    store: Any = board.workspace
    committed: list[float] = []
    threads: set[threading.Thread] = set()
    set_state = store.set_state

    def watched(*arguments: Any) -> Any:
        changes = set_state(*arguments)
        committed.append(now())
        threads.add(threading.current_thread())
        return changes

    store.set_state = watched
    bench.list_pane.list.focus_current()
    beat, durable, gaps = Beat(), [], []
    answered = QEventLoop()
    settled = QTimer(singleShot=True, interval=20)  # the answer is repainted by then
    settled.timeout.connect(answered.quit)
    board.changed.connect(settled.start)
    for n in range(TICKS + 10):
        row = bench.list_pane.list.visible_rows()[n % 5]
        beat.beat()
        beat.rest()
        clicked = now()
        row.box.click()
        answered.exec()
        beat.beat()
        if n >= 10:
            durable.append((committed[-1] - clicked) * 1000)
            gaps.append(beat.rest())
    assert threading.main_thread() not in threads
    tell(
        {
            "p50": percentile(durable, 50),
            "p95": percentile(durable, 95),
            "gap p95": percentile(gaps, 95),
            "gap": max(gaps),
            "ticks": len(durable),
        }
    )
    program.window.close()
    program.finish()
