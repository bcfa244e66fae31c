"""Typing into the search line of the real window: `python -m tests.bench.keys FOLDER`.

Each key is pressed when the one before has been answered. It is answered when the results for
exactly what stands in the line are on screen: the paint after the last answer has ended. With
`--list` the last list of the workspace is searched on its page, else the plan. With
`--few` few words are typed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.work.search import Searcher
from tests.bench.clock import now, percentile, tell
from tests.bench.driver import opened, show_list, start

TYPED = (
    "forced labor", "supply chains", "visa", "shelter for survivors", "hotline", "training", "dhs",
    "child victims", "housing", "data", "agency:dhs screening", "restitution", "health care",
    "is:todo prosecution", "airline", "procurement", "-training research", '"human trafficking"',
    "tribal", "foster care", "financial", "victim assistance", "2023", "zzz",
)  # fmt: skip
FEW = 4  # of the lines above
NOTHING_TO_PAINT = 40  # milliseconds without a paint after an answer: it changed nothing


class Stopwatch(QObject):
    """Sees every answer of the searcher and every paint of the results.

    What else is painted meanwhile, like a button that fades in, is nobody's answer.
    """

    def __init__(self, window: QObject, results: QWidget) -> None:
        super().__init__(window)
        self._loop = QEventLoop()
        self._quiet = QTimer(singleShot=True, interval=NOTHING_TO_PAINT)
        self._quiet.timeout.connect(self._loop.quit)
        self._asked = self._answered = self._touched = False
        self._last = 0.0
        self._window = window
        for part in (window, results, *results.findChildren(QWidget)):
            part.installEventFilter(self)
        self._wrap()

    def press(self, widget: Any, key: Any) -> float:
        """Milliseconds from the key press to the end of the paint that answers it."""
        self._asked = self._answered = False
        pressed = now()
        QTest.keyClick(widget, key)
        if not self._asked:  # no other words than before: there is nothing to look for
            QTimer.singleShot(0, self._answer)
        self._loop.exec()
        return (self._last - pressed) * 1000

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        if part is not self._window:
            self._touched = self._touched or event.type() is QEvent.Type.Paint
        elif event.type() is QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, self._painted)  # in the turn after the window has painted
        return False

    def _wrap(self) -> None:
        """Hear of every question and of its answer, which the searcher gives to `done`."""
        ask = Searcher._ask

        def asking(me: Searcher, find: Any, done: Callable[..., None]) -> None:
            def answered(found: Any) -> None:
                done(found)
                self._answer()

            self._asked = True
            ask(me, find, answered)

        patch.object(Searcher, "_ask", asking).start()

    def _answer(self) -> None:
        self._answered, self._touched, self._last = True, False, now()
        self._quiet.start()

    def _painted(self) -> None:
        if self._answered and self._touched:
            self._touched, self._last = False, now()
            self._quiet.start()


if __name__ == "__main__":
    qt, program = start(sys.argv[1])
    bench, board = opened(program)
    if "--list" in sys.argv:
        show_list(bench, board, -1)
    line = bench.bar.search
    watch = Stopwatch(program.window, bench.list_pane.list.viewport())
    for letter in TYPED[0]:  # the first words fill the caches, as on any day
        watch.press(line, letter)
    watch.press(line, Qt.Key.Key_Escape)
    typed = TYPED[:FEW] if "--few" in sys.argv else TYPED
    taken = [watch.press(line, key) for text in typed for key in (*text, Qt.Key.Key_Escape)]
    tell({"p50": percentile(taken, 50), "p95": percentile(taken, 95), "keys": len(taken)})
    program.window.close()
    program.finish()
