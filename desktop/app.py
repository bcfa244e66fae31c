"""The composition root: makes the parts, ties them together, and takes them down again."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

try:
    from PySide6.QtCore import QTimer, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication
except ImportError as error:  # a system library of Qt's is missing
    from desktop import system

    sys.exit(system.advice(str(error)))

from desktop import i18n, qt_messages, system, theme
from desktop.core import language, paths, settings
from desktop.core.language import retold, tr
from desktop.core.visits import NOTHING, Visit
from desktop.qt_app import application, wake_on_signals
from desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace
    from desktop.camera import Camera
    from desktop.checklist_desk import ChecklistDesk
    from desktop.core.instance import Seat
    from desktop.crash import Crashes
    from desktop.help_desk import HelpDesk
    from desktop.leaving import Leaving
    from desktop.lock_desk import LockDesk
    from desktop.locking import Locking
    from desktop.looks import SystemLook
    from desktop.renewing import Renewing
    from desktop.views.workbench import Workbench
    from desktop.visitors import Visitors
    from desktop.work.board import Board
    from desktop.work.worker import Worker


def run(
    data_dir: str | None = None,
    seat: Seat | None = None,
    visit: Visit = NOTHING,
    picture: str | None = None,
) -> int:
    """Show the window, with what the start was for, and stay until it is closed. Returns the exit
    code. Who has the `seat` of the folder hears of later starts. With a name for a `picture` the
    window closes by itself, once that is saved."""
    if not system.has_display():
        qt_messages.say(system.NO_DISPLAY)
        return qt_messages.NO_DISPLAY
    qInstallMessageHandler(qt_messages.before_a_window)
    QGuiApplication.setDesktopFileName("four-pillars")
    qt = application()
    qInstallMessageHandler(qt_messages.later)
    program = Program(qt, data_dir, seat, visit)
    if picture:
        from desktop.camera import Camera

        program.camera = Camera(qt, program, picture)
    while True:
        program.show()
        code = qt.exec()
        program.finish()
        if program.camera is not None:
            return program.camera.leave()
        if not program.is_to_erase:
            return code
        program.window.deleteLater()
        program = _anew(qt, program.folder, seat)


def _anew(qt: QApplication, folder: Path, seat: Seat | None) -> Program:
    """Erase everything that was kept in a folder, and begin as on the first day."""
    from desktop.core import erasing

    try:
        greeting = erasing.erase(folder).sentence
    except OSError as error:
        greeting = tr("Nothing was erased: {}.").format(error.strerror or error)
    program = Program(qt, str(folder), seat)
    program.greeting = greeting
    return program


class Program:
    """The running program. The window is shown first; everything else loads behind its paint."""

    def __init__(
        self,
        qt: QApplication,
        data_dir: str | None = None,
        seat: Seat | None = None,
        visit: Visit = NOTHING,
    ) -> None:
        # Qt lets go of the interpreter at every turn; with the usual 5 ms the window would wait
        # that long to get it back from a worker that imports or reads, again and again.
        sys.setswitchinterval(0.0005)
        gc.disable()  # till the window is complete: nothing made before that is let go
        self._qt = qt
        self._seat, self._visit = seat, visit
        self.folder = paths.data_folder(data_dir)
        self._settings = settings.load(self.folder)
        i18n.put_on(qt, i18n.chosen(self._settings.language))
        theme.apply(qt, self._settings.scheme)
        self.window = MainWindow(self._settings.geometry)
        self.window.painted.connect(lambda: QTimer.singleShot(0, self._after_paint))
        self.workbench: Workbench | None = None
        self.board: Board | None = None
        self._leaving: Leaving | None = None
        self._help: HelpDesk | None = None
        self.locks: LockDesk | None = None
        self._visitors: Visitors | None = None
        self.camera: Camera | None = None
        self._locking: Locking | Renewing | None = None  # what is about to make the window anew
        self._kept: Workspace | None = None  # open still, while the window is made anew
        self._is_over = False
        self._workers: list[Worker] = []
        self._look: SystemLook | None = None
        self.is_to_erase = False
        self.greeting = ""  # what is told first, till it is put away
        self._news = ""  # the same, in passing
        self._crashes: Crashes | None = None
        self._wake = wake_on_signals(self.end)

    def show(self) -> None:
        self.window.show()

    def finish(self) -> None:
        """Keep what is typed, close the stores, remember the window. Safe to call once."""
        self._is_over = True
        if self._locking is not None:
            self._locking.stop()
        if self._help is not None:
            self._help.end()
        if self.workbench is not None:
            self._settings = self.workbench.remembered()
        if self.locks is not None and self.locks.is_private:
            self._settings = self._settings.without_words()
        if self._leaving is not None:
            self._leaving.end()
            self._leaving.save()
        if self.board is not None:
            self.board.close()
        if self._kept is not None:  # nobody came to have it
            self._workers[0].submit(self._kept.close, lambda _: None, lambda _: None)
        for worker in self._workers:
            worker.close()
        kept = replace(self._settings, geometry=self.window.geometry_text())
        if self._leaving is not None:
            self._workers[0].give_answers()  # the event loop that would have done so has ended
            self._leaving.close()
            self._leaving.rescue_rest()
            kept = replace(kept, rescues_read=self._leaving.read)
        if os.path.isdir(self.folder):  # noqa: PTH112 - Path raises at a name that is too long
            settings.save(self.folder, kept)
        if self._crashes is not None:
            self._crashes.end()

    def is_complete(self) -> bool:
        """Whether the window shows all that it comes to show by itself."""
        return self._visitors is not None and self._visitors.has_shown_all()

    def finish_work(self) -> None:
        """Wait until all that was asked of the workers is done, and hear the answers."""
        for worker in self._workers:
            worker.finish()

    def end(self) -> None:
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

    def _watch_for_faults(self) -> None:
        from desktop.crash import Crashes

        # Without a seat it is part of another program, which has its own way.
        if self._seat is not None and self._crashes is None:
            self._crashes = crashes = Crashes(self.folder, self.window)
            crashes.watch()
            if self._seat.is_sure:
                crashes.watch_hard()

    def _fill(self, plan: Plan) -> None:
        from desktop.views.workbench import Workbench
        from desktop.widgets.first_paint import FirstPaint
        from desktop.work.board import Board
        from desktop.work.search import Searcher

        store, search = self._workers
        self.board = board = Board(plan, store, self._qt, wanted=self._settings.checklist)
        board.initials = self._settings.initials
        bench = Workbench(self.window, self._settings, board, Searcher(board, search, board))
        self.workbench = bench
        self.window.setCentralWidget(bench)
        self.window.entered.connect(board.refresh)
        self.window.left.connect(bench.leave)
        FirstPaint(bench.seen_first(), self._complete)

    def _complete(self) -> None:
        """The plan is on screen; now the detail pane and the menus, then my notes."""
        from desktop import icons
        from desktop.backup_desk import BackupDesk
        from desktop.checklist_desk import ChecklistDesk
        from desktop.dialog_desk import DialogDesk
        from desktop.help_desk import HelpDesk
        from desktop.keys_desk import KeysDesk
        from desktop.leaving import Leaving
        from desktop.paper_desk import PaperDesk
        from desktop.present_desk import PresentDesk
        from desktop.welcome_desk import WelcomeDesk

        bench, board = self.workbench, self.board
        assert bench is not None  # noqa: S101 - made before this is scheduled
        assert board is not None  # noqa: S101 - as above
        bench.complete()
        read = self._settings.rescues_read
        self._leaving = leaving = Leaving(self.window, bench, board, self.folder, read)
        self._qt.commitDataRequest.connect(leaving.log_out)
        leaving.tell_rescued()
        desk = ChecklistDesk(self.window, bench, board, self.folder)
        BackupDesk(self.window, bench, board)
        PresentDesk(self.window, bench, board)
        WelcomeDesk(bench, board, self.folder, unasked=self._visit == NOTHING)
        papers = PaperDesk(self.window, bench, board, self.folder)
        DialogDesk(self.window, bench, board, papers, self.folder)
        self._help = HelpDesk(self.window, bench)
        self.window.setWindowIcon(icons.window_icon())
        KeysDesk(self.window, bench, board).helpRequested.connect(self._help.open)
        bench.eraseRequested.connect(self._ask_to_erase)
        bench.languageRequested.connect(self._renew)
        self._greet(bench)
        self._watch_for_faults()
        gc.freeze()  # all of it stays: later collections need not look at it
        gc.enable()
        self._watch_for_locks(bench, board)
        self._follow_system_look()
        self._hear_visits(bench, board, desk)

    def _follow_system_look(self) -> None:
        from desktop.looks import SystemLook

        if self._look is None:  # one for all that are made anew in this window
            self._look = SystemLook(self._scheme, self.window)

    def _scheme(self) -> str:
        return (self.workbench.settings if self.workbench else self._settings).scheme

    def _hear_visits(self, bench: Workbench, board: Board, desk: ChecklistDesk) -> None:
        from desktop.visitors import Visitors

        self._visitors = visitors = Visitors(self.window, bench, board, desk, self.folder)
        visitors.receive(self._visit)
        self._visit = NOTHING  # not once more, when the window is made anew
        if self._seat is not None and self._seat.is_sure:
            visitors.open()
            self._workers[0].submit(self._tidy, lambda _: None, lambda _: None)

    def _tidy(self) -> None:
        """What was left half written goes, and what others could read they cannot any more."""
        from desktop.core import belongings

        belongings.sweep(self.folder)
        belongings.tighten(self.folder)

    # -- locking --

    def _watch_for_locks(self, bench: Workbench, board: Board) -> None:
        from desktop.lock_desk import LockDesk
        from desktop.losses import LossTeller
        from desktop.opening_desk import OpeningDesk

        LossTeller(bench, board, self.folder)
        opening = OpeningDesk(bench, board, self.folder)
        self.locks = LockDesk(self.window, bench, board, opening, self.folder)
        self.locks.lockRequested.connect(self._lock)
        kept, self._kept = self._kept, None
        if kept is None:
            opening.open()
        else:
            board.open(lambda: kept)

    def _lock(self) -> None:
        from desktop.locking import Locking

        bench, board, leaving = self.workbench, self.board, self._leaving
        if self._locking is None and bench and board and leaving:
            self._locking = locking = Locking(self.window, bench, board, leaving, self.folder)
            locking.finished.connect(self._forget)
            locking.calledOff.connect(self._call_off)
            if self._help is not None:
                self._help.end()
            locking.begin()

    def _call_off(self) -> None:
        self._locking = None
        if self.locks is not None:
            self.locks.resume()

    def _forget(self) -> None:
        """All is kept: the parts go, with what they know, and the window begins as at a start."""

        bench = self.workbench
        assert bench is not None  # noqa: S101 - it is what was locked
        self._settings = bench.remembered().without_words()
        self._begin_anew()

    def _begin_anew(self) -> None:
        bench, board, leaving = self.workbench, self.board, self._leaving
        assert bench and board and leaving  # noqa: S101, PT018 - a window was there
        from desktop.locking import take_down

        plan = board.plan.english.in_language(language.spoken())
        leaving.close()
        self.workbench = self.board = self._leaving = self.locks = self._help = None
        self._locking = self._visitors = None
        take_down(self.window, bench, board, self._workers, lambda: self._begin_again(plan))

    def _begin_again(self, plan: Plan) -> None:
        if not self._is_over:
            self._fill(plan)

    # -- another language --

    def _renew(self) -> None:
        """Say everything in the language that the settings name by now."""
        from desktop.renewing import Renewing

        bench, board, leaving = self.workbench, self.board, self._leaving
        if self._locking is not None or not (bench and board and leaving):
            return  # it is about to be made anew, and will speak what was chosen last
        if i18n.chosen(bench.settings.language) is language.spoken():
            return
        self._locking = renewing = Renewing(self.window, board, leaving)
        renewing.finished.connect(self._renewed)
        renewing.calledOff.connect(self._tell_later)
        if self._help is not None:
            self._help.end()
        renewing.begin()

    def _renewed(self, kept: Workspace | None) -> None:
        bench = self.workbench
        assert bench is not None  # noqa: S101 - it is what is made anew
        self._kept = kept
        self._settings = bench.remembered()
        # Kept at once: after a crash nobody wants to look for their language in another one.
        private = self.locks is not None and self.locks.is_private
        told = self._settings.without_words() if private else self._settings
        settings.save(self.folder, replace(told, geometry=self.window.geometry_text()))
        spoken = i18n.chosen(self._settings.language)
        i18n.put_on(self._qt, spoken)
        self._news = tr("The window speaks {language}.").format(language=i18n.NAMES[spoken])
        self._begin_anew()

    def _tell_later(self, why: str) -> None:
        self._locking = None
        if self.workbench is not None:
            self.workbench.status.say(
                tr(
                    "The language changes when you start Four Pillars again: something you wrote "
                    "could not be saved. {why}"
                ).format(why=why)
            )

    def _give_up(self, error: Exception) -> None:
        if self.camera is not None:  # nobody is there to read a box
            self.camera.refuse(retold(error))
            return
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(self.window, "Four Pillars", retold(error))
        self.window.close()

    # -- the end of everything --

    def _ask_to_erase(self) -> None:
        from desktop.core import belongings, erasing
        from desktop.dialogs.erase_dialog import EraseDialog

        folder = self.folder
        held, strangers = erasing.inventory(folder), belongings.strangers(folder)
        dialog = EraseDialog(folder, held, strangers, self.window)
        self.is_to_erase = bool(dialog.exec())
        dialog.deleteLater()
        if self.is_to_erase:
            self.end()

    def _greet(self, bench: Workbench) -> None:
        if self.greeting:
            from desktop.widgets.notice import Notice

            bench.add_notice(Notice(self.greeting, bench))
            bench.status.announce(self.greeting)
            self.greeting = ""  # once
        if self._news:
            bench.status.say(self._news)
            self._news = ""


def _open_plan() -> Plan:
    import db

    plan = db.open_plan(paths.PLAN, paths.content()).in_language(language.spoken())
    for name in ("record", "pillar", "agency", "topic", "source"):
        plan.table(name)  # read here, so that the window finds it in memory
    return plan
