"""The composition root: makes the parts, ties them together, and takes them down again."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

try:
    from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication
except ImportError as error:  # a system library of Qt's is missing
    from desktop import system

    sys.exit(system.advice(str(error)))

from desktop import system, theme
from desktop.core import paths, settings
from desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from desktop.leaving import Leaving
    from desktop.paper_desk import PaperDesk
    from desktop.views.workbench import Workbench
    from desktop.work.board import Board
    from desktop.work.worker import Worker

NO_DISPLAY = 1


def run(data_dir: str | None = None) -> int:
    """Show the window and stay until it is closed. Returns the exit code."""
    if not system.has_display():
        sys.stderr.write(system.NO_DISPLAY + "\n")
        return NO_DISPLAY
    qInstallMessageHandler(_on_qt_message)
    QGuiApplication.setDesktopFileName("four-pillars")
    program = Program(application(), data_dir)
    program.show()
    code = QApplication.exec()
    program.finish()
    return code


def application() -> QApplication:
    """Qt, with the style that the program draws in."""
    # Named as on a command line. A style that is asked for would have to be known in Python, and
    # its class waits for those of all styles, and of all that can be drawn.
    qt = QApplication([*sys.argv[:1], "-style", "Fusion"])
    qt.setApplicationName("Four Pillars")
    return qt


class Program:
    """The running program. The window is shown first; everything else loads behind its paint."""

    def __init__(self, qt: QApplication, data_dir: str | None = None) -> None:
        # Qt lets go of the interpreter at every turn; with the usual 5 ms the window would wait
        # that long to get it back from a worker that imports or reads, again and again.
        sys.setswitchinterval(0.0005)
        gc.disable()  # till the window is complete: nothing made before that is let go
        self._qt = qt
        self.folder = paths.data_folder(data_dir)
        self._settings = settings.load(self.folder)
        theme.apply(qt, self._settings.scheme)
        self.window = MainWindow(self._settings.geometry)
        self.window.painted.connect(lambda: QTimer.singleShot(0, self._after_paint))
        self.workbench: Workbench | None = None
        self.board: Board | None = None
        self._leaving: Leaving | None = None
        self._papers: PaperDesk | None = None
        self._workers: list[Worker] = []
        self._wake = _wake_on_signals(self._end)

    def show(self) -> None:
        self.window.show()

    def finish(self) -> None:
        """Keep what is typed, close the stores, remember the window. Safe to call once."""
        if self.workbench is not None:
            self._settings = self.workbench.remembered()
        if self._leaving is not None:
            self._leaving.end()
            self._leaving.save()
        if self.board is not None:
            self.board.close()
        for worker in self._workers:
            worker.close()
        kept = replace(self._settings, geometry=self.window.geometry_text())
        if self._leaving is not None:
            self._workers[0].give_answers()  # the event loop that would have done so has ended
            self._leaving.rescue_rest()
            kept = replace(kept, rescues_read=self._leaving.read)
        if self.folder.is_dir():
            settings.save(self.folder, kept)

    def _end(self) -> None:
        """Close as the system asks: nobody is there to answer a question."""
        if self._leaving is not None:
            self._leaving.end()
        else:
            self.window.close()

    def _after_paint(self) -> None:
        """Import the panes, then read the plan on the worker.

        One after the other: together they would fight for the interpreter, and both end later.
        """
        from desktop.work.worker import Worker

        store, search = Worker("store", self._qt), Worker("search", self._qt)
        self._workers = [store, search]
        theme.load_fonts()
        self._qt.setFont(theme.font(self._settings.zoom))
        from desktop.views import workbench  # noqa: F401 - made of the plan, once that is read

        store.submit(_open_plan, self._fill, self._give_up)

    def _fill(self, plan: Plan) -> None:
        from desktop.views.workbench import Workbench
        from desktop.widgets.first_paint import FirstPaint
        from desktop.work.board import Board
        from desktop.work.search import Searcher

        store, search = self._workers
        self.board = board = Board(plan, store, self._qt, wanted=self._settings.checklist)
        board.initials = self._settings.initials
        bench = Workbench(self.window, self._settings, board, Searcher(board, search, self._qt))
        self.workbench = bench
        self.window.setCentralWidget(bench)
        self.window.entered.connect(board.refresh)
        self.window.left.connect(bench.leave)
        FirstPaint(bench.seen_first(), self._complete)

    def _complete(self) -> None:
        """The plan is on screen; now the detail pane and the menus, then my notes."""
        from PySide6.QtGui import QIcon

        from desktop.checklist_desk import ChecklistDesk
        from desktop.leaving import Leaving
        from desktop.paper_desk import PaperDesk

        bench, board = self.workbench, self.board
        assert bench is not None  # noqa: S101 - made before this is scheduled
        assert board is not None  # noqa: S101 - as above
        bench.complete()
        read = self._settings.rescues_read
        self._leaving = leaving = Leaving(self.window, bench, board, self.folder, read)
        self._qt.commitDataRequest.connect(leaving.log_out)
        leaving.tell_rescued()
        ChecklistDesk(self.window, bench, board)
        self._papers = PaperDesk(self.window, bench, board, self.folder)
        self.window.setWindowIcon(QIcon(str(paths.RESOURCES / "icons" / "four-pillars.svg")))
        bench.citeRequested.connect(self._cite)
        bench.hotlineRequested.connect(self._show_hotline)
        bench.aboutRequested.connect(self._about)
        bench.shortcutsRequested.connect(self._shortcuts)
        gc.freeze()  # all of it stays: later collections need not look at it
        gc.enable()
        self._open_workspace()

    def _open_workspace(self) -> None:
        import db

        assert self.board is not None  # noqa: S101 - made before this is scheduled
        self.board.open(lambda: db.open_workspace(self.folder))

    def _give_up(self, error: Exception) -> None:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(self.window, "Four Pillars", str(error))
        self.window.close()

    # -- dialogs --

    def _show_hotline(self) -> None:
        from desktop.dialogs.hotline_panel import HotlinePanel

        assert self.board is not None  # noqa: S101 - only a filled window asks
        panel = HotlinePanel(self.board.plan, self.window)
        if self._papers is not None:
            panel.cardRequested.connect(self._papers.print_card)
        panel.exec()
        panel.deleteLater()

    def _cite(self, ids: list[str]) -> None:
        from datetime import date

        from desktop.core.citation import Style
        from desktop.dialogs.cite_dialog import CiteDialog

        bench, board = self.workbench, self.board
        assert bench is not None and board is not None  # noqa: S101, PT018 - only a filled window asks
        chosen = Style(bench.settings.cite_style)
        dialog = CiteDialog(board.plan, ids, date.today(), self.window, chosen)  # noqa: DTZ011 - the person's own day
        dialog.exec()
        bench.settings = replace(bench.settings, cite_style=str(dialog.chosen))

    def _about(self) -> None:
        from desktop.dialogs.about import show_about

        assert self.board is not None  # noqa: S101 - only a filled window asks
        show_about(self.board, self.folder, self.window)

    def _shortcuts(self) -> None:
        from desktop.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self.window).exec()


def _open_plan() -> Plan:
    import db

    plan = db.open_plan(paths.PLAN, paths.content())
    for name in ("record", "pillar", "agency", "topic", "source"):
        plan.table(name)  # read here, so that the window finds it in memory
    return plan


def _wake_on_signals(close: Callable[[], Any]) -> QTimer:
    """Let SIGTERM, SIGINT and SIGHUP close the window like a person would.

    Python runs signal handlers only between its own instructions, and Qt's loop has none; a timer
    gives it some. It may also be in the middle of painting then, so closing waits for its turn.
    """
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: QTimer.singleShot(0, close))
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(200)
    return timer


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt aborts when it finds no way to the screen; say why in a person's words instead."""
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write(system.advice(text) + "\n")
        sys.stderr.flush()
        os._exit(NO_DISPLAY)
    if not str(context.category).startswith("qt.qpa."):  # the way to the screen: said above
        sys.stderr.write(text + "\n")
