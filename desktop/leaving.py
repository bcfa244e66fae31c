"""Sees to it that nothing typed is lost when the window closes or the system ends the program."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.coming_back import ComingBack
from desktop.core import describe, rescue
from desktop.core.language import tr, tr_noop
from desktop.core.words import ITEM_FIELD_NAMES
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.widgets.notice import Notice
from desktop.work.board import Board

_PRIVATE = tr_noop("it is guarded by a password, and no file can be")

if TYPE_CHECKING:
    from desktop.dialogs.unsaved import UnsavedDialog


class Leaving(QObject):
    """The window closes once everything typed is kept, or the person has decided otherwise.

    When nobody can be asked, what is refused is noted down beside the workspace and comes back at
    the next start. If that fails too it goes into files in the data folder, and the next start
    tells of them.
    """

    def __init__(
        self, window: MainWindow, bench: Workbench, board: Board, folder: Path, read: list[str]
    ) -> None:
        """`read` are the names of the files of rescued notes that need not be told of again."""
        super().__init__(bench)
        self._window, self._bench, self._board, self._folder = window, bench, board, folder
        self._read = read
        self._why = ""  # the last refusal
        self._let_go: dict[str, str] = {}  # by note: text that is not wanted, or in a person's file
        self._rescued: dict[str, str] = {}  # by note: text that the next start finds
        self._waiting = False
        self._nobody_to_ask = False
        self._dialog: UnsavedDialog | None = None
        self._coming_back = ComingBack(bench, board, self._typed)
        board.failed.connect(self._hear)
        window.may_close = self.may_close

    def end(self) -> None:
        """The system ends the program: close without a question. `rescue_rest` follows."""
        self._nobody_to_ask = True
        if self._dialog is not None:
            self._dialog.reject()
        self._window.close()

    def log_out(self) -> None:
        """The session ends, perhaps in a moment, perhaps not at all: save or rescue now."""
        self.save()
        self._board.finish_work()
        self.rescue_rest()

    def save(self) -> None:
        """Ask for everything typed to be kept. No question follows."""
        self._bench.list_pane.hand_in()
        if self._at_stake():
            self._bench.leave()

    def rescue_rest(self) -> None:
        """Note down what the store refused; if that fails put it into files, unless a password
        guards it; if that fails as well, say so on stderr."""
        stake = self._at_stake()
        if self._coming_back.keep():
            self._rescued |= stake
            return
        for note_id, text in stake.items():
            if not text:
                continue  # a note was emptied, and stays as it was: there is nothing to rescue
            key = _short(note_id)
            try:
                if self._coming_back.is_private:
                    raise OSError(tr(_PRIVATE))
                rescue.put(self._folder, key, text, datetime.now().astimezone())
            except OSError as error:
                self._say_lost(key, error)
            else:
                self._rescued[note_id] = text

    def close(self) -> None:
        """The window is gone: only `rescue_rest` is left to be done."""
        self._coming_back.close()

    @property
    def why(self) -> str:
        """Why the store last refused something."""
        return self._why

    @property
    def is_ending(self) -> bool:
        """Whether the system ends the program, and nobody can be asked."""
        return self._nobody_to_ask

    def has_unsaved(self) -> bool:
        """Whether something would be lost now."""
        return bool(self._at_stake())

    # -- the next start --

    def tell_rescued(self) -> None:
        """Say what was rescued before, unless that was read."""
        left = rescue.left(self._folder)
        self._read = [path.name for path in left if path.name in self._read]
        new = [path for path in left if path.name not in self._read]
        if not new:
            return
        if len(new) == 1:
            said = self.tr(
                "When Four Pillars last ended, a note could not be saved. Its text is in {}"
            ).format(new[0])
        else:
            said = self.tr(
                "When Four Pillars last ended, {count} notes could not be saved. Their texts are "
                "in {folder}: {names}"
            ).format(
                count=len(new), folder=self._folder, names=", ".join(path.name for path in new)
            )
        notice = Notice(said, self._bench)
        notice.dismissed.connect(lambda: self._read.extend(path.name for path in new))
        self._bench.add_notice(notice)
        self._bench.status.announce(said)

    @property
    def read(self) -> list[str]:
        """The names of the files of rescued notes that were told of and dismissed."""
        return self._read

    # -- closing --

    def _typed(self) -> dict[str, str]:
        """What the store has not said that it keeps, by name: list/key of a note, list/key/field
        of the rest."""
        unkept = self._bench.detail.unkept()
        return {name: text for name, text in unkept.items() if self._let_go.get(name) != text}

    def _at_stake(self) -> dict[str, str]:
        """What would be lost now."""
        typed = self._typed()
        return {name: text for name, text in typed.items() if self._rescued.get(name) != text}

    def may_close(self) -> bool:
        """Whether nothing typed would be lost; else it is saved, and the window closes then."""
        self._bench.list_pane.hand_in()
        if self._nobody_to_ask or not self._at_stake():
            return True
        if not self._waiting:
            self._waiting = True
            self._bench.status.tell(self.tr("Saving what you typed…"))
            self._ask_again()
        return False

    def _ask_again(self) -> None:
        self._why = ""
        self._bench.leave()
        self._board.when_done(self._decide)

    def _decide(self) -> None:
        """Everything was answered: close, or ask what is to become of what was refused."""
        if self._nobody_to_ask or not self._waiting:
            return
        stake = self._at_stake()
        if stake and self._why:
            self._show_why(stake)
        else:  # all is kept; or more was typed meanwhile, and closing asks for that
            self._close()

    def _show_why(self, stake: dict[str, str]) -> None:
        if self._dialog is not None:
            self._dialog.show_why(self._why)
            return
        from desktop.dialogs.unsaved import UnsavedDialog

        texts = {_short(name): text for name, text in stake.items()}
        if len(texts) < len(stake):  # of the same item in several lists
            texts = {name.replace("/", " "): text for name, text in stake.items()}
        names = [self._called(name) for name in sorted(stake)]
        self._dialog = dialog = UnsavedDialog(texts, names, self._why, self._window)
        dialog.retryRequested.connect(self._ask_again)
        dialog.released.connect(lambda: self._release(stake))
        dialog.finished.connect(self._stay)
        dialog.open()

    def _called(self, name: str) -> str:
        """The item that a text belongs to, and where it is not its note, what of it."""
        _, key, *field = name.split("/")
        record, title = self._board.plan.records.get(key), self._board.item(key).title
        called = describe.heading(record) if record else title or key
        return f"{called} ({ITEM_FIELD_NAMES[field[0]]})" if field else called

    def _release(self, stake: dict[str, str]) -> None:
        self._let_go |= stake
        self._close()

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self._waiting = False
        self._window.close()

    def _stay(self) -> None:
        self._waiting = False
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _hear(self, sentence: str) -> None:
        self._why = sentence

    def _say_lost(self, key: str, error: OSError) -> None:
        if sys.stderr is not None:
            said = self.tr(
                "The note on {id} could not be saved, nor its text put into {folder}: {why}"
            )
            sys.stderr.write(
                said.format(id=key, folder=self._folder, why=error.strerror or error) + "\n"
            )


def _short(name: str) -> str:
    """A name for a file: `PRE-1` for a note, `PRE-1 who` for another value of an item."""
    return name.partition("/")[2].replace("/", " ")
