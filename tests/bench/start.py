"""A start of the program until the notes are open: `python -m tests.bench.start FOLDER`.

With `--settle` it stays until memory can be told, with `--settle --list` the last
list of the workspace is opened before that.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QTimer

from tests.bench.bare import SETTLED
from tests.bench.clock import now, resident, tell
from tests.bench.driver import Once, click, show_list, start

if __name__ == "__main__":
    qt, program = start(sys.argv[1])
    marks: dict[str, float] = {}

    def mark(name: str) -> None:
        marks.setdefault(name, now())
        if {"window", "plan", "notes"} <= marks.keys():
            QTimer.singleShot(SETTLED if "--settle" in sys.argv else 0, settled)

    def settled() -> None:
        if "--list" in sys.argv:
            assert program.workbench is not None
            assert program.board is not None
            show_list(program.workbench, program.board, -1)
        program.window.close()

    def watch_plan() -> None:
        assert program.workbench is not None
        Once(program.workbench.list_pane.list.viewport(), QEvent.Type.Paint, click_first)

    def click_first() -> None:
        bench = program.workbench
        assert bench is not None
        row = bench.list_pane.list.visible_rows()[0]
        click(row)
        assert bench.place.selected == row.plan_id, "a click on the first row did nothing"
        mark("plan")

    program.filled = watch_plan
    program.opened = lambda: mark("notes")
    program.window.painted.connect(lambda: mark("window"))
    program.show()
    qt.exec()
    tell({**marks, "memory": resident()})
    program.finish()
