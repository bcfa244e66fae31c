"""Takes the pictures of the help: the real program with a little work done, in its light colors.

Each is taken at twice its size, so that it is sharp on a fine screen, and has few colors, so that
it is small.

`python -m tests.help_pictures [FOLDER]`
"""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

from tests.screenshots import (
    QUIET,
    make_checklist,
    settle,
    wait_until,
)  # chooses the platform first

from db.checklists import State  # isort: skip
from PIL import Image  # isort: skip
from PySide6.QtCore import QPoint, QRect, QTimer  # isort: skip
from PySide6.QtGui import QPixmap  # isort: skip
from PySide6.QtWidgets import QApplication, QWidget  # isort: skip

from desktop import theme  # isort: skip
from desktop.app import Program  # isort: skip
from desktop.qt_app import application  # isort: skip
from desktop.core.filters import Filter  # isort: skip
from desktop.core.help.page import PICTURES  # isort: skip
from desktop.core.query import Field  # isort: skip
from desktop.core.trail import Place  # isort: skip
from desktop.dialogs.print_designer import PrintDesigner  # isort: skip
from desktop.views.workbench import Workbench  # isort: skip
from desktop.widgets.picture import TAKEN_AT  # isort: skip
from tests.second_start import second_start  # isort: skip

SIZE = (900, 600)
COLORS = 48


def make(target: Path) -> None:
    """Write the pictures into the folder `target`."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        qt = application()
        theme.apply(qt, "light")
        program = Program(qt, str(second_start(Path(folder))))
        program.window.resize(*SIZE)
        program.show()
        wait_until(lambda: program.workbench is not None and program.board is not None)
        bench, board = program.workbench, program.board
        assert bench is not None
        assert board is not None
        wait_until(lambda: board.checklist is not None and bool(board.workspace))
        by_year = Filter(frozenset({(Field.YEAR, "2022"), (Field.AGENCY, "dhs")}))
        bench.navigator.go(Place(by_year, "", "COM-23"))
        board.set_state(["COM-12", "COM-24", "COM-26"], State.DONE)
        board.set_state(["COM-23"], State.DOING)
        _take_settled(qt, program, target / "window.png")
        _take_filters(qt, program, bench, target / "filters.png")
        make_checklist(board, bench)
        _take_settled(qt, program, target / "checklist.png")
        _take_designer(bench, target / "printing.png")
        program.window.close()
        program.finish()


def _take_settled(qt: QApplication, program: Program, file: Path) -> None:
    settle(qt)
    assert program.workbench is not None
    program.workbench.status.tell("Saved 09:00")  # the same at any time of day
    _take(program.window, file, program.window.rect())


def _take_filters(qt: QApplication, program: Program, bench: Workbench, file: Path) -> None:
    """The search line and the filters, with one of them open."""
    bench.bar.facet(Field.AGENCY).click()
    settle(qt)
    top = bench.mapTo(program.window, QPoint(0, 0)).y()
    _take(program.window, file, QRect(0, top, SIZE[0], 390))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    bench.navigator.go(Place())


def _take_designer(bench: Workbench, file: Path) -> None:
    """The print designer over the open list, once its pages are there."""
    timer = QTimer()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PrintDesigner) and dialog.is_up_to_date:
            timer.stop()
            QTimer.singleShot(2 * QUIET, partial(_take_and_close, dialog, file))

    timer.timeout.connect(look)
    timer.start(50)
    bench.action("print").trigger()


def _take_and_close(dialog: PrintDesigner, file: Path) -> None:
    _take(dialog, file, dialog.rect())
    dialog.reject()


def _take(widget: QWidget, file: Path, room: QRect) -> None:
    """What a part of a widget shows, and what pops up over it."""
    picture = QPixmap(room.size() * TAKEN_AT)
    picture.setDevicePixelRatio(TAKEN_AT)
    widget.render(picture, -room.topLeft())
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.render(picture, popup.mapToGlobal(QPoint()) - widget.mapToGlobal(room.topLeft()))
    picture.save(str(file))
    with Image.open(file) as taken:
        few = taken.convert("RGB").quantize(COLORS, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
