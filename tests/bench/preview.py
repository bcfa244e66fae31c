"""Choosing in the print designer: `python -m tests.bench.preview FOLDER`.

A checklist of 78 items changes its look again and again, never to one it had. A change is answered
when its pages are drawn.
"""

from __future__ import annotations

import sys
from datetime import date
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QComboBox

from desktop.core import subject
from desktop.core.design import Gather
from desktop.core.designs import Designs
from desktop.core.subject import Part
from desktop.dialogs.print_designer import PrintDesigner
from tests.bench.beat import Beat
from tests.bench.clock import now, percentile, tell
from tests.bench.driver import opened, start
from tests.waiting import until

ITEMS = 78
# One choice at a time is another one than before.
GATHERS = tuple(Gather)
LOOKS = (
    *product(("full",), GATHERS),
    *product(("compact",), reversed(GATHERS)),
    *product(("facilitator",), GATHERS),
)

if __name__ == "__main__":
    qt, program = start(sys.argv[1])
    _, board = opened(program)
    part = Part("", list(board.plan.records.values())[:ITEMS])
    paper = subject.of_list(board.plan, "bench", "Shelter partners", [part], {}, "2026-01-02")
    began = now()
    dialog = PrintDesigner(paper, Designs(Path(sys.argv[1])), date(2026, 1, 2), program.window)
    drawn: list[float] = []
    dialog.preview.shown.connect(lambda: drawn.append(now()))
    dialog.show()
    until(lambda: dialog.is_up_to_date and drawn)
    first = (drawn[-1] - began) * 1000
    boxes = [dialog.form.field(name) for name in ("layout", "gather")]
    beat, taken, gaps = Beat(), [], []
    for look in LOOKS:
        drawn.clear()
        beat.beat()
        beat.rest()
        changed = now()
        for box, value in zip(boxes, look, strict=True):
            assert isinstance(box, QComboBox)
            box.setCurrentIndex(box.findData(str(value)))
        until(lambda: dialog.is_up_to_date and drawn)
        taken.append((drawn[-1] - changed) * 1000)
        gaps.append(beat.rest())
    dialog.reject()
    tell(
        {
            "first": first,
            "p50": percentile(taken, 50),
            "p95": percentile(taken, 95),
            "gap": max(gaps),
        }
    )
    program.window.close()
    program.finish()
