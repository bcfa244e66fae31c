"""The program in use for a moment, without a screen: `python -m tests.tour FOLDER`.

It starts on the folder, is searched, ticked, undone, written into and printed, does every errand
with words of others, shows its dialogs and closes. Then it names, one per line, the modules and
libraries it took and the sockets it made.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from db.checklists import State
from desktop.app import Program
from desktop.dialogs.print_designer import PrintDesigner
from desktop.qt_app import application
from tests.errands import run_all
from tests.waiting import until

RECORD = "COM-23"
_sockets: list[str] = []


def tour(folder: Path) -> None:
    """Use the program on `folder`."""
    qt = application()
    program = Program(qt, str(folder))
    program.show()
    until(lambda: program.board is not None and program.board.workspace is not None)
    until(lambda: program.board is not None and program.board.checklist is not None)
    board, bench = program.board, program.workbench
    assert board is not None
    assert bench is not None
    bench.bar.search.insert("forced labor")
    until(lambda: 0 < bench.list_pane.model.rowCount() < len(board.plan.records))
    bench.navigator.select(RECORD)
    board.set_state([RECORD], State.DONE)
    until(lambda: board.item(RECORD).state is State.DONE)
    board.undo()
    until(lambda: board.item(RECORD).state is State.TODO)
    bench.detail.note.insertPlainText("Ask for the form.")
    bench.leave()
    until(lambda: board.item(RECORD).note)
    for name in ("about", "shortcuts", "print"):
        _show_and_close(name, program, folder / "printed.pdf")
    assert (folder / "printed.pdf").read_bytes().startswith(b"%PDF")
    run_all(program, folder)
    program.window.close()
    program.finish()


def _show_and_close(name: str, program: Program, printed: Path) -> None:
    """Open the dialog of an action, which waits for its end, and end it from a timer."""
    assert program.workbench is not None
    shown = []

    def end() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            shown.append(dialog)
            if isinstance(dialog, PrintDesigner) and not printed.exists():
                dialog.save(printed)  # as soon as the pages are made
            else:
                dialog.close()

    timer = QTimer()
    timer.timeout.connect(end)
    timer.start(20)
    program.workbench.action(name).trigger()
    timer.stop()
    assert shown, f"{name} showed no dialog"


def loaded() -> set[str]:
    """The modules and shared libraries of this process."""
    maps = Path("/proc/self/maps").read_text().splitlines()
    return set(sys.modules) | {Path(line.split()[-1]).name for line in maps if ".so" in line}


def _note_sockets(event: str, _: object) -> None:
    if event.startswith("socket."):
        _sockets.append(event)


if __name__ == "__main__":
    sys.addaudithook(_note_sockets)
    tour(Path(sys.argv[1]))
    print("\n".join([*sorted(loaded()), *_sockets]))  # noqa: T201 - what it was asked for
