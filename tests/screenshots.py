"""Makes the pictures in the README: the real program on the bundled plan, with a little work done.

`python -m tests.screenshots [FOLDER]`
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from db.checklists import OWN, Edit, ListField, State
from db.checklists import ItemField as F
from desktop.app import Program
from desktop.core.filters import Filter
from desktop.core.library.pages import OUTCOMES
from desktop.core.query import Field
from desktop.core.trail import Place
from desktop.core.work_pages import checklist_page
from desktop.dialogs.print_designer import PrintDesigner
from desktop.qt_app import application
from desktop.views.workbench import Workbench
from desktop.work.board import Board
from tests.second_start import second_start

TARGET = Path(__file__).resolve().parents[1] / "resources" / "screenshots"
SIZE = (1280, 800)
QUIET = 400  # milliseconds
_CHANGING = (
    QEvent.Type.Paint,
    QEvent.Type.LayoutRequest,
    QEvent.Type.Resize,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
)


def make(target: Path) -> None:
    """Write the pictures into the folder `target`."""
    with tempfile.TemporaryDirectory() as folder:
        qt = application()
        program = Program(qt, str(second_start(Path(folder))))
        program.window.resize(*SIZE)
        program.show()
        wait_until(lambda: program.workbench is not None and program.board is not None)
        assert program.workbench is not None
        assert program.board is not None
        board, bench = program.board, program.workbench
        wait_until(lambda: board.checklist is not None and bool(board.workspace))
        dhs_2022 = Filter(frozenset({(Field.AGENCY, "dhs"), (Field.YEAR, "2022")}))
        bench.navigator.go(Place(dhs_2022, "", "COM-23"))
        board.set_state(["COM-12", "COM-24", "COM-26"], State.DONE)
        board.set_state(["COM-23"], State.DOING)
        note = "Ask for the new intake form before the May training."
        board.set_note(board.note_id("COM-23"), note, going_on=False)
        wait_until(lambda: bool(board.item("COM-23").note))
        settle(qt)  # the last answers repaint the rows
        bench.status.tell(bench.tr("Saved {}").format("09:00"))  # the same at any time of day
        target.mkdir(parents=True, exist_ok=True)
        program.window.grab().save(str(target / "window.png"))
        bench.navigator.go(Place(page=OUTCOMES, selected="COM-20"))
        settle(qt)
        program.window.grab().save(str(target / "outcomes.png"))
        _take_spanish(program, qt, Place(dhs_2022, "", "COM-23"), target / "spanish.png")
        board, bench = program.board, program.workbench
        make_checklist(board, bench)
        settle(qt)
        bench.status.tell(bench.tr("Saved {}").format("09:00"))
        program.window.grab().save(str(target / "checklist.png"))
        _take_designer(bench, target / "designer.png")
        program.window.close()
        program.finish()


class _Changes(QObject):
    """Begins a time anew with whatever changes a picture."""

    def __init__(self, quiet: QTimer) -> None:
        super().__init__()
        self._quiet = quiet

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGING:
            self._quiet.start()
        return False


def settle(qt: QApplication) -> None:
    """Wait until nothing is laid out or painted any more, however busy the machine is."""
    loop, quiet = QEventLoop(), QTimer(interval=QUIET, singleShot=True)
    quiet.timeout.connect(loop.quit)
    changes = _Changes(quiet)
    qt.installEventFilter(changes)
    quiet.start()
    loop.exec()
    qt.removeEventFilter(changes)


def _take_spanish(program: Program, qt: QApplication, shown: Place, path: Path) -> None:
    """A place once the window speaks Spanish; then it speaks English again."""
    for code in ("es", "en"):
        before = program.workbench
        assert before is not None
        before.navigator.go(shown)
        before.action(f"language_{code}").trigger()
        wait_until(partial(_is_anew, program, before))
        settle(qt)
        if code == "es":
            assert program.workbench is not None
            bench = program.workbench
            bench.status.tell(bench.tr("Saved {}").format("09:00"))
            program.window.grab().save(str(path))


def _is_anew(program: Program, before: Workbench) -> bool:
    """Whether the window was made anew, with its notes."""
    board = program.board
    is_another = program.workbench not in (None, before) and program.is_complete()
    return is_another and board is not None and board.checklist is not None


def _take_designer(bench: Workbench, path: Path) -> None:
    """The print designer over the open list, once its pages are there."""
    timer = QTimer()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PrintDesigner) and dialog.is_up_to_date:
            timer.stop()
            QTimer.singleShot(2 * QUIET, partial(_grab, dialog, path))

    timer.timeout.connect(look)
    timer.start(50)
    bench.action("print").trigger()


def _grab(dialog: PrintDesigner, path: Path) -> None:
    dialog.grab().save(str(path))
    dialog.reject()


def make_checklist(board: Board, bench: Workbench) -> None:
    """A list as an NGO may have it in the middle of a week."""
    soon = (date.today() + timedelta(days=4)).isoformat()  # noqa: DTZ011 - the person's own day
    edits = [
        Edit("COM-17", {F.STATE: "done", F.WHO: "Ana"}),
        Edit("COM-16", {F.STATE: "doing", F.WHO: "Ben", F.DUE: soon, F.PRIORITY: "high"}),
        Edit(
            f"{OWN}{1:032x}",
            {
                F.TITLE: "Walk through the safe house with the new partner",
                F.PILLAR: "protection",
                F.TAGS: "housing\nvisit",
                F.STEPS: "x Agree on a day\n- Ask about access\n- Write down what is missing",
                F.WHO: "Ana",
            },
        ),
        Edit("COM-20", {F.TAGS: "training"}),
        Edit("PRT-1", {}),
        Edit(f"{OWN}{2:032x}", {F.TITLE: "Thank the volunteers", F.STATE: "na"}),
    ]
    values = {ListField.NAME: "Shelter partners", ListField.PURPOSE: "Every Monday at nine"}
    made: list[str] = []
    board.do(lambda store, _: store.add_checklist(values, edits), lambda c: made.append(c.made))
    wait_until(lambda: bool(made))
    bench.navigator.follow(checklist_page(made[0]))
    wait_until(lambda: board.checklist is not None and board.checklist.id == made[0])
    bench.navigator.select(f"{OWN}{1:032x}")


def wait_until(until: Callable[[], bool]) -> None:
    loop = QEventLoop()
    timer = QTimer()

    def look() -> None:
        if until():
            loop.quit()

    timer.timeout.connect(look)
    timer.start(10)
    loop.exec()


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
