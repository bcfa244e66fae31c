"""Ticking rows of the real window: `python -m tests.bench.ticks FOLDER [--list]`.

A tick is durable when the store's `edit` has returned on the worker: its transaction is
committed and synced. While that goes on, a beat every millisecond sees how long the window's thread
stood still. With `--list` the last list of the workspace is ticked on its page, else the plan.
"""

from __future__ import annotations

import sys
import threading
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from tests.bench.beat import Beat
from tests.bench.clock import now, percentile, tell
from tests.bench.driver import opened, show_list, start

TICKS = 200


if __name__ == "__main__":
    qt, program = start(sys.argv[1])
    bench, board = opened(program)
    if "--list" in sys.argv:
        show_list(bench, board, -1)
    store: Any = board.workspace
    committed: list[float] = []
    threads: set[threading.Thread] = set()
    edit = store.edit

    def watched(*arguments: Any) -> Any:
        changes = edit(*arguments)
        committed.append(now())
        threads.add(threading.current_thread())
        return changes

    store.edit = watched
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
