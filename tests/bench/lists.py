"""Opening lists in the real window: `python -m tests.bench.lists FOLDER`.

The last list of the workspace is opened from the first one, again and again. A list is shown at the
end of the first paint of its rows.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QEventLoop, QTimer

from tests.bench.beat import Beat
from tests.bench.clock import now, percentile, tell
from tests.bench.driver import Once, opened, show_list, start

ROUNDS = 4
REST = 300  # milliseconds: what is done behind the first paint is over by then

if __name__ == "__main__":
    qt, program = start(sys.argv[1])
    bench, board = opened(program)
    loop, beat = QEventLoop(), Beat()
    shown, gaps = [], []
    painted = 0.0

    def paint() -> None:
        global painted
        painted = now()

    def rest() -> None:
        QTimer.singleShot(REST, loop.quit)
        loop.exec()

    for n in range(ROUNDS + 1):
        show_list(bench, board, 0)
        rest()
        beat.beat()
        beat.rest()
        painted = 0.0
        began = now()
        show_list(bench, board, -1)
        Once(bench.list_pane.list.viewport(), QEvent.Type.Paint, paint)
        rest()
        beat.beat()
        if n:
            shown.append(((painted or now()) - began) * 1000)
            gaps.append(beat.rest())
    tell({"shown": percentile(shown, 50), "gap": max(gaps), "items": len(board.items)})
    program.window.close()
    program.finish()
