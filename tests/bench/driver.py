"""The real program, watched from outside of its code: nothing in it knows of any measuring."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Program
from desktop.core.work_pages import checklist_page
from desktop.qt_app import application

if TYPE_CHECKING:  # the program loads these behind its first paint, which is measured
    from desktop.views.workbench import Workbench
    from desktop.work.board import Board


class Driven(Program):
    """Calls `filled` as soon as the page exists and `opened` when the notes are there."""

    filled: Callable[[], None] | None = None
    opened: Callable[[], None] | None = None

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if name == "workbench" and value is not None and self.filled:
            self.filled()
        if name == "board" and value is not None and self.opened:
            value.reloaded.connect(self.opened)


class Once(QObject):
    """Calls `then` in the turn of the event loop after the first event of a kind."""

    def __init__(self, watched: QObject, kind: QEvent.Type, then: Callable[[], object]) -> None:
        super().__init__(watched)
        self._watched, self._kind, self._then = watched, kind, then
        watched.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() is self._kind:
            self._watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def start(folder: str) -> tuple[QApplication, Driven]:
    """The program on the data in `folder`, not yet shown: what `desktop.app.run` does."""
    qt = application()
    return qt, Driven(qt, folder)


def opened(program: Driven) -> tuple[Workbench, Board]:
    """The window and the board of a program that shows itself, once the notes are there."""
    from tests.waiting import until  # of pytest's world, which a start does not have

    program.show()
    until(lambda: program.board is not None and program.board.lists)
    assert program.board is not None
    assert program.workbench is not None
    return program.workbench, program.board


def show_list(bench: Workbench, board: Board, at: int) -> None:
    """Open the page of the list at that place among all, and wait for it."""
    wanted = board.lists[at].id
    loop = QEventLoop()
    if board.checklist is None or board.checklist.id != wanted:
        board.reloaded.connect(loop.quit)
        bench.navigator.follow(checklist_page(wanted))
        loop.exec()
        board.reloaded.disconnect(loop.quit)
    else:
        bench.navigator.follow(checklist_page(wanted))


def click(widget: QWidget) -> None:
    """A press and a release of the left button in the middle of `widget`."""
    at = widget.rect().center().toPointF()
    everywhere = widget.mapToGlobal(at)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        event = QMouseEvent(kind, at, everywhere, left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)
