"""What the palette and the sheet of shortcuts lead to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.actions import SPECS, plain, shown
from desktop.core import palette
from desktop.core.language import tr
from desktop.core.palette import Entry, Palette, Ready, Sort

if TYPE_CHECKING:
    from desktop.core.library.outline import Outline
    from desktop.views.main_window import MainWindow
    from desktop.views.workbench import Workbench
    from desktop.work.board import Board

_BEHIND = ("palette",)  # it is what one looks into


class KeysDesk(QObject):
    """Opens both over the window, and does what is chosen there."""

    helpRequested = Signal(str)  # the name of a page of the help

    def __init__(self, window: MainWindow, bench: Workbench, board: Board) -> None:
        super().__init__(bench)
        self._window, self._bench, self._board = window, bench, board
        self._places: list[Ready] = []
        bench.paletteRequested.connect(self._open_palette)
        bench.shortcutsRequested.connect(self._open_sheet)

    # -- the palette --

    def _open_palette(self) -> None:
        from desktop.dialogs.command_palette import CommandPalette

        if not self._places:  # they stay as they are; folding them takes a moment
            self._places = palette.prepare(palette.places(self._board.library))
        mine = palette.prepare([*self._commands(), *palette.lists(self._board.lists)])
        found = Palette([*mine, *self._places], self._bench.settings.recent)
        dialog = CommandPalette(found, self._window)
        # In the next turn: the window has the keyboard again, and it is where it was.
        dialog.chosen.connect(lambda entry: QTimer.singleShot(0, self, lambda: self._do(entry)))
        dialog.show()
        dialog.line.setFocus()

    def _commands(self) -> Iterator[Entry]:
        for spec in SPECS:
            if spec.name in _BEHIND:
                continue
            action = self._bench.action(spec.name)
            keys = shown(action.shortcut().toString())
            menu = plain(tr(spec.menu))
            yield Entry(
                Sort.ACTION, spec.name, plain(action.text()), menu, keys, self._why_not(spec.name)
            )

    def _why_not(self, name: str) -> str:
        """Why an action cannot be done now; empty where it can."""
        if self._bench.action(name).isEnabled():
            return ""
        reasons = {
            "undo": self.tr("There is nothing to undo."),
            "redo": self.tr("There is nothing to redo."),
            "back": self.tr("There is nothing to go back to."),
            "forward": self.tr("There is nothing to go forward to."),
        }
        return reasons.get(name, self.tr("This cannot be done now."))

    def _do(self, entry: Entry) -> None:
        bench = self._bench
        if entry.sort is Sort.HELP:
            self.helpRequested.emit(entry.name)
            return
        if entry.sort is not Sort.ACTION:
            bench.read(entry.name)
            return
        recent = palette.remembered(bench.settings.recent, entry.name)
        bench.settings = replace(bench.settings, recent=recent)
        bench.action(entry.name).trigger()

    # -- the sheet --

    def _open_sheet(self) -> None:
        from desktop.dialogs.shortcuts import ShortcutsDialog

        bench = self._bench
        dialog = ShortcutsDialog(bench.keymap, self._window)
        dialog.keymapChanged.connect(bench.take_keymap)
        wanted: list[Outline] = []
        dialog.printRequested.connect(wanted.append)
        dialog.exec()
        dialog.deleteLater()
        for outline in wanted:
            bench.handoutRequested.emit(outline, None)
